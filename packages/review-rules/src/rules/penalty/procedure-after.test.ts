import { sampleOnTheSpot } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { after, edit, lawful } from '../../../testing/edit-record'
import { judged, type Row } from '../../../testing/spoilt'

const served = (method: string, more: object = {}) =>
  edit(lawful(), 'decision-service', () => ({ method, receiver: undefined, ...more }))

/** Cash taken where a penalty on the spot was ordered. */
const cash = () =>
  after(sampleOnTheSpot(), 'decision', {
    step: 'cash-collection',
    data: { amount: 10_000, receipt: '演示票据0010', ground: 'small-fine' },
  })

const rows: readonly Row[] = [
  ...['postal', 'entrusted', 'handed-on'].map(
    (method): Row => ['procedure.receiver-named', `${method}, nobody signed`, () => served(method)],
  ),
  ['procedure.receiver-named', 'left with a witness', () => served('leaving', { witness: '示例村委会' }), 'met'],
  [
    'procedure.receiver-named',
    'both papers by public notice',
    () => edit(served('public-notice'), 'notice-service', () => ({ method: 'public-notice', receiver: undefined })),
    'not-arising',
  ],
  [
    'procedure.receiver-named',
    'all papers by post, and signed for',
    () =>
      edit(served('postal', { receiver: { name: '演示一', relation: '本人' } }), 'notice-service', () => ({
        method: 'postal',
      })),
    'met',
  ],
  ['procedure.public-notice-last', 'asked of a public notice', () => served('public-notice'), 'undetermined'],
  ['procedure.public-notice-last', 'handed over', lawful, 'not-arising'],
  [
    'procedure.cash-only-where-allowed',
    'asked of a payment on the spot',
    () => edit(lawful(), 'payment', () => ({ channel: 'on-the-spot' })),
    'undetermined',
  ],
  ['procedure.cash-only-where-allowed', 'asked of cash after a penalty on the spot', cash, 'undetermined'],
  ['procedure.cash-only-where-allowed', 'paid at the bank', lawful, 'not-arising'],
  ['procedure.cash-only-where-allowed', 'a penalty on the spot, paid at the bank', sampleOnTheSpot, 'not-arising'],
]

describe('the rules on what follows a penalty', () => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s [L3.1] [L3.2]', (_, __, row) => {
    expect(judged(row)).toBe(row[3] ?? 'not-met')
  })
})
