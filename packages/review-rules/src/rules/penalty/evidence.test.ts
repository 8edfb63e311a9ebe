import { describe, expect, it } from 'vitest'
import { after, copyOf, drop, edit, entry, lawful } from '../../../testing/edit-record'
import { heard, judged, type Row } from '../../../testing/spoilt'

/** The fourth piece of evidence, which the report uses, is something else. */
const fourth = (kind: string, more: object = {}) =>
  edit(lawful(), 'evidence', () => ({ items: [{ id: '证据4', kind, title: '询问笔录', proves: 'x', ...more }] }))

const absent = () => edit(heard(), 'hearing', () => ({ ended: 'party-absent' }))

/** Two entries of evidence, the older written down last; the report lies between them. */
const outOfOrder = () => {
  const late = { ...copyOf(lawful(), 'evidence'), on: '2026-11-02' }
  const record = after(drop(lawful(), 'evidence'), 'interview', late, {
    ...copyOf(lawful(), 'evidence'),
    on: '2026-10-19',
  })
  return entry(record, 'investigation-end', () => ({ on: '2026-10-26' }))
}

const rows: readonly Row[] = [
  ['evidence.electronic-fixed', 'with its digest', () => fourth('electronic', { sha256: 'a'.repeat(64) }), 'met'],
  ['evidence.electronic-fixed', 'nothing electronic', lawful, 'not-arising'],
  ['evidence.source-stated', 'an object from nowhere', () => fourth('object')],
  ['evidence.source-stated', 'an object from the party', () => fourth('object', { from: '当事人提供' }), 'met'],
  ['evidence.source-stated', 'a witness is a source', () => fourth('testimony'), 'met'],
  ['evidence.expert-opinion-told', 'asked of an opinion', () => fourth('expert-opinion'), 'undetermined'],
  ['evidence.expert-opinion-told', 'no opinion', lawful, 'not-arising'],
  [
    'evidence.none-behind-the-hearing',
    'the party stayed away, so nothing was examined',
    () => after(absent(), 'hearing', copyOf(lawful(), 'evidence')),
    'not-arising',
  ],
  ['evidence.examined-at-the-hearing', 'asked of a hearing', heard, 'undetermined'],
  ['evidence.examined-at-the-hearing', 'the party stayed away', absent, 'not-arising'],
  [
    'evidence.listed-in-decision',
    'set with other spaces',
    () =>
      edit(lawful(), 'decision', () => ({
        evidence: ['现场 笔录', '现场照片 及 录像', '营业执照　复印件', '询问笔录 '],
      })),
    'met',
  ],
  [
    'evidence.listed-in-decision',
    'titled with a space',
    () =>
      edit(lawful(), 'evidence', () => ({
        items: [{ id: '证据4', kind: 'statement', title: '询问 笔录', proves: 'x' }],
      })),
    'met',
  ],
  ['evidence.listed-in-decision', 'nothing decided yet', () => drop(lawful(), 'decision'), 'not-arising'],
  ['evidence.taken-before-report', 'late evidence, written down before older evidence', outOfOrder],
  [
    'evidence.taken-before-report',
    'on the day of the report',
    () => entry(lawful(), 'evidence', () => ({ on: copyOf(lawful(), 'investigation-end').on })),
    'met',
  ],
]

describe('the rules on evidence of penalties', () => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s [L3.1] [L3.2]', (_, __, row) => {
    expect(judged(row)).toBe(row[3] ?? 'not-met')
  })
})
