import {
  type Act,
  addDays,
  type CaseRecord,
  type Confirmation,
  confirmedByAll,
  type Entry,
  type Finding,
  type LawBook,
  obstacles,
  openCase,
  type PlainDate,
  perform,
  procedures,
  proposalDigest,
  type Registry,
} from '@zhifa/domain'
import { reviewQuestions } from '@zhifa/review-rules'
import { documentNumberOf } from '../../../bureau/cases'
import { answered } from '../answered'
import { soundOf } from '../silence'
import { chanceOf } from './chance'
import { dressed } from './dress'
import { KnownCases } from './known'
import type { Planned, Story } from './story'

/** A file that an act names: the bytes are made again from what they are of. */
export interface PastFile {
  readonly sha256: string
  readonly of: string
  readonly id: string
  readonly device: string
  readonly by: string
}

/** A case that was opened. */
export interface PastOpening {
  readonly kind: 'opening'
  readonly at: string
  readonly record: CaseRecord
  readonly by: string
}

/** An act that went on record, with the record as it was before and after. */
export interface PastAct {
  readonly kind: 'act'
  readonly at: string
  readonly before: CaseRecord
  readonly record: CaseRecord
  readonly entry: Entry
  readonly act: Act
  readonly digest: string
  readonly files: readonly PastFile[]
}
export type PastEvent = PastOpening | PastAct

/** An act that was the next of its case when the last day came. */
export interface NextUp {
  readonly caseId: string
  readonly act: Act
}

export interface Past {
  readonly events: readonly PastEvent[]
  /** Acts that had to come and that the law refused: the stories and the law no longer agree. */
  readonly refused: readonly { readonly story: string; readonly step: string; readonly findings: readonly Finding[] }[]
  /** What waits in open cases. */
  readonly next: readonly NextUp[]
}

interface Running {
  readonly story: Story
  record: CaseRecord
  done: number
  at: string
  /** Whether something came up: what was to follow may not any more. */
  branched: boolean
  /** Numbers of the sample's papers, and those that they bear here. */
  readonly numbers: Map<string, string>
}

/**
 * Plays stories act by act, each when its time has come, so that every act is judged by the law of its day and by what the bureau
 * knew then of its other cases. Pure: the same stories always give the same past.
 *
 * @param until the last day on which anything was entered
 */
export function playPast(
  stories: readonly Story[],
  { law, registry, agency, until }: { law: LawBook; registry: Registry; agency: string; until: PlainDate },
): Past {
  const known = new KnownCases(registry)
  const questions = reviewQuestions({ law, registry })
  const serials = new Map<string, number>()
  const events: PastEvent[] = []
  const refused: Past['refused'][number][] = []
  const next: NextUp[] = []
  const none = openCase('penalty.ordinary', { id: '', agency, cause: '' })
  let running: Running[] = stories.map((story) => {
    const [first] = story.acts
    const record = { ...none, procedure: story.procedure, cause: story.cause }
    const one = { story, record, done: 0, at: '', branched: false, numbers: new Map<string, string>() }
    return first ? { ...one, at: timeOf(one, first) } : one
  })
  const counted = (series: string): number => {
    const serial = (serials.get(series) ?? 0) + 1
    serials.set(series, serial)
    return serial
  }

  for (;;) {
    const one = running.reduce<Running | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined)
    if (!one) break
    const planned = one.story.acts[one.done]
    if (!planned || one.done === one.story.halt || one.at.slice(0, 10) > until) {
      if (planned && one.record.entries.length > 0 && !planned.optional)
        next.push({ caseId: one.record.id, act: actOf(one, planned, known, law, registry) })
      running = running.filter((other) => other !== one)
      continue
    }
    if (one.record.id === '') open(one)
    const step = tryAct(one, planned)
    one.done += 1
    const coming = one.story.acts[one.done]
    if (step === 'ended' || !coming) running = running.filter((other) => other !== one)
    else one.at = timeOf(one, coming)
  }
  return { events, refused, next }

  function open(one: Running): void {
    const year = one.at.slice(0, 4)
    const id = `${year}-${String(counted(`case:${year}`)).padStart(4, '0')}`
    one.record = openCase(one.story.procedure, { id, agency, cause: one.story.cause })
    const by = one.story.cast.people.get('officer-a') ?? 'officer-a'
    events.push({
      kind: 'opening',
      at: `${one.at.slice(0, 10)}T08:${minutes(one, 'opened', 30, 59)}`,
      record: one.record,
      by,
    })
  }

  function tryAct(one: Running, planned: Planned): 'done' | 'left out' | 'ended' {
    const before = one.record
    const kept = new Map(serials)
    const plain = actOf(one, planned, known, law, registry)
    const step = procedures.get(before.procedure)?.steps[plain.step]
    if (!step || (planned.once && before.entries.some((entry) => entry.step === plain.step))) return 'left out'
    const { act: numberedAct, was } = numbered(plain)
    const { act, files } = withFiles(before.id, numberedAct)
    for (const { sha256 } of files) known.keepFile(sha256)
    const words = confirmedByAll(before, act, one.at)
    const done = perform(before, act, {
      law,
      registry,
      history: known.history(before, act),
      questions,
      today: one.at.slice(0, 10),
      ...words,
      confirmations: spread(one, words.confirmations),
    })
    if (!done.ok) {
      serials.clear()
      for (const [series, serial] of kept) serials.set(series, serial)
      if (planned.optional) return 'left out'
      // A case that went another way, by what came up in it, stays where that brought it.
      if (!one.branched) refused.push({ story: one.story.key, step: act.step, findings: obstacles(done.findings) })
      return 'ended'
    }
    if (was) one.numbers.set(was.from, was.to)
    if (planned.optional) one.branched = true
    one.record = done.record
    known.keep(done.record)
    events.push({
      kind: 'act',
      at: one.at,
      before,
      record: done.record,
      entry: done.entry,
      act,
      digest: proposalDigest(before, { ...act, data: done.entry.data }),
      files,
    })
    return 'done'
  }

  /** The next number of the series that a paper of the sample bears one of. */
  function numbered(act: Act): { act: Act; was?: { from: string; to: string } } {
    const taken = documentNumberOf(act)
    if (!taken) return { act }
    const from = taken.number.slice(act.step.length + 1)
    const series = taken.series.slice(act.step.length + 1).replace(/^\d{4}-$/, `${act.on.slice(0, 4)}-`)
    const width = act.step === 'archiving' ? 4 : 1
    const to = `${series}${String(counted(`${act.step}:${series}`)).padStart(width, '0')}${from.endsWith('号') ? '号' : ''}`
    const data = Object(act.data) as Record<string, unknown>
    const key = typeof data.number === 'string' ? 'number' : 'fileNumber'
    return { act: { ...act, data: { ...data, [key]: to } }, was: { from, to } }
  }
}

