import { line, type PlainDate } from '@zhifa/domain'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import { paragraph } from '../blocks/paragraph'
import type { AnyForm } from '../form/form'
import { letterForm, officialLetterForm } from './letter-form'
import { recordForm } from './record-form'
import { sheetForm } from './sheet-form'

const about = {
  id: 'test-form',
  title: '测试文书',
  catalogue: 'D' as const,
  data: { matter: line('事项'), remark: line('备注').optional() },
  cites: [],
}
const sample = { matter: '示例' }
const sheet = sheetForm({ ...about, body: (d) => [paragraph(d.matter)], sample })
const letter = letterForm({ ...about, nature: '测', body: (d) => [paragraph(d.matter)], sample })
const official = officialLetterForm({
  ...about,
  nature: '测',
  body: (d) => [paragraph(d.matter)],
  sample: { ...sample, receiver: '示例机关' },
})
const record = recordForm({
  ...about,
  officers: '询问人',
  signer: '被询问人',
  rows: () => [],
  heading: '记录',
  sample: { ...sample, content: '示例。' },
})

describe('a form of a kind', () => {
  it.each<[string, AnyForm & { readonly data: { readonly shape: object } }, string[]]>([
    ['sheet', sheet, ['agency', 'number', 'on']],
    ['letter', letter, ['agency', 'number', 'on', 'party']],
    ['official letter', official, ['agency', 'number', 'on', 'receiver']],
    [
      'record',
      record,
      ['agency', 'begin', 'end', 'place', 'officers', 'recorder', 'content', 'audioVisual', 'refusal'],
    ],
  ])('%s: has the fields of the kind and its own, and a sample that fits', (_, form, kind) => {
    expect(Object.keys(form.data.shape)).toEqual([...kind, 'matter', 'remark'])
    expect(form.data.parse(form.sample)).toEqual(form.sample)
    expect(form.data.safeParse({ ...(form.sample as object), other: '' }).success).toBe(false)
  })

  it('tells its author what the data holds', () => {
    type Data = z.output<typeof sheet.data>
    expectTypeOf<Data['matter']>().toEqualTypeOf<string>()
    expectTypeOf<Data['remark']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Data['on']>().toEqualTypeOf<PlainDate>()
    expectTypeOf<z.input<typeof letter.data>['number']>().toEqualTypeOf<string>()
    // @ts-expect-error the sample lacks a field that the form demands
    sheetForm({ ...about, body: () => [], sample: {} })
    // @ts-expect-error no field is called so
    sheetForm({ ...about, body: (d) => [paragraph(d.mater)], sample })
    // @ts-expect-error a letter to an authority names it
    officialLetterForm({ ...about, nature: '测', body: () => [], sample })
  })
})
