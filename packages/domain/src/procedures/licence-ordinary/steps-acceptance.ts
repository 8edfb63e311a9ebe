import type { Rows } from '../../case/table/types'
import type { acceptancePayloads, LicenceOrdinary } from '../../payloads/licence-ordinary'
import * as guards from './guards'

/** 申请、补正、受理 */
export const acceptanceSteps: Rows<typeof acceptancePayloads, LicenceOrdinary> = {
  application: {
    title: '收到申请',
    in: ['start'],
    to: 'received',
    role: 'handler',
    guards: [guards.renewalInTime],
    starts: [
      {
        period: 'licence.supplement-notice',
        from: (application) => application.receivedAt.slice(0, 10),
      },
    ],
    cites: ['行政许可法 29', '行政许可法 32'],
    hint: '登记申请和材料，出具接收凭证',
  },
  'supplement-notice': {
    title: '补正告知',
    in: ['received'],
    to: 'supplementing',
    role: 'handler',
    guards: [guards.supplementInTime],
    stops: ['licence.supplement-notice'],
    cites: ['行政许可法 32.1(4)'],
    hint: '当场或者五个工作日内一次告知需要补正的全部内容',
  },
  supplement: {
    title: '补正材料',
    in: ['supplementing'],
    to: 'received',
    repeatable: true,
    role: 'handler',
    starts: [{ period: 'licence.supplement-notice' }],
    cites: ['行政许可法 32.1(5)'],
    hint: '登记申请人补交的材料',
  },
  acceptance: {
    title: '受理',
    in: ['received'],
    to: 'accepted',
    role: 'handler',
    stops: ['licence.supplement-notice'],
    starts: [{ period: 'licence.decision-period' }],
    cites: ['行政许可法 32.1(5)', '行政许可法 32.2'],
    hint: '材料齐全、符合法定形式的，出具加盖专用印章的受理凭证',
  },
  'non-acceptance': {
    title: '不予受理',
    in: ['received', 'supplementing'],
    to: 'not-accepted',
    role: 'handler',
    stops: ['licence.supplement-notice'],
    cites: ['行政许可法 32.1(1)', '行政许可法 32.1(2)', '行政许可法 32.2'],
    hint: '不需要许可或者不属于本机关职权的',
  },
  'application-withdrawal': {
    title: '申请人撤回申请',
    in: ['received', 'supplementing', 'accepted'],
    to: 'not-accepted',
    role: 'handler',
    stops: ['licence.supplement-notice', 'licence.decision-period'],
    cites: ['行政许可法 29.1'],
    hint: '申请人书面撤回申请',
  },
}
