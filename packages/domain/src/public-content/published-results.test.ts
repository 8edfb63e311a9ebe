import { describe, expect, it } from 'vitest'
import {
  fictionalResidentId,
  sampleInspection,
  sampleLaw,
  sampleLicence,
  sampleRecord,
  sampleRegistry,
} from '../../testing'
import { refusal } from '../../testing/moves'
import { replayIn } from '../case/reading/replay'
import { latest } from '../case/record/state'
import { obligationsOf } from '../disclosure/obligations'
import { replay } from '../handling/handling'
import { procedureOf } from '../handling/procedure-of'
import { inspectionRandom } from '../procedures/inspection/inspection'
import { licenceOrdinary } from '../procedures/licence-ordinary/licence-ordinary'
import { publicityOver, publicRows } from '../publication/public-rows'
import { Publication, PublicContent } from '../publication/publication'
import { publicityEnd } from '../publication/publicity-end'
import { personalValues } from './personal-values'
import { publicInspection } from './public-inspection'
import { publicLicence } from './public-licence'
import { publicByRight, publicName } from './public-party'
import { publicationOf } from './publication-of'

const agency = sampleRegistry.agencies.get('demo-bureau')!
const wanted = (record: ReturnType<typeof sampleLicence>) => {
  const found = publicationOf(record, replay(record), agency, sampleLaw)
  return found && Publication.parse(found)
}
const contentOf = (record: ReturnType<typeof sampleLicence>) => {
  const found = wanted(record)
  return found?.verb === 'publish' ? found.content : undefined
}
const person = {
  kind: 'natural-person' as const,
  name: '欧阳演示',
  residentId: fictionalResidentId('1990-05-17', 3),
  address: '示例县虚构家园3号楼',
  telephone: '13800000001',
}

describe('public projections', () => {
  it('a licence: what was granted to whom until when, within seven working days [D4.1]', () => {
    const found = wanted(sampleLicence())
    expect(found).toMatchObject({
      key: `${agency.uscc}:licence:2026-0201`,
      due: '2026-10-13',
      content: {
        kind: 'licence',
        outcome: 'granted',
        category: '普通',
        certificate: '卫生许可证',
        validUntil: '2030-09-27',
      },
    })
    expect(Object.fromEntries(publicRows(contentOf(sampleLicence())!))).toMatchObject({
      决定: '准予许可',
      有效期至: '2030年9月27日',
    })
  })

  it('say something in every text: spaces alone are refused', () => {
    for (const record of [sampleRecord(), sampleLicence(), sampleInspection()]) {
      const content = contentOf(record)!
      expect(PublicContent.safeParse(content).success).toBe(true)
      for (const [key, value] of Object.entries(content))
        if (typeof value === 'string')
          expect(PublicContent.safeParse({ ...content, [key]: '   ' }).success, `${content.kind}.${key}`).toBe(false)
    }
  })

  it('a refusal shows neither reasons nor papers', () => {
    const content = contentOf(sampleLicence({ decide: 'refuse' }))
    expect(content).toMatchObject({ kind: 'licence', outcome: 'refused' })
    const text = JSON.stringify(content)
    for (const part of ['消毒间', '申请书', '演示一', '虚构街']) expect(text).not.toContain(part)
  })

  it('a random inspection: object, items, result, what was done, and the draw that can be run again [D4.2]', () => {
    const found = wanted(sampleInspection())
    expect(found).toMatchObject({
      key: `${agency.uscc}:inspection:2026-0401`,
      due: '2026-10-08',
      content: {
        manner: 'random',
        conclusion: 'problem-found',
        handling: '复查合格。',
        draw: { digest: 'b'.repeat(64) },
      },
    })
    const done = obligationsOf(sampleInspection(), { law: sampleLaw, asOf: '2026-11-20' })
    expect(done.map(({ item, doneOn, status }) => [item.id, doneOn, status])).toEqual([
      ['inspection-result', '2026-09-14', 'done'],
    ])
  })

  it('are allow-lists: a natural person stays masked, and nothing else of the file comes in [D4.3]', () => {
    for (const [make, step] of [
      [sampleLicence, 'grant'],
      [sampleInspection, 'approval'],
    ] as const) {
      const record = make()
      const entries = record.entries.map((entry) => {
        const data = entry.data as Record<string, unknown>
        return {
          ...entry,
          data: {
            ...data,
            ...('holder' in data ? { holder: person } : {}),
            ...('object' in data ? { object: person } : {}),
            ...('applicant' in data ? { applicant: person } : {}),
            secret: person.residentId,
          },
        }
      })
      const changed = { ...record, entries }
      const state = replay(changed)
      const content =
        step === 'grant'
          ? publicLicence(replayIn(licenceOrdinary, changed), { category: '普通' }, agency)
          : publicInspection(changed, replayIn(inspectionRandom, changed), { summary: '合格。' }, agency)
      const text = JSON.stringify(PublicContent.parse(content))
      for (const value of Object.values(person).slice(1)) expect(text).not.toContain(value)
      expect(text).toContain('欧阳某某')
      expect(personalValues(state, procedureOf(changed))).toContain(person.residentId)
      expect(latest(state, step)).toBeDefined()
    }
  })

  it('stop a publication when prose of the file would carry a home into it [D4.3]', () => {
    const record = sampleLicence()
    const at = record.entries.findIndex(({ step }) => step === 'disclosure-draft')
    const entries = record.entries.slice(0, at).map((entry) => {
      const data = entry.data as Record<string, unknown>
      const scope = { scope: `美发，地址：${person.address}` }
      return {
        ...entry,
        data: {
          ...data,
          ...('holder' in data ? { holder: person, ...scope } : {}),
          ...('applicant' in data ? { applicant: person } : {}),
        },
      }
    })
    const draft = (data: object) =>
      refusal(
        { ...record, entries },
        { step: 'disclosure-draft', on: '2026-09-28', by: ['officer-a'], data: { category: '普通', ...data } },
      )
    expect(draft({})).toEqual(['disclosure.text-clean'])
    expect(draft({ scope: '美发场所' })).toEqual([])
    expect(draft({ scope: `美发，电话${person.telephone}` })).toEqual(['disclosure.text-clean'])
  })

  it('the operator of an individual business is nobody that is public by right', () => {
    const business = { kind: 'individual-business' as const, operator: '演示五', address: '示例县虚构家园5号' }
    expect([publicName(business), publicByRight(business)]).toEqual(['演某某（个体工商户）', []])
    expect(publicByRight({ ...business, name: '虚构小店' })).toEqual(['虚构小店'])
  })
})

