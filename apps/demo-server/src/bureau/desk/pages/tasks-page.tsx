import { formatChineseDate, roleNames, type StepInfo } from '@zhifa/domain'
import type { SeenProposal, User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { actsOf, type Overview, type RunningDeadline, waitsFor } from '../view'
import { Urgency } from './deadline'
import { ProposalList } from './proposal-list'

interface Task {
  readonly item: Overview
  readonly steps: readonly StepInfo[]
}

/** Proposals that this person has something to do with. */
export interface DeskProposals {
  readonly toConfirm: readonly SeenProposal[]
  readonly own: readonly SeenProposal[]
}

/** What waits for the person, and the days to keep, the passed ones first. */
export function tasksPage(
  bureau: Bureau,
  user: User,
  cases: readonly Overview[],
  { toConfirm, own }: DeskProposals,
): string {
  // What is proposed already waits for somebody else, or to be confirmed.
  const proposed = new Set([...toConfirm, ...own].map(({ record, proposal }) => `${record.id} ${proposal.act.step}`))
  const tasks = cases.flatMap((item): Task[] => {
    const ready = actsOf(item, bureau).expected.filter(({ obstacles }) => obstacles.length === 0)
    const steps = ready
      .map(({ step }) => step)
      .filter(({ id, role }) => waitsFor(user, role, item.state) && !proposed.has(`${item.id} ${id}`))
    return steps.length > 0 && !item.final ? [{ item, steps }] : []
  })
  const days = cases
    .flatMap((item) => item.deadlines.map((deadline) => ({ item, deadline })))
    .filter(({ deadline }) => deadline.deadline?.duty === 'agency' || deadline.status === 'overdue')
    .sort((a, b) => (a.deadline.left ?? 1e9) - (b.deadline.left ?? 1e9))
  tasks.sort((a, b) => nearest(a.item) - nearest(b.item))
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
          {user.officer.department} · {user.officer.post} · {user.roles.map((role) => roleNames[role]).join('、')} ·{' '}
          <a href="/desk/keys">个人密钥</a>
        </p>
        {toConfirm.length > 0 && (
          <section class="panel">
            <h2>待我确认（{toConfirm.length}）</h2>
            <ProposalList items={toConfirm} registry={bureau.registry} />
          </section>
        )}
        {own.length > 0 && (
          <section class="panel">
            <h2>我提出的（{own.length}）</h2>
            <ProposalList items={own} registry={bureau.registry} />
          </section>
        )}
        <div class="columns">
          <section class="panel">
            <h2>等我办理（{tasks.length}）</h2>
            {tasks.length === 0 && (
              <p class="soft">
                目前没有等您办理的事项。可以在<a href="/desk/cases">案件</a>中查看进展
                {bureau.demonstration && (
                  <>
                    ，或者在<a href={bureau.demonstration.home}>演示</a>中走一遍样例案件
                  </>
                )}
                。
              </p>
            )}
            <ul class="tasks">
              {tasks.map(({ item, steps }) => (
                <li key={item.id}>
                  <div>
                    <a href={`/desk/cases/${item.id}`}>
                      <b>{item.party}</b>
                    </a>
                    <div class="soft">
                      {item.id} · {item.cause} · <span class="badge">{item.phase}</span>
                    </div>
                  </div>
                  <div class="actions">
                    {steps.slice(0, 3).map((step) => (
                      <a key={step.id} class="button quiet" href={`/desk/cases/${item.id}/acts/${step.id}`}>
                        {step.title}
                      </a>
                    ))}
                  </div>
                </li>
              ))}
            </ul>
          </section>
          <Approvals user={user} cases={cases} />
          <section class="panel">
            <h2>机关办理期限（{days.length}）</h2>
            {days.length === 0 && <p class="soft">没有正在计算的期限。</p>}
            <ul class="plain">
              {days.map(({ item, deadline }) => (
                <DayLine key={`${item.id} ${deadline.startedBy} ${deadline.rule}`} item={item} deadline={deadline} />
              ))}
            </ul>
          </section>
        </div>
      </>
    ),
  })
}

/** What stands on record as approved by this person, the newest first: nobody's name is used without them seeing it. */
function Approvals({ user, cases }: { readonly user: User; readonly cases: readonly Overview[] }) {
  const approved = cases
    .flatMap((item) => item.record.entries.map((entry) => ({ item, entry })))
    .filter(({ entry }) => entry.approvedBy?.id === user.id)
    .sort((a, b) => b.entry.on.localeCompare(a.entry.on) || b.entry.seq - a.entry.seq)
  if (approved.length === 0) return null
  return (
    <section class="panel approvals">
      <h2>以您的名义批准的事项（{approved.length}）</h2>
      <p class="soft">如与事实不符，请立即向承办人核实。</p>
      <ul class="plain">
        {approved.slice(0, 30).map(({ item, entry }) => (
          <li key={`${item.id} ${entry.seq}`}>
            <a href={`/desk/cases/${item.id}#act-${entry.seq}`}>
              {item.procedure.steps[entry.step]?.title ?? entry.step}
            </a>{' '}
            <small>
              {entry.on} · {item.id} · {item.party} · {entry.by.map(({ name }) => name).join('、')}提出
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function DayLine({ item, deadline }: { readonly item: Overview; readonly deadline: RunningDeadline }) {
  return (
    <li>
      <a href={`/desk/cases/${item.id}`}>{item.id}</a> {deadline.title} <Urgency item={deadline} />
      <div class="soft">
        <small>
          {deadline.deadline ? formatChineseDate(deadline.deadline.keepBy) : '期限未定'} · {item.party}
        </small>
      </div>
    </li>
  )
}

const nearest = (item: Overview): number => Math.min(...item.deadlines.map(({ left }) => left ?? 1e9), 1e9)
