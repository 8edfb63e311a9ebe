import { describe, expect, it } from 'vitest'
import { type PrintedPage, printedPages, textOfPdf } from '../../testing/pdf-text'
import { type Box, boxAt, linesOverSeal, placesToSign as places, sizeOf } from '../../testing/printed-boxes'
import { withEndings } from '../blocks/ending'
import { defaultFonts } from '../fonts/font-set'
import { LawDay, nationalLaw } from '../form/law-day'
import { mm, typeArea } from '../page/gbt9704'
import { marginsOf } from '../press/page-head-and-foot'
import { renderForm } from '../render/render-form'
import { partingsOf, unitsOf } from '../text/kinsoku'
import { form, forms } from './registry'

const all = await Promise.all(
  forms.map(async (form) => {
    const pdf = await renderForm(form, form.sample)
    return { id: form.id, form, pdf, pages: printedPages(pdf) }
  }),
)

describe('places to sign', () => {
  it('measure at least 35 by 10 mm beside what is printed in them, on every page of every form [R2.1]', () => {
    const wrong = all.flatMap(({ id, pages }) =>
      pages.flatMap((page, i) =>
        places(page).flatMap(({ sign, taken }) => {
          if (!sign) return [`${id} ${i + 1}: no box`]
          const { width, height } = sizeOf(sign)
          return width - taken < mm(35) || height < mm(10) - 0.01
            ? [`${id} ${i + 1}: ${Math.round((width - taken) / mm(1))} × ${Math.round(height / mm(1))} mm`]
            : []
        }),
      ),
    )
    expect(wrong).toEqual([])
    expect(all.flatMap(({ pages }) => pages.flatMap(places)).length).toBeGreaterThan(150)
  })

  it('have their dates in one column down the page [R2.1]', () => {
    const wrong = all.flatMap(({ id, pages }) =>
      pages.flatMap((page, i) => {
        const lefts = places(page).flatMap(({ date, beside }) => (date && beside ? [Math.round(date.left)] : []))
        return Math.max(0, ...lefts) - Math.min(...lefts, Number.POSITIVE_INFINITY) > 1
          ? [`${id} ${i + 1}: ${lefts}`]
          : []
      }),
    )
    expect(wrong).toEqual([])
  })
})

