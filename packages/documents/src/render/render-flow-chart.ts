import { PlainDate, type Procedure } from '@zhifa/domain'
import { title } from '../blocks/head'
import { note } from '../blocks/paragraph'
import { table } from '../blocks/table'
import { focusOption } from '../flow-chart/chart-options'
import { type ChartFocus, chartGraph } from '../flow-chart/graph'
import { layOutChart } from '../flow-chart/layout'
import type { Scene } from '../flow-chart/scene'
import { defaultFonts, type FontSet } from '../fonts/font-set'
import { profileOption } from '../ofd/package/profile'
import { type OptionShape, optionsOf } from '../options/options-of'
import { formMargins, mm } from '../page/gbt9704'
import { pdfSink } from '../press/pdf-sink'
import { Press, type Printable } from '../press/press'
import { digestOf } from './digest'
import { type OfdOptions, ofdOf } from './ofd-options'
import { fontsOption } from './render-options'

/** What an office prints: A4, then A3. */
const sheets = [
  [210, 297],
  [297, 210],
  [297, 420],
  [420, 297],
] as const

const headHeight = 62

interface ChartOptions {
  /** The day of the procedure's table; it becomes the file's date. */
  readonly on: PlainDate
  readonly focus?: ChartFocus
  readonly fonts?: FontSet
}

type OfdChartOptions = ChartOptions & Pick<OfdOptions, 'profile'>

const chartOptions: OptionShape<ChartOptions> = {
  on: PlainDate.meta({ title: '日期' }),
  focus: focusOption,
  fonts: fontsOption,
}
const checkPdf = optionsOf<ChartOptions>('renderFlowChartPdf', chartOptions)
const checkOfd = optionsOf<OfdChartOptions>('renderFlowChartOfd', { ...chartOptions, profile: profileOption })

/**
 * The flow chart of a procedure as PDF/A-1b on A4 or A3. Where its lists would make it too small to read, the chart shows phases and what
 * leads from one to another, and the steps within each phase follow as a table.
 * @throws {OptionsError}
 */
export const renderFlowChartPdf = async (procedure: Procedure, options: ChartOptions): Promise<Uint8Array> =>
  (await layOut(procedure, checkPdf(options))).finish(pdfSink)

/** The same page as OFD (GB/T 33190-2016). @throws {OptionsError} */
export async function renderFlowChartOfd(procedure: Procedure, options: OfdChartOptions): Promise<Uint8Array> {
  const { ofd } = await (await layOut(procedure, checkOfd(options))).finish(ofdOf(options))
  return ofd
}

/** Print of 9.5 points is not made smaller than about 8. */
const readableAt = 0.85

interface Fitted {
  readonly scene: Scene
  readonly scale: number
  readonly size: (typeof sheets)[number]
}

const room = ([width, height]: readonly [number, number]): { width: number; height: number } => ({
  width: mm(width) - formMargins.left - formMargins.right,
  height: mm(height) - formMargins.top - formMargins.bottom - headHeight,
})

/** The smallest sheet on which a chart can be read, else the one on which it is largest. */
function fit(scene: Scene): Fitted {
  const scaleOn = (size: readonly [number, number]): number =>
    Math.min(1.2, room(size).width / scene.width, room(size).height / scene.height)
  const readable = sheets.find((size) => scaleOn(size) >= readableAt)
  const size = readable ?? sheets.reduce((best, each) => (scaleOn(each) > scaleOn(best) ? each : best))
  return { scene, scale: scaleOn(size), size }
}

async function layOut(procedure: Procedure, options: ChartOptions): Promise<Press> {
  const focus = options.focus ?? 'all'
  const whole = fit(await layOutChart(procedure, focus))
  const steps = within(procedure, focus)
  const parted = whole.scale < readableAt && focus !== 'public' && steps.length > 0
  const { scene, scale, size } = parted ? fit(await layOutChart(procedure, focus, false)) : whole
  const paper = { width: mm(size[0]), height: mm(size[1]) }
  const left = formMargins.left + (room(size).width - scene.width * scale) / 2
  const press = new Press(options.fonts ?? defaultFonts(), {
    title: scene.title,
    date: options.on,
    digest: digestOf({ chart: scene.title, scene }),
  })
  const marks = '【审】法制审核环节　【录】音像记录环节；圆角框为阶段，方框为引起阶段变化的环节。'
  // The table is laid out first: the chart says how many sheets follow it.
  const after = parted ? press.add(appendix(steps, scene.title)) : 0
  press.addBefore({
    frame: {
      page: 'form',
      paper,
      ...(parted ? { number: 'count', within: { before: 0, after } } : { number: 'none' }),
    },
    blocks: [
      title(scene.title),
      note(
        focus === 'public' ? '由办案程序表生成，供公示。' : `${marks}${parted ? '各阶段内可以办理的环节见附表。' : ''}`,
      ),
      { block: 'chart', scene, scale, left, top: formMargins.top + headHeight },
    ],
  })
  return press
}

/** The steps that leave a phase as it is, phase by phase. */
const within = (procedure: Procedure, focus: ChartFocus): string[][] =>
  chartGraph(procedure, focus)
    .nodes.filter(({ inside }) => inside.length > 0)
    .map(({ title: phase, inside }) => [phase, inside.map(({ text }) => text).join('、')])

/** The same as a table: the second part of a chart that would be too dense with them. */
function appendix(rows: readonly (readonly string[])[], name: string): Printable {
  return {
    frame: { page: 'form', number: 'count', within: { before: 1, after: 0 }, continued: { title: `${name}附表` } },
    blocks: [
      title('各阶段内可以办理的环节', `${name}附表`),
      table(
        [
          { title: '阶段', width: 2, align: 'center' },
          { title: '不引起阶段变化的环节', width: 10 },
        ],
        rows,
        { close: false, size: 'small' },
      ),
    ],
  }
}
