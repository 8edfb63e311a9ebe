import { describe, expect, it } from 'vitest'
import { sampleParty } from '../../testing'
import type { Party } from './party'
import { matchParties } from './same-party'

const shop = { kind: 'individual-business', operator: '演示经营者', address: '示例县' } as const
const person = { kind: 'natural-person', name: '演示人', address: '示例县' } as const
const passport = (number: string) => ({ otherPaper: { type: 'passport', number } }) as const

describe('whether two papers are about the same party', () => {
  it.each<[string, Party, Party, string]>([
    ['nothing but the address changed', sampleParty, { ...sampleParty, address: '示例县虚构街80号' }, 'same'],
    ['the same code under another name', sampleParty, { ...sampleParty, name: '演示新名' }, 'renamed'],
    ['another code under the same name', sampleParty, { ...sampleParty, uscc: 'OTHER' }, 'other'],
    ['a person and a business of the same name', person, { ...shop, name: '演示人', operator: '演示人' }, 'other'],
    ['one of them gives a number', person, { ...person, residentId: 'ID' }, 'same'],
    ['no number in common, another name', { ...person, residentId: 'ID' }, { ...person, name: '演示二' }, 'other'],
    [
      'the same paper under another name',
      { ...person, ...passport('1') },
      { ...person, ...passport('1'), name: '乙' },
      'renamed',
    ],
    ['another paper of the same type', { ...person, ...passport('1') }, { ...person, ...passport('2') }, 'other'],
    [
      'one code, but another operator’s number',
      { ...shop, uscc: 'U', residentId: 'A' },
      { ...shop, uscc: 'U', residentId: 'B' },
      'other',
    ],
    ['a business that took a name', { ...shop, uscc: 'U' }, { ...shop, uscc: 'U', name: '字号' }, 'renamed'],
  ])('%s', (_, one, other, match) => {
    expect([matchParties(one, other), matchParties(other, one)]).toEqual([match, match])
  })
})
