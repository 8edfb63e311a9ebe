import { hasRole, hearingDue, latest, reviewPaperNames } from '@zhifa/domain'
import { chinaDateTime } from '../../../web/china-time'
import { evidenceOf, type Known, partyOf, present, reportOf, spokesmanOf, usualOf } from './known'
import { foundInReport } from './taken'

const needed = ['explanation', 'draft-decision', 'evidence'] as const

const service = async (known: Known) => {
  const method = usualOf(await known.usual(), 'method')
  return present({
    method,
    place: partyOf(known)?.address,
    receivedOn: known.bureau.today(),
    // Handed over in person it is entered there and then; any other way the day is all that is known.
    receivedAt:
      method === 'direct' ? `${known.bureau.today()}T${chinaDateTime(known.bureau.now()).slice(11, 16)}` : undefined,
    receiver: method === 'direct' ? spokesmanOf(known) : undefined,
  })
}

/** Whether a hearing is to be offered: where the law book cannot tell, it is, which takes nothing from the party. */
function offersHearing({ bureau }: Known, report: ReturnType<typeof reportOf>): boolean | undefined {
  if (!report) return undefined
  return [report, ...(report.others ?? [])].some(
    ({ party, proposal }) => hearingDue(bureau.law, bureau.today(), party.kind, proposal).due !== false,
  )
}

/** Who may review: those whom the head named the last time, as far as they may and did not handle this case. */
async function reviewersFor(known: Known): Promise<string[] | undefined> {
  const { bureau, record } = known
  const handled = new Set(record.entries.flatMap(({ by }) => by.map(({ id }) => id)))
  const may = [...bureau.registry.officers.values()].filter(
    (officer) => hasRole(officer, 'legal-reviewer', bureau.today()) && !handled.has(officer.id),
  )
  const before = usualOf(await known.usual(), 'reviewers')
  const usual = Array.isArray(before) ? may.filter(({ id }) => before.includes(id)) : []
  const chosen = usual.length > 0 ? usual : may.length === 1 ? may : []
  return chosen.length > 0 ? chosen.map(({ id }) => id) : undefined
}

/** What the decision is going to say: as it was submitted the last time, else as the final report says. */
function draftContentOf({ state }: Known) {
  const report = latest(state, 'investigation-end')
  const before = latest(state, 'review-submission')
  if (before && before.seq > (report?.seq ?? 0) && before.data.content) return before.data.content
  if (!report) return undefined
  const { party, facts, violated, penaltyBasis, discretion, correction } = report.data
  return present({
    party,
    facts: facts.map(({ text }) => text).join('\n'),
    violated,
    penaltyBasis,
    discretion,
    correction,
  })
}

export const reviewAndNotice: Readonly<Record<string, (known: Known) => Promise<Record<string, unknown>>>> = {
  'review-submission': async (known) => {
    const penalties = reportOf(known)?.proposal
    const content = draftContentOf(known)
    return {
      draft: penalties ? { outcome: 'penalty', penalties, ...foundInReport(known, 'draft') } : {},
      ...(content ? { content } : {}),
      papers: needed.map((paper) => ({ paper, title: reviewPaperNames[paper] })),
    }
  },
  'review-assignment': async (known) => present({ reviewers: await reviewersFor(known) }),
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
      ...foundInReport(known),
      // The law fixes no length: the bureau wrote one the last time, nothing is assumed before.
      statementPeriod: usualOf(await known.usual(), 'statementPeriod') ?? { unit: 'working-day' },
      hearingOffered: offersHearing(known, report),
      contact: { person: known.user.officer.name, telephone: agency.telephone, address: agency.address },
    })
  },
  'notice-service': service,
  'decision-service': service,
  statement: async (known) => present({ by: spokesmanOf(known)?.name }),
}
