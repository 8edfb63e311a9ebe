import { readFileSync } from 'node:fs'
import { china, lawBook, liaoning } from '@zhifa/domain'
import { sampleBureau, sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { bureauRules, checkHere, questionedSoon } from '../../testing/bureau-example'
import { determineReview } from '../determine'
import {
  defineRule,
  guardRule,
  type RuleDefinition,
  RuleDefinitionError,
  RuleFailedError,
  RuleSetError,
  ruleSet,
} from '../rule'
import { reviewRules } from '../rules'
import { CaseView } from '../view/case-view'
import { analyse, testRule } from '.'

const context = { law: sampleLaw, registry: sampleRegistry }

const good: RuleDefinition<{ n: number | undefined }> = {
  id: 'others.own',
  title: '自有规则',
  cites: ['行政处罚法 47'],
  inForce: { from: '2021-07-15' },
  appliesTo: { category: 'penalty' },
  facts: { n: '数目 entries' },
  reads: (c) => ({ n: c.record.entries.length }),
  holds: ({ n }) => n > 3,
  otherwise: { message: { zh: '太少', en: 'too few' }, cure: { zh: '补', en: 'add' } },
  examples: { met: [{ n: 4 }], notMet: [{ n: 3 }], undetermined: [{}] },
}

describe('a rule that an author writes', () => {
  it.each<[Partial<RuleDefinition<{ n: number | undefined }>>, RegExp]>([
    [{ id: 'nonsense.x' as 'others.x' }, /points/],
    [{ id: 'others.Two Words' }, /points/],
    [{ cites: [] }, /at least one article/],
    [{ cites: ['  '] }, /Not a citation/],
    [{ inForce: { from: '2021-02-30' } }, /not a date/],
    [{ inForce: { from: '2021-07-15', until: '2020-01-01' } }, /ends before/],
    [{ facts: {} as { n: '数 x' } }, /at least one value/],
    [{ facts: { n: '没有路径' as '数 x' } }, /the name of n/],
    [{ examples: { met: [], notMet: [{ n: 1 }], undetermined: [{}] } }, /no example for met/],
  ])('is refused when it is written so: %j', (change, message) => {
    expect(() => defineRule({ ...good, ...change })).toThrow(RuleDefinitionError)
    expect(() => defineRule({ ...good, ...change })).toThrow(message)
  })

  it('whose example says otherwise is found, and one that throws is named [L3.2]', () => {
    const wrong = defineRule({ ...good, examples: { ...good.examples, met: [{ n: 2 }] } })
    expect(testRule(wrong)).toEqual([{ rule: 'others.own', expected: 'met', got: 'not-met', values: { n: 2 } }])
    const reads = (): { n: number | undefined } => {
      throw new TypeError('boom')
    }
    const broken = ruleSet('x', defineRule({ ...good, reads }))
    const view = new CaseView(sampleRecord(), context)
    expect(() => broken.outcomes(view)).toThrow(RuleFailedError)
    expect(() => broken.findings(view)).toThrow(/others\.own.*boom/)
  })

  it('may not take the id of another', () => {
    expect(() => reviewRules.with(reviewRules.rules[0]!)).toThrow(RuleSetError)
  })
})

describe('the analysis of a rule set', () => {
  it('has nothing to remark on the rules of the package [L3.1]', () => {
    expect(analyse(reviewRules, sampleLaw)).toEqual([])
  })

  it('finds what is wrong with a rule [L3.1]', () => {
    const kinds = (...definitions: RuleDefinition<{ n: number | undefined }>[]) =>
      analyse(
        ruleSet(
          'x',
          definitions.map((one) => defineRule(one)),
        ),
        sampleLaw,
      ).map((item) => item.kind)
    expect(kinds(good)).toEqual([])
    expect(kinds({ ...good, appliesTo: { category: 'penalty', procedures: ['penalty.nowhere'] } })).toEqual([
      'never-fires',
    ])
    expect(kinds({ ...good, cites: ['虚构法 1'] })).toEqual(['unknown-citation'])
    expect(kinds({ ...good, cites: ['行政处罚法 47'], inForce: { from: '1990-01-01' } })).toEqual([
      'article-not-in-force',
    ])
    expect(kinds({ ...good, examples: { ...good.examples, notMet: [{ n: 9 }] } })).toEqual(['failed-example'])
    expect(kinds(good, { ...good, id: 'others.again' })).toEqual(['duplicate', 'same-reading'])
    const guard = guardRule({
      id: 'others.guarded',
      title: '检查',
      cites: good.cites,
      inForce: good.inForce,
      appliesTo: good.appliesTo,
      otherwise: good.otherwise,
      guard: 'no.such-guard',
      steps: ['decision'],
    })
    expect(analyse(ruleSet('x', guard), sampleLaw).map((item) => item.kind)).toEqual(['unknown-guard'])
    const two = defineRule({
      ...good,
      facts: { a: '甲 entries', b: '乙 entries' },
      reads: () => ({ a: 1, b: 2 }),
      holds: ({ a, b }) => a < b,
      examples: { met: [{ a: 1, b: 2 }], notMet: [{ a: 2, b: 1 }], undetermined: [{}] },
    })
    expect(analyse(ruleSet('x', two), sampleLaw).map((item) => item.kind)).toEqual(['thin-examples'])
  })
})

describe('a bureau without a fork', () => {
  it('adds its own rule and gets another version of the rule set [L3.1]', () => {
    expect(testRule(questionedSoon)).toEqual([])
    expect(analyse(bureauRules, sampleLaw)).toEqual([])
    expect(bureauRules.version).not.toBe(reviewRules.version)
    const check = checkHere(sampleRecord(), context)
    const found = check.points.flatMap((item) => item.findings).find((item) => item.rule === questionedSoon.id)
    expect(found).toMatchObject({ outcome: 'met', grade: 'unverified' })
  })

  it('adds its own ground to the catalogue by a layer [L2.1] [L2.2]', () => {
    const law = lawBook(china, liaoning, {
      ...sampleBureau,
      parameters: [],
      reviewGrounds: [
        {
          id: 'own.fine',
          title: '罚款二千元以上',
          categories: ['penalty'],
          versions: [
            {
              from: '2024-01-01',
              cites: ['行政处罚法 58.1(4)'],
              grade: 'unverified',
              when: { fact: 'penalty.fine', atLeast: 200_000 },
            },
          ],
        },
      ],
    })
    const { determination } = determineReview(sampleRecord(), { law })
    expect(determination.outcome).toBe('required')
    expect(determination.grounds.find((ground) => ground.id === 'own.fine')).toMatchObject({
      outcome: 'met',
      grade: 'unverified',
    })
  })

  it.each(['guide', 'guide/en'])('finds in docs/%s the very code that runs here', (dir) => {
    const guide = readFileSync(new URL(`../../../../docs/${dir}/review-rules.md`, import.meta.url), 'utf8')
    const code = readFileSync(new URL('../../testing/bureau-example.ts', import.meta.url), 'utf8')
    expect(guide).toContain(`\`\`\`ts\n${code}\`\`\``)
  })
})
