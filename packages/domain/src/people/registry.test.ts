import { describe, expect, it } from 'vitest'
import { sampleActs, sampleLaw, sampleRecord, sampleRegistry, sampleRegistryData } from '../../testing'
import { performByAll } from '../../testing/perform-by-all'

import { validate } from '../input/validate'
import { casesToHandOver } from '../statistics/cases-to-hand-over'
import { peopleFindings } from './checks'
import { hasRole, mayReview, type Officer, Registry, RegistryData, registry, validCertificate } from './registry'

const officer = (change: Partial<Officer> = {}): Officer => ({
  ...sampleRegistry.officers.get('reviewer-a')!,
  ...change,
})

const law = sampleLaw

describe('people', () => {
  it('a certificate counts for its category, area and days, and not while it is suspended or its holder has left [D3.2]', () => {
    const handler = sampleRegistry.officers.get('officer-a')!
    const certificate = handler.certificates[0]!
    const holds = (person: Officer, category = 'penalty' as const, area = '示例县', on = '2026-09-28') =>
      validCertificate(person, category, area, on) !== undefined
    expect(holds(handler)).toBe(true)
    expect(holds(handler, 'penalty', '别的县')).toBe(false)
    expect(holds(handler, 'penalty', '示例县', '2021-12-31')).toBe(false)
    expect(holds(handler, 'penalty', '示例县', certificate.from)).toBe(true)
    expect(holds(handler, 'penalty', '示例县', certificate.until)).toBe(true)
    expect(holds(handler, 'penalty', '示例县', '2032-01-01')).toBe(false)
    expect(holds({ ...handler, certificates: [{ ...certificate, categories: ['licence'] }] })).toBe(false)
    expect(
      holds({
        ...handler,
        certificates: [{ ...certificate, suspended: [{ from: '2026-09-28', until: '2026-09-28' }] }],
      }),
    ).toBe(false)
    expect(holds({ ...handler, left: '2026-09-27' })).toBe(false)
    expect(holds({ ...handler, left: '2026-09-28' })).toBe(true)
  })

  it('a role holds for its days', () => {
    const person = officer({ roles: [{ role: 'legal-reviewer', from: '2026-01-01', until: '2026-06-30' }] })
    expect(
      ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((on) => hasRole(person, 'legal-reviewer', on)),
    ).toEqual([false, true, true, false])
  })

  it('whoever reviews for the first time since 2018 needs the legal profession qualification [L1.1] [P1.1]', () => {
    const { legalQualification: _, ...without } = officer()
    expect(mayReview(officer(), '2026-09-28', law)).toBe(true)
    expect(mayReview(officer({ legalQualification: '2026-09-29' }), '2026-09-28', law)).toBe(false)
    expect(mayReview(without, '2026-09-28', law)).toBe(false)
    expect(mayReview({ ...without, firstReview: '2017-12-31' }, '2026-09-28', law)).toBe(true)
    expect(mayReview({ ...without, firstReview: '2018-01-01' }, '2026-09-28', law)).toBe(false)
    expect(mayReview(officer({ roles: [] }), '2026-09-28', law)).toBe(false)
  })

  it('an entrusted organisation acts for its agency while the letter is in force, never in its own name [P1.1]', () => {
    const bureau = sampleRegistry.agencies.get('demo-bureau')!
    const centre = (until: string, by = bureau.id) => ({
      ...bureau,
      id: 'demo-centre',
      name: '示例县卫生监督所（虚构）',
      kind: 'entrusted',
      entrustments: [{ by, letter: '示卫委〔2026〕1号', categories: ['penalty'], from: '2026-01-01', until }],
    })
    const officers = [...sampleRegistry.officers.values()].map((officer) =>
      officer.id === 'officer-a' ? { ...officer, body: 'demo-centre' } : officer,
    )
    const codes = (other: object, agency = bureau.id) => {
      const people = registry({ agencies: [bureau, other], officers } as never)
      const record = { ...sampleRecord({ upTo: 'intake' }), agency }
      const filing = sampleActs('2026-11-20')[1]!(record)
      const done = performByAll(record, filing, { law: sampleLaw, registry: people })
      return done.ok ? [] : done.findings.map((item) => item.code)
    }
    expect(codes(centre('2026-12-31'))).toEqual([])
    expect(codes(centre('2026-09-30'))).toEqual(['act.not-entrusted'])
    expect(codes(centre('2026-12-31', 'somebody-else'))).toEqual(['act.not-entrusted'])
    expect(codes({ ...centre('2026-12-31'), id: 'another' })).toEqual(['act.not-entrusted'])
    expect(codes(centre('2026-12-31'), 'demo-centre')).toContain('act.entrusted-name')
    expect(codes({ ...centre('2026-12-31'), kind: 'statutory', categories: ['licence'] }, 'demo-centre')).toContain(
      'act.not-competent',
    )
  })

  it('wrong data is refused', () => {
    expect(RegistryData.safeParse(sampleRegistryData).success).toBe(true)
    expect(RegistryData.safeParse({ ...sampleRegistryData, agencies: [] }).success).toBe(false)
    for (const list of ['agencies', 'officers'] as const) {
      const [first] = sampleRegistryData[list]
      const twice = validate(RegistryData, { ...sampleRegistryData, [list]: [...sampleRegistryData[list], first] }, 'x')
      expect(twice.ok ? '' : twice.findings[0]?.message.zh).toContain('有重复的')
    }
    const wrong = { ...sampleRegistryData.agencies[0]!, uscc: '119901019900000110' }
    expect(RegistryData.safeParse({ ...sampleRegistryData, agencies: [wrong] }).success).toBe(false)
  })
})

