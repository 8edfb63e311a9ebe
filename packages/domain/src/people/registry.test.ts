import { describe, expect, it } from 'vitest'
import { sampleRegistry, sampleRegistryData } from '../testing'
import { hasRole, mayReview, type Officer, RegistryData, validCertificate } from './registry'

const officer = (change: Partial<Officer> = {}): Officer => ({
  ...sampleRegistry.officers.get('reviewer-a')!,
  ...change,
})

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
    expect(mayReview(officer(), '2026-09-28')).toBe(true)
    expect(mayReview(officer({ legalQualification: '2026-09-29' }), '2026-09-28')).toBe(false)
    expect(mayReview(without, '2026-09-28')).toBe(false)
    expect(mayReview({ ...without, firstReview: '2017-12-31' }, '2026-09-28')).toBe(true)
    expect(mayReview({ ...without, firstReview: '2018-01-01' }, '2026-09-28')).toBe(false)
    expect(mayReview(officer({ roles: [] }), '2026-09-28')).toBe(false)
  })

  it('wrong data is refused', () => {
    expect(RegistryData.safeParse(sampleRegistryData).success).toBe(true)
    expect(RegistryData.safeParse({ ...sampleRegistryData, agencies: [] }).success).toBe(false)
    const wrong = { ...sampleRegistryData.agencies[0]!, uscc: '119901019900000110' }
    expect(RegistryData.safeParse({ ...sampleRegistryData, agencies: [wrong] }).success).toBe(false)
  })
})