/** The act of a story, as it is about this case and by these people. */
function actOf(one: Running, planned: Planned, known: KnownCases, law: LawBook, registry: Registry): Act {
  const { story, record } = one
  const made = typeof planned.next === 'function' ? planned.next(record) : planned.next
  const act = afterHandover(record, dressed(made, story.cast))
  const named = renumbered(act, one.numbers)
  const data = story.knowing
    ? { ...Object(named.data), ...story.knowing(Object(named.data), known, record) }
    : named.data
  const receipt = `演示票据${String(chanceOf(story.key).number(`receipt ${act.on}`, 1, 99_999)).padStart(5, '0')}`
  const said = JSON.parse(JSON.stringify(data).replaceAll(/演示票据\d+/g, receipt)) as unknown
  return answered({ law, registry }, record, { ...named, data: said })
}

/** Whoever took a case over acts in place of whoever gave it away. */
function afterHandover({ entries }: CaseRecord, act: Act): Act {
  const handed = entries.findLast(({ step }) => step === 'handover')?.data as { from: string; to: string } | undefined
  return handed ? { ...act, by: [...new Set(act.by.map((id) => (id === handed.from ? handed.to : id)))] } : act
}

function renumbered(act: Act, numbers: ReadonlyMap<string, string>): Act {
  if (numbers.size === 0) return act
  const every = (value: unknown): unknown => {
    if (typeof value === 'string') return numbers.get(value) ?? value
    if (Array.isArray(value)) return value.map(every)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, every(item)]))
  }
  return { ...act, data: every(act.data) }
}

function withFiles(caseId: string, act: Act): { act: Act; files: PastFile[] } {
  const files = (act.recordings ?? []).map(({ id, device, start }): PastFile => {
    const of = `虚构录音 ${caseId} ${id} ${start}`
    return { of, id, device, sha256: soundOf(of).sha256, by: act.by[0] ?? '' }
  })
  if (files.length === 0) return { act, files }
  const recordings = (act.recordings ?? []).map((item, i) => ({ ...item, sha256: files[i]?.sha256 ?? item.sha256 }))
  return { act: { ...act, recordings }, files }
}

const minutes = ({ story }: Running, what: string, from: number, to: number): string =>
  String(chanceOf(story.key).number(what, from, to)).padStart(2, '0')

/** When an act is entered: in the evening of its day, or days later, and never before what was entered last. */
function timeOf(one: Running, { next, late = 0 }: Planned): string {
  const { on } = typeof next === 'function' ? next(one.record) : next
  const at = `${addDays(on, late)}T17:${minutes(one, `minute ${one.done}`, 30, 44)}`
  return at > one.at ? at : minuteAfter(one.at, 1)
}

function minuteAfter(at: string, minutes: number): string {
  const [hour = 0, minute = 0] = at.slice(11).split(':').map(Number)
  const all = hour * 60 + minute + minutes
  return `${at.slice(0, 11)}${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`
}

/** Whoever proposes confirms at once, the others read it first. */
const spread = (one: Running, confirmations: readonly Confirmation[]): Confirmation[] =>
  confirmations.map((word, i) => ({
    ...word,
    at: i === 0 ? word.at : minuteAfter(word.at, chanceOf(one.story.key).number(`word ${one.done} ${i}`, 1, 40)),
  }))
