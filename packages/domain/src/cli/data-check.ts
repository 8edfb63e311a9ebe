import { statSync } from 'node:fs'
import { HolidayYear } from '../calendar/holiday-year'
import { checkLayers, type DataRemark, statutesByName } from '../law/check'
import { citationErrors } from '../law/check-citations'
import { china } from '../law/china'
import { lawBook, problemLine } from '../law/law-book'
import { type Layer, LayerLevel } from '../law/layer'
import { layerProblems } from '../law/layer-problems'
import { panjin } from '../law/panjin'
import { checkArticles } from '../procedures/check-articles'
import { procedures } from '../procedures/procedures'
import { citedData } from './cited-data'
import { type Answer, checkInput, jsonFiles, readJson, UsageError } from './io'
import { layersFrom } from './law-files'

/**
 * `data check`: validates law book and calendar layers, the built-in ones and those of a file or folder: every mistake by
 * name and place, all at once, and then what is unverified, secondary, outdated or without a value. Of a file or folder only its own
 * layers are listed: what is open in those that come along is counted, lest a hundred lines of others hide the five that are its author's.
 */
export function dataCheck(args: readonly string[], options: { readonly json?: boolean | undefined }): Answer {
  const [path, ...rest] = args
  if (rest.length > 0) throw new UsageError()
  const { layers, unread, years } = read(path === undefined ? [] : filesOf(path))
  const problems = layerProblems(layers.map(({ layer }) => layer))
  const errors = [...unread, ...problems.map((problem) => inFile(layers[problem.index]?.file, problemLine(problem)))]
  const wrong = new Set(problems.map(({ index }) => index))
  const right = layers.flatMap(({ layer }, i) => (wrong.has(i) ? [] : [layer as Layer]))
  const statutes = statutesByName(right)
  const remarks: DataRemark[] = [
    ...checkLayers(right),
    ...years.flatMap(withoutFestivals),
    ...citedData().flatMap((citing) => citationErrors(statutes, citing, '9999-12-31')),
  ]
  if (layerProblems(right).length === 0) remarks.push(...checkArticles(procedures.values(), lawBook(...right)))
  errors.push(
    ...remarks
      .filter((remark) => remark.level === 'error')
      .map((remark) => `${remark.layer} ${remark.message.zh} / ${remark.message.en}`),
  )
  const open = remarks.filter(({ level }) => level !== 'error')
  const own = new Set(layers.flatMap(({ layer, file }) => (file === undefined ? [] : [nameOf(layer)])))
  const listed =
    path === undefined
      ? open
      : open.filter(({ layer, rule }) => own.has(layer) || years.some(({ year }) => rule === `holidays.${year}`))
  const text = [
    ...listed.map(remarkLine),
    ...(path === undefined ? [] : [others(open.length - listed.length)]),
    summary(layers.length, errors, remarks),
  ]
  return {
    out: options.json ? JSON.stringify({ errors, remarks }, null, 2) : text.join('\n'),
    notes: errors,
    yes: errors.length === 0,
  }
}

interface FileLayer {
  readonly layer: unknown
  readonly file?: string
}

/** The built-in layers and those of the files, from the wide place to the narrow; and what could not be read. */
function read(files: readonly string[]): { layers: FileLayer[]; unread: string[]; years: HolidayYear[] } {
  const [china, ...others] = [...layersFrom({}), panjin]
  const years: HolidayYear[] = []
  const own: FileLayer[] = []
  const unread: string[] = []
  for (const file of files) {
    try {
      const value = readJson(file)
      if (typeof value === 'object' && value !== null && 'year' in value)
        years.push(checkInput(HolidayYear, value, file))
      else own.push({ layer: value, file })
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      unread.push(error.message)
    }
  }
  const national = china && { ...china, holidayYears: [...china.holidayYears, ...years] }
  const layers: FileLayer[] = [...(national ? [national] : []), ...others].map((layer) => ({ layer }))
  // Files of a folder come by name. What has no level is looked at last.
  const rank = ({ layer }: FileLayer): number => {
    const level = typeof layer === 'object' && layer !== null && 'level' in layer ? layer.level : undefined
    const read = LayerLevel.safeParse(level)
    return read.success ? LayerLevel.options.indexOf(read.data) : LayerLevel.options.length
  }
  return { layers: [...layers, ...own].sort((a, b) => rank(a) - rank(b)), unread, years }
}

/** The festivals that every built-in notice arranges and this one does not: a file that was cut short. */
function withoutFestivals({ year, papers, days }: HolidayYear): DataRemark[] {
  if (papers.length === 0) return []
  const named = (all: HolidayYear['days']) => new Set(all.flatMap(({ name }) => name.split('、')))
  const [first, ...others] = china.holidayYears.filter((each) => each.papers.length > 0).map((each) => named(each.days))
  const usual = [...(first ?? [])].filter((name) => others.every((each) => each.has(name)))
  const missing = usual.filter((name) => !named(days).has(name))
  if (missing.length === 0) return []
  const zh = `${year}年的放假安排中没有${missing.join('、')}，请与通知核对`
  const en = `the arrangement of ${year} has no ${missing.join(', ')}: compare it with the notice`
  return [{ level: 'gap', layer: 'china', rule: `holidays.${year}`, message: { zh, en } }]
}

function filesOf(path: string): string[] {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? [path] : jsonFiles(path)
}

const nameOf = (layer: unknown): unknown =>
  typeof layer === 'object' && layer !== null && 'id' in layer ? layer.id : undefined

const others = (n: number): string =>
  `随软件提供的各层另有${n}项，不写文件即列出：zhifa-domain data check / ${n} more in the layers that come along, listed by: zhifa-domain data check`

const inFile = (file: string | undefined, line: string): string => (file === undefined ? line : `${file}: ${line}`)

const remarkLine = ({ level, layer, message }: DataRemark): string =>
  `[${level}] ${layer} ${message.zh} / ${message.en}`

function summary(layers: number, errors: readonly string[], remarks: readonly DataRemark[]): string {
  const count = (level: DataRemark['level']): number => remarks.filter((remark) => remark.level === level).length
  const zh = `${layers}层，错误${errors.length}，缺口${count('gap')}，阅读后有新版${count('outdated')}，无值${count('no-value')}，未核实${count('unverified')}，二手${count('secondary')}`
  const en = `${layers} layers, ${errors.length} errors, ${count('gap')} gaps, ${count('outdated')} read before a newer edition, ${count('no-value')} without value, ${count('unverified')} unverified, ${count('secondary')} secondary`
  return `${zh} / ${en}`
}
