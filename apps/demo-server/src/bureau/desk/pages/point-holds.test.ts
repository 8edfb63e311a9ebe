import { expect, it } from 'vitest'
import { pointHolds, pointOffer } from './point-holds'

const [facts, evidence] = ['主要事实是否清楚', '证据是否确凿充分']
const questions = [
  { rule: 'facts.clear', point: facts, judged: true },
  { rule: 'evidence.true', point: evidence, judged: true },
  { rule: 'evidence.enough', point: evidence, judged: true },
  { rule: 'evidence.listed', point: evidence, judged: false },
]

it('one press answers what is open of one point and is judged, and nothing else', () => {
  const act: Record<string, unknown> = {
    data: { answers: [{ rule: 'facts.clear', holds: false, text: '起始日期不明。' }] },
  }
  const { command, label } = pointOffer(evidence, questions, [])!
  expect(label).toContain('2问')
  expect(pointHolds(act, command, questions)).toBe(true)
  expect(act.data).toEqual({
    answers: [
      { rule: 'facts.clear', holds: false, text: '起始日期不明。' },
      { rule: 'evidence.true', holds: true },
      { rule: 'evidence.enough', holds: true },
    ],
  })
})

it('what was answered, or begun in words, stays as it is', () => {
  const answers = [
    { rule: 'evidence.true', holds: false },
    { rule: 'evidence.enough', text: '待补充。' },
  ]
  const act: Record<string, unknown> = { data: { answers } }
  expect(pointHolds(act, `holds:${evidence}`, questions)).toBe(true)
  expect(act.data).toEqual({ answers })
})

it('is not offered for one question, for what is answered, or for another button', () => {
  expect(pointOffer(facts, questions, [])).toBeUndefined()
  expect(pointOffer(evidence, questions, [{ rule: 'evidence.true', holds: true }])).toBeUndefined()
  expect(pointHolds({}, 'conclude:as-answered', questions)).toBe(false)
})
