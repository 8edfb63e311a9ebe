import { reviewPaperNames } from '@zhifa/domain'
import { evidenceOf, type Known, partyOf, present, reportOf, year } from './known'

const needed = ['explanation', 'draft-decision', 'evidence'] as const

const service = async (known: Known) => present({ place: partyOf(known)?.address, receivedOn: known.bureau.today() })

export const reviewAndNotice: Readonly<Record<string, (known: Known) => Promise<Record<string, unknown>>>> = {
  'review-submission': async (known) => {
    const penalties = reportOf(known)?.proposal
    return {
      draft: penalties ? { outcome: 'penalty', penalties } : {},
      papers: needed.map((paper) => ({ paper, title: reviewPaperNames[paper] })),
    }
  },
  'review-opinion': async (known) => ({ number: await known.number(`法审〔${year(known)}〕`) }),
  'prior-notice': async (known) => {
    const report = reportOf(known)
    const { agency } = known.bureau
    return present({
      party: partyOf(known),
      facts: report?.facts.map(({ text }) => text).join('\n'),
      evidence: evidenceOf(known)
        .map(({ title }) => title)
        .join('、'),
      violated: report?.violated,
      penaltyBasis: report?.penaltyBasis,
      proposal: report?.proposal,
      discretion: report?.discretion,
      // The law fixes no length: the bureau writes it, nothing is assumed.
      statementPeriod: { unit: 'working-day' },
      contact: { person: known.user.officer.name, telephone: agency.telephone, address: agency.address },
    })
  },
  'notice-service': service,
  'decision-service': service,
}
