import { ReplayError } from '../case/reading/replay'
import type { CaseRecord } from '../case/record/entry'
import { deadlinesOf } from '../case-deadlines/deadlines-of'
import { replay } from '../handling/handling'
import { procedureOf } from '../handling/procedure-of'
import { creditNoticeSymptoms } from './credit-notice'
import type { ExamineContext } from './examination'
import { hearingSymptoms } from './hearings'
import { impossibleSymptoms } from './impossible'
import { majorFilingSymptoms } from './major-filing'
import { nextActSymptoms } from './next-act'
import { periodSymptoms } from './periods'
import { publicationSymptoms } from './publications'
import { servicePeriods, serviceSymptoms } from './service'
import { type Symptom, symptom, type Urgency } from './symptom'

const order: readonly Urgency[] = ['past', 'near', 'unknown']

/**
 * What is the matter with a case on a day: periods over without their act, hearings without a date, measures near their end,
 * decisions that were never served, publications overdue, a state that no lawful act leads to, and nothing more to come.
 *
 * @param context.today the day for which the question is asked
 * @param context.registry absent: whether people were allowed to act, and what stands in the way of the next act, is not asked
 * @returns the symptoms, what is over first and then by day; an empty list when nothing is the matter
 * @example examineCase(record, { today: '2026-11-28', law, registry }).filter(({ urgency }) => urgency === 'past')
 */
export function examineCase(record: CaseRecord, context: ExamineContext): Symptom[] {
  const made = opened(record, context)
  if ('symptom' in made) return [made.symptom]
  const { seen } = made
  const publications = publicationSymptoms(seen)
  const elsewhere = new Set<unknown>([...servicePeriods, ...publications.map(({ read }) => read.period)])
  const found = [
    ...impossibleSymptoms(seen),
    ...periodSymptoms(seen, elsewhere),
    ...hearingSymptoms(seen),
    ...serviceSymptoms(seen),
    ...publications,
    ...majorFilingSymptoms(seen),
    ...creditNoticeSymptoms(seen),
    ...nextActSymptoms(seen),
  ]
  return found.sort(byUrgency)
}

function opened(record: CaseRecord, context: ExamineContext) {
  try {
    const { procedures, law, today } = context
    const procedure = procedureOf(record, procedures)
    const state = replay(record, { procedures })
    const deadlines = deadlinesOf(record, { law, asOf: today, ...(procedures ? { procedures } : {}) })
    return { seen: { ...context, record, procedure, state, deadlines } }
  } catch (error) {
    if (!(error instanceof ReplayError)) throw error
    return {
      symptom: symptom('doctor.impossible', {
        urgency: 'past',
        zh: '案件记录无法重放：办案程序或者步骤不存在',
        en: error.message,
        read: { procedure: record.procedure },
        cure: { zh: '请核对账本，查明记录的来源', en: 'compare with the ledger and find out how it came in' },
      }),
    }
  }
}

const byUrgency = (a: Symptom, b: Symptom): number =>
  order.indexOf(a.urgency) - order.indexOf(b.urgency) || (a.due ?? '9999').localeCompare(b.due ?? '9999')
