import { contentDigest } from '../canonical/digest'
import type { PlainDate } from '../date/plain-date'
import type { Bilingual } from '../finding/finding'
import type { ChecklistQuestion, ChecklistVersion } from '../law/checklist'
import type { LawBook } from '../law/law-book'
import { compareDecimals } from './decimal'
import type { ChecklistAnswer, FilledChecklist } from './filled'

/** An answer beside its question, and whether things are in order. */
export interface JudgedAnswer {
  readonly question: ChecklistQuestion
  readonly answer: ChecklistAnswer
  readonly outcome: 'pass' | 'fail' | 'not-applicable'
}

/** What a filled checklist says, question by question. */
export interface JudgedChecklist {
  /** The answers that fit their questions, as they were given. */
  readonly answered: readonly JudgedAnswer[]
  /** Questions whose answer says, or measures, that something is not in order. */
  readonly failed: readonly ChecklistQuestion[]
  /** What is missing or does not fit; empty when the list is filled as published. */
  readonly faults: readonly Bilingual[]
}

/** SHA-256 of a version as it was published: a record that names it shows any later change of its words. */
export const checklistDigest = (version: ChecklistVersion): string => contentDigest(version)

/** The filled checklists of a visit, each held against the version of its day; a list that nobody published says nothing. */
export const judgedOn = (law: LawBook, on: PlainDate, filled: readonly FilledChecklist[]) =>
  filled.flatMap((list) => {
    const version = law.checklist(list.checklist, on)
    return version ? [{ list, version, ...judgeChecklist(version, list) }] : []
  })

/**
 * Judges a filled checklist against the version that was published: every question answered once and in its own way, a measurement
 * held against its limit digit by digit, a failure, or that it does not apply, proved where the question is a critical one.
 * @example judgeChecklist(version, filled).failed.map(({ problem }) => problem) // ['公共用品用具未按规定清洗、消毒']
 */
export function judgeChecklist({ questions }: ChecklistVersion, { answers }: FilledChecklist): JudgedChecklist {
  const known = new Map(questions.map((question) => [question.id, question]))
  const seen = new Set<string>()
  const faults: Bilingual[] = []
  const answered: JudgedAnswer[] = []
  for (const answer of answers) {
    const question = known.get(answer.question)
    if (!question) {
      faults.push({ zh: `检查表没有“${answer.question}”这一项`, en: `the list does not ask ${answer.question}` })
      continue
    }
    if (seen.has(question.id)) faults.push({ zh: `“${question.text}”答了两次`, en: `${question.id} is answered twice` })
    seen.add(question.id)
    const fault = misfit(question, answer)
    if (fault) {
      faults.push(fault)
      continue
    }
    const outcome = outcomeOf(question, answer)
    answered.push({ question, answer, outcome })
    const unproved = outcome !== 'pass' && question.critical && evidenceOf(answer).length === 0
    if (unproved) faults.push(outcome === 'fail' ? failedUnproved(question) : absentUnproved(question))
  }
  for (const { id, text } of questions)
    if (!seen.has(id)) faults.push({ zh: `“${text}”没有答`, en: `${id} is not answered` })
  const failed = answered.filter(({ outcome }) => outcome === 'fail').map(({ question }) => question)
  return { answered, failed, faults }
}

const failedUnproved = ({ id, text }: ChecklistQuestion): Bilingual => ({
  zh: `“${text}”不符合，没有佐证`,
  en: `${id} failed and is not proved`,
})

/** Whoever says that a critical question does not apply has not looked at what it asks: that there was nothing to look at is proved. */
const absentUnproved = ({ id, text }: ChecklistQuestion): Bilingual => ({
  zh: `“${text}”是重要项，记为不涉及而没有佐证`,
  en: `${id} is critical: that it does not apply is not proved`,
})

const evidenceOf = (answer: ChecklistAnswer): readonly string[] => ('evidence' in answer && answer.evidence) || []

function misfit({ id, text, measure }: ChecklistQuestion, { answer }: ChecklistAnswer): Bilingual | undefined {
  if (answer === 'not-applicable' || (answer === 'measured') === (measure !== undefined)) return undefined
  return measure
    ? { zh: `“${text}”须填写测量值`, en: `${id} is answered by a measurement` }
    : { zh: `“${text}”不是测量项`, en: `${id} is not measured` }
}

function outcomeOf({ measure }: ChecklistQuestion, given: ChecklistAnswer): JudgedAnswer['outcome'] {
  if (given.answer === 'not-applicable') return 'not-applicable'
  if (given.answer !== 'measured') return given.answer === 'no' ? 'fail' : 'pass'
  const below = measure?.min !== undefined && compareDecimals(given.value, measure.min) < 0
  const above = measure?.max !== undefined && compareDecimals(given.value, measure.max) > 0
  return below || above ? 'fail' : 'pass'
}
