import { describe, expect, it } from 'vitest'
import { after, drop, edit, lawful } from '../../../testing/edit-record'
import { judged, type Row } from '../../../testing/spoilt'

const toPolice = {
  step: 'transfer-police',
  data: { crime: '非法行医罪', recipient: '示例县公安局', reason: '涉嫌犯罪。', materials: ['案卷'] },
}
const back = { step: 'transfer-return', data: { by: '示例县公安局', reason: '不予立案。' } }
const spared = {
  step: 'no-penalty',
  data: { number: '示卫公罚〔2026〕2号', ground: 'first-time', reason: 'x', basis: ['行政处罚法 33'] },
}

/** The final report suspects a crime; the case goes on to a penalty all the same. */
const suspected = () =>
  edit(lawful(), 'investigation-end', () => ({ suspectedCrime: { value: true, reason: '数额较大。' } }))

const rows: readonly Row[] = [
  ['crime.transferred', 'after the report', () => after(suspected(), 'investigation-end', toPolice), 'met'],
  [
    'crime.transferred',
    'only before a report that suspects a crime anew',
    () => after(suspected(), 'scene-inspection', toPolice, back),
  ],
  [
    'crime.transferred',
    'before the report and again after it',
    () => after(after(suspected(), 'scene-inspection', toPolice, back), 'investigation-end', toPolice),
    'met',
  ],
  ['crime.transferred', 'no crime is suspected', lawful, 'not-arising'],
  ['crime.none-suspected', 'no crime is suspected', lawful, 'met'],
  ['crime.none-suspected', 'nothing was reported yet', () => drop(lawful(), 'investigation-end'), 'not-arising'],
  [
    'crime.none-suspected',
    'the police have the case',
    () => after(suspected(), 'investigation-end', toPolice),
    'not-arising',
  ],
  [
    'crime.none-suspected',
    'it came back, and the report that stands still suspects a crime',
    () => after(suspected(), 'investigation-end', toPolice, back),
  ],
  [
    'crime.none-suspected',
    'it came back, and the new report suspects nothing',
    () => after(lawful(), 'scene-inspection', toPolice, back),
    'met',
  ],
  [
    'crime.none-suspected',
    'it came back and was transferred again',
    () => after(suspected(), 'investigation-end', toPolice, back, toPolice),
    'not-arising',
  ],
  [
    'crime.no-decision-while-away',
    'transferred after the decision',
    () => after(lawful(), 'decision', toPolice),
    'met',
  ],
  [
    'crime.no-decision-while-away',
    'it came back before the decision',
    () => after(lawful(), 'defence-review', toPolice, back),
    'met',
  ],
  [
    'crime.no-decision-while-away',
    'the party was spared meanwhile',
    () => after(drop(lawful(), 'decision'), 'defence-review', toPolice, spared),
  ],
  ['crime.no-decision-while-away', 'never transferred', lawful, 'not-arising'],
  ['crime.transfer-timely', 'asked of a transfer', () => after(lawful(), 'filing', toPolice), 'undetermined'],
  ['crime.transfer-timely', 'never transferred', lawful, 'not-arising'],
]

describe('the rules on crimes behind a penalty', () => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s [L3.1] [L3.2]', (_, __, row) => {
    expect(judged(row)).toBe(row[3] ?? 'not-met')
  })
})
