import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { form } from '../forms/registry'
import { renderForm } from '../render/render-form'
import { defaultFont } from './default-font'
import { FontFileError } from './font-file-error'
import { FontSet } from './font-set'

const whole = readFileSync(defaultFont('figures'))
const tags = Array.from({ length: whole.readUInt16BE(4) }, (_, i) => whole.toString('latin1', 12 + 16 * i, 16 + 16 * i))
const entryOf = (tag: string): number => 12 + 16 * tags.indexOf(tag)
const startOf = (tag: string): number => whole.readUInt32BE(entryOf(tag) + 8)
const changed = (change: (font: Buffer) => void): Buffer => {
  const font = Buffer.from(whole)
  change(font)
  return font
}
const without = (tag: string) => changed((font) => font.write('zzzz', entryOf(tag), 'latin1'))
const placed = (tag: string, start: number, length: number) =>
  changed((font) => {
    font.writeUInt32BE(start, entryOf(tag) + 8)
    font.writeUInt32BE(length, entryOf(tag) + 12)
  })
const filled = (tag: string, byte: number) =>
  changed((font) => {
    const at = entryOf(tag)
    font.fill(byte, font.readUInt32BE(at + 8), font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12))
  })

/** What a document needs; the rest of a font may be missing. */
const needed = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']
const others = tags.filter((tag) => !needed.includes(tag))

const { id, sample } = form('service-receipt')
const printed = (bytes: Uint8Array, format: 'pdf' | 'ofd'): Promise<unknown> =>
  renderForm(id, sample, { format, fonts: new FontSet({ body: [bytes] }) })

const refused: Record<string, Uint8Array> = {
  'nothing at all': Buffer.alloc(0),
  'a text': Buffer.from('no font at all, but a text of some length'),
  'a collection': changed((font) => void font.write('ttcf', 0, 'latin1')),
  'one that says that it has PostScript outlines': changed((font) => void font.write('OTTO', 0, 'latin1')),
  'one of more tables than it holds': changed((font) => void font.writeUInt16BE(60000, 4)),
  'one with an empty name': changed((font) => font.fill(0, startOf('name') + 4, startOf('name') + 4 + 400)),
}
for (const share of [0.001, 0.01, 0.1, 0.5, 0.9, 0.999])
  refused[`the first ${share} of one`] = whole.subarray(0, Math.floor(whole.length * share))
for (const tag of tags) refused[`one whose table ${tag} lies beyond its end`] = placed(tag, whole.length - 4, 400)
for (const tag of needed) {
  refused[`one without ${tag}`] = without(tag)
  refused[`one whose table ${tag} is empty`] = placed(tag, 12, 0)
  // Of OS/2 zeros are an old table that allows everything.
  if (tag !== 'OS/2') refused[`one whose table ${tag} is all zeros`] = filled(tag, 0)
  refused[`one whose table ${tag} is all ones`] = filled(tag, 0xff)
}

describe.each(['pdf', 'ofd'] as const)('a damaged font in a %s', (format) => {
  it.each(Object.entries(refused))('is refused by name: %s [R2.1]', async (_, bytes) => {
    const error = await Promise.resolve()
      .then(() => printed(bytes, format))
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(FontFileError)
    expect(error).toMatchObject({ code: 'documents.font-file', source: '(bytes)' })
    expect((error as Error).message).toMatch(/^无法使用该字体文件.* \/ cannot use the font \(bytes\): .{10,}/)
  })

  it('prints where only tables are missing or damaged that it does not need', async () => {
    expect(others.length).toBeGreaterThan(4)
    for (const tag of others) for (const font of [without(tag), filled(tag, 0xff)]) await printed(font, format)
  })
})

it('a font that is whole prints, and its path is named where it is not', async () => {
  await printed(whole, 'pdf')
  const folder = mkdtempSync(join(tmpdir(), 'zhifa-font-'))
  const path = join(folder, 'FangSong.ttf')
  writeFileSync(path, without('glyf'))
  try {
    await expect(renderForm(id, sample, { fonts: new FontSet({ body: [path] }) })).rejects.toThrow(
      `cannot use the font ${path}: its table glyf is missing`,
    )
    await expect(renderForm(id, sample, { fonts: new FontSet({ body: [folder] }) })).rejects.toThrow(FontFileError)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
