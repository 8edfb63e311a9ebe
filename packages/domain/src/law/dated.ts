import { z } from 'zod'
import { CitationError, parseCitation } from '../citation/citation'
import { Grade } from '../citation/grade'
import { addDays, PlainDate } from '../date/plain-date'
import { checked } from '../input/validate'

/** Citations as data files write them: `行政处罚法 58.1(2)`. */
export const CitationText = checked(z.string().min(1), (text) => {
  try {
    parseCitation(text)
    return undefined
  } catch (error) {
    if (error instanceof CitationError) return { zh: '引用无法识别', en: error.message }
    throw error
  }
}).meta({ title: '引用' })

/** What every dated value carries: when it holds, by which articles, and how surely that is known. */
export const datedShape = {
  from: PlainDate.meta({ title: '生效日' }),
  /** Last day in force; absent while in force. */
  until: PlainDate.meta({ title: '失效前最后一日' }).optional(),
  cites: z.array(CitationText).min(1).meta({ title: '依据' }),
  grade: Grade.meta({ title: '证据等级' }),
  /**
   * The day on which the source was read: of a stored copy, the day of its state. Absent where nothing was read. Says until
   * when the grade is good: an edition that begins later was not read.
   */
  readOn: PlainDate.meta({ title: '阅读日' }).optional(),
  note: z.string().min(1).meta({ title: '说明' }).optional(),
}

export interface Dated {
  readonly from: PlainDate
  readonly until?: PlainDate | undefined
}

/** The one version in force on a day; versions never overlap (the law book refuses them), so order does not matter. */
export function inForce<V extends Dated>(versions: readonly V[], date: PlainDate): V | undefined {
  for (const version of versions)
    if (version.from <= date && (version.until === undefined || date <= version.until)) return version
  return undefined
}

/** Lays later versions over earlier ones: where both speak, the later layer wins; the rest of the earlier stays. */
export function overlay<V extends Dated>(base: readonly V[], over: readonly V[]): V[] {
  let kept: V[] = [...base]
  for (const top of over) {
    kept = kept.flatMap((version) => {
      if (
        (top.until !== undefined && version.from > top.until) ||
        (version.until !== undefined && version.until < top.from)
      )
        return [version]
      const parts: V[] = []
      if (version.from < top.from) parts.push({ ...version, until: addDays(top.from, -1) })
      if (top.until !== undefined && (version.until === undefined || version.until > top.until))
        parts.push({ ...version, from: addDays(top.until, 1) })
      return parts
    })
  }
  return [...kept, ...over].sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** Pairs of versions that claim the same day: a mistake in one layer's data. */
export function overlaps<V extends Dated>(versions: readonly V[]): [V, V][] {
  const sorted = [...versions].sort((a, b) => (a.from < b.from ? -1 : 1))
  return sorted.flatMap((version, i): [V, V][] => {
    const next = sorted[i + 1]
    return next && (version.until === undefined || version.until >= next.from) ? [[version, next]] : []
  })
}

/** Days between two versions on which none holds. */
export function gaps<V extends Dated>(versions: readonly V[]): { from: PlainDate; until: PlainDate }[] {
  const sorted = [...versions].sort((a, b) => (a.from < b.from ? -1 : 1))
  return sorted.flatMap((version, i) => {
    const next = sorted[i + 1]
    if (!next || version.until === undefined || addDays(version.until, 1) >= next.from) return []
    return [{ from: addDays(version.until, 1), until: addDays(next.from, -1) }]
  })
}

/** The last day of the last version, when nothing follows it; `undefined` while a version is open. */
export function ended<V extends Dated>(versions: readonly V[]): PlainDate | undefined {
  if (versions.length === 0 || versions.some((version) => version.until === undefined)) return undefined
  return versions
    .map((version) => version.until as PlainDate)
    .sort()
    .at(-1)
}
