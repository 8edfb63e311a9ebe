import type { Act, CaseRecord } from '@zhifa/domain'
import { go, sampleExecution, sampleMeasure, sampleOnTheSpot, sampleRecord } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../testing/pdf-text'
import { context } from '../../testing/sample-records'
import { renderForm } from '../render/render-form'
import { documentsOf, draftsOf } from './documents-of'

const last = (record: CaseRecord): string => record.entries.at(-1)?.on ?? ''
const isApplication = ({ step }: { readonly step: string }): boolean => step === 'court-application'
/** The papers that an act made, complete and not. */
function paper(record: CaseRecord, form: string): { data: object; missing: readonly string[] } | undefined {
  const whole = documentsOf(record, context).map(({ form, data }) => ({ form, data, missing: [] }))
  const found = [...whole, ...draftsOf(record, context)].findLast((one) => one.form === form)
  return found && { data: found.data as object, missing: found.missing }
}

const act = (step: string, on: string, data: object): Act => ({
  ...{ step, on, data, by: ['officer-a', 'officer-b'] },
  approvedBy: 'agency-head',
})
const asked = (on: string): Act => ({
  ...{ step: 'remedy', on, by: ['officer-a'] },
  data: { kind: 'reconsideration', body: '示例县人民政府', filedOn: on },
})
const told = (on: string, more: object): Act => ({
  ...{ step: 'remedy-result', on, by: ['officer-a'] },
  data: {
    ...{
      kind: 'reconsideration',
      number: '示政复〔2026〕1号',
      text: '示例复议决定的内容。',
      effectiveOn: on,
      receivedOn: on,
    },
    ...more,
  },
})
const claim = (on: string): Act => ({
  ...{ step: 'compensation-claim', on, by: ['officer-a'] },
  data: { claimant: '演示继承人', receivedOn: on, ground: '请求返还罚款并赔偿损失。', amount: 500_000 },
})

describe('papers of what comes after a decision', () => {
  const closed = sampleRecord()
  const day = last(closed)
  const number = (closed.entries.find(({ step }) => step === 'decision')!.data as { number: string }).number

  it('a result is handled: what to withdraw follows from what was let out, the rest is by hand [R2.1]', () => {
    const kept = paper(go(closed, asked(day), told(day, { result: 'upheld' })), 'remedy-result-sheet')
    expect(kept?.data).toMatchObject({ original: { number }, result: 'upheld', redo: false, withdraw: false })
    expect(kept?.missing).toEqual(['handling'])
    const fallen = go(closed, asked(day), told(day, { result: 'revoked', redo: true, redoDays: 60 }))
    expect(paper(fallen, 'remedy-result-sheet')?.data).toMatchObject({ withdraw: true, redo: true })
    const anew = go(fallen, act('anew', day, { number: '示政复〔2026〕1号', reason: '重新调查。' }))
    expect(paper(anew, 'redo-approval')?.data).toMatchObject({ by: 'reconsideration', days: 60, original: { number } })
  })

  it('money goes back: who approved it, and a letter that lacks nothing but its number [R2.1]', async () => {
    const refunded = go(
      closed,
      asked(day),
      told(day, { result: 'revoked' }),
      act('refund', day, { amount: 300_000, reason: '决定已撤销。', receipt: '演示退库0001' }),
    )
    expect(paper(refunded, 'refund-approval')).toMatchObject({ data: { amount: 300_000, original: { number } } })
    const letter = paper(refunded, 'refund-notice')
    expect(letter?.missing).toEqual(['number'])
    const text = plainText(await renderForm('refund-notice', { ...letter?.data, number: '示卫公退〔2026〕1号' }))
    expect(text.replaceAll(/\s/g, '')).toContain('人民币叁仟元整')
  })

  it('compensation is claimed, refused or granted: the claimant is answered, not the party [R2.1]', async () => {
    const claimed = go(closed, claim(day))
    const receipt = paper(claimed, 'compensation-claim-receipt')
    expect(receipt?.data).toMatchObject({ claimant: '演示继承人', amount: 500_000 })
    expect(plainText(await renderForm('compensation-claim-receipt', receipt?.data))).toContain('两个月')
    const answer = (data: object) =>
      go(claimed, act('compensation-decision', day, { number: '示卫赔〔2026〕1号', ...data }))
    const no = answer({ compensate: false, reason: '损失没有证据。' })
    expect(paper(no, 'compensation-decision')).toBeUndefined()
    expect(paper(no, 'compensation-refusal')?.data).toMatchObject({ receiver: '演示继承人', suit: { months: 3 } })
    const yes = answer({ compensate: true, amount: 400_000, reason: '决定违法，损失有证据。' })
    expect(paper(yes, 'compensation-refusal')).toBeUndefined()
    expect(paper(yes, 'compensation-decision')).toMatchObject({ missing: ['manner'], data: { amount: 400_000 } })
  })

  it('a closed file goes on, and names the day on which it was closed [R2.1]', () => {
    const reopened = go(closed, act('reopening', day, { ground: 'error-found', reason: '事实认定有误。' }))
    const on = closed.entries.find(({ step }) => step === 'closing')?.on
    expect(paper(reopened, 'reopening-approval')?.data).toMatchObject({ closedOn: on, ground: 'error-found' })
  })

  it('a decision on the spot is revoked under its own title [R2.1]', () => {
    const spot = sampleOnTheSpot()
    const revoked = go(
      spot,
      act('decision-revocation', last(spot), { number: '示卫撤〔2026〕1号', reason: '认定有误。' }),
    )
    expect(paper(revoked, 'decision-revocation')).toMatchObject({
      missing: ['basis'],
      data: { kind: 'revoke', original: { title: '当场行政处罚决定书' } },
    })
  })

  it('a measure is revoked and the goods go back, each on its paper [R2.1]', () => {
    const measure = sampleMeasure({ kind: 'seizure' })
    const revoked = go(
      measure,
      act('decision-revocation', last(measure), { number: '示卫撤〔2026〕1号', reason: '与案件无关。' }),
    )
    const back = go(
      revoked,
      act('goods-return', last(revoked), { ground: 'overturned', goods: '示例物品1箱', receivedBy: '演示一' }),
    )
    expect(paper(back, 'measure-revocation')?.data).toMatchObject({ original: { title: '查封、扣押决定书' } })
    expect(paper(back, 'goods-return-list')?.data).toMatchObject({ ground: 'overturned', receivedBy: '演示一' })
  })
})

describe('the application to the court above', () => {
  const whole = sampleExecution()
  const applied = { ...whole, entries: whole.entries.slice(0, 1 + whole.entries.findIndex(isApplication)) }
  const ruled = (result: string) =>
    go(applied, {
      ...{ step: 'ruling', on: '2026-08-10', by: ['officer-a'] },
      data: { result, number: '（2026）示行审1号', receivedOn: '2026-08-10' },
    })

  it.each(['refused', 'not-accepted'])('is drafted where the ruling is %s [R2.1]', (result) => {
    expect(paper(ruled(result), 'execution-reconsideration')).toMatchObject({
      missing: ['number', 'receiver', 'reason'],
      data: { result, court: expect.stringContaining('法院') },
    })
  })
  it('is not where the court enforces', () => {
    expect(paper(ruled('granted'), 'execution-reconsideration')).toBeUndefined()
  })
})
