import { assemble, type Line, type Writing } from './line'
import { prose } from './ordinary/prose'
import { Random } from './random'
import { accounts } from './writings/accounts'
import { papers } from './writings/papers'
import { persons, romanNames } from './writings/persons'
import { phones } from './writings/phones'
import { homes } from './writings/places'

export const writings: readonly Writing[] = [...papers, ...phones, ...accounts, ...homes, ...persons, ...romanNames]
const linesEach = 36
const negatives = 3_000

/** What stands directly before and after: nothing, brackets, quotes, list marks, line breaks. */
const before = ['', '', '', '经查，', '当事人陈述：', '（', '“', '\n', '—', '、', '：', '二、', '另查明，', '\t', '【']
const after = [
  '',
  '',
  '',
  '。',
  '，予以采信。',
  '）',
  '”',
  '\n',
  '；',
  '、',
  '】',
  '，以上属实。',
  ' ',
  '\r\n三、',
  '！',
]

function positive(writing: Writing, r: Random): Line {
  const parts = writing.write(r)
  const { text, spans } = assemble([r.pick(before), ...parts, r.pick(after)])
  const known = writing.known?.(parts)
  return { text, spans, kind: writing.kind, writing: writing.name, ...(known ? { known } : {}) }
}

/** The whole corpus, always the same. Lines are kept as they are made: nothing is dropped because a detector misses it. */
export function corpus(): { positive: Line[]; negative: Line[] } {
  const r = new Random(20261128)
  return {
    positive: writings.flatMap((writing) => Array.from({ length: linesEach }, () => positive(writing, r))),
    negative: Array.from({ length: negatives }, (_, i) => {
      const make = prose[i % prose.length]!
      return { text: make(r), spans: [], kind: 'none', writing: `ordinary ${(i % prose.length) + 1}` }
    }),
  }
}

/** One line of the corpus as JSON, a file as JSON lines. */
export const jsonLines = (lines: readonly Line[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('')
