/** Thrown when the embedded database, or every connection to a server, was held too long: by many requests, or by a transaction that waits for itself. */
export class DatabaseBusyError extends Error {
  readonly code = 'storage.busy'
  constructor(waitedMs: number) {
    super(
      `No connection to the database was free for ${waitedMs} ms. Inside a transaction use the transaction, not the outer ` +
        'connection, and do not wait for the network / 数据库连接被长时间占用：事务内请只使用事务对象',
    )
    this.name = 'DatabaseBusyError'
  }
}

/** First come, first served: one holder at a time. */
export class Turn {
  readonly #waiting: (() => void)[] = []
  #held = false
  constructor(private readonly waitMs: number) {}

  /** Resolves when it is the caller's turn. @throws DatabaseBusyError after `waitMs` */
  async take(): Promise<void> {
    if (!this.#held) {
      this.#held = true
      return
    }
    await new Promise<void>((resolve, reject) => {
      const enter = (): void => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1)
        reject(new DatabaseBusyError(this.waitMs))
      }, this.waitMs)
      this.#waiting.push(enter)
    })
  }

  give(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#held = false
  }
}
