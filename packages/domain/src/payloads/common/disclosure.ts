import { z } from 'zod'
import { choice } from '../../choice/choice'
import { dateField, line, prose, statement } from '../../input/field-kind'
import { leakNames } from '../../masking/finding'
import { CreditClass, LicenceCategory, WithdrawalGround } from '../../publication/publication'
import { concerning } from './concerning'

/** Whether the decision is one "with certain social influence" (行政处罚法第四十八条第一款): judged and reasoned, never assumed. */
export const DisclosureJudgement = z.strictObject({
  disclose: z.boolean().meta({ title: '是否公开', kind: 'plain' }),
  reason: statement('判断理由', 'case-text', 2000),
})

const ending = {
  publicUntil: dateField('公示截止期', { act: 'after' }).optional(),
  /** Needed when something is already published. */
  correction: statement('更正理由', 'case-text', 1000).optional(),
  /** Doubtful findings that are no personal data: the drafter says why, the approver reads it. What is certain cannot be kept. */
  keptDoubts: z
    .array(
      z
        .strictObject({
          kind: choice('疑似类别', leakNames),
          text: line('存疑文字', 'case-text', 200),
          reason: line('保留理由', 'case-text', 500),
        })
        .meta({ title: '存疑文字' }),
    )
    .min(1)
    .max(50)
    .meta({ title: '经核对保留的存疑文字' })
    .optional(),
}

/** The text that the public would read; the rest of the public content comes from the record. */
export const DisclosureDraft = z.strictObject({
  ...concerning,
  facts: prose('公开的违法事实', 'case-text', 2000),
  /** 失信程度, judged with reasons: the longest time of the publication follows from it. */
  credit: z
    .strictObject({
      class: CreditClass,
      reason: prose('认定理由', 'case-text', 1000),
    })
    .meta({ title: '失信程度认定' })
    .optional(),
  ...ending,
})
export type DisclosureDraft = z.infer<typeof DisclosureDraft>

export const LicenceDraft = z.strictObject({
  category: LicenceCategory,
  certificate: line('许可证书名称', 'plain', 100).optional(),
  /** Where the scope of the decision names people or a home: the same for the public. */
  scope: prose('公开的许可内容', 'case-text', 2000).optional(),
  ...ending,
})
export type LicenceDraft = z.infer<typeof LicenceDraft>

export const InspectionDraft = z.strictObject({
  summary: prose('公开的检查结果', 'case-text', 2000),
  handling: prose('公开的处理情况', 'case-text', 2000).optional(),
  ...ending,
})
export type InspectionDraft = z.infer<typeof InspectionDraft>

export const DisclosureApproval = z.strictObject({
  /** Digest of the draft that the approver saw: only those bytes may leave. */
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ title: '所审文本摘要', kind: 'plain' }),
  verdict: choice('审核结果', { approved: '同意公开', returned: '退回修改' }),
  opinion: line('审核意见', 'case-text', 1000),
})

export const DisclosureWithdrawal = z.strictObject({
  ...concerning,
  ground: WithdrawalGround,
  reason: prose('公开说明的理由', 'case-text', 1000),
  /** Day on which the change took effect or the ruling arrived: the three working days run from it. */
  effectiveOn: dateField('变更、撤销生效或收到裁判之日', {
    act: 'until',
    since: [{ step: ['decision', 'grant', 'refusal', 'result'] }],
  }),
})
