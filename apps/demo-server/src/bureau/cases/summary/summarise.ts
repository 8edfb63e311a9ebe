import {
  bareWords,
  type CaseRecord,
  causeOf,
  deadlinesOf,
  fieldOf,
  figuresMoveOn,
  type Obligation,
  obligationsOf,
  type Party,
  partiesNamed,
  partyName,
  procedureOf,
  publicName,
  type Role,
  replay,
  teamOf,
} from '@zhifa/domain'
import { folded, gramsOf, initialsOf } from '../../../search'
import type { Bureau } from '../../bureau'
import { type CaseFigure, caseFigures } from './case-figures'
import { actsOf, peopleFor } from './expected-acts'
import { keyDigests } from './party-digests'
import { partyOf } from './party-of'

/** A day that never comes: of a case no day of which runs. */
export const noDay = '9999-12-31'

/** A case in one row, as lists and the inbox read it: derived from its record, the law and the day, and nothing else. */
export interface CaseSummary {
  readonly agency: string
  readonly case_id: string
  /** Year and number of the case as one number: the order in which cases were opened. */
  readonly place: number
  readonly procedure: string
  readonly cause: string
  readonly phase: string
  readonly final: boolean
  readonly length: number
  readonly opened_on: string
  readonly last_on: string
  readonly last_step: string | null
  readonly party: string | null
  /** The same as the public may read it: what leaves the house. */
  readonly party_public: string | null
  readonly party_code: string | null
  /** By what its parties are found in other cases, as SHA-256: numbers of people are in no list. */
  readonly party_keys: readonly string[]
  /** The newest number that a document of the case bears. */
  readonly number: string | null
  readonly handlers: readonly string[]
  /** The nearest day that the agency has to keep, `noDay` when none runs. */
  readonly due: string
  readonly due_title: string | null
  /** Days of inspections that count towards the yearly limit (国办发〔2024〕54号). */
  readonly visits: readonly string[]
  readonly items: readonly string[]
  readonly words: string
  readonly grams: readonly string[]
  /** For which day, and under which law, the days and tasks were computed. */
  readonly as_of: string
  readonly law: string
  /** The next day on which a day of the case passes though nobody acts, `noDay` when none does. */
  readonly moves_on: string
  /** Since when something of it is to be published or taken down and is not, `noDay` where nothing ever is: also a day to come. */
  readonly owes_from: string
}

/** What the case waits for, and for whom: a person, or with an empty one whoever holds the role. */
export interface CaseTask {
  readonly agency: string
  readonly case_id: string
  readonly step: string
  readonly role: Role
  readonly person: string
  readonly due: string
}

export interface Summarised {
  readonly summary: CaseSummary
  readonly tasks: readonly CaseTask[]
  /** What statistics count of it. */
  readonly figures: readonly CaseFigure[]
}

/** What the record of a case gives, on a day. @param openedOn the day on which the case was opened */
export function summarise(record: CaseRecord, openedOn: string, bureau: Bureau): Summarised {
  const { id, agency, entries } = record
  const state = replay(record)
  const procedure = procedureOf(record)
  const cause = causeOf(record)
  const party = partyOf(record)
  const final = procedure.final.includes(state.phase)
  const nearest = nearestDay(record, bureau)
  const due = final ? noDay : (nearest?.keepBy ?? noDay)
  const handlers = [...teamOf(state, procedure).handlers].sort()
  const numbers = numbersOf(record)
  const last = entries.at(-1)
  const counting = { law: bureau.law, asOf: bureau.today() }
  const words = wordsOf(bureau, { id, cause, party, handlers, numbers })
  const tasks = final
    ? []
    : actsOf(record, state, bureau)
        .expected.filter(({ obstacles }) => obstacles.length === 0)
        .flatMap(({ step }) => {
          const people = peopleFor(record, state, step)
          return (people.length > 0 ? people : ['']).map((person) => ({
            ...{ agency, case_id: id, step: step.id, role: step.role, person, due },
          }))
        })
  return {
    summary: {
      agency,
      case_id: id,
      place: placeOf(id),
      procedure: procedure.id,
      cause,
      phase: state.phase,
      final,
      length: entries.length,
      opened_on: openedOn,
      last_on: last?.on ?? openedOn,
      last_step: last?.step ?? null,
      party: party ? partyName(party) : null,
      party_public: party ? publicName(party) : null,
      party_code: (party && 'uscc' in party ? party.uscc : undefined) ?? null,
      party_keys: keyDigests(partiesNamed(record).map(({ keys }) => keys)),
      number: numbers.at(-1) ?? null,
      handlers,
      due,
      due_title: due === noDay ? null : (nearest?.title ?? null),
      visits: visitsOf(record),
      items: itemsOf(record),
      words,
      grams: gramsOf(words),
      as_of: bureau.today(),
      law: bureau.law.digest,
      moves_on: figuresMoveOn(record, counting) ?? noDay,
      owes_from: owesFrom(record, bureau),
    },
    tasks: tasks.sort((a, b) => (`${a.step} ${a.person}` < `${b.step} ${b.person}` ? -1 : 1)),
    figures: caseFigures(record, counting),
  }
}

