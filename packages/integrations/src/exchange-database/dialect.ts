/** A row of the exchange table (前置库), one version of one item. `d` asks the other side to delete. */
export interface ExchangeRow {
  /** 主键: agency code and a number of its own. */
  readonly cdId: string
  /** 批次号: date and five digits, e.g. 2026092800001. */
  readonly cdBatch: string
  readonly cdOperation: 'i' | 'u' | 'd'
  readonly recordKey: string
  readonly version: number
  readonly digest: string
  /** 数据有效标识. An invalid row is not collected. */
  readonly valid: boolean
  /** 上传状态: waiting for collection, collected, refused. Written back by the other side. */
  readonly status: 'waiting' | 'collected' | 'refused'
  /** 失败原因, in the other side's words. */
  readonly failure: string | null
  /** The columns of the field table. */
  readonly cells: Readonly<Record<string, string>>
}

export type NewExchangeRow = Omit<ExchangeRow, 'cdBatch' | 'failure' | 'status'>

/** The rows of one item, inside one transaction that nobody else has for this item. */
export interface ExchangeRows {
  /** In the order in which they were added. */
  list(): Promise<readonly ExchangeRow[]>
  add(row: NewExchangeRow, day: string): Promise<ExchangeRow>
  /** Takes a row back. @returns false when the other side was faster, or the row is gone */
  invalidate(cdId: string, why: string): Promise<boolean>
}

/** What differs between database products. Everything else of the channel is the same for all of them. */
export interface ExchangeDialect {
  exclusive<T>(recordKey: string, work: (rows: ExchangeRows) => Promise<T>): Promise<T>
}
