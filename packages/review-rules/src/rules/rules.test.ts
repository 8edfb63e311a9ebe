import { parseCitation } from '@zhifa/domain'
import { sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { testRule } from '../authors/test-rule'
import { points } from '../rule'
import { judgeValues } from '../rule/judge'
import { CaseView } from '../view/case-view'
import { reviewRules } from '.'

const rules = reviewRules.rules

describe('the rules of the ten points', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s: its examples come out as they say [L3.1]', (_, rule) => {
    expect(testRule(rule)).toEqual([])
    const { met, notMet, undetermined } = rule.examples
    expect([met.length, notMet.length, undetermined.length].every((n) => n > 0)).toBe(true)
  })

  it('are at least eighty, over every point of the plan [L3.1]', () => {
    expect(rules.length).toBeGreaterThanOrEqual(80)
    for (const point of points) expect(rules.filter((rule) => rule.point === point).length, point).toBeGreaterThan(2)
    expect(rules.filter((rule) => rule.asks === undefined).length).toBeGreaterThanOrEqual(80)
  })

  it('name their article, in a norm that the law book knows, and never a better grade than its source has [L3.2]', () => {
    for (const rule of rules)
      for (const text of rule.cites) {
        const { statute } = parseCitation(text)
        expect(sampleLaw.statute(statute), `${rule.id} ${text}`).toBeDefined()
        const documents = ['国办发〔2018〕118号', '国卫监督发〔2018〕54号', '辽宁省重大行政执法决定法制审核办法']
        if (rule.cites.every((cite) => documents.includes(parseCitation(cite).statute)))
          expect(['secondary', 'unverified'], rule.id).toContain(rule.grade)
      }
  })

  it('a value that is missing never passes: every rule, every value of every example [L3.2]', () => {
    for (const rule of rules)
      for (const values of [...rule.examples.met, ...rule.examples.notMet])
        for (const key of rule.keys) expect(judgeValues(rule, { ...values, [key]: undefined })).toBe('undetermined')
  })

  it('find nothing wrong with a lawful case, and ask what only a person can answer [L3.1]', () => {
    const view = new CaseView(sampleRecord(), { law: sampleLaw, registry: sampleRegistry })
    const { findings, notArising } = reviewRules.findings(view)
    expect(findings.filter((item) => item.outcome !== 'met' && item.asks === undefined)).toEqual([])
    expect(findings.filter((item) => item.outcome === 'met').length).toBeGreaterThan(70)
    expect(findings.filter((item) => item.asks !== undefined).every((item) => item.outcome === 'undetermined')).toBe(
      true,
    )
    expect(findings.length + notArising.length).toBe(reviewRules.for(view.procedure, view.on, view.law).length)
  })
})
