import { publicKindNames } from '@zhifa/domain'
import type { DifferenceClass, ReconciliationReport } from '@zhifa/integrations'
import { chinaTime } from '../../../web/china-time'
import { may, type User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { type LedgerStanding, Standing } from '../supervision/ledger-standing'
import { type PushItem, type PushView, pushStates } from './push'

const differenceNames: Readonly<Record<DifferenceClass, string>> = {
  'still-visible-after-withdrawal': '撤回后仍然可见',
  missing: '平台上没有',
  stale: '平台上是旧版本',
  different: '内容不同',
  ahead: '平台上的版本更新',
  'unknown-here': '本机关没有的信息',
}
const tones = { pending: '', synced: 'good', rejected: 'bad', dead: 'bad' } as const
const circuits = { closed: '正常', open: '暂停联系，稍后自动再试', 'half-open': '正在试探' } as const

/** 公示推送和账本状态: where every item stands, why, and how the ledger is. */
export function pushPage(bureau: Bureau, user: User, view: PushView, standing: LedgerStanding, said?: string): string {
  const { state, items, next, channels, reports } = view
  const repairs = may(user, 'push-repair')
  return deskPage({
    title: '公示推送和账本状态',
    bureau,
    user,
    here: '/desk/figures',
    body: (
      <>
        {may(user, 'supervision') && (
          <p class="crumbs">
            <a href="/desk/figures">统计数据</a> / 公示推送和账本状态
          </p>
        )}
        <h1>公示推送和账本状态</h1>
        {said && (
          <p class="done" role="status">
            {said}
          </p>
        )}
        <section class="panel">
          <h2>通道</h2>
          {channels.length === 0 && <p class="soft">还没有推送过。</p>}
          {channels.map(({ channel, paused, circuit, pending, synced, rejected, dead }) => (
            <p key={channel} class="facts">
              <b>{channel === 'county' ? '县级公示平台' : channel}</b>
              <span>{paused ? '已人工暂停' : circuits[circuit]}</span>
              <span>已公开{synced}项</span>
              <span>等待推送{pending}项</span>
              <span>被退回{rejected}项</span>
              <span>已停止重试{dead}项</span>
            </p>
          ))}
          {reports.map((report) => (
            <Reconciled key={report.channel} report={report} />
          ))}
          {reports.length === 0 && <p class="soft">还没有核对过平台上公开的内容。</p>}
          {repairs && (
            <form method="post" action="/desk/figures/push/reconcile" class="actions">
              <button type="submit">与平台核对</button>
              <small>逐项比对平台上公开的内容，缺失和陈旧的自动重新推送。</small>
            </form>
          )}
        </section>
        <section class="panel">
          <h2>推送事项</h2>
          <ul class="queues">
            {Object.entries(pushStates).map(([id, name]) => (
              <li key={id}>
                <a
                  href={id === '' ? '/desk/figures/push' : `/desk/figures/push?state=${id}`}
                  aria-current={id === state ? 'page' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
          {items.length === 0 ? (
            <p class="soft">没有。</p>
          ) : (
            <Items {...{ items, repairs, opens: may(user, 'every-case') }} />
          )}
          {next !== undefined && (
            <p>
              <a href={`/desk/figures/push?${new URLSearchParams({ state, after: next })}`}>下一页</a>
            </p>
          )}
        </section>
        <Standing {...standing} />
      </>
    ),
  })
}

interface ItemsProps {
  readonly items: readonly PushItem[]
  readonly repairs: boolean
  /** Whether this person may open the cases: the administrator repairs pushes and sees no case. */
  readonly opens: boolean
}

function Items({ items, repairs, opens }: ItemsProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">事项</th>
          <th scope="col">状态</th>
          <th scope="col">版本</th>
          <th scope="col">原因和时间</th>
          <th scope="col">办理</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={`${item.key} ${item.channel}`}>
            <td>
              {kindOf(item.key)}{' '}
              {item.caseId !== undefined && opens ? (
                <a href={`/desk/cases/${item.caseId}`}>{item.caseId}</a>
              ) : (
                (item.caseId ?? item.key)
              )}
            </td>
            <td data-label="状态">
              <span class={`badge ${tones[item.state]}`}>{pushStates[item.state]}</span>
            </td>
            <td data-label="版本">
              {item.version}
              {item.observedVersion !== null && item.observedVersion !== item.version && (
                <small>（平台上为{item.observedVersion}）</small>
              )}
            </td>
            <td data-label="原因和时间">
              <span>
                {item.error?.message.zh}
                {item.syncedAt && <small>{chinaTime(item.syncedAt)}公开</small>}
                {item.state === 'pending' && (
                  <small>
                    已试{item.attempts}次，{chinaTime(item.nextAttemptAt)}再试
                  </small>
                )}
              </span>
            </td>
            <td>
              {repairs && (item.state === 'rejected' || item.state === 'dead') ? (
                <form method="post" action="/desk/figures/push/replay">
                  <input type="hidden" name="key" value={item.key} />
                  <button type="submit" class="quiet">
                    重新推送
                  </button>
                </form>
              ) : (
                item.publicUrl && <a href={item.publicUrl}>公开页面</a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const kindNames: Readonly<Record<string, string>> = publicKindNames
const kindOf = (key: string): string => {
  const kind = key.split(':')[1] ?? ''
  return kindNames[kind] ?? kind
}

function Reconciled({ report }: { readonly report: ReconciliationReport }) {
  const { at, counted, differences, repaired, failure } = report
  return (
    <>
      <p>
        {chinaTime(new Date(at))}核对：本机关已公开{counted.here}项
        {counted.there === undefined ? '' : `，平台上${counted.there}项`}
        {failure
          ? `；平台没有答复：${failure.message.zh}`
          : differences.length === 0
            ? '，全部一致。'
            : `；发现${differences.length}处不同，已重新推送${repaired}项。`}
      </p>
      {differences.length > 0 && (
        <ul>
          {differences.slice(0, 50).map(({ key, class: found }) => (
            <li key={key}>
              {differenceNames[found]}：<span class="mono">{key}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
