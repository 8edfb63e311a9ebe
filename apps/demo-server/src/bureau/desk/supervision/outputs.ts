import {
  type CaseRecord,
  type CountedFigures,
  causeOf,
  countedSorts,
  deadlinesOf,
  obligationsOf,
  procedureOf,
  procedures,
  replay,
  selfInspectionOf,
  statisticsOf,
  statisticsRows,
  type TransferOutcome,
  transferOutcomeNames,
} from '@zhifa/domain'
import type { Bureau } from '../../bureau'

type Row = readonly (string | number | undefined)[]
type Rows = readonly Row[]

const transferOutcomes = Object.keys(transferOutcomeNames) as TransferOutcome[]

/** A table of an output: titles in its first row, and what is said beneath. */
export interface OutputTable {
  readonly title: string
  readonly rows: Rows
  readonly notes: readonly string[]
}

/** What leaves the house for supervision, decisions or appraisal: as a page, and as spreadsheets. */
export interface Output {
  readonly title: string
  readonly span: string
  readonly due?: string | undefined
  readonly tables: readonly OutputTable[]
}

/** An output as one sheet, its tables one under the other. */
export const sheetOf = ({ title, span, due, tables }: Output): Rows => [
  [title, span, due],
  ...tables.flatMap((table) => [[], [table.title], ...table.rows, ...table.notes.map((note) => [note])]),
]

/** The yearly tables, each with its rules. */
export function yearlyOutput({ groups }: CountedFigures, { law, agency }: Bureau, year: number): Output {
  const { tables, from, to, due } = statisticsOf(countedSorts(groups), { law, period: { year } })
  return {
    title: `${agency.name}行政执法统计`,
    span: `${from}至${to}`,
    due: due === undefined ? undefined : `应于${due}前公开`,
    tables: tables.map((table) => ({ title: table.title, rows: statisticsRows(table), notes: table.rules })),
  }
}

/** Every case in one line, for supervision: how far it is, what it kept and missed. No name of any party. */
export async function* caseSheet(records: AsyncIterable<CaseRecord>, bureau: Bureau): AsyncGenerator<Row> {
  yield ['案件编号', '程序', '案由', '阶段', '立案日期', '决定日期', '结案日期', '按期期限', '超期期限', '公开情况']
  for await (const record of records) yield caseRow(record, bureau)
}

function caseRow(record: CaseRecord, { law, today }: Bureau): Row {
  const asOf = today()
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
}

const publicStatus = {
  open: '尚未办理',
  overdue: '逾期未办理',
  done: '按期办理',
  'done-late': '逾期办理',
  'not-due': '经判断不公开',
  undetermined: '尚待判断',
} as const

/** What self-inspection and appraisal ask: cases and their phases, acts by officer, recordings, periods, time used, transfers of crimes. */
export function appraisalOutput(
  counted: CountedFigures,
  transfers: ReadonlyMap<string, readonly string[]>,
  { law, registry }: Bureau,
): Output {
  const { from, to, cases, recordings, daysToDecision, deadlines, officers } = selfInspectionOf(counted)
  const days = [daysToDecision.count, daysToDecision.median, daysToDecision.p90, daysToDecision.longest]
  return {
    title: '执法自查和考核数据',
    span: `${from}至${to}`,
    tables: [
      {
        title: '案件（有办理事项的）',
        rows: [
          ['程序', '件数', '阶段'],
          ...Object.entries(cases).map(([id, { count, phases }]) => [
            procedures.get(id)?.title ?? id,
            count,
            Object.entries(phases)
              .map(([phase, n]) => `${procedures.get(id)?.phases[phase] ?? phase}${n}件`)
              .join('、'),
          ]),
        ],
        notes: [],
      },
      {
        title: '人员办理事项',
        rows: [
          ['人员', '单位', '办理事项数'],
          ...Object.entries(officers).map(([id, count]) => {
            const officer = registry.officers.get(id)
            return [officer?.name ?? id, officer?.department, count]
          }),
        ],
        notes: [],
      },
      {
        title: '音像记录',
        rows: [
          ['应当音像记录', '已记录', '已说明理由', '缺失'],
          [recordings.demanded, recordings.made, recordings.waived, recordings.missing],
        ],
        notes: [],
      },
      {
        title: '立案到决定（日历日）',
        rows: [['件数', '中位数', '九成以内', '最长'], days.map((value) => value ?? '')],
        notes: [],
      },
      {
        title: '期限',
        rows: [
          ['期限', '按期', '超期', '运行中'],
          ...Object.entries(deadlines).map(([rule, found]) => [
            law.periods.get(rule)?.title ?? rule,
            found.kept ?? 0,
            (found.overdue ?? 0) + (found.missed ?? 0),
            found.running ?? 0,
          ]),
        ],
        notes: [],
      },
      {
        title: '涉嫌犯罪案件移送',
        rows: [
          ['情况', '件数', '案件'],
          ...transferOutcomes.map((outcome) => {
            const ids = transfers.get(outcome) ?? []
            return [transferOutcomeNames[outcome], ids.length, ids.join('、')]
          }),
        ],
        notes: [],
      },
    ],
  }
}
