import { type CaseRecord, canonicalJson, penaltyOrdinary } from '@zhifa/domain'
import { sampleLaw, sampleParty, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { drop, edit, entry, lawful } from '../../testing/edit-record'
import { pointNames, points } from '../rule'
import { reviewRules } from '../rules'
import { readAnswers } from '../view/answers'
import { checkCase, checkTrace, explainCheck } from '.'

const context = { law: sampleLaw, registry: sampleRegistry }
const yes = Object.fromEntries(
  reviewRules.rules.filter((rule) => rule.asks !== undefined).map((rule) => [rule.id, { holds: true }]),
)

describe('the check of a case', () => {
  it('goes through the ten points and the rest, in the order of the plan [L3.1]', () => {
    const check = checkCase(sampleRecord(), context)
    expect(check.points.map((item) => item.point)).toEqual(Object.keys(pointNames))
    expect(check.points).toHaveLength(11)
    expect(check.outcome).toBe('undetermined')
    expect(checkCase(sampleRecord(), { ...context, answers: yes }).outcome).toBe('met')
  })

  it('the questions are those that only a person can answer and nobody has answered [L3.1]', () => {
    const record = drop(lawful(), 'filing')
    const open = (answers: object) =>
      checkCase(record, { ...context, answers: answers as typeof yes }).questions.map((item) => item.rule)
    const { 'facts.clear': _, ...others } = yes
    expect(open(others)).toEqual(['facts.clear'])
    expect(open({})).toContain('facts.clear')
    // What the record leaves open is no question to the reviewer, and an answer, yes or no, closes one.
    expect(open({})).not.toContain('procedure.filed-first')
    expect(open({ ...yes, 'facts.clear': { holds: false } })).toEqual([])
  })

  it('a finding names its rule, its article, what was read, and what would cure it [L3.2]', () => {
    const record = edit(lawful(), 'investigation-end', () => ({ facts: [{ text: 'x', evidence: ['证据9'] }] }))
    const facts = checkCase(record, context).points.find((item) => item.point === 'facts')
    expect(facts?.outcome).toBe('not-met')
    const found = facts?.findings.find((item) => item.rule === 'facts.each-on-evidence')
    expect(found).toMatchObject({
      outcome: 'not-met',
      citations: [
        { statute: '行政处罚法', article: 40 },
        { statute: '行政处罚法', article: 46 },
      ],
      read: { checks: [{ code: 'investigation.facts-proved', outcome: 'not-met', read: { missing: ['证据9'] } }] },
    })
    expect(found?.message.zh).toContain('证据9')
    expect(found?.cure?.zh).toBeTruthy()
  })

  it('a missing fact is undetermined with its name and place, never a pass [L3.2]', () => {
    const check = checkCase(drop(lawful(), 'filing'), context)
    const found = check.points.flatMap((item) => item.findings).find((item) => item.rule === 'procedure.filed-first')
    expect(found).toMatchObject({ outcome: 'undetermined', missing: ['立案日 filing.on'] })
    expect(found?.message.zh).toContain('缺少：立案日')
    expect(found?.message.en).toContain('filing.on')
  })

  it('where no rule could look, nothing is in order: too early, or before the rules were in force [L3.2]', () => {
    const early = checkCase(sampleRecord({ upTo: 'filing' }), { ...context, answers: yes })
    expect(early.points.find((item) => item.point === 'crime')).toMatchObject({ outcome: 'undetermined', findings: [] })
    expect(explainCheck(early)).toContain('目前没有可以核对的事项')
    const old = checkCase(sampleRecord(), { ...context, answers: yes, on: '2015-01-01' })
    expect([old.outcome, ...old.points.map((item) => item.outcome)]).toEqual(Array(12).fill('undetermined'))
  })

  it("the reviewer's answer decides a question, and goes into the trace [L3.1]", () => {
    const answers = { ...yes, 'evidence.sufficient': { holds: false, note: '证据3与证据4矛盾', by: 'reviewer-a' } }
    const check = checkCase(sampleRecord(), { ...context, answers })
    expect(check.points.find((item) => item.point === 'evidence')?.outcome).toBe('not-met')
    const traced = checkTrace(check).rules.find((item) => item.id === 'evidence.sufficient')
    expect(traced?.answer).toEqual(answers['evidence.sufficient'])
    expect(explainCheck(check)).toContain(
      '【不符合】证据不足以认定违法事实。审核人员说明（示例戊）：证据3与证据4矛盾。依据',
    )
  })

  it('answers to unknown rules, or to rules that the record answers, are refused', () => {
    const codes = (input: unknown) => {
      const read = readAnswers(input, reviewRules.rules)
      return read.ok ? [] : read.findings.map((item) => item.code)
    }
    expect(codes(yes)).toEqual([])
    expect(codes({ 'no.such': { holds: true }, 'procedure.filed-first': { holds: true } })).toEqual([
      'answers.unknown-rule',
      'answers.not-a-question',
    ])
    for (const holds of ['', null, undefined, 'true', 1])
      expect(codes({ 'facts.clear': { holds } }), String(holds)).toEqual(['input.invalid-type'])
  })

  it('takes the procedures of the bureau, for the determination too', () => {
    const own = { ...penaltyOrdinary, id: 'own.penalty' }
    const record = { ...sampleRecord(), procedure: 'own.penalty' }
    const check = checkCase(record, { ...context, procedures: [own] })
    expect([check.view.procedure.id, check.review.trace.outcome]).toEqual(['own.penalty', 'required'])
  })

  it('the text names its versions by their first sixteen signs', () => {
    const text = explainCheck(checkCase(sampleRecord(), context))
    const [rules, law] = [reviewRules.version, sampleLaw.digest].map((digest) => digest.slice(0, 16))
    expect(text).toContain(`版本${rules}；法规数据${law}；`)
  })

  it('the same case gives the same bytes, as text and as data, with versions [L3.2]', () => {
    const [one, two] = [checkCase(sampleRecord(), context), checkCase(lawful(), context)]
    expect(explainCheck(one)).toBe(explainCheck(two))
    expect(canonicalJson(checkTrace(one))).toBe(canonicalJson(checkTrace(two)))
    const trace = checkTrace(one)
    expect(trace).toMatchObject({
      format: 'zhifa-review-check/1',
      engine: 'zhifa-rules/1',
      ruleSet: { id: 'zhifa-review-rules', version: reviewRules.version },
      lawDigest: sampleLaw.digest,
      determination: { outcome: 'required' },
    })
    expect(trace.periods.find((item) => item.rule === 'review.opinion')).toMatchObject({
      status: 'kept',
      grade: 'secondary',
    })
    expect(trace.editions).toContainEqual(expect.objectContaining({ statute: '行政处罚法', edition: '2021' }))
    expect(JSON.parse(canonicalJson(trace))).toEqual(JSON.parse(JSON.stringify(trace)))
  })

  it('says beside a finding when it does not rest on the text of a norm', () => {
    const text = explainCheck(
      checkCase(
        edit(lawful(), 'archiving', () => ({ retention: '10-years' })),
        context,
      ),
    )
    expect(text).toMatch(/保管期限过短。保管期限：10年。依据《行政处罚法》第四十七条（未经核实）/)
    for (const point of points) expect(text).toContain(pointNames[point])
  })

  it('says beside a finding which acts, days and papers it rests on, steps by their titles [L3.2]', () => {
    const told = (record: CaseRecord) => explainCheck(checkCase(record, context))
    expect(told(entry(lawful(), 'interview', ({ by }) => ({ by: by.slice(0, 1) })))).toContain(
      '少于法定人数。最少到场人数：1；法定最少人数：2。依据',
    )
    expect(told(entry(lawful(), 'review-opinion', () => ({ on: '2026-11-16' })))).toContain(
      '晚于决定日期。审核意见日：2026-11-16；决定日：2026-11-13。依据',
    )
    expect(told(drop(lawful(), 'notice-service'))).toContain('案卷缺少的步骤：送达告知书。依据')
    expect(told(entry(lawful(), 'decision', () => ({ approvedBy: undefined })))).toContain(
      '决定书缺少的项目：负责人批准和印章。依据',
    )
    // Values that are missing are told as missing, and those that are there as what they are.
    expect(told(drop(lawful(), 'filing'))).toContain('缺少：立案日。首次调查取证日：2026-10-19。依据')
  })

  it('says why a check of the procedure could not answer, and what that check asks for [L3.2]', () => {
    const open = edit(lawful(), 'prior-notice', () => ({ hearingOffered: false }))
    const found = checkCase(open, context)
      .points.flatMap(({ findings }) => findings)
      .find(({ rule }) => rule === 'procedure.hearing-offered')
    expect(found?.outcome).toBe('undetermined')
    expect(found?.message.zh).toMatch(/^尚不能判断“属于听证范围的，已告知听证权利”（本地.*标准尚未核实/)
    expect(found?.cure?.zh).toBe('请在告知书中告知听证权利')
    const nobody = checkCase({ ...lawful(), agency: 'nobody' }, context)
      .points.flatMap(({ findings }) => findings)
      .find(({ rule }) => rule === 'procedure.hearing-offered')
    expect(nobody).toMatchObject({
      outcome: 'undetermined',
      missing: ['执法主体的登记信息 registry.agencies'],
      cure: { zh: '请补充：执法主体的登记信息' },
    })
  })

  it('gives a trace without periods where what a period runs from is damaged [L3.2]', () => {
    const damaged = edit(lawful(), 'prior-notice', () => ({ statementPeriod: {} }))
    expect(checkTrace(checkCase(damaged, context)).periods).toEqual([])
  })

  it('no personal value of the party is read into a trace', () => {
    const text = canonicalJson(checkTrace(checkCase(sampleRecord(), context)))
    for (const value of ['演示一', sampleParty.name, sampleParty.uscc, sampleParty.telephone, '匿名群众一'])
      expect(text).not.toContain(value)
  })
})
