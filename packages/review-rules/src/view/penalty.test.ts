import type { Party } from '@zhifa/domain'
import { sampleLaw, sampleParty, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { type BareAct, recordOf } from '../../testing/edit-record'
import { CaseView } from './case-view'
import { numbered, sameParty } from './party'
import { decided, evidenceUsed, noticeService, planned, textsForParty } from './penalty'

const view = (...acts: readonly BareAct[]) =>
  new CaseView(recordOf(...acts), { law: sampleLaw, registry: sampleRegistry })

describe('the party', () => {
  const person = { kind: 'natural-person', name: '演示人' }
  const shop = { kind: 'individual-business', name: '演示店', operator: '演示经营者' }
  const paper = { otherPaper: { kind: '护照', number: 'DEMO1' } }

  it.each<[string, object, boolean]>([
    ['an organisation by its code', sampleParty, true],
    ['a business by its code', { ...shop, uscc: 'CODE', residentId: 'ID' }, true],
    ['else by the number of who runs it', { ...shop, residentId: 'ID' }, true],
    ['else by who runs it', shop, false],
    ['a person by the identity number', { ...person, residentId: 'ID', ...paper }, true],
    ['else by another paper', { ...person, ...paper }, true],
    ['else by name', person, false],
  ])('is numbered or not: %s', (_, who, known) => {
    expect(numbered(who as Party)).toBe(known)
  })

  it('that nobody named is nobody, and not the same as anybody', () => {
    expect(numbered(undefined)).toBeUndefined()
    expect(sameParty(undefined, sampleParty)).toBeUndefined()
    expect(sameParty(sampleParty, undefined)).toBeUndefined()
    expect(sameParty(sampleParty, { ...sampleParty, name: '演示新名' })).toBe(true)
    expect(sameParty(sampleParty, person as Party)).toBe(false)
  })
})

describe('what the papers of a penalty say', () => {
  it('a decision not to penalise is a decision, and plans no penalty', () => {
    const c = view(['no-penalty', '2026-11-02', {}])
    expect([decided(c), planned(c)]).toEqual([true, { outcome: 'no-penalty', penalties: [] }])
    expect([decided(view(['filing', '2026-11-02'])), planned(view(['filing', '2026-11-02']))]).toEqual([
      false,
      undefined,
    ])
  })

  it('the service belongs to the newest notice', () => {
    const [notice, service] = [['prior-notice', '2026-11-02'] as const, ['notice-service', '2026-11-03'] as const]
    expect(noticeService(view(notice, service))?.on).toBe('2026-11-03')
    expect(noticeService(view(notice, service, notice))).toBeUndefined()
    expect([noticeService(view(notice)), noticeService(view(service))]).toEqual([undefined, undefined])
  })

  it('evidence is used when a fact of the report rests on it', () => {
    const item = (id: string) => ({ id, kind: 'document', title: '营业执照复印件', proves: '主体资格' })
    const items = [item('证据1'), item('证据2')]
    const report = { facts: [{ text: '事实', evidence: ['证据2'] }] }
    const evidence = ['evidence', '2026-11-02', { items }] as const
    expect(evidenceUsed(view(evidence, ['investigation-end', '2026-11-03', report]))).toEqual([
      { ...item('证据2'), on: '2026-11-02', seq: 1 },
    ])
    expect(evidenceUsed(view(evidence))).toEqual([])
  })

  it('texts for the party are those of the notice and of the decision', () => {
    const notice = { facts: 'a', evidence: 'b', discretion: 'c' }
    const decision = { facts: 'd', defence: 'e', discretion: 'f', evidence: ['g'] }
    const [told, made] = [
      ['prior-notice', '2026-11-02', notice] as const,
      ['decision', '2026-11-03', decision] as const,
    ]
    expect(textsForParty(view(told, made))).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
    expect(textsForParty(view(told))).toEqual(['a', 'b', 'c'])
    expect(textsForParty(view(made))).toEqual(['d', 'e', 'f', 'g'])
    expect(textsForParty(view(['filing', '2026-11-02']))).toEqual([])
  })
})
