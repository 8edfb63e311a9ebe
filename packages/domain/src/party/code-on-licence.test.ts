import { describe, expect, it } from 'vitest'
import { go, refusal, sampleAct, sampleLaw, sampleParty, sampleRecord, sampleRegistry } from '../../testing'
import { confirmedByAll } from '../handling/confirmed-by-all'
import { perform } from '../handling/handling'
import { publicParty } from '../public-content/public-party'
import { Party } from './party'

const right = sampleParty.kind === 'organisation' ? sampleParty.uscc : ''
const other = right.endsWith('A') ? 'B' : 'A'
/** Wrong by the 18th character only, and wrong by the inner organisation code as well. */
const wrongEnd = `${right.slice(0, 17)}${other}`
const wrongInside = `${right.slice(0, 16)}${right[16] === '1' ? '2' : '1'}${right[17]}`
const party = (uscc: string, usccAsOnLicence?: boolean) => ({
  ...sampleParty,
  uscc,
  ...(usccAsOnLicence === undefined ? {} : { usccAsOnLicence }),
})
const takes = (value: object): boolean => Party.safeParse(value).success

describe('a credit code that is wrong by its check character', () => {
  it.each([wrongEnd, wrongInside])('%s: refused until a person says that the licence has it so', (code) => {
    expect([undefined, false, true].map((said) => takes(party(code, said)))).toEqual([false, false, true])
    const business = { kind: 'individual-business', operator: '演示一', address: '示例县虚构街8号', uscc: code }
    expect([takes(business), takes({ ...business, usccAsOnLicence: true })]).toEqual([false, true])
  })

  it('nobody’s word makes a code of another length, or with letters that no code has', () => {
    for (const code of [right.slice(1), `${right}1`, `${right.slice(0, 17)}I`, '', '示例'])
      expect(takes(party(code, true)), code).toBe(false)
  })

  it('is taken by the act with a finding that says so, and a right code has none', () => {
    const before = sampleRecord({ upTo: 'intake' })
    const filing = sampleAct(before, 'filing')
    const filed = (own: object) => {
      const act = { ...filing, data: { ...(filing.data as object), party: own } }
      const at = `${act.on}T17:00`
      const context = { law: sampleLaw, registry: sampleRegistry }
      return perform(before, act, { ...context, ...confirmedByAll(before, act, at) })
    }
    const found = (own: object) => filed(own).findings.filter(({ code }) => code === 'party.code-as-on-licence')
    expect(filed(party(wrongEnd)).ok).toBe(false)
    expect(found(party(wrongEnd, true))).toMatchObject([
      { outcome: 'met', read: { uscc: wrongEnd }, path: ['data', 'party', 'uscc'] },
    ])
    expect([found(party(right)), found(party(right, true))]).toEqual([[], []])
  })

  it('goes on through the case: later papers are compared with it, and no correction puts it in unsaid', () => {
    const before = sampleRecord({ upTo: 'intake' })
    const filing = sampleAct(before, 'filing')
    const filed = go(before, { ...filing, data: { ...(filing.data as object), party: party(wrongEnd, true) } })
    expect(filed.entries.at(-1)?.data).toMatchObject({ party: { uscc: wrongEnd, usccAsOnLicence: true } })
    const correction = { element: 'organisation-code', was: right, becomes: wrongEnd, reason: '笔误。' }
    const act = {
      step: 'element-correction',
      on: filing.on,
      by: ['officer-a'],
      approvedBy: 'section-head',
      data: correction,
    }
    expect(refusal(before, act)).toEqual(['correction.fits'])
  })

  it('tells the public and every platform that it stands so on the licence, and says nothing of a right one', () => {
    const shown = (own: object) => publicParty(Party.parse(own))
    expect(shown(party(wrongEnd, true))).toMatchObject({ uscc: wrongEnd, usccAsOnLicence: true })
    expect(shown(party(right, true))).not.toHaveProperty('usccAsOnLicence')
  })
})
