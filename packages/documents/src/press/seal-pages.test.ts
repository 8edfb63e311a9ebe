import { PlainDate } from '@zhifa/domain'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { printedPages } from '../../testing/pdf-text'
import { linesOverSeal } from '../../testing/printed-boxes'
import { numberLine, redHeader, title } from '../blocks/head'
import { paragraph } from '../blocks/paragraph'
import { sealAndDate } from '../blocks/seal-and-date'
import { defineForm } from '../form/form'
import { mm } from '../page/gbt9704'
import { renderForm } from '../render/render-form'

it('a seal that goes to another page has two lines or more over it, wherever the page ends, whatever the last paragraphs [R2.1]', async () => {
  let moved = 0
  for (const long of [1, 2, 3, 4])
    for (const last of [1, 2, 3, 4])
      for (let before = 9; before < 17; before++) {
        const text = (count: number): string => `${'国'.repeat(26 + 28 * (count - 1) - 8)}。`
        const letter = defineForm({
          id: 'seal-test',
          title: '示例通知书',
          audience: 'party',
          copies: ['存档'],
          data: z.strictObject({ on: PlainDate }),
          date: (d) => d.on,
          frame: () => ({ page: 'letter', number: 'official', continued: { title: '示例通知书' } }),
          blocks: (d) => [
            redHeader('示例市示例区卫生健康局'),
            title('示例通知书'),
            numberLine('示卫公通〔2026〕12号'),
            ...Array.from({ length: before }, () => paragraph(text(1))),
            paragraph(text(long)),
            paragraph(text(last)),
            sealAndDate('示例市示例区卫生健康局', d.on),
          ],
          sample: { on: '2026-10-12' },
          cites: [],
          grade: 'unverified',
        })
        const pages = printedPages(await renderForm(letter, letter.sample))
        if (pages.length === 1) continue
        moved++
        expect(linesOverSeal(pages.at(-1), mm(37)), `${before} ${long} ${last}`).toBeGreaterThanOrEqual(2)
      }
  expect(moved).toBeGreaterThan(20)
})
