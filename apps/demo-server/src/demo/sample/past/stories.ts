import { addDays, daysBetween, type LawBook, type PlainDate } from '@zhifa/domain'
import { fictionalResidentId, fictionalUscc, type NextAct, severalParties } from '@zhifa/domain/testing'
import { branches } from './branches'
import { type Chance, chanceOf } from './chance'
import { type Charge, charged, chargeOf, sampleCharge } from './charge'
import { type Cast, castOf } from './dress'
import { type Kind, seenOn } from './kind'
import { campaign, crime, crimeReturned, execution, kinds, ordinary, plan } from './kinds'
import { fictionalParty } from './parties'
import type { Planned, Story } from './story'

/** How long the bureau has been at work, in calendar days: three years. */
export const pastDays = 3 * 365

interface Made {
  readonly law: LawBook
  readonly until: PlainDate
  /** The next enterprise. */
  readonly party: () => number
}

/**
 * The cases of a bureau of the three years up to a day: those that came to their end, spread over the years, one that stands before each
 * act of each way that cases go, and whatever may come up in them.
 */
export function storiesUntil(until: PlainDate, law: LawBook): readonly Story[] {
  let count = 0
  const made: Made = { law, until, party: () => count++ }
  return [
    ...kinds.flatMap((kind) => Array.from({ length: kind.finished }, (_, i) => finishedStories(made, kind, i)).flat()),
    ...kinds.filter((kind) => kind !== plan).flatMap((kind) => openStories(made, kind)),
    ...planStories(made),
  ]
}

/** A working day of the past years, so that the story that ends on it began in them. */
function someDay({ law, until }: Made, chance: Chance, length: number): PlainDate {
  const day = addDays(until, -chance.number('end', 0, pastDays - length))
  return law.calendar.addWorkingDays(addDays(day, -1), 1).date
}

function finishedStories(made: Made, kind: Kind, i: number): Story[] {
  const key = `${kind.name} ${i}`
  const chance = chanceOf(key)
  const end = someDay(made, chance, lengthOf(kind, made))
  if (kind === execution) return withDecision(made, key, chance, end)
  if (kind === crime || kind === crimeReturned) return withCase(made, key, chance, kind, end)
  // A penalty that goes a way of its own has enough come up in it.
  const plain = kind === ordinary || kind.procedure !== ordinary.procedure
  return [storyOf(made, kind, { key, chance, end, ...(plain ? { branch: i } : {}) })]
}

/** One story for each act that may be waited for: it has come so far in the last months, and no further. */
function openStories(made: Made, kind: Kind): Story[] {
  const { law, until } = made
  const there = kind.acts(until, law)
  return there.slice(0, -1).flatMap((next, i) => {
    // The last before a case is closed always: how it came out is nowhere else to be seen.
    if (i % (kind.openEvery ?? 1) !== 0 && i !== there.length - 3) return []
    const key = `${kind.name} open ${i}`
    const chance = chanceOf(key)
    // Most were done lately; one in five has been left lying.
    const ago = chance.percent('left', 20) ? chance.number('months', 40, 150) : chance.number('days', 3, 14)
    const apart = daysBetween(seenOn(next, kind.procedure).on, addDays(until, -ago))
    // The working day before, so that the act itself has come.
    const end = law.calendar.addWorkingDays(addDays(until, apart + 1), -1).date
    return [storyOf(made, kind, { key, chance, end, upTo: i + 1 })]
  })
}

const lengthOf = (kind: Kind, { until, law }: Made): number => {
  const [first = until] = kind
    .acts(until, law)
    .map((next) => seenOn(next, kind.procedure).on)
    .sort()
  return daysBetween(first, until)
}

interface Wanted {
  readonly key: string
  readonly chance: Chance
  readonly end: PlainDate
  /** How many of its acts; absent: all. */
  readonly upTo?: number
  /** Which of the things that may come up in such a case does. */
  readonly branch?: number
  readonly cast?: Cast
  readonly only?: string
}

function storyOf(made: Made, kind: Kind, { key, chance, end, upTo, branch, cast, only }: Wanted): Story {
  const { law } = made
  const all = kind.acts(end, law)
  const first = seenOn(all[0] ?? (() => ({ step: '', on: end, by: [], data: {} })), kind.procedure).on
  const charge = chargeFor(kind, chance, law, first, only)
  const n = made.party()
  const story = {
    ...{ key, procedure: kind.procedure, cause: charge?.cause ?? only ?? sampleCharge },
    cast: cast ?? withOthers(castOf(chance, fictionalParty(chance, n, charge?.field ?? '公共场所'), kind.fixedCast), n),
  }
  const told = charge ? all.map((next) => telling(next, charge, story.cast.party.name, kind)) : all
  const planned = told.map((next, i): Planned => {
    const late = chance.percent(`late ${i}`, 7) ? chance.number(`days late ${i}`, 4, 12) : 0
    return { next, ...(late > 0 && i > 0 ? { late } : {}) }
  })
  const acts = branch === undefined ? planned : branches(planned, { procedure: kind.procedure, law, branch, chance })
  return { ...story, acts, ...(upTo === undefined ? {} : { halt: upTo }) }
}

