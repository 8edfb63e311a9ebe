import { canonicalJson } from '../../src/canonical/canonical'
import type { Performed } from '../../src/case/act/perform'
import type { Act, CaseRecord } from '../../src/case/record/entry'
import type { KnownParty, ListedItem, PastCorrection, PastInspection, PastTransfer } from '../../src/case/table/types'
import { type InspectionListItem, listedOn } from '../../src/disclosure/before/source'
import type { Finding } from '../../src/finding/finding'
import type { PreflightContext } from '../../src/handling/handling'
import { china } from '../../src/law/china'
import { type LawBook, LawBookError, lawBook } from '../../src/law/law-book'
import type { Layer } from '../../src/law/layer'
import { liaoning } from '../../src/law/liaoning'
import type { ProcedureId } from '../../src/payloads'
import { sampleEnd } from '../moves'
import { sampleBureau, sampleLaw } from '../sample-case'
import { sampleLists } from '../sample-lists'
import { sampleRegistry } from '../sample-people'
import { noOtherCases } from '../walk'
import { otherCases } from './other-cases'
import { answered, decisive, lastDay, outcomeOfAct } from './outcome'
import { changedAct, performTried } from './perform-tried'
import { plansKnown } from './plans'
import { sampleOf } from './samples'
import type { Expected, Situation, Tried } from './schema'
import { refusedBy, SituationError, severalOf, started } from './start'

/** What came of a situation. */
export interface PlayedSituation {
  readonly holds: boolean
  readonly expected: Expected
  readonly got: Expected
  /** Ids that the situation names in `by` and that do not stand in the way. */
  readonly missing: readonly string[]
  /** What stands in the way of the last act. */
  readonly findings: readonly Finding[]
}

/**
 * Plays a situation on the sample bureau: its people, its law, its lawful cases. Pure.
 * @param record the case of a situation that begins with a record of its own
 * @throws {SituationError} when the start, a change, or an act before the last cannot be played: which act, refused by what.
 * @example const read = readSituation(text); if (read.ok) playSituation(read.value).holds
 */
export function playSituation(situation: Situation, record?: CaseRecord): PlayedSituation {
  const context = contextOf(situation)
  const { expect } = situation
  const acts = [situation.try ?? []].flat()
  const before = typeof expect === 'string' ? acts.slice(0, -1) : acts
  // The inspections are those that were made by the time of the act that is tried.
  let played = started(situation, record, { ...context, history: noOtherCases })
  for (const [i, tried] of before.entries()) {
    const { act, done } = attempt(played, lastSaid(tried, i === acts.length - 1, situation), situation, context)
    if (!done.ok) throw refusedBy(`第${i + 1}个办理行为`, act, done.findings)
    played = done.record
  }
  if (typeof expect !== 'string') {
    const got = answered(played, expect, context.law)
    return { holds: canonicalJson(got) === canonicalJson(expect), expected: expect, got, missing: [], findings: [] }
  }
  return judged(played, lastSaid(acts.at(-1)!, true, situation), situation, context)
}

/** `confirmations` of the situation are those of its last act. */
const lastSaid = (tried: Tried, last: boolean, { confirmations }: Situation): Tried =>
  last && confirmations !== undefined ? { ...tried, confirmations } : tried

function judged(record: CaseRecord, tried: Tried, situation: Situation, context: PreflightContext): PlayedSituation {
  const { act, done } = attempt(record, tried, situation, context)
  const { expect, by = [] } = situation
  const unread = done.ok ? [] : done.findings.filter(({ code }) => code.startsWith('input.') && !by.includes(code))
  // What cannot even be read was not judged: a slip of the pen must not pass for a refusal by law.
  if (unread.length > 0) throw refusedBy('所试的办理行为内容有误，', act, unread)
  const got = outcomeOfAct(done)
  const codes = new Set(decisive(done).map(({ code }) => code))
  const missing = by.filter((id) => !codes.has(id))
  const findings = done.ok ? [] : done.findings
  return { holds: got === expect && missing.length === 0, expected: expect, got, missing, findings }
}

function attempt(
  record: CaseRecord,
  tried: Tried,
  situation: Situation,
  context: PreflightContext,
): { act: Act; done: Performed } {
  const act = triedAct(record, tried, situation, context.law)
  return { act, done: performTried(record, act, tried, context) }
}

