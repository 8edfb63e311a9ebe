// A rule of the bureau's own: what it reads, what must hold, and an example of each answer.
import { daysBetween } from '@zhifa/domain'
import { defineRule } from '@zhifa/review-rules'

/** 本局规定：现场检查之日起五日内询问当事人。 */
export const questionedSoon = defineRule({
  id: 'procedure.own-questioned-soon',
  title: '现场检查后五日内完成询问',
  cites: ['行政处罚法 54.1'],
  grade: 'unverified', // no article sets the five days
  inForce: { from: '2024-01-01' },
  appliesTo: { category: 'penalty', procedures: ['penalty.ordinary'] },
  arises: (c) => c.has('scene-inspection'),
  facts: { inspected: '现场检查日 scene-inspection.on', questioned: '询问日 interview.on' },
  reads: (c) => ({ inspected: c.first('scene-inspection')?.on, questioned: c.first('interview')?.on }),
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
