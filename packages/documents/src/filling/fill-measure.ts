import { deadlinesOf, latest } from '@zhifa/domain'
import { compulsoryMeasureApproval } from '../forms/coercion/compulsory-measure-approval'
import { controlDecision } from '../forms/coercion/control-decision'
import { controlReleaseDecision } from '../forms/coercion/control-release-decision'
import { goodsList } from '../forms/coercion/goods-list'
import { sealStrip } from '../forms/coercion/seal-strip'
import { seizureDecision } from '../forms/coercion/seizure-decision'
import { seizureDispositionDecision } from '../forms/coercion/seizure-disposition-decision'
import { seizureExtensionNotice } from '../forms/coercion/seizure-extension-notice'
import { seizureReleaseDecision } from '../forms/coercion/seizure-release-decision'
import { seizureTestPeriodNotice } from '../forms/coercion/seizure-test-period-notice'
import { filling } from './filling'
import { caseSheet, goodsOf, letter, rangeOf, refer, remediesOf } from './known'
import { approvedBy, articles, officersOf, type ViewOf } from './view'

type Measure = ViewOf<'coercion.measure'>

const measures = { sealing: 'seal', seizure: 'seize', 'health-control': 'control' } as const
/** What a decision to seal or seize calls it: health control has a decision of its own. */
const seized = (kind: keyof typeof measures) => (kind === 'health-control' ? undefined : measures[kind])
const grounds = {
  'no-violation': 'no-violation',
  'not-related': 'unrelated',
  'decided-not-needed': 'decided',
  expired: 'expired',
  other: 'other',
  // What the head did not approve is released at once (行政强制法第十九条): none of the four named grounds.
  'not-approved': 'other',
} as const
const disposals = { confiscated: 'confiscate', destroyed: 'destroy', transferred: 'transfer' } as const

const imposed = (view: Measure) => latest(view.state, 'imposition', 'emergency-imposition')
const isControl = (view: Measure): boolean => imposed(view)?.data.kind === 'health-control'
const sealsOrSeizes = (view: Measure): boolean => !isControl(view)
const original = (view: Measure) => refer(isControl(view) ? '卫生行政控制决定书' : '查封、扣押决定书', imposed(view))
const listed = (view: Measure) => goodsOf(imposed(view)?.data.inventory ?? [])

/** The time of the measure as it ran before an act, and as it runs with it. */
function periods(view: Measure) {
  const start = imposed(view)
  const end = (count: number): string | undefined =>
    deadlinesOf({ ...view.record, entries: view.state.entries.slice(0, count) }, { law: view.law, asOf: view.entry.on })
      .filter((item) => item.rule === 'coercion.seizure')
      .at(-1)?.deadline?.raw
  const range = (to: string | undefined) => (start && to !== undefined ? { from: start.on, to } : undefined)
  return { before: range(end(view.entry.seq - 1)), after: range(end(view.entry.seq)) }
}

