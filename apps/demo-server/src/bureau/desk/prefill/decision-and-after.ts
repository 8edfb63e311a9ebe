import { entriesOf, formatYuan, latest, reviewedContent, unpaid } from '@zhifa/domain'
import { decisionOf, evidenceOf, type Known, partyOf, present, reportOf, usualOf } from './known'
import { foundInReport } from './taken'

/** What the party said and what became of it, in the words of the record. */
function defenceOf({ state }: Known): string | undefined {
  const said = latest(state, 'statement')
  const answered = latest(state, 'defence-review')
  if (!said) return undefined
  return `当事人提出陈述申辩：${said.data.content}${answered ? `经复核：${answered.data.opinion}` : ''}`
}

/** What the record says of the performance, once the fine is paid and the correction verified. */
function performanceOf({ state }: Known): string | undefined {
  const verified = latest(state, 'compliance')?.data
  const paid = entriesOf(state, 'payment')
  if (unpaid(state) !== 0 || verified?.verified !== true) return undefined
  const sum = paid.reduce((all, { data }) => all + data.amount, 0)
  const receipts = paid.map(({ data }) => data.receipt).join('、')
  return `${sum > 0 ? `罚款${formatYuan(sum)}元已缴清（${receipts}）。` : ''}${verified.content}`
}

export const decisionAndAfter: Readonly<Record<string, (known: Known) => Promise<Record<string, unknown>>>> = {
  decision: async (known) => {
    const report = reportOf(known)
    // What was reviewed is what is decided; the guard holds the decision to it.
    const reviewed = reviewedContent(known.state)?.content
    const { agency } = known.bureau
    return present({
      party: reviewed?.party ?? partyOf(known),
      facts: reviewed?.facts ?? report?.facts.map(({ text }) => text).join('\n'),
      evidence: evidenceOf(known).map(({ title }) => title),
      defence: defenceOf(known),
      violated: reviewed?.violated ?? report?.violated,
      penaltyBasis: reviewed?.penaltyBasis ?? report?.penaltyBasis,
      tier: report?.tier,
      discretion: reviewed?.discretion ?? report?.discretion,
      penalties: report?.proposal,
      ...foundInReport(known),
      correction: reviewed?.correction ?? report?.correction,
      payee: agency.payee,
    })
  },
  'disclosure-draft': async (known) => present({ facts: decisionOf(known)?.facts }),
  'disclosure-approval': async ({ state }) => present({ digest: latest(state, 'disclosure-draft')?.data.digest }),
  payment: async (known) => {
    const decision = decisionOf(known)
    // The decision names the bank to which the fine is paid (行政处罚法第六十七条): that way, unless the person usually enters another.
    const named = decision && 'payee' in decision && decision.payee !== undefined ? 'bank' : undefined
    return present({ amount: unpaid(known.state), channel: usualOf(await known.usual(), 'channel') ?? named })
  },
  closing: async (known) => {
    const decision = decisionOf(known)
    const performed = performanceOf(known)
    return present({
      summary: decision?.facts,
      ...(performed === undefined ? {} : { type: 'performed', performance: performed }),
      departmentOpinion: '建议结案。',
      headOpinion: '同意结案。',
      ...(entriesOf(known.state, 'remedy').length === 0 ? { remedies: 'none' } : {}),
    })
  },
  archiving: async (known) => present({ retention: usualOf(await known.usual(), 'retention') }),
}
