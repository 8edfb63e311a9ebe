import { procedureOf, type Registry } from '@zhifa/domain'
import type { SeenProposal } from '../../access'
import { stateNames } from '../../cases'

interface ProposalListProps {
  readonly items: readonly SeenProposal[]
  readonly registry: Registry
}

/** Proposals in one line each, with where they stand. */
export function ProposalList({ items, registry }: ProposalListProps) {
  return (
    <ul class="plain">
      {items.map(({ proposal, record, waitingFor }) => (
        <li key={proposal.id}>
          <a href={`/desk/proposals/${proposal.id}`}>
            {procedureOf(record).steps[proposal.act.step]?.title ?? proposal.act.step}
          </a>{' '}
          <span class={`badge ${proposal.state === 'open' ? '' : 'warn'}`}>{stateNames[proposal.state]}</span>
          <div class="soft">
            <small>
              {record.id} · {name(registry, proposal.by)}于{proposal.at.replace('T', ' ')}提出
              {waitingFor.length > 0 && ` · 等待${waitingFor.map((id) => name(registry, id)).join('、')}`}
              {proposal.returned && ` · 退回理由：${proposal.returned.reasons}`}
            </small>
          </div>
        </li>
      ))}
    </ul>
  )
}

const name = ({ officers }: Registry, id: string): string => officers.get(id)?.name ?? id
