import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleChecklist, sampleFilled } from '../../testing/sample-checklist'
import { compareDecimals } from './decimal'
import type { ChecklistAnswer } from './filled'
import { checklistDigest, judgeChecklist } from './judge'

const [version] = sampleChecklist.versions
if (!version) throw new Error('The sample has a version')
const judge = (...answers: ChecklistAnswer[]) => judgeChecklist(version, { ...sampleFilled, answers })
const yes = (question: string): ChecklistAnswer => ({ question, answer: 'yes' })
const measured = (value: string, evidence: string[] = []): ChecklistAnswer => ({
  question: 'chlorine',
  answer: 'measured',
  value,
  evidence,
})

describe('a filled checklist', () => {
  it('tells what is not in order', () => {
    expect(judgeChecklist(version, sampleFilled)).toMatchObject({ failed: [{ id: 'towels' }], faults: [] })
    expect(judge(yes('towels'), yes('records'), measured('250'))).toMatchObject({ failed: [], faults: [] })
  })

  it('holds a measurement against its limit digit by digit, both ends included', () => {
    const failed = (value: string) => judge(yes('towels'), yes('records'), measured(value, ['照片'])).failed.length
    expect(['249.999999', '250', '250.0', '999999999'].map(failed)).toEqual([1, 0, 0, 0])
  })

  it('a question that does not apply is answered with its reason and fails nothing', () => {
    const none: ChecklistAnswer = { question: 'towels', answer: 'not-applicable', reason: '不提供毛巾' }
    expect(judge(none, yes('records'), measured('300'))).toMatchObject({ failed: [], faults: [] })
  })

  it('that a critical question does not apply is proved', () => {
    const none = { question: 'chlorine', answer: 'not-applicable', reason: '不用消毒液' } as const
    const proved: ChecklistAnswer = { ...none, evidence: ['现场照片3（演示）'] }
    expect(judge(yes('towels'), yes('records'), proved)).toMatchObject({ failed: [], faults: [] })
    expect(judge(yes('towels'), yes('records'), none).faults).toHaveLength(1)
  })

  it.each<[string, ChecklistAnswer[], RegExp]>([
    ['one question missing', [yes('towels'), yes('records')], /chlorine is not answered/],
    ['a stranger', [yes('towels'), yes('records'), measured('300'), yes('x')], /does not ask x/],
    ['one question twice', [yes('towels'), yes('towels'), yes('records'), measured('300')], /answered twice/],
    ['a measurement told in words', [yes('towels'), yes('records'), yes('chlorine')], /by a measurement/],
    ['a critical failure unproved', [yes('towels'), yes('records'), measured('1')], /not proved/],
  ])('names %s', (_, answers, message) => {
    const { faults } = judge(...answers)
    expect(faults.map(({ en }) => en).join()).toMatch(message)
    expect(faults.every(({ zh }) => /\p{Script=Han}/u.test(zh))).toBe(true)
  })

  it('the digest changes with any word of the version', () => {
    const other = { ...version, questions: version.questions.map((question) => ({ ...question, text: '改' })) }
    expect(checklistDigest(other)).not.toBe(checklistDigest(version))
  })
})

describe('decimals', () => {
  it('compare as numbers do, and do not depend on trailing zeros', () => {
    const number = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 3 }))
    const text = ([n, places]: [number, number]): string => (n / 10 ** places).toFixed(places)
    fc.assert(
      fc.property(number, number, (a, b) => {
        const order = Math.sign(a[0] * 10 ** (3 - a[1]) - b[0] * 10 ** (3 - b[1]))
        expect(compareDecimals(text(a), text(b))).toBe(order === 0 ? 0 : order)
        expect(compareDecimals(`${text([a[0], 3])}000`, text([a[0], 3]))).toBe(0)
      }),
    )
  })
})
