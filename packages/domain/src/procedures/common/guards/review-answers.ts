import { guard } from '../../../case/table/guard'
import type { ReviewQuestion } from '../../../case/table/types'
import type { ReviewAnswer } from '../../../payloads/common/review'

interface Answering {
  readonly answers?: readonly ReviewAnswer[] | undefined
}

const article = ['国办发〔2018〕118号']

/**
 * 对规则不能回答的问题逐项作答. Which questions there are say the rules of the review, on the record that the opinion is about: so none
 * is left out because a form did not show it, and none is answered that the record answers itself.
 */
export const questionsAnswered = guard<Answering>(
  { id: 'review.questions-answered', title: '审核规则留待审核人员判断的问题均已回答', cites: article },
  ({ data, act, record, questions }) => {
    if (!questions) return []
    const asked = questions(record, act.on)
    const given = data.answers ?? []
    const missing = asked.filter((question) => !given.some((answer) => isAnswer(question, answer)))
    const unasked = given.filter(({ rule }, i) => {
      const known = asked.some((question) => question.rule === rule)
      return !known || given.findIndex((other) => other.rule === rule) < i
    })
    const open = missing.map(({ point, title }) => `“${title}”（${point}）`).join('、')
    const holds = missing.length + unasked.length === 0
    return {
      holds,
      read: {
        asked: asked.length,
        missing: missing.map(({ rule }) => rule),
        unasked: unasked.map(({ rule }) => rule),
      },
      message: holds
        ? { zh: '待答问题均已回答', en: 'every open question is answered' }
        : missing.length > 0
          ? {
              zh: `尚有${missing.length}个问题没有回答：${open}`,
              en: `questions without an answer: ${missing.map(({ rule }) => rule).join(', ')}`,
            }
          : {
              zh: `有${unasked.length}项回答重复，或者所答的不是本案的待答问题`,
              en: `answers given twice, or to no open question: ${unasked.map(({ rule }) => rule).join(', ')}`,
            },
      cure: {
        zh: '请逐项回答：由审核人员判断的，选择是否符合，不符合的说明理由；案卷缺少内容的，说明如何处理',
        en: 'answer each: whether it holds, and why where it does not, or how what is missing was dealt with',
      },
      // The opinion demands a written review of every point, not answers to the questions of any program.
      grade: 'unverified',
    }
  },
)

/** What lacks in the record is not there because somebody says yes: of that the words are the answer. */
const isAnswer = ({ rule, judged }: ReviewQuestion, answer: ReviewAnswer): boolean =>
  answer.rule === rule && (judged ? answer.holds !== undefined : answer.text !== undefined)

/** 审核结论与各项回答一致 */
export const agreesWithAnswers = guard<Answering & { readonly result: 'agree' | 'problems' }>(
  { id: 'review.agrees-with-answers', title: '审核结论与对各项问题的回答一致', cites: article },
  ({ data }) => {
    const failing = (data.answers ?? []).filter(({ holds }) => holds === false).map(({ rule }) => rule)
    const holds = data.result !== 'agree' || failing.length === 0
    return {
      holds,
      read: { result: data.result, failing },
      message: holds
        ? { zh: '审核结论与各项回答一致', en: 'the conclusion agrees with the answers' }
        : {
            zh: `有${failing.length}项回答为不符合，审核结论却为同意`,
            en: `the conclusion agrees although answers do not: ${failing.join(', ')}`,
          },
      cure: {
        zh: '请将不符合的事项列为存在的问题，或者核对回答',
        en: 'name what does not hold as a problem, or look at the answers again',
      },
    }
  },
)
