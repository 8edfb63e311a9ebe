import { z } from 'zod'
import { contentDigest } from '../canonical/digest'
import { PlainDate } from '../date/plain-date'
import { prose } from '../input/field-kind'
import { BureauChange, ChangeReason } from './change'
import { type House, houseAfter } from './house'

/** How many changes one act may hold: what an approver can still read. */
export const mostChanges = 500

const head = {
  act: z.string().regex(/^[0-9a-z-]{1,40}$/),
  on: PlainDate,
  by: z.strictObject({ id: z.string().min(1).max(40), name: z.string().min(1).max(60) }),
}
const digest = z.string().regex(/^[0-9a-f]{64}$/)
const asked = { changes: z.array(BureauChange).min(1).max(mostChanges), reason: ChangeReason }

/**
 * What happened to an act of administration (管理事项). `entry`: it takes effect at once, because it only takes powers away;
 * `proposal`: it waits for somebody else. Append-only.
 */
export const AdministrationEvent = z.discriminatedUnion('kind', [
  z.strictObject({ ...head, kind: z.literal('proposal'), ...asked }),
  z.strictObject({ ...head, kind: z.literal('entry'), ...asked }),
  z.strictObject({ ...head, kind: z.literal('approval'), digest }),
  z.strictObject({ ...head, kind: z.literal('return'), digest, opinion: prose('退回意见', 'plain', 500) }),
  z.strictObject({ ...head, kind: z.literal('withdrawal') }),
])
export type AdministrationEvent = z.output<typeof AdministrationEvent>
type Asked = Extract<AdministrationEvent, { kind: 'proposal' | 'entry' }>
type Who = AdministrationEvent['by']

/** An act of administration: what was asked for by whom, and what became of it. */
export interface AdministrationAct {
  readonly id: string
  readonly changes: readonly BureauChange[]
  readonly reason: string
  readonly digest: string
  readonly proposedBy: Who
  readonly proposedOn: PlainDate
  readonly state: 'waiting' | 'in-effect' | 'returned' | 'withdrawn'
  /** Who approved, returned or withdrew it; the proposer of what took effect at once. */
  readonly endedBy?: Who
  readonly endedOn?: PlainDate
  readonly opinion?: string
  /** How many acts were in effect before this one took effect. */
  readonly place?: number
}

/** What an approver approves: the digest of all changes with their reason. */
export const changesDigest = ({ changes, reason }: Pick<Asked, 'changes' | 'reason'>): string =>
  contentDigest({ changes, reason })

/** All acts so far and what they make of the bureau. Immutable. */
export interface Administration {
  readonly house: House
  /** In the order in which they were proposed. */
  readonly acts: ReadonlyMap<string, AdministrationAct>
  /** How many acts are in effect. */
  readonly inEffect: number
}

/** A bureau as its program brings it, before any act changed its people or its law. */
export const administrationOf = (house: House): Administration => ({ house, acts: new Map(), inEffect: 0 })

/** The state after one more thing happened. @throws LawBookError when a layer of another release no longer fits */
export function administrationAfter(state: Administration, event: AdministrationEvent): Administration {
  const put = (act: AdministrationAct): Administration['acts'] => new Map(state.acts).set(act.id, act)
  const effective = (act: AdministrationAct): Administration => ({
    acts: put({ ...act, state: 'in-effect', place: state.inEffect, endedBy: event.by, endedOn: event.on }),
    house: houseAfter(state.house, act.changes),
    inEffect: state.inEffect + 1,
  })
  if (event.kind === 'proposal' || event.kind === 'entry') {
    const { act: id, changes, reason, by, on } = event
    const act = {
      id,
      changes,
      reason,
      digest: changesDigest(event),
      proposedBy: by,
      proposedOn: on,
      state: 'waiting' as const,
    }
    return event.kind === 'entry' ? effective(act) : { ...state, acts: put(act) }
  }
  const act = state.acts.get(event.act)
  if (act?.state !== 'waiting') return state
  if (event.kind === 'withdrawal')
    return { ...state, acts: put({ ...act, state: 'withdrawn', endedBy: event.by, endedOn: event.on }) }
  if (event.digest !== act.digest) return state
  if (event.kind === 'approval') return effective(act)
  const { opinion, by, on } = event
  return { ...state, acts: put({ ...act, state: 'returned', opinion, endedBy: by, endedOn: on }) }
}
