// What the law leaves to the bureau stands in a file of its own; the file is checked before it is used.
import { readFileSync } from 'node:fs'
import { benchmarkRange, china, deadline, Layer, lawBook, liaoning, stepOf, validate } from '@zhifa/domain'

const file = JSON.parse(readFileSync(new URL('layer.json', import.meta.url), 'utf8'))
const read = validate(Layer, file, 'layer')
if (!read.ok) throw new Error(read.findings.map(({ message }) => message.zh).join('；'))

const [national, own] = [lawBook(china, liaoning), lawBook(china, liaoning, read.value)]
const asked = (law) => deadline(law, 'penalty.statement', '2026-09-28')
console.log('没有本地数据 without the layer:', asked(national)?.due ?? '无法判断 undetermined')
console.log('有本地数据 with the layer:', asked(own)?.due, asked(own)?.grade)
console.log('法制审核范围 scope of review:', own.parameter('review.scope', '2026-09-28')?.value)

// A benchmark: which part of the law's range a fine lies in, by the factors on file; a factor that is missing decides nothing.
const [benchmark] = read.value.benchmarks
for (const items of ['3', '12', undefined]) {
  const known = new Map(items === undefined ? [] : [['items', items]])
  const { step, missing } = stepOf(benchmark, benchmark.versions[0], known)
  // From 0 to 2,000 yuan, in 分.
  const range = step && benchmarkRange(step, { min: 0, max: 200_000, basis: 'fixed', optional: false })
  console.log(
    '裁量 benchmark:',
    items ?? '未记录 not recorded',
    step?.title ?? `无法判断 undetermined: ${missing.join()}`,
    range ?? '',
  )
}

// A slip of the pen is named, with what was meant.
const slip = { ...read.value, parameters: [{ ...read.value.parameters[0], id: 'review.scoppe' }] }
try {
  lawBook(china, liaoning, slip)
} catch (error) {
  console.log(error.code, error.message.includes('review.scope'))
}
