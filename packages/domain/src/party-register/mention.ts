import type { CaseRecord } from '../case/record/entry'
import type { PlainDate } from '../date/plain-date'
import { Party, partyName } from '../party/party'
import { type PartyKeys, partyKeys } from './party-keys'

/** A party as one case names it: what the register puts together. */
export interface PartyMention {
  /** Number of the case and of the party in it: `2026-0001.1`. It tells nothing of the person, so it may stand in an address. */
  readonly id: string
  readonly caseId: string
  readonly no: number
  /** As the newest act that names it says. */
  readonly party: Party
  readonly keys: PartyKeys
  /** What the case called it, in order, each with the day on which it first did. */
  readonly names: readonly { readonly name: string; readonly since: PlainDate }[]
}

/** The name of a mention in the register. @example mentionId('2026-0001', 2) // '2026-0001.2' */
export const mentionId = (caseId: string, no: number): string => `${caseId}.${no}`

/**
 * Every party that a case is about, whatever its procedure calls it (当事人、申请人、检查对象), and the other parties of a joint violation.
 * @example partiesNamed(record).map(({ id }) => id) // ['2026-0001.1', '2026-0001.2']
 */
export function partiesNamed({ id, entries }: Pick<CaseRecord, 'id' | 'entries'>): PartyMention[] {
  const found = new Map<number, { party: Party; names: { name: string; since: PlainDate }[] }>()
  for (const { on, data } of entries)
    for (const [no, party] of partiesOfAct(data)) {
      const known = found.get(no)
      const name = partyName(party)
      const names = known?.names ?? []
      found.set(no, { party, names: names.at(-1)?.name === name ? names : [...names, { name, since: on }] })
    }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([no, { party, names }]) => ({ id: mentionId(id, no), caseId: id, no, party, keys: partyKeys(party), names }))
}

/** The parties that one act names, with their numbers. */
export function partiesOfAct(data: unknown): (readonly [no: number, party: Party])[] {
  const fields = Object(data) as Readonly<Record<string, unknown>>
  const first = Object.values(fields).flatMap((value) => read(value) ?? [])[0]
  const others: unknown = fields.others
  return [
    ...(first ? [[1, first] as const] : []),
    ...(Array.isArray(others) ? others : []).flatMap((other: unknown) => {
      const { no, party } = Object(other) as { readonly no?: unknown; readonly party?: unknown }
      const named = read(party)
      return typeof no === 'number' && named ? [[no, named] as const] : []
    }),
  ]
}

function read(value: unknown): Party | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined
  const found = Party.safeParse(value)
  return found.success ? found.data : undefined
}
