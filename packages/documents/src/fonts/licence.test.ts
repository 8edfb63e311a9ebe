import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { form } from '../forms/registry'
import { renderForm } from '../render/render-form'
import { defaultFont } from './default-font'
import { FontSet } from './font-set'
import { FontLicenceError } from './licence'

let regular: Buffer
beforeAll(() => {
  regular = readFileSync(defaultFont('regular'))
})

/** The font with other licence bits in its table OS/2. */
function withRights(fsType: number): Uint8Array {
  const font = Buffer.from(regular)
  const entry = font.indexOf('OS/2', 12, 'latin1')
  font.writeUInt16BE(fsType, font.readUInt32BE(entry + 8) + 8)
  return font
}

const { id, sample } = form('service-receipt')
const outcome = (fsType: number, format: 'pdf' | 'ofd'): Promise<unknown> =>
  renderForm(id, sample, { format, fonts: new FontSet({ body: [withRights(fsType)] }) }).then(
    () => 'printed',
    (error: unknown) => error,
  )

describe.each(['pdf', 'ofd'] as const)('a font in a %s', (format) => {
  it.each([
    ['forbids embedding', 0x0002, 'no-embedding'],
    ['forbids parts of it', 0x0100, 'no-subsetting'],
    ['allows bitmaps only', 0x0200, 'bitmap-only'],
  ])('is refused by name where its licence %s', async (_, fsType, restriction) => {
    const error = await outcome(fsType, format)
    expect(error).toBeInstanceOf(FontLicenceError)
    expect(error).toMatchObject({ code: 'documents.font-licence', restriction, font: 'NotoSerifSC-Regular' })
    expect((error as Error).message).toMatch(/NotoSerifSC-Regular.*授权/)
  })

  it.each([
    ['installable', 0x0000],
    ['preview and print', 0x0004],
    ['editable', 0x0008],
    ['restricted or, in an old font, also editable', 0x000a],
  ])('is embedded where its licence is %s', async (_, fsType) => {
    expect(await outcome(fsType, format)).toBe('printed')
  })
})
