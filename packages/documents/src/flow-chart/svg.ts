import type { Procedure } from '@zhifa/domain'
import { escapeHtml } from '../text/escape-html'
import { checkFocus } from './chart-options'
import type { ChartFocus } from './graph'
import { layOutChart } from './layout'
import { boxPath, colours, coloursOf, curvePath, headPath, type Place } from './look'
import type { Scene } from './scene'

const round = (value: number): string => String(Math.round(value * 10) / 10)
const at: Place = (x, y) => `${round(x)} ${round(y)}`

/** A chart as SVG that stands alone: no script, no font, nothing fetched; its title and steps can be read out and searched. */
export function sceneSvg(scene: Scene): string {
  const boxes = scene.boxes.map((box) => {
    const { fill, line } = coloursOf(box)
    const text = box.lines.map(
      (item) =>
        `<text x="${round(item.x)}" y="${round(item.y)}" font-size="${item.size}"${item.strong ? ' font-weight="700"' : ''}>${escapeHtml(item.text)}</text>`,
    )
    return `<g><path d="${boxPath(box, at)}" fill="${fill}" stroke="${line}" stroke-width="${box.marked ? 1.6 : 1}"/>${text.join('')}</g>`
  })
  const curves = scene.curves.map(
    (curve) =>
      `<path d="${curvePath(curve, at)}" fill="none"/><path d="${headPath(curve, at)}" fill="${colours.curve}"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="zh-CN" aria-labelledby="chart-title" viewBox="0 0 ${round(scene.width)} ${round(scene.height)}" width="${round(scene.width)}" height="${round(scene.height)}" font-family="'Noto Serif SC', SimSun, 宋体, serif" text-anchor="middle">
<title id="chart-title">${escapeHtml(scene.title)}</title>
<g stroke="${colours.curve}" stroke-width="0.9">${curves.join('')}</g>
${boxes.join('\n')}
</svg>
`
}

/**
 * The flow chart of a procedure as SVG, read from its table.
 * @throws {OptionsError} another focus
 * @example await renderFlowChart(penaltyOrdinary, 'recording')
 */
export async function renderFlowChart(procedure: Procedure, focus: ChartFocus = 'all'): Promise<string> {
  checkFocus({ focus })
  return sceneSvg(await layOutChart(procedure, focus))
}
