import { describe, expect, it } from 'vitest'
import { sampleLaw, sampleRegistry } from '../../testing'
import {
  administrationOf,
  BureauChange,
  changesFindings,
  exampleNumber,
  houseAfter,
  houseOf,
  numberedPapers,
  numberIn,
  numberSeries,
  templateOn,
} from '.'

const on = '2026-11-29'
const agency = sampleRegistry.agencies.get('demo-bureau')!
const house = houseOf({ registry: sampleRegistry, agency, law: sampleLaw })
const decision = 'penalty.ordinary/decision'
const set = (template: string, paper = decision, from = '2027-01-01') =>
  ({ kind: 'number-template-set', paper, template, from }) as BureauChange
const codes = (changes: readonly BureauChange[], of = house, day = on) =>
  changesFindings(of, changes, day).map(({ code }) => code.replace('administration.number-template-', ''))

describe('the template of document numbers', () => {
  it('is of every paper whose field is a document number, found by its form', () => {
    expect(numberedPapers.get(decision)).toMatchObject({ step: 'decision', field: 'number' })
    expect(numberedPapers.has('licence.ordinary/grant')).toBe(true)
    expect(numberedPapers.has('penalty.ordinary/intake')).toBe(false)
    expect(numberedPapers.size).toBeGreaterThan(30)
  })

  it.each([
    ['{简称}罚〔{年}〕{号}', 'no 号 at the end'],
    ['{简称}罚〔{年}〕号', 'no serial number'],
    ['{简称}罚{号}号', 'no year'],
    ['{简称}罚[{年}]{号}号', 'other brackets'],
    ['{简称}罚〔{年}〕{年}{号}号', 'the year twice'],
    ['{简称}罚〔{年}〕{号}{号}号', 'the serial number twice'],
    ['{简称}〔{年}〕{号}号', 'no letters'],
    ['卫罚〔{年}〕{号}号', 'no prefix of the agency'],
    ['{简称}罚A〔{年}〕{号}号', 'a letter that is none'],
  ])('%j is none: %s', (template) => {
    expect(BureauChange.safeParse(set(template)).success).toBe(false)
  })

  it('is read without what nobody sees', () => {
    expect(BureauChange.parse(set('{简称}罚\u200b〔{年}〕{号}号\n'))).toMatchObject({
      template: '{简称}罚〔{年}〕{号}号',
    })
  })

  it('holds from its day on; what was before stays, and the last that was set for a day wins', () => {
    const after = houseAfter(house, [
      set('{简称}卫罚〔{年}〕{号}号'),
      set('{简称}医罚〔{年}〕{号}号', decision, '2027-07-01'),
    ])
    const at = (day: string) => templateOn(after.numberTemplates, decision, day)
    expect(at('2026-12-31')).toEqual({ template: '{简称}公罚〔{年}〕{号}号', set: false })
    expect(at('2027-01-01')).toEqual({ template: '{简称}卫罚〔{年}〕{号}号', set: true })
    expect(at('2027-07-01')?.template).toBe('{简称}医罚〔{年}〕{号}号')
    expect(numberSeries(at('2027-07-01')!.template, agency, '2027-07-01')).toEqual({
      series: '示卫医罚〔2027〕',
      tail: '号',
    })
    expect(exampleNumber('{简称}医罚〔{年}〕{号}号', agency, on)).toBe('示卫医罚〔2026〕1号')
    const again = houseAfter(after, [set('{简称}监罚〔{年}〕{号}号')])
    expect(templateOn(again.numberTemplates, decision, '2027-02-01')?.template).toBe('{简称}监罚〔{年}〕{号}号')
    // A paper of which nothing was set and nothing is usual has none.
    expect(templateOn(house.numberTemplates, 'licence.ordinary/grant', on)).toBeUndefined()
  })

  it('never shares its letters with another kind of paper, whenever those held', () => {
    expect(codes([set('{简称}公告〔{年}〕{号}号')])).toEqual(['taken'])
    expect(codes([set('{简称}公罚〔{年}〕{号}号', 'licence.ordinary/grant')])).toEqual(['taken'])
    expect(codes([set('{简称}许〔{年}〕{号}号', 'licence.ordinary/grant'), set('{简称}许〔{年}〕{号}号')])).toEqual([
      'taken',
    ])
    const after = houseAfter(house, [set('{简称}卫罚〔{年}〕{号}号')])
    // What decisions were written by once is not free for others.
    expect(codes([set('{简称}公罚〔{年}〕{号}号', 'licence.ordinary/grant')], after)).toEqual(['taken'])
    expect(codes([set('{简称}卫罚〔{年}〕{号}号', 'penalty.simple/decision')], after)).toEqual([])
  })

  it('never begins before today, is never too long, and is a change', () => {
    expect(codes([set('{简称}卫罚〔{年}〕{号}号', decision, '2026-11-28')])).toEqual(['past'])
    expect(codes([set('{简称}卫罚〔{年}〕{号}号', decision, on)])).toEqual([])
    expect(codes([set(`{简称}${'罚'.repeat(18)}〔{年}〕{号}号`)])).toEqual([])
    expect(codes([set(`{简称}${'罚'.repeat(19)}〔{年}〕{号}号`)])).toEqual(['unwritable'])
    expect(codes([set('{简称}公罚〔{年}〕{号}号')])).toEqual(['same'])
  })

  it('no new prefix of the agency makes numbers of two kinds the same, or too long', () => {
    const prefix = (numberPrefix: string) => ({ kind: 'agency-changed', numberPrefix }) as BureauChange
    expect(codes([prefix('例卫')])).toEqual([])
    expect(codes([prefix('示'.repeat(20))])).toEqual(['prefix'])
    // 示卫 + 公罚 of the decision is 示卫公 + 罚 of another.
    const after = houseAfter(house, [set('{简称}罚〔{年}〕{号}号', 'licence.ordinary/grant')])
    expect(codes([prefix('示卫公')], after)).toEqual(['prefix'])
    expect(administrationOf(after).house.numberTemplates).toHaveLength(1)
  })
})