function chargeFor(kind: Kind, chance: Chance, law: LawBook, on: PlainDate, only?: string): Charge | undefined {
  if (kind.ownWords || only !== undefined) return undefined
  return chargeOf(chance, law, addDays(on, -1), kind === ordinary ? undefined : 300_000)
}

const telling =
  (next: NextAct, charge: Charge, party: string, kind: Kind): NextAct =>
  (record) =>
    charged(
      typeof next === 'function' ? next(record) : next,
      charge,
      party,
      kind === ordinary ? 'ordinary' : 'on-the-spot',
    )

/** Where several are parties, the others too are of this case alone. */
function withOthers(cast: Cast, n: number): Cast {
  const [, second, third] = severalParties
  const people = new Map(cast.people)
  if (second?.kind === 'organisation' && second.uscc !== undefined)
    people
      .set(second.uscc, fictionalUscc('91', 200_000 + n))
      .set(second.name, cast.party.name.replace('虚构', '虚构又'))
      .set(second.address, cast.party.address.replace('号', '号甲'))
  if (third && 'residentId' in third && third.residentId)
    people.set(third.residentId, fictionalResidentId('1986-01-01', 100 + (n % 900))).set('演示七', `演示${n}某`)
  return { ...cast, people }
}

/** A fine that was not paid, and its execution by the court. */
function withDecision(made: Made, key: string, chance: Chance, end: PlainDate): Story[] {
  const { law } = made
  const cast = castOf(chance, fictionalParty(chance, made.party(), '公共场所'))
  const takeover = seenOn(execution.acts(end, law)[0] as NextAct, execution.procedure)
  const { servedOn } = takeover.data as { servedOn: PlainDate }
  const before = storyOf(made, ordinary, {
    ...{ key: `${key} decision`, chance, cast, only: sampleCharge },
    end: law.calendar.addWorkingDays(servedOn, 4).date,
  })
  const unpaid = before.acts.findIndex(({ next }) => seenOn(next, ordinary.procedure).step === 'payment')
  const enforced = storyOf(made, execution, { key, chance, end, cast, only: sampleCharge })
  return [
    { ...before, acts: before.acts.slice(0, unpaid).map(({ next }) => ({ next })) },
    {
      ...enforced,
      knowing: (data, known, record) => {
        if (!('decisionNumber' in data)) return {}
        const found = known.of(cast.party.name, record.id).find(({ procedure }) => procedure === 'penalty.ordinary')
        const decision = found?.entries.find(({ step }) => step === 'decision')
        const service = found?.entries.find(({ step }) => step === 'decision-service')
        const number = (decision?.data as { number?: string } | undefined)?.number
        return number && decision && service
          ? { decisionNumber: number, decidedOn: decision.on, servedOn: service.on }
          : {}
      },
    },
  ]
}

/** A case in which a crime is suspected, and its transfer to the police. */
function withCase(made: Made, key: string, chance: Chance, kind: Kind, end: PlainDate): Story[] {
  const { law } = made
  const cast = castOf(chance, fictionalParty(chance, made.party(), '医疗卫生'), true)
  const team = seenOn(kind.acts(end, law)[0] as NextAct, kind.procedure).on
  const before = storyOf(made, ordinary, {
    ...{ key: `${key} case`, chance, cast, only: sampleCharge },
    end: law.calendar.addWorkingDays(team, 20).date,
  })
  const ended = before.acts.findIndex(({ next }) => seenOn(next, ordinary.procedure).step === 'investigation-end')
  return [
    { ...before, acts: before.acts.slice(0, ended).map(({ next }) => ({ next })) },
    {
      ...storyOf(made, kind, { key, chance, end, cast, only: sampleCharge }),
      knowing: (data, known, record) => {
        const from = known.of(cast.party.name, record.id).find(({ procedure }) => procedure === 'penalty.ordinary')
        return 'members' in data && from ? { caseId: from.id } : {}
      },
    },
  ]
}

/** How far the plans came that stand beside that of a year: of single campaigns, some of which were never carried on. */
const planHalts = [1, 2, 3, 4, 7, 8, 9]

/** The plan of each year, that of the year that runs as far as it has come, and those beside them that wait. */
function planStories(made: Made): Story[] {
  const { until, law } = made
  const year = Number(until.slice(0, 4))
  const plans = [year - 2, year - 1, year].map((one) => ({ one, halt: undefined as number | undefined }))
  const beside = planHalts.map((halt) => ({ one: halt > 4 ? year - 1 : year, halt }))
  return [...plans, ...beside].map(({ one, halt }) => {
    const key = `plan ${one} ${halt ?? ''}`
    const end = law.calendar.addWorkingDays(`${one}-11-27`, 1).date
    return storyOf(made, halt === undefined ? plan : campaign, {
      key,
      chance: chanceOf(key),
      end,
      ...(halt === undefined ? {} : { upTo: halt }),
    })
  })
}
