import { z } from 'zod'
import { choice, choiceOf } from '../choice/choice'
import { PlainDate } from '../date/plain-date'
import type { Bilingual } from '../finding/finding'
import { line } from '../input/field-kind'
import { checked } from '../input/validate'
import { DocumentNumber } from '../payloads/common/on-site'
import type { Agency } from '../people/registry'
import { procedures } from '../procedures/procedures'

/** A paper with a document number of the agency's own: the act that makes it, and the field that the number is in. */
export interface NumberedPaper {
  /** Procedure and step: `penalty.ordinary/decision`. */
  readonly id: string
  readonly procedure: string
  readonly step: string
  readonly field: string
  readonly title: string
}

/** The fields of what an act says, whatever is asked of them together. */
const fieldsOf = (schema: z.ZodType): Readonly<Record<string, z.ZodType>> =>
  schema instanceof z.ZodObject ? (schema.shape as Readonly<Record<string, z.ZodType>>) : {}

/** Every paper of the built-in procedures that bears a document number, found by the form of its field. */
export const numberedPapers: ReadonlyMap<string, NumberedPaper> = new Map(
  [...procedures.values()].flatMap((procedure) =>
    Object.entries(procedure.steps).flatMap(([step, { title, data }]) =>
      Object.entries(fieldsOf(data)).flatMap(([field, schema]) => {
        if (z.globalRegistry.get(schema)?.form !== 'document-number') return []
        const id = `${procedure.id}/${step}`
        return [[id, { id, procedure: procedure.id, step, field, title: `${procedure.title}：${title}` }] as const]
      }),
    ),
  ),
)

const pattern = /^\{简称\}(?<letters>\p{Script=Han}{1,19})〔\{年\}〕\{号\}号$/u

const malformed: Bilingual = {
  zh: '应写作“{简称}公罚〔{年}〕{号}号”的形式：以{简称}开头，接一个以上汉字，年份用六角括号，{年}和{号}各一次，以“号”结尾',
  en: 'must look like {简称}公罚〔{年}〕{号}号: it begins with {简称}, holds {年} in hexagonal brackets and {号} once each, and ends with 号',
}

/** How the numbers of a paper are written: `{简称}` is the agency's prefix, `{年}` the year of the act, `{号}` the serial number. */
export const NumberTemplate = checked(line('文号格式', 'plain', 60), (text) =>
  pattern.test(text) ? undefined : malformed,
).meta({ title: '文号格式', kind: 'plain', lines: 'one' })

/** 设定文号格式: how the numbers of a paper are written from a day on. */
export const NumberTemplateSet = z.strictObject({
  kind: choiceOf('事项', 'number-template-set', '设定文号格式'),
  paper: choice('文书', Object.fromEntries([...numberedPapers].map(([id, { title }]) => [id, title]))),
  template: NumberTemplate,
  from: PlainDate.meta({ title: '启用日期', kind: 'plain' }),
})
export type NumberTemplateSet = z.output<typeof NumberTemplateSet>

/** How the numbers of a paper are written from a day on, as it was set. */
export type SetTemplate = Pick<NumberTemplateSet, 'paper' | 'template' | 'from'>

/** How papers are numbered of which nothing was set, by their step. */
const usual: Readonly<Record<string, string>> = {
  decision: '{简称}公罚〔{年}〕{号}号',
  'prior-notice': '{简称}公告〔{年}〕{号}号',
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

/** What stands between the agency's prefix and the year: by it two kinds of papers are told apart. */
export const lettersOf = (template: string): string => pattern.exec(template)?.groups?.letters ?? ''

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
}

/**
 * The series that a template makes for an agency in a year.
 * @example numberSeries('{简称}公罚〔{年}〕{号}号', { numberPrefix: '示卫' }, '2026-11-29') // { series: '示卫公罚〔2026〕', tail: '号' }
 */
export function numberSeries(template: string, agency: Pick<Agency, 'numberPrefix'>, on: PlainDate): NumberSeries {
  const [series = '', tail = ''] = template
    .replace('{简称}', () => agency.numberPrefix)
    .replace('{年}', on.slice(0, 4))
    .split('{号}')
  return { series, tail }
}

/** The largest serial number that a document number may have. */
const largest = 999_999

/** Whether papers take every number that a template can make, the longest one too. */
export function makesNumbers(template: string, agency: Pick<Agency, 'numberPrefix'>, on: PlainDate): boolean {
  const { series, tail } = numberSeries(template, agency, on)
  return [1, largest].every((serial) => DocumentNumber.safeParse(`${series}${serial}${tail}`).success)
}