describe('pages', () => {
  it('end less than 35 mm above their foot while the rest moves on [R2.1]', () => {
    const wrong = all.flatMap(({ id, form, pages }) => {
      const { top, bottom } = marginsOf(form.frame(form.sample), pages.length === 1)
      return pages.slice(0, -1).flatMap(({ height, runs, rules }, i) => {
        const foot = height - bottom
        const ends = [...runs.map(({ y }) => y), ...rules.map(({ y2 }) => y2)].filter((y) => y > top && y < foot)
        const empty = foot - Math.max(top, ...ends)
        return empty > mm(35) ? [`${id} ${i + 1}: ${Math.round(empty / mm(1))} mm`] : []
      })
    })
    expect(wrong).toEqual([])
  })

  it('have no stretched line: before a piece that stays whole the gap is shared, or the line is left short [R2.1]', () => {
    const wrong = all.flatMap(({ id, pages }) =>
      pages.flatMap(({ runs }) =>
        // What a title or the grid of 28 characters adds is less than nothing; no gap is wider than a tenth of a character.
        runs.flatMap(({ text, size, spacing }) => (spacing > 0.101 * size ? [`${id}: ${text} ${spacing / size}`] : [])),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('end no line of a paragraph by more than a seventh before its end [R2.1]', () => {
    const fonts = defaultFonts()
    const widthOf = ({ text, size, spacing }: PrintedPage['runs'][number]): number =>
      [...text].reduce((sum, char) => {
        const code = char.codePointAt(0) ?? 0
        return sum + (fonts.faceFor('body', code)?.advance(code) ?? 1) * size + spacing
      }, 0)
    const [left, right] = [mm(28), mm(28) + typeArea.width]
    const early = all.flatMap(({ id, form, pages }) => {
      const texts = withEndings(form.blocks(form.sample, new LawDay(nationalLaw(), form.date(form.sample)))).flatMap(
        (block) => (block.block === 'paragraph' ? [block.parts.map(({ text }) => text).join('')] : []),
      )
      const goesOn = (line: string, next: string): boolean => texts.some((text) => text.includes(`${line}${next}`))
      return pages.flatMap(({ runs }) => {
        const body = runs.filter(({ size }) => size > 15)
        const lines = [...new Set(body.map(({ y }) => y))].map((y) => body.filter((run) => run.y === y))
        return lines.slice(0, -1).flatMap((line, i) => {
          const [text, next] = [line, lines[i + 1] ?? []].map((each) => each.map((run) => run.text).join('')) as [
            string,
            string,
          ]
          const short = (right - Math.max(...line.map((run) => run.x + widthOf(run)))) / (right - left)
          return short > 0.15 && goesOn(text, next) ? [{ id, short, text, next }] : []
        })
      })
    })
    // The number of an account breaks between two groups. What is never parted, the number of a document, a telephone and a sum in brackets,
    // leaves no line of the samples that short.
    expect(early).toEqual([])
  })

  it('have three lines or more over the seal, where it goes to another page, and never fewer than two [R2.1]', () => {
    const lines = all.flatMap(({ id, form, pages }) => {
      const { top } = marginsOf(form.frame(form.sample), false)
      const over = pages.length === 1 ? undefined : linesOverSeal(pages.at(-1), top)
      return over === undefined ? [] : [{ id, over }]
    })
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter(({ over }) => over < 2)).toEqual([])
    expect(lines.filter(({ over }) => over < 3)).toEqual([])
  })

  it('are ruled up to the margins, and no further [R2.1]', () => {
    const wrong = all.flatMap(({ id, form, pages }) => {
      const { paper, page } = form.frame(form.sample)
      if (paper || page === 'strip') return []
      return pages.flatMap(({ rules }, i) => {
        const ends = rules.map(({ x2 }) => x2)
        const right = Math.max(...ends)
        const body = rules.filter(({ x2 }) => right - x2 < mm(3)).map(({ x2 }) => x2)
        return body.length > 0 && right - Math.min(...body) > 1.1
          ? [`${id} ${i + 1}: ${right - Math.min(...body)}`]
          : []
      })
    })
    expect(wrong).toEqual([])
  })

  it('print nothing under 以下空白 but what is signed [R2.1]', () => {
    for (const { id, form, pdf } of all) {
      const blocks = withEndings(form.blocks(form.sample, new LawDay(nationalLaw(), form.date(form.sample))))
      const blank = blocks.findIndex(
        (block) =>
          (block.block === 'table' && block.end === '（以下空白）') ||
          (block.block === 'paragraph' && block.parts.some(({ text }) => text.includes('以下空白'))),
      )
      const printed = textOfPdf(pdf)
        .flat()
        .filter(({ text }) => text.includes('以下空白')).length
      expect(printed, id).toBe(blank === -1 ? 0 : 1)
      for (const block of blank === -1 ? [] : blocks.slice(blank + 1)) {
        const signed =
          block.block === 'signatures' ||
          block.block === 'seal-and-date' ||
          (block.block === 'paragraph' && block.style === 'note') ||
          (block.block === 'fields' &&
            block.rows.every((row) =>
              row.every((cell) => cell.label || (cell.sign && cell.text === '' && !cell.lines)),
            ))
        expect(signed, `${id}: ${block.block}`).toBe(true)
      }
    }
  })

  it('are as many as the index of the sample file says, and cover and remark count what it lists [R2.1]', () => {
    type Index = { rows: readonly { title: string; page: number }[]; lastPage: number }
    const { rows, lastPage } = form('file-index').sample as Index
    for (const [i, { title, page }] of rows.entries()) {
      const next = rows[i + 1]?.page ?? lastPage + 1
      expect(next - page, title).toBe(all.find(({ form }) => form.title === title)?.pages.length)
    }
    expect(form('file-cover').sample).toMatchObject({ documents: rows.length, pages: lastPage })
    expect(form('file-remark').sample).toMatchObject({ pages: lastPage })
  })

  it('part no word in the labels and heads that were found parted [R2.1]', () => {
    const expected: readonly (readonly [string, readonly string[]])[] = [
      ['legal-review-submission', ['承办人', '（执法资格）', '调查取证', '科室负责人']],
      ['time-extension-approval', ['负责人', '（集体讨论）', '意见']],
      ['service-receipt', ['与受送达人', '关系', '受送达人', '签收']],
      ['service-address-confirmation', ['电子送达', '地址']],
      ['compulsory-measure-approval', ['报告补批', '时间']],
      ['no-filing-approval', ['答复举报人', '情况']],
      ['legal-review-opinion', ['其他应审', '内容']],
      ['legal-review-disagreement', ['协调或者', '集体讨论', '情况']],
      ['product-sampling-record', ['状况或', '储存', '生产或', '进口代理']],
    ]
    for (const [id, lines] of expected) {
      const printed = all.find((each) => each.id === id)?.pages.flatMap(({ runs }) => runs.map(({ text }) => text))
      expect(printed, id).toEqual(expect.arrayContaining([...lines]))
    }
  })

  it('leave room for what is pasted in, and set labels and values to the middle of their boxes [R2.1]', () => {
    for (const id of ['evidence-extraction-sheet', 'photo-evidence-sheet']) {
      const page = all.find((each) => each.id === id)?.pages[0]
      const run = page?.runs.find(({ text }) => text.includes('粘贴于此'))
      const box = page && run && boxAt(page.rules, run.x, run.y - 3)
      expect(box && sizeOf(box).height, id).toBeGreaterThan(mm(55))
    }
    for (const { id, form, pages } of all) {
      const labels = form
        .blocks(form.sample, new LawDay(nationalLaw(), form.date(form.sample)))
        .flatMap((block) => (block.block === 'fields' ? block.rows : []))
        .flatMap((row) => (row.some((cell) => cell.sign) ? [] : row.flatMap((cell) => (cell.label ? [cell.text] : []))))
      for (const page of pages)
        for (const run of page.runs.filter(({ text }) => labels.includes(text))) {
          const box = boxAt(page.rules, run.x + 2, run.y - 3)
          const inside = ({ left, right, top, bottom }: Box) =>
            page.runs.filter(({ x, y }) => x >= left && x < right && y > top && y < bottom)
          // A label of two lines may begin with the words of another.
          if (!box || inside(box).length > 1) continue
          expect(Math.abs(run.y - 3 - (box.top + box.bottom) / 2), `${id}: ${run.text}`).toBeLessThan(mm(2))
        }
    }
  })

  it('keep every figure, word and unit of the samples on one line [R2.1]', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(texts)
          : []
    const wrong = all.flatMap(({ id, form, pdf, pages }) => {
      const lines = [
        ...textOfPdf(pdf).flatMap((page) => page.map(({ text }) => text)),
        ...pages.flatMap(({ runs }) => runs.map(({ text }) => text)),
      ]
      const units = texts(form.sample)
        .filter((text) => !/^\d{4}-\d{2}-\d{2}|^[a-z-]+$/.test(text))
        .flatMap(unitsOf)
        .filter((unit) => /[\p{Nd}A-Za-z]/u.test(unit) && unit.length > 1 && unit.length <= 20)
      const printed = (part: string): boolean => lines.some((line) => line.includes(part.trim()))
      // The number of an account may break between two groups.
      return units
        .filter((unit) => !printed(unit) && !partingsOf(unit).some((parts) => parts.every(printed)))
        .map((unit) => `${id}: ${unit}`)
    })
    expect(wrong).toEqual([])
  })
})