describe('examinations, handover, and what a bureau should know', () => {
  const handler = sampleRegistry.officers.get('officer-a')!
  const holds = (person: Officer) => validCertificate(person, 'penalty', '示例县', '2026-09-28') !== undefined

  it('who failed the newest examination does not act, whatever the certificate says [P1.1] [D3.2]', () => {
    expect(holds({ ...handler, examinations: [{ kind: 'enforcement', on: '2026-01-01', passed: false }] })).toBe(false)
    expect(
      holds({
        ...handler,
        examinations: [
          { kind: 'enforcement', on: '2026-01-01', passed: false },
          { kind: 'enforcement', on: '2026-03-01', passed: true },
        ],
      }),
    ).toBe(true)
    expect(holds({ ...handler, examinations: [{ kind: 'enforcement', on: '2026-10-01', passed: false }] })).toBe(true)
  })

  it('certificates that end soon and examinations that are missing are named [P1.1]', () => {
    const { examinations: _, ...unexamined } = handler
    const people = new Registry({
      ...sampleRegistryData,
      officers: [
        unexamined,
        { ...handler, id: 'x', certificates: [{ ...handler.certificates[0]!, until: '2026-10-31' }] },
      ],
    } as never)
    expect(peopleFindings(people, '2026-09-28').map((item) => [item.code, item.outcome, item.read.person])).toEqual([
      ['people.examination', 'undetermined', 'officer-a'],
      ['people.certificate-ends', 'not-met', 'x'],
    ])
    expect(peopleFindings(sampleRegistry, '2026-09-28')).toEqual([])
  })

  it('open work is listed until it is handed over, and then the successor acts [P1.1]', () => {
    const record = sampleRecord({ upTo: 'filing' })
    expect(casesToHandOver('officer-a', [record])).toEqual(['2026-0001'])
    const context = { law: sampleLaw, registry: sampleRegistry }
    const move = (to: string) =>
      performByAll(
        record,
        {
          step: 'handover',
          on: '2026-10-16',
          by: ['officer-b'],
          approvedBy: 'section-head',
          data: { from: 'officer-a', to, reason: '调离', papers: ['立案报告'] },
        },
        context,
      )
    expect(move('office-head').ok).toBe(false)
    const moved = move('officer-c')
    if (!moved.ok) throw new Error('handover refused')
    expect(casesToHandOver('officer-a', [moved.record])).toEqual([])
    expect(casesToHandOver('officer-c', [moved.record])).toEqual(['2026-0001'])
    const scene = sampleActs('2026-11-20')[2]!(moved.record)
    const codes = (by: string[]) => {
      const done = performByAll(moved.record, { ...scene, by }, context)
      return done.ok ? [] : done.findings.map((item) => item.code)
    }
    expect(codes(['officer-a', 'officer-b'])).toEqual(['act.handed-over'])
    expect(codes(['officer-c', 'officer-b'])).toEqual([])
  })
})
