import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { OptionsError } from './options-error'
import { bytesOption, functionOption, optionsOf, urlOption } from './options-of'

interface Own {
  readonly format?: 'pdf' | 'ofd'
  readonly seal?: Uint8Array
  readonly told?: () => void
  readonly at?: URL
  readonly rows?: readonly { readonly name: string }[]
}
const check = optionsOf<Own>('ownDoor', {
  format: z.enum(['pdf', 'ofd']).meta({ title: '格式' }).optional(),
  seal: bytesOption('印章').optional(),
  told: functionOption<() => void>('通知').optional(),
  at: urlOption('地址').optional(),
  rows: z
    .array(z.strictObject({ name: z.string() }))
    .meta({ title: '各行' })
    .optional(),
})
const wrong = (options: unknown): OptionsError => {
  try {
    check(options)
  } catch (error) {
    if (error instanceof OptionsError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('options', () => {
  it('that are known pass as they are, and so do those that are left out', () => {
    const given = {
      format: 'ofd',
      seal: Buffer.from('x'),
      told: () => {},
      at: new URL('file:///x'),
      rows: [{ name: '1' }],
    }
    expect(check(given)).toBe(given)
    expect(check({})).toEqual({})
    expect(check({ format: undefined })).toEqual({ format: undefined })
  })

  it('of an unknown name are refused with the nearest name and all that there are, in both languages', () => {
    const { message, code, door, findings } = wrong({ formt: 'ofd' })
    expect({ code, door }).toEqual({ code: 'documents.options', door: 'ownDoor' })
    expect(message).toContain('formt：没有这个选项，是否为 format？可用的有 format、seal、told、at、rows')
    expect(message).toContain('formt: unknown option, did you mean format? there are format, seal, told, at, rows')
    expect(findings.map(({ path }) => path)).toEqual([['formt']])
    expect(wrong({ zzzzzzz: 1 }).message).toContain('zzzzzzz: unknown option; there are format')
    expect(wrong({ rows: [{ name: '1', nmae: '' }] }).message).toContain(
      'rows.0.nmae: unknown option, did you mean name?',
    )
  })

  it('of a wrong kind are refused with what they may be, all at once', () => {
    const { message, findings } = wrong({ format: 'docx', seal: 'seal.png', told: 1, at: 'x', rows: {} })
    expect(findings.map(({ path }) => path?.[0])).toEqual(['format', 'seal', 'told', 'at', 'rows'])
    for (const part of [
      '格式：应为下列之一：pdf、ofd',
      'format: must be one of pdf, ofd',
      '印章：应为字节',
      'seal: must be bytes',
      'told: must be a function',
      'at: must be a URL object',
      'rows: must be a list',
    ])
      expect(message).toContain(part)
  })

  it.each([[null], ['pdf'], [1], [[]], [true]])('that are %j are no options', (given) => {
    expect(wrong(given).message).toMatch(/选项.*一组字段.*must be an object/)
  })
})
