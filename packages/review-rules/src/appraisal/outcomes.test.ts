import { sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { drop, recordOf } from '../../testing/edit-record'
import { type AppraisalItem, AppraisalScheme, AppraisalSchemeError, appraise } from '.'

const context = { law: sampleLaw, registry: sampleRegistry }
const item = (id: string, change: Partial<AppraisalItem> = {}): AppraisalItem => ({
  id,
  title: id,
  group: '程序',
  points: 2,
  veto: false,
  appliesTo: { categories: ['penalty'] },
  ...(change.rules || change.asks ? {} : { asks: '是否？' }),
  ...change,
})
const scheme = (...items: AppraisalItem[]): AppraisalScheme =>
  AppraisalScheme.parse({ id: 'own', title: '本局标准', grade: 'unverified', items })
const filed = { rules: ['procedure.filed-first'] }
const results = (record: ReturnType<typeof sampleRecord>, answers: object, ...items: AppraisalItem[]) =>
  appraise(record, { ...context, scheme: scheme(...items), answers: answers as never }).items.map(
    ({ item: { id }, outcome, earned, findings, open }) => [id, outcome, earned, findings.map((one) => one.rule), open],
  )

describe('an item of the appraisal', () => {
  const [met, open] = [sampleRecord(), drop(sampleRecord(), 'filing')]

  it('is answered by rules, by a person, or by both: the worse answer counts [R5.2]', () => {
    const items = [item('rules', filed), item('asks'), item('both', { ...filed, asks: '是否？' })]
    const answered = (holds: boolean) => ({ asks: { holds }, both: { holds } })
    const by = ['procedure.filed-first']
    expect(results(met, answered(true), ...items)).toEqual([
      ['rules', 'met', 2, by, false],
      ['asks', 'met', 2, [], false],
      ['both', 'met', 2, by, false],
    ])
    expect(results(met, answered(false), ...items).map(([, outcome]) => outcome)).toEqual(['met', 'not-met', 'not-met'])
    expect(results(met, {}, ...items)).toEqual([
      ['rules', 'met', 2, by, false],
      ['asks', 'undetermined', 0, [], true],
      ['both', 'undetermined', 0, by, true],
    ])
    expect(results(open, answered(true), ...items)).toEqual([
      ['rules', 'undetermined', 0, by, true],
      ['asks', 'met', 2, [], false],
      ['both', 'undetermined', 0, by, true],
    ])
  })

  it('does not come up in another kind of case, without its steps and kinds of penalty, or without its rules [R5.2]', () => {
    const none = (change: Partial<AppraisalItem>) => results(met, {}, item('x', { ...filed, ...change }))[0]
    const absent = ['x', 'not-arising', 0, [], false]
    expect(none({ appliesTo: { categories: ['licence'] } })).toEqual(absent)
    expect(none({ appliesTo: { categories: ['penalty'], procedures: ['penalty.simple'] } })).toEqual(absent)
    expect(none({ arisesWith: { steps: ['hearing'] } })).toEqual(absent)
    expect(none({ arisesWith: { kinds: ['closure'] } })).toEqual(absent)
    expect(none({ arisesWith: {} })).toEqual(absent)
    expect(none({ rules: ['procedure.review-extension-founded'] })).toEqual(absent)
    for (const arisesWith of [{ steps: ['hearing', 'filing'] }, { kinds: ['fine' as const] }])
      expect(none({ arisesWith })?.[1]).toBe('met')
    expect(results(recordOf(['intake', '2026-11-02']), {}, item('x', { arisesWith: { kinds: ['fine'] } }))[0]).toEqual(
      absent,
    )
  })
})

describe('the score', () => {
  it('is nothing where nothing comes up [R5.2]', () => {
    const none = scheme(item('x', { appliesTo: { categories: ['licence'] } }))
    expect(appraise(sampleRecord(), { ...context, scheme: none })).toMatchObject({ score: 0, atMost: 0 })
  })

  it('is given to a case that was closed, or ended otherwise [R5.2]', () => {
    const closed = (record: ReturnType<typeof sampleRecord>) =>
      appraise(record, { ...context, scheme: scheme(item('x', filed)) })
    expect(closed(sampleRecord({ upTo: 'closing' }))).toMatchObject({ closed: true, result: 'scored' })
    expect(closed(drop(sampleRecord(), 'closing'))).toMatchObject({ closed: true, result: 'scored' })
    expect(closed(sampleRecord({ upTo: 'decision' }))).toMatchObject({ closed: false, result: 'open' })
  })
})

describe('a scheme', () => {
  it('that names unknown rules says which, each once', () => {
    const wrong = scheme(...['a', 'b'].map((id) => item(id, { rules: ['no.such', `no.${id}`] })))
    expect(() => appraise(sampleRecord(), { ...context, scheme: wrong })).toThrow(AppraisalSchemeError)
    expect(() => appraise(sampleRecord(), { ...context, scheme: wrong })).toThrow(
      expect.objectContaining({
        name: 'AppraisalSchemeError',
        code: 'appraisal.unknown-rule',
        unknown: ['no.such', 'no.a', 'no.b'],
        message: '评查标准引用了不存在的规则 / the scheme names unknown rules: no.such, no.a, no.b',
      }),
    )
  })

  it('has each item once', () => {
    expect(() => scheme(item('x'), item('y'))).not.toThrow()
    expect(() => scheme(item('x'), item('x'))).toThrow('an item appears twice')
  })
})
