/** Text for a cell of a table. */
export const cell = (value) =>
  String(value ?? '')
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ')

/** @param {string[]} head @param {unknown[][]} rows @returns {string} a table, or nothing when it would be empty */
export const table = (head, rows) =>
  rows.length === 0
    ? ''
    : [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

/** The place of an id on its page: letters, figures and hyphens only. */
export const anchor = (id) => id.replace(/[^a-zA-Z0-9]+/g, '-').toLowerCase()

/** Paragraphs of a page, one blank line between them; empty ones are left out. */
export const page = (...parts) => `${parts.flat(9).filter(Boolean).join('\n\n')}\n`
