const disclosed = ['disclosure-judgement', 'disclosure-draft', 'disclosure-approval']
const reviewed = ['review-determination', 'review-submission', 'review-assignment', 'review-opinion']
const ended = ['closing', 'archiving']
const inspection = [
  'approval',
  'notice',
  'visit',
  'result',
  'correction-order',
  'recheck',
  ...disclosed,
  'finish',
  ...ended,
]

/**
 * The usual way of a case of each procedure: what comes next waits for somebody. Every other act is one that a case may need
 * and most do not.
 */
export const usualWays: Readonly<Record<string, readonly string[]>> = {
  'penalty.ordinary': [
    ...['intake', 'filing', 'scene-inspection', 'evidence', 'interview', 'investigation-end', ...reviewed],
    ...['prior-notice', 'notice-service', 'defence-review', 'decision', ...disclosed, 'decision-service'],
    ...['payment', 'compliance', ...ended],
  ],
  'penalty.simple': ['decision', 'filing-for-record', ...disclosed, 'payment', ...ended],
  'licence.ordinary': [
    ...['application', 'acceptance', 'site-review', 'examination', ...reviewed, 'grant', 'delivery', ...disclosed],
    ...ended,
  ],
  'coercion.measure': ['approval', ...reviewed, 'imposition', 'emergency-approval', 'release', ...ended],
  'coercion.execution': ['takeover', 'demand', 'court-application', 'ruling', 'payment', 'performed', ...ended],
  'crime.transfer': [
    ...['crime-team', 'crime-report', 'crime-approval', 'crime-transfer', 'police-receipt', 'police-filed'],
    ...['evidence-handover', 'criminal-judgment', ...ended],
  ],
  'plan.inspection': ['plan-draft', 'plan-approval', 'plan-report', 'plan-publication', 'plan-summary', ...ended],
  'inspection.random': inspection,
  'inspection.planned': inspection,
  'inspection.prompted': inspection,
  'inspection.special': inspection,
  'inspection.remote': [
    ...['approval', 'remote-record', 'remote-notice', 'result', 'correction-order', 'remote-recheck', ...disclosed],
    ...['finish', ...ended],
  ],
  'visit.other': ['visit-approval', 'visit-record', ...ended],
}
