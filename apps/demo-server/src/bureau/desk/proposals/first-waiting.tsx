import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import type { ApprovalItem } from './approval-item'
import { Changes } from './changes'
import { Confirm } from './confirm-form'
import { Checks, Papers, Words } from './page'

interface FirstWaitingProps {
  readonly bureau: Bureau
  readonly user: User
  readonly item: ApprovalItem
}

/** What waits longest for a person's word, to be read and confirmed right where they begin their day. */
export function FirstWaiting({ bureau, user, item }: FirstWaitingProps) {
  const { seen, step, preview, before, alone } = item
  const { proposal, record } = seen
  const at = `/desk/proposals/${proposal.id}`
  const name = bureau.registry.officers.get(proposal.by)?.name ?? proposal.by
  return (
    <section class="panel first-waiting" aria-label={`${step.title} ${record.id}`}>
      <h2>
        先办这一件：{step.title} <small>{record.id}</small>
      </h2>
      <p class="soft">
        {name}于{proposal.at.replace('T', ' ')}提出 · <a href={`/desk/cases/${record.id}`}>打开案件</a> ·{' '}
        <a href={at}>单独打开、退回</a>
      </p>
      <Words bureau={bureau} view={{ seen, step }} />
      {before && seen.whole && <Changes step={step} before={before} after={proposal} />}
      <Papers proposal={proposal} preview={preview} />
      <Checks preview={preview} bureau={bureau} />
      {alone === undefined ? (
        <Confirm seen={seen} signing={undefined} keyDemanded={false} user={user} at={at} back="/desk" />
      ) : (
        <p class="note">
          {alone}：<a href={at}>打开办理</a>
        </p>
      )}
    </section>
  )
}
