import { describe, expect, it } from 'vitest'
import { type PrintedPage, printedPages, type Rule, type TextLine, textOfPdf } from '../../testing/pdf-text'
import { withEndings } from '../blocks/ending'
import { LawDay, nationalLaw } from '../form/law-day'
import { mm } from '../page/gbt9704'
import { marginsOf } from '../press/page-head-and-foot'
import { renderForm } from '../render/render-form'
import { unitsOf } from '../text/kinsoku'
import { forms } from './registry'

const all = await Promise.all(
  forms.map(async (form) => {
    const pdf = await renderForm(form, form.sample)
    return { id: form.id, form, pdf, pages: printedPages(pdf) }
  }),
)

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The box that the rules of a page draw around a point. */
function boxAt(rules: readonly Rule[], x: number, y: number): Box | undefined {
  const upright = rules.filter((rule) => rule.x2 - rule.x1 < 0.1 && rule.y1 <= y && rule.y2 >= y).map((rule) => rule.x1)
  const level = rules.filter((rule) => rule.y2 - rule.y1 < 0.1 && rule.x1 <= x && rule.x2 >= x).map((rule) => rule.y1)
  const [left, right] = [Math.max(...upright.filter((at) => at <= x)), Math.min(...upright.filter((at) => at > x))]
  const [top, bottom] = [Math.max(...level.filter((at) => at <= y)), Math.min(...level.filter((at) => at > y))]
  return [left, right, top, bottom].every(Number.isFinite) ? { left, right, top, bottom } : undefined
}

const sizeOf = ({ left, right, top, bottom }: Box) => ({ width: right - left, height: bottom - top })
/** Widths are those of the default font: a Chinese character is as wide as the print is high. */
const small = 10.5
const isOpenDate = ({ text }: TextLine): boolean => /年　+月　+日/.test(text)

/** Every open place for a date with its own box, and the box for the signature beside or above it. */
function places(page: PrintedPage): { date: Box | undefined; sign: Box | undefined; beside: boolean; taken: number }[] {
  return page.runs.filter(isOpenDate).map((run) => {
    const date = boxAt(page.rules, run.x + 20, run.y - 3)
    if (!date) return { date, sign: undefined, beside: true, taken: 0 }
    const beside = boxAt(page.rules, date.left - 3, run.y - 3)
    const taken = (box: Box): number =>
      Math.max(
        0,
        ...page.runs
          .filter((each) => each.x > box.left && each.x < box.right && each.y > box.top && each.y < box.bottom)
          .map((each) => each.text.length * small),
      )
    const wide = date.right - date.left > mm(44) || run.text.startsWith('年')
    const sign = wide ? boxAt(page.rules, run.x + 20, date.top - 3) : beside
    return { date, sign, beside: !wide, taken: sign ? taken(sign) : 0 }
  })
}

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

  it('have three lines or more over the seal, where it goes to another page [R2.1]', () => {
    const lonely = all.flatMap(({ id, form, pages }) => {
      if (pages.length === 1) return []
      const { top } = marginsOf(form.frame(form.sample), false)
      const last = pages.at(-1)?.runs ?? []
      const seal = last.find(({ text, size, x }) => size === 16 && x > mm(90) && text.startsWith('示例市示例区卫生'))
      const lines = new Set(last.flatMap(({ y }) => (seal && y > top && y < seal.y - 1 ? [Math.round(y)] : [])))
      return seal && lines.size < 3 ? [id] : []
    })
    // Of these the page before would be left emptier than 35 mm with any line more, and lines as close as they go do not fit one page.
    expect(lonely.sort()).toEqual(['license-revocation-decision', 'remote-inspection-notice', 'test-result-notice'])
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
          (block.block === 'fields' && block.rows.every((row) => row.some((cell) => cell.sign)))
        expect(signed, `${id}: ${block.block}`).toBe(true)
      }
    }
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
      return units.filter((unit) => !lines.some((line) => line.includes(unit))).map((unit) => `${id}: ${unit}`)
    })
    expect(wrong).toEqual([])
  })
})
