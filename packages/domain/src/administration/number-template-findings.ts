import type { PlainDate } from '../date/plain-date'
import type { Bilingual, Finding } from '../finding/finding'
import { finding } from '../finding/make'
import type { House } from './house'
import {
  makesNumbers,
  meet,
  type NumberTemplateSet,
  numberedPapers,
  numberIn,
  numberSeries,
  templateOn,
  templatesOf,
} from './number-template'

const say = (code: string, zh: string, en: string, field: string, cure: Bilingual): Finding =>
  finding(`administration.number-template-${code}`, { outcome: 'not-met', zh, en, cure, path: [field] })

/**
 * Why the numbers of a paper may not be written like this. Two kinds of papers never share letters, whenever those held: a number that was
 * given once is not given again to something else.
 */
export function numberTemplateFindings(house: House, change: NumberTemplateSet, on: PlainDate): Finding[] {
  const { agency, numberTemplates } = house
  const { paper, template, from } = change
  const step = numberedPapers.get(paper)?.step
  const prefix = agency.numberPrefix
  const letters = numberSeries(template, { numberPrefix: '' }, from).series.split('〔')[0]
  const other = [...numberedPapers.values()].find(
    // One step of several procedures counts in one series, so that equal letters there make no number twice.
    (item) =>
      item.step !== step &&
      templatesOf(numberTemplates, item.id).some((its) => meet({ template, prefix }, { template: its, prefix })),
  )
  const found: Finding[] = []
  if (from < on)
    found.push(
      say('past', `启用日期早于登记之日（${on}）`, `the template would begin before ${on}`, 'from', {
        zh: '已经给出的文号不改变，请填写登记之日或者以后',
        en: 'numbers that were given never change: let it begin today or later',
      }),
    )
  if (other)
    found.push(
      say('taken', `“${letters}”已用于“${other.title}”`, `${letters} is used for ${other.id}`, 'template', {
        zh: '请改用其他字样，两类文书的文号不得混同',
        en: 'choose other letters, so that the numbers of two kinds are never the same',
      }),
    )
  if (!makesNumbers(paper, template, agency, from))
    found.push(
      say(
        'unwritable',
        `按此格式写出的文号（如${exampleNumber(template, agency, from)}）过长或者含有不能印出的字`,
        'the numbers would be too long, or hold what cannot be printed',
        'template',
        { zh: '请缩短或者改用常用字', en: 'make it shorter, or choose other characters' },
      ),
    )
  if (templateOn(numberTemplates, paper, from)?.template === template)
    found.push(
      say('same', '该日已是这一格式', 'it is written like that on this day already', 'template', {
        zh: '请核对文书和启用日期',
        en: 'look at the paper and the day',
      }),
    )
  return found
}

/** A number of a template, as it looks. @example exampleNumber('{简称}公罚〔{年}〕{号}号', agency, '2026-11-29') // '示卫公罚〔2026〕1号' */
export function exampleNumber(template: string, agency: House['agency'], on: PlainDate): string {
  return numberIn(numberSeries(template, agency, on), 1)
}

/** Why an agency may not take another prefix: a number of one kind would read like one of another, or could not be written. */
export function prefixFindings({ agency, numberTemplates }: House, numberPrefix: string, on: PlainDate): Finding[] {
  if (numberPrefix === agency.numberPrefix) return []
  const all = [...numberedPapers.values()].flatMap(({ id, step, title }) =>
    templatesOf(numberTemplates, id).map((template) => ({ id, step, title, template })),
  )
  const after = { ...agency, numberPrefix }
  const long = all.find(({ id, template }) => !makesNumbers(id, template, after, on))
  const met = all.find(({ step, template }) =>
    all.some(
      (its) =>
        its.step !== step &&
        [agency.numberPrefix, numberPrefix].some((prefix) =>
          meet({ template, prefix: numberPrefix }, { template: its.template, prefix }),
        ),
    ),
  )
  const wrong = (title: string): Finding =>
    say(
      'prefix',
      `使用该代字，“${title}”的文号将与其他文书混同或者无法印出`,
      `numbers of ${title} would not be right`,
      'numberPrefix',
      {
        zh: '请先设定该文书的文号格式，或者改用其他代字',
        en: 'set the template of that paper first, or choose another prefix',
      },
    )
  return [long, met].flatMap((item) => (item ? [wrong(item.title)] : []))
}
