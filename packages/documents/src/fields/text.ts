import { type FieldKind, line, prose } from '@zhifa/domain'
import { z } from 'zod'

/**
 * A text that acts say, alone or several together: a paper takes all that the acts take and has no limit of its own. The bound is
 * that of a whole case, so that a mistake of another size is still noticed.
 */
export const actText = (title: string, kind: FieldKind = 'case-text') => prose(title, kind, 4_000_000)
/** A line that acts say: names of several people in one, an article beside a sum. */
export const actLine = (title: string, kind: FieldKind = 'plain') => line(title, kind, 4_000)

/** Somebody of the registry, where the name stands in a cell or beside a place to sign: as long as the registry lets it be. */
export const officerName = (title: string) => line(title, 'personal-name', 60)
/** The title or number of one paper, which stand on a line of their own: as long as the acts let them be. */
export const paperLine = (title: string, kind: FieldKind = 'reference') => line(title, kind, 100)

export const agencyName = line('行政机关名称', 'plain', 100)
export const place = (title: string) => actLine(title, 'address')
export const audioVisual = z
  .array(line('音像记录编号', 'plain', 64))
  .min(1)
  .max(50)
  .meta({ title: '音像记录' })
export const caseName = actLine('案由', 'case-text')

/** The small line at the head of internal forms. */
export const formHeadText = '卫生健康行政执法文书'

/** `1.…；` `2.…。`: items of a list as paragraphs of their own; what ends in a mark already keeps it. */
export const numberedLines = (items: readonly string[]): string =>
  items
    .map((text, i) => {
      const mark = /[。；！？]$/.test(text) ? '' : i === items.length - 1 ? '。' : '；'
      return `${i + 1}.${text}${mark}`
    })
    .join('\n')
