import { confirmationWayNames, type Registry } from '@zhifa/domain'
import type { Proposal } from '../../cases'

interface PeopleProps {
  readonly proposal: Proposal
  readonly waitingFor: readonly string[]
  readonly registry: Registry
}

/** Who has confirmed a proposal, when and how, and who is waited for. */
export function People({ proposal, waitingFor, registry }: PeopleProps) {
  const name = (id: string): string => registry.officers.get(id)?.name ?? id
  return (
    <ul class="plain confirmers">
      {proposal.confirmations.map(({ person, at, how }) => (
        <li key={person}>
          ✓ {name(person)}{' '}
          <small>
            {at.replace('T', ' ')} {confirmationWayNames[how.way]}
            {how.way === 'session' && how.key && '（个人密钥签名）'}
            {how.way === 'external' && `（${how.system}，${how.reference}）`}
            {how.way === 'paper' && (
              <>
                （{name(how.attestedBy)}核对，<a href={`/desk/proposals/${proposal.id}/scans/${how.sha256}`}>扫描件</a>
                ）
              </>
            )}
            {person === proposal.by && '（提出人）'}
            {person === proposal.act.approvedBy && '（批准）'}
          </small>
        </li>
      ))}
      {waitingFor.map((person) => (
        <li key={person}>
          … {name(person)} <small>等待确认{person === proposal.act.approvedBy && '（批准）'}</small>
        </li>
      ))}
    </ul>
  )
}
