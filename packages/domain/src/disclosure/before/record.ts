import { z } from 'zod'
import { contentDigest } from '../../canonical/digest'
import { PlainDate } from '../../date/plain-date'
import { RegistryText } from './text'

const head = {
  item: z.string().min(1).max(64),
  on: PlainDate,
  by: z.strictObject({ id: z.string().min(1).max(40), name: z.string().min(1).max(60) }),
}
const Digest = z.string().regex(/^[0-9a-f]{64}$/)

/** What happened to an item of the registry: drafted, approved by the office (and so published), or returned. Append-only. */
export const RegistryEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    ...head,
    kind: z.literal('draft'),
    text: RegistryText,
    /** Why it changes; asked for when the item is public already. */
    reason: z.string().trim().min(1).max(500).optional(),
  }),
  z.strictObject({ ...head, kind: z.literal('approval'), digest: Digest }),
  z.strictObject({ ...head, kind: z.literal('return'), digest: Digest, opinion: z.string().trim().min(1).max(500) }),
])
export type RegistryEvent = z.infer<typeof RegistryEvent>
type Draft = Extract<RegistryEvent, { kind: 'draft' }>

/** An edition that was published: the text that the office approved, and nothing else. */
export interface RegistryEdition {
  readonly text: RegistryText
  readonly digest: string
  /** From 1. */
  readonly edition: number
  readonly draftedBy: RegistryEvent['by']
  readonly draftedOn: PlainDate
  readonly approvedBy: RegistryEvent['by']
  /** Also the day of publication: the portal shows what is approved at once. */
  readonly approvedOn: PlainDate
  readonly reason?: string
}

/** How an item stands: its editions, the newest last, and the draft that waits for the office. */
export interface RegistryState {
  readonly id: string
  readonly editions: readonly RegistryEdition[]
  readonly draft?: { readonly event: Draft; readonly digest: string }
  /** Why the office gave the last draft back. */
  readonly returned?: Extract<RegistryEvent, { kind: 'return' }>
}

/** What the office approves: the digest of the whole text with the reason for the change. */
export function registryDigest(draft: Pick<Draft, 'text' | 'reason'>): string {
  return contentDigest({ text: draft.text, reason: draft.reason })
}

/** The state of every item from what happened, in order. Pure. */
export function registryStates(events: readonly RegistryEvent[]): ReadonlyMap<string, RegistryState> {
  const states = new Map<string, RegistryState>()
  for (const event of events) {
    const before = states.get(event.item) ?? { id: event.item, editions: [] }
    states.set(event.item, after(before, event))
  }
  return states
}

function after(state: RegistryState, event: RegistryEvent): RegistryState {
  const { id, editions, draft } = state
  if (event.kind === 'draft') return { id, editions, draft: { event, digest: registryDigest(event) } }
  if (draft?.digest !== event.digest) return state
  if (event.kind === 'return') return { id, editions, returned: event }
  const { text, reason } = draft.event
  const edition: RegistryEdition = {
    text,
    digest: draft.digest,
    edition: editions.length + 1,
    draftedBy: draft.event.by,
    draftedOn: draft.event.on,
    approvedBy: event.by,
    approvedOn: event.on,
    ...(reason === undefined ? {} : { reason }),
  }
  return { id, editions: [...editions, edition] }
}

/** The edition that the public sees. */
export const currentEdition = (state: RegistryState | undefined): RegistryEdition | undefined => state?.editions.at(-1)
