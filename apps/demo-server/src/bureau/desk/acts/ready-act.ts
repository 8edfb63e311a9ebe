import { type Act, type CaseRecord, type Context, obstacles, preflight, type StepInfo } from '@zhifa/domain'
import { type User, visibleCase } from '../../access'
import { type CaseContext, judging, readDraft, type WaitingCase } from '../../cases'
import { nextOwnAct } from '../going-on/next-own'
import type { ActView } from '../pages/act-page'
import { type Known, offersOf, openingAct } from '../prefill'
import { actViewOf } from './act-view'
import { knownOf } from './known-of'

const isEmpty = (row: unknown): boolean => typeof row === 'object' && row !== null && Object.keys(row).length === 0

/** An act as its form opens and would be sent: an empty row is none. */
const asOpened = (step: StepInfo, { recordings, ...opening }: Readonly<Record<string, unknown>>): Act => {
  const shown = Array.isArray(recordings) ? recordings.filter((row) => !isEmpty(row)) : []
  return { step: step.id, ...opening, ...(shown.length > 0 ? { recordings: shown } : {}) } as Act
}

/**
 * Whether an act can be sent as its form opens: all that it must say is known and no rule stands in its way, so that the person only has
 * to look at it. @param context what the domain is given to judge it
 */
export function isWhole(
  record: CaseRecord,
  step: StepInfo,
  opening: Readonly<Record<string, unknown>>,
  context: Context,
): boolean {
  const findings = preflight(record, asOpened(step, opening), context)
  return obstacles(findings).every(({ code }) => code === 'act.not-confirmed')
}

/**
 * The form of what is due first of all that waits for somebody, where nothing or little is left to fill in: it is read and sent right where they
 * begin their day. An opinion is given where everything stands that it is about, and what somebody began goes on where they began it.
 */
export async function readyAct<DB>(
  context: CaseContext<DB>,
  user: User,
  waiting: readonly WaitingCase[],
): Promise<ActView | undefined> {
  const { db, bureau } = context
  const first = waiting.reduce<WaitingCase | undefined>(
    (soonest, item) => (soonest === undefined || dueOf(item) < dueOf(soonest) ? item : soonest),
    undefined,
  )
  const record = first && (await visibleCase(db, user, first.id))
  const step = record && nextOwnAct(bureau, record, user)
  if (!first || !record || !step || step.id === 'review-opinion' || !first.steps.includes(step.id)) return undefined
  if (await readDraft(db, { caseId: record.id, step: step.id, person: user.id })) return undefined
  const here = { record, step, user }
  const known = knownOf(context, here, {})
  const opening = await openingAct(known)
  const judged = await judging(db, bureau, record, asOpened(step, opening))
  return (await isReady(known, opening, judged)) ? actViewOf(context, here, { act: opening, opening }) : undefined
}

/** More fields than these are filled in on the form's own page. */
const fewFields = 2

/**
 * Whether the form of an act belongs on the first page: nothing is left to fill in, or a press that sends is all that is, or so little
 * that one sees it at a glance.
 */
export async function isReady(
  known: Known,
  opening: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<boolean> {
  const { record, step } = known
  if (isWhole(record, step, opening, context)) return true
  for (const offer of offersOf(known).filter(({ sends }) => sends)) {
    const data = structuredClone(Object(opening.data)) as Record<string, unknown>
    const lacking = await offer.write(data)
    if (lacking.length === 0 && isWhole(record, step, { ...opening, data }, context)) return true
  }
  const left = obstacles(preflight(record, asOpened(step, opening), context)).filter(
    ({ code }) => code !== 'act.not-confirmed',
  )
  const fields = new Set(left.map(({ path }) => path?.join('.')))
  return (
    fields.size <= fewFields && left.every(({ code, path }) => /^(?:input|text)\./.test(code) && path?.[0] === 'data')
  )
}

/** What has no day comes after all that has one. */
const dueOf = ({ due }: WaitingCase): string => due ?? '~'
