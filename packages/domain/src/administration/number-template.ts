import { z } from 'zod'
import { choice, choiceOf } from '../choice/choice'
import { PlainDate } from '../date/plain-date'
import type { Bilingual } from '../finding/finding'
import { type FieldMeta, line } from '../input/field-kind'
import { metaOf } from '../input/fields'
import { checked, said } from '../input/validate'
import type { Agency } from '../people/registry'
import { procedures } from '../procedures/procedures'

/** What the agency numbers in a series of its own: the act that gives the number, and the field that it is in. */
export interface NumberedPaper {
  /** Procedure and step: `penalty.ordinary/decision`. */
  readonly id: string
  readonly procedure: string
  readonly step: string
  readonly field: string
  readonly title: string
  /** `document-number`: of a paper that goes out, so written by GB/T 9704; `internal-number`: of a filing, an opinion, a file. */
  readonly form: NonNullable<FieldMeta['form']>
}

/** The fields of what an act says, whatever is asked of them together. */
const fieldsOf = (schema: z.ZodType): Readonly<Record<string, z.ZodType>> =>
  schema instanceof z.ZodObject ? (schema.shape as Readonly<Record<string, z.ZodType>>) : {}

const found = [...procedures.values()].flatMap((procedure) =>
  Object.entries(procedure.steps).flatMap(([step, { title, data }]) =>
    Object.entries(fieldsOf(data)).flatMap(([field, schema]) => {
      const form = metaOf(schema)?.form
      if (form === undefined) return []
      const id = `${procedure.id}/${step}`
      const paper: NumberedPaper = {
        ...{ id, procedure: procedure.id, step, field, form },
        title: `${procedure.title}：${title}`,
      }
      return [{ paper, schema }]
    }),
  ),
)

/** Everything that the built-in procedures number, found by the form of its field. */
export const numberedPapers: ReadonlyMap<string, NumberedPaper> = new Map(found.map(({ paper }) => [paper.id, paper]))

/** What takes the numbers. */
const schemas: ReadonlyMap<string, z.ZodType> = new Map(found.map(({ paper, schema }) => [paper.id, schema]))

const pattern = /^\{简称\}(?<letters>\p{Script=Han}{1,19})〔\{年\}〕\{号\}号$/u
/** Of what stays in the house: with or without the prefix, in brackets or only year and number, and with zeros before it or without. */
const internalPattern =
  /^(?:(?:\{简称\})?(?<letters>\p{Script=Han}{1,19})〔\{年\}〕\{(?:四位)?号\}号|\{年\}-\{(?:四位)?号\})$/u

const malformed: Bilingual = {
  zh: '应写作“{简称}公罚〔{年}〕{号}号”的形式：以{简称}开头，接一个以上汉字，年份用六角括号，{年}和{号}各一次，以“号”结尾；立案、审核意见、案卷的编号也可以不写{简称}，或者写作“{年}-{号}”，{号}可以写作{四位号}',
  en: 'must look like {简称}公罚〔{年}〕{号}号: it begins with {简称}, holds {年} in hexagonal brackets and {号} once each, and ends with 号; numbers of filings, review opinions and files may lack {简称}, or look like {年}-{号}, and have {四位号} for {号}',
}

/**
 * How the numbers of a paper are written: `{简称}` is the agency's prefix, `{年}` the year of the act, `{号}` the serial number and
 * `{四位号}` the same with zeros before it.
 */
export const NumberTemplate = checked(line('文号格式', 'plain', 60), (text) =>
  internalPattern.test(text) ? undefined : malformed,
).meta({ title: '文号格式', kind: 'plain', lines: 'one' })

/** 设定文号格式: how the numbers of a paper are written from a day on. */
export const NumberTemplateSet = z
  .strictObject({
    kind: choiceOf('事项', 'number-template-set', '设定文号格式'),
    paper: choice('文书', Object.fromEntries([...numberedPapers].map(([id, { title }]) => [id, title]))),
    template: NumberTemplate,
    from: PlainDate.meta({ title: '启用日期', kind: 'plain' }),
  })
  .refine(
    ({ paper, template }) => numberedPapers.get(paper)?.form === 'internal-number' || pattern.test(template),
    said(malformed, 'template'),
  )
