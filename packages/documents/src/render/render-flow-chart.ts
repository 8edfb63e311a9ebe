import type { PlainDate, Procedure } from '@zhifa/domain'
import { title } from '../blocks/head'
import { note } from '../blocks/paragraph'
import type { ChartFocus } from '../flow-chart/graph'
import { layOutChart } from '../flow-chart/layout'
import { defaultFonts, type FontSet } from '../fonts/font-set'
import { formMargins, mm } from '../page/gbt9704'
import { Press } from '../press/press'
import { digestOf } from './render-form'

const sheets = [
  [210, 297],
  [297, 210],
  [297, 420],
  [420, 297],
  [420, 594],
  [594, 420],
] as const

const headHeight = 62

/**
 * The flow chart of a procedure as PDF/A-1b on one page, from A4 to A2: the smallest on which it can be read.
 * @param on the day of the procedure's table; it becomes the file's date
 */
export async function renderFlowChartPdf(
  procedure: Procedure,
  options: { readonly on: PlainDate; readonly focus?: ChartFocus; readonly fonts?: FontSet },
): Promise<Uint8Array> {
  const scene = await layOutChart(procedure, options.focus)
  const room = ([width, height]: readonly [number, number]) => ({
    width: mm(width) - formMargins.left - formMargins.right,
    height: mm(height) - formMargins.top - formMargins.bottom - headHeight,
  })
  const scaleOn = (size: readonly [number, number]): number =>
    Math.min(1.2, room(size).width / scene.width, room(size).height / scene.height)
  const readable = sheets.find((size) => scaleOn(size) >= 0.7)
  const size = readable ?? sheets.reduce((best, each) => (scaleOn(each) > scaleOn(best) ? each : best))
  const scale = scaleOn(size)
  const paper = { width: mm(size[0]), height: mm(size[1]) }
  const left = formMargins.left + (room(size).width - scene.width * scale) / 2
  const press = new Press(options.fonts ?? defaultFonts(), {
    title: scene.title,
    date: options.on,
    digest: digestOf({ chart: scene.title, scene }),
  })
  press.add({
    frame: { page: 'form', number: 'none', paper },
    blocks: [
      title(scene.title),
      note(
        options.focus === 'public'
          ? '由办案程序表生成，供公示。'
          : '【审】法制审核环节　【录】音像记录环节；圆角框为阶段，方框为引起阶段变化的环节。',
      ),
      { block: 'chart', scene, scale, left, top: formMargins.top + headHeight },
    ],
  })
  return press.finish()
}
