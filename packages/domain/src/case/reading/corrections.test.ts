import { describe, expect, it } from 'vitest'
import { go, refusal, sampleAct, sampleLaw, sampleParty, sampleRecord, sampleRegistry } from '../../../testing'
import { filmed } from '../../../testing/walk'
import { replay } from '../../handling/handling'
import { procedureOf } from '../../handling/procedure-of'
import { publicationOf } from '../../public-content/publication-of'
import type { Act, CaseRecord } from '../record/entry'
import { latest } from '../record/state'
import { causeOf, correctedRecord } from './corrections'

const on = '2026-11-20'
const correct = (element: string, was: string, becomes: string, day = on): Act => ({
  step: 'element-correction',
  on: day,
  by: ['officer-a'],
  approvedBy: 'section-head',
  data: { element, was, becomes, reason: '录入笔误，以营业执照为准。' },
})
const name = sampleParty.kind === 'organisation' ? sampleParty.name : ''
const code = sampleParty.kind === 'organisation' ? sampleParty.uscc : ''
const filed = sampleRecord({ upTo: 'interview' })
const partyOf = (record: CaseRecord) => latest(replay(record), 'filing')!.data.party

describe('a mistyped element of a case is corrected on record', () => {
  it('reads corrected everywhere, and the record keeps what was written [R0.1]', () => {
    const corrected = go(filed, correct('organisation-name', name, '虚构更名有限公司'))
    expect(partyOf(corrected).name).toBe('虚构更名有限公司')
    expect(latest(replay(corrected), 'intake')!.data.suspect.name).toBe('虚构更名有限公司')
    expect(corrected.entries.slice(0, filed.entries.length)).toEqual(filed.entries)
    expect(corrected.entries.at(-1)).toMatchObject({
      data: { was: name, becomes: '虚构更名有限公司', reason: '录入笔误，以营业执照为准。' },
      approvedBy: { id: 'section-head' },
    })
    expect(replay(corrected, { until: filed.entries.length }).entries).toEqual(filed.entries)
  })

  it('corrections follow each other, and what comes later is not touched by them', () => {
    const twice = go(filed, correct('organisation-name', name, '甲'), correct('organisation-name', '甲', '乙'))
    expect(partyOf(twice).name).toBe('乙')
    const times = { start: `${on}T09:00`, end: `${on}T10:00` }
    const late = go(twice, sampleAct(twice, 'interview', { on, data: times, ...filmed(on) }))
    expect(correctedRecord(late, procedureOf(late)).entries.at(-1)).toBe(late.entries.at(-1))
    expect(correctedRecord(filed, procedureOf(filed))).toBe(filed)
  })

  it.each([
    ['the same value', 'organisation-name', name, name],
    ['a value that the case does not have', 'organisation-name', '别的公司', '乙'],
    ['a value of another kind', 'telephone', name, '乙'],
    [
      'a code with a wrong check digit',
      'organisation-code',
      code,
      `${code.slice(0, 17)}${code.endsWith('A') ? 'B' : 'A'}`,
    ],
    ['an unknown cause', 'cause', 'public-place.unlicensed', 'invented'],
    ['a cause that the case does not have', 'cause', 'water.unlicensed', 'public-place.unlicensed'],
  ])('refuses %s', (_, element, was, becomes) => {
    expect(refusal(filed, correct(element, was, becomes))).toEqual(['correction.fits'])
  })

  it('a fact, a sum and a judgement are not elements', () => {
    expect(refusal(filed, correct('case-text', '当事人', '乙'))).toEqual(['input.invalid-value'])
    expect(refusal(filed, { ...correct('organisation-name', name, '乙'), approvedBy: 'officer-b' })).toEqual([
      'act.not-approved',
    ])
  })

  it('the cause is corrected while the facts are open; the law that is applied is then its own', () => {
    const other = [...sampleLaw.causes.keys()].find((id) => id.startsWith('water.'))!
    const corrected = go(filed, correct('cause', 'public-place.unlicensed', other))
    expect([corrected.cause, causeOf(corrected)]).toEqual(['public-place.unlicensed', other])
    expect(refusal(corrected, correct('cause', 'public-place.unlicensed', other))).toEqual(['correction.fits'])
    const concluded = sampleRecord({ upTo: 'investigation-end' })
    expect(refusal(concluded, correct('cause', 'public-place.unlicensed', other))).toEqual(['correction.fits'])
  })

  it('the public text is drafted anew from the corrected element [D1.3]', () => {
    const agency = sampleRegistry.agencies.get('demo-bureau')!
    const corrected = go(
      sampleRecord({ upTo: 'decision-service' }),
      correct('organisation-name', name, '虚构更名有限公司'),
    )
    const drafted = go(corrected, {
      step: 'disclosure-draft',
      on,
      by: ['officer-a'],
      data: { facts: '当事人未取得卫生许可证营业。', correction: '当事人名称有误' },
    })
    const { digest } = latest(replay(drafted), 'disclosure-draft')!.data
    const approval: Act = {
      step: 'disclosure-approval',
      on,
      by: ['office-head'],
      data: { digest, verdict: 'approved', opinion: '同意更正' },
    }
    const publicText = (record: CaseRecord) => JSON.stringify(publicationOf(record, replay(record), agency, sampleLaw))
    expect(publicText(corrected)).not.toContain('虚构更名有限公司')
    const published = publicText(go(drafted, approval))
    expect(published).toContain('虚构更名有限公司')
    expect(published).not.toContain(name)
  })
})
