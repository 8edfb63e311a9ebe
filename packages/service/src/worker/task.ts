import type { MessagePort } from 'node:worker_threads'

/** What a thread is asked: plain data, so that it can be handed over. */
export interface Task {
  readonly operation: string
  /** The body as it came; absent for what has none. */
  readonly body: Uint8Array | undefined
  /** What stood in the address. */
  readonly address: Readonly<Record<string, string>>
}

/** A task as a thread gets it. */
export interface Given extends Task {
  /** Where the thread says that it begins: its time is counted from then. */
  readonly begun: MessagePort
}
