import { type Finding, finding, type Validated, validate } from '@zhifa/domain'
import { z } from 'zod'

/** The reviewer's answers to the questions, by rule id: whether it holds, and what the reviewer saw. */
export const Answers = z
  .record(
    z.string().min(1),
    z.strictObject({
      holds: z.boolean().meta({ title: '是否符合', kind: 'plain' }),
      note: z.string().min(1).max(4000).meta({ title: '说明', kind: 'case-text' }).optional(),
      by: z.string().min(1).max(60).meta({ title: '审核人员', kind: 'plain' }).optional(),
    }),
  )
  .meta({ title: '审核人员的回答' })
export type Answers = z.infer<typeof Answers>

/** Answers to rules that are known by id: a misspelt one does not compile. Those from a file are read by {@link readAnswers}. */
export type AnswersTo<Id extends string> = { readonly [I in Id]?: Answers[string] }

/**
 * Reads answers from outside. An answer to a rule that does not exist, or that the record itself answers, is refused: it
 * would be lost silently otherwise, or overrule the record.
 */
export function readAnswers(
  input: unknown,
  rules: readonly { readonly id: string; readonly asks?: string | undefined }[],
): Validated<Answers> {
  const read = validate(Answers, input, 'answers')
  if (!read.ok) return read
  const questions = new Map(rules.map((rule) => [rule.id, rule.asks !== undefined]))
  const findings = Object.keys(read.value).flatMap((id): Finding[] => {
    const asks = questions.get(id)
    if (asks) return []
    return [
      finding(asks === undefined ? 'answers.unknown-rule' : 'answers.not-a-question', {
        outcome: 'not-met',
        zh: asks === undefined ? `没有编号为“${id}”的审核规则` : `规则“${id}”由案卷记录判断，不接受人工回答`,
        en: asks === undefined ? `no rule has the id ${id}` : `the record answers ${id}; no answer is taken`,
        cure: { zh: '请按规则清单中的待答问题填写', en: 'answer the open questions of the check' },
        path: [id],
      }),
    ]
  })
  return findings.length > 0 ? { ok: false, findings } : read
}
