import { caseClosingReport } from '../forms/closing/case-closing-report'
import { penaltyDecision } from '../forms/decision/penalty-decision'
import { interviewRecord } from '../forms/evidence/interview-record'
import { sceneRecord } from '../forms/evidence/scene-record'
import { caseFilingReport } from '../forms/filing/case-filing-report'
import { caseIntakeRecord } from '../forms/intake/case-intake-record'
import { investigationFinalReport } from '../forms/investigation/investigation-final-report'
import { penaltyPriorNotice } from '../forms/notice/penalty-prior-notice'
import { serviceReceipt } from '../forms/service/service-receipt'
import { afterwardsFillings } from './fill-afterwards'
import { crimeFillings } from './fill-crime'
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
import { planFillings } from './fill-plan'
import { recordingFillings } from './fill-recordings'
import { remoteFillings } from './fill-remote'
import { reviewFillings } from './fill-review'
import {
  fillClosing,
  receiptOf,
  servedDecision,
  servedLicence,
  servedNotice,
  servedResult,
} from './fill-service-and-closing'
import { supervisionFillings } from './fill-supervision'
import { type Filling, filling } from './filling'
import { inspections } from './known'
import { papersOf } from './several'

/** Every document that a case record yields, and from which act; the documents of one act come in this order. */
export const fillings: readonly Filling[] = [
  filling('penalty.ordinary', ['intake'], caseIntakeRecord, { data: fillIntake }),
  filling('penalty.ordinary', ['filing'], caseFilingReport, { data: fillFiling }),
  filling('penalty.ordinary', ['scene-inspection'], sceneRecord, { data: fillScene }),
  filling('penalty.ordinary', ['interview'], interviewRecord, { data: fillInterview }),
  filling('penalty.ordinary', ['investigation-end'], investigationFinalReport, { data: fillFinalReport }),
  ...paperFillings,
  ...reviewFillings,
  filling('penalty.ordinary', ['prior-notice'], penaltyPriorNotice, { papers: papersOf, data: fillNotice }),
  ...hearingFillings,
  filling('penalty.ordinary', ['decision'], penaltyDecision, { papers: papersOf, data: fillDecision }),
  ...decisionFillings,
  ...executionFillings,
  ...recordingFillings,
  ...licenceFillings,
  ...measureFillings,
  ...crimeFillings,
  ...afterwardsFillings,
  ...supervisionFillings,
  ...inspectionFillings,
  ...planFillings,
  ...remoteFillings,
  filling('penalty.ordinary', ['notice-service'], serviceReceipt, {
    serves: (view) => servedNotice(view)?.form,
    data: (view) => receiptOf(view, view.entry.data, servedNotice(view)),
  }),
  filling('penalty.ordinary', ['decision-service', 'no-penalty-service'], serviceReceipt, {
    serves: (view) => servedDecision(view)?.form,
    data: (view) => receiptOf(view, view.entry.data, servedDecision(view)),
  }),
  filling('licence.ordinary', ['delivery'], serviceReceipt, {
    serves: (view) => servedLicence(view)?.form,
    data: (view) => receiptOf(view, view.entry.data, servedLicence(view)),
  }),
  filling(inspections, ['result'], serviceReceipt, {
    serves: () => servedResult.form,
    data: (view) => receiptOf(view, view.entry.data.service, servedResult),
  }),
  filling('inspection.remote', ['result'], serviceReceipt, {
    serves: () => servedResult.form,
    data: (view) => receiptOf(view, view.entry.data.service, { ...servedResult, number: view.entry.data.number }),
  }),
  filling('inspection.remote', ['remote-notice'], serviceReceipt, {
    serves: () => 'remote-inspection-notice',
    data: (view) =>
      receiptOf(view, view.entry.data.service, {
        title: '非现场检查情况告知书',
        form: 'remote-inspection-notice',
        number: view.entry.data.number,
      }),
  }),
  filling('penalty.ordinary', ['closing'], caseClosingReport, {
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
  const rows = fillings.filter((row) => row.form.id === form)
  if (rows.length === 0) return 'by-hand'
  return rows.some((row) => row.byHand) ? 'partly' : 'fully'
}