/** The act that is tried: over the sample's next act of the step, else over that of another sample, else as it is written. */
function triedAct(record: CaseRecord, tried: Tried, { start }: Situation, law: LawBook): Act {
  const end = 'sample' in start ? (start.end ?? sampleEnd) : sampleEnd
  const { acts, others } = sampleOf(record.procedure as ProcedureId, end, law, severalOf(start))
  const own = acts
    .map((next) => (typeof next === 'function' ? next(record) : next))
    .filter(({ step }) => step === tried.step)
  const done = record.entries.filter(({ step }) => step === tried.step).length
  const sample = own[done] ?? own.at(-1)
  if (sample) return changedAct(sample, tried)
  const today = lastDay(record)
  const other = others
    .map((next) => (typeof next === 'function' ? next(record) : next))
    .find(({ step }) => step === tried.step)
  // An act of another case has no day of its own here.
  const on = tried.on ?? today
  return changedAct(other ?? { step: tried.step, on, by: ['officer-a'], data: {} }, { ...tried, on })
}

function contextOf({
  layer,
  inspections = 0,
  transfers,
  plans = {},
  underPlan,
  partyKnown,
  files,
  listed,
  title,
  ...situation
}: Situation): PreflightContext {
  return {
    law: layer ? bookWith(title, layer) : sampleLaw,
    registry: sampleRegistry,
    history: {
      inspectionsOf: () => (inspections === 'unknown' ? undefined : made(inspections)),
      transferOf: (id) => transfers && transferOf(transfers[id]),
      ...plansKnown(plans),
      ...(files ? { holdsFile: (sha256: string) => files.includes(sha256) } : {}),
      ...otherCases(situation),
      listedItems: (on) => (listed === 'unknown' ? undefined : listedOn(listed ? listed.map(item) : ofSamples, on)),
      inspectionsUnder: () => (underPlan === 'unknown' ? undefined : []),
      partyKnown: (party) => (partyKnown === undefined ? noOtherCases.partyKnown?.(party) : known(partyKnown)),
    },
  }
}

type Line = ListedItem & Pick<InspectionListItem, 'publishedOn' | 'until'>
const ofSamples: readonly Line[] = sampleLists.inspectionItems
/** A line of the list, as a file writes it: its title alone, or with its days. */
const item = (said: Exclude<NonNullable<Situation['listed']>, 'unknown'>[number], i: number) => {
  const { title, publishedOn, until } = typeof said === 'string' ? { title: said } : said
  return {
    ...{ id: `listed-${i + 1}`, title },
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(until === undefined ? {} : { until }),
  }
}

function known(said: NonNullable<Situation['partyKnown']>): KnownParty | undefined {
  if (said === 'unknown') return undefined
  const decisions = said.decisions.map(withNumber)
  const corrections = said.corrections.map((one) => definedOf(one) as PastCorrection)
  return { undecided: said.undecided, decisions, splitOff: said.splitOff.map(withNumber), corrections }
}

const withNumber = ({
  number,
  ...decided
}: Exclude<Situation['partyKnown'], 'unknown' | undefined>['decisions'][number]) => ({
  ...decided,
  ...(number === undefined ? {} : { number }),
})

function transferOf(kept: NonNullable<Situation['transfers']>[string] | undefined): PastTransfer | 'none' {
  if (!kept) return 'none'
  return { caseId: kept.of, ...(kept.handedOn === undefined ? {} : { handedOn: kept.handedOn }) }
}

/** A number stands for so many planned checks of this bureau, of no item in particular. */
function made(inspections: Exclude<Situation['inspections'], 'unknown' | undefined>): PastInspection[] {
  const planned = { procedure: 'inspection.planned', items: [], own: true }
  const all = typeof inspections === 'number' ? Array.from({ length: inspections }, () => planned) : inspections
  return all.map((one) => ({ ...definedOf(one), on: '2026-03-02' }) as PastInspection)
}

function bookWith(title: string, lists: NonNullable<Situation['layer']>): LawBook {
  const none = { statutes: [], periods: [], parameters: [], causes: [], reviewGrounds: [], holidayYears: [] }
  const layer: Layer = { id: 'situation', title, level: 'bureau', ...none, ...definedOf(lists) }
  try {
    return lawBook(china, liaoning, sampleBureau, layer)
  } catch (error) {
    if (error instanceof LawBookError) throw new SituationError(`layer：${error.message}`, error.problems.join('; '))
    throw error
  }
}

/** The lists that are given. */
function definedOf<T extends object>(lists: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
