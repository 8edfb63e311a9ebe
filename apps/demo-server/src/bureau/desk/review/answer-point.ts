import { pointHolds } from '../pages/point-holds'
import { concludeOnLast } from './as-answered'
import type { ReviewDesk } from './read'

/** Answers a point with one press, and where that was the last answer proposes what they come to. @returns whether it was such a press */
export function answerPoint(
  act: Record<string, unknown>,
  command: string,
  desk: Pick<ReviewDesk, 'questions' | 'check'>,
): boolean {
  if (!pointHolds(act, command, desk.questions)) return false
  concludeOnLast(act, desk)
  return true
}
