import { addDays } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { refusal } from '../finding/refusal'
import { isInService, type Registry } from '../people/registry'
import { type EventOf, type EvidenceActOf, type EvidenceEvent, eventsOfKind } from './acts'

/** Time in which somebody held an original. */
export interface CustodyLink {
  readonly holder: string
  readonly from: string
  /** Absent: holds it still. */
  readonly until: string | undefined
}

/** Time in which nobody answers for an original. */
export interface CustodyGap {
  readonly from: string
  /** Absent: it lasts. */
  readonly to: string | undefined
  readonly why: 'on-the-way' | 'holder-gone'
}

/** An original (a card, a disc, a thing) and who held it. */
export interface Custody {
  readonly no: number
  readonly title: string
  readonly label: string
  readonly of: readonly string[]
  readonly links: readonly CustodyLink[]
  /** Given by its holder, and not confirmed by whom it was given to. */
  readonly open: EventOf<'hand-over'> | undefined
  readonly gaps: readonly CustodyGap[]
  readonly end: EventOf<'custody-end'> | undefined
}

/**
 * Who held each original of a case from when to when. Whoever gives it away answers for it until the other has confirmed; the time in
 * between, and that after its holder left the service, is a gap.
 */
export function custodyOf(events: readonly EvidenceEvent[], registry: Registry, now: string): Custody[] {
  return eventsOfKind(events, 'custody').map((start) => {
    const own = events.filter(({ act, no }) => no > start.no && 'item' in act && act.item === start.no)
    return chain(start, own, registry, now)
  })
}

function chain(
  { no, act: { title, label, of, since }, by }: EventOf<'custody'>,
  own: readonly EvidenceEvent[],
  registry: Registry,
  now: string,
): Custody {
  const links: { holder: string; from: string; until: string | undefined }[] = [
    { holder: by.id, from: since, until: undefined },
  ]
  const gaps: CustodyGap[] = []
  let open: EventOf<'hand-over'> | undefined
  let end: EventOf<'custody-end'> | undefined
  for (const event of own) {
    const last = links.at(-1)
    const { act } = event
    if (act.kind === 'hand-over') open = event as EventOf<'hand-over'>
    if (act.kind === 'taken' && open && last) {
      last.until = open.act.at
      if (act.at > open.act.at) gaps.push({ from: open.act.at, to: act.at, why: 'on-the-way' })
      links.push({ holder: event.by.id, from: act.at, until: undefined })
      open = undefined
    }
    if (act.kind === 'custody-end' && last) {
      last.until = act.at
      end = event as EventOf<'custody-end'>
      open = undefined
    }
  }
  const gone = links.flatMap(({ holder, from, until }): CustodyGap[] => {
    const left = registry.officers.get(holder)?.left
    const since = left === undefined ? undefined : `${addDays(left, 1)}T00:00`
    if (since === undefined || since >= (until ?? now)) return []
    return [{ from: [since, from].toSorted().at(-1) ?? from, to: until, why: 'holder-gone' }]
  })
  return { no, title, label, of, links, open, gaps: [...gaps, ...gone], end }
}

export interface CustodyAsked {
  readonly events: readonly EvidenceEvent[]
  readonly registry: Registry
  readonly now: string
  readonly by: string
  /** People who were told to keep away from the case. */
  readonly recused: ReadonlySet<string>
  /** Whether it is a head who speaks: of what its holder left behind, a head says who takes it. */
  readonly head: boolean
}

type CustodyAct = EvidenceActOf<'hand-over' | 'taken' | 'custody-end'>

/** What stands against a change of hands. */
export function custodyFindings(act: CustodyAct, asked: CustodyAsked): readonly (Finding | undefined)[] {
  const item = custodyOf(asked.events, asked.registry, asked.now).find(({ no }) => no === act.item)
  if (!item || item.end) return [noSuchItem()]
  const holder = item.links.at(-1)
  const early = act.at < (act.kind === 'taken' ? (item.open?.act.at ?? '') : (holder?.from ?? ''))
  const times = [early ? timeOrder() : undefined, act.at > asked.now ? timeAhead() : undefined]
  if (act.kind === 'taken')
    return [...times, item.open === undefined || item.open.act.to !== asked.by ? notGiven() : undefined]
  const officer = asked.registry.officers.get(holder?.holder ?? '')
  const left = officer === undefined || !isInService(officer, asked.now.slice(0, 10))
  return [
    ...times,
    holder?.holder === asked.by || (left && asked.head) ? undefined : notHolder(),
    ...(act.kind === 'hand-over' ? receiverFindings(act, asked) : []),
  ]
}

function receiverFindings({ to, at }: EvidenceActOf<'hand-over'>, asked: CustodyAsked): (Finding | undefined)[] {
  const officer = asked.registry.officers.get(to)
  return [
    to === asked.by ? sameHands() : undefined,
    officer && isInService(officer, asked.now.slice(0, 10)) && isInService(officer, at.slice(0, 10))
      ? undefined
      : notThere(),
    asked.recused.has(to) ? receiverRecused() : undefined,
  ]
}

const noSuchItem = () =>
  refusal(
    'evidence.custody-open',
    '没有该原始载体，或者保管已经结束',
    'there is no such original, or its custody has ended',
    '请从保管中的载体选择',
    'choose one that is kept',
  )
const timeOrder = () =>
  refusal(
    'evidence.custody-order',
    '时间早于上一环节，保管链条倒置',
    'earlier than the link before it',
    '请核对时间',
    'check the time',
  )
export const timeAhead = () =>
  refusal('evidence.custody-ahead', '时间晚于现在', 'in the future', '请核对时间', 'check the time')
const notGiven = () =>
  refusal(
    'evidence.custody-given',
    '该载体没有交给您，不能确认接收',
    'it was not given to you',
    '请由保管人先登记交出，并由其写明的接收人确认',
    'let the holder give it first; who is named confirms',
  )
const notHolder = () =>
  refusal(
    'evidence.custody-holder',
    '您不是现在的保管人',
    'you do not hold it',
    '请由现在的保管人办理；保管人离任的，由负责人指定接收人',
    'let the holder do it, or a head where the holder has left',
  )
const sameHands = () =>
  refusal(
    'evidence.custody-other-hands',
    '不能交给自己',
    'it cannot be given to oneself',
    '请选择其他接收人',
    'choose somebody else',
  )
const notThere = () =>
  refusal(
    'evidence.custody-receiver-in-service',
    '接收人不在名册中或者已经离任，无人对载体负责',
    'who should take it is not in the registry, or has left',
    '请选择在任人员',
    'choose somebody in service',
  )
const receiverRecused = () =>
  refusal(
    'evidence.custody-receiver-recused',
    '接收人已从本案回避',
    'who should take it is recused from the case',
    '请选择其他接收人',
    'choose somebody else',
  )
