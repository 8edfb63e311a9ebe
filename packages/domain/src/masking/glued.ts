import type { Mark } from './view'

/** A sentence in which a finding has letters or figures directly beside it or is a name, with everything found in it blotted out. */
export interface Sentence {
  readonly text: string
  readonly offset: number
}

const isPlain = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
const longest = 80
/** Fewer letters and figures than this are no account, number or name. */
const least = 5

/**
 * What was found ends where it ends: a telephone written directly behind an identity number is a number of its own, but only once the
 * first is known. These are the sentences to look at again. Blots are as long as what they cover, so places stay.
 */
export function gluedSentences(text: string, fresh: readonly Mark[], all: readonly Mark[]): Sentence[] {
  const covered = new Uint8Array(text.length)
  for (const { from, to } of all) covered.fill(1, from, to)
  const glued = fresh.filter(
    ({ kind, from, to }) =>
      kind === 'known-value' || stretch(text, covered, from - 1, -1) >= least || stretch(text, covered, to, 1) >= least,
  )
  if (glued.length === 0) return []
  const rest = blotted(text, all)
  const sentences = new Map<number, Sentence>()
  for (const { from, to } of glued) {
    const offset = edgeBefore(rest, from)
    if (!sentences.has(offset)) sentences.set(offset, { text: rest.slice(offset, edgeAfter(rest, to)), offset })
  }
  return [...sentences.values()]
}

/** How many letters and figures that nothing covers stand from a place on, gaps between them left out; none where it begins without one. */
function stretch(text: string, covered: Uint8Array, at: number, step: 1 | -1): number {
  if (!isPlain(text.charCodeAt(at))) return 0
  let count = 0
  for (let i = at; Math.abs(i - at) < 2 * least; i += step) {
    if (covered[i] === 1) break
    if (isPlain(text.charCodeAt(i))) count++
    else if (!/[ \n·.-]/.test(text[i] ?? '*')) break
  }
  return count
}

function edgeBefore(text: string, at: number): number {
  let begin = at
  while (
    begin > 0 &&
    (at - begin < longest ? !/[。;]/.test(text[begin - 1] ?? '') : isPlain(text.charCodeAt(begin - 1)))
  )
    begin--
  return begin
}

function edgeAfter(text: string, at: number): number {
  let end = at
  while (end < text.length && (end - at < longest ? !/[。;]/.test(text[end] ?? '') : isPlain(text.charCodeAt(end))))
    end++
  return end
}

/** Names become what masking makes of them, a surname and 某, so that what is said of 张某 is seen; all else becomes stars. */
function blotted(text: string, marks: readonly Mark[]): string {
  let rest = ''
  let at = 0
  for (const { kind, from, to } of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (to <= at) continue
    const name =
      kind === 'known-value' && from >= at && /^[\u4e00-\u9fff][\u4e00-\u9fff ·.-]{1,5}$/.test(text.slice(from, to))
    rest += text.slice(at, Math.max(from, at))
    rest += name ? `${text[from]}${'某'.repeat(to - from - 1)}` : '*'.repeat(to - Math.max(from, at))
    at = to
  }
  return rest + text.slice(at)
}
