import { describe, expect, it } from 'vitest'
import { type PrintedPage, printedPages } from '../../testing/pdf-text'
import { boxAt, sizeOf } from '../../testing/printed-boxes'
import { withEndings } from '../blocks/ending'
import { defaultFonts } from '../fonts/font-set'
import { LawDay, nationalLaw } from '../form/law-day'
import { mm } from '../page/gbt9704'
import { marginsOf } from '../press/page-head-and-foot'
import { Press } from '../press/press'
import { renderForm } from '../render/render-form'
import { closedUp, styles, stylesAt } from '../text/style'
import { forms } from './registry'

const all = await Promise.all(
  forms.map(async (form) => {
    const date = form.date(form.sample)
    const frame = form.frame(form.sample)
    const blocks = withEndings(form.blocks(form.sample, new LawDay(nationalLaw(), date)))
    const { density } = new Press(defaultFonts(), { title: '', date, digest: '' }).layoutOf({ blocks, frame })
    return { id: form.id, frame, density, pages: printedPages(await renderForm(form, form.sample)) }
  }),
)

/** What a page leaves empty at its foot, in points. */
const emptyOf = ({ height, runs, rules }: PrintedPage, top: number, bottom: number): number => {
  const ends = [...runs.map(({ y }) => y), ...rules.map(({ y2 }) => y2)].filter((y) => y > top && y < height - bottom)
  return height - bottom - Math.max(top, ...ends)
}

describe('a form that closes up', () => {
  it('does so by degrees: nothing jumps between the standard and the closest that text is set [R2.1]', () => {
    for (const name of Object.keys(styles) as (keyof typeof styles)[]) {
      const pitches = Array.from({ length: 21 }, (_, i) => stylesAt(1 - i / 200)[name].pitch)
      for (const [i, pitch] of pitches.slice(1).entries()) {
        expect(pitch, name).toBeLessThanOrEqual(pitches[i] ?? 0)
        expect((pitches[i] ?? 0) - pitch, name).toBeLessThan(0.02 * styles[name].pitch)
      }
    }
    expect([1, 0.95, 0.925, 0.9, 0.8].map((density) => closedUp(density, 4, 2))).toEqual([
      4,
      4,
      expect.closeTo(3),
      2,
      2,
    ])
  })

  it('to stand on one page leaves no more of it empty than it needs, over all forms [R2.1]', () => {
    const closed = all.filter(({ density, pages }) => pages.length === 1 && density < 0.95)
    const empty = closed.map(({ id, frame, pages: [page] }) => {
      const { top, bottom } = marginsOf(frame, true)
      return { id, mm: page ? emptyOf(page, top, bottom) / mm(1) : 0 }
    })
    expect(empty.length).toBeGreaterThan(20)
    expect(empty.filter((each) => each.mm > 15)).toEqual([])
  })

  it('has no closed-up head or seal where its last page has room, over all forms [R2.1]', () => {
    const wrong = all.filter(({ density, pages }) => pages.length > 1 && closedUp(density, 0, 1) > 0.25)
    expect(wrong.map(({ id, density }) => `${id} ${density}`)).toEqual([])
  })
})

it('who signs beside others is said with room over and under it, over all forms [R2.1]', () => {
  const heads = all.flatMap(({ id, pages, density }) =>
    pages.flatMap(({ runs, rules }) =>
      runs.flatMap((run) => {
        if (!run.text.endsWith('（签名）') || run.size !== 10.5) return []
        const box = boxAt(rules, run.x + 2, run.y - 3)
        const inside = box
          ? runs.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom)
          : []
        const count = new Set(inside.map(({ y }) => Math.round(y))).size
        if (!box || count < 2) return []
        return [{ id, room: sizeOf(box).height - count * stylesAt(density).small.pitch }]
      }),
    ),
  )
  expect(heads.length).toBeGreaterThan(30)
  expect(heads.filter(({ room }) => room < 3)).toEqual([])
})
