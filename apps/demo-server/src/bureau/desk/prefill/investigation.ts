import { latest } from '@zhifa/domain'
import { causeToday, evidenceOf, filingOf, intakeOf, type Known, partyOf, present, year } from './known'

export const investigation: Readonly<Record<string, (known: Known) => Promise<Record<string, unknown>>>> = {
  filing: async (known) =>
    present({
      number: await known.number(`${year(known)}-`, ''),
      party: partyOf(known),
      summary: intakeOf(known)?.summary,
      violated: causeToday(known)?.violated,
      basis: known.step.cites,
      handlers: latest(known.state, 'intake')?.by.map(({ id }) => id),
    }),
  'scene-inspection': async (known) => present({ place: partyOf(known)?.address }),
  interview: async (known) => ({
    recorder: filingOf(known)?.handlers.find((id) => id !== known.user.id) ?? '',
    questions: [{}],
  }),
  evidence: async (known) => ({ items: [{ id: `证据${evidenceOf(known).length + 1}` }] }),
  'investigation-end': async (known) => {
    const cause = causeToday(known)
    return present({
      party: partyOf(known),
      facts: [{ evidence: evidenceOf(known).map(({ id }) => id) }],
      violated: filingOf(known)?.violated ?? cause?.violated,
      penaltyBasis: cause?.cites,
      proposal: [{}],
    })
  },
  preservation: async () => ({ items: [{}] }),
  'correction-order': async (known) => ({ basis: known.step.cites }),
}
