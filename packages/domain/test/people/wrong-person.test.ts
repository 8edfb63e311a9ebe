import { describe, expect, it } from 'vitest'
import { preflightIn } from '../../src/case/act/perform'
import { officersNeeded } from '../../src/case/people/officers-needed'
import type { CaseRecord } from '../../src/case/record/entry'
import type { Procedure, StepInfo } from '../../src/case/table/types'
import { type Registry, type Role, registry } from '../../src/people/registry'
import { procedures } from '../../src/procedures/procedures'
import { sampleLaw } from '../../testing'
import { sampleRegistryData } from '../../testing/sample-people'
import { recordOf } from '../guards/answer'
import { did, type Fact } from '../guards/example'

const on = '2026-11-20'
const roles: readonly Role[] = [
  'handler',
  'recorder',
  'department-head',
  'legal-reviewer',
  'hearing-host',
  'agency-head',
  'office',
  'archivist',
]
const certificate = sampleRegistryData.officers[0]!.certificates[0]!
const passed = [{ kind: 'enforcement' as const, on: '2021-11-01', passed: true }]
const somebody = (id: string, role: Role, more: object = {}) => ({
  id,
  name: '示例某',
  department: '监督三科',
  post: '科员',
  roles: [{ role: role as 'handler', from: '2018-01-01' }],
  certificates: [{ ...certificate, number: `示执-${id}` }],
  examinations: passed,
  legalQualification: '2019-03-01',
  ...more,
})
/** Of each role: somebody fit, somebody who left, somebody without a certificate. */
const people: Registry = registry({
  ...sampleRegistryData,
  officers: [
    ...sampleRegistryData.officers,
    ...roles.flatMap((role) => [
      somebody(`fit-${role}`, role),
      somebody(`left-${role}`, role, { left: '2026-11-01' }),
      somebody(`bare-${role}`, role, { certificates: [], examinations: [] }),
      somebody(`recused-${role}`, role),
    ]),
  ],
} as never)
const everybody = [...people.officers.keys(), 'nobody']

/** Somebody left the case, somebody came, and of each role somebody is recused: where the procedure has such acts. */
const moves = (procedure: Procedure): Fact[] => [
  ...(procedure.steps['recusal-decision']
    ? roles.flatMap((role) => [
        did('recusal-request', '2026-11-02', { person: `recused-${role}`, askedBy: 'party', reason: '亲属。' }),
        did('recusal-decision', '2026-11-02', { person: `recused-${role}`, decision: 'recused', reason: '属实。' }),
      ])
    : []),
  did('handover', '2026-11-03', { from: 'officer-b', to: 'fit-handler', reason: '调离。', papers: [] }),
]

interface Situation {
  readonly record: CaseRecord
  readonly moved: boolean
}
/** The case as it stands before a step: with those moves where the way to the step leaves room for them. */
function before(procedure: Procedure, step: StepInfo): Situation {
  const bare = recordOf(procedure, step, { when: '', outcome: 'met', on })
  try {
    return { record: recordOf(procedure, step, { when: '', outcome: 'met', on, facts: moves(procedure) }), moved: true }
  } catch {
    // No way leads from such acts to the step.
    return { record: bare, moved: false }
  }
}

const mayAct = (id: string, role: Role): boolean => {
  const officer = people.officers.get(id)
  return officer !== undefined && !id.startsWith('left-') && officer.roles.some((span) => span.role === role)
}
const certified = (id: string): boolean =>
  !id.startsWith('left-') && (people.officers.get(id)?.certificates.length ?? 0) > 0

/** What the table says of this person in this step: worked out from the row alone, not by the code under test. */
function expected(step: StepInfo, { record, moved }: Situation, procedure: Procedure, id: string): string[] {
  if (!people.officers.has(id)) return ['act.unknown-person']
  const recused = moved && id.startsWith('recused-') && procedure.steps['recusal-decision'] !== undefined
  const started = record.entries.some((entry) => procedure.steps[entry.step]?.role === 'handler')
  const team = moved ? ['officer-a', 'fit-handler'] : started ? ['officer-a', 'officer-b'] : undefined
  const on = { handler: team === undefined || team.includes(id), recorder: team?.includes(id) === true }
  const named = step.role === 'legal-reviewer' || step.role === 'hearing-host'
  const there = step.role === 'handler' || step.role === 'recorder' ? on[step.role] : !named
  return [
    ...(mayAct(id, step.role) ? [] : ['act.wrong-role']),
    ...(step.officers !== undefined && !certified(id) ? ['act.no-certificate'] : []),
    ...(recused
      ? ['act.recused']
      : there
        ? []
        : [moved && id === 'officer-b' && step.role === 'handler' ? 'act.handed-over' : 'act.not-on-team']),
  ].sort()
}

const rows = [...procedures.values()].flatMap((procedure) =>
  Object.values(procedure.steps).map((step) => ({ name: `${procedure.id} ${step.id}`, procedure, step })),
)
const ask = (procedure: Procedure, { record }: Situation, step: StepInfo, by: string[], approvedBy?: string) =>
  preflightIn(
    procedure,
    record,
    { step: step.id, on, by, ...(approvedBy ? { approvedBy } : {}), data: {} },
    { law: sampleLaw, registry: people },
  )

describe('every step of every procedure, done by everybody who may not', () => {
  it('the table is whole', () => {
    expect(rows.length).toBeGreaterThan(150)
    expect(rows.filter(({ procedure, step }) => before(procedure, step).moved).length).toBeGreaterThan(100)
  })

  it.each(rows)('$name', ({ procedure, step }) => {
    const situation = before(procedure, step)
    for (const id of everybody) {
      const found = ask(procedure, situation, step, [id])
        .filter((item) => item.read.person === id && item.code.startsWith('act.'))
        .map((item) => item.code)
      expect([id, [...new Set(found)].sort()]).toEqual([id, expected(step, situation, procedure, id)])
    }
  })

  it.each(rows.filter(({ step }) => step.approvedBy !== undefined))('$name: approved by', ({ procedure, step }) => {
    const situation = before(procedure, step)
    const role = step.approvedBy!
    const codes = (approver?: string, by = ['officer-a']) =>
      ask(procedure, situation, step, by, approver)
        .map((item) => item.code)
        .filter((code) => code.startsWith('act.appro') || code === 'act.not-approved')
    expect(codes()).toEqual(['act.not-approved'])
    const answer = (id: string): string[] =>
      id === 'officer-a' ? ['act.approves-own'] : mayAct(id, role) ? [] : ['act.not-approved']
    for (const id of everybody) expect([id, codes(id)]).toEqual([id, answer(id)])
    expect(codes(`fit-${role}`, [`fit-${role}`])).toEqual(['act.approves-own'])
  })

  it.each(rows.filter(({ step }) => step.approvedBy === undefined))(
    '$name: nobody approves it',
    ({ procedure, step }) => {
      const found = ask(procedure, before(procedure, step), step, ['officer-a'], 'agency-head')
      expect(found.map((item) => item.code)).toContain('act.no-approval-here')
    },
  )

  it.each(rows.filter(({ step }) => (officersNeeded(step, sampleLaw, on)?.people ?? 1) > 1))(
    '$name: not by one alone, nor by one twice',
    ({ procedure, step }) => {
      for (const by of [['officer-a'], ['officer-a', 'officer-a']])
        expect(ask(procedure, before(procedure, step), step, by).map((item) => item.code)).toContain(
          'act.too-few-officers',
        )
    },
  )
})