export type NumberTemplateSet = z.output<typeof NumberTemplateSet>

/** How the numbers of a paper are written from a day on, as it was set. */
export type SetTemplate = Pick<NumberTemplateSet, 'paper' | 'template' | 'from'>

/** How those are numbered of which nothing was set, by their step. */
const usual: Readonly<Record<string, string>> = {
  decision: '{简称}公罚〔{年}〕{号}号',
  'prior-notice': '{简称}公告〔{年}〕{号}号',
  filing: '{年}-{号}',
  'review-opinion': '法审〔{年}〕{号}号',
  archiving: '{年}-{四位号}',
}

const usualOf = (paper: string): string | undefined => usual[numberedPapers.get(paper)?.step ?? '']

/** The template of a paper on a day: what was set last of those that began; the usual one, where there is one, before that. */
export function templateOn(
  set: readonly SetTemplate[],
  paper: string,
  on: PlainDate,
): { readonly template: string; readonly set: boolean } | undefined {
  const begun = set.filter((item) => item.paper === paper && item.from <= on)
  const last = begun.reduce<SetTemplate | undefined>((a, b) => (a && a.from > b.from ? a : b), undefined)
  if (last) return { template: last.template, set: true }
  const template = usualOf(paper)
  return template === undefined ? undefined : { template, set: false }
}

/** What stands between the agency's prefix and the year: by it two kinds of papers are told apart. Nothing where only the year does. */
const lettersOf = (template: string): string | undefined => internalPattern.exec(template)?.groups?.letters

/** What the numbers of a template begin with, before the year. */
const headOf = (template: string, prefix: string): string | undefined =>
  lettersOf(template) && template.replace('{简称}', () => prefix).split('〔')[0]

/** Whether numbers of two templates may read the same, or be taken for each other, under the prefix that each is written with. */
export function meet(
  one: { readonly template: string; readonly prefix: string },
  other: { readonly template: string; readonly prefix: string },
): boolean {
  const head = headOf(one.template, one.prefix)
  if (head === undefined) return false
  const same = one.prefix === other.prefix && lettersOf(one.template) === lettersOf(other.template)
  return same || head === headOf(other.template, other.prefix)
}

/** Every template that numbers of a paper were or will be written by. */
export const templatesOf = (set: readonly SetTemplate[], paper: string): readonly string[] => {
  const own = set.filter((item) => item.paper === paper).map(({ template }) => template)
  const first = usualOf(paper)
  return first === undefined ? own : [first, ...own]
}

/** A series of numbers: what stands before the serial number and after it. */
export interface NumberSeries {
  readonly series: string
  readonly tail: string
  /** How many figures the serial number has at least; absent: as it is. */
  readonly width?: number
}

/**
 * The series that a template makes for an agency in a year.
 * @example numberSeries('{简称}公罚〔{年}〕{号}号', { numberPrefix: '示卫' }, '2026-11-29') // { series: '示卫公罚〔2026〕', tail: '号' }
 */
export function numberSeries(template: string, agency: Pick<Agency, 'numberPrefix'>, on: PlainDate): NumberSeries {
  const [series = '', tail = ''] = template
    .replace('{简称}', () => agency.numberPrefix)
    .replace('{年}', on.slice(0, 4))
    .split(/\{(?:四位)?号\}/)
  return { series, tail, ...(template.includes('{四位号}') ? { width: 4 } : {}) }
}

/** The largest serial number that a document number may have. */
const largest = 999_999

/** A number of a series. @example numberIn({ series: '2026-', tail: '', width: 4 }, 7) // '2026-0007' */
export const numberIn = ({ series, tail, width = 1 }: NumberSeries, serial: number): string =>
  `${series}${String(serial).padStart(width, '0')}${tail}`

/** Whether a paper takes every number that a template can make, the longest one too. */
export function makesNumbers(
  paper: string,
  template: string,
  agency: Pick<Agency, 'numberPrefix'>,
  on: PlainDate,
): boolean {
  const series = numberSeries(template, agency, on)
  return [1, largest].every((serial) => schemas.get(paper)?.safeParse(numberIn(series, serial)).success)
}
