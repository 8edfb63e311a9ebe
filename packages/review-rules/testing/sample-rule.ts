import { defineRule, type Rule, type RuleDefinition } from '../src/rule'

export type SampleDefinition = RuleDefinition<{ n: number | undefined }>

/** What an author could write: a number of entries that has to be more than none. */
export const sampleDefinition = (name: string): SampleDefinition => ({
  id: `others.${name}`,
  title: name,
  cites: ['行政处罚法 47'],
  inForce: { from: '2021-07-15' },
  appliesTo: { category: 'penalty' },
  facts: { n: '数目 entries' },
  reads: () => ({ n: 1 }),
  holds: ({ n }) => n > 0,
  otherwise: { message: { zh: '少', en: 'few' }, cure: { zh: '补', en: 'add' } },
  examples: { met: [{ n: 1 }], notMet: [{ n: 0 }], undetermined: [{}] },
})

export const sampleRule = (name: string, change: Partial<SampleDefinition> = {}): Rule =>
  defineRule({ ...sampleDefinition(name), ...change })
