import type { Finding } from '@zhifa/domain'

/**
 * What one press writes into a form that somebody is filling in. It is the person's own statement, made with a press of theirs: nothing
 * of it stands in the form before.
 */
export interface Suggestion {
  readonly id: string
  /** The field beside which the button stands. */
  readonly at: string
  readonly label: string
  /** What is typed beside the button, where it needs that; the form itself has no such field. */
  readonly asks?: string
  /** The press is the last word too: what it leaves whole is sent, as its label says. */
  readonly sends?: true
  /** Changes the payload in place. @param asked what was typed beside the button @returns what could not be filled in, and why; none where all was */
  readonly write: (data: Record<string, unknown>, asked?: string) => readonly Finding[] | Promise<readonly Finding[]>
}
