import { describe, expect, it } from 'vitest'
import { after, drop, edit, lawful } from '../../../testing/edit-record'
import { agency, judged, type Row } from '../../../testing/spoilt'

const silent = () => edit(lawful(), 'decision', () => ({ payee: undefined }))

const spared = (number: string) =>
  after(drop(lawful(), 'decision'), 'defence-review', {
    step: 'no-penalty',
    data: { number, ground: 'first-time', reason: 'x', basis: ['行政处罚法 33'] },
  })

const unpaged = (kind: string) =>
  edit(lawful(), 'evidence', () => ({ items: [{ id: '证据4', kind, title: '询问笔录', proves: 'x' }] }))

/** Served by post, which brings back no minute. */
const posted = (...steps: readonly string[]) =>
  steps.reduce((record, step) => edit(record, step, () => ({ method: 'postal', receivedAt: undefined })), lawful())

const rows: readonly Row[] = [
  [
    'documents.payment-told',
    'a warning alone',
    () => edit(lawful(), 'decision', () => ({ penalties: [{ kind: 'warning' }] })),
    'not-arising',
  ],
  ['documents.payment-told', 'nothing decided yet', () => drop(lawful(), 'decision'), 'not-arising'],
  ['documents.payment-told', "to the agency's own account", silent, 'met'],
  [
    'documents.payment-told',
    'to the account of nobody knows whom',
    () => ({ ...silent(), agency: 'x' }),
    'undetermined',
  ],
  ['documents.payment-told', 'named, whoever the agency is', () => ({ ...lawful(), agency: 'x' }), 'met'],
  [
    'documents.remedies-named',
    'an office of the government',
    () => ({ record: lawful(), registry: agency({ government: '示例县人民政府办公室' }) }),
  ],
  [
    'documents.remedies-named',
    'a chamber of the court',
    () => ({ record: lawful(), registry: agency({ court: '示例县人民法院行政审判庭' }) }),
  ],
  [
    'documents.slip-only',
    'asked of a correction',
    () => after(lawful(), 'decision', { step: 'decision-correction', data: { was: 'x', becomes: 'y', reason: 'z' } }),
    'undetermined',
  ],
  ['documents.slip-only', 'nothing was corrected', lawful, 'not-arising'],
  ['documents.number-of-the-agency', 'of another agency, sparing the party', () => spared('他卫公罚〔2026〕2号')],
  ['documents.number-of-the-agency', 'its own, sparing the party', () => spared('示卫公罚〔2026〕2号'), 'met'],
  ['documents.number-of-the-year', 'last year, sparing the party', () => spared('示卫公罚〔2025〕2号')],
  [
    'documents.receipt-to-the-minute',
    'both papers by post',
    () => posted('notice-service', 'decision-service'),
    'not-arising',
  ],
  ['documents.receipt-to-the-minute', 'one by hand, one by post', () => posted('decision-service'), 'met'],
  ...['document', 'testimony', 'inquest'].map(
    (kind): Row => ['documents.pages-counted', `a ${kind} without a number of pages`, () => unpaged(kind)],
  ),
  ['documents.pages-counted', 'a thing has no pages', () => unpaged('object'), 'met'],
  [
    'documents.kept-long-enough',
    'for ever',
    () => edit(lawful(), 'archiving', () => ({ retention: 'permanent' })),
    'met',
  ],
]

describe('the rules on papers and files of penalties', () => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s [L3.1] [L3.2]', (_, __, row) => {
    expect(judged(row)).toBe(row[3] ?? 'not-met')
  })
})
