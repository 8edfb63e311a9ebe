import {
  entriesOf,
  type Kept,
  type KnownPayloads,
  latest,
  procedureOf,
  recordingItems,
  recordingMeansNames,
  recordingScopeNames,
  type StepOf,
} from '@zhifa/domain'
import { timeSpanText } from '../fields/date-text'
import { publicityReview } from '../forms/disclosure/publicity-review'
import { avRecordList } from '../forms/evidence/av-record-list'
import { filling } from './filling'
import { caseName, inspections, penalties, refer, sheet } from './known'
import { type FillView, officersOf } from './view'

const minutes = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000)

type Placed = {
  [S in StepOf<KnownPayloads>]: Extract<Kept<KnownPayloads[S]>, { place: string }> extends never ? never : S
}[StepOf<KnownPayloads>]

/** A list that names every member of a union: the compiler misses whichever is left out. */
const every =
  <Union>() =>
  <const List extends readonly Union[]>(
    ...list: List & ([Exclude<Union, List[number]>] extends [never] ? unknown : never)
  ): List =>
    list

/** The steps whose acts say where they were done. */
const placed = every<Placed>()(
  ...(['scene-inspection', 'interview', 'preservation', 'hearing-notice', 'hearing', 'decision'] as const),
  ...([
    'notice-service',
    'no-penalty-service',
    'decision-service',
    'delivery',
    'site-review',
    'visit',
    'recheck',
  ] as const),
  ...(['imposition', 'emergency-imposition', 'visit-record'] as const),
)

/** Where the acts were done, by their number. */
function placesOf(view: FillView): ReadonlyMap<number, string> {
  const said = placed.flatMap((step) => entriesOf(view.state, step))
  return new Map(said.flatMap(({ seq, data }) => ('place' in data ? [[seq, data.place] as const] : [])))
}

/** Every recording of the case; means and scope as the list of acts to be recorded has them. */
function recordingsOfCase(view: FillView) {
  const { steps } = procedureOf(view.record, view.procedures)
  const places = placesOf(view)
  return view.state.entries.flatMap((entry) => {
    const step = steps[entry.step]
    const duty = step?.recording
    const item = recordingItems.get(typeof duty === 'string' ? duty : (duty?.item ?? ''))
    const place = places.get(entry.seq)
    return (entry.recordings ?? []).map((recording) => ({
      file: recording.id,
      step: step?.title ?? entry.step,
      time: timeSpanText(recording.start, recording.end),
      ...(place ? { place } : {}),
      device: recording.device,
      by: entry.by.map((actor) => actor.name).join('、'),
      ...(item
        ? {
            manner: item.means.map((means) => recordingMeansNames[means]).join('、'),
            scope: recordingScopeNames[item.scope],
          }
        : {}),
      length: `${minutes(recording.start, recording.end)}分钟`,
      hash: recording.sha256,
    }))
  })
}

/** 音像记录清单与公示审批 */
export const recordingFillings = [
  filling(
    [...penalties, ...inspections, 'licence.ordinary', 'coercion.measure', 'coercion.execution'],
    ['closing'],
    avRecordList,
    {
      when: (view) => recordingsOfCase(view).length > 0,
      // Place, means or scope of a recording may be wanting; who checks the list is not on record.
      byHand: ['recordings', 'checker'],
      data: (view) => ({
        ...sheet(view),
        cause: caseName(view),
        recordings: recordingsOfCase(view),
        recorder: view.entry.by[0]?.name,
      }),
    },
  ),
  filling(penalties, ['disclosure-draft'], publicityReview, {
    byHand: ['dueOn', 'redacted', 'channel'],
    data: (view) => {
      const drafted = view.entry.data.content
      const content = drafted?.kind === 'penalty' ? drafted : undefined
      const decision = latest(view.state, 'decision')
      return {
        ...sheet(view),
        kind: 'after',
        heading: content?.caseName,
        content: content && `${content.facts}\n${content.penaltyContent}`,
        source: refer('行政处罚决定书', decision),
        decidedOn: decision?.on,
        officers: officersOf(view),
      }
    },
  }),
]
