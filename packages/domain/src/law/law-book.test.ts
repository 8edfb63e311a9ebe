import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../date/plain-date'
import { checkLayers } from './check'
import { china } from './china'
import { countyTemplate } from './county-template'
import { ended, inForce, overlay } from './dated'
import { LawBookError, lawBook } from './law-book'
import { Layer } from './layer'
import { liaoning } from './liaoning'
import { panjin } from './panjin'
import type { Period, PeriodVersion } from './parameter'

const law = lawBook(china, liaoning)
const empty = { statutes: [], periods: [], parameters: [], causes: [], reviewGrounds: [], holidayYears: [] }
const bureau = (extra: Partial<Layer>): Layer => ({ id: 'bureau', title: '演示', level: 'bureau', ...empty, ...extra })
const version = (from: string, amount: number, until?: string): PeriodVersion => ({
  from,
  ...(until ? { until } : {}),
  amount,
  unit: 'working-day',
  cites: ['行政处罚法 64(1)'],
  grade: 'text',
  readOn: '2026-11-28',
})
const period = (...versions: PeriodVersion[]): Period => ({ id: 'x', title: 'x', event: 'x', duty: 'party', versions })

describe('law book', () => {
  it.each([china, liaoning, panjin])('layer $id follows its schema', (layer) => expect(Layer.parse(layer)).toBeTruthy())

  it('gives the value of the day, with its article and grade', () => {
    expect(law.period('penalty.hearing-request', '2021-07-14')).toMatchObject({
      amount: 3,
      unit: 'calendar-day',
      grade: 'text',
      readOn: '2026-11-28',
    })
    expect(law.period('penalty.hearing-request', '2021-07-15')).toMatchObject({
      amount: 5,
      unit: 'working-day',
      grade: 'text',
    })
    expect(law.edition({ statute: '行政处罚法', article: 1 }, '2020-01-01')?.id).toBe('2018')
  })

  it('has no default where nothing is verified', () => {
    expect(law.parameter('penalty.hearing-fine.person', '2026-09-28')).toBeUndefined()
    expect(law.period('penalty.statement', '2026-09-28')).toBeUndefined()
  })

  it('a narrower layer speaks over a wider one, for its dates only [L2.2]', () => {
    expect(lawBook(china).period('review.opinion', '2026-09-28')).toBeUndefined()
    expect(law.period('review.opinion', '2026-09-28')?.amount).toBe(7)
    const mine = lawBook(
      china,
      liaoning,
      bureau({ periods: [{ ...period(version('2026-01-01', 5, '2026-06-30')), id: 'review.opinion' }] }),
    )
    expect(mine.period('review.opinion', '2025-12-31')?.amount).toBe(7)
    expect(mine.period('review.opinion', '2026-06-30')?.amount).toBe(5)
    expect(mine.period('review.opinion', '2026-07-01')?.amount).toBe(7)
  })

  it('refuses overlapping versions, rules defined twice, and layers in the wrong order', () => {
    expect(() => lawBook(bureau({ periods: [period(version('2020-01-01', 5), version('2021-01-01', 6))] }))).toThrow(
      LawBookError,
    )
    expect(() => lawBook(bureau({ periods: [period(), period()] }))).toThrow(/defined twice/)
    expect(() => lawBook(liaoning, china)).toThrow(/stands after/)
  })

  it('a narrower layer adds review grounds but cannot take one away [L2.1]', () => {
    const ground = china.reviewGrounds.find((item) => item.id === 'review.public-interest')!
    const never = { ...ground, versions: [{ ...ground.versions[0]!, when: { fact: 'x', is: 'never' } }] }
    const ids = lawBook(china, bureau({ reviewGrounds: [never] }))
      .reviewGrounds('penalty', '2026-01-01')
      .map((item) => item.id)
    expect(ids).toContain('review.public-interest')
    expect(ids).toContain('review.public-interest@bureau')
  })

  it('exactly one version of each rule holds on every day of its life, 2018 to 2027 (property P5)', () => {
    const rules = [...law.periods.values(), ...law.parameters.values(), ...law.causes.values()]
    for (let day = '2018-01-01'; day <= '2027-12-31'; day = addDays(day, 1))
      for (const rule of rules) {
        const versions: readonly { from: string; until?: string | undefined }[] = rule.versions
        const holding = versions.filter((item) => item.from <= day && (item.until === undefined || day <= item.until))
        const born = versions.some((item) => item.from <= day)
        const over = (ended(versions) ?? '9999-12-31') < day
        const wanted = born && !over ? 1 : 0
        if (holding.length !== wanted) expect([rule.id, day, holding.length]).toEqual([rule.id, day, wanted])
      }
  })

  it('what ends without a successor is listed here and says why', () => {
    const rules = [...law.periods.values(), ...law.parameters.values(), ...law.causes.values()]
    const over = rules.filter((rule) => ended(rule.versions as readonly PeriodVersion[]) !== undefined)
    expect(over.map((rule) => rule.id).sort()).toEqual([
      'credit.publicity-max',
      'credit.publicity-min',
      'credit.publicity-min-key-field',
      'penalty.filing',
      'penalty.heard-case-filing',
      'penalty.hearing-fixed',
      'penalty.simple-record',
    ])
    for (const rule of over) expect(rule.versions.at(-1)?.note).toMatch(/取代|未核/)
  })

  it('each layer shipped has no error, and the county template is empty and fits below the city', () => {
    const layers = [china, liaoning, panjin, { ...countyTemplate, id: 'demo', title: '演示区' }]
    expect(checkLayers(layers).filter((remark) => remark.level === 'error')).toEqual([])
    const { periods, parameters, causes, reviewGrounds, holidayYears, statutes } = Layer.parse(countyTemplate)
    expect([periods, parameters, causes, reviewGrounds, holidayYears, statutes].flat()).toEqual([])
    expect(lawBook(...layers).layers.map((layer) => layer.level)).toEqual(['national', 'province', 'city', 'county'])
  })

  it('knows every norm that its values rest on, and names what rests on an edition it does not have', () => {
    const unknown: Layer = bureau({ periods: [{ ...period(version('2020-01-01', 5)), id: 'y' }] })
    const bad = {
      ...unknown,
      periods: unknown.periods.map((item) => ({
        ...item,
        versions: [{ ...version('2020-01-01', 5), cites: ['无此法 1'] }],
      })),
    }
    expect(checkLayers([china, bad]).filter((remark) => remark.level === 'error')).toMatchObject([{ rule: 'y' }])
    const early = {
      ...bad,
      periods: bad.periods.map((item) => ({
        ...item,
        versions: [{ ...version('2020-01-01', 5), cites: ['民法典 201'] }],
      })),
    }
    expect(
      checkLayers([china, early]).filter((remark) => remark.layer === 'bureau' && remark.level === 'error'),
    ).toMatchObject([{ rule: 'y', message: { zh: expect.stringContaining('在2020-01-01没有有效的版本') } }])
  })

  it('overlay: on each day the later layer speaks if it has a version, else the earlier', () => {
    const days = fc.integer({ min: 0, max: 60 })
    const layer = fc.uniqueArray(days, { maxLength: 6 }).map((points) => {
      const sorted = points.sort((a, b) => a - b)
      return sorted.flatMap((point, i) => {
        const next = sorted[i + 1]
        return i % 2 === 0
          ? [
              {
                from: addDays('2026-01-01', point),
                ...(next === undefined ? {} : { until: addDays('2026-01-01', next - 1) }),
                tag: point,
              },
            ]
          : []
      })
    })
    fc.assert(
      fc.property(layer, layer, days, (base, over, at) => {
        const day = addDays('2026-01-01', at)
        expect(inForce(overlay(base, over), day)?.tag).toBe((inForce(over, day) ?? inForce(base, day))?.tag)
      }),
    )
  })

  it('its digest is the version of the law that a determination was made with', () => {
    expect(lawBook(china, liaoning).digest).toBe(law.digest)
    expect(lawBook(china).digest).not.toBe(law.digest)
  })
})
