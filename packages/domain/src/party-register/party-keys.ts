import { fold } from '../masking/fold/fold'
import { type Party, partyName } from '../party/party'

/** By what a party is found in other cases. */
export interface PartyKeys {
  /** Numbers that prove who it is: two parties that share one are the same. */
  readonly numbers: readonly string[]
  /** What may be the same party and may not: the name however it is written, and the person who runs a business. A human decides. */
  readonly hints: readonly string[]
}

/**
 * A name in the one form in which it is compared: widths, brackets, spaces, dots, invisible and traditional characters make no other
 * party of it.
 * @example partyNameKey('虚构（示例）丽人 店') === partyNameKey('虚构(示例)丽人店') // true
 */
export const partyNameKey = (name: string): string => fold(name).text.replaceAll(/[\p{P}\p{S}\p{Z}\s]/gu, '')

/**
 * The keys of a party. Of a business with a code of its own the code is the number, and its operator is a hint: who runs two shops is
 * not two parties in one.
 */
export function partyKeys(party: Party): PartyKeys {
  const key = partyNameKey(partyName(party))
  switch (party.kind) {
    case 'organisation':
      return { numbers: [`uscc:${party.uscc}`], hints: [`title:${key}`] }
    case 'individual-business': {
      const run = party.residentId === undefined ? [] : [`person:${party.residentId}`]
      const operator = `name:${partyNameKey(party.operator)}`
      const hints = [...(party.name === undefined ? [] : [`title:${key}`]), operator, ...run]
      if (party.uscc !== undefined) return { numbers: [`uscc:${party.uscc}`], hints }
      return { numbers: run.map((id) => `operator-${id}`), hints }
    }
    case 'natural-person': {
      const { residentId, otherPaper } = party
      return {
        numbers: [
          ...(residentId === undefined ? [] : [`resident-id:${residentId}`]),
          ...(otherPaper === undefined ? [] : [`${otherPaper.type}:${partyNameKey(otherPaper.number)}`]),
        ],
        hints: [`name:${key}`, ...(residentId === undefined ? [] : [`person:${residentId}`])],
      }
    }
  }
}

const kindOf = (number: string): string => number.slice(0, number.indexOf(':'))

/** The registered name of a business, which another business of the region seldom has. */
export const titlesIn = (hints: readonly string[]): readonly string[] =>
  hints.filter((hint) => hint.startsWith('title:'))

/** What numbers alone say of two parties: `same` where they share one, `other` where both give one of a kind and they differ. */
export function byNumbers(one: readonly string[], other: readonly string[]): 'same' | 'other' | undefined {
  if (one.some((number) => other.includes(number))) return 'same'
  return one.some((number) => other.some((against) => kindOf(against) === kindOf(number))) ? 'other' : undefined
}
