import { defineProcedure } from '../../case/table/define'
import { licenceOrdinaryPayloads } from '../../payloads/licence-ordinary'
import { archivingStep } from '../common/archiving-step'
import { licenceDisclosureSteps } from '../common/disclosure-steps'
import { recusalSteps, workSteps } from '../common/people-steps'
import { reviewSteps } from '../common/review-steps'
import { acceptanceSteps } from './steps-acceptance'
import { decisionSteps } from './steps-decision'
import { examinationSteps } from './steps-examination'

/** 行政许可一般程序: acceptance, supplement, examination, hearing, extension, grant or refusal, and what happens to a licence later. */
export const licenceOrdinary = defineProcedure({
  id: 'licence.ordinary',
  title: '行政许可一般程序',
  category: 'licence',
  initial: 'start',
  phases: {
    start: '待申请',
    received: '已收件',
    supplementing: '待补正',
    'not-accepted': '未受理',
    accepted: '审查中',
    granted: '已准予',
    refused: '已不予许可',
    'under-revocation': '撤销审查中',
    ended: '已撤销或撤回',
    cancelled: '已注销',
    overturned: '决定被撤销',
    closed: '已办结',
    archived: '已归档',
  },
  final: ['archived'],
  payloads: licenceOrdinaryPayloads,
  steps: {
    ...acceptanceSteps,
    ...examinationSteps,
    ...reviewSteps(['accepted', 'under-revocation']),
    ...decisionSteps,
    ...recusalSteps(['received', 'supplementing', 'accepted', 'under-revocation']),
    ...workSteps([
      'received',
      'supplementing',
      'not-accepted',
      'accepted',
      'granted',
      'refused',
      'under-revocation',
      'ended',
      'cancelled',
      'overturned',
      'closed',
    ]),
    ...archivingStep,
    ...licenceDisclosureSteps([
      'granted',
      'refused',
      'under-revocation',
      'ended',
      'cancelled',
      'overturned',
      'closed',
      'archived',
    ]),
  },
})
