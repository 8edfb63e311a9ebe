import { form, renderCaseFile, renderForm } from '../src/index'
import { type Measure, median } from './measure'
import { plainDecision } from './plain-pdfmake'

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Our penalty decision beside plain pdfmake with the same text and the same font files, taking turns in one process. */
export async function bench(rounds = 40): Promise<Measure[]> {
  const decision = form('penalty-decision')
  const plainDocument = plainDecision()
  const ourDocument = () => renderForm(decision, decision.sample)

  const ours: number[] = []
  const plain: number[] = []
  for (let round = -5; round < rounds; round++) {
    const [a, b] = [await timed(ourDocument), await timed(plainDocument)]
    if (round < 0) continue
    ours.push(a)
    plain.push(b)
  }
  const [own, theirs] = [median(ours), median(plain)]
  return [
    { name: 'penalty decision', value: own, unit: 'ms', note: `PDF/A-1b, median of ${rounds}` },
    { name: 'the same text with plain pdfmake', value: theirs, unit: 'ms', note: 'same font files, taking turns' },
    {
      name: 'penalty decision / plain pdfmake',
      value: own / theirs,
      unit: '×',
      target: '≤ 0.25',
      met: own / theirs <= 0.25,
    },
    ...(await benchCaseFile()),
  ]
}

/** A case file of forty papers, warm. */
async function benchCaseFile(): Promise<Measure[]> {
  const ids = ['penalty-decision', 'interview-record', 'case-filing-report', 'scene-record']
  const file = {
    cover: {
      agency: '示例市示例区卫生健康局',
      category: 'penalty',
      title: '示例案',
      volume: 'whole',
      result: '警告。',
      officers: ['甲某某'],
      archivedOn: '2026-11-10',
    },
    documents: Array.from({ length: 40 }, (_, i) => {
      const id = ids[i % ids.length] ?? 'penalty-decision'
      return { form: id, data: form(id).sample, on: '2026-10-20' }
    }),
    remark: { state: '齐全。', compiledOn: '2026-11-10' },
  }
  const times: number[] = []
  for (let i = 0; i < 5; i++) times.push(await timed(() => renderCaseFile(file)))
  const value = median(times.slice(1))
  return [{ name: 'case file of 40 papers', value, unit: 'ms', target: '< 300', met: value < 300 }]
}
