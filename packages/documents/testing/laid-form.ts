import { defaultFonts } from '../src/fonts/font-set'
import type { AnyForm } from '../src/form/form'
import { mm } from '../src/page/gbt9704'
import type { LaidLine, LaidPage } from '../src/pdfmake/pdfmake'
import { Press } from '../src/press/press'
import { prepare } from '../src/render/render-form'
import { collectTexts, vary } from './any-payload'
import type { TextBounds } from './any-text'

/** The pages of a form as they were laid out, without a file. */
export function laidPages(form: AnyForm, data: unknown): Promise<readonly LaidPage[]> {
  const ready = prepare(form, data, defaultFonts())
  const press = new Press(defaultFonts(), { title: ready.title, date: ready.date, digest: ready.digest })
  press.add(ready)
  return press.finish(({ pages }) => Promise.resolve(pages))
}

/** The sample of a form with every text that people write made longer, as far as its field takes it. */
export function grownSample(form: AnyForm, longer: (text: string, bounds: TextBounds) => string): unknown {
  const bounds = new Map<string, TextBounds>()
  collectTexts(form.data, form.sample, bounds)
  const texts = new Map(
    [...bounds].map(([text, of]) => [text, longer(text, of).slice(0, Math.max(text.length, of.max))]),
  )
  return vary(form.data, form.sample, { g: undefined as never, texts, change: 0, long: 0 })
}

const textOf = ({ inlines }: LaidLine): string => inlines.map(({ text }) => text).join('')
const radius = mm(21)

/** The lines of a page that its seal would cover, besides the name and the date that it belongs on. */
export function linesUnderSeal(page: LaidPage): string[] {
  const lines = page.items.flatMap((item) =>
    item.type === 'line' && textOf(item.item).trim() !== '' ? [item.item] : [],
  )
  return lines.flatMap((name, at) => {
    const here = name.inlines.find(({ sealHere }) => sealHere !== undefined)?.sealHere
    if (here === undefined) return []
    const date = lines.findIndex((line, i) => i > at && /^\p{Nd}{4}年/u.test(textOf(line)))
    const own = new Set(lines.slice(at, date + 1))
    const width = name.inlines.reduce((sum, inline) => sum + inline.width, 0)
    const [x, y] = [name.x + width / 2, name.y + here]
    return lines.flatMap((line) => {
      const size = Math.max(...line.inlines.map(({ fontSize }) => fontSize))
      const base = line.y + line.getAscenderHeight()
      const right = line.x + line.inlines.reduce((sum, inline) => sum + inline.width, 0)
      // From the top of the characters to their foot.
      const [top, foot] = [base - 0.85 * size, base + 0.12 * size]
      const aside = Math.max(line.x - x, 0, x - right)
      const off = Math.max(top - y, 0, y - foot)
      return own.has(line) || Math.hypot(aside, off) > radius - 0.1 ? [] : [textOf(line)]
    })
  })
}
