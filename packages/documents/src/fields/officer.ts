import { line } from '@zhifa/domain'
import { z } from 'zod'

/** An officer as a document names one. */
export const OfficerName = z
  .strictObject({ name: line('姓名', 'personal-name', 60), certificate: line('执法证号', 'plain', 64) })
  .meta({ title: '执法人员' })
export type OfficerName = z.infer<typeof OfficerName>

export const officers = (title: string) => z.array(OfficerName).min(1).max(20).meta({ title })

const withNumbers = (list: readonly OfficerName[]): string[] =>
  list.map((officer) => `${officer.name}（执法证号：${officer.certificate}）`)

/** `张某（执法证号：…）、李某（执法证号：…）` */
export const officersText = (list: readonly OfficerName[]): string => withNumbers(list).join('、')
/** The same in a cell: a line for each, so that no certificate number is broken. */
export const officersLines = (list: readonly OfficerName[]): string => withNumbers(list).join('\n')

/** Two officers at least, on every record of an act towards a party. */
export const twoOfficers = {
  id: 'two-officers',
  cites: ['行政处罚法 42.1'],
  zh: '两名以上执法人员',
  en: 'two officers at least',
  at: 'officers',
  // The same certificate twice is one officer.
  holds: (data: { officers: readonly OfficerName[] }) =>
    new Set(data.officers.map((officer) => officer.certificate)).size >= 2,
} as const
