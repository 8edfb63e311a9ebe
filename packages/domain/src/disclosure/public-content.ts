import type { LawBook } from '../law/law-book'
import { describePenalty } from '../penalty/penalty-item'
import type { Agency } from '../people/registry'
import type { PenaltyDecision } from '../procedure/penalty-ordinary/data'
import type { CaseRecord } from '../record/entry'
import { type CaseState, latest } from '../record/state'
import { type InspectionText, publicInspection } from './public-inspection'
import { publicKind } from './public-kind'
import { type LicenceText, publicLicence } from './public-licence'
import { type PenaltyText, publicPenalty } from './public-penalty'
import type { PublicContent } from './publication'

/** What the public would see of a case with a drafter's text: one allow-list for each kind of enforcement. */
export function publicContent(
  { record, state, agency, law }: { record: CaseRecord; state: CaseState; agency: Agency; law: LawBook },
  text: unknown,
): PublicContent | undefined {
  const kind = publicKind(record)
  if (kind === 'penalty') return publicPenalty(record, state, text as PenaltyText, agency, law)
  if (kind === 'licence') return publicLicence(state, text as LicenceText, agency)
  return kind === 'inspection' ? publicInspection(record, state, text as InspectionText, agency) : undefined
}

/**
 * Prose of the file that the allow-list takes over as it stands: the drafter did not write it, so it has to be looked through
 * like what they wrote. What the draft replaces is left out.
 */
export function carriedProse(state: CaseState, text: { readonly scope?: unknown }): string[] {
  const penalties = latest<Partial<PenaltyDecision>>(state, 'decision')?.data.penalties ?? []
  const scope = text.scope === undefined ? latest<{ scope?: string }>(state, 'grant')?.data.scope : undefined
  const matter = latest<{ item?: string }>(state, 'application')?.data.item
  const items = latest<{ items?: readonly string[] }>(state, 'approval')?.data.items ?? []
  return [...penalties.map(describePenalty), scope ?? '', matter ?? '', ...items]
}
