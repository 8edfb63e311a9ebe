import type { ChannelStatus, DeliveryStatus } from '../store'
import type { Alert } from '../sync'

interface Report {
  readonly channels: readonly ChannelStatus[]
  readonly workList: readonly DeliveryStatus[]
  readonly alerts: readonly Alert[]
}

/** The state of the push for a person to read. */
export function printStatus({ channels, workList, alerts }: Report): string {
  const lines = channels.map(({ channel, paused, circuit, pending, synced, rejected, dead }) => {
    const state = paused ? '已暂停' : circuit === 'closed' ? '正常' : '平台不可用'
    return `通道 ${channel}(${state}): 待推送 ${pending},已公示 ${synced},被拒绝 ${rejected},已放弃 ${dead}`
  })
  if (lines.length === 0) lines.push('尚无推送')
  if (workList.length > 0) lines.push('', '待处理:')
  for (const { key, channel, version, error } of workList)
    lines.push(`  ${key} 第${version}版 ${channel}: ${error?.message.zh ?? ''}`)
  if (alerts.length > 0) lines.push('', '期限提醒:')
  for (const { key, channel, message } of alerts) lines.push(`  ${key} ${channel}: ${message.zh}`)
  return lines.join('\n')
}
