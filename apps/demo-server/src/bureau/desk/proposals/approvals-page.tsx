import type { StepInfo } from '@zhifa/domain'
import type { SeenProposal, User } from '../../access'
import type { Bureau } from '../../bureau'
import type { Proposed } from '../../cases'
import { deskPage } from '../../frame/layout'
import { Checks, Papers, Words } from './page'
import type { Preview } from './preview'

export interface ApprovalItem {
  readonly seen: SeenProposal
  readonly step: StepInfo
  readonly preview: Preview
  /** Why it is not approved together with others. */
  readonly apart: string | undefined
}

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
    title: '批量批准',
    bureau,
    user,
    here: '',
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/desk">待办</a> / 逐件阅读，一并批准
        </p>
        <h1>待我批准的事项（{items.length}）</h1>
        <Outcomes outcomes={outcomes} />
        <p class="soft">
          请逐件阅读。每件各有自己的内容摘要，所作的批准只对该摘要所指的内容有效；取消勾选的不批准，需要退回的请打开该件办理。
        </p>
        {items.length === 0 && <p>没有等待您批准的事项。</p>}
        <form method="post" action="/desk/approvals">
          {items.map((item) => (
            <Item key={item.seen.proposal.id} item={item} bureau={bureau} />
          ))}
          {ready.length > 0 && (
            <div class="actions">
              <button type="submit">批准所选事项</button>
            </div>
          )}
        </form>
      </div>
    ),
  })
}

function Item({ item, bureau }: { readonly item: ApprovalItem; readonly bureau: Bureau }) {
  const { seen, step, preview, apart } = item
  const { proposal, record } = seen
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
            <input type="checkbox" name="pick" value={proposal.id} checked /> 批准本件，内容摘要{' '}
            <code>{proposal.digest.slice(0, 16)}…</code>
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

function Outcomes({ outcomes }: { readonly outcomes: readonly ApprovalOutcome[] }) {
  if (outcomes.length === 0) return null
  return (
    <ul class={outcomes.every(({ done }) => done.ok) ? 'done plain' : 'alert plain'} role="status">
      {outcomes.map(({ caseId, proposalId, step, done }) => (
        <li key={proposalId}>
          {step.title} <a href={`/desk/cases/${caseId}`}>{caseId}</a>：
          {!done.ok
            ? done.findings.map(({ message }) => message.zh).join('；')
            : done.acted
              ? '已批准，登记入卷'
              : '已批准，等待其他人员确认'}
        </li>
      ))}
    </ul>
  )
}
