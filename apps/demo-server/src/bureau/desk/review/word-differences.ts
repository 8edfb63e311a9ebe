/** A run of words that two texts share, or that only one of them has. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

const dictionary = new Intl.Segmenter('zh', { granularity: 'word' })
const wordsOf = (text: string): string[] => [...dictionary.segment(text)].map(({ segment }) => segment)

/** Beyond this two texts are shown whole beside each other: comparing takes the product of their lengths. */
const most = 2_000

/**
 * What became of a text, word by word: what both have, what is gone and what is new, in the order of reading.
 * @example wordDifferences('罚款三千元', '罚款二千元') // same 罚款, gone 三千, new 二千, same 元
 */
export function wordDifferences(before: string, after: string): Piece[] {
  const [was, is] = [wordsOf(before), wordsOf(after)]
  const start = commonStart(was, is)
  const end = commonStart(was.slice(start).reverse(), is.slice(start).reverse())
  const [from, to] = [was.slice(start, was.length - end), is.slice(start, is.length - end)]
  const middle = from.length * to.length > most * most ? [piece('gone', from), piece('new', to)] : betweenOf(from, to)
  return joined([piece('same', was.slice(0, start)), ...middle, piece('same', was.slice(was.length - end))])
}

const piece = (kind: Piece['kind'], words: readonly string[]): Piece => ({ kind, text: words.join('') })

function commonStart(one: readonly string[], other: readonly string[]): number {
  const n = one.findIndex((word, i) => word !== other[i])
  return n < 0 ? Math.min(one.length, other.length) : n
}

/** The longest words in common, in order; around them what is gone and new. */
function betweenOf(from: readonly string[], to: readonly string[]): Piece[] {
  const width = to.length + 1
  const longest = new Uint16Array((from.length + 1) * width)
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--)
      longest[i * width + j] =
        from[i] === to[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0)
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      pieces.push({ kind: 'same', text: from[i] ?? '' })
      i++
      j++
    } else if (
      j >= to.length ||
      (i < from.length && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    )
      pieces.push({ kind: 'gone', text: from[i++] ?? '' })
    else pieces.push({ kind: 'new', text: to[j++] ?? '' })
  }
  return pieces
}

function joined(pieces: readonly Piece[]): Piece[] {
  const all: { kind: Piece['kind']; text: string }[] = []
  for (const { kind, text } of pieces) {
    const last = all.at(-1)
    if (text === '') continue
    if (last?.kind === kind) last.text += text
    else all.push({ kind, text })
  }
  return all
}
