import {
  type Answer,
  type LawOptions,
  lawFrom,
  layersFrom,
  parseJson,
  reasonOf,
  UsageError,
  unreadable,
} from '@zhifa/domain/cli-kit'
import { renderBatch } from '../batch/render-batch'
import { UnreadableJob } from '../batch/types'
import type { FontConfig } from '../fonts/font-set'
import { isForbidden } from '../glyph/characters'
import { checkFonts } from '../render/load-fonts'
import { type Files, readJson, writeFile } from './files'

interface Values extends LawOptions {
  readonly output?: string | undefined
  readonly workers?: string | undefined
  readonly format?: string | undefined
  readonly draft?: string | undefined
  readonly fonts?: string | undefined
  readonly json?: boolean | undefined
}

/** `zhifa-documents batch`: a folder of JSON files or a file of JSON lines, each `{ form, data, out? }`. */
export async function batch(
  input: string,
  values: Values,
  files: Files,
  progress?: (text: string) => void,
): Promise<Answer> {
  const folder = values.output
  if (folder === undefined) throw new UsageError('请用 -o 指定输出目录 / say where they go: -o DIR')
  const workers = Number(values.workers ?? 2)
  if (!Number.isInteger(workers) || workers < 1 || workers > 64)
    throw new UsageError('--workers 应为 1 至 64 的整数 / --workers is a number from 1 to 64')
  const format = values.format ?? 'pdf'
  if (!['pdf', 'ofd', 'html', 'json'].includes(format))
    throw new UsageError('--format 只能是 pdf、ofd、html 或 json / --format is pdf, ofd, html or json')
  const fonts: FontConfig | undefined =
    values.fonts === undefined ? undefined : checkFonts(await readJson(files, values.fonts))
  const ownLaw = values.layer !== undefined || values.calendar !== undefined
  // Laid once here: layers that contradict each other are wrong use, said by their places.
  if (ownLaw) lawFrom(values)
  const report = await renderBatch(jobsOf(input, files, format), {
    workers,
    ...(fonts ? { fonts } : {}),
    ...(ownLaw ? { layers: layersFrom(values) } : {}),
    ...(values.draft === undefined ? {} : { draft: values.draft }),
    write: async (out, bytes) => writeFile(files, `${folder}/${safeName(out)}`, bytes),
    onProgress: ({ done, failed }) =>
      progress?.(`${done + failed} 份，失败 ${failed} 份 / ${done + failed} documents, ${failed} failed`),
  })
  const failures = report.failures.map(
    (item) => `  #${item.index} ${item.form ?? ''} ${item.out ?? ''}: ${item.message}`,
  )
  return {
    out: values.json
      ? JSON.stringify(report, null, 2)
      : `完成 ${report.done}/${report.total} 份，共 ${report.bytes} 字节 / ${report.done} of ${report.total} documents, ${report.bytes} bytes`,
    notes: values.json ? [] : failures,
    yes: report.failed === 0,
  }
}

/** A name within the folder: nothing climbs out of it. */
function safeName(out: string): string {
  const parts = out.split(/[\\/]/)
  const hidden = [...out].some((char) => char === '\n' || isForbidden(char))
  if (parts.some((part) => part === '' || part === '.' || part === '..') || hidden || out.includes(':'))
    throw new UsageError(`${out} 不是输出目录内的文件名 / ${out} is not a name within the folder`)
  return parts.join('/')
}

/** @param format of what does not name its file */
async function* jobsOf(input: string, files: Files, format: string): AsyncGenerator<unknown> {
  const names = await files.list?.(input)
  if (names) {
    const jobs = names.filter((each) => each.endsWith('.json'))
    if (jobs.length === 0) throw new UsageError(`目录中没有 .json 文件 / no .json files in ${input}`)
    for (const name of jobs)
      yield withName(await jobOf(name, () => files.read(`${input}/${name}`)), name.replace(/\.json$/, `.${format}`))
    return
  }
  let number = 0
  const lines = files.lines ? files.lines(input) : (await files.read(input)).split('\n')
  try {
    for await (const text of lines) {
      number++
      if (text.replace(/^\ufeff/, '').trim() !== '')
        yield withName(
          await jobOf(`第${number}行 line ${number}`, () => text),
          `${String(number).padStart(6, '0')}.${format}`,
        )
    }
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(input, error)
  }
}

/** What cannot be read, or is not JSON, is no job: it is reported with its place, and the rest goes on. */
async function jobOf(place: string, read: () => string | Promise<string>): Promise<unknown> {
  let text: string
  try {
    text = await read()
  } catch (error) {
    return new UnreadableJob(
      `${place}: ${error instanceof UsageError ? error.message : `无法读取 / cannot read (${reasonOf(error)})`}`,
    )
  }
  try {
    return parseJson(text, place)
  } catch (error) {
    return new UnreadableJob((error as Error).message)
  }
}

const withName = (job: unknown, out: string): unknown =>
  typeof job === 'object' && job !== null && !Array.isArray(job) && !(job instanceof UnreadableJob) && !('out' in job)
    ? { ...job, out }
    : job
