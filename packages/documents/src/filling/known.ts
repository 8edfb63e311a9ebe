import { type CaseState, deadline, type Entry, latest, type Party, type PlainDate, partyName } from '@zhifa/domain'
import { articles, causeText, type FillView, officersOf } from './view'

interface Named {
  readonly party?: Party
  readonly applicant?: Party
  readonly object?: Party
  readonly suspect?: Party
}

/** Whom the case is about, as the newest act that names it does. */
export function partyOf({ state }: { readonly state: CaseState }): Party | undefined {
  const data = latest(
    state,
    ...['decision', 'prior-notice', 'investigation-end', 'filing', 'intake'],
    ...['imposition', 'emergency-imposition', 'approval', 'takeover', 'application'],
  )?.data
  return data?.party ?? data?.applicant ?? data?.object ?? data?.suspect
}

/** 案由: the party and what it is accused of. */
export function caseName(view: FillView): string | undefined {
  const party = partyOf(view)
  return party && causeText(view, partyName(party))
}

/** What every document that goes out bears. */
export const letter = (view: FillView, number?: string) => ({
  agency: view.agency.name,
  ...(number === undefined ? {} : { number }),
  party: partyOf(view),
  on: view.entry.on,
})

/** What the head of an internal form bears. */
export const sheet = (view: FillView) => ({ agency: view.agency.name, on: view.entry.on })

/** The same, of a case that has a cause and handlers. */
export const caseSheet = (view: FillView) => ({ ...sheet(view), cause: caseName(view), officers: officersOf(view) })

/** Who hears a reconsideration and within which time, by the law of the day of the act. */
export function remediesOf(view: FillView): { remedies?: unknown } {
  const { on } = view.entry
  const reconsideration = view.law.period('remedy.reconsideration', on)
  const suit = view.law.period('remedy.suit', on)
  if (!reconsideration || !suit) return {}
  return {
    remedies: {
      reconsideration: { bodies: [view.agency.government], days: reconsideration.amount },
      suit: { court: view.agency.court, months: suit.amount },
    },
  }
}

/** Reasons with the articles that they rest on, where a form has one field for both. */
export const reasoned = (view: FillView, reason: string, basis: readonly string[]): string =>
  `${reason}\n依据：${articles(view, basis).join('、')}。`

/** Another document that this one names. */
export const refer = (title: string, entry?: Entry<{ readonly number?: string }>) =>
  entry && { title, ...(entry.data.number ? { number: entry.data.number } : {}), on: entry.on }

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

interface Item {
  readonly name: string
  readonly quantity: string
  readonly note?: string | undefined
}

/** Goods as a list has them: what the record calls a note is their specification. */
export const goodsOf = (items: readonly Item[]) =>
  items.map(({ name, quantity, note }) => ({ name, quantity, ...(note ? { specification: note } : {}) }))
