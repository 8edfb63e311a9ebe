import { describe, expect, it } from 'vitest'
import { after, copyOf, drop, edit, entry, lawful, people } from '../../../testing/edit-record'
import { heard, judged, type Row } from '../../../testing/spoilt'

const closure = { proposal: [{ kind: 'closure', description: '责令关闭。' }] }
const warned = { proposal: [{ kind: 'warning' }] }
const refusal = { step: 'hearing-refusal', data: { reason: '不属于听证范围。' } }

/** A copy of the newest notice that proposes something else. */
const notice = (proposal: object) => ({
  ...copyOf(lawful(), 'prior-notice'),
  data: { ...(copyOf(lawful(), 'prior-notice').data as object), ...proposal },
})

/** Told of one thing, refused a hearing, told of another. */
const refusedBetween = (first: object, second: object) =>
  after(
    edit(lawful(), 'prior-notice', () => first),
    'notice-service',
    refusal,
    notice(second),
  )

const reopened = { step: 'reinvestigation', data: { reason: '补充调查。' } }

/** An order of 19 October, to be followed by this day. */
const order = (dueOn: string) =>
  after(lawful(), 'scene-inspection', {
    step: 'correction-order',
    data: { content: '改正', dueOn, basis: ['行政处罚法 28.1'] },
  })

const spared = () =>
  after(drop(lawful(), 'decision'), 'defence-review', {
    step: 'no-penalty',
    data: { number: '示卫公罚〔2026〕2号', ground: 'first-time', reason: 'x', basis: ['行政处罚法 33'] },
  })

const rows: readonly Row[] = [
  ['procedure.correction-term-after-order', 'a week to put it right', () => order('2026-10-26'), 'met'],
  ['procedure.correction-term-after-order', 'at once, on the day of the order', () => order('2026-10-19'), 'met'],
  ['procedure.correction-term-after-order', 'by the day before', () => order('2026-10-18')],
  [
    'procedure.told-again-after-reinvestigation',
    'told again',
    () => after(lawful(), 'defence-review', reopened, notice({})),
    'met',
  ],
  [
    'procedure.told-again-after-reinvestigation',
    'never told at all',
    () => drop(after(lawful(), 'defence-review', reopened), 'prior-notice'),
    'undetermined',
  ],
  [
    'procedure.told-again-after-reinvestigation',
    'not decided since',
    () => drop(after(lawful(), 'defence-review', reopened), 'decision'),
    'not-arising',
  ],
  ['procedure.discussed-if-serious', 'the party was spared', spared, 'not-arising'],
  ['procedure.discussed-if-serious', 'nothing reported yet', () => drop(lawful(), 'investigation-end'), 'not-arising'],
  [
    'procedure.hearing-refusal-founded',
    'a warning gives no right to a hearing',
    () => refusedBetween(warned, warned),
    'met',
  ],
  ['procedure.hearing-refusal-founded', 'a closure, afterwards a warning', () => refusedBetween(closure, warned)],
  [
    'procedure.hearing-refusal-founded',
    'a warning, afterwards a closure',
    () => refusedBetween(warned, closure),
    'met',
  ],
  [
    'procedure.hearing-refusal-founded',
    'a closure, after a first notice of a warning',
    () =>
      after(
        edit(lawful(), 'prior-notice', () => warned),
        'notice-service',
        notice(closure),
        refusal,
      ),
  ],
  ...(
    [
      ['2026-11-11', 'on the fifth working day', 'not-met'],
      ['2026-11-12', 'a day late', 'met'],
    ] as const
  ).map(
    ([on, when, said]): Row => [
      'procedure.hearing-refusal-founded',
      `a closure, asked for ${when}`,
      () =>
        after(
          edit(lawful(), 'prior-notice', () => closure),
          'defence-review',
          { step: 'hearing-request', on, data: { by: '演示一' } },
          { ...refusal, on: '2026-11-12' },
        ),
      said,
    ],
  ),
  [
    'procedure.hearing-refusal-founded',
    'refused to somebody who had been told nothing',
    () => after(drop(lawful(), 'prior-notice'), 'defence-review', refusal),
    'undetermined',
  ],
  [
    'procedure.hearing-public',
    'closed for privacy',
    () => edit(heard(), 'hearing-notice', () => ({ public: false, notPublicReason: '涉及个人隐私。' })),
    'met',
  ],
  ['procedure.hearing-public', 'in public', heard, 'met'],
  [
    'procedure.hearing-host-as-told',
    'the host and somebody to help',
    () => entry(heard(), 'hearing', () => ({ by: people('officer-c', 'section-head') })),
    'met',
  ],
  [
    'procedure.hearing-host-as-told',
    'another host is named for a second hearing',
    () =>
      after(heard(), 'hearing', {
        ...copyOf(heard(), 'hearing-notice'),
        data: { ...(copyOf(heard(), 'hearing-notice').data as object), host: 'section-head' },
      }),
    'met',
  ],
  ['procedure.hearing-host-as-told', 'nobody had been named', () => drop(heard(), 'hearing-notice'), 'undetermined'],
  ['procedure.told-as-reviewed', 'never reviewed', () => drop(lawful(), 'review-submission'), 'not-arising'],
  ['procedure.told-as-reviewed', 'not told yet', () => drop(lawful(), 'prior-notice'), 'not-arising'],
  [
    'procedure.told-as-reviewed',
    'reviewed only afterwards',
    () => after(drop(lawful(), 'review-submission'), 'prior-notice', copyOf(lawful(), 'review-submission')),
    'not-arising',
  ],
  [
    'procedure.told-as-reviewed',
    'another penalty, put before the reviewers only after it was told',
    () =>
      after(
        edit(lawful(), 'prior-notice', () => warned),
        'defence-review',
        {
          ...copyOf(lawful(), 'review-submission'),
          data: { draft: { outcome: 'penalty', penalties: warned.proposal }, papers: [] },
        },
      ),
  ],
]

describe('the rules on the way to a penalty', () => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s [L3.1] [L3.2]', (_, __, row) => {
    expect(judged(row)).toBe(row[3] ?? 'not-met')
  })
})
