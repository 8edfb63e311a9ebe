import { type Finding, finding } from '@zhifa/domain'
import { pointNames } from '@zhifa/review-rules'
import type { Offer } from '../form'
import type { ReviewDesk } from './read'

const command = 'conclude:as-answered'

/** Beside the conclusion: what follows from the answers that the reviewer gave, with one press of theirs. */
export const conclusionOffer: readonly [field: string, offers: readonly Offer[]] = [
  'data.result',
  [{ command, label: '按以上各项回答填写审核结论和意见' }],
]

interface Answer {
  readonly rule?: string
  readonly holds?: boolean
  readonly text?: string
}

/**
 * Writes what an opinion comes to by the answers that a reviewer has given: agreement where all holds, or else what does not hold as
 * problems, whose cure is the reviewer's to say. Nothing is answered by it, and where a rule finds something not met it concludes
 * nothing: that is the reviewer's to take up or to reject. The act is changed in place.
 *
 * @returns why nothing was concluded, none where it was; nothing at all where it was no such command
 */
export function concludeAsAnswered(
  act: Record<string, unknown>,
  pressed: string,
  { questions, check }: Pick<ReviewDesk, 'questions' | 'check'>,
): readonly Finding[] | undefined {
  if (pressed !== command) return undefined
  const data = { ...Object(act.data) } as Record<string, unknown>
  const given = (Array.isArray(data.answers) ? data.answers : []) as readonly Answer[]
  const answerTo = (rule: string): Answer => given.find((one) => one.rule === rule) ?? {}
  const open = questions.filter(({ rule, judged }) => {
    const { holds, text = '' } = answerTo(rule)
    return judged ? holds === undefined || (!holds && text === '') : text === ''
  })
  if (open.length > 0) return [unanswered(open.length)]
  const failing = questions.filter(({ rule }) => answerTo(rule).holds === false)
  const found = check.points.flatMap(({ findings }) => findings.filter(({ outcome }) => outcome === 'not-met'))
  if (failing.length === 0 && found.length > 0) return [rulesFind(found.length)]
  if (failing.length === 0) {
    data.result = 'agree'
    data.opinion = `经逐项审核${check.points.map(({ point }) => pointNames[point]).join('、')}，未发现问题，同意。`
  } else {
    const rows = (Array.isArray(data.problems) ? data.problems : []) as readonly { readonly problem?: unknown }[]
    const wanted = failing.map(({ rule, point }) => ({ point, problem: answerTo(rule).text, cure: '' }))
    data.result = 'problems'
    data.problems = [
      ...rows.filter((row) => row.problem !== undefined && row.problem !== ''),
      ...wanted.filter(({ problem }) => !rows.some((row) => row.problem === problem)),
    ]
    data.opinion = `经逐项审核，存在下列问题：${failing.map(({ rule }) => answerTo(rule).text).join('')}`
  }
  act.data = data
  return []
}

/**
 * The press that gives the last answer is followed by what the answers come to, so that the reviewer reads it before the opinion is
 * filed: only while nothing of a conclusion is written. The act is changed in place.
 */
export function concludeOnLast(act: Record<string, unknown>, desk: Pick<ReviewDesk, 'questions' | 'check'>): void {
  const { result = '', opinion = '' } = Object(act.data) as Record<string, unknown>
  if (result === '' && opinion === '') concludeAsAnswered(act, command, desk)
}

const unanswered = (n: number): Finding =>
  finding('review.unanswered', {
    outcome: 'undetermined',
    zh: `尚有${n}个问题没有回答完整`,
    en: `${n} questions are not answered in full`,
    cure: { zh: '请逐项回答后再按', en: 'answer each and press again' },
    path: ['data', 'answers'],
  })

const rulesFind = (n: number): Finding =>
  finding('review.rules-find', {
    outcome: 'undetermined',
    zh: `规则另外发现${n}个问题，不能由回答得出结论`,
    en: `the rules find ${n} more that do not hold; the answers alone conclude nothing`,
    cure: {
      zh: '请先逐一查看：认可的列入存在的问题，不认可的自行填写审核结论',
      en: 'look at each: take it up as a problem, or write the conclusion yourself',
    },
    path: ['data', 'result'],
  })