/** What becomes due only with time, as the end of publicity does, is asked for the end of all days: the row needs no day on which it changes. */
function owesFrom(record: CaseRecord, { law }: Bureau): string {
  const owed = obligationsOf(record, { law, asOf: noDay }).filter(({ status }) => isOwed(status))
  return owed.map(({ since }) => since).sort()[0] ?? noDay
}

/** Whether a duty to publish or to take down is not done. */
export const isOwed = (status: Obligation['status']): status is 'open' | 'overdue' | 'undetermined' =>
  status === 'open' || status === 'overdue' || status === 'undetermined'

/** `2026-0001` → 20260000001 */
function placeOf(id: string): number {
  const found = /^(\d{4})-(\d{1,7})$/.exec(id)
  return found ? Number(found[1]) * 10_000_000 + Number(found[2]) : 0
}

/** The nearest day of a period that runs or is overdue, and is the agency's to keep. */
function nearestDay(record: CaseRecord, { law, today }: Bureau): { keepBy: string; title: string } | undefined {
  const days = deadlinesOf(record, { law, asOf: today() }).flatMap(({ status, deadline, title }) =>
    deadline && (status === 'overdue' || (status === 'running' && deadline.duty === 'agency'))
      ? [{ keepBy: deadline.keepBy, title }]
      : [],
  )
  return days.sort((a, b) => a.keepBy.localeCompare(b.keepBy))[0]
}

const numbersOf = ({ entries }: CaseRecord): string[] =>
  entries.flatMap(({ data }) =>
    (['number', 'fileNumber', 'licenceNumber'] as const).flatMap((key) => {
      const value = fieldOf(data, key)
      return typeof value === 'string' ? [value] : []
    }),
  )

/** The days on which an inspection was made, on site or from records; whether it counts is for the published table of caps to say. */
const visitsOf = ({ procedure, entries }: CaseRecord): string[] => {
  if (!procedure.startsWith('inspection.')) return []
  const days = (of: string) => entries.filter(({ step }) => step === of).map(({ on }) => on)
  return [...days('visit'), ...days('remote-record').slice(0, 1)]
}

/** The items that an inspection was approved for, as caps compare them. */
function itemsOf(record: CaseRecord): string[] {
  const items = fieldOf(record.entries.find(({ step }) => step === 'approval')?.data, 'items')
  return record.procedure.startsWith('inspection.') && Array.isArray(items) ? items.map(String).map(bareWords) : []
}

interface Searched {
  readonly id: string
  readonly cause: string
  readonly party: Party | undefined
  readonly handlers: readonly string[]
  readonly numbers: readonly string[]
}

/** What a case is found by; whoever reported it is not in it. */
function wordsOf({ law, registry }: Bureau, { id, cause, party, handlers, numbers }: Searched): string {
  const title = law.causes.get(cause)?.title ?? cause
  const name = party ? partyName(party) : ''
  const names = handlers.map((person) => registry.officers.get(person)?.name ?? person)
  const code = party && 'uscc' in party ? (party.uscc ?? '') : ''
  return [id, name, initialsOf(name), code, title, initialsOf(title), ...names, ...numbers]
    .map(folded)
    .filter((line) => line !== '')
    .join('\n')
}
