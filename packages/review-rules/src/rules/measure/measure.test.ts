import { type CaseRecord, china, type LawBook, lawBook } from '@zhifa/domain'
import { sampleBureau } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { after, copyOf, drop, edit, entry, people } from '../../../testing/edit-record'
import { lawfulMeasure } from '../../../testing/lawful-others'
import { judged, type Row } from '../../../testing/spoilt'

const taken = (): CaseRecord => lawfulMeasure()
const urgent = (): CaseRecord => lawfulMeasure(true)
const on = (record: CaseRecord, step: string, day: string): CaseRecord => entry(record, step, () => ({ on: day }))

/** Disposed of instead of released. */
const disposed = (record: CaseRecord, change: object = {}): CaseRecord =>
  after(drop(record, 'release'), 'extension', {
    step: 'disposal',
    on: '2026-09-10',
    approvedBy: people('agency-head')[0]!,
    data: { number: '示卫公处〔2026〕1号', way: 'destroyed', basis: ['行政强制法 27'], detail: 'x', ...change },
  })

/** Proposed, and then not taken. */
const notImposed = (): CaseRecord =>
  after(drop(taken(), 'imposition', 'testing-notice', 'testing-end', 'extension', 'release'), 'review-opinion', {
    step: 'not-imposed',
    data: { reason: '当事人已经自行停用。' },
  })

const remedied = (record: CaseRecord, result: string): CaseRecord =>
  after(record, 'extension', {
    step: 'remedy-result',
    data: { kind: 'reconsideration', result, number: 'x', effectiveOn: '2026-09-05', text: 'x' },
  })

const listing = (...inventory: readonly object[]) => edit(taken(), 'imposition', () => ({ inventory }))

/** Taken at some minute and never reported, looked at on some day. */
const unreported = (start: string, day: string): CaseRecord =>
  on(
    drop(
      edit(urgent(), 'emergency-imposition', () => ({ start })),
      ...['emergency-approval', 'testing-notice', 'testing-end', 'extension', 'closing', 'archiving'],
    ),
    'release',
    day,
  )

const withoutHours: LawBook = lawBook(
  {
    ...china,
    periods: china.periods.map((period) =>
      period.id === 'coercion.emergency-approval'
        ? { ...period, versions: period.versions.map((version) => ({ ...version, from: '2030-01-01' })) }
        : period,
    ),
  },
  sampleBureau,
)

const setBy = (basis: string) => edit(taken(), 'imposition', () => ({ basis: [basis] }))

const rows: readonly Row[] = [
  [
    'documents.measure-inventory-told-apart',
    'the same thing with other numbers',
    () => listing({ name: '水泵', quantity: '1台', note: '编号01' }, { name: '水泵', quantity: '1台', note: '编号02' }),
    'met',
  ],
  [
    'documents.measure-inventory-told-apart',
    'two things without a note',
    () => listing({ name: '水箱', quantity: '1个' }, { name: '水泵', quantity: '1台' }),
    'met',
  ],
  ['documents.measure-file-complete', 'closed without being taken', notImposed, 'not-arising'],
  [
    'crime.measure-goods-transferred',
    'asked when the goods were handed on',
    () => disposed(taken(), { way: 'transferred' }),
    'undetermined',
  ],
  ['crime.measure-goods-transferred', 'the goods were destroyed', () => disposed(taken()), 'not-arising'],
  [
    'procedure.measure-emergency-approved-in-time',
    'not reported, but the day is not over',
    () => unreported('2026-08-03T09:00', '2026-08-04'),
    'undetermined',
  ],
  [
    'procedure.measure-emergency-approved-in-time',
    'not reported the day after',
    () => unreported('2026-08-03T09:00', '2026-08-05'),
  ],
  [
    'procedure.measure-emergency-approved-in-time',
    'taken at midnight, and the day that follows has only begun',
    () => unreported('2026-08-03T00:00', '2026-08-04'),
    'undetermined',
  ],
  [
    'procedure.measure-emergency-approved-in-time',
    'no hours in the law book',
    () => ({ record: urgent(), law: withoutHours }),
    'undetermined',
  ],
  [
    'procedure.measure-emergency-approved-in-time',
    'neither reported nor hours in the law book',
    () => ({ record: drop(urgent(), 'emergency-approval'), law: withoutHours }),
    'undetermined',
  ],
  [
    'procedure.measure-testing-told',
    'told on the last day',
    () => edit(taken(), 'testing-notice', () => ({ toldOn: '2026-08-14' })),
    'met',
  ],
  [
    'procedure.measure-testing-as-told',
    'ended on the day that was told',
    () => on(taken(), 'testing-end', '2026-08-14'),
    'met',
  ],
  [
    'procedure.measure-testing-as-told',
    'only an earlier test ended',
    () => after(drop(taken(), 'testing-end'), 'imposition', copyOf(taken(), 'testing-end')),
  ],
  [
    'procedure.measure-extension-told',
    'after the decision, within the first period',
    () =>
      on(
        edit(taken(), 'extension', () => ({ toldOn: '2026-09-01' })),
        'extension',
        '2026-08-31',
      ),
    'met',
  ],
  [
    'procedure.measure-not-disposed-unapproved',
    'destroyed without approval',
    () => drop(disposed(urgent()), 'extension', 'emergency-approval'),
  ],
  ['procedure.measure-not-disposed-unapproved', 'approved before', () => disposed(taken()), 'not-arising'],
  [
    'procedure.measure-released-when-revoked',
    'held unlawful and kept',
    () => remedied(drop(taken(), 'release'), 'unlawful'),
  ],
  ['procedure.measure-released-when-revoked', 'void and kept', () => remedied(drop(taken(), 'release'), 'void')],
  ['procedure.measure-released-when-revoked', 'revoked and released', () => remedied(taken(), 'revoked'), 'met'],
  ['law.measure-basis-in-force', 'destroyed on an unknown norm', () => disposed(taken(), { basis: ['虚构法 1'] })],
  ['evidence.measure-testing-result', 'destroyed without a result', () => drop(disposed(taken()), 'testing-end')],
  [
    'evidence.measure-testing-result',
    'tested again, each with its result',
    () => after(taken(), 'testing-end', copyOf(taken(), 'testing-notice'), copyOf(taken(), 'testing-end')),
    'met',
  ],
  [
    'evidence.measure-testing-result',
    'tested again, the second without a result',
    () => after(taken(), 'testing-end', copyOf(taken(), 'testing-notice')),
  ],
  ['law.measure-set-by-law', 'a document', () => setBy('国办发〔2018〕118号')],
  ['law.measure-set-by-law', 'a standard', () => setBy('辽宁省行政执法案卷立卷标准 1')],
  ['law.measure-set-by-law', 'a judicial interpretation', () => setBy('行诉解释 1')],
]

describe('the rules on coercive measures', () => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s [L3.1] [L3.2]', (_, __, row) => {
    expect(judged(row)).toBe(row[3] ?? 'not-met')
  })
})
