import {
  latest,
  type PenaltyDecision,
  type PublicPenalty,
  procedureOf,
  recordingItems,
  recordingMeansNames,
  recordingScopeNames,
} from '@zhifa/domain'
import { dateTimeText } from '../fields/date-text'
import { filling } from './filling'
import { caseName, refer, sheet } from './known'
import { type FillView, officersOf } from './view'

const minutes = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000)

/** Every recording of the case; means and scope as the list of acts to be recorded has them. */
function recordingsOfCase(view: FillView) {
  const { steps } = procedureOf(view.record)
  return view.state.entries.flatMap((entry) => {
    const step = steps[entry.step]
    const duty = step?.recording
    const item = recordingItems.get(typeof duty === 'string' ? duty : (duty?.item ?? ''))
    const { place } = entry.data as { place?: string }
    return (entry.recordings ?? []).map((recording) => ({
      file: recording.id,
      step: step?.title ?? entry.step,
      time: `${dateTimeText(recording.start)}至${dateTimeText(recording.end)}`,
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
  filling<unknown>({
    form: 'av-record-list',
    steps: ['closing'],
    when: (view) => recordingsOfCase(view).length > 0,
    // Place, means or scope of a recording may be wanting; who checks the list is not on record.
    byHand: ['recordings', 'checker'],
    data: (view) => ({
      ...sheet(view),
      cause: caseName(view),
      recordings: recordingsOfCase(view),
      recorder: view.entry.by[0]?.name,
    }),
  }),
  filling<{ facts: string; publicUntil?: string }>({
    form: 'publicity-review',
    steps: ['disclosure-draft'],
    of: 'penalty.',
    byHand: ['dueOn', 'redacted', 'channel'],
    data: (view) => {
      const { content } = view.entry.data as unknown as { content?: PublicPenalty }
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
