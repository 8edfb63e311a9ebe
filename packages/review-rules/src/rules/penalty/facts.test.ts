import { describe, expect, it } from 'vitest'
import { after, drop, edit, entry, lawful, people } from '../../../testing/edit-record'
import { judged, type Row } from '../../../testing/spoilt'

/** The inspection was from 9:30 to 10:40 on 19 October, by officers a and b; the interview is elsewhere, at these times. */
const interviewed = (from: string, to: string, ...by: readonly string[]) =>
  entry(
    edit(lawful(), 'interview', () => ({ start: `2026-10-19T${from}`, end: `2026-10-19T${to}` })),
    'interview',
    () => ({ by: people(...by) }),
  )

const spared = (on: string) =>
  after(drop(lawful(), 'prior-notice', 'decision'), 'investigation-end', {
    step: 'no-penalty',
    on,
    data: { number: '示卫公罚〔2026〕2号', ground: 'facts-fail', reason: 'x', basis: ['行政处罚法 57.1(3)'] },
  })

/** Confiscated 800 元 beside a warning and a fine. */
const confiscated = () =>
  edit(
    edit(lawful(), 'investigation-end', () => ({ gains: 80_000 })),
    'decision',
    () => ({
      penalties: [
        { kind: 'warning' },
        { kind: 'fine', amount: 300_000 },
        { kind: 'confiscation-of-gains', amount: 80_000 },
      ],
    }),
  )

const rows: readonly Row[] = [
  ['facts.investigation-finished', 'spared before the report', () => spared('2026-10-20')],
  ['facts.investigation-finished', 'spared on the day of the report', () => spared('2026-10-27'), 'met'],
  ...['prior-notice', 'decision'].map(
    (step): Row => [
      'facts.told-are-decided',
      `the ${step} is set with other spaces`,
      () => edit(lawful(), step, ({ facts }) => ({ facts: String(facts).replace('，', '，\n　　') })),
      'met',
    ],
  ),
  ['facts.told-are-decided', 'never told', () => drop(lawful(), 'prior-notice'), 'undetermined'],
  ['facts.gains-established', 'what was found is taken', confiscated, 'met'],
  [
    'facts.gains-established',
    'no report says what was found',
    () => drop(confiscated(), 'investigation-end'),
    'undetermined',
  ],
  ['facts.gains-established', 'nothing is taken', lawful, 'not-arising'],
  ['facts.nobody-in-two-places', 'an hour in common', () => interviewed('10:00', '11:00', 'officer-a', 'officer-b')],
  [
    'facts.nobody-in-two-places',
    'one officer of each two in common',
    () => interviewed('10:00', '11:00', 'officer-b', 'officer-c'),
  ],
  [
    'facts.nobody-in-two-places',
    'two other officers meanwhile',
    () => interviewed('10:00', '11:00', 'officer-c', 'section-head'),
    'met',
  ],
  [
    'facts.nobody-in-two-places',
    'over when the inspection began',
    () => interviewed('08:30', '09:30', 'officer-a', 'officer-b'),
    'met',
  ],
  [
    'facts.nobody-in-two-places',
    'begun when the inspection was over',
    () => interviewed('10:40', '11:30', 'officer-a', 'officer-b'),
    'met',
  ],
  [
    'facts.nobody-in-two-places',
    'at the place of the inspection',
    () =>
      edit(interviewed('10:00', '11:00', 'officer-a', 'officer-b'), 'interview', () => ({ place: '示例县虚构街8号' })),
    'met',
  ],
  [
    'facts.dispute-resolved',
    'asked where the report names a dispute',
    () => edit(lawful(), 'investigation-end', () => ({ dispute: '营业时间有争议。' })),
    'undetermined',
  ],
  ['facts.dispute-resolved', 'nothing is in dispute', lawful, 'not-arising'],
]

describe('the rules on facts of penalties', () => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s [L3.1] [L3.2]', (_, __, row) => {
    expect(judged(row)).toBe(row[3] ?? 'not-met')
  })
})
