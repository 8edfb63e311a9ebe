import { type DifferenceClass, differenceClasses, type ReconciliationReport } from '../reconcile'
import type { ChannelStatus, DeliveryStatus } from '../store'
import type { Alert } from '../sync'

interface Report {
  readonly channels: readonly ChannelStatus[]
  readonly workList: readonly DeliveryStatus[]
  readonly alerts: readonly Alert[]
  readonly reconciliations: readonly ReconciliationReport[]
}

/** The state of the push for a person to read. */
export function printStatus({ channels, workList, alerts, reconciliations }: Report): string {
  const lines = channels.map(({ channel, paused, circuit, pending, synced, rejected, dead }) => {
    const state = paused ? '已暂停' : circuit === 'closed' ? '正常' : '平台不可用'
    return `通道 ${channel}（${state}）：待推送 ${pending}，已公示 ${synced}，被拒绝 ${rejected}，已放弃 ${dead}`
  })
  if (lines.length === 0) lines.push('尚无推送')
  if (workList.length > 0) lines.push('', '待处理：')
  for (const { key, channel, version, error } of workList)
    lines.push(`  ${key} 第${version}版 ${channel}：${error?.message.zh ?? ''}`)
  if (alerts.length > 0) lines.push('', '期限提醒：')
  for (const { key, channel, message } of alerts) lines.push(`  ${key} ${channel}：${message.zh}`)
  if (reconciliations.length > 0) lines.push('', '最近核对：', ...reconciliations.flatMap(printReport))
  return lines.join('\n')
}

const classNames: Readonly<Record<DifferenceClass, string>> = {
  'still-visible-after-withdrawal': '已撤回但平台仍在展示 still visible after withdrawal',
  missing: '平台缺失 missing',
  stale: '平台版本较旧 stale',
  different: '同版本内容不同 different',
  ahead: '平台版本较新 platform ahead',
  'unknown-here': '本系统没有 unknown here',
}

/** The reports as a person reads them. */
export function printReconciliation(reports: readonly ReconciliationReport[], left: number): string {
  const lines = reports.flatMap(printReport)
  return [...lines, left > 0 ? `待处理 work list: ${left}` : '没有待处理的信息 nothing is left to do'].join('\n')
}

function printReport({ channel, at, counted, counts, repaired, differences, failure }: ReconciliationReport): string[] {
  const there = counted.there === undefined ? '' : `，平台 ${counted.there}`
  return [
    `  通道 ${channel} ${at}：本系统 ${counted.here}${there}，重新推送 ${repaired}`,
    ...(failure ? [`  未能核对 not reconciled: ${failure.message.zh} / ${failure.message.en}`] : []),
    ...differenceClasses.flatMap((name) => (counts[name] > 0 ? [`  ${classNames[name]}: ${counts[name]}`] : [])),
    ...differences.slice(0, 20).map((each) => `    ${each.key} ${each.class}`),
  ]
}
