import { z } from 'zod'
import { choice } from '../../choice/choice'
import { dateField, line, money, statement } from '../../input/field-kind'
import { endsEarly, said } from '../../input/validate'
import { Party } from '../../party/party'
import { Penalties, PenaltyItem } from '../../penalty/penalty-item'
import { causeField, tierField } from '../common/cause-and-tier'
import { Judgement } from '../common/judgement'
import { Articles, DocumentNumber } from '../common/on-site'
import { BenchmarkUses } from './benchmark-use'

/** From when until when the act was done. */
export const ViolationSpan = z
  .strictObject({
    from: dateField('违法行为开始日', { act: 'until' }),
    to: dateField('违法行为终了日', { act: 'until', since: [{ field: 'from' }] }),
  })
  .refine((span) => span.from <= span.to, said(endsEarly, 'to'))
  .meta({ title: '违法行为期间' })

/** Facts of the discretion that only the final report states; later papers rest on them. */
export const investigated = {
  gains: money('违法所得（分）').optional(),
  /** Grounds for mitigation or leniency, by id of the law's list, each with its reasons. */
  leniency: z
    .array(z.strictObject({ id: line('法定情形', 'plain', 60), reasons: statement('理由', 'case-text', 2000) }))
    .max(20)
    .meta({ title: '从轻减轻情形' })
    .optional(),
  /** 从旧兼从轻: which of two rules a person applied, where the law changed after the act (行政处罚法第三十七条). */
  lighter: z
    .strictObject({
      applies: choice('适用的规定', { act: '行为时的规定', decision: '决定时的规定' }),
      tier: tierField('决定时规定的裁量档次').optional(),
      reason: statement('理由', 'case-text', 2000),
    })
    .meta({ title: '新旧规定的选择' })
    .optional(),
  /** 一事不再罚: whether any organ has fined this act before (行政处罚法第二十九条); demanded where a fine is proposed. */
  finedBefore: Judgement.meta({ title: '同一违法行为是否已被罚款' }).optional(),
}

const number = { no: z.int().min(1).max(50).meta({ title: '违法行为序号', kind: 'plain' }) }
const violation = {
  ...number,
  cause: causeField(),
  /** One act that breaks several norms is one act: it is fined once, by the highest (行政处罚法第二十九条). */
  sameActAs: z.int().min(1).max(50).meta({ title: '与第几项为同一违法行为', kind: 'plain' }).optional(),
  facts: statement('违法事实'),
  evidence: z
    .array(line('证据编号', 'reference', 40))
    .min(1)
    .max(500)
    .meta({ title: '对应证据编号' }),
  violated: Articles.meta({ title: '违反条款' }),
  penaltyBasis: Articles.meta({ title: '处罚依据' }),
  tier: tierField(),
  discretion: statement('裁量说明'),
  benchmarks: BenchmarkUses.optional(),
  /** None where the same act is fined under another norm. */
  penalties: z.array(PenaltyItem).max(20).meta({ title: '对该项违法行为的处罚' }),
}

/** One of several violations of a case (分别裁量): what was done, by which norm, and what it brings. */
export const Violation = z.strictObject(violation).meta({ title: '违法行为' })
export type Violation = z.infer<typeof Violation>
const InvestigatedViolation = z
  .strictObject({ ...violation, violation: ViolationSpan, ...investigated })
  .meta({ title: '违法行为' })

/**
 * The violations of one party, where there are several: each is judged by itself, and then all are combined (合并处罚) in the
 * penalties beside the list. One violation needs no list.
 */
const listOf = <T extends z.ZodType<Violation>>(item: T) =>
  z
    .array(item)
    .min(1)
    .max(50)
    // Numbers of those that fell away after a defence stay free: each keeps the number under which it was told.
    .refine(
      (items) => items.every(({ no }, i) => i === 0 || no > (items[i - 1]?.no ?? 0)),
      said({ zh: '违法行为应依次编号，不得重复', en: 'violations are numbered in order, each number once' }),
    )
    .refine(
      (items) =>
        items.every(
          ({ no, sameActAs }) =>
            sameActAs === undefined ||
            items.some((first) => first.no === sameActAs && first.no < no && first.sameActAs === undefined),
        ),
      said({
        zh: '同一违法行为指向该行为的第一项',
        en: 'the same act refers to the first violation of that act',
      }),
    )
    .meta({ title: '各项违法行为' })
export const Violations = listOf(Violation)
export const InvestigatedViolations = listOf(InvestigatedViolation)

const otherParty = {
  /** The first party has the number 1; acts that concern another say which by this number. */
  no: z.int().min(2).max(50).meta({ title: '当事人序号', kind: 'plain' }),
  party: Party,
  facts: statement('该当事人的违法事实及作用'),
  discretion: statement('裁量说明'),
  benchmarks: BenchmarkUses.optional(),
  tier: tierField().optional(),
}
const othersOf = <T extends z.ZodType<{ readonly no: number }>>(item: T) =>
  z
    .array(item)
    .min(1)
    .max(49)
    .refine(
      (items) => items.every(({ no }, i) => no === i + 2),
      said({ zh: '其他当事人自2起依次编号', en: 'other parties are numbered from 2 on' }),
    )
    .meta({ title: '其他当事人' })

/** Further parties of a joint violation, as investigated: each for its own part (分别裁量). */
export const InvestigatedOthers = othersOf(
  z
    .strictObject({
      ...otherParty,
      ...investigated,
      violations: InvestigatedViolations.optional(),
      proposal: Penalties.meta({ title: '拟处罚种类和幅度' }),
    })
    .refine(...oneTier())
    .meta({ title: '其他当事人' }),
)
/** The same in the notice; `number` where the party gets a paper of its own. */
export const NotifiedOthers = othersOf(
  z
    .strictObject({
      ...otherParty,
      number: DocumentNumber.optional(),
      violations: Violations.optional(),
      proposal: Penalties.meta({ title: '拟处罚种类和幅度' }),
    })
    .meta({ title: '其他当事人' }),
)
/** The same in the decision: joint, or, with a `number` of its own, separate. */
export const DecidedOthers = othersOf(
  z
    .strictObject({
      ...otherParty,
      number: DocumentNumber.optional(),
      violations: Violations.optional(),
      penalties: Penalties,
    })
    .refine(...oneTier())
    .meta({ title: '其他当事人' }),
)

/** A tier for the only violation, or a list of violations that each have theirs. */
export function oneTier(): [(data: { tier?: unknown; violations?: unknown }) => boolean, ReturnType<typeof said>] {
  return [
    ({ tier, violations }) => (tier === undefined) !== (violations === undefined),
    said(
      {
        zh: '只有一项违法行为的写裁量档次；有多项的逐项写明，不另写档次',
        en: 'one violation has its tier; several have a tier each and none in common',
      },
      'tier',
    ),
  ]
}
