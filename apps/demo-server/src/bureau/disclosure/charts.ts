import { type ChartFocus, renderFlowChart } from '@zhifa/documents'
import { procedures } from '@zhifa/domain'

const drawn = new Map<string, Promise<string>>()

/** The chart of a procedure as SVG, drawn once; nothing for a procedure that does not exist. */
export function chartSvg(id: string, focus: ChartFocus): Promise<string> | undefined {
  const procedure = procedures.get(id)
  if (!procedure) return undefined
  const key = `${id} ${focus}`
  const there = drawn.get(key) ?? renderFlowChart(procedure, focus)
  drawn.set(key, there)
  return there
}
