import { procedures } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import { plainText, printedPages, smallestPrint } from '../../testing/pdf-text'
import { run } from '../cli/run'
import { mm } from '../page/gbt9704'
import { renderFlowChartPdf } from '../render/render-flow-chart'
import { renderFlowChart } from './svg'

const all = [...procedures.values()].map((procedure) => [procedure.id, procedure] as const)
const count = (text: string, part: string): number => text.split(part).length - 1

describe.each(all)('the flow chart of %s', (_, procedure) => {
  it('shows every phase and every step of the table, the same bytes every time [D2.5] [L4.1]', async () => {
    const svg = await renderFlowChart(procedure)
    for (const title of Object.values(procedure.phases)) expect(svg).toContain(`>${title}</text>`)
    // What may happen in any phase says nothing of the way, and would be in every box.
    for (const step of Object.values(procedure.steps))
      expect(new RegExp(`>${step.title}(?:【.】)*</text>`).test(svg), step.id).toBe(!step.aside)
    expect(await renderFlowChart(procedure)).toBe(svg)
    expect(svg).not.toMatch(/<script|href=|url\(/)
  })

  it('points out the recorded steps, and only those [R1.2]', async () => {
    const svg = await renderFlowChart(procedure, 'recording')
    expect(svg).not.toContain('【审】')
    // A step that leaves the phase as it is stands in every phase in which it may be done.
    const recorded = Object.values(procedure.steps).filter((step) => step.recording !== undefined)
    const shown = recorded.reduce((sum, step) => sum + (step.to === undefined ? step.in.length : 1), 0)
    expect(count(svg, '【录】')).toBe(shown)
  })

  it('points out the steps of the legal review [L4.1]', async () => {
    const svg = await renderFlowChart(procedure, 'review')
    expect(svg).not.toContain('【录】')
    const reviews = Object.values(procedure.steps).some((step) => step.role === 'legal-reviewer')
    expect(svg.includes('【审】')).toBe(reviews)
  })

  it('has a public version of about ten boxes with every phase, and no step [D2.5]', async () => {
    const svg = await renderFlowChart(procedure, 'public')
    for (const title of Object.values(procedure.phases)) expect(svg).toContain(`>${title}</text>`)
    expect(count(svg, '<g><path')).toBeGreaterThan(4)
    expect(count(svg, '<g><path')).toBeLessThanOrEqual(10)
    expect(svg).not.toMatch(/【审】|【录】/)
    expect(plainText(await renderFlowChartPdf(procedure, { on: '2026-10-01', focus: 'public' }))).toContain('公示')
  })

  it('stands on A4 or A3 in print of at least 7 points, with every step of the table [D2.5]', async () => {
    const pdf = await renderFlowChartPdf(procedure, { on: '2026-10-01' })
    for (const { height } of printedPages(pdf)) expect(height).toBeLessThanOrEqual(mm(420) + 1)
    const text = plainText(pdf).replaceAll(/\s/g, '')
    for (const step of Object.values(procedure.steps)) if (!step.aside) expect(text, step.id).toContain(step.title)
    const smallest = smallestPrint(pdf)
    expect(smallest).toBeGreaterThanOrEqual(7)
    expect(smallest).toBeLessThan(20)
  })

  it('has a table of steps only where a phase has some, and names it only then [D2.5]', async () => {
    const pdf = await renderFlowChartPdf(procedure, { on: '2026-10-01' })
    const text = plainText(pdf)
    const within = Object.values(procedure.steps).filter((step) => step.to === undefined && !step.aside)
    expect(text.includes('附表')).toBe(printedPages(pdf).length > 1)
    if (within.length === 0) expect(printedPages(pdf)).toHaveLength(1)
  })

  it('stands in a PDF as vectors and text [D2.5]', async () => {
    const pdf = await renderFlowChartPdf(procedure, { on: '2026-10-01' })
    const text = plainText(pdf)
    for (const title of Object.values(procedure.phases)) expect(text).toContain(title)
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('/Subtype /Image')
    expect(Buffer.compare(pdf, await renderFlowChartPdf(procedure, { on: '2026-10-01' }))).toBe(0)
  })
})

describe('zhifa-documents flow-chart', () => {
  const written = new Map<string, Uint8Array>()
  const files = {
    read: async () => '',
    write: async (path: string, bytes: Uint8Array) => {
      written.set(path, bytes)
    },
  }

  it('writes SVG or PDF by the name of the file [D2.5]', async () => {
    expect((await run(['flow-chart', 'penalty.ordinary', '-o', 'a.svg'], files)).code).toBe(0)
    expect((await run(['flow-chart', 'penalty.ordinary', '-o', 'a.pdf', '--focus', 'review'], files)).code).toBe(0)
    expect(Buffer.from(written.get('a.svg') ?? []).toString()).toMatch(/^<svg /)
    expect(Buffer.from(written.get('a.pdf') ?? []).toString('latin1')).toMatch(/^%PDF-1\.4/)
  })

  it.each([
    [['flow-chart', 'nothing', '-o', 'a.svg'], 'penalty.ordinary'],
    [['flow-chart', 'penalty.ordinary', '-o', 'a.svg', '--focus', 'x'], '--focus'],
    [['flow-chart', 'penalty.ordinary', '-o', 'a.pdf', '--on', '2026-02-30'], '--on'],
    [['flow-chart', 'penalty.ordinary'], '-o'],
  ])('%j is wrong use', async (args, word) => {
    const result = await run(args, files)
    expect(result.code).toBe(2)
    expect(result.err).toContain(word)
  })
})
