import { corpus } from '../masking-corpus/corpus'
import { measure, total } from '../masking-corpus/measure'
import { detectPersonalData } from '../src'

/** Milliseconds a call takes: the best of many rounds, which other load on the machine disturbs least. */
function milliseconds(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 60; round++) {
    const start = process.hrtime.bigint()
    for (let i = 0; i < 5; i++) if (work() === undefined) throw new Error('nothing was scanned')
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 5e6)
  }
  return best
}

/** Ten thousand characters of lines, mixed so that no writing stands in a row. */
function tenThousand(lines: readonly { readonly text: string }[]): string {
  let text = ''
  for (let i = 0; text.length < 10_000; i++) text += `${lines[(i * 37) % lines.length]?.text ?? ''}\n`
  return text.slice(0, 10_000)
}

/** What masking finds in its corpus, kind by kind, and how long a text of 10,000 characters takes. */
export async function bench() {
  const { positive, negative } = corpus()
  const figures = measure([...positive, ...negative])
  const all = total(figures)
  const known = ['张演示', '李虚构', '阿依·示例', '示例县虚构街8号', '14200000000']
  const prose = tenThousand(negative)
  const report = tenThousand([...negative.slice(0, 950), ...positive.filter((_, i) => i % 80 === 0)])
  const speed = (name: string, text: string) => {
    const value = milliseconds(() => detectPersonalData(text, known))
    const note = `${detectPersonalData(text, known).length} findings, ${known.length} known values`
    return { name, value, unit: 'ms', target: '< 2', met: value < 2, note }
  }
  // No text is like this one: it shows what findings cost.
  const {
    target: _,
    met: __,
    ...dense
  } = speed('scan of 10,000 characters, nothing but personal data', tenThousand(positive))
  return [
    ...figures.map(({ kind, pieces, found, findings, right }) => ({
      name: `recall, ${kind}`,
      value: (100 * found) / pieces,
      unit: '%',
      target: '100',
      met: found === pieces,
      note: `${found} of ${pieces}; precision ${((100 * right) / findings).toFixed(2)} %, ${right} of ${findings}`,
    })),
    { name: 'recall, all kinds', value: 100 * all.recall, unit: '%', target: '100', met: all.recall === 1 },
    { name: 'precision, all kinds', value: 100 * all.precision, unit: '%', target: '≥ 98', met: all.precision >= 0.98 },
    speed('scan of 10,000 characters, ordinary prose', prose),
    speed('scan of 10,000 characters, a report with some personal data', report),
    dense,
  ]
}
