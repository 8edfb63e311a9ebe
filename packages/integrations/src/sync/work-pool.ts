/**
 * Works on named items, each at most once at a time, some side by side. An item that is named again while it is worked on
 * is done once more after that: the newer state may have come too late for the running one.
 */
export class WorkPool {
  readonly #waiting = new Set<string>()
  readonly #running = new Set<string>()
  readonly #again = new Set<string>()
  #idle: (() => void)[] = []

  constructor(
    private readonly concurrency: number,
    private readonly work: (item: string) => Promise<void>,
  ) {}

  get size(): number {
    return this.#waiting.size + this.#running.size
  }

  add(item: string): void {
    if (this.#running.has(item)) this.#again.add(item)
    else this.#waiting.add(item)
    this.#next()
  }

  /** Forgets what has not begun. */
  clear(): void {
    this.#waiting.clear()
    this.#again.clear()
  }

  /** Resolves when nothing is waiting or running. */
  async idle(): Promise<void> {
    if (this.size > 0) await new Promise<void>((resolve) => this.#idle.push(resolve))
  }

  #next(): void {
    for (const item of this.#waiting) {
      if (this.#running.size >= this.concurrency) return
      this.#waiting.delete(item)
      this.#running.add(item)
      void this.work(item).finally(() => {
        this.#running.delete(item)
        if (this.#again.delete(item)) this.#waiting.add(item)
        this.#next()
        if (this.size === 0) for (const resolve of this.#idle.splice(0)) resolve()
      })
    }
  }
}