/** 行政强制措施 */
export const measureFillings = [
  filling('coercion.measure', ['approval'], compulsoryMeasureApproval, {
    // The record names the object in one sentence; quantities are known when it is listed.
    byHand: ['objects'],
    data: (view) => ({
      ...caseSheet(view),
      party: view.entry.data.party,
      measure: measures[view.entry.data.kind],
      reason: view.entry.data.reason,
      basis: articles(view, view.entry.data.basis),
      period: rangeOf(view, 'coercion.seizure', view.entry.on),
    }),
  }),
  filling('coercion.measure', ['emergency-approval'], compulsoryMeasureApproval, {
    data: (view) => {
      const { opinion, reportedAt } = view.entry.data
      const act = imposed(view)
      return {
        ...caseSheet(view),
        party: act?.data.party,
        measure: act && measures[act.data.kind],
        objects: listed(view),
        reason: act?.data.reason,
        basis: act && articles(view, act.data.basis),
        period: act && rangeOf(view, 'coercion.seizure', act.on),
        takenAt: act?.data.start,
        reportedAt,
        officers: act && officersOf({ ...view, entry: act }),
        leader: approvedBy(view, opinion),
      }
    },
  }),
  filling('coercion.measure', ['imposition', 'emergency-imposition'], seizureDecision, {
    when: sealsOrSeizes,
    data: (view) => ({
      ...decided(view),
      kind: seized(view.entry.data.kind),
      objects: goodsOf(view.entry.data.inventory),
    }),
  }),
  filling('coercion.measure', ['imposition', 'emergency-imposition'], controlDecision, {
    when: isControl,
    byHand: ['measure'],
    data: (view) => ({
      ...decided(view),
      objects: view.entry.data.inventory.map(({ name, quantity, note }) => ({
        name,
        quantity,
        place: view.entry.data.place,
        ...(note ? { remark: note } : {}),
      })),
    }),
  }),
  filling('coercion.measure', ['imposition', 'emergency-imposition'], goodsList, {
    data: (view) => ({
      agency: view.agency.name,
      on: view.entry.on,
      attachedTo: original(view),
      goods: listed(view),
      officers: officersOf(view),
    }),
  }),
  filling('coercion.measure', ['imposition', 'emergency-imposition'], sealStrip, {
    when: (view) => view.entry.data.kind === 'sealing',
    data: (view) => ({
      agency: view.agency.name,
      period: rangeOf(view, 'coercion.seizure', view.entry.on),
      decision: original(view),
      on: view.entry.on,
    }),
  }),
  filling('coercion.measure', ['testing-notice'], seizureTestPeriodNotice, {
    byHand: ['number'],
    data: (view) => ({
      ...letter(view),
      original: original(view),
      purpose: view.entry.data.purpose,
      period: { from: view.entry.on, to: view.entry.data.until },
    }),
  }),
  filling('coercion.measure', ['extension'], seizureExtensionNotice, {
    when: sealsOrSeizes,
    data: (view) => {
      const { before, after } = periods(view)
      return {
        ...letter(view, view.entry.data.number),
        original: original(view),
        originalPeriod: before,
        extended: after,
        reason: view.entry.data.reason,
        approvedBy: view.entry.approvedBy?.name,
        approvedOn: view.entry.on,
        ...remediesOf(view),
      }
    },
  }),
  filling('coercion.measure', ['release'], seizureReleaseDecision, {
    when: sealsOrSeizes,
    data: (view) => ({
      ...letter(view, view.entry.data.number),
      original: original(view),
      ground: grounds[view.entry.data.ground],
      goods: listed(view),
      returned: view.entry.data.returned,
      releasedOn: view.entry.on,
      officers: officersOf(view),
    }),
  }),
  filling('coercion.measure', ['release'], controlReleaseDecision, {
    when: isControl,
    byHand: ['result', 'basis', 'disposal'],
    data: (view) => ({
      ...letter(view, view.entry.data.number),
      original: original(view),
      objects: listed(view),
      releasedOn: view.entry.on,
      officers: officersOf(view),
      ...remediesOf(view),
    }),
  }),
  filling('coercion.measure', ['disposal'], seizureDispositionDecision, {
    when: sealsOrSeizes,
    data: (view) => ({
      ...letter(view, view.entry.data.number),
      original: original(view),
      disposal: disposals[view.entry.data.way],
      goods: listed(view),
      reason: view.entry.data.detail,
      basis: articles(view, view.entry.data.basis),
      officers: officersOf(view),
      ...remediesOf(view),
    }),
  }),
]

const decided = (view: ViewOf<'coercion.measure', 'imposition' | 'emergency-imposition'>) => ({
  ...letter(view, view.entry.data.number),
  reason: view.entry.data.reason,
  basis: articles(view, view.entry.data.basis),
  period: rangeOf(view, 'coercion.seizure', view.entry.on),
  place: view.entry.data.place,
  officers: officersOf(view),
  ...remediesOf(view),
})
