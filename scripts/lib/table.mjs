// East Asian characters take two columns in a terminal.
const width = (text) =>
  [...text].reduce(
    (sum, char) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(char) ? 2 : 1),
    0,
  )

/**
 * Columns of text; numbers stand to the right.
 * @param {(string | number)[][]} rows the first row is the head
 */
export const table = (rows) => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(String(row[column] ?? '')))))
  const toRight = widths.map((_, column) => rows.slice(1).some((row) => typeof row[column] === 'number'))
  const cell = (value, column) => {
    const text = String(value)
    const space = ' '.repeat(widths[column] - width(text))
    return toRight[column] ? space + text : text + space
  }
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n')
}
