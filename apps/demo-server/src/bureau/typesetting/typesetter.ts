import { availableParallelism } from 'node:os'
import { serialize } from 'node:v8'
import type { BindingOptions, CaseFile, EvidencePaper } from '@zhifa/documents'
import type { CaseRecord } from '@zhifa/domain'
import { Piscina } from 'piscina'
import { Turns } from './in-turn'
import { make } from './make'
import type { Given, House, HouseData, PaperOptions, SharedHouse, Task, Turn } from './task'
import { errorOf, type Told } from './told'

/** Makes the papers that people open, by law and registry of their bureau as they are then. */
export interface Typesetter {
  /**
   * One document as PDF.
   * @param turn `ahead` is for what an act waits for: it is made before the papers that people open, however many those are
   * @throws what `renderForm` throws @throws TypesettingBusyError @throws TypesettingEndedError
   */
  form(house: House, form: string, data: unknown, options?: PaperOptions, turn?: Turn): Promise<Uint8Array>
  /** The bound file of a case as PDF. @throws what `renderCaseFile` throws, and as {@link Typesetter.form} */
  caseFile(
    house: House,
    record: CaseRecord,
    binding: BindingOptions,
    evidence: readonly EvidencePaper[],
  ): Promise<Uint8Array>
  /** A volume that somebody bound, as PDF. @throws as {@link Typesetter.caseFile} */
  volume(house: House, file: CaseFile): Promise<Uint8Array>
  close(): Promise<void>
}

/** Thrown when more papers wait than are taken: whoever asks is told to come again. */
export class TypesettingBusyError extends Error {
  readonly code = 'typesetting.busy'
  constructor() {
    super('排版任务过多，请稍后再试 / Too many papers wait to be typeset')
    this.name = 'TypesettingBusyError'
  }
}

/** Thrown when a paper took too long, or its thread ended under it, as for want of memory. The others go on. */
export class TypesettingEndedError extends Error {
  readonly code = 'typesetting.ended'
  constructor(cause: unknown) {
    super('该文书未能在限定的时间和内存内制作完成 / The paper could not be made within its time and memory', { cause })
    this.name = 'TypesettingEndedError'
  }
}

const typesetter = (
  run: (task: Task, house: House, turn?: Turn) => Promise<Uint8Array>,
  close: () => Promise<void>,
): Typesetter => ({
  form: (house, form, data, options = {}, turn = 'usual') => run({ kind: 'form', form, data, options }, house, turn),
  caseFile: (house, record, binding, evidence) => run({ kind: 'case-file', record, binding, evidence }, house),
  volume: (house, file) => run({ kind: 'volume', file }, house),
  close,
})

/** Makes papers in this thread, where nobody else waits for it: in a command, or a test. */
export const typesetHere = (): Typesetter => typesetter(make, async () => {})

export interface ThreadsOptions {
  /** The thread's program. */
  readonly worker: URL
  /** Threads; each opens the fonts once and takes less than 300 MB. One fewer than the machine has processors unless told. */
  readonly threads?: number | undefined
  /** Papers that wait for a thread at most; 100 unless told. */
  readonly waiting?: number
  /** How long one may wait and be made, milliseconds; a minute unless told. */
  readonly timeoutMs?: number
}

/** Makes papers in threads of their own, so that typesetting delays nobody who asks for something else. */
export function typesetInThreads({
  worker,
  threads = Math.max(1, Math.min(4, availableParallelism() - 1)),
  waiting = 100,
  timeoutMs = 60_000,
}: ThreadsOptions): Typesetter {
  const pool = new Piscina<Given, Uint8Array | Told>({
    filename: worker.href,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 60_000,
    // A nursery that holds several documents: in a smaller one half-made documents outlive a sweep.
    resourceLimits: { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 512 },
  })
  const shared = sharing()
  const turns = new Turns(threads)
  let inHand = 0
  const run = async (task: Task, house: House, turn: Turn = 'usual'): Promise<Uint8Array> => {
    // Counted here: the pool counts none while its threads are only starting.
    if (turn === 'usual' && inHand >= threads + waiting) throw new TypesettingBusyError()
    inHand++
    const signal = AbortSignal.timeout(timeoutMs)
    let answer: Uint8Array | Told
    try {
      await turns.take(turn, signal)
      try {
        answer = await pool.run({ task, house: shared(house) }, { signal })
      } finally {
        turns.giveBack()
      }
    } catch (error) {
      throw new TypesettingEndedError(error)
    } finally {
      inHand--
    }
    if (answer instanceof Uint8Array) return answer
    throw errorOf(answer)
  }
  return typesetter(run, () => pool.destroy())
}

/** Writes a house into shared memory when it is another one than the agency's last. */
function sharing(): (house: House) => SharedHouse {
  const known = new Map<string, HouseData & { readonly shared: SharedHouse }>()
  let number = 0
  return ({ law, registry, agency }) => {
    const last = known.get(agency.id)
    if (last?.layers === law.source && last.registry === registry && last.agency === agency) return last.shared
    const house: HouseData = { layers: law.source, registry, agency }
    const bytes = serialize(house)
    const data = new SharedArrayBuffer(bytes.length)
    new Uint8Array(data).set(bytes)
    const shared = { of: agency.id, number: ++number, data }
    known.set(agency.id, { ...house, shared })
    return shared
  }
}
