import type { CaseRecord } from '../case/record/entry'
import { type CaseState, latest } from '../case/record/state'
import type { PastDecision } from '../case/table/types'
import { replay } from '../handling/handling'
import type { KnownPayloads } from '../payloads'
import { partyNoOf } from '../payloads/common/concerning'
import { fell } from '../payloads/common/remedies'
import { foundOf, statedIn } from '../payloads/penalty-ordinary/sanctions'
import { fineOf } from '../penalty/penalty-item'

type State = CaseState<KnownPayloads>

/** Grounds on which there is no penalty because nobody can be blamed: who is spared on them has not offended. */
const blameless: readonly string[] = ['facts-fail', 'under-age', 'mental-illness', 'no-fault']

/**
 * What a case decided about one of its parties and still stands: a penalty, or that there is none although the act was done. A
 * decision that fell, or that the bureau took back, is none; and neither is one that nobody can be blamed.
 * @example pastDecision(record, 1)?.outcome // 'penalty'
 */
export function pastDecision(record: CaseRecord, no: number): PastDecision | undefined {
  if (record.procedure !== 'penalty.ordinary' && record.procedure !== 'penalty.simple') return undefined
  const state: State = replay(record)
  const penalty = latest(state, 'decision')
  const none = latest(state, 'no-penalty')
  const newest = none && (!penalty || none.seq > penalty.seq) ? none : penalty
  if (!newest || isUndone(state, newest.seq, no)) return undefined
  const { violations, number } = statedFor(record, state, no) ?? {}
  if (!violations) return undefined
  if (newest === none) {
    if (blameless.includes(none.data.ground)) return undefined
    const spared = violations.map((one) => ({ ...one, fined: false }))
    return { caseId: record.id, number: none.data.number, on: none.on, outcome: 'no-penalty', violations: spared }
  }
  const own = number ?? ('number' in newest.data ? newest.data.number : undefined)
  return {
    caseId: record.id,
    ...(own === undefined ? {} : { number: own }),
    on: newest.on,
    outcome: 'penalty',
    violations,
  }
}

function isUndone(state: State, decided: number, no: number): boolean {
  const taken = latest(state, 'decision-revocation', 'turn-into-ordinary')
  const judged = (state.byStep.get('remedy-result') ?? []).length > 0 ? latest(state, 'remedy-result') : undefined
  return (
    (taken !== undefined && taken.seq > decided) ||
    (judged !== undefined && judged.seq > decided && partyNoOf(judged.data) === no && fell(judged.data))
  )
}

/** The violations of a party as the newest paper states them, with the days that the final report found. */
function statedFor(record: CaseRecord, state: State, no: number) {
  const report = latest(state, 'investigation-end')?.data
  const paper = latest(state, 'decision')?.data ?? report
  if (!paper) return undefined
  if ('violationOn' in paper) {
    const day = paper.violationOn.slice(0, 10)
    const one = { cause: record.cause, from: day, to: day, fined: fineOf(paper.penalties) > 0 }
    return no === 1 ? { violations: [one] } : undefined
  }
  const stated = statedIn(paper, record.cause).find((one) => one.no === no)
  return (
    stated &&
    report && {
      ...(stated.number === undefined ? {} : { number: stated.number }),
      violations: stated.violations.map((item) => ({
        cause: item.cause,
        ...foundOf(report, no, item.no).span,
        fined: fineOf(item.penalties) > 0,
      })),
    }
  )
}
