/**
 * The candidate that a word was probably meant to be: the one that takes the fewest single-character edits, when these are
 * at most a third of the word and one more.
 * @example nearest('penalty.staement', ['penalty.statement', 'penalty.payment']) // 'penalty.statement'
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let fewest = Math.floor(word.length / 3) + 2
  for (const candidate of candidates) {
    const found = edits(word, candidate)
    if (found < fewest) {
      best = candidate
      fewest = found
    }
  }
  return best
}

/** Levenshtein distance. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
