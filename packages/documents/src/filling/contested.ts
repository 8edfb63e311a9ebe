import { latest, partyNoOf } from '@zhifa/domain'
import type { Related } from '../fields/related'
import { refer } from './known'
import { numberOf } from './several'
import type { FillView } from './view'

const titles = {
  decision: '行政处罚决定书',
  spot: '当场行政处罚决定书',
  'no-penalty': '不予行政处罚决定书',
  grant: '准予行政许可决定书',
  refusal: '不予行政许可决定书',
  'other-refusal': '不予变更（延续）行政许可决定书',
  recall: '变更（撤回）行政许可决定书',
  revocation: '行政许可证件撤销决定书',
  cancellation: '行政许可注销决定书',
}

/**
 * The decision that an act after it is about, as papers name it: the newest of the case, or the one that it was taken over from.
 * Of several parties with papers of their own it is the paper of the one that the act concerns.
 */
export function contested(view: FillView): Related | undefined {
  const { state } = view
  const from = latest(state, 'takeover')?.data
  if (from) return { title: titles.decision, number: from.decisionNumber, on: from.decidedOn }
  const measure = latest(state, 'imposition', 'emergency-imposition')
  if (measure) return refer(measure.data.kind === 'health-control' ? '卫生行政控制决定书' : '查封、扣押决定书', measure)
  const act = latest(state, 'decision', 'no-penalty', 'grant', 'refusal', 'recall', 'revocation', 'cancellation')
  if (act?.step === 'decision' && 'discretion' in act.data) {
    const number = numberOf(act.data, partyNoOf(view.entry.data)) ?? act.data.number
    return { title: titles.decision, number, on: act.on }
  }
  return act && refer(titles[titleOf(view, act.step)], act)
}

/** A decision on the spot, and the refusal of a change or renewal, have titles of their own. */
function titleOf({ state }: FillView, step: keyof typeof titles): keyof typeof titles {
  if (step === 'decision') return 'spot'
  return step === 'refusal' && latest(state, 'application')?.data.kind !== 'new' ? 'other-refusal' : step
}
