import { viewOf } from '../../fonts/sfnt'

/** What the font calls itself, for Windows in English: a family of its own, so that no other face is taken for it. */
export function nameTable(font: string, face: string): Uint8Array {
  const names: readonly (readonly [number, string])[] = [
    [1, face],
    [2, 'Regular'],
    [3, `${font} (part)`],
    [4, face],
    [6, font],
  ]
  const texts = names.map(([id, text]) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }))
  const head = 6 + 12 * texts.length
  const table = new Uint8Array(texts.reduce((sum, { bytes }) => sum + bytes.length, head))
  const view = viewOf(table)
  view.setUint16(2, texts.length)
  view.setUint16(4, head)
  let start = head
  texts.forEach(({ id, bytes }, i) => {
    const record = [3, 1, 0x409, id, bytes.length, start - head]
    record.forEach((value, column) => {
      view.setUint16(6 + 12 * i + 2 * column, value)
    })
    table.set(bytes, start)
    start += bytes.length
  })
  return table
}
