import { type DifferenceClass, differenceClasses, type ReconciliationReport } from '../reconcile'
import type { ChannelStatus, DeliveryStatus, WaitingReason } from '../store'
import type { Alert } from '../sync'

interface Report {
  readonly channels: readonly ChannelStatus[]
  readonly waiting: readonly WaitingReason[]
  readonly workList: readonly DeliveryStatus[]
  readonly alerts: readonly Alert[]
  readonly reconciliations: readonly ReconciliationReport[]
}

/** The state of the push for a person to read. */
export function printStatus({ channels, waiting, workList, alerts, reconciliations }: Report): string {
  const lines = channels.map(({ channel, paused, circuit, pending, synced, rejected, dead }) => {
    const state = paused ? states.paused : circuit === 'closed' ? states.closed : states.open
    const zh = `通道 ${channel}（${state.zh}）：待推送 ${pending}，已公示 ${synced}，被拒绝 ${rejected}，已放弃 ${dead}`
    return `${zh} / channel ${channel} (${state.en}): ${pending} pending, ${synced} synced, ${rejected} refused, ${dead} given up`
  })
  if (lines.length === 0) lines.push('尚无推送 / nothing was ever enqueued')
  if (waiting.length > 0) lines.push('', '尚未推送的原因：/ why items wait:')
  for (const { channel, count, error } of waiting)
    lines.push(`  ${channel} ${count}：[${error.code}] ${error.message.zh} / ${error.message.en}`)
  if (workList.length > 0) lines.push('', '待处理：/ work list:')
  for (const { key, channel, version, error } of workList)
    lines.push(`  ${key} 第${version}版 ${channel}：${error ? `${error.message.zh} / ${error.message.en}` : ''}`)
  if (alerts.length > 0) lines.push('', '期限提醒：/ statutory periods:')
  for (const { key, channel, message } of alerts) lines.push(`  ${key} ${channel}：${message.zh} / ${message.en}`)
  if (reconciliations.length > 0)
    lines.push('', '最近核对：/ last comparison:', ...reconciliations.flatMap(printReport))
  return lines.join('\n')
}

const states = {
  paused: { zh: '已暂停', en: 'paused' },
  closed: { zh: '正常', en: 'working' },
  open: { zh: '平台不可用', en: 'the platform does not answer' },
} as const

const classNames: Readonly<Record<DifferenceClass, string>> = {
  'still-visible-after-withdrawal': '已撤回但平台仍在展示 / still visible after withdrawal',
  missing: '平台缺失 / missing',
  stale: '平台版本较旧 / stale',
  different: '同版本内容不同 / different',
  ahead: '平台版本较新 / platform ahead',
  'unknown-here': '本系统没有 / unknown here',
}

/** The reports as a person reads them. */
export function printReconciliation(reports: readonly ReconciliationReport[], left: number): string {
  const lines = reports.flatMap(printReport)
  return [
    ...lines,
    left > 0 ? `待处理：${left} / work list: ${left}` : '没有须由人处理的信息 / nothing for a person to do',
  ].join('\n')
}

function printReport({ channel, at, counted, counts, repaired, differences, failure }: ReconciliationReport): string[] {
  const [zh, en] =
    counted.there === undefined ? ['', ''] : [`，平台 ${counted.there}`, `, ${counted.there} on the platform`]
  return [
    `  通道 ${channel} ${at}：本系统 ${counted.here}${zh}，重新推送 ${repaired} / ${counted.here} here${en}, ${repaired} sent again`,
    ...(failure ? [`  未能核对：${failure.message.zh} / not compared: ${failure.message.en}`] : []),
    ...differenceClasses.flatMap((name) => (counts[name] > 0 ? [`  ${classNames[name]}: ${counts[name]}`] : [])),
    ...differences.slice(0, 20).map((each) => `    ${each.key} ${each.class}`),
  ]
}
