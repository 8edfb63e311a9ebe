import type { Finding } from '../finding/finding'
import { refusal } from '../finding/refusal'
import { type EventOf, type EvidenceActOf, type EvidenceEvent, type EvidenceFile, eventsOfKind } from './acts'
import { minutesBetween } from './minutes'

/** Time that a recording does not show, between two of its segments. */
export interface SeriesGap {
  /** The segment before the gap, from 1. */
  readonly after: number
  readonly from: string
  readonly to: string
  readonly minutes: number
}

/** Segments of one recording, in the order of their time. */
export interface Series {
  readonly no: number
  readonly title: string
  readonly segments: readonly EvidenceFile[]
  readonly gaps: readonly SeriesGap[]
  /** What was said of the gaps. */
  readonly explained: string | undefined
}

/** The series of a case as they are now: a file belongs to the newest that names it. */
export function seriesOf(events: readonly EvidenceEvent[], files: readonly EvidenceFile[]): Series[] {
  const known = new Map(files.map((file) => [file.sha256, file]))
  const all = eventsOfKind(events, 'series')
  return all
    .filter(
      ({ no, act }) => !all.some((later) => later.no > no && later.act.files.some((one) => act.files.includes(one))),
    )
    .map((event) => seriesFrom(event, known))
}

function seriesFrom({ no, act }: EventOf<'series'>, known: ReadonlyMap<string, EvidenceFile>): Series {
  const segments = inOrder(act.files.flatMap((sha256) => known.get(sha256) ?? []))
  return { no, title: act.title, segments, gaps: gapsIn(segments), explained: act.gaps }
}

const inOrder = (files: readonly EvidenceFile[]): EvidenceFile[] =>
  files.toSorted((a, b) => ((a.started ?? '') < (b.started ?? '') ? -1 : 1))

function gapsIn(segments: readonly EvidenceFile[]): SeriesGap[] {
  return segments.slice(1).flatMap(({ started }, i) => {
    const from = segments[i]?.ended
    if (from === undefined || started === undefined || started <= from) return []
    return [{ after: i + 1, from, to: started, minutes: minutesBetween(from, started) }]
  })
}

/** What stands against putting files together as one recording. */
export function seriesFindings(
  { files: hashes, gaps }: EvidenceActOf<'series'>,
  files: readonly EvidenceFile[],
): readonly (Finding | undefined)[] {
  const known = new Map(files.map((file) => [file.sha256, file]))
  const found = hashes.flatMap((sha256) => known.get(sha256) ?? [])
  const unknown = found.length < hashes.length || new Set(hashes).size < hashes.length
  const films = found.every(({ type }) => /^(audio|video)\//.test(type))
  const timed = found.every(({ started, ended }) => started !== undefined && ended !== undefined)
  const devices = new Set(found.map(({ device }) => device))
  const segments = inOrder(found)
  const overlaps = segments.some(({ started = '' }, i) => i > 0 && started < (segments[i - 1]?.ended ?? ''))
  return [
    unknown
      ? refusal(
          'evidence.series-files',
          '分段须是本案不同的文件',
          'the segments must be different files of the case',
          '请从本案文件中选择，同一文件只选一次',
          'choose files of the case, each once',
        )
      : undefined,
    films
      ? undefined
      : refusal(
          'evidence.series-recordings',
          '只有录音、录像可以登记为连续音像',
          'only audio and video make a series',
          '照片和文件逐件登记',
          'register photos and papers one by one',
        ),
    timed
      ? undefined
      : refusal(
          'evidence.series-times',
          '有的分段没有录制起止时间，无法判断先后和间断',
          'a segment without its times: order and gaps cannot be told',
          '请上传时填写起止时间',
          'say when it began and ended',
        ),
    devices.size > 1
      ? refusal(
          'evidence.series-device',
          '各分段不是同一设备录制，不是一次连续录制',
          'the segments come from several devices',
          '不同设备的录制分别登记',
          'register what each device recorded',
        )
      : undefined,
    timed && overlaps
      ? refusal(
          'evidence.series-overlap',
          '同一设备的两段录制时间重叠，时间登记有误',
          'two segments of one device overlap',
          '请核对设备时钟和录制时间',
          'check the clock and the times',
        )
      : undefined,
    timed && gapsIn(segments).length > 0 && gaps === undefined
      ? refusal(
          'evidence.series-gap-said',
          '分段之间有间断，须说明原因',
          'there is a gap between segments: say why',
          '请填写间断说明',
          'explain the gap',
        )
      : undefined,
  ]
}
