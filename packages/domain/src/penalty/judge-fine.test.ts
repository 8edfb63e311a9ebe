import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../date/plain-date'
import type { FineRange } from './fine-range'
import { judgeFine } from './judge-fine'
import { LeniencyGround, leniencyGround, leniencyGrounds } from './leniency'

const range: FineRange = { min: 50_000, max: 500_000, basis: 'fixed', optional: false }
const judge = (fine: number, grounds: Parameters<typeof judgeFine>[0]['grounds'] = [], on = '2026-09-28') =>
  judgeFine({ fine, range, grounds, on })
const harm = { id: 'harm-reduced', reasons: '当事人在立案前已停业并补办许可' }

describe('a fine against its range', () => {
  it.each([
    [50_000, 'met'],
    [500_000, 'met'],
    [49_999, 'not-met'],
    [500_001, 'not-met'],
    [0, 'not-met'],
  ])('%i 分 is %s', (fine, outcome) => expect(judge(fine).outcome).toBe(outcome))

  it('goes below the minimum only on a ground that is named, in force and reasoned [L3.2]', () => {
    const found = judge(20_000, [harm])
    expect(found.outcome).toBe('met')
    expect(found.citations).toEqual([{ statute: '行政处罚法', article: 32, item: 1 }])
    expect(judge(20_000, [{ ...harm, reasons: '  ' }]).outcome).toBe('not-met')
    expect(judge(20_000, [{ id: 'pity', reasons: '困难' }]).outcome).toBe('not-met')
    // 主动供述 is a ground since 2021-07-15 only.
    const volunteered = { id: 'volunteered', reasons: '主动供述' }
    expect(judge(20_000, [volunteered], '2021-07-14').outcome).toBe('not-met')
    expect(judge(20_000, [volunteered], '2021-07-15').outcome).toBe('met')
  })

  it('a ground that only points to another norm needs that norm', () => {
    const other = { id: 'other-norm', reasons: '该规定第三条' }
    expect(judge(20_000, [other]).outcome).toBe('not-met')
    expect(judge(20_000, [{ ...other, cites: ['医疗机构管理条例 1'] }]).citations).toHaveLength(2)
  })

  it('a ground for no penalty brings the fine to nothing, not to a little', () => {
    const first = { id: 'first-offence', reasons: '首次，已当场改正' }
    expect(judge(0, [first]).outcome).toBe('met')
    expect(judge(10_000, [first]).outcome).toBe('not-met')
  })

  it('no ground lifts the maximum', () => {
    const grounds = leniencyGrounds.map((ground) => ({ id: ground.id, reasons: '理由', cites: ['行政处罚法 32'] }))
    fc.assert(
      fc.property(fc.integer({ min: 500_001, max: 2 ** 40 }), (fine) => {
        expect(judge(fine, grounds).outcome).toBe('not-met')
      }),
    )
  })

  it('may be left out where the article says 可以并处, and says undetermined where gains are open', () => {
    const optional = { ...range, optional: true }
    expect(judgeFine({ fine: 0, range: optional, grounds: [], on: '2026-09-28' }).outcome).toBe('met')
    expect(judgeFine({ fine: 1, range: optional, grounds: [], on: '2026-09-28' }).outcome).toBe('not-met')
    expect(judgeFine({ fine: 1, range: 'gains-unknown', grounds: [], on: '2026-09-28' }).outcome).toBe('undetermined')
    expect(judgeFine({ fine: 1, range: 'no-fine', grounds: [], on: '2026-09-28' }).outcome).toBe('not-met')
    expect(judgeFine({ fine: 0, range: 'no-fine', grounds: [], on: '2026-09-28' }).outcome).toBe('met')
  })
})

describe('grounds of leniency', () => {
  it('follow their schema, and on every day at most one version of each holds', () => {
    for (const ground of leniencyGrounds) {
      expect(LeniencyGround.parse(ground)).toEqual(ground)
      for (const day of ['2018-01-01', '2021-07-14', '2021-07-15', '2027-12-31', addDays('2021-07-15', 400)])
        expect(ground.versions.filter((v) => v.from <= day && (v.until ?? '9999') >= day).length).toBeLessThan(2)
    }
    expect(leniencyGround('no-fault', '2021-07-14')).toBeUndefined()
    // 行政处罚法（2017年修正）第二十七条第一款第三项; before that the text is inferred.
    expect(leniencyGround('merit', '2020-01-01')?.version).toMatchObject({
      cites: ['行政处罚法 27.1(3)'],
      grade: 'text',
    })
    expect(leniencyGround('merit', '2017-12-31')?.version.grade).toBe('secondary')
    // 第二十七条第一款第四项 had the same ground.
    expect(leniencyGround('other-norm', '2020-01-01')?.version.cites).toEqual(['行政处罚法 27.1(4)'])
  })
})
