import type { Act, CaseRecord, Context } from '@zhifa/domain'
import { reviewQuestions } from '@zhifa/review-rules'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { historyFor } from './history'

/**
 * What the domain is given beside the record when it judges an act of a case: the same for the page before the button, the button, and
 * whoever confirms. Read before the rules are asked, for they wait for nobody.
 */
export async function judging<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  record: CaseRecord,
  act: Pick<Act, 'step' | 'on' | 'data' | 'recordings'>,
): Promise<Context> {
  const { law, registry, today } = bureau
  return {
    law,
    registry,
    today: today(),
    history: await historyFor(db, record, act, bureau),
    questions: reviewQuestions({ law, registry }),
  }
}
