import { describe, expect, it } from 'vitest'
import { go, refusal, sampleRecord } from '../../../testing'
import { replay } from '../../handling/handling'
import { procedureOf } from '../../handling/procedure-of'
import type { Act, CaseRecord, Entry } from '../record/entry'
import { latest } from '../record/state'
import { correctedRecord } from './corrections'
import { withTextAt } from './text-correction'

const on = '2026-11-20'
const correct = (entry: number, field: string, becomes: string, more: object = {}): Act => ({
  step: 'text-correction',
  on,
  by: ['officer-a'],
  approvedBy: 'section-head',
  data: { entry, field, becomes, reason: '录入笔误，以原笔录为准。', original: 'a1'.repeat(32), ...more },
})
const asked = sampleRecord({ upTo: 'interview' })
const { seq } = latest(replay(asked), 'interview') as { readonly seq: number }
const answerOf = (record: CaseRecord, i = 0) => latest(replay(record), 'interview')?.data.questions[i]?.answer
const old = answerOf(asked) as string
const field = 'questions.0.answer'

/** A record from before the text contract: what it holds was once taken, and nothing can print it. */
const withFault = (step: string, path: readonly (string | number)[], text: string): CaseRecord => ({
  ...asked,
  entries: asked.entries.map((entry): Entry => {
    return entry.step === step ? { ...entry, data: withTextAt(entry.data, path, text) } : entry
  }),
})

describe('prose on record is corrected by an act', () => {
  it('reads corrected, keeps what was written, and takes the old text from the record [R0.1]', () => {
    const corrected = go(asked, correct(seq, field, '开业半年。'))
    expect(answerOf(corrected)).toBe('开业半年。')
    expect(corrected.entries.slice(0, asked.entries.length)).toEqual(asked.entries)
    expect(corrected.entries.at(-1)).toMatchObject({
      data: { entry: seq, path: ['questions', 0, 'answer'], was: old, becomes: '开业半年。' },
      approvedBy: { id: 'section-head' },
    })
    expect(refusal(asked, correct(seq, field, '开业半年。', { was: '别的原文' }))).toEqual(['input.unrecognized-keys'])
  })

  it('finds the text by the name that forms give it as well as by its path', () => {
    expect(answerOf(go(asked, correct(seq, '问答 · 第1项 · 答', '开业半年。')))).toBe('开业半年。')
  })

  it('corrections follow each other; a look back reads the words of that time or those of today', () => {
    const twice = go(asked, correct(seq, field, '甲。'), correct(seq, field, '乙。'))
    expect([answerOf(twice), twice.entries.at(-1)?.data]).toMatchObject(['乙。', { was: '甲。' }])
    const at = (until: number, words: 'then' | 'corrected') =>
      latest(replay(twice, { until, words }), 'interview')?.data.questions[0]?.answer
    const n = asked.entries.length
    expect([n, n + 1, n + 2].map((until) => at(until, 'then'))).toEqual([old, '甲。', '乙。'])
    expect([n, n + 1].map((until) => at(until, 'corrected'))).toEqual(['乙。', '乙。'])
    expect(correctedRecord(twice, procedureOf(twice)).entries[seq - 1]?.data).toMatchObject({
      questions: expect.arrayContaining([expect.objectContaining({ answer: '乙。' })]),
    })
  })

  it.each([
    ['the same text', correct(seq, field, old)],
    ['the same text in other spaces', correct(seq, field, `${old}\t`)],
    ['an entry that there is not', correct(999, field, '乙。')],
    ['a path that leads nowhere', correct(seq, 'questions.999.answer', '乙。')],
    ['a key of every object', correct(seq, 'constructor', '乙。')],
    ['a name, which is an element', correct(seq, 'person.name', '演示乙')],
    ['a choice', correct(seq, 'person.sex', '女')],
    ['a time', correct(seq, 'start', '2026-10-20T09:30')],
    ['a text longer than its step takes', correct(seq, field, '长'.repeat(8_001))],
  ])('refuses %s', (_, act) => {
    expect(refusal(asked, act)).toEqual(['text-correction.fits'])
  })

  it('refuses what cannot be printed, nobody who approves, and an approver who proposed it', () => {
    expect(refusal(asked, correct(seq, field, '乙\u0007。'))).toEqual(['text.unprintable'])
    expect(refusal(asked, { ...correct(seq, field, '乙。'), approvedBy: undefined } as Act)).toContain(
      'act.not-approved',
    )
    const own = refusal(asked, { ...correct(seq, field, '乙。'), by: ['section-head'] })
    expect(own).toContain('act.approves-own')
  })

  it('changes no word that somebody signed without the paper that they signed', () => {
    expect(refusal(asked, correct(seq, field, '开业一年。', { original: undefined }))).toEqual(['text-correction.fits'])
    const report = sampleRecord({ upTo: 'investigation-end' })
    const { seq: end } = latest(replay(report), 'investigation-end') as { readonly seq: number }
    const own = go(report, correct(end, 'facts.0.text', '当事人无证经营。', { original: undefined }))
    expect(latest(replay(own), 'investigation-end')?.data.facts[0]?.text).toBe('当事人无证经营。')
  })

  it('a correction stays as it was said: it is corrected by the next one only', () => {
    const once = go(asked, correct(seq, field, '甲。'))
    expect(refusal(once, correct(once.entries.length, 'reason', '乙。'))).toEqual(['text-correction.fits'])
  })

  it.each([
    ['control characters in prose', ['questions', 0, 'answer'], '开业\u0000三个月\u0007。'],
    ['half a character', ['questions', 0, 'ask'], '经营\ud842多久？'],
    ['a private-use character in a name, which is an element', ['person', 'name'], '演\ue863一'],
    ['an invisible character in a short answer, which is a fact', ['person', 'employer'], '虚构\u2060公司负责人'],
  ])('mends %s of an older record', (_, path, text) => {
    const faulty = withFault('interview', path, text)
    const mended = go(faulty, correct(seq, path.join('.'), '更正后的文字', { original: undefined }))
    expect(mended.entries.at(-1)?.data).toMatchObject({ was: text, path })
    expect(JSON.stringify(replay(mended).entries[seq - 1])).not.toContain(JSON.stringify(text).slice(1, -1))
  })
})
