import type { z } from 'zod'
import { archivingStep } from '../common/archiving-step'
import { GeneralClosing } from '../common/closing'
import { disclosureSteps } from '../common/disclosure-steps'
import { peopleSteps } from '../common/people-steps'
import { defineProcedure, step } from '../define'
import * as ordinary from '../penalty-ordinary/guards'
import type { Guard, Procedure, Step } from '../types'
import * as data from './data'
import * as guards from './guards'

interface Kind {
  readonly id: 'inspection.random' | 'inspection.planned' | 'inspection.prompted'
  readonly title: string
  readonly approval: z.ZodType
  readonly guards: readonly Guard<never>[]
  readonly hint: string
  readonly cites: readonly string[]
}

/** The three kinds differ in what an inspection rests on; from the approval on they are one procedure. */
function inspection(kind: Kind): Procedure {
  const steps: Record<string, Step> = {
    approval: step({
      title: '检查审批',
      in: ['start'],
      to: 'approved',
      role: 'handler',
      officers: 2,
      approvedBy: 'agency-head',
      data: kind.approval,
      guards: kind.guards as readonly Guard<unknown>[],
      cites: kind.cites,
      hint: kind.hint,
    }),
    'not-approved': step({
      title: '不予检查',
      in: ['approved'],
      to: 'done',
      role: 'handler',
      approvedBy: 'agency-head',
      data: data.NotApproved,
      cites: ['国办发〔2024〕54号'],
      hint: '条件变化不再检查的',
    }),
    notice: step({
      title: '检查通知',
      in: ['approved'],
      to: 'notified',
      role: 'handler',
      officers: 2,
      data: data.Notice,
      guards: [guards.noticeComplete],
      cites: ['国办发〔2024〕54号'],
      hint: '制作行政检查通知书，载明频次、权利和监督方式',
    }),
    visit: step({
      title: '现场检查',
      in: ['notified'],
      to: 'inspected',
      role: 'handler',
      officers: 2,
      data: data.Visit,
      guards: [ordinary.certificateShown, ordinary.refusalWitnessed],
      recording: 'inspection',
      cites: ['行政处罚法 55', '国办发〔2024〕54号'],
      hint: '出示证件，两人以上，制作现场检查笔录',
    }),
    result: step({
      title: '结果告知',
      in: ['inspected'],
      to: 'told',
      role: 'handler',
      officers: 2,
      data: data.Result,
      guards: [ordinary.recusalAnswered, guards.resultFits],
      starts: [{ period: 'disclosure.enforcement-result' }],
      cites: ['国办发〔2024〕54号'],
      hint: '告知检查结果并送达',
    }),
    'correction-order': step({
      title: '责令改正',
      in: ['told'],
      repeatable: true,
      role: 'handler',
      officers: 2,
      data: data.Order,
      cites: ['行政处罚法 28.1'],
      hint: '发现违法行为的，责令改正或者限期改正',
    }),
    recheck: step({
      title: '复查',
      in: ['told'],
      after: ['correction-order'],
      repeatable: true,
      role: 'handler',
      officers: 2,
      data: data.Recheck,
      guards: [ordinary.certificateShown, ordinary.refusalWitnessed],
      recording: 'correction',
      cites: ['行政处罚法 28.1'],
      hint: '改正期限届满后复查',
    }),
    'turn-into-case': step({
      title: '转立案',
      in: ['told'],
      role: 'handler',
      officers: 2,
      approvedBy: 'agency-head',
      data: data.TurnIntoCase,
      cites: ['行政处罚法 54.2'],
      hint: '符合立案标准的，及时立案',
    }),
    finish: step({
      title: '检查结束',
      in: ['told'],
      to: 'done',
      role: 'handler',
      data: GeneralClosing,
      guards: [guards.problemsSettled],
      cites: ['国办发〔2024〕54号'],
      hint: '问题已改正复查或者已转立案',
    }),
    closing: step({
      title: '办结',
      in: ['done'],
      to: 'closed',
      role: 'handler',
      approvedBy: 'department-head',
      data: GeneralClosing,
      cites: ['国办发〔2024〕54号'],
      hint: '整理材料后办结',
    }),
    ...peopleSteps({
      recusal: ['approved', 'notified', 'inspected'],
      work: ['approved', 'notified', 'inspected', 'told', 'done', 'closed'],
    }),
    ...archivingStep,
    ...disclosureSteps(['told', 'done', 'closed', 'archived'], 'inspection'),
  }
  return defineProcedure({
    id: kind.id,
    title: kind.title,
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
    steps,
  })
}

export const inspectionRandom = inspection({
  id: 'inspection.random',
  title: '双随机抽查',
  approval: data.RandomApproval,
  guards: [guards.withinYearlyCap],
  hint: '依据抽取结果报批',
  cites: ['国办发〔2018〕118号', '国办发〔2024〕54号'],
})
export const inspectionPlanned = inspection({
  id: 'inspection.planned',
  title: '计划检查',
  approval: data.PlannedApproval,
  guards: [guards.withinYearlyCap],
  hint: '依据经批准并公布的年度检查计划报批',
  cites: ['国办发〔2024〕54号'],
})
/** 投诉举报、转办交办等引发的检查: the yearly cap does not count them (unverified, see the parameter). */
export const inspectionPrompted = inspection({
  id: 'inspection.prompted',
  title: '线索核查',
  approval: data.PromptedApproval,
  guards: [],
  hint: '依据投诉举报、转办交办、监测等线索报批；紧急的事后补办',
  cites: ['国办发〔2024〕54号'],
})
