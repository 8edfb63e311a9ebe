// What the law leaves to the bureau stands in a file of its own; the file is checked before it is used.
import { readFileSync } from 'node:fs'
import { china, deadline, Layer, lawBook, liaoning, validate } from '@zhifa/domain'

const file = JSON.parse(readFileSync(new URL('layer.json', import.meta.url), 'utf8'))
const read = validate(Layer, file, 'layer')
if (!read.ok) throw new Error(read.findings.map(({ message }) => message.zh).join('；'))

const [national, own] = [lawBook(china, liaoning), lawBook(china, liaoning, read.value)]
const asked = (law) => deadline(law, 'penalty.statement', '2026-09-28')
console.log('没有本地数据 without the layer:', asked(national)?.due ?? '无法判断 undetermined')
console.log('有本地数据 with the layer:', asked(own)?.due, asked(own)?.grade)
console.log('法制审核范围 scope of review:', own.parameter('review.scope', '2026-09-28')?.value)

// A slip of the pen is named, with what was meant.
const slip = { ...read.value, parameters: [{ ...read.value.parameters[0], id: 'review.scoppe' }] }
try {
  lawBook(china, liaoning, slip)
} catch (error) {
  console.log(error.code, error.message.includes('review.scope'))
}
