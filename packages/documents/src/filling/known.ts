import {
  type CaseState,
  deadline,
  type Entry,
  firstParty,
  type KnownPayloads,
  type LawBook,
  latest,
  type Party,
  type Payloads,
  type PlainDate,
  partyName,
  partyNoOf,
} from '@zhifa/domain'
import { lawRefsText } from '../fields/legal'
import type { Related } from '../fields/related'
import type { Remedies } from '../fields/remedies'
import { TermUnitError } from './term-unit-error'
import { articles, causeText, type FillView, officersOf } from './view'

export const penalties = ['penalty.ordinary', 'penalty.simple'] as const
export const inspections = [
  'inspection.random',
  'inspection.planned',
  'inspection.prompted',
  'inspection.special',
] as const
/** Those in which a decision is reviewed before it is made. */
export const reviewed = ['penalty.ordinary', 'licence.ordinary', 'coercion.measure'] as const
/** Those in which a decision is carried out: its own case, and the one that takes it over. */
export const executions = ['penalty.ordinary', 'coercion.execution'] as const

/** Whom the case is about, as the newest act that names it does; of several parties the one that the act concerns. */
export function partyOf({
  state,
  entry,
}: {
  readonly state: CaseState<KnownPayloads>
  readonly entry?: Entry
}): Party | undefined {
  const data = latest(
    state,
    ...(['decision', 'prior-notice', 'investigation-end', 'filing', 'intake'] as const),
    ...(['imposition', 'emergency-imposition', 'approval', 'takeover', 'application', 'crime-team'] as const),
    'visit-approval',
  )?.data
  if (data === undefined) return undefined
  const no = partyNoOf(entry?.data)
  const other = 'others' in data && no !== firstParty ? data.others?.find((one) => one.no === no) : undefined
  if (other) return other.party
  if ('party' in data) return data.party
  if ('applicant' in data) return data.applicant
  return 'object' in data ? data.object : data.suspect
}

/** 案由: the party and what it is accused of. */
export function caseName(view: FillView): string | undefined {
  const party = partyOf(view)
  return party && causeText(view, partyName(party))
}

/** What every document that goes out bears; without a number it is one that the office gives later. */
export function letter(view: FillView): Omit<Letter, 'number'>
export function letter(view: FillView, number: string): Letter
export function letter(view: FillView, number?: string) {
  return {
    agency: view.agency.name,
    ...(number === undefined ? {} : { number }),
    party: partyOf(view),
    on: view.entry.on,
  }
}
interface Letter {
  readonly agency: string
  readonly number: string
  readonly party: Party | undefined
  readonly on: PlainDate
}

/** What the head of an internal form bears. */
export const sheet = (view: FillView) => ({ agency: view.agency.name, on: view.entry.on })

/** The same, of a case that has a cause and handlers. */
export const caseSheet = (view: FillView) => ({ ...sheet(view), cause: caseName(view), officers: officersOf(view) })

/** Who hears a reconsideration and within which time, by the law of the day of the act; open where that law has no such term. */
export function remediesOf(view: FillView): { remedies: Remedies | undefined } {
  const { on } = view.entry
  const reconsideration = view.law.period('remedy.reconsideration', on)
  const suit = view.law.period('remedy.suit', on)
  if (!reconsideration || !suit) return { remedies: undefined }
  return {
    remedies: {
      reconsideration: { bodies: [view.agency.government], days: reconsideration.amount },
      suit: { court: view.agency.court, months: suit.amount },
    },
  }
}

/** Reasons with the articles that they rest on, where a form has one field for both. */
export const reasoned = (view: FillView, reason: string, basis: readonly string[]): string =>
  `${reason}\n依据：${lawRefsText(articles(view, basis))}。`

/** Another document that this one names, with its number. */
export const refer = (title: string, entry: Entry<{ readonly number: string }> | undefined): Related | undefined =>
  entry && { title, number: entry.data.number, on: entry.on }

/** Another document that bears no number, or whose number no act says. */
export const referByDay = (title: string, entry: Pick<Entry, 'on'> | undefined): Related | undefined =>
  entry && { title, on: entry.on }

/** A term as documents that count days print it. @throws {TermUnitError} where the law book counts otherwise */
export function inDays(id: string, { amount, unit }: NonNullable<ReturnType<LawBook['period']>>) {
  if (unit !== 'working-day' && unit !== 'calendar-day') throw new TermUnitError(id, unit)
  return { amount, unit }
}

/** From a day to the last one of a period that begins then, without the move to a working day. */
export function rangeOf(
  view: FillView,
  period: string,
  from: PlainDate,
): { from: PlainDate; to: PlainDate } | undefined {
  const end = deadline(view.law, period, from)
  return end && { from, to: end.raw }
}

/** Where the agency is reached. */
export const contactOf = (view: FillView) => ({
  address: view.agency.address,
  person: view.entry.by.map((actor) => actor.name).join('、'),
  telephone: view.agency.telephone,
})

type Item = Payloads['penalty.ordinary']['preservation']['items'][number]

/** Goods as a list has them: what the record calls a note is their specification. */
export const goodsOf = (items: readonly Item[]) =>
  items.map(({ name, quantity, note }) => ({ name, quantity, ...(note ? { specification: note } : {}) }))
