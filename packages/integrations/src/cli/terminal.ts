/** The world as a command sees it. */
export interface Terminal {
  readonly out: (line: string) => void
  readonly err: (text: string) => void
  /** Draw progress on `err`. */
  readonly isTerminal: boolean
  readonly json: boolean
  /** Fires when the user or the system wants the program to end. */
  readonly stop: AbortSignal
}
