import type { Bilingual } from '@zhifa/domain'

/** The command was called in a wrong way: exit code 2. */
export class UsageError extends Error {
  readonly code = 'cli.usage'
  constructor(readonly messages: readonly Bilingual[]) {
    super(messages.map(({ zh, en }) => `${zh} / ${en}`).join('\n'))
    this.name = 'UsageError'
  }
}

export const usage = `zhifa-push <command> [--config FILE] [--json]

  run              sync until stopped / 持续推送，直到停止
  once             sync everything that is due, then end / 推送全部待推送信息后结束
  status           counts, work list, alerts / 查看推送情况、待处理清单和期限提醒
  replay KEY       try a refused or given-up item again / 重新推送被拒绝或已放弃的信息
  pause CHANNEL    stop a channel / 暂停通道
  resume CHANNEL   continue a channel / 恢复通道
  reconcile        compare with what the platforms show, and repair / 与平台逐项核对并修复
  openapi          the platform's side of the contract / 输出平台接收接口说明（OpenAPI 3.1）
  export --standard double-publicity -o OUT.xlsx [--profile ID] [--input FILE]
                   a spreadsheet of what is in the database, or in a JSON file / 导出双公示表格

The database is databaseUrl of the file, or DATABASE_URL. Exit: 0 done, 1 the answer is no, 2 wrong use.
`
