import { z } from 'zod'
import items from '../../data/recording/items.json'
import { Grade } from '../citation/grade'
import { CitationText } from '../law/dated'

/** The means by which an act is recorded (音像记录方式). */
export const RecordingMeans = z.enum(['video', 'audio', 'photo', 'screenshot', 'system-log'])
export type RecordingMeans = z.infer<typeof RecordingMeans>

/** The Chinese words of each means of recording. */
export const recordingMeansNames: Readonly<Record<RecordingMeans, string>> = {
  video: '录像',
  audio: '录音',
  photo: '照相',
  screenshot: '截屏',
  'system-log': '系统日志',
}

/**
 * One item of the audio-visual list (音像记录事项清单): which act is recorded, by what means, and whether from start to end.
 * The list is a bureau's to make; this one is a default and says so by its grade.
 */
export const RecordingItem = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  category: z.string().min(1),
  act: z.string().min(1),
  place: z.string().min(1),
  means: z.array(RecordingMeans).min(1),
  scope: z.enum(['whole', 'key', 'optional']),
  start: z.string().min(1),
  end: z.string().min(1),
  cites: z.array(CitationText).min(1),
  grade: Grade,
  retention: z.enum(['with-case-file', 'by-list']),
})
export type RecordingItem = z.infer<typeof RecordingItem>

/** The Chinese words for how much of an act is recorded. */
export const recordingScopeNames: Readonly<Record<RecordingItem['scope'], string>> = {
  whole: '全过程',
  key: '关键环节',
  optional: '必要时',
}

/** The built-in list, by id. */
export const recordingItems: ReadonlyMap<string, RecordingItem> = new Map(
  (items as RecordingItem[]).map((item) => [item.id, item]),
)
