import { contentDigest } from '../../canonical/digest'
import { latest } from '../../case/record/state'
import { defineProcedure } from '../../case/table/define'
import { inspectionPlanPayloads } from '../../payloads/inspection-plan'
import { planProgress } from '../../plan/progress'
import { archivingStep } from '../common/archiving-step'
import { rowsListed } from '../common/listed'
import { workSteps } from '../common/people-steps'
import { committedRowsStand } from './draws/commitment'
import { drawSteps } from './draws/steps'
import * as guards from './guards'
import * as joint from './joint'
import * as rows from './rows'

/**
 * 年度行政检查计划 (国办发〔2024〕54号): made, compared with the plans of other bodies, approved, reported,
 * published, changed, and told how it was carried out. It is no act of enforcement towards anybody; the inspections that it
 * sends out are cases of their own, which name it.
 */
export const inspectionPlan = defineProcedure({
  id: 'plan.inspection',
  title: '年度行政检查计划',
  category: 'other',
  power: 'inspection',
  initial: 'start',
  phases: {
    start: '待编制',
    drafted: '已编制',
    approved: '已批准',
    done: '已执行',
    closed: '已办结',
    archived: '已归档',
  },
  final: ['archived'],
  payloads: inspectionPlanPayloads,
  steps: {
    'plan-draft': {
      title: '编制计划',
      in: ['start', 'drafted'],
      to: 'drafted',
      repeatable: true,
      role: 'handler',
      guards: [rows.rowsSound, rowsListed, rows.shareWithin],
      cites: ['国办发〔2024〕54号'],
      hint: '列明检查事项、对象、抽查比例、时段和联合检查机关',
    },
    'plan-joint': {
      title: '综合查一次',
      in: ['drafted', 'approved'],
      repeatable: true,
      role: 'handler',
      guards: [joint.jointFound],
      cites: ['国办发〔2024〕54号'],
      hint: '几项计划在同一时段检查同一对象的，合并为一次联合检查，或者写明分别检查的理由',
    },
    'plan-approval': {
      title: '批准计划',
      in: ['drafted'],
      to: 'approved',
      role: 'handler',
      approvedBy: 'agency-head',
      guards: [joint.collisionsAnswered],
      cites: ['国办发〔2024〕54号'],
      hint: '本机关负责人批准',
    },
    'plan-report': {
      title: '报司法行政部门',
      in: ['approved'],
      repeatable: true,
      role: 'handler',
      guards: [guards.reportedByTheDay],
      cites: ['国办发〔2024〕54号'],
      hint: '报同级司法行政部门；计划调整的，调整后再报',
    },
    'plan-publication': {
      title: '公布计划',
      in: ['approved'],
      repeatable: true,
      role: 'office',
      complete: ({ state }) => ({
        digest: contentDigest(latest(state, 'plan-draft', 'plan-change')?.data.items ?? []),
      }),
      cites: ['国办发〔2024〕54号'],
      hint: '向社会公布；计划调整的，调整后再公布',
    },
    'plan-change': {
      title: '调整计划',
      in: ['approved'],
      repeatable: true,
      role: 'handler',
      approvedBy: 'agency-head',
      guards: [rows.rowsSound, rowsListed, rows.shareWithin, joint.collisionsOfChange, committedRowsStand],
      cites: ['国办发〔2024〕54号'],
      hint: '写明理由，列出调整后的全部计划项，本机关负责人批准；公布以后才能据以检查',
    },
    ...drawSteps,
    'plan-summary': {
      title: '执行情况',
      in: ['approved'],
      to: 'done',
      after: ['plan-publication'],
      role: 'handler',
      guards: [guards.resultsKnown],
      complete: ({ state, record, history }) => ({
        figures: planProgress(
          latest(state, 'plan-draft', 'plan-change')?.data.items ?? [],
          history?.inspectionsUnder?.(record.id) ?? [],
        ),
      }),
      cites: ['国办发〔2024〕54号'],
      hint: '年度终了，逐项列出计划数、已检查数、发现问题数和结果公开数，由系统取自检查案卷',
    },
    closing: {
      title: '办结',
      in: ['done'],
      to: 'closed',
      role: 'handler',
      approvedBy: 'agency-head',
      cites: ['国办发〔2024〕54号'],
      hint: '整理材料后办结',
    },
    ...workSteps(['drafted', 'approved', 'done', 'closed']),
    ...archivingStep,
  },
})
