import type { PersonalDatum } from './finding'
import { fold } from './fold/fold'
import { isMasked } from './names/known-names'
import { maskName, type NamePractice } from './names/mask-name'
import { surnameOf } from './names/surnames'

/** What stands in the place of everything that is not a name. */
export const blank = '***'

/**
 * The text with everything that was found hidden: names of the case keep their surname (张某), all else becomes `***`. Findings that
 * overlap or touch are hidden as one. What the detector finds again in the result was not among `found`.
 *
 * @param found as `detectPersonalData` returned it for this very text
 * @example maskText('证人张三，电话13800138000', detectPersonalData('证人张三，电话13800138000', ['张三'])) // '证人张某，电话***'
 */
export function maskText(text: string, found: readonly PersonalDatum[], practice?: NamePractice): string {
  let masked = ''
  let at = 0
  for (const { start, end, names } of merged(found)) {
    masked += text.slice(at, start) + (names ? nameOrBlank(text.slice(start, end), practice) : blank)
    at = end
  }
  return masked + text.slice(at)
}

interface Range {
  start: number
  end: number
  /** Nothing but one known value. */
  names: boolean
}

function merged(found: readonly PersonalDatum[]): Range[] {
  const ranges: Range[] = []
  for (const { kind, start, end } of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = ranges.at(-1)
    if (last === undefined || start >= last.end) ranges.push({ start, end, names: kind === 'known-value' })
    else if (end > last.end || kind !== 'known-value') {
      last.end = Math.max(end, last.end)
      last.names = false
    }
  }
  return ranges
}

const han = /^[\p{Script=Han}\s·•・．･‧\u2e80-\u2fdf]{2,12}$/u

/** Known values that are not Han names, telephones and addresses among them, leave nothing. */
function nameOrBlank(value: string, practice?: NamePractice): string {
  if (!han.test(value) || [...value.replace(/[^\p{Script=Han}]/gu, '')].length > 4) return blank
  const masked = maskName(joined(value), practice)
  return isMasked(masked) ? masked : blank
}

/** A dot inside a Han name is somebody's habit (欧阳·示例, 张·三); the dot of a minority name (古丽·演示) belongs to it. */
function joined(value: string): string {
  const parts = fold(value).text.split('·')
  const plain = parts.join('')
  const habit = parts.every((part) => [...part.trim()].length === 1) || [...surnameOf(plain)].length > 1
  return parts.length > 1 && habit ? plain : value
}
