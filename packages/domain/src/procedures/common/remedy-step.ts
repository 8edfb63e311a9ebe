import { type CaseState, entriesOf, latest } from '../../case/record/state'
import type { KnownPayloads } from '../../payloads'
import { firstParty, partyNoOf } from '../../payloads/common/concerning'
import { fell, type RemedyResult, unsays } from '../../payloads/common/remedies'
import { remedyOpen } from './guards'

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
    guards: [remedyOpen],
    starts: [{ period: 'disclosure.withdrawal', from: (told: RemedyResult) => told.effectiveOn, when: unsays }],
    cites: ['行政复议法 64', '行政诉讼法 70', '行政处罚法 48.2'],
    hint: '撤销、变更、确认违法或无效的，三个工作日内撤回公开信息',
  }) as const

/** True when the decision has fallen for every party, with the result that is being recorded. */
function fellForAll(state: CaseState<KnownPayloads>, now: number): boolean {
  const decided = latest(state, 'decision')
  const others = decided && 'others' in decided.data ? decided.data.others : undefined
  const gone = entriesOf(state, 'remedy-result')
    .filter(({ data }) => fell(data))
    .map(({ data }) => partyNoOf(data))
  return [firstParty, ...(others ?? []).map(({ no }) => no)].every((no) => no === now || gone.includes(no))
}
