import type { PlainDate } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { type FindingParts, finding } from '../finding/make'

/** How pressing it is: over or wrong already, soon over, or not to be told from the record. */
export type Urgency = 'past' | 'near' | 'unknown'

/** What is the matter with a case: a finding with the day by which something had, or has, to be done. */
export interface Symptom extends Finding {
  readonly urgency: Urgency
  /** The last day, by the count of its period; absent where no period gives one. */
  readonly due?: PlainDate
  /** Number of the entry from which it follows; absent: it follows from the whole record. */
  readonly entry?: number
  /** Which of several parties it is about (当事人序号); absent: the only one, or the case as a whole. */
  readonly party?: number
}

/** The Chinese words of each urgency. */
export const urgencyNames: Readonly<Record<Urgency, string>> = { past: '已经逾期', near: '即将到期', unknown: '待查明' }

type Parts = Omit<FindingParts, 'outcome'> & {
  readonly urgency: Urgency
  readonly due?: PlainDate | undefined
  readonly entry?: number | undefined
  readonly party?: number | undefined
}

/** What is over is not met; what is near, or cannot be told, is undetermined: never a pass. */
export function symptom(code: `doctor.${string}`, { urgency, due, entry, party, ...parts }: Parts): Symptom {
  return {
    ...finding(code, { outcome: urgency === 'past' ? 'not-met' : 'undetermined', ...parts }),
    urgency,
    ...(due === undefined ? {} : { due }),
    ...(entry === undefined ? {} : { entry }),
    ...(party === undefined ? {} : { party }),
  }
}
