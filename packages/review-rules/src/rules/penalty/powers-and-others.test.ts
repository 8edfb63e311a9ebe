import { sampleLaw, sampleOnTheSpot, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { after, drop, edit, lawful, recordOf } from '../../../testing/edit-record'
import { judged, type Row } from '../../../testing/spoilt'
import { CaseView } from '../../view/case-view'
import { reviewRules } from '..'

const spared = (ground: string, more: object = {}) =>
  after(drop(lawful(), 'decision'), 'defence-review', {
    step: 'no-penalty',
    data: { number: '示卫公罚〔2026〕2号', ground, reason: 'x', basis: ['行政处罚法 33'], ...more },
  })

const rows: readonly Row[] = [
  ['powers.kinds-granted', 'the party is spared', () => spared('first-time'), 'not-arising'],
  ['powers.kinds-granted', 'nothing reported yet', () => drop(lawful(), 'investigation-end'), 'not-arising'],
  [
    'powers.approved-by-the-head',
    'nothing done that a head approves',
    () => recordOf(['scene-inspection', '2026-10-19']),
    'not-arising',
  ],
  [
    'powers.approved-by-the-head',
    'filed without approval, inspected since',
    () => recordOf(['filing', '2026-10-14', { handlers: [] }], ['scene-inspection', '2026-10-19']),
  ],
  [
    'powers.transfer-founded',
    'asked where another body transferred the case',
    () => edit(lawful(), 'intake', () => ({ source: 'transferred' })),
    'undetermined',
  ],
  ['powers.transfer-founded', 'reported by a citizen', lawful, 'not-arising'],
  ['others.educated', 'spared and taught', () => spared('first-time', { education: '已批评教育。' }), 'met'],
  ['others.educated', 'a small breach put right, no word of it', () => spared('minor-corrected')],
  ['others.educated', 'no fault, no word of it', () => spared('no-fault')],
  ['others.educated', 'the facts fail: there is nothing to teach', () => spared('facts-fail'), 'not-arising'],
  ['others.educated', 'penalised', lawful, 'not-arising'],
  ['others.informant-protected', 'named nowhere', lawful, 'met'],
  [
    'others.informant-protected',
    'nobody informed',
    () => edit(lawful(), 'intake', () => ({ informant: undefined })),
    'not-arising',
  ],
]

describe('the other rules on penalties', () => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s [L3.1] [L3.2]', (_, __, row) => {
    expect(judged(row)).toBe(row[3] ?? 'not-met')
  })

  it('find nothing wrong with a lawful penalty on the spot, and leave nothing open but questions [L3.1]', () => {
    const view = new CaseView(sampleOnTheSpot(), { law: sampleLaw, registry: sampleRegistry })
    const { findings } = reviewRules.findings(view)
    expect(findings.filter((item) => item.outcome !== 'met' && item.asks === undefined)).toEqual([])
    expect(findings.filter((item) => item.outcome === 'met').length).toBeGreaterThan(8)
  })
})
