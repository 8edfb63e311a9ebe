import { procedures, type Registry } from '@zhifa/domain'
import { type Proposal, stateNames } from '../../cases'

/** A proposal in one line, whatever of its case was read. */
export interface ProposalLine {
  readonly proposal: Proposal
  readonly waitingFor: readonly string[]
  readonly procedure: string
  /** Named where lines of several cases stand together. */
  readonly party?: string | null
}

interface ProposalListProps {
  readonly items: readonly ProposalLine[]
  readonly registry: Registry
}

/** Proposals in one line each, with where they stand. */
export function ProposalList({ items, registry }: ProposalListProps) {
  return (
    <ul class="plain">
      {items.map(({ proposal, procedure, party, waitingFor }) => (
        <li key={proposal.id}>
          <a href={`/desk/proposals/${proposal.id}`}>{stepTitle(procedure, proposal.act.step)}</a>{' '}
          <span class={`badge ${proposal.state === 'open' ? '' : 'warn'}`}>{stateNames[proposal.state]}</span>
          <div class="soft">
            <small>
              {proposal.caseId}
              {party && ` · ${party}`} · {name(registry, proposal.by)}于{proposal.at.replace('T', ' ')}提出
              {waitingFor.length > 0 && ` · 等待${waitingFor.map((id) => name(registry, id)).join('、')}`}
              {proposal.returned && ` · 退回理由：${proposal.returned.reasons}`}
            </small>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What a step of a procedure is called; its own name where the procedure is not known here. */
export const stepTitle = (procedure: string, step: string): string =>
  procedures.get(procedure)?.steps[step]?.title ?? step

const name = ({ officers }: Registry, id: string): string => officers.get(id)?.name ?? id
