import { ZenEngine } from '@gorules/zen-engine'
import { Engine } from 'json-rules-engine'
import { growth } from '../../../scripts/lib/bench/growth'
import { judgeValues } from '../src'
import { conditionOf, plain, thirty, view } from './json-rules-engine'

/** Thirty conditions of the review on values at hand, as often as the axis says. */
export async function bench() {
  const c = view()
  const rules = thirty(c)
  const values = rules.map((rule) => rule.reads(c))
  const facts = Object.fromEntries(rules.map((rule, i) => [rule.id, plain(values[i]?.[rule.keys[0] ?? ''])]))
  const spoilt = { ...facts, [rules[7]?.id ?? '']: 3 }

  const jsonRules = new Engine(rules.map(conditionOf), { allowUndefinedFacts: true })
  const jsonMet = async (given: Record<string, unknown>) => {
    const { events } = await jsonRules.run(given)
    const types = new Set(events.map((event) => event.type))
    return rules.map((rule) => types.has(rule.id))
  }

  // Its names cannot have dots: facts are numbered. One expression for each condition, which is its shortest way.
  const wanted = (i: number) => rules[i]?.examples.met.map((example) => plain(example[rules[i]?.keys[0] ?? ''])) ?? []
  const expressions = rules.map((_, i) => ({
    id: `e${i}`,
    key: `met${i}`,
    value: wanted(i)
      .map((value) => `f${i} == ${JSON.stringify(value)}`)
      .join(' or '),
  }))
  const node = (id: string, type: string, more: object = {}) => ({
    id,
    type,
    name: id,
    position: { x: 0, y: 0 },
    ...more,
  })
  const zen = new ZenEngine().createDecision({
    nodes: [
      node('in', 'inputNode'),
      node('all', 'expressionNode', { content: { expressions } }),
      node('out', 'outputNode'),
    ],
    edges: [
      { id: '1', type: 'edge', sourceId: 'in', targetId: 'all' },
      { id: '2', type: 'edge', sourceId: 'all', targetId: 'out' },
    ],
  })
  const numbered = (given: Record<string, unknown>) =>
    Object.fromEntries(rules.map((rule, i) => [`f${i}`, given[rule.id] ?? null]))
  const zenMet = async (given: Record<string, unknown>) => {
    const { result } = await zen.evaluate(numbered(given))
    return rules.map((_, i) => result[`met${i}`] === true)
  }

  const own = rules.map((rule, i) => judgeValues(rule, values[i] ?? {}) === 'met')
  for (const [given, here] of [
    [facts, own],
    [spoilt, own.map((met, i) => (i === 7 ? false : met))],
  ] as const)
    for (const answer of [await jsonMet(given), await zenMet(given)])
      if (JSON.stringify(answer) !== JSON.stringify(here)) throw new Error('different answers')
  const inZen = numbered(facts)
  const each = (work: () => unknown) => async (n: number) => {
    for (let i = 0; i < n; i++) work()
  }
  const awaited = (work: () => Promise<unknown>) => async (n: number) => {
    for (let i = 0; i < n; i++) await work()
  }
  return [
    {
      id: 'conditions',
      title: ['三十项审核条件', '30 conditions of the review'],
      axis: ['案件数', 'cases'],
      checked: [
        '三十个答复逐个相同：全部符合的一组数值，和其中一项改坏的',
        'each of the thirty answers, for values that meet all and with one spoilt',
      ],
      lines: [
        {
          name: 'zhifa',
          points: await growth(each(() => rules.map((rule, i) => judgeValues(rule, values[i] ?? {})))),
        },
        { name: '@gorules/zen-engine', points: await growth(awaited(() => zen.evaluate(inZen))) },
        { name: 'json-rules-engine', points: await growth(awaited(() => jsonRules.run(facts))) },
      ],
    },
  ]
}
