/** What a thread is asked: plain data, so that it can be handed over. */
export interface Task {
  readonly operation: string
  /** The body as it came; absent for what has none. */
  readonly body: Uint8Array | undefined
  /** What stood in the address. */
  readonly address: Readonly<Record<string, string>>
}
