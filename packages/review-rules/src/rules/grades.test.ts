import { parseCitation } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import { reviewRules } from '.'

/** Articles whose text was read; whatever else a rule of these kinds cites was not. */
const read: Readonly<Record<string, readonly number[]>> = {
  行政许可法: [5, 30, 32, 40, 42, 43, 44, 45, 46, 47, 48, 50, 61, 82],
  行政强制法: [18, 19, 24, 25, 28, 31, 32, 35, 36, 39, 43, 45, 46, 53, 54, 55, 56, 57, 58, 69],
  行政处罚法: [27, 30, 35, 43, 66, 67, 72, 73],
  行政执法机关移送涉嫌犯罪案件的规定: Array.from({ length: 20 }, (_, i) => i + 1),
}

describe('rules on licences and coercion', () => {
  it('say that they are unverified wherever they rest on an article that nobody read [L3.2]', () => {
    for (const rule of reviewRules.rules.filter(({ appliesTo }) => appliesTo.category !== 'penalty'))
      for (const text of rule.cites) {
        const { statute, article } = parseCitation(text)
        const known = article !== undefined && read[statute]?.includes(article)
        if (!known) expect(['secondary', 'unverified'], `${rule.id} ${text}`).toContain(rule.grade)
        if (!known && article !== undefined) expect(rule.grade, `${rule.id} ${text}`).toBe('unverified')
      }
  })

  it('apply to their own kind of decision alone [L3.1]', () => {
    for (const rule of reviewRules.rules) {
      const name = rule.id.slice(rule.id.indexOf('.') + 1)
      const kind = /^(licence|applicant|holder)-/.test(name)
        ? 'licence'
        : /^(coercion|measure|execution)-/.test(name)
          ? 'coercion'
          : /^(crime|plan)-/.test(name)
            ? 'other'
            : 'penalty'
      expect(rule.appliesTo.category, rule.id).toBe(kind)
      if (name.startsWith('measure-')) expect(rule.appliesTo.procedures, rule.id).toEqual(['coercion.measure'])
      if (name.startsWith('crime-')) expect(rule.appliesTo.procedures, rule.id).toEqual(['crime.transfer'])
      if (name.startsWith('plan-')) expect(rule.appliesTo.procedures, rule.id).toEqual(['plan.inspection'])
      if (name.startsWith('execution-')) expect(rule.appliesTo.procedures, rule.id).toEqual(['coercion.execution'])
    }
  })
})
