import { formatChineseDate, isLate, procedures, type Registry, roleNames } from '@zhifa/domain'
import { chinaTime } from '../../../web/china-time'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { type ApprovedAct, type ListedCase, type Proposal, queueNames, type WaitingCase } from '../../cases'
import { deskPage } from '../../frame/layout'
import { DocketPanel } from '../docket/panel'
import { ActBody, type ActView } from '../pages/act-page'
import { Due } from '../pages/due'
import { ProposalList, stepTitle } from '../pages/proposal-list'
import type { ApprovalItem } from '../proposals/approval-item'
import { FirstWaiting } from '../proposals/first-waiting'
import type { CaseQueue, Inbox } from './read'

/** What stands whole on the page, and what the press before did. */
interface Begun {
  readonly first?: ApprovalItem | undefined
  readonly done?: Proposal | undefined
  /** The form of what is due first, where nothing is left to fill in. */
  readonly ready?: ActView | undefined
}

/** What waits for the person, what they wait for, and the days to keep, the passed ones first. */
export function inboxPage(bureau: Bureau, user: User, inbox: Inbox, { first, done, ready }: Begun = {}): string {
  const { toApprove, toConfirm, own, queues, toAnswer, days, approved, drafts, appraisals, docket } = inbox
  const waiting = [toApprove, toConfirm, queues, appraisals, docket].reduce((sum, each) => sum + each.length, toAnswer)
  const nothing = waiting === 0
  return deskPage({
    title: '待办',
    bureau,
    user,
    here: '/desk',
    body: (
      <>
        <h1>
          {user.officer.name}，今天是{formatChineseDate(bureau.today())}
        </h1>
        <p class="facts">
          <span>
            {user.officer.department} · {user.officer.post} · {user.roles.map((role) => roleNames[role]).join('、')}
          </span>
          <a href="/desk/keys">个人密钥</a>
          <a href="/desk/tokens">访问令牌</a>
          <a href="/desk/custody">原始载体和原物</a>
        </p>
        {done && (
          <p class="done" role="status">
            {done.state === 'entered' ? '已确认，登记入卷' : '已确认，等待其他人员确认'}：
            <a href={`/desk/cases/${done.caseId}`}>{done.caseId}</a>
          </p>
        )}
        <Overview inbox={inbox} today={bureau.today()} />
        {first && <FirstWaiting bureau={bureau} user={user} item={first} />}
        {ready && <ReadyAct bureau={bureau} view={ready} />}
        {toApprove.length > 0 && (
          <section class="panel" id="approve">
            <h2>待我批准（{toApprove.length}）</h2>
            <ProposalList items={toApprove} registry={bureau.registry} />
          </section>
        )}
        {toConfirm.length > 0 && (
          <section class="panel" id="confirm">
            <h2>待我确认（{toConfirm.length}）</h2>
            <ProposalList items={toConfirm} registry={bureau.registry} />
          </section>
        )}
        {toApprove.length + toConfirm.length > 1 && (
          <div class="actions">
            <a class="button quiet" href="/desk/approvals">
              逐件阅读，一并确认
            </a>
          </div>
        )}
        {toAnswer > 0 && (
          <section class="panel" id="answer">
            <h2>待我答复（{toAnswer}）</h2>
            <p>
              公众提出的更正申请尚未答复：<a href="/desk/disclosure">前往公示工作台</a>
            </p>
          </section>
        )}
        {appraisals.length > 0 && (
          <section class="panel" id="appraisals">
            <h2>案卷评查（{appraisals.length}）</h2>
            <ul class="plain">
              {appraisals.map(({ what, href, file, due }) => (
                <li key={`${href} ${what}`}>
                  <a href={href}>{what}</a>{' '}
                  <small>
                    {file}
                    {due !== undefined && ` · 至${due}`}
                  </small>{' '}
                  {due !== undefined && due < bureau.today() && <span class="badge overdue">超期</span>}
                </li>
              ))}
            </ul>
          </section>
        )}
        {docket.length > 0 && <DocketPanel matters={docket} today={bureau.today()} />}
        {own.length > 0 && (
          <section class="panel" id="own">
            <h2>我提出的（{own.length}）</h2>
            <ProposalList items={own} registry={bureau.registry} />
          </section>
        )}
        {drafts.length > 0 && (
          <section class="panel" id="drafts">
            <h2>我的草稿（{drafts.length}）</h2>
            <ul class="plain">
              {drafts.map(({ caseId, step, procedure, savedAt }) => (
                <li key={`${caseId} ${step}`}>
                  <a href={`/desk/cases/${caseId}/acts/${step}`}>{stepTitle(procedure, step)}</a>{' '}
                  <small>
                    {caseId} · {chinaTime(savedAt)}保存，尚未提出
                  </small>
                </li>
              ))}
            </ul>
          </section>
        )}
        <div class="columns">
          <div>
            {queues.map((queue) => (
              <QueuePanel key={queue.queue} queue={queue} bureau={bureau} />
            ))}
            {nothing && (
              <section class="panel">
                <h2>待我办理（0）</h2>
                <p class="soft">
                  目前没有等您办理的事项。可以在<a href="/desk/cases">案件</a>中查看进展
                  {bureau.demonstration && (
                    <>
                      ，或者在<a href={bureau.demonstration.home}>演示</a>中走一遍样例案件
                    </>
                  )}
                  。
                </p>
              </section>
            )}
          </div>
          <Approvals approved={approved} cases={bureau.registry} />
          <section class="panel">
            <h2>机关办理期限</h2>
            {days.length === 0 && <p class="soft">没有正在计算的期限。</p>}
            <ul class="plain">
              {days.map((item) => (
                <DayLine key={item.id} item={item} today={bureau.today()} />
              ))}
            </ul>
            {days.length > 0 && (
              <p>
                <a href="/desk/cases?standing=open&sort=due">全部在办案件，按期限排列</a>
              </p>
            )}
          </section>
        </div>
      </>
    ),
  })
}

