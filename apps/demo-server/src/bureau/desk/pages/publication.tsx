import { publicSubject } from '@zhifa/domain'
import { type DeliveryStatus, failure, failureCodes, type ReceiptLevel, type ReceiptOutcome } from '@zhifa/integrations'
import { chinaTime } from '../../../web/china-time'
import type { PublicVersion } from '../../cases'

const stateNames: Readonly<Record<DeliveryStatus['state'], readonly [text: string, style: string]>> = {
  pending: ['推送中', 'warn'],
  synced: ['已送达', 'good'],
  rejected: ['被平台退回', 'bad'],
  dead: ['多次失败，待人工处理', 'bad'],
}

const outcomeNames: Readonly<Record<ReceiptOutcome, string>> = {
  applied: '平台已执行',
  duplicate: '平台已有该版本',
  stale: '平台的版本较新',
  conflict: '与平台的内容冲突',
  refused: '平台不接受',
}
const levelNames: Readonly<Record<ReceiptLevel, string>> = {
  accepted: '已接收',
  stored: '已保存',
  published: '公众可见',
  withdrawn: '已停止公示',
  rejected: '已退回',
}

/** What became of one sending: the words of its receipt, or why there is none. */
function attemptText({ result, level }: PublicationView['attempts'][number]): string {
  const named: Readonly<Record<string, string>> = outcomeNames
  const levels: Readonly<Record<string, string>> = levelNames
  const text = named[result] ?? failureText(result)
  return level === null ? text : `${text}，${levels[level] ?? level}`
}

/** @param code of a failure, or of a way of handing over that has no receipt */
function failureText(code: string): string {
  const known = failureCodes.find((one) => one === code)
  return known === undefined ? '已交出' : failure(known).message.zh
}

export interface PublicationView {
  readonly version: PublicVersion
  readonly deliveries: readonly DeliveryStatus[]
  readonly attempts: readonly {
    readonly at: Date
    readonly result: string
    readonly version: number
    readonly level: string | null
  }[]
}

/** What the public should see of a case, and what the county platform confirmed: of each party apart. */
export function PublicationPanels({ views }: { readonly views: readonly PublicationView[] }) {
  if (views.length === 0) return <p class="soft">尚无经审核公开的内容。</p>
  return (
    <>
      {views.map((view) => (
        <div key={view.version.item}>
          {views.length > 1 && <h3>{subjectOf(view.version)}</h3>}
          <PublicationPanel view={view} />
        </div>
      ))}
    </>
  )
}

const subjectOf = ({ publication, item }: PublicVersion): string =>
  publication.verb === 'publish' ? publicSubject(publication.content) : item

function PublicationPanel({ view }: { readonly view: PublicationView }) {
  const { version, deliveries, attempts } = view
  const { publication, item } = version
  const waiting = deliveries.some(({ state }) => state === 'pending')
  return (
    <div {...(waiting ? { 'data-reload': '2500' } : {})}>
      <p>
        {publication.verb === 'publish' ? '应当公开' : '应当撤回'}第{publication.version}版
        {publication.due && <small> · 公开期限 {publication.due}</small>}
      </p>
      <ul class="plain">
        <li>
          本机关门户：<a href={`/decisions/${item}`}>查看</a>
        </li>
        {deliveries.map((delivery) => (
          <li key={delivery.channel}>
            县级平台 <span class={`badge ${stateNames[delivery.state][1]}`}>{stateNames[delivery.state][0]}</span>
            {delivery.publicUrl && (
              <>
                {' '}
                <a href={delivery.publicUrl}>查看公示页</a>
              </>
            )}
            <div class="soft">
              <small>
                {delivery.syncedAt
                  ? `平台确认第${delivery.observedVersion}版，${chinaTime(delivery.syncedAt)}`
                  : `已尝试${delivery.attempts}次${delivery.error ? `：${delivery.error.message.zh}` : ''}`}
              </small>
            </div>
          </li>
        ))}
      </ul>
      {attempts.length > 0 && (
        <details>
          <summary>回执与推送记录（{attempts.length}）</summary>
          <ul class="plain">
            {attempts.map((attempt, i) => (
              <li key={i}>
                <small>
                  {chinaTime(attempt.at)} 第{attempt.version}版 {attemptText(attempt)}
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
