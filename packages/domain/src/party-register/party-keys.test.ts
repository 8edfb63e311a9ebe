import { describe, expect, it } from 'vitest'
import { sampleParty } from '../../testing'
import type { Party } from '../party/party'
import { byNumbers, partyKeys, partyNameKey } from './party-keys'

const shop: Party = { kind: 'individual-business', operator: '演示经营者', address: '示例县' }
const person: Party = { kind: 'natural-person', name: '演示经营者', address: '示例县' }

describe('by what a party is found', () => {
  it.each([
    '虚构(示例)丽人店',
    '虚构【示例】丽人店',
    ' 虚构 （示例） 丽人　店 ',
    '虚构·示例·丽人店',
    '虚\u200b构（示例）丽人店',
    '虛構（示例）麗人店',
  ])('%s is one name however it is written', (written) => {
    expect(partyNameKey(written)).toBe(partyNameKey('虚构（示例）丽人店'))
  })

  it('another word is another name', () => {
    expect(partyNameKey('虚构（示例）丽人二店')).not.toBe(partyNameKey('虚构（示例）丽人店'))
  })

  it('a business with a code is known by it, and its operator only asks', () => {
    const coded = partyKeys({ ...shop, uscc: 'U', residentId: 'A' })
    expect(coded.numbers).toEqual(['uscc:U'])
    expect(coded.hints).toContain('person:A')
    expect(byNumbers(coded.numbers, partyKeys({ ...shop, uscc: 'V', residentId: 'A' }).numbers)).toBe('other')
    expect(byNumbers(coded.numbers, partyKeys({ ...shop, residentId: 'A' }).numbers)).toBeUndefined()
    expect(
      byNumbers(partyKeys({ ...shop, residentId: 'A' }).numbers, partyKeys({ ...person, residentId: 'A' }).numbers),
    ).toBe(undefined)
  })

  it('papers of different kinds prove nothing of one another, and what has no number is only asked about', () => {
    const passport = partyKeys({ ...person, otherPaper: { type: 'passport', number: 'E1' } })
    expect(byNumbers(passport.numbers, partyKeys({ ...person, residentId: 'A' }).numbers)).toBeUndefined()
    expect(
      byNumbers(passport.numbers, partyKeys({ ...person, otherPaper: { type: 'passport', number: 'E 1' } }).numbers),
    ).toBe('same')
    expect(partyKeys(person).numbers).toEqual([])
    expect(partyKeys(sampleParty).hints).toHaveLength(1)
  })
})