describe('how long a penalty is shown', () => {
  const due = (on: string, level?: 'minor' | 'ordinary' | 'serious') => publicityEnd(sampleLaw, on, level)?.keepBy

  it('by its class since 2025, by one limit before, by nothing before that [D4.1]', () => {
    expect([due('2026-04-10', 'minor'), due('2026-04-10', 'ordinary'), due('2026-04-10', 'serious')]).toEqual([
      '2026-07-10',
      '2027-04-10',
      '2029-04-10',
    ])
    expect(publicityEnd(sampleLaw, '2026-04-10', 'ordinary')?.citations[0]?.statute).toBe('信用修复管理办法')
    expect(publicityEnd(sampleLaw, '2025-07-01', 'ordinary')?.citations[0]?.statute).toBe('国办发〔2025〕22号')
    // Decided under the older rules: one limit for all, from memory only.
    expect([due('2024-03-01', 'ordinary'), publicityEnd(sampleLaw, '2024-03-01')?.grade]).toEqual([
      '2027-03-01',
      'unverified',
    ])
    expect([due('2026-04-10'), due('2022-01-01', 'serious')]).toEqual([undefined, undefined])
  })

  it('is over from the next day on', () => {
    expect(publicityOver({ publicUntil: '2027-04-10' }, '2027-04-10')).toBe(false)
    expect(publicityOver({ publicUntil: '2027-04-10' }, '2027-04-11')).toBe(true)
    expect(publicityOver({}, '2099-01-01')).toBe(false)
  })

  it('stands in the content with its rule, and never beyond it [D1.1]', () => {
    const content = (data: object) => {
      const record = sampleRecord({ upTo: 'disclosure-judgement' })
      const draft = procedureOf(record).steps['disclosure-draft']!
      const state = replay(record)
      const completed = draft.complete?.({
        record,
        state,
        data: { facts: '事实。', ...data },
        agency,
        law: sampleLaw,
      } as never)
      return (completed as { content: { publicUntil?: string; publicity?: object } }).content
    }
    const credit = { class: 'ordinary', reason: '较大数额罚款以外的一般违法。' }
    expect(content({})).not.toHaveProperty('publicUntil')
    expect(content({ credit })).toMatchObject({
      publicUntil: '2027-11-13',
      publicity: { class: 'ordinary', cites: ['信用修复管理办法'], grade: 'secondary' },
    })
    expect(content({ credit, publicUntil: '2027-02-28' })).toMatchObject({ publicUntil: '2027-02-28' })
    expect(content({ credit, publicUntil: '2099-12-31' })).toMatchObject({ publicUntil: '2027-11-13' })
  })
})
