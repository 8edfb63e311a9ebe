/** What a route answers when it did what was asked. */
export interface Reply {
  readonly status: number
  /** Plain JSON; absent: no content. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}
