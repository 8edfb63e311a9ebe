import { parseArgs } from 'node:util'
import { isPlainDate, type Procedure, procedures } from '@zhifa/domain'
import { z } from 'zod'
import type { HeadStyle } from '../blocks/head-style'
import type { PaperFault } from '../case-file/missing-paper'
import { renderCaseFile, renderCaseFileOfd } from '../case-file/render-case-file'
import { filledFrom } from '../filling/fillings'
import type { ChartFocus } from '../flow-chart/graph'
import { renderFlowChart } from '../flow-chart/svg'
import { form, formGroups } from '../forms/registry'
import type { OfdFile } from '../ofd/ofd-sink'
import { profileName } from '../ofd/package/profile'
import { loadFonts } from '../render/load-fonts'
import { renderAs } from '../render/render-as'
import { renderFlowChartOfd, renderFlowChartPdf } from '../render/render-flow-chart'
import { type RenderOptions, renderOfd } from '../render/render-form'
import { batch } from './batch'
import { type Files, readJson, writeFile } from './files'
import { faultLines, type Result, report, UsageError } from './report'

export const usage = `zhifa-documents list | schema FORM | sample FORM
zhifa-documents render FORM DATA.json|- -o OUT.pdf|OUT.ofd|OUT.html|OUT.json [--draft 草稿] [--fonts FONTS.json] [--head letter|health]
zhifa-documents case-file CASE.json|- -o OUT.pdf|OUT.ofd [--draft 草稿] [--fonts FONTS.json] [--head letter|health]
zhifa-documents batch DIR|JOBS.jsonl -o DIR [--format pdf|ofd|html|json] [--workers N] [--draft 草稿] [--fonts FONTS.json]
zhifa-documents flow-chart PROCEDURE -o OUT.svg|OUT.pdf|OUT.ofd [--focus all|review|recording|public] [--on YYYY-MM-DD]
For OUT.ofd (GB/T 33190 版式文件): [--profile archive] [--attach inside|none|FIELD,FIELD …]; a chart attaches nothing.
--json: results and messages as JSON, of an OFD also the places of the seals. Exit 0 done, 1 refused, 2 wrong use.
`

/** The options of each command beside `--json`: one that would be ignored is refused. */
const optionsFor: Readonly<Record<string, readonly string[]>> = {
  list: [],
  schema: [],
  sample: [],
  render: ['output', 'draft', 'fonts', 'head', 'profile', 'attach'],
  'case-file': ['output', 'draft', 'fonts', 'head', 'profile', 'attach'],
  batch: ['output', 'draft', 'fonts', 'workers', 'format'],
  'flow-chart': ['output', 'fonts', 'focus', 'on', 'profile'],
}

/** Runs one command. Never throws: what went wrong is in the result. */
export async function run(args: readonly string[], files: Files): Promise<Result> {
  const json = args.includes('--json')
  try {
    return await dispatch(args, files, json)
  } catch (error) {
    return report(error, json)
  }
}

