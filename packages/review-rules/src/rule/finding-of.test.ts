import { cites, type Finding, finding, type KnownPayloads, penaltyOrdinary, type StepOf } from '@zhifa/domain'
import { sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { sampleDefinition, sampleRule } from '../../testing/sample-rule'
import { CaseView } from '../view/case-view'
import { defineRule, findingOf, guardRule, judge, question, RuleFailedError } from '.'

const c = new CaseView(sampleRecord(), { law: sampleLaw, registry: sampleRegistry })
const said = (outcome: Finding['outcome'], word: string): Finding =>
  finding(`check.${word}`, {
    outcome,
    zh: `因${word}`,
    en: `for ${word}`,
    cites: ['行政处罚法 47'],
    read: { word },
  })
const support = [
  said('met', 'a'),
  said('not-met', 'b'),
  said('not-met', 'c'),
  said('not-met', 'b'),
  said('undetermined', 'd'),
]

describe('the finding of a rule', () => {
  it('that is met says what holds, and nothing else [L3.2]', () => {
    expect(findingOf(sampleRule('x'), c)).toStrictEqual({
      code: 'others.x',
      rule: 'others.x',
      title: 'x',
      outcome: 'met',
      message: { zh: 'x', en: 'others.x holds' },
      citations: cites('行政处罚法 47'),
      read: { n: 1 },
      missing: [],
    })
  })

  it('that is not met says what is wrong and what cures it, in the words of the checks behind it, each once [L3.2]', () => {
    const bare = findingOf(sampleRule('x', { reads: () => ({ n: 0 }) }), c)
    expect(bare).toMatchObject({ message: { zh: '少', en: 'few' }, cure: { zh: '补', en: 'add' }, read: { n: 0 } })
    const found = findingOf(sampleRule('x', { reads: () => ({ n: 0 }), support: () => support }), c)
    expect(found?.message).toEqual({ zh: '少（因b；因c）', en: 'few (for b; for c)' })
    expect(found?.read).toStrictEqual({
      n: 0,
      checks: support.map(({ code, outcome, read }) => ({ code, outcome, read })),
    })
    expect(findingOf(sampleRule('x', { reads: () => ({ n: 0 }), support: () => [] }), c)?.read).toStrictEqual({ n: 0 })
  })

  it('that is undetermined names everything that is missing, and asks for it [L3.2]', () => {
    const two = defineRule({
      ...sampleDefinition('two'),
      facts: { a: '甲 first.on', b: '乙 second.on', c: '丙 third.on' },
      reads: () => ({ a: undefined, b: 1, c: undefined }),
      holds: () => true,
      support: () => support,
      examples: { met: [{ a: 1, b: 1, c: 1 }], notMet: [{ a: 1, b: 1, c: 1 }], undetermined: [{}] },
    } as never)
    expect(findingOf(two, c)).toMatchObject({
      outcome: 'undetermined',
      message: {
        zh: '尚不能判断“two”，缺少：甲、丙（因d）',
        en: 'cannot tell others.two; missing: first.on, third.on (for d)',
      },
      cure: { zh: '请补充：甲、丙', en: 'supply: first.on, third.on' },
      missing: ['甲 first.on', '丙 third.on'],
      read: { a: null, b: 1, c: null },
    })
    const unsure = findingOf(sampleRule('x', { arises: () => undefined, support: () => support }), c)
    expect(unsure).toMatchObject({ outcome: 'undetermined', missing: ['数目 entries'] })
    expect(unsure?.read).toStrictEqual({ n: null })
  })

  it('of a question asks the reviewer [L3.1]', () => {
    const asked = findingOf(sampleRule('x', { asks: '是否足够？', reads: () => ({ n: undefined }) }), c)
    expect(asked).toMatchObject({
      asks: '是否足够？',
      message: { zh: '待审核人员判断：是否足够？', en: 'open question to the reviewer: others.x' },
      cure: { zh: '请审核人员作出判断并记录', en: 'the reviewer answers, on record' },
    })
  })

  it('of a question that may not come up is for the reviewer to answer, too [L3.1]', () => {
    const asking = question({
      ...(({ facts: _f, reads: _r, holds: _h, examples: _e, ...head }) => head)(sampleDefinition('maybe')),
      arises: () => undefined,
      asks: '是否未成年？',
    })
    const answered = (holds?: boolean) => {
      const answers = holds === undefined ? {} : { answers: { 'others.maybe': { holds } } }
      const view = new CaseView(sampleRecord(), { law: sampleLaw, registry: sampleRegistry, ...answers })
      return [findingOf(asking, view)?.outcome, judge(asking, view)]
    }
    expect([answered(), answered(true), answered(false)]).toEqual([
      ['undetermined', 'undetermined'],
      ['met', 'met'],
      ['not-met', 'not-met'],
    ])
  })

  it('carries the weakest grade of the rule and of the checks behind it', () => {
    const graded = (grade: 'secondary' | 'unverified'): Finding => ({ ...said('met', 'a'), grade })
    expect(findingOf(sampleRule('x', { grade: 'secondary' }), c)?.grade).toBe('secondary')
    expect(findingOf(sampleRule('x', { support: () => [graded('unverified')] }), c)?.grade).toBe('unverified')
  })

  it('is none when the matter does not come up', () => {
    expect(findingOf(sampleRule('x', { arises: () => false }), c)).toBeUndefined()
  })

  it('cannot be had from a rule that fails: the error names it', () => {
    const failing = sampleRule('x', {
      reads: () => {
        throw new Error('boom')
      },
    })
    const error = {
      name: 'RuleFailedError',
      code: 'rule.failed',
      message: '规则 others.x 执行出错 / rule others.x failed: boom',
    }
    expect(() => findingOf(failing, c)).toThrow(expect.objectContaining(error))
    expect(new RuleFailedError('others.x', 'boom').message).toBe(error.message)
  })
})

describe('a rule that asks a check of the procedure', () => {
  const { facts: _f, reads: _r, holds: _h, examples: _e, ...head } = sampleDefinition('x')
  const asking = (guard: string, steps: readonly StepOf<KnownPayloads>[], each?: true) =>
    guardRule({ ...head, guard, steps, ...(each ? { each } : {}) })

  const asked = (...answers: Finding[]) => {
    const decision = {
      ...penaltyOrdinary.steps.decision!,
      guards: [{ id: 'own.check', title: 'own', cites: [], check: () => answers }],
    }
    const own = { ...penaltyOrdinary, id: 'own.penalty', steps: { ...penaltyOrdinary.steps, decision } }
    const record = { ...sampleRecord(), procedure: 'own.penalty' }
    const view = new CaseView(record, { law: sampleLaw, registry: sampleRegistry, procedures: [own] })
    return findingOf(asking('own.check', ['no-penalty', 'decision']), view)
  }

  it('gives its worst answer, with the checks behind it', () => {
    const [met, b, c, , open] = support as [Finding, Finding, Finding, Finding, Finding]
    expect(asked(met)).toMatchObject({ outcome: 'met', read: { answer: true, checks: [{ code: 'check.a' }] } })
    expect(asked(met, b, open)).toMatchObject({ outcome: 'not-met', read: { answer: false } })
    expect(asked(c, met)).toMatchObject({ outcome: 'not-met', message: { zh: '少（因c）' } })
    expect(asked(open, met)).toMatchObject({
      outcome: 'undetermined',
      read: { answer: null, checks: [{ code: 'check.d', outcome: 'undetermined' }, { code: 'check.a' }] },
    })
    expect(asking('own.check', ['no-penalty', 'decision']).facts).toEqual({
      answer: '程序检查“own.check”的结果 no-penalty|decision',
    })
  })

  it('is undetermined where the check cannot be asked', () => {
    const found = findingOf(asking('no.such-check', ['decision']), c)
    expect(found).toMatchObject({ outcome: 'undetermined', missing: [expect.stringContaining('no.such-check')] })
    expect(found?.read).toStrictEqual({ answer: null })
  })
})
