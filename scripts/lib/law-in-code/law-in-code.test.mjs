import { expect, it } from 'vitest'
import { lawIn } from './find.mjs'
import { judged } from './judged.mjs'

const kinds = (text) => lawIn(text, 'x.ts').map(({ kind }) => kind)

it('sees days, numbers and words of law', () => {
  expect(kinds("const a = on < '2021-07-15'")).toEqual(['date'])
  expect(kinds('const row = { officers: 2 }')).toEqual(['number'])
  expect(kinds('const ok = d.days >= 60')).toEqual(['number'])
  expect(kinds('const ok = d.servers.length >= 2 || new Set(ids).size < 2')).toEqual(['number'])
  expect(kinds('const ok = 15 === term.days')).toEqual(['number'])
  expect(kinds('const due = addDays(start, 30)')).toEqual(['number'])
  expect(kinds('const fine = 3_000_00')).toEqual(['number'])
  expect(kinds("const text = '自2021年7月15日起'")).toEqual(['date in words'])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
  expect(kinds('const text = `${name}应在七个工作日内处理`')).toEqual(['law in words'])
  expect(kinds("const text = '每日百分之三'")).toEqual(['law in words'])
})

it('passes over samples, examples and what a program counts', () => {
  expect(kinds("const form = { sample: { on: '2026-09-28', days: 15 }, examples: { met: [{ days: 15 }] } }")).toEqual(
    [],
  )
  expect(kinds("const sampleDecision = { on: '2026-09-28' }")).toEqual([])
  expect(kinds('const first = list.length === 1 && days >= 0 && text.length > 24')).toEqual([])
  expect(kinds("// 七个工作日\nconst id = 'penalty.payment'")).toEqual([])
})

it('an entry allows one text of one file with its reason, and none that is not there', () => {
  const found = [{ file: 'a.ts', line: 1, text: 'x' }]
  expect(judged(found, [{ file: 'a.ts', text: 'x', why: 'no law' }])).toEqual({ faults: [], stale: [] })
  expect(judged(found, [{ file: 'a.ts', text: 'x', why: '' }]).faults).toEqual(found)
  const gone = { file: 'b.ts', text: 'x', why: 'no law' }
  expect(judged([], [gone])).toEqual({ faults: [], stale: [gone] })
})
