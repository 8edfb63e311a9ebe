import { UsageError } from './io'

/**
 * The rows of a table with commas (RFC 4180), each by its column titles. Quoted cells may hold commas, line breaks and
 * doubled quotes; a byte order mark and empty lines are no part of it.
 * @throws {UsageError} for a quote that never ends, and for a row that is longer or shorter than the head
 */
export function csvRows(text: string, where: string): Record<string, string>[] {
  const [head, ...rows] = cellsOf(text.replace(/^\uFEFF/, ''), where).filter(({ cells }) =>
    cells.some((cell) => cell !== ''),
  )
  const titles = (head?.cells ?? []).map((cell) => cell.trim())
  return rows.map(({ cells, line }) => {
    if (cells.length !== titles.length)
      throw new UsageError(
        `${where}：第${line}行有${cells.length}列，表头有${titles.length}列 / line ${line} has ${cells.length} cells, the head has ${titles.length}`,
      )
    return Object.fromEntries(titles.map((title, i) => [title, (cells[i] ?? '').trim()]))
  })
}

function cellsOf(text: string, where: string): { cells: string[]; line: number }[] {
  const rows: { cells: string[]; line: number }[] = []
  let row: string[] = []
  let [cell, line, began, quoted] = ['', 1, 1, false]
  const endRow = () => {
    rows.push({ cells: [...row, cell], line: began })
    row = []
    cell = ''
    began = line
  }
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '\n') line++
    if (quoted && char === '"' && text[i + 1] === '"') {
      cell += '"'
      i++
    } else if (char === '"' && (quoted || cell === '')) quoted = !quoted
    else if (quoted) cell += char
    else if (char === ',') {
      row.push(cell)
      cell = ''
    } else if (char === '\n') endRow()
    else if (char !== '\r') cell += char
  }
  if (quoted) throw new UsageError(`${where}：引号没有结束 / a quote never ends`)
  if (cell !== '' || row.length > 0) endRow()
  return rows
}
