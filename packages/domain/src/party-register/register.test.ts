import { describe, expect, it } from 'vitest'
import { sampleParty, sampleRecord, sampleRegistry } from '../../testing'
import type { Party } from '../party/party'
import { decidePartyAct, proposePartyAct } from './acts'
import { flagsOn } from './flags'
import { groupOf } from './grouping'
import { partiesNamed } from './mention'
import { partyKeys } from './party-keys'
import { pastDecision } from './past-decisions'
import { actsInForce, type PartyEvent } from './record'

const person = (name: string, residentId?: string): Party => ({
  kind: 'natural-person',
  name,
  address: '示例县',
  ...(residentId === undefined ? {} : { residentId }),
})
const mention = (id: string, party: Party) => ({ id, keys: partyKeys(party) })
const all = [
  mention('1.1', person('演示人', 'A')),
  mention('2.1', person('演示人', 'A')),
  mention('3.1', person('演 示 人')),
  mention('4.1', person('演示人', 'B')),
  mention('5.1', sampleParty),
  mention('6.1', { ...sampleParty, uscc: 'OTHER' } as Party),
]
const officer = (id: string) => sampleRegistry.officers.get(id)!
const on = '2026-11-02'
const asked = (events: readonly PartyEvent[], id: string) => ({ events, officer: officer(id), on })
const nobody = new Set<string>()
const codes = (answer: ReturnType<typeof proposePartyAct>) => (answer.ok ? [] : answer.findings.map(({ code }) => code))
/** Proposes and approves. */
function done(events: readonly PartyEvent[], act: object): PartyEvent[] {
  const proposed = proposePartyAct({ reason: '经核对。', ...act }, events.length + 1, asked(events, 'officer-a'), all)
  if (!proposed.ok) throw new Error(codes(proposed).join())
  const next = [...events, proposed.event]
  const verdict = { no: proposed.event.no, verdict: 'approved', opinion: '同意。' } as const
  const decided = decidePartyAct(verdict, asked(next, 'section-head'), all, nobody)
  if (!decided.ok) throw new Error(codes(decided).join())
  return [...next, decided.event]
}
const of = (start: string, events: readonly PartyEvent[] = []) => groupOf(start, all, actsInForce(events))

describe('who belongs together', () => {
  it('a number joins, a name asks, another number of a person answers', () => {
    expect(of('1.1')).toEqual({ same: ['1.1', '2.1'], undecided: ['3.1'], namesakes: [], splitOff: [] })
    expect(of('4.1').undecided).toEqual(['3.1'])
  })

  it('one registered name under two codes is two bodies that are shown beside each other, and never merged', () => {
    expect(of('5.1')).toMatchObject({ same: ['5.1'], undecided: [], namesakes: ['6.1'] })
    const merge = { kind: 'merge', of: ['5.1', '6.1'], reason: '同名' }
    expect(codes(proposePartyAct(merge, 1, asked([], 'officer-a'), all))).toEqual(['party-register.numbers-agree'])
  })

  it('what a person merged belongs together from both ends, and two numbers stay apart', () => {
    const merged = done([], { kind: 'merge', of: ['3.1', '1.1'] })
    for (const id of ['1.1', '2.1', '3.1']) expect(of(id, merged).same).toEqual(['1.1', '2.1', '3.1'])
    expect(of('4.1', merged).undecided).toEqual([])
    const bridge = { kind: 'merge', of: ['3.1', '4.1'], reason: '同名' }
    expect(codes(proposePartyAct(bridge, 1, asked(merged, 'officer-a'), all))).toEqual(['party-register.numbers-agree'])
  })

  it('a split ends a merging, stays visible, and never parts what a number joins', () => {
    const merged = done([], { kind: 'merge', of: ['3.1', '1.1'] })
    const split = done(merged, { kind: 'split', of: ['1.1', '3.1'] })
    expect(of('3.1', split)).toEqual({ same: ['3.1'], undecided: ['4.1'], namesakes: [], splitOff: ['1.1', '2.1'] })
    const byNumber = { kind: 'split', of: ['1.1', '2.1'], reason: '误' }
    expect(codes(proposePartyAct(byNumber, 1, asked([], 'officer-a'), all))).toEqual(['party-register.split-of-merge'])
    const apart = { kind: 'apart', of: ['1.1', '2.1'], reason: '误' }
    expect(codes(proposePartyAct(apart, 1, asked([], 'officer-a'), all))).toEqual(['party-register.apart-not-joined'])
  })
})

describe('who may say so', () => {
  const proposed = proposePartyAct(
    { kind: 'merge', of: ['3.1', '1.1'], reason: '经核对。' },
    1,
    asked([], 'officer-a'),
    all,
  )
  const events = proposed.ok ? [proposed.event] : []
  const decide = (id: string, handlers = nobody, opinion = '同意。', no = 1) =>
    codes(decidePartyAct({ no, verdict: 'approved', opinion }, asked(events, id), all, handlers))

  it('one proposes and another decides, who handles none of the cases', () => {
    expect(decide('section-head')).toEqual([])
    expect(decide('officer-a')).toEqual(['user.wrong-role', 'party-register.decider-apart'])
    expect(decide('section-head', new Set(['section-head']))).toEqual(['party-register.decider-no-handler'])
    expect(decide('section-head', nobody, ' ')).toEqual(['party-register.decision-reasoned'])
    expect(decide('section-head', nobody, '同意。', 2)).toEqual(['party-register.proposal-open'])
    expect(
      codes(proposePartyAct({ kind: 'merge', of: ['3.1', '9.9'], reason: '误' }, 1, asked([], 'officer-a'), all)),
    ).toContain('party-register.mention-known')
    expect(
      codes(proposePartyAct({ kind: 'merge', of: ['3.1', '3.1'], reason: '误' }, 1, asked([], 'officer-a'), all)),
    ).toContain('party-register.mention-known')
    expect(of('1.1', events).same).toEqual(['1.1', '2.1'])
  })

  it('a mark ends after its last day, and what has ended already is not taken', () => {
    const flagged = done([], { kind: 'flag', of: '2.1', flag: 'key-supervision', until: '2026-12-31' })
    const on = (day: string) => flagsOn(of('1.1').same, actsInForce(flagged), day).map(({ flag }) => flag)
    expect([on('2026-12-31'), on('2027-01-01')]).toEqual([['key-supervision'], []])
    const late = { kind: 'flag', of: '2.1', flag: 'ceased', until: '2026-11-01', reason: '误' }
    expect(codes(proposePartyAct(late, 1, asked([], 'officer-a'), all))).toEqual(['party-register.flag-ends-later'])
    const off = done(flagged, { kind: 'unflag', of: '1.1', flag: 'key-supervision' })
    expect(flagsOn(of('1.1').same, actsInForce(off), '2026-12-01')).toEqual([])
  })
})

describe('what a case says of its party', () => {
  const record = sampleRecord()
  it('its name, and what was decided', () => {
    expect(partiesNamed(record)).toMatchObject([{ id: `${record.id}.1`, keys: partyKeys(sampleParty) }])
    expect(pastDecision(record, 1)).toMatchObject({
      caseId: record.id,
      outcome: 'penalty',
      violations: [{ fined: true }],
    })
    expect(pastDecision(record, 2)).toBeUndefined()
    expect(pastDecision(sampleRecord({ upTo: 'prior-notice' }), 1)).toBeUndefined()
  })
})
