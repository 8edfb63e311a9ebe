import {
  type CaseRecord,
  causeOf,
  deadlinesOf,
  obligationsOf,
  procedureOf,
  replay,
  selfInspectionCounts,
  spanOf,
  statistics,
  statisticsRows,
  transferCounts,
  transferOutcomeNames,
} from '@zhifa/domain'
import type { Bureau } from '../../bureau'

type Rows = readonly (readonly (string | number | undefined)[])[]

/** The yearly tables, one under the other, each with its rules and how surely its columns are known. */
export function statisticsSheet(records: readonly CaseRecord[], { law, agency }: Bureau, year: number): Rows {
  const { tables, from, to, due } = statistics(records, { law, period: { year } })
  return [
    [`${agency.name}行政执法统计`, `${from}至${to}`, due === undefined ? undefined : `应于${due}前公开`],
    ...tables.flatMap((table) => [[], [table.title], ...statisticsRows(table), ...table.rules.map((rule) => [rule])]),
  ]
}

/** Every case in one line, for supervision: how far it is, what it kept and missed. No name of any party. */
export function caseSheet(records: readonly CaseRecord[], { law, today }: Bureau): Rows {
  const asOf = today()
  return [
    ['案件编号', '程序', '案由', '阶段', '立案日期', '决定日期', '结案日期', '按期期限', '超期期限', '公开情况'],
    ...records.map((record) => {
      const procedure = procedureOf(record)
      const deadlines = deadlinesOf(record, { law, asOf })
      const count = (...wanted: string[]): number => deadlines.filter(({ status }) => wanted.includes(status)).length
      const on = (step: string): string | undefined => record.entries.find((entry) => entry.step === step)?.on
      const cause = causeOf(record)
      const duties = obligationsOf(record, { law, asOf })
      return [
        record.id,
        procedure.title,
        law.causes.get(cause)?.title ?? cause,
        procedure.phases[replay(record).phase],
        on('filing') ?? on('application') ?? on('approval'),
        on('decision') ?? on('grant') ?? on('refusal') ?? on('result'),
        on('closing'),
        count('kept'),
        count('overdue', 'missed'),
        duties.map(({ item, status }) => `${item.title}：${publicStatus[status]}`).join('；'),
      ]
    }),
  ]
}

const publicStatus = {
  open: '尚未办理',
  overdue: '逾期未办理',
  done: '按期办理',
  'done-late': '逾期办理',
  'not-due': '经判断不公开',
  undetermined: '尚待判断',
} as const

/** What performance appraisal asks: acts by officer and step, recordings, periods, time used. */
export function appraisalSheet(records: readonly CaseRecord[], { law, registry, today }: Bureau, year: number): Rows {
  const { from, to } = spanOf({ year })
  const counts = selfInspectionCounts(records, { law, from, to, asOf: today() })
  const { recordings, daysToDecision } = counts
  return [
    ['执法质量考核数据', `${from}至${to}`],
    [],
    ['人员', '单位', '办理事项数'],
    ...Object.entries(counts.officers).map(([id, count]) => {
      const officer = registry.officers.get(id)
      return [officer?.name ?? id, officer?.department, count]
    }),
    [],
    ['应当音像记录', '已记录', '已说明理由', '缺失'],
    [recordings.demanded, recordings.made, recordings.waived, recordings.missing],
    [],
    ['立案到决定（日历日）', '件数', '中位数', '最长'],
    ['', daysToDecision.count, daysToDecision.median ?? '', daysToDecision.longest ?? ''],
    [],
    ['期限', '按期', '超期', '运行中'],
    ...Object.entries(counts.deadlines).map(([rule, found]) => [
      law.periods.get(rule)?.title ?? rule,
      found.kept ?? 0,
      (found.overdue ?? 0) + (found.missed ?? 0),
      found.running ?? 0,
    ]),
    [],
    ['涉嫌犯罪案件移送', '件数', '案件'],
    ...transferCounts(records, { from, to }).map(({ outcome, cases }) => [
      transferOutcomeNames[outcome],
      cases.length,
      cases.join('、'),
    ]),
  ]
}
