import { PlainDate } from '@zhifa/domain'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { laidPages } from '../../testing/laid-form'
import { fields, label } from '../blocks/fields'
import { title } from '../blocks/head'
import { paragraph } from '../blocks/paragraph'
import { signaturePlace } from '../blocks/signatures'
import { table } from '../blocks/table'
import { defineForm } from '../form/form'

const signed = fields([1, 3], [[label('审核人'), { text: '', sign: [signaturePlace('', { name: '乙某某' })] }]])
const text = `${'国'.repeat(20)}。`

it.each([
  ['a paragraph', () => [paragraph(text, { style: 'record' })]],
  ['a list', () => [table([{ title: '事项', width: 1 }], [[text], [text], [text]])]],
])('a grid that is only signed never stands alone on a page, wherever that ends: after %s [R2.1]', async (_, last) => {
  let moved = 0
  for (let before = 46; before < 57; before++) {
    const form = defineForm({
      id: 'grid-test',
      title: '示例单',
      audience: 'internal',
      copies: ['存档'],
      data: z.strictObject({ on: PlainDate }),
      date: (d) => d.on,
      frame: () => ({ page: 'form', number: 'count', continued: { title: '示例单' } }),
      blocks: () => [
        title('示例单'),
        ...Array.from({ length: before }, () => paragraph(text, { style: 'record' })),
        ...last(),
        signed,
      ],
      sample: { on: '2026-10-12' },
      cites: [],
      grade: 'unverified',
    })
    const pages = await laidPages(form, form.sample)
    const onLast = pages.at(-1)?.items.flatMap((item) => (item.type === 'line' ? item.item.inlines : [])) ?? []
    if (pages.length > 2) moved++
    expect(onLast.map((inline) => inline.text).join(''), `${before}`).toContain('国国')
  }
  expect(moved).toBeGreaterThan(1)
})
