import type { PlainDate, Procedure } from '@zhifa/domain'
import { title } from '../blocks/head'
import { note } from '../blocks/paragraph'
import type { ChartFocus } from '../flow-chart/graph'
import { layOutChart } from '../flow-chart/layout'
import { defaultFonts, type FontSet } from '../fonts/font-set'
import { formMargins, mm } from '../page/gbt9704'
import { pdfSink } from '../press/pdf-sink'
import { Press } from '../press/press'
import { digestOf } from './digest'
import { type OfdOptions, ofdOf } from './ofd-options'

const sheets = [
  [210, 297],
  [297, 210],
  [297, 420],
  [420, 297],
  [420, 594],
  [594, 420],
] as const

const headHeight = 62

interface ChartOptions {
  /** The day of the procedure's table; it becomes the file's date. */
  readonly on: PlainDate
  readonly focus?: ChartFocus
  readonly fonts?: FontSet
}

/** The flow chart of a procedure as PDF/A-1b on one page, from A4 to A2: the smallest on which it can be read. */
export const renderFlowChartPdf = async (procedure: Procedure, options: ChartOptions): Promise<Uint8Array> =>
  (await layOut(procedure, options)).finish(pdfSink)

/** The same page as OFD (GB/T 33190-2016). @throws {OfdOptionError} an unknown profile */
export async function renderFlowChartOfd(
  procedure: Procedure,
  options: ChartOptions & Pick<OfdOptions, 'profile'>,
): Promise<Uint8Array> {
  const { ofd } = await (await layOut(procedure, options)).finish(ofdOf(options))
  return ofd
}

async function layOut(procedure: Procedure, options: ChartOptions): Promise<Press> {
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
  return press
}
