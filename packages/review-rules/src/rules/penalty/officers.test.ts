import { describe, expect, it } from 'vitest'
import { after, entry, lawful, people } from '../../../testing/edit-record'
import { judged, type Row } from '../../../testing/spoilt'

const questioning = (...by: readonly string[]) => entry(lawful(), 'interview', () => ({ by: people(...by) }))

const handover = { step: 'handover', data: { from: 'officer-a', to: 'officer-c', reason: '调离', papers: [] } }
const replaced = {
  step: 'recusal-decision',
  by: people('agency-head'),
  data: { person: 'officer-a', decision: 'recused', reason: '有利害关系', replacement: 'officer-c' },
}

const rows: readonly Row[] = [
  ['officers.handlers-act', 'a handler and somebody else', () => questioning('officer-a', 'officer-c'), 'met'],
  [
    'officers.handlers-act',
    'by who took the place of the recused',
    () => after(questioning('officer-c', 'section-head'), 'scene-inspection', replaced),
    'met',
  ],
  [
    'officers.handlers-act',
    'by who took the case over',
    () => after(questioning('officer-c', 'section-head'), 'scene-inspection', handover),
    'met',
  ],
  [
    'officers.handlers-act',
    'before taking the case over',
    () => after(questioning('officer-c', 'section-head'), 'interview', handover),
  ],
  [
    'officers.certificate-number-kept',
    'the number of one of the two is missing',
    () =>
      entry(lawful(), 'interview', () => ({ by: [...people('officer-a'), { id: 'officer-b', name: 'officer-b' }] })),
  ],
]

describe('the rules on officers of penalties', () => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s [L3.1] [L3.2]', (_, __, row) => {
    expect(judged(row)).toBe(row[3] ?? 'not-met')
  })
})
