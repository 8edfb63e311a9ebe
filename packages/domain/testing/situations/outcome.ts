import type { Performed } from '../../src/case/act/perform'
import type { CaseRecord } from '../../src/case/record/entry'
import { deadlinesOf } from '../../src/case-deadlines/deadlines-of'
import { later } from '../../src/date/later'
import { determine } from '../../src/determination/determine'
import { obligationsOf } from '../../src/disclosure/obligations'
import type { Finding } from '../../src/finding/finding'
import { replay } from '../../src/handling/handling'
import { procedureOf } from '../../src/handling/procedure-of'
import type { LawBook } from '../../src/law/law-book'
import { reviewFacts } from '../../src/review/facts'
import type { Expected } from './schema'

/** What the rules say to an act: not met beats undetermined, and neither is a pass. */
export type ActOutcome = 'accepted' | 'refused' | 'undetermined'

export const outcomeOfAct = (done: Performed): ActOutcome =>
  done.ok ? 'accepted' : done.findings.some(({ outcome }) => outcome === 'not-met') ? 'refused' : 'undetermined'

/** The findings that make it so: of a refusal those that are not met. */
export const decisive = (done: Performed): readonly Finding[] =>
  done.ok
    ? []
    : done.findings.filter(({ outcome }) => outcome === (outcomeOfAct(done) === 'refused' ? 'not-met' : 'undetermined'))

/** The last day on record. */
export const lastDay = ({ entries }: CaseRecord): string => entries.map(({ on }) => on).reduce(later, '')

export type Asked = Exclude<Expected, ActOutcome>

/** What the record says to the question of an expectation that asks no act: in the words of the expectation. */
export function answered(record: CaseRecord, asked: Asked, law: LawBook): Asked {
  const on = asked.on ?? lastDay(record)
  const day = asked.on === undefined ? {} : { on: asked.on }
  if ('review' in asked) {
    const { category } = procedureOf(record)
    return { review: determine(reviewFacts(replay(record), undefined), category, law, on).outcome, ...day }
  }
  if ('deadline' in asked) {
    const found = deadlinesOf(record, { law, asOf: on }).findLast(({ rule }) => rule === asked.deadline)
    return {
      deadline: asked.deadline,
      due: found?.deadline?.keepBy ?? null,
      ...(asked.status === undefined || !found ? {} : { status: found.status }),
      ...day,
    }
  }
  const found = obligationsOf(record, { law, asOf: on }).findLast(({ item }) => item.id === asked.obligation)
  return {
    obligation: asked.obligation,
    due: found?.deadline?.due ?? null,
    ...(asked.status === undefined || !found ? {} : { status: found.status }),
    ...day,
  }
}
