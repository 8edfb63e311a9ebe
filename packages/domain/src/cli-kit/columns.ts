/** Two columns; a long first cell does not push the others away. */
export function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(44, Math.max(...rows.map(([first]) => widthOf(first))))
  return rows.map(([first, second]) => {
    const pad = width - widthOf(first)
    return pad < 0 ? `  ${first}\n${' '.repeat(width + 4)}${second}` : `  ${first}${' '.repeat(pad)}  ${second}`
  })
}

/** How many columns of a terminal a text takes: Chinese characters and their marks take two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/.test(char) ? 2 : 1), 0)
