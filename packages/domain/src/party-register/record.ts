import { z } from 'zod'
import { choice } from '../choice/choice'
import { PlainDate } from '../date/plain-date'
import { line, prose } from '../input/field-kind'

/** What a party may be marked with; each mark has its reason and its end. */
export const partyFlagNames = {
  'key-supervision': '重点监管',
  'off-site-first': '无事不扰',
  'safety-on-site': '上门注意安全',
  'hard-to-serve': '送达困难',
  ceased: '已注销、停业',
} as const

const Pair = z
  .tuple([line('当事人甲', 'reference', 40), line('当事人乙', 'reference', 40)])
  .meta({ title: '所涉当事人' })
const reason = prose('理由', 'case-text', 1000)

/**
 * What the register of parties may be told: that two parties are the same (合并), that they are not (认定为不同当事人), that a merging was
 * wrong (拆分), and marks. What a number proves needs no act.
 */
export const PartyAct = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('merge'), of: Pair, reason }),
  z.strictObject({ kind: z.literal('apart'), of: Pair, reason }),
  z.strictObject({ kind: z.literal('split'), of: Pair, reason }),
  z.strictObject({
    kind: z.literal('flag'),
    of: line('当事人', 'reference', 40),
    flag: choice('标记', partyFlagNames),
    reason,
    until: PlainDate.meta({ title: '标记截止日期' }),
  }),
  z.strictObject({
    kind: z.literal('unflag'),
    of: line('当事人', 'reference', 40),
    flag: choice('标记', partyFlagNames),
    reason,
  }),
])
export type PartyAct = z.infer<typeof PartyAct>

/** What people call each act of the register. */
export const partyActNames = {
  merge: '合并为同一当事人',
  apart: '认定为不同当事人',
  split: '拆分',
  flag: '加标记',
  unflag: '取消标记',
} as const satisfies Readonly<Record<PartyAct['kind'], string>>

const by = z.strictObject({ id: z.string().min(1), name: z.string().min(1) })

/** One line of the register: what somebody proposes, and what another person decides on it. */
export const PartyEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('proposal'), no: z.int().min(1), act: PartyAct, by, on: PlainDate }),
  z.strictObject({
    kind: z.literal('decision'),
    no: z.int().min(1),
    verdict: z.enum(['approved', 'returned']),
    opinion: prose('审核意见', 'case-text', 1000),
    by,
    on: PlainDate,
  }),
])
export type PartyEvent = z.infer<typeof PartyEvent>

/** A proposal of the register with what was decided on it. */
export interface PartyProposal {
  readonly no: number
  readonly act: PartyAct
  readonly by: { readonly id: string; readonly name: string }
  readonly on: PlainDate
  readonly decision?: Extract<PartyEvent, { kind: 'decision' }>
}

/** The proposals of the register in their order. */
export function partyProposals(events: readonly PartyEvent[]): PartyProposal[] {
  const decided = new Map(events.flatMap((event) => (event.kind === 'decision' ? [[event.no, event] as const] : [])))
  return events.flatMap((event) => {
    if (event.kind !== 'proposal') return []
    const decision = decided.get(event.no)
    return [{ no: event.no, act: event.act, by: event.by, on: event.on, ...(decision ? { decision } : {}) }]
  })
}

/** The acts that were approved, in the order of their approval. */
export function actsInForce(events: readonly PartyEvent[]): PartyAct[] {
  const acts = new Map(events.flatMap((event) => (event.kind === 'proposal' ? [[event.no, event.act] as const] : [])))
  return events.flatMap((event) => {
    const act = event.kind === 'decision' && event.verdict === 'approved' ? acts.get(event.no) : undefined
    return act ? [act] : []
  })
}
