import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { residentIdCheckCharacter, residentIdProblem } from './resident-id'
import { organisationCheckCharacter, usccCheckCharacter, usccProblem } from './uscc'

describe('unified social credit code, GB 32100 with the inner GB 11714', () => {
  it.each([
    '91350100M000100Y43',
    '91230500MA1B3N1N2M',
    '11230500001755309F',
    '91320105780688132K',
    '11420000MB15291767',
    '911402236781733190',
  ])('accepts %s', (code) => expect(usccProblem(code)).toBeUndefined())
  it.each([
    ['00000000000000000X', /校验/],
    ['91350100M000100Y4', /18位/],
    ['91350100m000100Y43', /大写/],
    ['91350100M000100Y44', /第18位/],
    ['91350100M000101Y43', /第9至17位/],
  ])('refuses %s', (code, message) => expect(usccProblem(code)?.zh).toMatch(message))

  it('every single wrong character is caught', () => {
    const code = '91350100M000100Y43'
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(...alphabet), (at, char) => {
        fc.pre(code[at] !== char)
        expect(usccProblem(code.slice(0, at) + char + code.slice(at + 1))).toBeDefined()
      }),
    )
  })

  it('check characters complete a code', () => {
    const inner = '99000000'
    const first17 = `11990001${inner}${organisationCheckCharacter(inner)}`
    expect(usccProblem(first17 + usccCheckCharacter(first17))).toBeUndefined()
  })
})

describe('citizen identity number, GB 11643', () => {
  it.each(['11010519491231002X', '440524188001010014'])('accepts %s', (id) =>
    expect(residentIdProblem(id)).toBeUndefined(),
  )
  it.each([
    ['11010519491231002x', /末位/],
    ['110105194912310021', /校验位/],
    ['110105490230002', /18位/],
    ['11010519490230002X', /出生日期/],
    ['000000199001010017', '行政区划'],
    ['010101199001010015', '行政区划'],
    ['160000199001010019', '行政区划'],
    ['660101199001010018', '行政区划'],
    ['72000019900101001X', '行政区划'],
    ['110105200002300013', '出生日期'],
    ['110105202302290014', '出生日期'],
    ['110105199000010019', '出生日期'],
    ['990101187912310019', '过早'],
  ])('refuses %s', (id, message) => expect(residentIdProblem(id)?.zh).toMatch(message))

  it('every single wrong digit is caught', () => {
    const id = '11010519491231002X'
    fc.assert(
      fc.property(fc.nat(16), fc.nat(9), (at, figure) => {
        fc.pre(id[at] !== String(figure))
        expect(residentIdProblem(id.slice(0, at) + figure + id.slice(at + 1))).toBeDefined()
      }),
    )
    expect(residentIdCheckCharacter('x')).toBeUndefined()
  })
})
