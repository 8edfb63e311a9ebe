import { type CaseRecord, latest, type QuestionsOf, type ReviewQuestion, replay } from '@zhifa/domain'
import { checkCase } from '../check'
import { pointNames, type RuleName, type RuleSet } from '../rule'
import { type RuleId, reviewRules } from '../rules'
import type { Answers } from '../view/answers'
import type { ReviewContext } from '../view/case-view'

/**
 * The questions that the rules leave to whoever reviews a case: what only a person can judge, and what the record does not give.
 * Handed to `perform` as `questions`, an opinion is refused until each is answered.
 *
 * @throws {ReplayError} when asked for a record of an unknown procedure or step.
 * @example perform(record, act, { law, registry, questions: reviewQuestions({ law, registry }), ...confirmed })
 */
export function reviewQuestions<Id extends RuleName = RuleId>(
  context: Omit<ReviewContext, 'answers' | 'on'>,
  rules?: RuleSet<Id>,
): QuestionsOf {
  const set: RuleSet = rules ?? reviewRules
  return (record, on) =>
    // What was answered in an earlier round was answered for another file.
    checkCase(record, { ...context, rules: set, on, answers: {} }).points.flatMap(({ point, findings }) =>
      findings
        .filter(({ outcome }) => outcome === 'undetermined')
        .map(
          ({ rule, title, asks }): ReviewQuestion => ({
            rule,
            point: pointNames[point],
            title,
            judged: asks !== undefined,
          }),
        ),
    )
}

/**
 * What the newest opinion answers, by rule, for `checkCase`: only of those that judge, and only while it is about the papers that
 * were submitted last.
 *
 * @throws {ReplayError} for a record of an unknown procedure or step.
 * @example checkCase(record, { law, registry, answers: answersOnRecord(record) })
 */
export function answersOnRecord(record: CaseRecord, { procedures }: Pick<ReviewContext, 'procedures'> = {}): Answers {
  const newest = latest(replay(record, { procedures }), 'review-submission', 'review-opinion')
  if (newest?.step !== 'review-opinion') return {}
  const by = newest.by[0]?.id
  return Object.fromEntries(
    (newest.data.answers ?? []).flatMap(({ rule, holds, text }) =>
      holds === undefined
        ? []
        : [[rule, { holds, ...(text === undefined ? {} : { note: text }), ...(by === undefined ? {} : { by }) }]],
    ),
  )
}
