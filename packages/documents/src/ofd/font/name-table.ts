import { viewOf } from './sfnt'

/** What the font calls itself: family, style, unique, full and PostScript name, for Windows in English. */
export function nameTable(font: string, family: string): Uint8Array {
  const style = font.includes('-') ? font.slice(font.lastIndexOf('-') + 1) : 'Regular'
  const names: readonly (readonly [number, string])[] = [
    [1, family],
    [2, style],
    [3, `${font} (part)`],
    [4, `${family} ${style}`],
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
