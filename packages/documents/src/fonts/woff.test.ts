import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { form } from '../forms/registry'
import { renderForm } from '../render/render-form'
import { defaultFont } from './default-font'
import { FontFileError } from './font-file-error'
import { FontSet } from './font-set'
import { SfntFile, viewOf } from './sfnt'
import { unpackWoff } from './woff'

const plain = readFileSync(defaultFont('figures'))

/** The same font as a web font: each table deflated where that makes it smaller. */
function packed(font: Uint8Array): Uint8Array {
  const from = viewOf(font)
  const count = from.getUint16(4)
  const tables = Array.from({ length: count }, (_, i) => {
    const at = 12 + 16 * i
    const table = font.subarray(from.getUint32(at + 8), from.getUint32(at + 8) + from.getUint32(at + 12))
    const small = deflateSync(table)
    return { tag: from.getUint32(at), length: table.length, stored: small.length < table.length ? small : table }
  })
  const head = 44 + 20 * count
  const out = new Uint8Array(tables.reduce((sum, { stored }) => sum + stored.length, head))
  const view = viewOf(out)
  view.setUint32(0, 0x774f4646)
  view.setUint16(12, count)
  let start = head
  tables.forEach(({ tag, length, stored }, i) => {
    ;[tag, start, stored.length, length].forEach((value, column) => {
      view.setUint32(44 + 20 * i + 4 * column, value)
    })
    out.set(stored, start)
    start += stored.length
  })
  return out
}

describe('a font as WOFF', () => {
  const { id, sample } = form('service-receipt')
  it('is the same font unpacked, table by table, and prints', async () => {
    const web = packed(plain)
    expect(web.length).toBeLessThan(plain.length)
    const [own, its] = [SfntFile.read(plain), SfntFile.read(unpackWoff(web))]
    for (const tag of ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'OS/2', 'post']) {
      const [a, b] = [own?.table(tag), its?.table(tag)].map((table) => table?.slice())
      // The checksum of the whole file stands in `head`.
      if (tag === 'head') for (const table of [a, b]) table?.fill(0, 8, 12)
      expect(Buffer.compare(a ?? Buffer.alloc(0), b ?? Buffer.alloc(1)), tag).toBe(0)
    }
    const pdf = await renderForm(id, sample, { fonts: new FontSet({ body: [web] }) })
    expect(Buffer.from(pdf).toString('latin1')).toContain('NotoSerif-Regular')
  })

  it('leaves any other file as it is', () => {
    expect(unpackWoff(plain)).toBe(plain)
  })

  it('is refused by name when it is damaged or says that it is larger than it is', async () => {
    const cut = packed(plain).slice(0, 20_000)
    const swollen = packed(plain)
    viewOf(swollen).setUint32(44 + 12, 10_000_000)
    for (const bytes of [cut, swollen])
      await expect(renderForm(id, sample, { fonts: new FontSet({ body: [bytes] }) })).rejects.toThrow(FontFileError)
  })
})
