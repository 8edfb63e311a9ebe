import {
  type CaseRecord,
  entriesOf,
  formatChineseDate,
  type JudgedAnswer,
  judgedOn,
  type LawBook,
  type Party,
  partiesNamed,
  problemsFound,
  replay,
} from '@zhifa/domain'

/** What a check put on record, for a case that goes on from it. */
export interface FoundByCheck {
  readonly party: Party
  readonly on: string
  /** One sentence each: the problems of every visit and record that stand, as they were stated, with what was measured where a checklist asked for a measurement. */
  readonly problems: readonly string[]
}

/** Reads what a check found; nothing of a case that is no check, or of a check that found nothing or nobody. */
export function foundByCheck(record: CaseRecord, law: LawBook): FoundByCheck | undefined {
  if (!record.procedure.startsWith('inspection.')) return undefined
  const state = replay(record)
  const acts = [...entriesOf(state, 'visit'), ...entriesOf(state, 'remote-record')].filter(
    ({ data }) => data.problems.length > 0,
  )
  // What the answers of the party were found right about stands no more, in whichever records it was.
  const standing = problemsFound(state)
  const last = acts.findLast(({ data }) => data.problems.some((one) => standing.includes(wordsOf(one))))
  const [mention] = partiesNamed(record)
  if (!last || !mention) return undefined
  const failed = acts.flatMap(({ on, data }) =>
    judgedOn(law, on, ('checklists' in data && data.checklists) || []).flatMap(({ answered }) =>
      answered.filter(({ outcome }) => outcome === 'fail'),
    ),
  )
  const dayOf = (problem: string) =>
    acts.findLast(({ data }) => data.problems.some((one) => wordsOf(one) === problem))?.on ?? last.on
  return {
    party: mention.party,
    on: last.on,
    problems: standing.map((problem) => {
      const on = dayOf(problem)
      return on === last.on ? inFull(problem, failed) : `${inFull(problem, failed)}（${formatChineseDate(on)}发现）`
    }),
  }
}

const wordsOf = (one: string | { readonly problem: string }): string => (typeof one === 'string' ? one : one.problem)

/** The words of a problem, and the number beside the limit that it passed. */
function inFull(problem: string, failed: readonly JudgedAnswer[]): string {
  const own = failed.find(({ question }) => question.problem === problem)
  const measure = own?.question.measure
  if (own?.answer.answer !== 'measured' || !measure) return problem
  const limits = [measure.min && `不低于${measure.min}`, measure.max && `不高于${measure.max}`].filter(Boolean)
  return `${problem}（测得${own.answer.value} ${measure.unit}，要求${limits.join('、')} ${measure.unit}）`
}

const listed = (problems: readonly string[]): string =>
  problems.length === 1 ? `${problems[0]}` : problems.map((problem, i) => `${i + 1}.${problem}`).join('；')

/** What the check found, in a sentence for the summary and for the facts: drafted, and settled by whoever states it. */
export const foundWords = ({ on, problems }: FoundByCheck): string =>
  `${formatChineseDate(on)}检查发现：${listed(problems)}。`
