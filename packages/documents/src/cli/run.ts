import { parseArgs } from 'node:util'
import { isPlainDate, type Procedure, procedures } from '@zhifa/domain'
import { z } from 'zod'
import type { HeadStyle } from '../blocks/head-style'
import { renderCaseFile } from '../case-file/render-case-file'
import { filledFrom } from '../filling/fillings'
import { renderFlowChart } from '../flow-chart/svg'
import { form, formGroups } from '../forms/registry'
import { loadFonts } from '../render/load-fonts'
import { renderAs } from '../render/render-as'
import { renderFlowChartPdf } from '../render/render-flow-chart'
import type { RenderOptions } from '../render/render-form'
import { batch } from './batch'
import { type Files, readJson, writeFile } from './files'
import { type Result, report, UsageError } from './report'

export const usage = `zhifa-documents list | schema FORM | sample FORM
zhifa-documents render FORM DATA.json|- -o OUT.pdf|OUT.html|OUT.json [--draft 草稿] [--fonts FONTS.json] [--head letter|health]
zhifa-documents case-file CASE.json|- -o OUT.pdf [--draft 草稿] [--fonts FONTS.json] [--head letter|health]
zhifa-documents batch DIR|JOBS.jsonl -o DIR [--workers N] [--draft 草稿] [--fonts FONTS.json]
zhifa-documents flow-chart PROCEDURE -o OUT.svg|OUT.pdf [--focus all|review|recording|public] [--on YYYY-MM-DD]
--json: results and messages as JSON. Exit 0 done, 1 refused, 2 wrong use.
`

/** The options of each command beside `--json`: one that would be ignored is refused. */
const optionsFor: Readonly<Record<string, readonly string[]>> = {
  list: [],
  schema: [],
  sample: [],
  render: ['output', 'draft', 'fonts'],
  'case-file': ['output', 'draft', 'fonts'],
  batch: ['output', 'draft', 'fonts', 'workers'],
  'flow-chart': ['output', 'fonts', 'focus', 'on'],
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
      return save(
        await renderAs(target('.pdf', '.html', '.htm', '.json'), chosen, data, await optionsOf(values, files)),
      )
    }
    case 'case-file': {
      const data = await readJson(files, one(rest, 'CASE.json'))
      target('.pdf')
      return save(await renderCaseFile(data, await optionsOf(values, files)))
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
    if (!isPlainDate(on)) throw new UsageError('--on is a date, YYYY-MM-DD', '--on 应为日期 YYYY-MM-DD')
    if (!/\.pdf$/i.test(target('.svg', '.pdf'))) return Buffer.from(await renderFlowChart(procedure, focus))
    const { fonts } = await optionsOf(values, files)
    return renderFlowChartPdf(procedure, { on, focus, ...(fonts ? { fonts } : {}) })
  }

  /** Where the document goes; the ending of the name says what it becomes. */
  function target(...endings: readonly string[]): string {
    const path = values.output
    if (path === undefined) throw new UsageError('say where the document goes: -o OUT.pdf', '请用 -o 指定输出文件')
    if (!endings.some((ending) => path.toLowerCase().endsWith(ending))) {
      const all = endings.join(', ')
      throw new UsageError(`${path}: the name must end in ${all}`, `输出文件名应以 ${all} 结尾`)
    }
    return path
  }

  async function save(bytes: Uint8Array): Promise<Result> {
    const path = values.output ?? ''
    await writeFile(files, path, bytes)
    return done({ file: path, bytes: bytes.length }, `${path} ${bytes.length} bytes`)
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
  values: { draft?: string | undefined; fonts?: string | undefined; head?: string | undefined },
  files: Files,
): Promise<RenderOptions> {
  return {
    ...(values.draft === undefined ? {} : { draft: values.draft }),
    ...(values.head === undefined ? {} : { head: headOf(values.head) }),
    ...(values.fonts === undefined ? {} : { fonts: loadFonts(await readJson(files, values.fonts)) }),
  }
}

function headOf(name: string): HeadStyle {
  if (name === 'letter' || name === 'health') return name
  throw new UsageError('--head is letter or health', '--head 只能是 letter 或 health')
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
