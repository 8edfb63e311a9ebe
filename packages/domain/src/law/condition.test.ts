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
    [{ fact: 'n', atLeast: 5 }, { n: Number.NaN }, undefined],
    [{ fact: 'n', is: 5 }, { n: Number.NaN }, undefined],
    [{ fact: 'a', is: true }, { a: 'yes' }, undefined],
    [{ not: { fact: 'a', is: true } }, { a: 'yes' }, undefined],
    [{ not: { fact: 'a', is: true } }, { a: null }, undefined],
    [{ fact: 'a', is: 'x' }, { a: ['x'] }, undefined],
    [{ not: { fact: 'constructor', is: 'x' } }, {}, undefined],
    [{ parameter: 'scope', is: 1 }, {}, undefined],
    [{ not: { parameter: 'constructor', is: 'x' } }, {}, undefined],
    [{ fact: 'k', includesAny: ['x'] }, { k: 'x' }, undefined],
    [{ not: { fact: 'k', includesAny: ['x'] } }, { k: ['y', undefined] }, undefined],
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

  const useless = fc.constantFrom(undefined, null, 'odd', ['odd'], Number.NaN, {})

  it('is decided when every fact is there, and losing one, or its kind, never turns the answer round', () => {
    fc.assert(
      fc.property(condition, facts, fc.constantFrom('a', 'b', 'c', 'n', 'm'), useless, (asked, full, gone, instead) => {
        const whole = ask(asked, full).answer
        expect(whole).toBeTypeOf('boolean')
        const less = { ...full, [gone]: instead } as unknown as Record<string, Fact>
        const partial = ask(asked, less)
        expect([whole, undefined]).toContain(partial.answer)
        expect(Object.keys(partial.read)).not.toContain(gone)
        if (partial.answer === undefined) expect(partial.missing).toContain(gone)
      }),
    )
  })
})
