import { type FigureGroup, type FigureKind, inspectionGroundNames } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import type { Bureau } from '../../bureau'
import {
  actsByPerson,
  capUses,
  casesByMonth,
  type FigureSum,
  figureGroups,
  figureSums,
  returnedActs,
  stageDays,
} from '../../cases'
import { stepTitle } from '../pages/proposal-list'
import { type Addresses, addresses, figure } from './addresses'
import { cap, people } from './caps-and-people'
import {
  deadlineParts,
  filingParts,
  groundParts,
  procedureTitle,
  questionOf,
  questionParts,
  recordingParts,
  remedyNames,
  reviewParts,
  ruleTitle,
  stageTitle,
  uploadParts,
} from './names'
import { casesAddress, daysOf, type FigureFilter, spanOf, timesOf } from './query'
import type { Line, Section, Shown, Tone } from './sections'

/** Everything that the page of figures shows, and its spreadsheets hold. */
export interface FiguresView {
  readonly filter: FigureFilter
  /** What is asked first, with its cases. */
  readonly first: readonly Shown[]
  readonly sections: readonly Section[]
}

const summed = [
  'case',
  'deadline',
  'recording',
  'late-entry',
  'late-upload',
  'review',
  'table',
  'filing',
  'question',
  'ground',
] as const
const grouped = ['step', 'recording', 'late-entry', 'late-upload'] as const

/** Counts the figures of a filter: by the database, and by nothing but the figures of that time. */
export async function readFigures<DB>(db: Kysely<DB>, bureau: Bureau, filter: FigureFilter): Promise<FiguresView> {
  const span = spanOf(filter, bureau)
  const sums = await figureSums(db, span, summed)
  const groups = await figureGroups(db, span, grouped)
  const at = addresses(filter)
  const returned = await returnedActs(db, span)
  const uses = await capUses(db, bureau.agency.id, bureau.law, filter.to)
  return {
    filter,
    first: firstOf(sums, at),
    sections: [
      await months(db, bureau, filter),
      days(await stageDays(db, span), at),
      deadlines(sums, bureau, at),
      perStep(groups, 'recording', at),
      perStep(groups, 'late-entry', at),
      perStep(groups, 'late-upload', at),
      reviews(sums, returned, at),
      remedies(sums, at),
      filings(sums, at),
      grounds(sums, at),
      ...questions(sums, bureau, at),
      ...uses.map((use) => cap(use, filter)),
      perStep(groups, 'step', at),
      people(await actsByPerson(db, span), bureau, at),
    ],
  }
}

function firstOf(sums: readonly FigureSum[], at: Addresses): Shown[] {
  const of = (name: string, tone: Tone, kind: FigureKind, sort = '', outcome = ''): Shown => {
    const found = sums.find((sum) => sum.kind === kind && sum.sort === sort && sum.outcome === outcome)
    const outcomes = outcome === '' ? [] : [outcome]
    return { name, tone, count: found?.count ?? 0, cases: found?.cases ?? 0, href: at(figure(kind, sort, ...outcomes)) }
  }
  return [
    of('新办案件', 'calm', 'case', 'begun'),
    of('办结案件', 'good', 'case', 'finished'),
    of('期限已超期', 'bad', 'deadline', '', 'overdue'),
    of('期限逾期完成', 'warn', 'deadline', '', 'missed'),
    of('音像记录缺失', 'bad', 'recording', '', 'missing'),
    of('逾期录入', 'warn', 'late-entry'),
    of('音像逾期归档', 'warn', 'late-upload'),
    of('审核存在问题', 'warn', 'review', 'problems'),
  ]
}

const later = (a: string, b: string): string => (a < b ? b : a)
const earlier = (a: string, b: string): string => (a < b ? a : b)

async function months<DB>(db: Kysely<DB>, bureau: Bureau, filter: FigureFilter): Promise<Section> {
  const { unit, times } = timesOf(filter)
  const counted = await casesByMonth(db, spanOf(filter, bureau), unit)
  const of = (time: string, sort: string, name: string, tone: Tone): Shown => {
    const cases = counted.find((row) => row.time === time && row.sort === sort)?.cases ?? 0
    const { from, to } = daysOf(time)
    const within = { from: later(from, filter.from), to: earlier(to, filter.to) }
    return { name, tone, count: cases, cases, href: casesAddress(figure('case', sort), { ...filter, ...within }) }
  }
  return {
    ...{ id: 'cases', title: '新办和办结案件', form: 'columns', unit: '件', none: '这段时间没有案件。' },
    note: '新办以第一项办理的日期为准，办结以结案或者最后一项办理的日期为准。',
    lines: times.map((time) => ({
      label: time,
      parts: [of(time, 'begun', '新办', 'calm'), of(time, 'finished', '办结', 'good')],
    })),
  }
}

