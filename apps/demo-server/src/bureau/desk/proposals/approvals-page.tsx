import type { StepInfo } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import type { Proposal, Proposed } from '../../cases'
import { deskPage } from '../../frame/layout'
import type { ApprovalItem } from './approval-item'
import { Checks, Papers, Words } from './page'

export interface ApprovalOutcome {
  readonly caseId: string
  readonly proposalId: string
  readonly step: StepInfo
  readonly done: Proposed
}

/** Proposals to be read one after the other and approved together, and what became of those that just were. */
export function approvalsPage(
  bureau: Bureau,
  user: User,
  items: readonly ApprovalItem[],
  outcomes: readonly ApprovalOutcome[],
): string {
  const ready = items.filter(({ apart }) => apart === undefined)
  return deskPage({
    title: '逐件阅读，一并确认',
    bureau,
    user,
    here: '',
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/desk">待办</a> / 逐件阅读，一并确认
        </p>
        <h1>待我批准、确认的事项（{items.length}）</h1>
        <Outcomes outcomes={outcomes} user={user} />
        <p class="soft">
          请逐件阅读。每件各有自己的内容摘要，所作的批准、确认只对该摘要所指的内容有效；取消勾选的不在其内，需要退回的请打开该件办理。
        </p>
        {items.length === 0 && <p>没有等待您批准、确认的事项。</p>}
        <form method="post" action="/desk/approvals">
          {items.map((item) => (
            <Item key={item.seen.proposal.id} item={item} bureau={bureau} user={user} />
          ))}
          {ready.length > 0 && (
            <div class="actions">
              <button type="submit">批准、确认所选事项</button>
            </div>
          )}
        </form>
      </div>
    ),
  })
}

function Item({ item, bureau, user }: { readonly item: ApprovalItem; readonly bureau: Bureau; readonly user: User }) {
  const { seen, step, preview, apart } = item
  const { proposal, record } = seen
  const approves = proposal.act.approvedBy === user.id
  const name = bureau.registry.officers.get(proposal.by)?.name ?? proposal.by
  return (
    <article class="panel" aria-label={`${step.title} ${record.id}`}>
      <h2>
        {step.title} <small>{record.id}</small>
      </h2>
      <p class="soft">
        {name}于{proposal.at.replace('T', ' ')}提出 · <a href={`/desk/proposals/${proposal.id}`}>单独打开</a>
      </p>
      <Words bureau={bureau} view={{ seen, step }} />
      <Papers proposal={proposal} preview={preview} />
      <Checks preview={preview} bureau={bureau} />
      {apart === undefined ? (
        <p>
          <label>
            <input type="checkbox" name="pick" value={proposal.id} checked /> {approves ? '批准本件' : '确认本件'}
            ，内容摘要 <code>{proposal.digest.slice(0, 16)}…</code>
          </label>
          <input type="hidden" name={`digest.${proposal.id}`} value={proposal.digest} />
        </p>
      ) : (
        <p class="note">
          {apart}：<a href={`/desk/proposals/${proposal.id}`}>打开办理</a>
        </p>
      )}
    </article>
  )
}

const said = ({ proposal }: { readonly proposal: Proposal }, user: User): string =>
  proposal.act.approvedBy === user.id ? '已批准' : '已确认'

function Outcomes({ outcomes, user }: { readonly outcomes: readonly ApprovalOutcome[]; readonly user: User }) {
  if (outcomes.length === 0) return null
  return (
    <ul class={outcomes.every(({ done }) => done.ok) ? 'done plain' : 'alert plain'} role="status">
      {outcomes.map(({ caseId, proposalId, step, done }) => (
        <li key={proposalId}>
          {step.title} <a href={`/desk/cases/${caseId}`}>{caseId}</a>：
          {!done.ok
            ? done.findings.map(({ message }) => message.zh).join('；')
            : done.acted
              ? `${said(done, user)}，登记入卷`
              : `${said(done, user)}，等待其他人员确认`}
        </li>
      ))}
    </ul>
  )
}
