import { penaltyKindNames } from '../law/cause'
import { formatCitations, parseCitation } from '../law/citation'
import type { LawBook } from '../law/law-book'
import { type Party, partyName } from '../party/party'
import { confiscatedOf, describePenalty, fineOf } from '../penalty/penalty-item'
import type { Agency } from '../people/registry'
import type { PenaltyDecision } from '../procedure/penalty-ordinary/data'
import { causeOf } from '../record/corrections'
import type { CaseRecord } from '../record/entry'
import { type CaseState, latest } from '../record/state'
import { maskName } from './mask-name'
import type { PublicPenalty } from './publication'

/** The party's name as the public may see it: organisations in full, natural persons masked. */
export function publicName(party: Party): string {
  if (party.kind === 'natural-person') return maskName(party.name)
  if (party.kind === 'individual-business') return party.name ?? `${maskName(party.operator)}(个体工商户)`
  return party.name
}

/**
 * The public content of a decision, built key by key from the record: an allow-list, so nothing else can leave. Only the
 * facts are written for the public by the drafter; everything else is what was decided.
 */
export function publicPenalty(
  record: CaseRecord,
  state: CaseState,
  text: { facts: string; publicUntil?: string | undefined },
  agency: Agency,
  law: LawBook,
): PublicPenalty | undefined {
  const decision = latest<PenaltyDecision>(state, 'decision')
  if (!decision) return undefined
  const { party, penalties, number, violated, penaltyBasis } = decision.data
  const id = causeOf(record)
  const cause = law.causes.get(id)?.title ?? id
  const fine = fineOf(penalties)
  const confiscated = confiscatedOf(penalties)
  return {
    kind: 'penalty',
    documentNumber: number,
    caseName: `${publicName(party)}${cause}案`,
    partyName: publicName(party),
    partyKind: party.kind,
    ...(party.kind !== 'natural-person' && party.uscc ? { uscc: party.uscc } : {}),
    violation: cause,
    facts: text.facts,
    basis: `违反${formatCitations(violated.map(parseCitation))}，依据${formatCitations(penaltyBasis.map(parseCitation))}`,
    penaltyKinds: penalties.map((item) => penaltyKindNames[item.kind]),
    penaltyContent: penalties.map(describePenalty).join('；'),
    ...(fine > 0 ? { fine } : {}),
    ...(confiscated > 0 ? { confiscated } : {}),
    decidedOn: decision.on,
    agencyName: agency.name,
    agencyUscc: agency.uscc,
    ...(text.publicUntil ? { publicUntil: text.publicUntil } : {}),
  }
}

/** Personal values that are public by right in this content: the name of an organisation is not a secret of the case. */
export function publicByRight(party: Party): readonly string[] {
  return party.kind === 'natural-person' ? [] : [partyName(party), party.address]
}
