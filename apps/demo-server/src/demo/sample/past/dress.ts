import type { Act } from '@zhifa/domain'
import { sampleParty } from '@zhifa/domain/testing'
import type { Chance } from './chance'
import type { FictionalParty } from './parties'

/** Who acts in a case, and about whom: in place of the people and the enterprise of the sample. */
export interface Cast {
  readonly party: FictionalParty
  /** Ids and names of the sample's people, and whose stand in their place. */
  readonly people: ReadonlyMap<string, string>
}

const handlers = [
  ['officer-a', '示例甲'],
  ['officer-b', '示例乙'],
  ['officer-c', '示例丙'],
] as const

/** @param fixed the sample's own people act: where a third of them has a part of their own, as at a hearing */
export function castOf(chance: Chance, party: FictionalParty, fixed = false): Cast {
  const people = new Map<string, string>()
  const swap = ([fromId, fromName]: readonly [string, string], [id, name]: readonly [string, string]) =>
    people.set(fromId, id).set(fromName, name)
  if (!fixed) {
    const turn = chance.number('handlers', 0, 2)
    for (const [i, one] of handlers.entries()) swap(one, handlers[(i + turn) % handlers.length] ?? one)
    if (chance.percent('head', 35)) swap(['agency-head', '示例庚'], ['deputy-head', '示例子'])
  }
  if (chance.percent('reviewer', 45)) swap(['reviewer-a', '示例戊'], ['reviewer-b', '示例己'])
  return { party, people }
}

/** An act of the sample as an act of this case: of its enterprise, by its people, in the words of its year. */
export function dressed(act: Act, { party, people }: Cast): Act {
  const year = act.on.slice(0, 4)
  const names = [...people].filter(([from]) => !/^[a-z-]+$/.test(from))
  const text = (value: string): string => {
    const id = people.get(value)
    if (id !== undefined) return id
    return (
      names
        .reduce((said, [from, to]) => said.replaceAll(from, `\u0000${to}`), value)
        .replaceAll('\u0000', '')
        .replaceAll(sampleParty.name, party.name)
        .replaceAll(sampleParty.uscc, party.uscc)
        .replaceAll(sampleParty.address, party.address)
        .replaceAll('虚构街8号', party.address.slice('示例县'.length))
        .replaceAll(sampleParty.legalRepresentative, party.legalRepresentative)
        .replaceAll(/([〔（])2026([〕）])/g, `$1${year}$2`)
        .replaceAll('2026年', `${year}年`)
        // A lead is of one enterprise: where it stands in the street numbers it.
        .replace(/^(示卫投诉〔\d{4}〕)3号$/, `$1${party.address.match(/\d+/)?.[0] ?? '3'}号`)
    )
  }
  const every = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value)
    if (Array.isArray(value)) return value.map(every)
    if (typeof value !== 'object' || value === null) return value
    if ('uscc' in value && 'legalRepresentative' in value && value.uscc === sampleParty.uscc) return party
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, every(item)]))
  }
  return every(act) as Act
}
