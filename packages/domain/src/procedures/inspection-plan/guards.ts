import { latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import type { InspectionPlan } from '../../payloads/inspection-plan'
import { planReportDue } from '../../plan/report-due'

/** 在截止日以前报司法行政部门；逾期的写明原因，不因逾期而不报 */
export const reportedByTheDay = guard<{ lateReason?: string | undefined }, InspectionPlan>(
  {
    id: 'plan.reported-by-the-day',
    title: '年度检查计划在截止日以前报司法行政部门，逾期的写明原因',
    cites: ['国办发〔2024〕54号'],
  },
  ({ data, state, law, act }): Answer => {
    const year = latest(state, 'plan-draft')?.data.year
    const due = year === undefined ? undefined : planReportDue(law, year)
    const changed = latest(state, 'plan-change')
    // A change has no day of its own: what is reported after one is the change.
    const inTime = changed !== undefined || due === undefined || act.on <= due.day
    const holds = inTime || data.lateReason !== undefined
    return {
      holds,
      read: { due: due?.day ?? null, on: act.on },
      message: holds
        ? inTime
          ? { zh: '按期报送，或者本地没有规定截止日', en: 'in time, or no day is set' }
          : { zh: `截止日为${due?.day}，逾期报送，已写明原因`, en: `it was due on ${due?.day}; the reason is given` }
        : { zh: `截止日为${due?.day}，逾期报送没有写明原因`, en: `it was due on ${due?.day}, and no reason is given` },
      cure: { zh: '请写明逾期报送的原因', en: 'say why it is late' },
      grade: due?.grade,
    }
  },
)

/** 执行情况取自检查案卷，不由人填写 */
export const resultsKnown = guard<unknown, InspectionPlan>(
  { id: 'plan.results-known', title: '计划执行情况取自各项检查的案卷', cites: ['国办发〔2024〕54号'], early: true },
  ({ record, history }): Answer => {
    const made = history?.inspectionsUnder?.(record.id)
    return {
      holds: made === undefined ? undefined : true,
      read: { inspections: made?.length ?? null },
      message: made
        ? { zh: '执行情况来自检查案卷', en: 'taken from the records' }
        : { zh: '没有接入按计划进行的检查', en: 'the inspections under the plan are not known' },
      cure: { zh: '请接入按本计划进行的检查', en: 'pass the inspections under this plan' },
    }
  },
)
