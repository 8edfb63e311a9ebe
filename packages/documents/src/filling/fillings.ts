import type {
  Closing,
  Filing,
  Intake,
  Interview,
  PenaltyDecision,
  PriorNotice,
  SceneInspection,
  Service,
} from '@zhifa/domain'
import type { z } from 'zod'
import { decisionFillings } from './fill-decision-papers'
import { executionFillings } from './fill-execution'
import { hearingFillings } from './fill-hearing'
import { inspectionFillings } from './fill-inspection'
import { fillFiling, fillIntake } from './fill-intake-and-filing'
import { fillFinalReport, fillInterview, fillScene } from './fill-investigation'
import { licenceFillings } from './fill-licence'
import { measureFillings } from './fill-measure'
import { fillDecision, fillNotice } from './fill-notice-and-decision'
import { paperFillings } from './fill-papers'
import { recordingFillings } from './fill-recordings'
import { reviewFillings } from './fill-review'
import { fillClosing, fillService, receiptOf } from './fill-service-and-closing'
import { type AnyFilling, filling } from './filling'

const ordinary = 'penalty.ordinary'

/** Every document that a case record yields, and from which act; the documents of one act come in this order. */
export const fillings: readonly AnyFilling[] = [
  filling<z.output<typeof Intake>>({ form: 'case-intake-record', steps: ['intake'], data: fillIntake }),
  filling<z.output<typeof Filing>>({ form: 'case-filing-report', steps: ['filing'], data: fillFiling }),
  filling<z.output<typeof SceneInspection>>({ form: 'scene-record', steps: ['scene-inspection'], data: fillScene }),
  filling<z.output<typeof Interview>>({ form: 'interview-record', steps: ['interview'], data: fillInterview }),
  filling({ form: 'investigation-final-report', steps: ['investigation-end'], data: fillFinalReport }),
  ...paperFillings,
  ...reviewFillings,
  filling<PriorNotice>({ form: 'penalty-prior-notice', steps: ['prior-notice'], data: fillNotice }),
  ...hearingFillings,
  filling<PenaltyDecision>({ form: 'penalty-decision', steps: ['decision'], of: ordinary, data: fillDecision }),
  ...decisionFillings,
  ...executionFillings,
  ...recordingFillings,
  ...licenceFillings,
  ...measureFillings,
  ...inspectionFillings,
  filling<Service>({
    form: 'service-receipt',
    steps: ['notice-service', 'decision-service', 'delivery'],
    data: fillService,
  }),
  filling<{ service: Service }>({
    form: 'service-receipt',
    steps: ['result'],
    of: 'inspection.',
    data: (view) => receiptOf(view, view.entry.data.service),
  }),
  filling<z.output<typeof Closing>>({
    form: 'case-closing-report',
    steps: ['closing'],
    of: ordinary,
    data: fillClosing,
  }),
]

/** Forms that are bound around the papers of a case: made with the file itself. */
const ofTheFile: ReadonlySet<string> = new Set(['file-cover', 'file-index', 'file-remark'])

/** How much of a form a case record fills: all of it, a part, or nothing. */
export type Filled = 'fully' | 'partly' | 'by-hand'

/** How much of a form a case record fills. A form that one act fills and another only in part counts as `partly`. */
export function filledFrom(form: string): Filled {
  if (ofTheFile.has(form)) return 'fully'
  const rows = fillings.filter((row) => row.form === form)
  if (rows.length === 0) return 'by-hand'
  return rows.some((row) => row.byHand) ? 'partly' : 'fully'
}
