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
    to: (told: RemedyResult) => (fell(told) ? 'revoked' : undefined),
    leadsTo: ['revoked'],
    guards: [remedyOpen],
    starts: [{ period: 'disclosure.withdrawal', from: (told: RemedyResult) => told.effectiveOn, when: unsays }],
    cites: ['行政复议法 64', '行政诉讼法 70', '行政处罚法 48.2'],
    hint: '撤销、变更、确认违法或无效的，三个工作日内撤回公开信息',
  }) as const
