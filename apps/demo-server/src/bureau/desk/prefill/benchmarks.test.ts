import { china, type KnownParty, lawBook, openCase, penaltyOrdinary, replay } from '@zhifa/domain'
import { sampleBureau, sampleHead, sampleParty, sampleRecord } from '@zhifa/domain/testing'
import { expect, it } from 'vitest'
import type { Known } from './known'
import { offersOf } from './suggestions'

const cause = 'public-place.uncleaned'
const [benchmark] = sampleBureau.benchmarks!
const counted = (earlier: object, kind = 'number') =>
  ({
    ...benchmark!,
    factors: [...benchmark!.factors, { id: 'before', title: '既往处罚', kind, earlier }],
  }) as NonNullable<typeof benchmark>

function opened(changed: Partial<KnownParty> = {}, one = benchmark!) {
  const law = lawBook(china, { ...sampleBureau, benchmarks: [one] })
  const whole = sampleRecord()
  const filed = whole.entries.slice(0, whole.entries.findIndex(({ step }) => step === 'filing') + 1)
  const record = { ...openCase('penalty.ordinary', { id: '2026-0009', ...sampleHead }), cause, entries: filed }
  return {
    record,
    state: replay(record),
    step: penaltyOrdinary.steps['investigation-end'],
    bureau: { law, today: () => '2026-11-02' },
    decided: async () => () => ({ decisions: [], undecided: [], splitOff: [], corrections: [], ...changed }),
  } as unknown as Known
}

const press = async (known: Known, id: string, data: Record<string, unknown>) => {
  const offer = offersOf(known).find((one) => one.id === id)!
  return { said: (await offer.write(data)).map(({ message }) => message.zh), data }
}
const violation = { from: '2026-09-01', to: '2026-10-12' }
const before = (on: string) => ({
  decisions: [
    { caseId: '2025-0002', on, outcome: 'penalty' as const, violations: [{ cause, from: on, to: on, fined: true }] },
  ],
})

it('the tier that a person finds brings the benchmark that divides it, each factor still to be found', async () => {
  const { data } = await press(opened(), 'tier-basic', { party: sampleParty, violation })
  expect(data.benchmarks).toEqual([
    { benchmark: benchmark!.id, factors: [{ factor: 'items' }, { factor: 'corrected' }] },
  ])
  const typed = [{ benchmark: benchmark!.id, factors: [{ factor: 'items', value: '3' }], step: 'light' }]
  expect((await press(opened(), 'tier-basic', { violation, benchmarks: typed })).data.benchmarks).toEqual(typed)
  expect((await press(opened(), 'tier-overdue', { violation, benchmarks: typed })).data.benchmarks).toBeUndefined()
})

it('earlier penalties are counted as the register knows them, and not while it cannot tell', async () => {
  const value = async (known: Partial<KnownParty>, earlier: object, kind?: string, data: object = { violation }) => {
    const done = await press(opened(known, counted(earlier, kind)), 'tier-basic', { ...data })
    const [use] = done.data.benchmarks as { factors: { factor: string; value?: string }[] }[]
    return use!.factors.find(({ factor }) => factor === 'before')!.value
  }
  const within = { cause: 'same', withinMonths: 24 }
  expect(await value({}, within)).toBe('0')
  expect(await value(before('2025-01-01'), within)).toBe('1')
  expect(await value(before('2020-01-01'), within)).toBe('0')
  expect(await value(before('2020-01-01'), { cause: 'any' }, 'yes-no')).toBe('是')
  expect(await value({}, { cause: 'any' }, 'yes-no')).toBe('否')
  expect(await value({ ...before('2025-01-01'), undecided: ['2025-0003'] }, within)).toBeUndefined()
  // Before the days of the act are known nothing can be counted back from them.
  expect(await value(before('2025-01-01'), within, 'number', {})).toBeUndefined()
})

it('the step follows from the factors, of each of several violations and parties; what does not follow is said', async () => {
  const use = (items: string, corrected = '是') => ({
    benchmark: benchmark!.id,
    factors: [
      { factor: 'items', value: items },
      { factor: 'corrected', value: corrected },
    ],
  })
  const done = await press(opened(), 'benchmark-steps', {
    benchmarks: [use('9')],
    violations: [{ benchmarks: [use('10')] }],
    others: [{ benchmarks: [use('30')], violations: [{ benchmarks: [use('x')] }] }],
  })
  expect(done.data).toMatchObject({
    benchmarks: [{ step: 'light' }],
    violations: [{ benchmarks: [{ step: 'usual' }] }],
    others: [{ benchmarks: [{ step: 'heavy' }] }],
  })
  expect(done.said).toEqual([`${benchmark!.title}：尚未认定未清洗消毒的用品用具件数`])
  const strange = await press(opened(), 'benchmark-steps', { benchmarks: [{ benchmark: 'nope' }] })
  expect(strange.said).toEqual(['没有“nope”这一裁量基准'])
})
