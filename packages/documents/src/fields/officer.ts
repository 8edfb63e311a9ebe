import { z } from 'zod'
import type { LawDay } from '../form/law-day'
import { officerName, paperLine } from './text'

/** An officer as a document names one. */
export const OfficerName = z
  .strictObject({ name: officerName('姓名'), certificate: paperLine('执法证号', 'plain') })
  .meta({ title: '执法人员' })
export type OfficerName = z.infer<typeof OfficerName>

export const officers = (title: string) => z.array(OfficerName).min(1).max(20).meta({ title })

const withNumbers = (list: readonly OfficerName[]): string[] =>
  list.map((officer) => `${officer.name}（执法证号：${officer.certificate}）`)

/** `张某（执法证号：…）、李某（执法证号：…）` */
export const officersText = (list: readonly OfficerName[]): string => withNumbers(list).join('、')
/** The same in a cell: a line for each, so that no certificate number is broken. */
export const officersLines = (list: readonly OfficerName[]): string => withNumbers(list).join('\n')

/** Their names, for the places where they sign. */
export const namesOf = (list: readonly OfficerName[]): string[] => list.map((officer) => officer.name)

/** That at least as many people act as a parameter of the document's day asks for; without a value nobody can tell. */
export const enough = (parameter: string, zh: string, en: string) => ({
  holds: (people: number, day: LawDay): boolean => people >= (day.number(parameter) ?? Number.POSITIVE_INFINITY),
  said: (day: LawDay) => {
    const least = day.people(parameter)
    return { zh: `${least.zh}以上${zh}`, en: `${least.en} ${en} at least` }
  },
})

const certified = enough('penalty.officers', '执法人员', 'officers')

/** As many officers as the law asks for, on every record of an act towards a party. */
export const twoOfficers = {
  id: 'two-officers',
  cites: ['行政处罚法 42.1'],
  zh: '达到法定人数的执法人员',
  en: 'as many officers as the law asks for',
  at: 'officers',
  holds: (data: { officers: readonly OfficerName[] }, day: LawDay) => certified.holds(different(data.officers), day),
  said: certified.said,
} as const

/** The same certificate twice is one officer. */
export const different = (list: readonly OfficerName[]): number =>
  new Set(list.map((officer) => officer.certificate)).size
