import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { all, attribute, numbers, OfdPackage } from '../../../testing/ofd-package'
import { defaultFont } from '../../fonts/default-font'
import { FontFace } from '../../fonts/face'
import { FontFileError } from '../../fonts/font-file-error'
import { viewOf } from '../../fonts/sfnt'
import { unpackWoff } from '../../fonts/woff'
import { forms } from '../../forms/registry'
import { engine, type FontkitFont, fileOfPackage } from '../../pdfmake/pdfmake'
import { renderForm } from '../../render/render-form'
import { FontPart } from './font-part'

const regular = readFileSync(defaultFont('regular'))
const originals: Readonly<Record<string, FontkitFont>> = Object.fromEntries(
  (['regular', 'bold', 'hei', 'kai', 'figures', 'boxes'] as const).map((name) => {
    const font = engine().fontkit.create(unpackWoff(readFileSync(defaultFont(name))))
    return [`${font.postscriptName}.ttf`, font]
  }),
)
const outline = (font: FontkitFont, code: number): string => font.glyphForCodePoint(code).path.toSVG()

describe('the part of a font in a file', () => {
  it('draws every glyph of every form as the font does, by its number and by its character [R2.1]', async () => {
    let seen = 0
    const wrong: string[] = []
    const known = new Map<string, string>()
    for (const { id, sample } of forms) {
      const ofd = new OfdPackage(await renderForm(id, sample, { format: 'ofd' }))
      const parts = new Map(
        all(ofd.xml('Doc_0/PublicRes.xml'), 'Font').map((font) => {
          const file = all(font, 'FontFile')[0]?.textContent ?? ''
          return [
            attribute(font, 'ID'),
            { file, font: engine().fontkit.create(ofd.files.get(`Doc_0/Res/${file}`) ?? new Uint8Array()) },
          ]
        }),
      )
      const done = new Set<string>()
      for (const { path } of ofd.pages)
        for (const object of all(ofd.xml(path), 'TextObject')) {
          const part = parts.get(attribute(object, 'Font'))
          const original = originals[part?.file ?? '']
          const ids = numbers(all(object, 'Glyphs')[0]?.textContent ?? '')
          ;[...(all(object, 'TextCode')[0]?.textContent ?? '')].forEach((char, i) => {
            if (!part || !original) throw new Error(`${id}: no font for ${char}`)
            if (done.has(part.file + char)) return
            done.add(part.file + char)
            const code = char.codePointAt(0) ?? 0
            const own = known.get(part.file + char) ?? outline(original, code)
            known.set(part.file + char, own)
            const width = original.glyphForCodePoint(code).advanceWidth
            const glyph = part.font.glyphForCodePoint(code)
            const same = glyph.id === ids[i] || part.font.getGlyph(ids[i] ?? 0).path.toSVG() === own
            if (!same || glyph.path.toSVG() !== own || glyph.advanceWidth !== width) wrong.push(`${id} ${char}`)
            seen++
          })
        }
    }
    expect(wrong).toEqual([])
    expect(seen).toBeGreaterThan(10_000)
  })

  it.each([
    ['figures', '₀₁₂₉⁰⁴⁻'],
    ['boxes', '☑☐'],
  ] as const)('draws the %s that the fonts of the text lack as their font does', (name, text) => {
    const data = readFileSync(defaultFont(name))
    const part = new FontPart(new FontFace(name, data))
    const codes = Array.from(text, (char) => char.codePointAt(0) ?? 0)
    const ids = codes.map((code) => part.glyph(part.face.glyphId(code) ?? 0, String.fromCodePoint(code)))
    const [font, original] = [engine().fontkit.create(part.write()), engine().fontkit.create(data)]
    for (const [i, code] of codes.entries()) {
      expect(font.getGlyph(ids[i] ?? 0).path.toSVG()).toBe(outline(original, code))
      expect(outline(font, code)).toBe(outline(original, code))
      expect(outline(font, code)).not.toBe('')
      expect(font.glyphForCodePoint(code).advanceWidth).toBe(original.glyphForCodePoint(code).advanceWidth)
    }
  })

  it('is a complete file with right checksums', () => {
    const part = new FontPart(new FontFace('own', regular))
    part.glyph(part.face.glyphId(0x6267) ?? 0, '执')
    const bytes = part.write()
    const view = viewOf(bytes)
    let sum = 0
    for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
    expect(sum).toBe(0xb1b0afba)
    const font = engine().fontkit.create(bytes)
    expect(Object.keys(font.directory.tables).sort()).toEqual(
      expect.arrayContaining(['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']),
    )
    expect([font.postscriptName, font.familyName, font.numGlyphs]).toEqual(['NotoSerifSC-Regular', 'Noto Serif SC', 2])
  })

  it('takes the parts of a glyph that is made of others along, and leaves the font as it is', () => {
    // With its hinting, too.
    const latin = readFileSync(fileOfPackage('pdfmake/fonts/Roboto/Roboto-Regular.ttf'))
    const [before, original] = [Buffer.from(latin), engine().fontkit.create(Buffer.from(latin))]
    const part = new FontPart(new FontFace('own', latin))
    const accented = [...'ÀÉÎÕÜàéîõü']
    for (const char of accented) part.glyph(part.face.glyphId(char.codePointAt(0) ?? 0) ?? 0, char)
    const font = engine().fontkit.create(part.write())
    expect(font.numGlyphs).toBeGreaterThan(accented.length + 10)
    for (const char of accented) {
      const code = char.codePointAt(0) ?? 0
      expect(outline(font, code), char).toBe(outline(original, code))
    }
    expect(Object.keys(font.directory.tables)).toEqual(expect.arrayContaining(['cvt ', 'fpgm', 'prep']))
    expect(Buffer.compare(before, latin)).toBe(0)
  })

  it('finds characters beyond the first plane', () => {
    const char = '𠀀𠀉𠁎𠂉𠂊𠃌𠅘'
      .split(/(?:)/u)
      .find((each) => new FontFace('own', regular).has(each.codePointAt(0) ?? 0))
    const code = (char ?? '').codePointAt(0) ?? 0
    if (char === undefined) throw new Error('the font has none of these: take others for this test')
    const part = new FontPart(new FontFace('own', regular))
    part.glyph(part.face.glyphId(0x6267) ?? 0, '执')
    part.glyph(part.face.glyphId(code) ?? 0, char)
    const font = engine().fontkit.create(part.write())
    expect(outline(font, code)).toBe(outline(originals['NotoSerifSC-Regular.ttf'] as FontkitFont, code))
    expect(outline(font, 0x6267)).toBe(outline(originals['NotoSerifSC-Regular.ttf'] as FontkitFont, 0x6267))
  })

  it('is refused by name for a font whose outlines are not there', () => {
    // The same font without its outlines: the table has another name.
    const bytes = Buffer.from(regular)
    bytes.write('none', bytes.indexOf('glyf', 0, 'latin1'), 'latin1')
    expect(() => new FontFace('own', bytes, 'FangSong.ttf')).toThrow(FontFileError)
    expect(() => new FontFace('own', bytes, 'FangSong.ttf')).toThrow(/FangSong\.ttf.*glyf/)
  })
})