async function dispatch(args: readonly string[], files: Files, json: boolean): Promise<Result> {
  const { values, positionals } = parse(args)
  const [command, ...rest] = positionals
  if (values.help || command === undefined)
    return { code: command === undefined && !values.help ? 2 : 0, out: '', err: usage }
  const foreign = Object.keys(values).find((name) => !['json', ...(optionsFor[command] ?? [name])].includes(name))
  if (foreign !== undefined)
    throw new UsageError(`--${foreign} means nothing to ${command}`, `${command} 命令没有 --${foreign} 选项`)
  const done = (out: unknown, text?: string): Result => ({
    code: 0,
    out: json || text === undefined ? `${JSON.stringify(out, null, 2)}\n` : `${text}\n`,
    err: '',
  })
  switch (command) {
    case 'list': {
      none(rest)
      const list = formGroups.flatMap((group) =>
        group.forms.map(({ id, title, audience, copies, cites, grade, catalogue, nature }) => ({
          id,
          group: group.id,
          title,
          audience,
          copies,
          cites,
          grade,
          catalogue: catalogue ?? null,
          filled: filledFrom(id),
          nature: nature ?? null,
        })),
      )
      return done(
        list,
        list
          .map(({ id, catalogue, grade, audience, filled, title }) =>
            [id.padEnd(34), catalogue ?? '-', grade.padEnd(11), audience.padEnd(9), filled.padEnd(8), title].join(' '),
          )
          .join('\n'),
      )
    }
    case 'schema':
      return done(z.toJSONSchema(form(one(rest, 'FORM')).data, { io: 'input' }))
    case 'sample':
      return done(form(one(rest, 'FORM')).sample)
    case 'render': {
      const [id, path, ...more] = rest
      none(more)
      const chosen = form(one(id === undefined ? [] : [id], 'FORM'))
      const data = await readJson(files, one(path === undefined ? [] : [path], 'DATA.json'))
      const out = target('.pdf', '.ofd', '.html', '.htm', '.json')
      const options = await optionsOf(values, files)
      return isOfd(out)
        ? saveOfd(await renderOfd(chosen, data, options))
        : save(await renderAs(out, chosen, data, options))
    }
    case 'case-file': {
      const data = await readJson(files, one(rest, 'CASE.json'))
      const out = target('.pdf', '.ofd')
      const faults: PaperFault[] = []
      const options = { ...(await optionsOf(values, files)), onFault: (fault: PaperFault) => void faults.push(fault) }
      const saved = isOfd(out)
        ? await saveOfd(await renderCaseFileOfd(data, options))
        : await save(await renderCaseFile(data, options))
      return faults.length === 0 ? saved : { ...saved, code: 1, err: saved.err + faultLines(faults) }
    }
    case 'batch':
      return batch(one(rest, 'INPUT'), values, files, json)
    case 'flow-chart': {
      const id = one(rest, 'PROCEDURE')
      const procedure = procedures.get(id)
      if (!procedure) {
        const known = [...procedures.keys()].join(', ')
        throw new UsageError(`no procedure is called ${id}; there are ${known}`, `没有 ${id} 这个程序，可用：${known}`)
      }
      return save(await chart(procedure))
    }
    default:
      throw new UsageError(`unknown command ${command}`, `没有 ${command} 这个命令`)
  }

  async function chart(procedure: Procedure): Promise<Uint8Array> {
    const { focus = 'all', on = '2026-01-01' } = values
    if (focus !== 'all' && focus !== 'review' && focus !== 'recording' && focus !== 'public')
      throw new UsageError(
        '--focus is all, review, recording or public',
        '--focus 只能是 all、review、recording 或 public',
      )
    const marked: ChartFocus = focus
    if (!isPlainDate(on)) throw new UsageError('--on is a date, YYYY-MM-DD', '--on 应为日期 YYYY-MM-DD')
    const out = target('.svg', '.pdf', '.ofd')
    const { fonts, profile } = await optionsOf(values, files)
    const options = { on, focus: marked, ...(fonts ? { fonts } : {}) }
    if (isOfd(out)) return renderFlowChartOfd(procedure, { ...options, ...(profile ? { profile } : {}) })
    return /\.pdf$/i.test(out)
      ? renderFlowChartPdf(procedure, options)
      : Buffer.from(await renderFlowChart(procedure, marked))
  }

  /** Where the document goes; the ending of the name says what it becomes. */
  function target(...endings: readonly string[]): string {
    const path = values.output
    if (path === undefined) throw new UsageError('say where the document goes: -o OUT.pdf', '请用 -o 指定输出文件')
    if (!endings.some((ending) => path.toLowerCase().endsWith(ending))) {
      const all = endings.join(', ')
      throw new UsageError(`${path}: the name must end in ${all}`, `输出文件名应以 ${all} 结尾`)
    }
    const foreign = (['profile', 'attach'] as const).find((name) => values[name] !== undefined)
    if (foreign !== undefined && !isOfd(path))
      throw new UsageError(`--${foreign} is for OUT.ofd only`, `--${foreign} 只用于 .ofd 版式文件`)
    return path
  }

  async function save(bytes: Uint8Array, more: object = {}): Promise<Result> {
    const path = values.output ?? ''
    await writeFile(files, path, bytes)
    return done({ file: path, bytes: bytes.length, ...more }, `${path} ${bytes.length} bytes`)
  }

  function saveOfd({ ofd, seals }: OfdFile): Promise<Result> {
    return save(ofd, { seals })
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        draft: { type: 'string' },
        fonts: { type: 'string' },
        head: { type: 'string' },
        focus: { type: 'string' },
        workers: { type: 'string' },
        format: { type: 'string' },
        profile: { type: 'string' },
        attach: { type: 'string' },
        on: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message, '命令行参数有误')
  }
}

async function optionsOf(
  values: {
    draft?: string | undefined
    head?: string | undefined
    fonts?: string | undefined
    profile?: string | undefined
    attach?: string | undefined
  },
  files: Files,
): Promise<RenderOptions> {
  return {
    ...(values.profile === undefined ? {} : { profile: profileName(values.profile) }),
    ...(values.attach === undefined ? {} : { attach: attachOf(values.attach) }),
    ...(values.draft === undefined ? {} : { draft: values.draft }),
    ...(values.head === undefined ? {} : { head: headOf(values.head) }),
    ...(values.fonts === undefined ? {} : { fonts: loadFonts(await readJson(files, values.fonts)) }),
  }
}

function headOf(name: string): HeadStyle {
  if (name === 'letter' || name === 'health') return name
  throw new UsageError('--head is letter or health', '--head 只能是 letter 或 health')
}

const isOfd = (path: string): boolean => path.toLowerCase().endsWith('.ofd')

function attachOf(text: string): 'inside' | string[] {
  if (text === 'inside') return text
  return text === 'none' ? [] : text.split(',')
}

function one(rest: readonly string[], name: string): string {
  const [first, ...more] = rest
  none(more)
  if (first === undefined) throw new UsageError(`${name} is missing`, `缺少参数 ${name}`)
  return first
}

function none(rest: readonly string[]): void {
  if (rest.length > 0) throw new UsageError(`unexpected ${rest.join(' ')}`, `多余的参数 ${rest.join(' ')}`)
}
