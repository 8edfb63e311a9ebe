import { lawBook, validate } from '@zhifa/domain'
import { optionsOf } from '../options/options-of'
import { Crew } from './crew'
import {
  type BatchFailure,
  BatchJob,
  type BatchOptions,
  type BatchReport,
  batchOptions,
  type FromWorker,
  UnreadableJob,
} from './types'

const mostFailures = 10_000
const check = optionsOf<BatchOptions>('renderBatch', batchOptions)

/**
 * Renders many documents with several worker threads. Jobs are taken one by one as workers come free, so a batch may be longer than
 * memory; a document that fails is reported and the rest goes on.
 *
 * @param jobs what {@link BatchJob} describes; anything else is reported as a failure of its place
 * @throws {OptionsError} @throws {LawBookError} for layers that do not fit together
 * @example await renderBatch([{ form: 'penalty-decision', data, out: '1.pdf' }], { write: (out, bytes) => writeFile(out, bytes) })
 */
export async function renderBatch(
  jobs: Iterable<unknown> | AsyncIterable<unknown>,
  options: BatchOptions,
): Promise<BatchReport> {
  const { workers = 2 } = check(options)
  // Layers that do not fit together are the caller's mistake, not each document's.
  if (options.layers) lawBook(...options.layers)
  const crew = new Crew(workers, options)
  const names = new Set<string>()
  const failures: BatchFailure[] = []
  let [total, done, failed, bytes] = [0, 0, 0, 0]
  const running = new Set<Promise<void>>()

  const fail = (failure: BatchFailure): void => {
    failed++
    if (failures.length < mostFailures) failures.push(failure)
    options.onProgress?.({ done, failed })
  }

  const make = async (index: number, job: BatchJob): Promise<void> => {
    const { form, out } = job
    try {
      const answer: FromWorker = await crew.do(index, job)
      if (!('bytes' in answer)) return fail({ index, out, form, code: answer.code, message: answer.message })
      await options.write(out, answer.bytes)
      done++
      bytes += answer.bytes.length
      options.onProgress?.({ done, failed })
    } catch (error) {
      fail({ index, out, form, ...wordsOf(error) })
    }
  }

  try {
    for await (const given of jobs) {
      const index = total++
      if (given instanceof UnreadableJob) {
        fail({ index, code: 'documents.batch-job', message: given.reason })
        continue
      }
      const checked = validate(BatchJob, given, 'batch')
      if (!checked.ok) {
        const message = checked.findings.map(({ message: { zh, en } }) => `${zh} / ${en}`).join('；')
        fail({ index, ...placeOf(given), code: 'documents.batch-job', message })
        continue
      }
      const job = checked.value
      const name = sameFile(job.out)
      if (names.has(name)) {
        const message = `输出文件重复 / ${job.out} was given twice`
        fail({ index, out: job.out, form: job.form, code: 'documents.batch-name', message })
        continue
      }
      names.add(name)
      const task: Promise<void> = make(index, job).finally(() => running.delete(task))
      running.add(task)
      // One in the hands of each worker and one waiting: more would only fill memory.
      if (running.size >= workers * 2) await Promise.race(running)
    }
    await Promise.all(running)
  } finally {
    await crew.end()
  }
  failures.sort((a, b) => a.index - b.index)
  return { total, done, failed, bytes, failures }
}

/** Names that are one file on some disk: with either slash, in capitals or not, composed or not. */
const sameFile = (out: string): string => out.replaceAll('\\', '/').normalize('NFC').toLowerCase()

/** How a job that is wrong calls itself, as far as it does. */
function placeOf(given: unknown): { out?: string; form?: string } {
  const { out, form } = (given ?? {}) as { out?: unknown; form?: unknown }
  return { ...(typeof out === 'string' ? { out } : {}), ...(typeof form === 'string' ? { form } : {}) }
}

/** What went wrong in words, whatever was thrown. */
function wordsOf(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: 'documents.batch-write', message: String(error) }
  const { code, name, message } = error as Error & { code?: string }
  return { code: code ?? name, message }
}
