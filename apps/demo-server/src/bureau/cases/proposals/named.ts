import { type CaseRecord, confirmersOf, procedureOf } from '@zhifa/domain'
import type { Proposal } from './proposal'

/** Everybody whose confirmation a proposal needs, the proposer among them. */
export function namedBy(record: CaseRecord, { act }: Pick<Proposal, 'act'>): readonly string[] {
  const step = procedureOf(record).steps[act.step]
  return step ? confirmersOf(step, act, act.data) : []
}

/** Those who have not confirmed it yet. */
export function missingFrom(record: CaseRecord, proposal: Pick<Proposal, 'act' | 'confirmations'>): readonly string[] {
  const given = new Set(proposal.confirmations.map(({ person }) => person))
  return namedBy(record, proposal).filter((id) => !given.has(id))
}
