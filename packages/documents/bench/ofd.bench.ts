import { defaultFonts } from '../src/fonts/font-set'
import { form, forms, renderForm } from '../src/index'
import { pdfSink } from '../src/press/pdf-sink'
import { Press } from '../src/press/press'
import type { Sink } from '../src/press/sink'
import { ofdOf } from '../src/render/ofd-options'
import { prepare } from '../src/render/render-form'
import { type Measure, median } from './measure'

const decision = form('penalty-decision')

/** Milliseconds of the laying out and of the writing after it. */
async function once(sink: Sink<unknown>): Promise<{ layout: number; writing: number }> {
  const start = performance.now()
  const ready = prepare(decision, decision.sample, defaultFonts())
  const press = new Press(defaultFonts(), ready)
  press.add(ready)
  const laidOut = performance.now()
  await press.finish(sink)
  return { layout: laidOut - start, writing: performance.now() - laidOut }
}

/** OFD beside PDF, from the same pages, taking turns in one process: time on top of the layout, and sizes. */
export async function bench(rounds = 60): Promise<Measure[]> {
  const known = { form: decision, data: decision.sample }
  const [layout, ofd, pdf]: [number[], number[], number[]] = [[], [], []]
  for (let round = -10; round < rounds; round++) {
    const [a, b] = [await once(await ofdOf({}, known)), await once(pdfSink)]
    if (round < 0) continue
    layout.push(a.layout)
    ofd.push(a.writing)
    pdf.push(b.writing)
  }
  const sizes = { pdf: 0, ofd: 0 }
  const own = { pdf: 0, ofd: 0 }
  for (const { id, sample } of forms)
    for (const format of ['pdf', 'ofd'] as const) {
      // The same content: a PDF carries no data inside.
      const { length } = await renderForm(id, sample, format === 'ofd' ? { format, attach: [] } : {})
      sizes[format] += length
      if (id === decision.id) own[format] = length
    }
  const [time, size] = [median(ofd), own.ofd / own.pdf]
  const note = `median of ${rounds}`
  // On a machine that others use, the median says more of them.
  const quick = [...ofd].sort((a, b) => a - b)[Math.floor(rounds / 8)] ?? Number.NaN
  const sizeNote = (of: { pdf: number; ofd: number }) =>
    `${Math.round(of.ofd / 1000)} of ${Math.round(of.pdf / 1000)} kB`
  return [
    { name: 'penalty decision, laid out', value: median(layout), unit: 'ms', note },
    { name: 'penalty decision, PDF on top of the layout', value: median(pdf), unit: 'ms', note },
    {
      name: 'penalty decision, OFD on top of the layout',
      value: time,
      unit: 'ms',
      target: '≤ 8',
      met: time <= 8,
      note: `${note}, quickest eighth ${quick.toFixed(1)}`,
    },
    {
      name: 'penalty decision, OFD / PDF',
      value: size,
      unit: '× bytes',
      target: '≤ 1',
      met: size <= 1,
      note: sizeNote(own),
    },
    {
      name: `all ${forms.length} forms, OFD / PDF`,
      value: sizes.ofd / sizes.pdf,
      unit: '× bytes',
      target: '≤ 1',
      met: sizes.ofd <= sizes.pdf,
      note: sizeNote(sizes),
    },
  ]
}
