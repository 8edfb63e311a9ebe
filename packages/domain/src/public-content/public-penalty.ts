import { causeOf } from '../case/reading/corrections'
import type { CaseRecord } from '../case/record/entry'
import type { Kept } from '../case/record/payloads'
import { type CaseState, latest } from '../case/record/state'
import { compactCitation, formatCitations, parseCitation } from '../citation/citation'
import { penaltyKindNames } from '../law/cause'
import type { LawBook } from '../law/law-book'
import type { KnownPayloads } from '../payloads'
import { firstParty, partyNoOf } from '../payloads/common/concerning'
import type { DisclosureDraft } from '../payloads/common/disclosure'
import { statedIn } from '../payloads/penalty-ordinary/sanctions'
import { confiscatedOf, describePenalty, fineOf } from '../penalty/penalty-item'
import type { Agency } from '../people/registry'
import type { PublicPenalty } from '../publication/publication'
import { publicityEnd } from '../publication/publicity-end'
import { publicName, publicParty } from './public-party'

/**
 * The public content of a decision, built key by key from the record: an allow-list, so nothing else can leave. Only the
 * facts are written for the public by the drafter; everything else is what was decided.
 */
export function publicPenalty(
  record: CaseRecord,
  state: CaseState<Pick<Required<KnownPayloads>, 'decision'>>,
  text: DisclosureDraft,
  agency: Agency,
  law: LawBook,
): PublicPenalty | undefined {
  const decision = latest(state, 'decision')
  if (!decision) return undefined
  const { violated, penaltyBasis } = decision.data
  const stated = partyOf(decision.data, partyNoOf(text), causeOf(record))
  if (!stated) return undefined
  const { party, penalties } = stated
  const number = stated.number ?? decision.data.number
  const causes = [...new Set(stated.causes)].map((id) => law.causes.get(id)?.title ?? id)
  const [cause = ''] = causes
  const fine = fineOf(penalties)
  const confiscated = confiscatedOf(penalties)
  return {
    kind: 'penalty',
    documentNumber: number,
    caseName: `${publicName(party)}${cause}${causes.length > 1 ? '等' : ''}案`,
    ...publicParty(party),
    violation: causes.join('；'),
    facts: text.facts,
    basis: `违反${formatCitations(violated.map(parseCitation))}，依据${formatCitations(penaltyBasis.map(parseCitation))}`,
    penaltyKinds: penalties.map((item) => penaltyKindNames[item.kind]),
    penaltyContent: penalties.map(describePenalty).join('；'),
    ...(fine > 0 ? { fine } : {}),
    ...(confiscated > 0 ? { confiscated } : {}),
    decidedOn: decision.on,
    agencyName: agency.name,
    agencyUscc: agency.uscc,
    ...endOf(text, decision.on, law),
  }
}

/** A party of the decision and the causes that it is punished for; the simple procedure has one of each. */
function partyOf(decision: Decided, no: number, cause: string) {
  if (!('discretion' in decision)) return no === firstParty ? { ...decision, causes: [cause] } : undefined
  const stated = statedIn(decision, cause).find((one) => one.no === no)
  return stated && { number: undefined, ...stated, causes: stated.violations.map((item) => item.cause) }
}
type Decided = Kept<NonNullable<KnownPayloads['decision']>>

/** The end that the bureau set, but never later than the longest time of the rules; without either no day is made up. */
function endOf(
  { publicUntil, credit }: DisclosureDraft,
  decidedOn: string,
  law: LawBook,
): Pick<PublicPenalty, 'publicUntil' | 'publicity'> {
  const longest = publicityEnd(law, decidedOn, credit?.class)
  if (!longest || (publicUntil !== undefined && publicUntil <= longest.keepBy))
    return publicUntil ? { publicUntil } : {}
  return {
    // A longest time does not grow because its last day is a day off.
    publicUntil: longest.keepBy,
    publicity: {
      ...(credit ? { class: credit.class } : {}),
      cites: longest.citations.map(compactCitation),
      grade: longest.grade,
    },
  }
}
