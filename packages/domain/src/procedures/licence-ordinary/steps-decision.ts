import type { Rows } from '../../case/table/types'
import { fell } from '../../payloads/common/remedies'
import type { LicenceOrdinary, licenceDecisionPayloads } from '../../payloads/licence-ordinary'
import { compensationClaimed, compensationDecided, reopened } from '../common/afterwards-steps'
import { fileFormed } from '../common/archiving-step'
import * as shared from '../common/guards'
import { noRemedyPending } from '../common/guards/closing'
import { remedyResultBegins } from '../common/remedy-step'
import * as guards from './guards'
import { licencePhase, withoutTheAct } from './standing'

/** A remedy is open after delivery, whatever the state of the file. */
const contestable = ['granted', 'refused', 'ended', 'cancelled', 'closed', 'archived'] as const
const afterEnd = [...contestable, 'overturned'] as const

/** A licence that ends is no longer shown as one that holds, and who lost by a wrong licence may claim it. */
const endedBegins = [{ period: 'disclosure.withdrawal' }, { period: 'remedy.compensation-claim' }] as const

/** 决定、送达，以及许可此后的撤销、撤回、注销 */
export const decisionSteps: Rows<typeof licenceDecisionPayloads, LicenceOrdinary> = {
  grant: {
    title: '准予许可',
    in: ['accepted'],
    to: 'granted',
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [
      shared.recusalAnswered,
      shared.reviewCleared,
      guards.asExamined('grant'),
      guards.hearingSecured,
      guards.granteeApplied,
    ],
    stops: ['licence.decision-period', 'remedy.redo'],
    starts: [{ period: 'licence.delivery' }, { period: 'disclosure.licence' }],
    cites: ['行政许可法 38.1', '行政许可法 40'],
    hint: '符合法定条件、标准的',
  },
  refusal: {
    title: '不予许可',
    in: ['accepted'],
    to: 'refused',
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [
      shared.recusalAnswered,
      shared.reviewCleared,
      guards.asExamined('refuse'),
      guards.remediesTold,
      guards.renewalNotDeemed,
    ],
    stops: ['licence.decision-period', 'remedy.redo'],
    starts: [{ period: 'licence.delivery' }, { period: 'disclosure.licence' }],
    cites: ['行政许可法 38.2'],
    hint: '说明理由，告知复议诉讼权利',
  },
  delivery: {
    title: '颁发、送达',
    in: ['granted', 'refused', 'ended', 'cancelled'],
    repeatable: true,
    role: 'handler',
    guards: shared.servedProperly,
    stops: ['licence.delivery'],
    starts: [
      { period: 'remedy.reconsideration', from: (service) => service.receivedOn },
      { period: 'remedy.suit', from: (service) => service.receivedOn },
    ],
    cites: ['行政许可法 44'],
    hint: '作出决定后在期限内颁发、送达；撤销、撤回、注销许可的决定也应送达',
  },
  'revocation-examination': {
    title: '撤销审查',
    in: ['granted'],
    to: 'under-revocation',
    repeatable: true,
    role: 'handler',
    cites: ['行政许可法 69'],
    hint: '发现依法应当或者可以撤销的情形',
  },
  'revocation-dropped': {
    title: '不予撤销',
    in: ['under-revocation'],
    to: 'granted',
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    cites: ['行政许可法 69.3'],
    hint: '不应撤销，或者撤销可能对公共利益造成重大损害的',
  },
  revocation: {
    title: '撤销许可',
    in: ['under-revocation'],
    to: 'ended',
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [shared.recusalAnswered, shared.reviewCleared],
    starts: endedBegins,
    cites: ['行政许可法 69'],
    hint: '撤销后依法注销',
  },
  recall: {
    title: '变更、撤回许可',
    in: ['granted'],
    to: 'ended',
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    starts: endedBegins,
    cites: ['行政许可法 8.2'],
    hint: '依据的法律修改或者客观情况重大变化，为公共利益需要；造成损失的依法补偿',
  },
  cancellation: {
    title: '注销',
    in: ['granted', 'ended', 'overturned'],
    to: 'cancelled',
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [shared.cancellationGrounded],
    cites: ['行政许可法 70'],
    hint: '依法办理注销手续',
  },
  remedy: {
    title: '复议或诉讼',
    in: contestable,
    repeatable: true,
    role: 'handler',
    cites: ['行政许可法 7'],
    hint: '登记申请复议或者起诉；办结、归档不影响当事人的救济权利',
  },
  'remedy-result': {
    title: '复议或诉讼结果',
    in: contestable,
    after: ['remedy'],
    repeatable: true,
    role: 'handler',
    to: (told, state) => (fell(told) ? withoutTheAct(state) : undefined),
    leadsTo: ['overturned', 'granted'],
    guards: [shared.remedyOpen, shared.redoFits],
    starts: remedyResultBegins(true),
    cites: ['行政复议法 64', '行政诉讼法 70'],
    hint: '撤销、确认违法的，及时撤回公开信息；责令重新作出的，在期限内重新作出',
  },
  anew: {
    title: '依法重新作出',
    in: ['overturned', 'closed', 'archived'],
    to: 'accepted',
    after: ['remedy-result'],
    repeatable: true,
    role: 'handler',
    approvedBy: 'agency-head',
    guards: [shared.orderedToRedo],
    stops: ['archive.file-formed'],
    cites: ['行政复议法 64.1', '行政诉讼法 70', '行政诉讼法 71'],
    hint: '被责令重新作出的，重新审查后在期限内作出',
  },
  'compensation-claim': { ...compensationClaimed, in: afterEnd, after: ['grant', 'refusal'] },
  'compensation-decision': { ...compensationDecided, in: afterEnd },
  reopening: {
    ...reopened,
    to: (_, state) => licencePhase(state),
    leadsTo: ['not-accepted', 'granted', 'refused', 'ended', 'cancelled', 'overturned'],
    hint: '办结后需要撤销、撤回、注销许可，或者发现错误、监督机关要求的，经批准重新办理',
  },
  closing: {
    title: '办结',
    in: ['not-accepted', 'granted', 'refused', 'cancelled', 'overturned'],
    to: 'closed',
    repeatable: true,
    role: 'handler',
    approvedBy: 'department-head',
    guards: [noRemedyPending, guards.decisionDelivered],
    starts: [fileFormed],
    cites: ['行政许可法 44'],
    hint: '送达完毕后办结',
  },
}
