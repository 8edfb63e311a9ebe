import type { Act, CaseRecord } from '@zhifa/domain'
import { performByAll, sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { checkCase } from '../check'
import { answersOnRecord, reviewQuestions } from '.'

const context = { law: sampleLaw, registry: sampleRegistry }
const questions = reviewQuestions(context)
const submitted = sampleRecord({ upTo: 'review-assignment' })
const on = submitted.entries.at(-1)!.on
const asked = questions(submitted, on)
const opinion = (data: object): Act => ({
  step: 'review-opinion',
  on,
  by: ['reviewer-a'],
  data: { number: '法审〔2026〕1号', result: 'agree', opinion: '同意。', problems: [], ...data },
})
const answers = asked.map(({ rule, judged }) => ({ rule, text: `已核对${rule}。`, ...(judged ? { holds: true } : {}) }))
const given = (record: CaseRecord, data: object) => performByAll(record, opinion(data), { ...context, questions })

describe('the questions that the rules leave to the reviewer', () => {
  it('are those that the check lists as open, each with its point', () => {
    const open = checkCase(submitted, { ...context, on }).points.flatMap(({ findings }) =>
      findings.filter(({ outcome }) => outcome === 'undetermined'),
    )
    expect(asked.map(({ rule }) => rule)).toEqual(open.map(({ rule }) => rule))
    expect(asked).toContainEqual({
      rule: 'facts.clear',
      point: '主要事实是否清楚',
      title: '违法行为的时间、地点、主体、经过、后果均已查清',
      judged: true,
    })
  })

  it.each(asked.map(({ rule }) => rule))('no opinion is given while %s is not answered', (rule) => {
    const done = given(submitted, { answers: answers.filter((answer) => answer.rule !== rule) })
    expect(done.ok).toBe(false)
    expect(done.findings.map(({ code, read }) => [code, read.missing])).toEqual([['review.questions-answered', [rule]]])
  })

  it('an opinion that answers all stands, and the check reads the answers from the record', () => {
    const done = given(submitted, { answers })
    expect(done.ok).toBe(true)
    if (!done.ok) return
    const recorded = answersOnRecord(done.record)
    expect(Object.keys(recorded).sort()).toEqual(asked.map(({ rule }) => rule).sort())
    expect(recorded['facts.clear']).toEqual({ holds: true, note: '已核对facts.clear。', by: 'reviewer-a' })
    expect(checkCase(done.record, { ...context, on, answers: recorded }).questions).toEqual([])
  })

  it('that a question holds is said with one word; that it does not takes words', () => {
    const wordless = asked.map(({ rule }) => ({ rule, holds: true }))
    const done = given(submitted, { answers: wordless })
    if (!done.ok) throw new Error(done.findings.map(({ message }) => message.zh).join())
    expect(answersOnRecord(done.record)['facts.clear']).toEqual({ holds: true, by: 'reviewer-a' })
    const said = (rule: string, answer: object) =>
      wordless.map((one) => (one.rule === rule ? { rule, ...answer } : one))
    const why = given(submitted, {
      result: 'problems',
      problems: [{ point: '主要事实', problem: '营业起始日期没有证据。', cure: '请补充证据。' }],
      answers: said('facts.clear', { holds: false }),
    })
    expect(why.findings.map(({ path }) => path?.slice(-1))).toEqual([['text']])
  })

  it('what was answered for papers before does not answer for those that are submitted again', () => {
    const problem = { point: '主要事实', problem: '营业起始日期没有证据。', cure: '请补充证据。' }
    const failing = answers.map((answer) => (answer.rule === 'facts.clear' ? { ...answer, holds: false } : answer))
    const refused = given(submitted, { answers: failing })
    expect(refused.findings.map(({ code }) => code)).toEqual(['review.agrees-with-answers'])
    const returned = given(submitted, { result: 'problems', problems: [problem], answers: failing })
    if (!returned.ok) throw new Error(returned.findings.map(({ message }) => message.en).join())
    const before = submitted.entries.find(({ step }) => step === 'review-submission')!
    const data = { ...(before.data as object), answers: [{ problem: 1, handling: 'corrected', text: '已补充。' }] }
    const again = performByAll(returned.record, { step: 'review-submission', on, by: ['officer-a'], data }, context)
    if (!again.ok) throw new Error(again.findings.map(({ message }) => message.en).join())
    expect(answersOnRecord(again.record)).toEqual({})
    expect(questions(again.record, on)).toEqual(asked)
  })
})