/** What only has to be looked at and sent, whole. */
function ReadyAct({ bureau, view }: { readonly bureau: Bureau; readonly view: ActView }) {
  const { item, step } = view
  return (
    <section class="first-waiting" aria-label={`${step.title} ${item.id}`}>
      <h2>
        接着办：{step.title} <small>{item.id}</small>
      </h2>
      <p class="soft">
        {item.party}
        {item.cause}案，核对拟填的内容、补填空白后即可提出 · <a href={`/desk/cases/${item.id}`}>打开案件</a>
      </p>
      <ActBody bureau={bureau} view={view} />
    </section>
  )
}

const capped = (count: number): string => (count >= 1000 ? '1000以上' : String(count))

/** The queues with how much is in each, overdue first: where to begin. */
function Overview({ inbox, today }: { readonly inbox: Inbox; readonly today: string }) {
  const { toApprove, toConfirm, own, queues, toAnswer, appraisals, docket } = inbox
  const lines = [
    ...[
      { at: 'approve', title: '待我批准', count: toApprove.length },
      { at: 'confirm', title: '待我确认', count: toConfirm.length },
      { at: 'answer', title: '待我答复', count: toAnswer },
      { at: 'appraisals', title: '案卷评查', count: appraisals.length },
    ].map((line) => ({ ...line, overdue: 0 })),
    {
      ...{ at: 'docket', title: '督办和投诉', count: docket.length },
      overdue: docket.filter((matter) => isLate(matter, today)).length,
    },
    ...queues.map(({ queue, count, overdue }) => ({ at: queue, title: queueNames[queue], count, overdue })),
    { at: 'own', title: '我提出的', count: own.length, overdue: 0 },
  ].filter(({ count }) => count > 0)
  if (lines.length === 0) return null
  return (
    <ul class="queues" aria-label="待办分类">
      {lines.map(({ at, title, count, overdue }) => (
        <li key={at}>
          <a href={`#${at}`}>
            {title} <b>{capped(count)}</b>
          </a>
          {overdue > 0 && <span class="badge overdue">超期{capped(overdue)}</span>}
        </li>
      ))}
    </ul>
  )
}

function QueuePanel({ queue, bureau }: { readonly queue: CaseQueue; readonly bureau: Bureau }) {
  return (
    <section class="panel" id={queue.queue}>
      <h2>
        {queueNames[queue.queue]}（{capped(queue.count)}）
      </h2>
      <ul class="tasks">
        {queue.cases.map((item) => (
          <Waiting key={item.id} item={item} bureau={bureau} at={queue.queue === 'review' ? '/review' : ''} />
        ))}
      </ul>
      {queue.next && (
        <p>
          <a href={`/desk?queue=${queue.queue}&after=${queue.next}#${queue.queue}`}>后面的事项</a>
        </p>
      )}
    </section>
  )
}

function Waiting({
  item,
  bureau,
  at,
}: {
  readonly item: WaitingCase
  readonly bureau: Bureau
  /** Where in the case the work is done. */
  readonly at: string
}) {
  return (
    <li>
      <div>
        <a href={`/desk/cases/${item.id}${at}`}>
          <b>{item.party ?? '（尚未登记当事人）'}</b>
        </a>
        <div class="soft">
          {item.id} · {bureau.law.causes.get(item.cause)?.title ?? item.cause} ·{' '}
          <span class="badge">{phaseTitle(item)}</span>
        </div>
        {item.due && (
          <div>
            <Due item={item} today={bureau.today()} />
          </div>
        )}
      </div>
      <div class="actions">
        {item.steps.slice(0, 3).map((step) => (
          <a key={step} class="button quiet" href={`/desk/cases/${item.id}/acts/${step}`}>
            {stepTitle(item.procedure, step)}
          </a>
        ))}
      </div>
    </li>
  )
}

/** What the phase of a case is called. */
export const phaseTitle = ({ procedure, phase }: Pick<ListedCase, 'procedure' | 'phase'>): string =>
  procedures.get(procedure)?.phases[phase] ?? phase

interface ApprovalsProps {
  readonly approved: readonly ApprovedAct[]
  readonly cases: Registry
}

/** What stands on record as approved by this person, the newest first: nobody's name is used without them seeing it. */
function Approvals({ approved, cases: { officers } }: ApprovalsProps) {
  if (approved.length === 0) return null
  return (
    <section class="panel approvals">
      <h2>以您的名义批准的事项</h2>
      <p class="soft">如与事实不符，请立即向承办人核实。</p>
      <ul class="plain">
        {approved.map(({ caseId, seq, step, on, by, procedure }) => (
          <li key={`${caseId} ${seq}`}>
            <a href={`/desk/cases/${caseId}#act-${seq}`}>{stepTitle(procedure, step)}</a>{' '}
            <small>
              {on} · {caseId} · {officers.get(by)?.name ?? by}提出
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function DayLine({ item, today }: { readonly item: ListedCase; readonly today: string }) {
  return (
    <li>
      <a href={`/desk/cases/${item.id}`}>{item.id}</a> <Due item={item} today={today} />
      <div class="soft">
        <small>{item.party}</small>
      </div>
    </li>
  )
}
