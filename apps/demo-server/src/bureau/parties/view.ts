import {
  actsInForce,
  type CaseRecord,
  flagsOn,
  mentionId,
  type Party,
  type PartyFlag,
  type PartyGroup,
  type PartyMention,
  type PartyProposal,
  type PastDecision,
  partiesNamed,
  partyProposals,
  publicName,
  type Retention,
  retentionOf,
} from '@zhifa/domain'
import type { Kysely } from 'kysely'
import { casesSeen, type User } from '../access'
import type { Bureau } from '../bureau'
import { decisionsOf, groupIn, type PartyFile, partyFile } from '../cases'
import {
  type CheckRow,
  type CorrectionRow,
  type CreditRow,
  checksIn,
  correctionsIn,
  creditIn,
  type LicenceRow,
  licencesIn,
} from './rows'

/** The file of one party as a person may see it. */
export interface PartyView {
  readonly mention: PartyMention
  readonly group: PartyGroup
  /** Everybody who is, or could be, this party, with whether the reader sees the case. */
  readonly others: readonly { readonly mention: PartyMention; readonly seen: boolean; readonly stands: Standing }[]
  readonly names: readonly { readonly name: string; readonly since: string }[]
  readonly cases: readonly CaseRecord[]
  /** Cases of the party that the reader does not see: what they need of them are the decisions. */
  readonly hidden: number
  readonly decisions: readonly (PastDecision & { readonly seen: boolean })[]
  readonly licences: readonly LicenceRow[]
  readonly checks: readonly CheckRow[]
  readonly corrections: readonly CorrectionRow[]
  readonly credit: readonly CreditRow[]
  readonly flags: readonly PartyFlag[]
  readonly proposals: readonly PartyProposal[]
  /** Visits on site by this bureau in the year of today, in cases seen or not. */
  readonly visitsThisYear: number
  /** How long the files are kept; the newest end is that of the whole. */
  readonly kept: readonly (Retention & { readonly caseId: string })[]
}

export type Standing = 'same' | 'undecided' | 'split' | 'namesake'

/** Nobody but who sees a case reads more of its party than what the public may. */
export const nameFor = ({ party }: Pick<PartyMention, 'party'>, seen: boolean): string =>
  seen ? nameOf(party) : publicName(party)
const nameOf = (party: Party): string =>
  party.kind === 'individual-business' ? (party.name ?? party.operator) : party.name

/**
 * Reads the file of the party that a case names.
 * @param record the case as the reader sees it
 * @returns nothing where the case names no such party
 */
export async function partyView<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  user: User,
  record: CaseRecord,
  no: number,
): Promise<PartyView | undefined> {
  const id = mentionId(record.id, no)
  const mention = partiesNamed(record).find((one) => one.id === id)
  if (!mention) return undefined
  const file = await partyFile(db, bureau.agency.id, [mention])
  const group = groupIn(file, id)
  const seen = new Set((await casesSeen(db, bureau.agency.id, [...file.records.values()], user)).map((one) => one.id))
  const own = recordsOf(file, group.same)
  const visible = own.filter((one) => seen.has(one.id))
  const today = bureau.today()
  const standing = (other: string): Standing | undefined => {
    if (group.same.includes(other)) return 'same'
    if (group.splitOff.includes(other)) return 'split'
    if (group.undecided.includes(other)) return 'undecided'
    return group.namesakes.includes(other) ? 'namesake' : undefined
  }
  return {
    mention,
    group,
    others: file.mentions.flatMap((one) => {
      const stands = standing(one.id)
      return stands && one.id !== id ? [{ mention: one, seen: seen.has(one.caseId), stands }] : []
    }),
    names: namesOf(file, group.same, seen),
    cases: visible,
    hidden: own.length - visible.length,
    decisions: decisionsOf(file, group.same).map((one) => ({ ...one, seen: seen.has(one.caseId) })),
    licences: visible.flatMap(licencesIn),
    checks: visible.flatMap(checksIn).sort((a, b) => b.on.localeCompare(a.on)),
    corrections: visible.flatMap(correctionsIn),
    credit: visible.flatMap((one) => creditIn(one) ?? []),
    flags: flagsOn(group.same, actsInForce(file.events), today),
    proposals: partyProposals(file.events),
    visitsThisYear: own.flatMap(checksIn).filter(({ on }) => on.startsWith(today.slice(0, 4))).length,
    kept: visible.flatMap((one) =>
      retentionOf(one, bureau.law)
        .slice(0, 1)
        .map((kept) => ({ ...kept, caseId: one.id })),
    ),
  }
}

function recordsOf({ mentions, records }: PartyFile, ids: readonly string[]): CaseRecord[] {
  const cases = new Set(mentions.filter(({ id }) => ids.includes(id)).map(({ caseId }) => caseId))
  return [...records.values()].filter(({ id }) => cases.has(id)).sort((a, b) => b.id.localeCompare(a.id))
}

/** What the party was called, in the order of the days on which it first was; of cases that the reader sees. */
function namesOf({ mentions }: PartyFile, ids: readonly string[], seen: ReadonlySet<string>) {
  const all = mentions
    .filter(({ id, caseId }) => ids.includes(id) && seen.has(caseId))
    .flatMap(({ names }) => names)
    .sort((a, b) => a.since.localeCompare(b.since))
  return all.filter(({ name }, i) => all.findIndex((one) => one.name === name) === i)
}
