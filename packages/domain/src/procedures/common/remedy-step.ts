import { type CaseState, entriesOf, latest } from '../../case/record/state'
import type { PeriodStart } from '../../case/table/types'
import type { KnownPayloads } from '../../payloads'
import { firstParty, partyNoOf } from '../../payloads/common/concerning'
import { fell, type RemedyResult, unsays } from '../../payloads/common/remedies'
import { changeNotHeavier, redoFits, remedyOpen, unpaid } from './guards'

const receivedOn = (told: RemedyResult): string => told.receivedOn ?? told.effectiveOn

/** What begins with the result: withdrawal, the suit after a reconsideration, making it anew, and compensation. */
const starts: readonly PeriodStart<RemedyResult, KnownPayloads>[] = [
  { period: 'disclosure.withdrawal', from: (told) => told.effectiveOn, when: unsays },
  {
    period: 'remedy.suit-after-reconsideration',
    from: receivedOn,
    when: (told) => told.kind === 'reconsideration' && told.result !== 'withdrawn',
  },
  {
    // The three months are for those whom the reconsideration did not help and who did not sue (行政强制法第五十三条).
    period: 'execution.court-application',
    after: { period: 'remedy.suit-after-reconsideration', from: receivedOn },
    when: (told, state) =>
      told.kind === 'reconsideration' &&
      ['upheld', 'changed', 'unlawful', 'rejected'].includes(told.result) &&
      unpaid(state, partyNoOf(told)) > 0,
  },
  {
    period: 'remedy.redo',
    from: receivedOn,
    // The sixty days are those of a reconsideration; a judgement says its own term, or says none.
    when: (told) => told.redo === true && (told.kind === 'reconsideration' || told.redoDays !== undefined),
    length: (told) =>
      told.redoDays === undefined
        ? undefined
        : {
            amount: told.redoDays,
            unit: 'calendar-day',
            cites: [told.kind === 'reconsideration' ? '行政复议法 64.1' : '行政诉讼法 70'],
            grade: 'text',
          },
  },
  { period: 'remedy.compensation-claim', from: (told) => told.effectiveOn, when: unsays },
]

/** What became of another act (a licence, a measure) before the reconsideration body or the court: what begins with it. */
export const remedyResultBegins = (published: boolean): readonly PeriodStart<RemedyResult, KnownPayloads>[] =>
  starts.filter(({ period }) => published || period !== 'disclosure.withdrawal')

/** What became of a penalty before the reconsideration body or the court. */
export const penaltyRemedyResult = <const Phases extends readonly string[]>(phases: Phases) =>
  ({
    title: '复议或诉讼结果',
    in: phases,
    after: ['remedy'],
    repeatable: true,
    role: 'handler',
    // What one of several parties wins for itself leaves the others' penalties in place.
    to: (told: RemedyResult, state: CaseState<KnownPayloads>) =>
      fell(told) && fellForAll(state, partyNoOf(told)) ? 'revoked' : undefined,
    leadsTo: ['revoked'],
    guards: [remedyOpen, redoFits, changeNotHeavier],
    starts,
    cites: ['行政复议法 64', '行政复议法 65', '行政诉讼法 70', '行政诉讼法 74', '行政处罚法 48.2'],
    hint: '撤销、变更、确认违法或无效的，及时撤回公开信息；责令重新作出的，在期限内重新作出',
  }) as const

/** True when the decision has fallen for every party, with the result that is being recorded. */
function fellForAll(state: CaseState<KnownPayloads>, now: number): boolean {
  const decided = latest(state, 'decision', 'no-penalty')
  const others = decided && 'others' in decided.data ? decided.data.others : undefined
  const gone = entriesOf(state, 'remedy-result')
    .filter(({ seq, data }) => fell(data) && (decided === undefined || seq > decided.seq))
    .map(({ data }) => partyNoOf(data))
  // A decision that names no others falls as a whole, whoever asked: so does the one not to penalise.
  return (
    others === undefined || [firstParty, ...others.map(({ no }) => no)].every((no) => no === now || gone.includes(no))
  )
}
