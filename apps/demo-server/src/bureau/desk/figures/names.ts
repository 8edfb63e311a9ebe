import {
  filingStandingNames,
  groundKeptNames,
  type LawBook,
  payloads,
  procedures,
  statisticsProfiles,
  valueNames,
} from '@zhifa/domain'
import { statusNames } from '../pages/deadline'
import type { Tone } from './sections'

type Named = Readonly<Record<string, readonly [name: string, tone: Tone]>>

/** How periods stand, in the order in which a person asks. */
export const deadlineParts: Named = {
  kept: [statusNames.kept, 'good'],
  missed: [statusNames.missed, 'warn'],
  overdue: [statusNames.overdue, 'bad'],
  running: [statusNames.running, 'calm'],
  suspended: [statusNames.suspended, 'dim'],
  lapsed: [statusNames.lapsed, 'dim'],
  undetermined: [statusNames.undetermined, 'dim'],
}

export const recordingParts: Named = {
  made: ['已记录', 'good'],
  waived: ['已说明理由', 'calm'],
  missing: ['缺失', 'bad'],
}

export const uploadParts: Named = { late: ['逾期归档', 'warn'], overdue: ['逾期未归档', 'bad'] }

const { result } = payloads['penalty.ordinary']['review-opinion'].shape

/** What the legal reviewers answered. */
export const reviewParts: Named = {
  agree: [valueNames(result)?.agree ?? 'agree', 'good'],
  problems: [valueNames(result)?.problems ?? 'problems', 'warn'],
  return: ['退回补正材料', 'dim'],
}

/** What is counted of remedies, by sort, as the yearly table calls it. */
export const remedyNames: readonly (readonly [sort: string, name: string])[] = statisticsProfiles
  .filter(({ table }) => table === 'remedy')
  .flatMap(({ columns }) => columns.flatMap(({ sorts, title }) => sorts.map((sort) => [sort, title] as const)))

/** How the filing of major penalties stands, and how it looks. */
export const filingParts: Named = {
  due: [filingStandingNames.due, 'calm'],
  'in-time': [filingStandingNames['in-time'], 'good'],
  late: [filingStandingNames.late, 'warn'],
  running: [filingStandingNames.running, 'calm'],
  overdue: [filingStandingNames.overdue, 'bad'],
  receipted: [filingStandingNames.receipted, 'good'],
  unreceipted: [filingStandingNames.unreceipted, 'warn'],
  unreported: [filingStandingNames.unreported, 'bad'],
  unknown: [filingStandingNames.unknown, 'dim'],
}

/** Where what a check rests on is registered; of what has no number there is nothing to say. */
export const groundParts: Named = {
  docket: [groundKeptNames.docket, 'good'],
  elsewhere: [groundKeptNames.elsewhere, 'warn'],
  none: [groundKeptNames.none, 'dim'],
}

/** How a question of a checklist was answered. */
export const questionParts: Named = {
  pass: ['符合', 'good'],
  fail: ['不符合', 'bad'],
  'not-applicable': ['不涉及', 'dim'],
}

/** A question of a published checklist by the sort of its figure: `towels/1/records`. */
export function questionOf(law: LawBook, sort: string) {
  const [list = '', version = '', id = ''] = sort.split('/')
  const checklist = law.checklists.get(list)
  const published = checklist?.versions.find(({ number }) => String(number) === version)
  return {
    list: checklist === undefined ? list : `${checklist.title}（第${version}版）`,
    text: published?.questions.find((one) => one.id === id)?.text ?? id,
    place: published?.questions.findIndex((one) => one.id === id) ?? 0,
  }
}

/** Between which acts a stage lies, in words. */
export const stageTitle = (procedure: string, sort: string): string => {
  const [from = '', to = ''] = sort.split('/')
  const steps = procedures.get(procedure)?.steps
  return `${steps?.[from]?.title ?? from}到${steps?.[to]?.title ?? to}`
}

export const procedureTitle = (id: string): string => procedures.get(id)?.title ?? id

export const ruleTitle = ({ periods }: LawBook, rule: string): string => periods.get(rule)?.title ?? rule
