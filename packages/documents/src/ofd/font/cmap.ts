import { viewOf } from '../../fonts/sfnt'

/** From characters to glyphs: format 4 for the first plane, format 12 for all where a character stands beyond it. */
export function cmapTable(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const runs = runsOf([...glyphs].sort(([a], [b]) => a - b))
  const near = segments(runs.filter((run) => run.first <= 0xffff))
  const far = runs.some((run) => run.first > 0xffff) ? [groups(runs)] : []
  const tables = [near, ...far]
  const head = 4 + 8 * tables.length
  const table = new Uint8Array(tables.reduce((sum, { length }) => sum + length, head))
  const view = viewOf(table)
  view.setUint16(2, tables.length)
  let start = head
  tables.forEach((part, i) => {
    // Windows, the first plane or all of Unicode.
    view.setUint16(4 + 8 * i, 3)
    view.setUint16(6 + 8 * i, i === 0 ? 1 : 10)
    view.setUint32(8 + 8 * i, start)
    table.set(part, start)
    start += part.length
  })
  return table
}

/** Characters in a row whose glyphs are in a row. */
interface Run {
  readonly first: number
  readonly glyph: number
  last: number
}

function runsOf(pairs: readonly (readonly [number, number])[]): Run[] {
  const runs: Run[] = []
  for (const [code, glyph] of pairs) {
    const open = runs.at(-1)
    const next = open && open.last + 1 === code && open.glyph + code - open.first === glyph
    // A run of format 4 does not leave the first plane.
    if (open && next && code !== 0x10000) open.last = code
    else runs.push({ first: code, last: code, glyph })
  }
  return runs
}

function segments(runs: readonly Run[]): Uint8Array {
  const all = [...runs, { first: 0xffff, last: 0xffff, glyph: 0 }]
  const table = new Uint8Array(16 + 8 * all.length)
  const view = viewOf(table)
  const power = Math.floor(Math.log2(all.length))
  const head = [4, table.length, 0, 2 * all.length, 2 * 2 ** power, power, 2 * (all.length - 2 ** power)]
  head.forEach((value, i) => {
    view.setUint16(2 * i, value)
  })
  all.forEach(({ first, last, glyph }, i) => {
    const at = (column: number): number => 2 * (column * all.length + i)
    view.setUint16(14 + at(0), last)
    view.setUint16(16 + at(1), first)
    view.setUint16(16 + at(2), (glyph - first) & 0xffff)
  })
  return table
}

function groups(runs: readonly Run[]): Uint8Array {
  const table = new Uint8Array(16 + 12 * runs.length)
  const view = viewOf(table)
  view.setUint16(0, 12)
  view.setUint32(4, table.length)
  view.setUint32(12, runs.length)
  runs.forEach(({ first, last, glyph }, i) => {
    view.setUint32(16 + 12 * i, first)
    view.setUint32(20 + 12 * i, last)
    view.setUint32(24 + 12 * i, glyph)
  })
  return table
}
