import { defineProcedure } from '../../case/table/define'
import type { Rows } from '../../case/table/types'
import {
  type AnyInspection,
  type inspectionPayloads,
  inspectionPlannedPayloads,
  inspectionPromptedPayloads,
  inspectionRandomPayloads,
  inspectionSpecialPayloads,
  type Result,
} from '../../payloads/inspection'
import { archivingStep } from '../common/archiving-step'
import { inspectionDisclosureSteps } from '../common/disclosure-steps'
import * as shared from '../common/guards'
import * as listed from '../common/listed'
import { askedAtTheAct, recusalSteps, workSteps } from '../common/people-steps'
import * as drawn from './as-drawn'
import * as caps from './cap'
import * as checklists from './checklists'
import * as code from './code'
import { collisionsSettled } from './collisions'
import * as once from './draw-once'
import * as ending from './ending'
import { enterpriseSaid } from './enterprise'
import * as exemption from './exemption'
import * as guards from './guards'
import * as lead from './lead'
import * as special from './special'
import * as uncappedBy from './uncapped-grounds'
import * as underPlan from './under-plan'

/** What an inspection rests on differs; how it is approved does not. */
const approved = {
  title: '检查审批',
  in: ['start'],
  to: 'approved',
  role: 'handler',
  officers: 'inspection.officers',
  approvedBy: 'agency-head',
} as const

/** From the approval on the kinds of inspection are one procedure. */
const afterApproval: Rows<typeof inspectionPayloads, AnyInspection> = {
  'not-approved': {
    title: '不予检查',
    in: ['approved'],
    to: 'done',
    role: 'handler',
    approvedBy: 'agency-head',
    cites: ['国办发〔2024〕54号'],
    hint: '条件变化不再检查的',
  },
  notice: {
    title: '检查通知',
    in: ['approved'],
    to: 'notified',
    role: 'handler',
    officers: 'inspection.officers',
    guards: [guards.noticeComplete],
    cites: ['国办发〔2024〕54号'],
    hint: '制作行政检查通知书，载明频次、权利和监督方式',
  },
  visit: {
    title: '现场检查',
    in: ['notified'],
    to: 'inspected',
    role: 'handler',
    officers: 'inspection.officers',
    guards: [
      shared.certificateShown,
      shared.refusalWitnessed,
      code.enteredByCode,
      caps.withinCapAtVisit,
      checklists.checklistPublished,
      checklists.checklistUsed,
      checklists.checklistComplete,
      checklists.checklistProblemsStated,
    ],
    recording: 'inspection',
    starts: [askedAtTheAct],
    cites: ['行政处罚法 55', '国办发〔2024〕54号'],
    hint: '出示证件，两人以上，制作现场检查笔录',
  },
  result: {
    title: '结果告知',
    in: ['inspected'],
    to: 'told',
    role: 'handler',
    officers: 'inspection.officers',
    guards: [
      shared.recusalAnswered,
      guards.resultFits,
      checklists.resultByChecklist,
      ...shared.serviceOfPaper<Result>((result) => result.service),
    ],
    starts: [{ period: 'disclosure.enforcement-result' }],
    cites: ['国办发〔2024〕54号'],
    hint: '告知检查结果并送达',
  },
  'correction-order': ending.correctionOrdered,
  recheck: {
    title: '复查',
    in: ['told'],
    after: ['correction-order'],
    repeatable: true,
    role: 'handler',
    officers: 'inspection.officers',
    guards: [shared.certificateShown, shared.refusalWitnessed, guards.recheckOwed],
    recording: 'correction',
    starts: [askedAtTheAct],
    cites: ['行政处罚法 28.1'],
    hint: '改正期限届满后复查',
  },
  'turn-into-case': ending.turnedIntoCase,
  finish: ending.checkFinished,
  closing: ending.checkClosed,
  ...recusalSteps(['approved', 'notified', 'inspected', 'told', 'done']),
  ...workSteps(['approved', 'notified', 'inspected', 'told', 'done', 'closed']),
  ...archivingStep,
  ...inspectionDisclosureSteps(['told', 'done', 'closed', 'archived']),
}

const { visit } = afterApproval

const way = {
  category: 'inspection',
  initial: 'start',
  phases: {
    start: '待审批',
    approved: '已审批',
    notified: '已通知',
    inspected: '已检查',
    told: '已告知结果',
    done: '检查结束',
    closed: '已办结',
    archived: '已归档',
  },
  final: ['archived'],
} as const

export const inspectionRandom = defineProcedure({
  ...way,
  id: 'inspection.random',
  title: '双随机抽查',
  payloads: inspectionRandomPayloads,
  steps: {
    approval: {
      ...approved,
      guards: [
        listed.itemsListed,
        enterpriseSaid,
        caps.withinYearlyCap,
        exemption.exemptionPublished,
        exemption.exemptionProved,
        underPlan.inPublishedPlan,
        underPlan.jointAsDecided,
        collisionsSettled,
        drawn.asDrawn,
        once.drawUsedOnce,
      ],
      cites: ['国办发〔2018〕118号', '国办发〔2024〕54号'],
      hint: '依据抽取结果报批',
    },
    ...afterApproval,
    visit: { ...visit, guards: [...(visit.guards ?? []), drawn.visitedAsDrawn, once.drawUsedOnceAtVisit] },
  },
})

export const inspectionPlanned = defineProcedure({
  ...way,
  id: 'inspection.planned',
  title: '计划检查',
  payloads: inspectionPlannedPayloads,
  steps: {
    approval: {
      ...approved,
      guards: [
        listed.itemsListed,
        enterpriseSaid,
        caps.withinYearlyCap,
        exemption.exemptionPublished,
        exemption.exemptionProved,
        underPlan.inPublishedPlan,
        underPlan.jointAsDecided,
        collisionsSettled,
      ],
      cites: ['国办发〔2024〕54号'],
      hint: '依据经批准并公布的年度检查计划报批',
    },
    ...afterApproval,
  },
})

/** 投诉举报、转办交办等引发的检查: whether a cap counts them is for the published table to say. */
export const inspectionPrompted = defineProcedure({
  ...way,
  id: 'inspection.prompted',
  title: '线索核查',
  payloads: inspectionPromptedPayloads,
  steps: {
    approval: {
      ...approved,
      guards: [
        listed.itemsListed,
        enterpriseSaid,
        caps.withinYearlyCap,
        exemption.exemptionPublished,
        exemption.exemptionProved,
        lead.leadNamed,
        lead.leadRegistered,
        lead.leadUsedOnce,
        lead.leadOfOne,
      ],
      cites: ['国办发〔2024〕54号'],
      hint: '依据投诉举报、转办交办、监测等线索报批；紧急的事后补办',
    },
    ...afterApproval,
  },
})

/** 专项检查: beyond the yearly plan, within the scope, area and time that were approved, filed and made public. */
export const inspectionSpecial = defineProcedure({
  ...way,
  id: 'inspection.special',
  title: '专项检查',
  payloads: inspectionSpecialPayloads,
  steps: {
    approval: {
      ...approved,
      guards: [
        listed.itemsListed,
        enterpriseSaid,
        caps.withinYearlyCap,
        exemption.exemptionPublished,
        exemption.exemptionProved,
        uncappedBy.superiorNamed,
        uncappedBy.orderRegistered,
        special.withinCampaign,
        special.filedAndPublishedFirst,
      ],
      cites: ['国办发〔2024〕54号'],
      hint: '依据经批准、备案并公布的专项检查报批',
    },
    ...afterApproval,
  },
})