function days(stages: Awaited<ReturnType<typeof stageDays>>, at: Addresses): Section {
  return {
    ...{ id: 'days', title: '办理用时', form: 'days', unit: '件', none: '这段时间没有办完的阶段。' },
    note: '日历日，按阶段结束的日期归入统计时间；中位数即一半案件不超过的天数。',
    lines: stages.map(({ procedure, sort, count, median, p90, longest }) => ({
      label: stageTitle(procedure, sort),
      under: procedureTitle(procedure),
      parts: [{ name: '案件', tone: 'calm', count, cases: count, href: at(figure('days', sort), procedure) }],
      days: { median, p90, longest },
    })),
  }
}

const partsOf = (
  names: typeof deadlineParts,
  counted: (outcome: string) => Pick<FigureGroup, 'count' | 'cases'> | undefined,
  href: (outcome: string) => string,
): Shown[] =>
  Object.entries(names).map(([outcome, [name, tone]]) => {
    const { count, cases } = counted(outcome) ?? { count: 0, cases: 0 }
    return { name, tone, count, cases, href: href(outcome) }
  })

const totalOf = ({ parts }: Line): number => parts.reduce((sum, { count }) => sum + count, 0)
const mostFirst = (lines: readonly Line[]): Line[] => [...lines].sort((a, b) => totalOf(b) - totalOf(a))

function deadlines(sums: readonly FigureSum[], { law }: Bureau, at: Addresses): Section {
  const own = sums.filter(({ kind, sort }) => kind === 'deadline' && sort !== '')
  const rules = [...new Set(own.map(({ sort }) => sort))]
  const late = ({ parts }: Line): number => (parts[1]?.count ?? 0) + (parts[2]?.count ?? 0)
  const lines = rules.map((rule) => ({
    label: ruleTitle(law, rule),
    parts: partsOf(
      deadlineParts,
      (outcome) => own.find((sum) => sum.sort === rule && sum.outcome === outcome),
      (outcome) => at(figure('deadline', rule, outcome)),
    ),
  }))
  return {
    ...{ id: 'deadlines', title: '期限', form: 'bars', unit: '项', none: '这段时间没有开始的期限。' },
    note: '按期限开始的日期归入统计时间，按今天的情况看是否超期；超期多的在前。',
    lines: mostFirst(lines).sort((a, b) => late(b) - late(a)),
  }
}

const stepSections = {
  recording: {
    ...{ title: '音像记录', names: recordingParts, none: '这段时间没有应当音像记录的事项。' },
    note: '应当进行音像记录的事项：已记录、说明了理由没有记录、没有记录也没有说明。',
  },
  'late-entry': {
    ...{ title: '逾期录入', names: { '': ['逾期录入', 'warn'] } as typeof deadlineParts, none: '没有逾期录入的事项。' },
    note: '录入时间晚于本机关规定的工作日。',
  },
  'late-upload': {
    ...{ title: '音像逾期归档', names: uploadParts, none: '没有逾期归档的音像记录。' },
    note: '音像记录归档晚于规定的期限，按记录结束的日期归入统计时间。',
  },
  step: {
    ...{ title: '办理事项', names: { '': ['事项', 'calm'] } as typeof deadlineParts, none: '这段时间没有办理的事项。' },
    note: '各程序各事项办理的次数，多的在前。',
  },
} as const

function perStep(groups: readonly FigureGroup[], kind: keyof typeof stepSections, at: Addresses): Section {
  const { names, ...words } = stepSections[kind]
  const own = groups.filter((group) => group.kind === kind)
  const steps = [...new Map(own.map(({ procedure, sort }) => [`${procedure} ${sort}`, { procedure, sort }])).values()]
  const lines = steps.map(({ procedure, sort }) => ({
    label: stepTitle(procedure, sort),
    under: procedureTitle(procedure),
    parts: partsOf(
      names,
      (outcome) => own.find((one) => one.procedure === procedure && one.sort === sort && one.outcome === outcome),
      (outcome) => at(figure(kind, sort, ...(outcome === '' ? [] : [outcome])), procedure),
    ),
  }))
  return { ...words, id: kind, form: 'bars', unit: '项', lines: mostFirst(lines) }
}

