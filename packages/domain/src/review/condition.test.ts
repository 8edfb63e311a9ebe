import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Condition, evaluate, type Fact, type Facts, type Reading } from './condition'

const parameter = (id: string) => (id === 'limit' ? 1000 : id === 'scope' ? 'all' : undefined)
const ask = (condition: Condition, facts: Facts) => {
  const reading: Reading = { read: {}, missing: [] }
  return { answer: evaluate(condition, facts, parameter, reading), ...reading }
}

describe('three-valued conditions [L3.2]', () => {
  it.each([
    [{ fact: 'a', is: true }, { a: true }, true],
    [{ fact: 'a', is: true }, { a: false }, false],
    [{ fact: 'a', is: true }, {}, undefined],
    [{ fact: 'n', atLeast: 5 }, { n: 5 }, true],
    [{ fact: 'n', atLeast: { parameter: 'limit' } }, { n: 999 }, false],
    [{ fact: 'n', atLeast: { parameter: 'nothing' } }, { n: 999 }, undefined],
    [{ fact: 'n', atLeast: 5 }, { n: 'five' }, undefined],
    [{ fact: 'k', includesAny: ['x', 'y'] }, { k: ['y'] }, true],
    [{ fact: 'k', includesAny: ['x'] }, { k: [] }, false],
    [{ parameter: 'scope', is: 'all' }, {}, true],
    [
      {
        any: [
          { fact: 'a', is: true },
          { fact: 'b', is: true },
        ],
      },
      { b: true },
      true,
    ],
    [
      {
        any: [
          { fact: 'a', is: true },
          { fact: 'b', is: true },
        ],
      },
      { b: false },
      undefined,
    ],
    [
      {
        all: [
          { fact: 'a', is: true },
          { fact: 'b', is: true },
        ],
      },
      { b: false },
      false,
    ],
    [
      {
        all: [
          { fact: 'a', is: true },
          { fact: 'b', is: true },
        ],
      },
      { b: true },
      undefined,
    ],
    [{ not: { fact: 'a', is: true } }, {}, undefined],
    [{ not: { fact: 'a', is: true } }, { a: false }, true],
  ] as [Condition, Facts, boolean | undefined][])('%j over %j is %s', (condition, facts, answer) => {
    expect(Condition.parse(condition)).toEqual(condition)
    expect(ask(condition, facts).answer).toBe(answer)
  })

  it('names what it read and what was missing, even past what decided', () => {
    expect(
      ask(
        {
          any: [
            { fact: 'a', is: true },
            { fact: 'b', is: true },
          ],
        },
        { a: true },
      ),
    ).toEqual({ answer: true, read: { a: true }, missing: ['b'] })
  })

  const leaf = fc.oneof(
    fc.record({ fact: fc.constantFrom('a', 'b', 'c'), is: fc.boolean() }),
    fc.record({ fact: fc.constantFrom('n', 'm'), atLeast: fc.integer({ min: 0, max: 4 }) }),
  )
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    ),
  }))
  const facts = fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), n: fc.nat(4), m: fc.nat(4) })

  it('is decided when every fact is there, and taking one away never turns the answer round', () => {
    fc.assert(
      fc.property(condition, facts, fc.constantFrom('a', 'b', 'c', 'n', 'm'), (asked, full, gone) => {
        const whole = ask(asked, full).answer
        expect(whole).toBeTypeOf('boolean')
        const { [gone as 'a']: _, ...less } = full
        const partial = ask(asked, less as Record<string, Fact>).answer
        expect([whole, undefined]).toContain(partial)
      }),
    )
  })
})
