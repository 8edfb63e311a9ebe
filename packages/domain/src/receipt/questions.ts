import { z } from 'zod'
import { CaseRecordShape } from '../case/reading/case-record'
import { deadlinesOf } from '../case-deadlines/deadlines-of'
import { formatCitation } from '../citation/citation'
import { PlainDate } from '../date/plain-date'
import { deadline } from '../deadline/deadline'
import { deadlineFromHour } from '../deadline/hour-deadline'
import { determine } from '../determination/determine'
import { readCaseRecord } from '../handling/handling'
import { LocalDateTime } from '../input/field-kind'
import { Fact } from '../law/condition'
import type { LawBook } from '../law/law-book'
import { EnforcementCategory } from '../law/review-catalogue'
import { judgeSanction } from '../penalty/judge-sanction'
import { Penalties } from '../penalty/penalty-item'
import { domainEngine, type Question } from './receipt'

const question = <Inputs>(head: Omit<Question<Inputs>, 'engine'>): Question<Inputs> => ({
  ...head,
  engine: domainEngine,
})

/** One period from its start day; one in hours from its start time. */
export const deadlineQuestion = question({
  id: 'deadline',
  title: '期限计算',
  inputs: z.strictObject({ rule: z.string().min(1), start: z.union([PlainDate, LocalDateTime]) }),
  answer: ({ rule, start }, law) => {
    const count = start.includes('T') ? deadlineFromHour : deadline
    const found = law.periods.has(rule) ? count(law, rule, start) : undefined
    return found ?? { rule, start, outcome: 'undetermined' }
  },
})

/** All periods of a case on a day. */
export const caseDeadlinesQuestion = question({
  id: 'case-deadlines',
  title: '案件期限',
  inputs: z.strictObject({ record: CaseRecordShape, asOf: PlainDate }),
  answer: ({ record, asOf }, law) => {
    const read = readCaseRecord(record)
    return read.ok ? deadlinesOf(read.value, { law, asOf }) : { outcome: 'undetermined', findings: read.findings }
  },
})

/** Whether a decision is major. */
export const determinationQuestion = question({
  id: 'determination',
  title: '法制审核范围判定',
  inputs: z.strictObject({
    facts: z.record(z.string(), Fact),
    category: EnforcementCategory,
    on: PlainDate,
  }),
  // The digest of the book stands in the receipt itself: kept out here, so that only a true difference is one.
  answer: ({ facts, category, on }, law) => {
    const { lawDigest: _, ...rest } = determine(facts, category, law, on)
    return rest
  },
})

/** Whether planned penalties keep to a tier of a cause, as the law stood when the act was done. */
export const fineQuestion = question({
  id: 'fine',
  title: '罚款判断',
  inputs: z.strictObject({
    cause: z.string().min(1),
    /** Last day of the act: the cause as the law stood then (行政处罚法第三十七条). */
    actDay: PlainDate,
    /** Day of the decision: the grounds of that day. */
    on: PlainDate,
    tier: z.string().min(1),
    penalties: Penalties,
    gains: z.int().nonnegative().optional(),
    leniency: z
      .array(z.strictObject({ id: z.string().min(1), reasons: z.string(), cites: z.array(z.string()).optional() }))
      .optional(),
  }),
  answer: ({ cause, actDay, on, leniency, ...planned }, law) => {
    const version = law.cause(cause, actDay)
    if (!version) return { outcome: 'undetermined', cause, actDay }
    const grounds = leniency?.map(({ cites, ...ground }) => ({ ...ground, ...(cites ? { cites } : {}) }))
    const { citations, ...judged } = judgeSanction({ ...planned, leniency: grounds }, version, on)
    return { ...judged, citations: citations.map((item) => formatCitation(item)) }
  },
})

/** The questions that this package answers; other packages have their own beside them. */
export const domainQuestions: readonly Question[] = [
  asked(deadlineQuestion),
  asked(caseDeadlinesQuestion),
  asked(determinationQuestion),
  asked(fineQuestion),
]

/** A question as a list of several kinds holds it: the inputs are checked before they are answered. */
export function asked<Inputs>({ id, title, engine, inputs, answer }: Question<Inputs>): Question {
  return { id, title, engine, inputs, answer: (given, law: LawBook) => answer(inputs.parse(given), law) }
}