function reviews(
  sums: readonly FigureSum[],
  returned: { readonly count: number; readonly cases: number },
  at: Addresses,
): Section {
  const lines: Line[] = Object.entries(reviewParts).map(([sort, [name, tone]]) => {
    const found = sums.find((sum) => sum.kind === 'review' && sum.sort === sort && sum.outcome === '')
    const { count, cases } = found ?? { count: 0, cases: 0 }
    return {
      label: `法制审核：${name}`,
      parts: [{ name: '次数', tone, count, cases, href: at(figure('review', sort)) }],
    }
  })
  return {
    ...{ id: 'reviews', title: '法制审核和退回', form: 'bars', unit: '次', none: '没有审核和退回。' },
    note: '法制审核的每次答复，以及确认、审批环节退回提出人的事项。',
    lines: [
      ...lines,
      {
        label: '确认、审批环节退回',
        parts: [{ name: '次数', tone: 'dim', ...returned, href: at({ of: 'returned' }) }],
      },
    ],
  }
}

/** What the yearly table of remedies counts, with its cases. */
function remedies(sums: readonly FigureSum[], at: Addresses): Section {
  const lines = remedyNames.map(([sort, label]): Line => {
    const found = sums.find((sum) => sum.kind === 'table' && sum.sort === 'remedy' && sum.outcome === sort)
    const { count, cases } = found ?? { count: 0, cases: 0 }
    return { label, parts: [{ name: '次数', tone: 'calm', count, cases, href: at(figure('table', 'remedy', sort)) }] }
  })
  return {
    ...{ id: 'remedies', title: '复议、诉讼、自行纠正和赔偿', form: 'bars', unit: '次' },
    ...{ none: '这段时间没有复议、诉讼、自行纠正和赔偿。' },
    note: '按登记在案的办理日期归入统计时间，不看决定何时作出；口径与年度统计表相同。',
    lines,
  }
}

/** Which decisions were to be filed with the body above, and what became of it. */
function filings(sums: readonly FigureSum[], at: Addresses): Section {
  const lines = Object.entries(filingParts).flatMap(([sort, [label, tone]]): Line[] => {
    const found = sums.find((sum) => sum.kind === 'filing' && sum.sort === sort && sum.outcome === '')
    return found
      ? [
          {
            label,
            parts: [{ name: '决定', tone, count: found.count, cases: found.cases, href: at(figure('filing', sort)) }],
          },
        ]
      : []
  })
  return {
    ...{ id: 'filings', title: '重大处罚备案', form: 'bars', unit: '件' },
    ...{ none: '这段时间没有应当报送备案的决定。', lines },
    note: '按处罚决定的日期归入统计时间；是否应当报送、何时届满依本地规定，没有规定数额的不下结论。',
  }
}

/** On what checks rested beside the plan, and what of it is only claimed. */
function grounds(sums: readonly FigureSum[], at: Addresses): Section {
  const lines = Object.entries(inspectionGroundNames).map(
    ([sort, label]): Line => ({
      label,
      parts: partsOf(
        groundParts,
        (outcome) => sums.find((sum) => sum.kind === 'ground' && sum.sort === sort && sum.outcome === outcome),
        (outcome) => at(figure('ground', sort, outcome)),
      ),
    }),
  )
  return {
    ...{ id: 'grounds', title: '检查的依据', form: 'bars', unit: '件' },
    ...{ none: '这段时间批准的检查没有依据线索、上级部署，也没有主张不计入频次。', lines },
    note: '按批准日期归入统计时间；称在其他登记的，本机关无法核实。',
  }
}

/** How often each question of a published checklist was in order: a section for each version. */
function questions(sums: readonly FigureSum[], { law }: Bureau, at: Addresses): Section[] {
  const own = sums.filter(({ kind, sort }) => kind === 'question' && sort !== '')
  const lists = new Map<string, Set<string>>()
  for (const { sort } of own) {
    const list = sort.split('/').slice(0, 2).join('-')
    lists.set(list, (lists.get(list) ?? new Set<string>()).add(sort))
  }
  return [...lists].sort().map(([list, sorts]): Section => {
    const asked = [...sorts].map((sort) => ({ sort, ...questionOf(law, sort) })).sort((a, b) => a.place - b.place)
    return {
      ...{ id: `checklist-${list}`, title: `检查表：${asked[0]?.list ?? list}`, form: 'bars', unit: '次', none: '' },
      note: '按检查日期归入统计时间；测量项按公布的限值判断。',
      lines: asked.map(({ sort, text }) => ({
        label: text,
        parts: partsOf(
          questionParts,
          (outcome) => own.find((sum) => sum.sort === sort && sum.outcome === outcome),
          (outcome) => at(figure('question', sort, outcome)),
        ),
      })),
    }
  })
}
