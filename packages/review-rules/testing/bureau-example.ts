import { type CaseRecord, daysBetween } from '@zhifa/domain'
import { checkCase, defineRule, type ReviewContext, reviewRules } from '@zhifa/review-rules'

/** 本局规定：询问笔录应当在现场检查之日起五日内完成。 */
export const questionedSoon = defineRule({
  id: 'procedure.own-questioned-soon',
  title: '现场检查后五日内完成询问',
  cites: ['行政处罚法 54.1'],
  grade: 'unverified', // the bureau's own rule: no article sets the five days
  inForce: { from: '2024-01-01' },
  appliesTo: { category: 'penalty', procedures: ['penalty.ordinary'] },
  arises: (c) => c.has('scene-inspection'),
  facts: {
    inspected: '现场检查日 scene-inspection.on',
    questioned: '询问日 interview.on',
  },
  reads: (c) => ({
    inspected: c.first('scene-inspection')?.on,
    questioned: c.first('interview')?.on,
  }),
  holds: ({ inspected, questioned }) => daysBetween(inspected, questioned) <= 5,
  otherwise: {
    message: { zh: '现场检查超过五日才询问当事人', en: 'the party was questioned more than five days after the visit' },
    cure: { zh: '请说明迟延的原因', en: 'give the reason of the delay' },
  },
  examples: {
    met: [{ inspected: '2026-10-16', questioned: '2026-10-20' }],
    notMet: [{ inspected: '2026-10-16', questioned: '2026-10-22' }],
    undetermined: [{ inspected: '2026-10-16' }],
  },
})

/** 本局的规则集：随软件提供的规则，加上本局自己的。 */
export const bureauRules = reviewRules.with(questionedSoon)

export const checkHere = (record: CaseRecord, context: ReviewContext) =>
  checkCase(record, { ...context, rules: bureauRules })
