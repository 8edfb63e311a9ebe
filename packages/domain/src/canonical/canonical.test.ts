import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, NotCanonicalError } from './canonical'

describe('canonical JSON (RFC 8785)', () => {
  it('sorts keys by code units, prints numbers and strings as ECMAScript does', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'x\n'], é: 1e21, A: -0, c: undefined })).toBe(
      '{"A":0,"a":[true,null,"x\\n"],"b":1,"é":1e+21}',
    )
    expect(
      canonicalJson({
        '\u20ac': 'Euro Sign',
        '\r': 'Carriage Return',
        '\ufb33': 'Hebrew',
        '1': 'One',
        '\ud83d\ude00': 'Smiley',
        '\u0080': 'Control',
        ö: 'o',
      }),
    ).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"o","€":"Euro Sign","😀":"Smiley","\ufb33":"Hebrew"}',
    )
  })

  it('is JSON that means the same, and the same for every order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it.each([
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    ['\ud800'],
    [() => 1],
    [Symbol('x')],
    [1n],
    [new Date(0)],
    [new Map()],
    [undefined],
  ])('refuses %s', (value) => {
    expect(() => canonicalJson({ a: { b: [value] } })).toThrow(NotCanonicalError)
  })
})
