/** Thrown when something that the start waits for is alive and does not come to an end. */
export class StartTimedOutError extends Error {
  readonly code = 'start.timed-out'
  constructor(what: { readonly zh: string; readonly en: string }, seconds: number, errors = '') {
    super(
      `${what.zh}在${seconds}秒内未完成，启动已中止。机器较慢的，用 START_WAIT_SECONDS 延长 / ` +
        `${what.en} did not come to an end within ${seconds} seconds, the start was given up. On a slow machine raise START_WAIT_SECONDS` +
        (errors === '' ? '' : `\n${errors}`),
    )
    this.name = 'StartTimedOutError'
  }
}
