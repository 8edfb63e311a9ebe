import { defineProcedure } from '../../case/table/define'
import { penaltyOrdinaryPayloads } from '../../payloads/penalty-ordinary/table'
import { recusalSteps, workSteps } from '../common/people-steps'
import { reviewSteps, withholdingStep } from '../common/review-steps'
import { afterwardsSteps } from './steps-afterwards'
import { closingSteps } from './steps-closing'
import { decisionSteps } from './steps-decision'
import { investigationSteps } from './steps-investigation'
import { noticeSteps } from './steps-notice'

/** 行政处罚普通程序, complete with every branch; proved at load: every phase leads to the archive. */
export const penaltyOrdinary = defineProcedure({
  id: 'penalty.ordinary',
  title: '行政处罚普通程序',
  category: 'penalty',
  initial: 'start',
  phases: {
    start: '待受理',
    received: '已受理',
    'not-filed': '不予立案',
    investigating: '调查取证',
    suspended: '中止调查',
    withdrawn: '已撤销立案',
    transferred: '已移送',
    investigated: '调查终结',
    noticed: '告知听证',
    withheld: '审核未通过',
    'not-penalised': '不予处罚',
    decided: '已决定',
    served: '已送达',
    revoked: '决定已撤销',
    closed: '已结案',
    archived: '已归档',
  },
  final: ['archived'],
  payloads: penaltyOrdinaryPayloads,
  steps: {
    ...investigationSteps,
    ...reviewSteps(['investigated', 'noticed']),
    ...withholdingStep(['investigated', 'noticed'], 'withheld'),
    ...noticeSteps,
    ...decisionSteps,
    ...afterwardsSteps,
    ...recusalSteps(['investigating', 'investigated', 'noticed', 'suspended'], {
      request: ['行政处罚法 43.1', '行政处罚法 43.2'],
      decision: ['行政处罚法 43.3'],
    }),
    ...workSteps(
      [
        'received',
        'not-filed',
        'investigating',
        'suspended',
        'withdrawn',
        'investigated',
        'noticed',
        'withheld',
        'transferred',
        'not-penalised',
        'decided',
        'served',
        'revoked',
        'closed',
      ],
      ['行政处罚法 42.1', '行政处罚法 47'],
    ),
    ...closingSteps,
  },
})
