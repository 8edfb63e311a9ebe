export type Cell = string | number | undefined

/** Spreadsheet programs run cells that begin like this: a leading apostrophe makes them text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const line = (row: readonly Cell[]): string => {
  const cell = (value: Cell): string => {
    const text = typeof value === 'string' ? harmless(value) : String(value ?? '')
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return `${row.map(cell).join(',')}\r\n`
}

const mark = '\ufeff'

/** Rows as CSV that spreadsheet programs open in Chinese: with a mark of the encoding, cells quoted where needed. */
export const csv = (rows: readonly (readonly Cell[])[]): string => `${mark}${rows.map(line).join('')}`

/** The same in pieces, as the rows come. */
export async function* csvStream(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<string> {
  yield mark
  for await (const row of rows) yield line(row)
}
