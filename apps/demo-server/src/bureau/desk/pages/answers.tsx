import type { ReviewQuestion } from '@zhifa/domain'
import { fieldsIn, Input } from '../form'
import { type InputProps, idOf } from '../form/control'
import { pointOffer } from './point-holds'

/**
 * The questions that the rules of the review leave to the reviewer, each with its point, the way to what it is about, and a place for
 * the answer: none is added or taken away by hand.
 */
export function Answers({
  field,
  name,
  value,
  context,
  questions,
}: InputProps & { readonly questions: readonly ReviewQuestion[] }) {
  if (field.kind !== 'list') return null
  const typed = Array.isArray(value)
    ? (value as readonly { readonly rule?: unknown; readonly holds?: unknown; readonly text?: unknown }[])
    : []
  return (
    <fieldset class="group list" id={idOf(name)}>
      <legend>待审核人员回答的问题（{questions.length}）</legend>
      <input type="hidden" name={`${name}.#`} value={questions.length} />
      {questions.some(({ judged }) => judged) && (
        <p class="soft">选“是”即认可该项所述，可以不另写说明；选“否”的，以及案卷缺少内容的，须写明。</p>
      )}
      {questions.length === 0 && <p class="soft">规则没有留下需要回答的问题。</p>}
      {questions.map((question, i) => {
        const at = `${name}.${i}`
        const row: Readonly<Record<string, unknown>> = typed.find(({ rule }) => rule === question.rule) ?? {}
        const offer =
          questions[i - 1]?.point === question.point ? undefined : pointOffer(question.point, questions, typed)
        const asked = fieldsIn(field.item).filter(({ key }) => key === 'text' || (key === 'holds' && question.judged))
        return (
          <fieldset key={question.rule} class="row answer" id={idOf(at)}>
            {offer && (
              <p class="offers">
                <button type="submit" name="_do" value={offer.command} class="quiet" formnovalidate>
                  {offer.label}
                </button>
              </p>
            )}
            <legend>
              {i + 1}. {question.title}
            </legend>
            <p class="soft">
              {question.point} · <a href={`#rule-${question.rule}`}>看规则和所读内容</a>
            </p>
            <input type="hidden" name={`${at}.rule`} value={question.rule} />
            {asked.map((item) => (
              <Input
                key={item.key}
                field={{ ...item, optional: question.judged && item.key === 'text' }}
                name={`${at}.${item.key}`}
                value={row[item.key]}
                context={context}
              />
            ))}
          </fieldset>
        )
      })}
    </fieldset>
  )
}
