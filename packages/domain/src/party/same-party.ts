import type { Party } from './party'

/**
 * How far two papers are about the same party. `renamed`: a code or the number of a paper proves that it is one body, under
 * another name; `other`: a number differs, or nothing but a name could prove it and that differs.
 */
export type PartyMatch = 'same' | 'renamed' | 'other'

/**
 * Compares the party of one paper with that of another: by every number that both give, and by what each calls it. An address
 * or a telephone number may change meanwhile, and so may who represents it.
 * @example matchParties(notice.party, decision.party) // 'renamed': the same code under another name
 */
export function matchParties(one: Party, other: Party): PartyMatch {
  if (one.kind !== other.kind) return 'other'
  const [before, after] = [numbersOf(one), numbersOf(other)]
  const shared = [...before.keys()].filter((kind) => after.has(kind))
  if (shared.some((kind) => before.get(kind) !== after.get(kind))) return 'other'
  if (namesOf(one).join('\n') === namesOf(other).join('\n')) return 'same'
  return shared.length > 0 ? 'renamed' : 'other'
}

/** The numbers that tell a party from every other, by their kind. */
function numbersOf(party: Party): ReadonlyMap<string, string> {
  const given: readonly (readonly [string, string | undefined])[] =
    party.kind === 'organisation'
      ? [['uscc', party.uscc]]
      : party.kind === 'individual-business'
        ? [
            ['uscc', party.uscc],
            ['resident-id', party.residentId],
          ]
        : [
            ['resident-id', party.residentId],
            [party.otherPaper?.type ?? '', party.otherPaper?.number],
          ]
  return new Map(given.flatMap(([kind, number]) => (number === undefined ? [] : [[kind, number]])))
}

const namesOf = (party: Party): readonly string[] =>
  party.kind === 'individual-business' ? [party.name ?? '', party.operator] : [party.name]
