import { type CaseRecord, isPlainDate, type StepInfo } from '@zhifa/domain'
import type { User } from '../../access'
import type { CaseContext } from '../../cases'
import { withQuestions } from '../checklists/questions'
import type { Sent } from '../form'
import type { ActView } from '../pages/act-page'
import { buttonsOf, namesProposed, offersOf, openingAct } from '../prefill'
import { overview } from '../view'
import { filesOf } from './files-of'
import { knownOf } from './known-of'

/** An act of a case that somebody fills in. */
export interface Acting {
  readonly record: CaseRecord
  readonly step: StepInfo
  readonly user: User
}

/** What a page shows, what its form opened with, where that is known already, and the form as it was sent. */
export type Shown = Partial<ActView> & { readonly opening?: Readonly<Record<string, unknown>>; readonly sent?: Sent }

/** The form of an act with what it proposes, what it offers and what may be chosen. */
export async function actViewOf<DB>(
  context: CaseContext<DB>,
  here: Acting,
  { opening, sent, ...given }: Shown,
): Promise<ActView> {
  const { bureau } = context
  const { record, step, user } = here
  const known = knownOf(context, here, {})
  const proposed = given.act && namesProposed(opening ?? (await openingAct(known)), given.act)
  const { act, questions: listed } = withQuestions(
    given.act ?? {},
    bureau.law,
    isPlainDate(given.act?.on) ? given.act.on : bureau.today(),
  )
  return {
    item: overview(record, bureau),
    step,
    expectedSeq: record.entries.length,
    findings: [],
    json: false,
    files: await filesOf(context, record, user),
    ...(proposed ? { proposed } : {}),
    offers: buttonsOf(offersOf(known), sent),
    ...given,
    act,
    ...(listed ? { listed } : {}),
  }
}
