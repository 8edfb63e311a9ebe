import { byNumbers, type PartyKeys, titlesIn } from './party-keys'
import type { PartyAct } from './record'

/** Of a mention, what decides with whom it belongs together. */
export interface KeyedMention {
  readonly id: string
  readonly keys: PartyKeys
}

type Between = Extract<PartyAct, { kind: 'merge' | 'apart' | 'split' }>

const isBetween = (act: PartyAct): act is Between =>
  act.kind === 'merge' || act.kind === 'apart' || act.kind === 'split'
const pairOf = ([a, b]: readonly [string, string]): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** How one party stands to others: those that are it, those of whom nobody has decided, and those that were taken apart from it. */
export interface PartyGroup {
  readonly same: readonly string[]
  readonly undecided: readonly string[]
  /** Businesses of the same registered name under another code: another body by its code, shown so that a wrong code is seen. */
  readonly namesakes: readonly string[]
  readonly splitOff: readonly string[]
}

/**
 * Puts together what belongs to one party: whatever shares a number with it, and whatever a person merged; and so on from there. A
 * number that two give and that differs is no question; a hint without a decision is one.
 * @param start mention that is asked about @param all every mention that could belong to it @param acts those in force
 * @example groupOf('2026-0003.1', mentions, actsInForce(events)).undecided // ['2026-0001.1']
 */
export function groupOf(start: string, all: readonly KeyedMention[], acts: readonly PartyAct[]): PartyGroup {
  const newest = new Map(acts.filter(isBetween).map((act) => [pairOf(act.of), act] as const))
  const merged = [...newest.values()].filter(({ kind }) => kind === 'merge')
  const known = new Map(all.map((one) => [one.id, one]))
  const from = (first: string): Set<string> => {
    const found = new Set([first])
    for (const id of found) {
      const keys = known.get(id)?.keys
      if (!keys) continue
      for (const other of all) if (byNumbers(keys.numbers, other.keys.numbers) === 'same') found.add(other.id)
      for (const { of } of merged) if (of.includes(id)) for (const other of of) if (known.has(other)) found.add(other)
    }
    return found
  }
  const same = from(start)
  const members = [...same].flatMap((id) => known.get(id) ?? [])
  const undecided: string[] = []
  const namesakes: string[] = []
  for (const other of all) {
    if (same.has(other.id)) continue
    const theirs = [...from(other.id)].flatMap((id) => known.get(id) ?? [])
    const asks = members.some((mine) => other.keys.hints.some((hint) => mine.keys.hints.includes(hint)))
    const proved = members.some((mine) =>
      theirs.some((one) => byNumbers(mine.keys.numbers, one.keys.numbers) === 'other'),
    )
    if (proved && members.some((mine) => titlesIn(mine.keys.hints).some((title) => other.keys.hints.includes(title))))
      namesakes.push(other.id)
    const decided = members.some((mine) => theirs.some((one) => newest.has(pairOf([mine.id, one.id]))))
    if (asks && !proved && !decided) undecided.push(other.id)
  }
  const splitOff = [...newest.values()].flatMap(({ kind, of: [a, b] }) => {
    if (kind !== 'split' || same.has(a) === same.has(b)) return []
    return [...from(same.has(a) ? b : a)]
  })
  return { same: [...same].sort(), undecided, namesakes, splitOff: [...new Set(splitOff)].sort() }
}
