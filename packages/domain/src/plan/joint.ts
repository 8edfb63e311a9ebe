import type { PlainDate } from '../date/plain-date'
import { amongWords } from '../input/bare-words'
import { normaliseText } from '../input/text/normalise'
import type { PlanObject } from './item'
import { type KeptPlan, newestItems } from './plan'

/** 综合查一次: one check in which several plans can be carried out at an object, with what each body records of its own. */
export interface JointProposal {
  /** The unified social credit code, or the name where no plan knows a code. */
  readonly object: string
  readonly name: string
  /** False where a plan names the object without its code: a person must say whether it is the same. */
  readonly certain: boolean
  /** Objects of different names that stand at one address, one of them without a code: nothing but the place says that they are one. */
  readonly samePlace?: true
  /** The days on which every part may be done. */
  readonly from: PlainDate
  readonly until: PlainDate
  /** By body and plan: each makes a record of its own. */
  readonly parts: readonly { readonly body: string; readonly plan: string; readonly items: readonly string[] }[]
}

interface Visit {
  readonly plan: KeptPlan
  readonly item: string
  readonly object: PlanObject
  readonly from: PlainDate
  readonly until: PlainDate
}

/**
 * Where plans send several checks to one object within one window, the fewest visits in which all of them can be made
 * (国办发〔2024〕54号：能合并实施的不得重复检查). Objects are the same by their code; one that a plan names without a code is
 * proposed by its name, or by the place where it stands, and left to a person. Of a row that is drawn at random nobody knows before the draw whom it
 * sends a check to: it proposes nothing but whom a draw has named.
 *
 * @param plans the plans of all bodies for a year, each as last decided on
 * @returns one proposal for each visit in which two checks or more meet, in the order of objects and days
 * @example jointProposals([ours, theirs]).map(({ name, from, until }) => `${name} ${from}～${until}`)
 */
export function jointProposals(plans: readonly KeptPlan[]): JointProposal[] {
  const visits = plans.flatMap((plan) => [
    ...newestItems(plan).flatMap(({ item, way, objects, from, until }) =>
      way === 'random' ? [] : objects.map((object): Visit => ({ plan, item, object, from, until })),
    ),
    ...drawnVisits(plan),
  ])
  const groups = sameObject(visits)
  const standing = byPlace(groups)
  return [...groups.keys()].sort().flatMap((object) => {
    const group = groups.get(object) ?? []
    const beside = besides(object, groups, standing)
    return [
      ...fewest(group).flatMap((met) => (met.length > 1 ? [proposal(object, met)] : [])),
      ...beside.flatMap((others) =>
        fewest([...group, ...others]).flatMap((met) =>
          met.some((one) => group.includes(one)) && met.some((one) => others.includes(one)) && ofSeveralPlans(met)
            ? [{ ...proposal(object, met), certain: false, samePlace: true as const }]
            : [],
        ),
      ),
    ]
  })
}

/** Whom the draws of a plan have named, and still send a check to. */
const drawnVisits = (plan: KeptPlan): Visit[] =>
  (plan.draws ?? [])
    .filter((draw) => draw.void === undefined)
    .flatMap(({ row: { item, objects, from, until }, drawn }) =>
      (drawn?.result.drawn ?? []).flatMap(({ object: id, withdrawn }) => {
        const object = withdrawn === undefined ? objects.find((one) => one.id === id) : undefined
        return object ? [{ plan, item, object, from, until }] : []
      }),
    )

/** Which objects stand at each place: a plan has thousands, and few of them share one. */
function byPlace(groups: ReadonlyMap<string, Visit[]>): ReadonlyMap<string, ReadonlySet<string>> {
  const standing = new Map<string, Set<string>>()
  for (const [object, visits] of groups)
    for (const place of placesOf(visits)) standing.set(place, (standing.get(place) ?? new Set<string>()).add(object))
  return standing
}

/**
 * Objects of other names at the place of this one, where one of both has no code: each pair once, under the one that has a code. Two codes are two
 * parties, whatever house they stand in.
 */
function besides(
  object: string,
  groups: ReadonlyMap<string, Visit[]>,
  standing: ReadonlyMap<string, ReadonlySet<string>>,
): Visit[][] {
  const group = groups.get(object) ?? []
  const there = new Set(placesOf(group).flatMap((place) => [...(standing.get(place) ?? [])]))
  return [...there].flatMap((other) => {
    const visits = groups.get(other) ?? []
    return other === object || hasCode(visits) || (!hasCode(group) && other < object) ? [] : [visits]
  })
}

/** Two names in one plan are two objects, as whoever made it says: the shops of one house are no collision. */
const ofSeveralPlans = (met: readonly Visit[]): boolean => new Set(met.map(({ plan }) => plan.id)).size > 1

const hasCode = (visits: readonly Visit[]): boolean => visits.some(({ object }) => object.uscc !== undefined)
const placesOf = (visits: readonly Visit[]): string[] =>
  visits.flatMap(({ object }) => (object.address === undefined ? [] : [plain(object.address).replaceAll(/\s/g, '')]))

/** By code; without one by the name, under the code of the only object that bears it. */
function sameObject(visits: readonly Visit[]): Map<string, Visit[]> {
  const codes = new Map<string, Set<string>>()
  for (const { object } of visits)
    if (object.uscc !== undefined)
      codes.set(plain(object.name), (codes.get(plain(object.name)) ?? new Set<string>()).add(object.uscc))
  const groups = new Map<string, Visit[]>()
  for (const visit of visits) {
    const name = plain(visit.object.name)
    const [code, other] = codes.get(name) ?? []
    const key = visit.object.uscc ?? (code !== undefined && other === undefined ? code : name)
    groups.set(key, [...(groups.get(key) ?? []), visit])
  }
  return groups
}

const plain = (name: string): string => normaliseText(name).normalize('NFKC').trim()

/** Going at the last day of whatever ends first takes all that have begun by then: no other way needs fewer visits. */
function fewest(visits: readonly Visit[]): Visit[][] {
  const waiting = [...visits].sort((a, b) => order(a.until, b.until) || order(a.from, b.from))
  const met: Visit[][] = []
  while (waiting.length > 0) {
    const day = waiting[0]?.until ?? ''
    const now = waiting.filter(({ from }) => from <= day)
    met.push(now)
    waiting.splice(0, waiting.length, ...waiting.filter(({ from }) => from > day))
  }
  return met
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function proposal(object: string, met: readonly Visit[]): JointProposal {
  const parts = new Map<string, { body: string; plan: string; items: string[] }>()
  for (const { plan, item } of met) {
    const part = parts.get(plan.id) ?? { body: plan.body, plan: plan.id, items: [] }
    if (!amongWords(part.items, item)) part.items.push(item)
    parts.set(plan.id, part)
  }
  return {
    object,
    name: met[0]?.object.name ?? object,
    certain: met.every((visit) => visit.object.uscc !== undefined),
    from:
      met
        .map(({ from }) => from)
        .sort()
        .at(-1) ?? '',
    until: met.map(({ until }) => until).sort()[0] ?? '',
    parts: [...parts.values()].sort((a, b) => order(a.plan, b.plan)),
  }
}
