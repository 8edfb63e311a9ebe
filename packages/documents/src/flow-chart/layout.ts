import type { Procedure } from '@zhifa/domain'
import { type ChartFocus, type ChartNode, chartGraph } from './graph'
import { boxSize, linesOf, type Scene, type SceneCurve } from './scene'

const inch = 72
const names: Record<ChartFocus, string> = {
  all: '流程图',
  review: '法制审核环节流程图',
  recording: '音像记录环节流程图',
  public: '流程图（公示）',
}

/**
 * The flow chart of a procedure, laid out from its table by Graphviz (WebAssembly, nothing is fetched). The same table gives the
 * same chart.
 * @param focus which steps are pointed out: of the legal review, recorded ones, or all of them
 * @param lists whether the steps that leave a phase as it is stand within it; they stand in a list beside the chart where not
 */
export async function layOutChart(procedure: Procedure, focus: ChartFocus = 'all', lists = true): Promise<Scene> {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz')
  const graphviz = await Graphviz.load()
  const { nodes: full, edges } = chartGraph(procedure, focus)
  const nodes = lists ? full : full.map((node) => ({ ...node, inside: [] }))
  const index = new Map(nodes.map((node, i) => [node.id, i]))
  const dot = [
    'digraph { rankdir=TB; nodesep=0.25; ranksep=0.25; node [shape=box, fixedsize=true, label=""];',
    ...nodes.map((node, i) => {
      const { width, height } = boxSize(node)
      return `n${i} [width=${(width / inch).toFixed(4)}, height=${(height / inch).toFixed(4)}];`
    }),
    ...edges.map(
      (edge) => `n${index.get(edge.from)} -> n${index.get(edge.to)}${edge.back ? ' [constraint=false]' : ''};`,
    ),
    '}',
  ].join('\n')
  return sceneOf(`${procedure.title}${names[focus]}`, graphviz.layout(dot, 'plain', 'dot'), nodes)
}

/** Reads Graphviz' plain format: inches, y upwards. */
function sceneOf(title: string, plain: string, nodes: readonly ChartNode[]): Scene {
  const rows = plain.split('\n').map((row) => row.split(' '))
  const [, , widthText = '0', heightText = '0'] = rows.find((row) => row[0] === 'graph') ?? []
  const margin = 8
  const height = Number(heightText) * inch + 2 * margin
  const at = (x: string | undefined, y: string | undefined): [number, number] => [
    Number(x) * inch + margin,
    height - margin - Number(y) * inch,
  ]
  const boxes = rows
    .filter((row) => row[0] === 'node')
    .flatMap((row) => {
      const node = nodes[Number(row[1]?.slice(1))]
      if (!node) return []
      const [x, y] = at(row[2], row[3])
      const size = boxSize(node)
      const { kind, marked } = node
      return [{ kind, marked, x: x - size.width / 2, y: y - size.height / 2, ...size, lines: linesOf(node, x, y) }]
    })
  const curves = rows
    .filter((row) => row[0] === 'edge')
    .map((row) => {
      const count = Number(row[3])
      return curveOf(Array.from({ length: count }, (_, i) => at(row[4 + 2 * i], row[5 + 2 * i])))
    })
  return { title, width: Number(widthText) * inch + 2 * margin, height, boxes, curves }
}

/** Graphviz ends a curve where the arrow's head begins. */
function curveOf(points: readonly (readonly [number, number])[]): SceneCurve {
  const [x, y] = points.at(-1) ?? [0, 0]
  const [px, py] = points.at(-2) ?? [x, y - 1]
  const length = Math.hypot(x - px, y - py) || 1
  const [ux, uy] = [(x - px) / length, (y - py) / length]
  return {
    points,
    head: [
      [x + ux * 9, y + uy * 9],
      [x - uy * 3.5, y + ux * 3.5],
      [x + uy * 3.5, y - ux * 3.5],
    ],
  }
}