describe('the numbers of filings, review opinions and files', () => {
  const [filing, opinion, file] = ['filing', 'review-opinion', 'archiving'].map(
    (step) => `penalty.ordinary/${step}`,
  ) as [string, string, string]
  const at = (paper: string, of = house, day = on) => templateOn(of.numberTemplates, paper, day)

  it('have the usual template until another is set, found by the form of their field', () => {
    for (const [paper, template, number] of [
      [filing, '{年}-{号}', '2026-7'],
      [opinion, '法审〔{年}〕{号}号', '法审〔2026〕7号'],
      [file, '{年}-{四位号}', '2026-0007'],
    ] as const) {
      expect(numberedPapers.get(paper)?.form).toBe('internal-number')
      expect(at(paper)).toEqual({ template, set: false })
      expect(numberIn(numberSeries(template, agency, on), 7)).toBe(number)
    }
    expect(numberIn(numberSeries('{年}-{四位号}', agency, on), 12_345)).toBe('2026-12345')
    // Every procedure that closes a file or asks for a review, and none twice.
    const internal = [...numberedPapers.values()].filter(({ form }) => form === 'internal-number')
    expect(new Set(internal.map(({ step }) => step))).toEqual(new Set(['filing', 'review-opinion', 'archiving']))
    expect(internal.filter(({ step }) => step === 'archiving').length).toBeGreaterThan(3)
  })

  it.each([
    [filing, '{简称}立〔{年}〕{号}号'],
    [filing, '立案〔{年}〕{四位号}号'],
    [opinion, '{简称}法审〔{年}〕{号}号'],
    [file, '{年}-{号}'],
  ])('%s may be %s', (paper, template) => {
    expect(codes([set(template, paper)])).toEqual([])
    const after = houseAfter(house, [set(template, paper)])
    expect(at(paper, after, '2027-01-01')).toEqual({ template, set: true })
    expect(at(paper, after, '2026-12-31')?.set).toBe(false)
  })

  it.each([
    '{年}{号}',
    '{号}-{年}',
    '立案{年}-{号}',
    '{年}-{号}号',
    '〔{年}〕{号}号',
    'A〔{年}〕{号}号',
    '{年}-{五位号}',
  ])('none is %s', (template) => {
    expect(BureauChange.safeParse(set(template, filing)).success).toBe(false)
  })

  it.each(['{年}-{号}', '法罚〔{年}〕{号}号', '{简称}医罚〔{年}〕{四位号}号'])(
    'a paper that goes out is never numbered %s',
    (template) => {
      expect(BureauChange.safeParse(set(template)).success).toBe(false)
      expect(BureauChange.safeParse(set(template, filing)).success).toBe(true)
    },
  )

  it('never read like those of another kind, with the prefix or without', () => {
    expect(codes([set('{简称}公罚〔{年}〕{号}号', filing)])).toEqual(['taken'])
    expect(codes([set(`${agency.numberPrefix}公罚〔{年}〕{号}号`, filing)])).toEqual(['taken'])
    expect(codes([set('法审〔{年}〕{号}号', filing)])).toEqual(['taken'])
    expect(codes([set('{简称}法审〔{年}〕{号}号')])).toEqual(['taken'])
    // The same opinion of another procedure counts on in the same series.
    expect(
      codes([set('{简称}审〔{年}〕{号}号', opinion), set('{简称}审〔{年}〕{号}号', 'licence.ordinary/review-opinion')]),
    ).toEqual([])
    // A new prefix would make 法 + 审 of decisions read like the opinion's 法审.
    const after = houseAfter(house, [set('{简称}审〔{年}〕{号}号')])
    expect(codes([{ kind: 'agency-changed', numberPrefix: '法' } as BureauChange], after)).toEqual(['prefix'])
  })
})
