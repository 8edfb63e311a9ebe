import { outsideFences } from './links.mjs'

/** The rows of a page that stand in no table: a page shows them as a line of words and strokes. @returns {string[]} */
export const strayRows = (text) => {
  const stray = []
  outsideFences(text, (part) => {
    for (const block of part.split(/\n(?!\s*\|)/)) {
      const rows = block.split('\n').filter((line) => /^\s*\|.*\|\s*$/.test(line))
      const lines = block.split('\n').filter((line) => line.trim() !== '')
      const begun = lines.findIndex((line) => /^\s*\|/.test(line))
      if (rows.length > 0 && !/^\s*\|[\s:|-]+\|\s*$/.test(lines[begun + 1] ?? '')) stray.push(rows[0].trim())
    }
    return part
  })
  return stray
}
