import { type Kysely, sql } from 'kysely'
import type { Channel, Failure, Inventory } from '../channel'
import type { InventoryItem, SummaryGroup } from '../contract'
import { type ChangesRead, readChanges } from './changes'
import { classify, type Difference, type DifferenceClass, differenceClasses, repairable } from './classify'
import { agencies, confirmedPage, type LocalItem, localByKey, localGroups, localItems, makeDue } from './local'

/** What a reconciliation found and did. */
export interface ReconciliationReport {
  readonly channel: string
  readonly at: string
  /** `inventory`: counts and digests, down to the item where they differ. `read-back`: item by item. */
  readonly how: 'inventory' | 'read-back'
  /** Confirmed items here, and items on the platform where it counts them. */
  readonly counted: { readonly here: number; readonly there?: number }
  readonly counts: Readonly<Record<DifferenceClass, number>>
  /** How far the platform's changes feed was read, where it has one. */
  readonly changes?: ChangesRead
  /** Made due again: the sync engine sends them, and puts on the work list what the platform refuses. */
  readonly repaired: number
  /** The first differences, worst first. Those that are not repaired need a person. */
  readonly differences: readonly Difference[]
  /** The platform did not answer; what follows from its silence is not known. */
  readonly failure?: Failure
}

const LISTED = 1000

/**
 * Compares everything that a channel has confirmed with what its platform shows, makes due again what sending can repair,
 * and keeps the report. First the platform's changes feed since the last time, then counts and digests of everything. Costs a few hundred bytes when all is well: only groups whose digests differ are looked into.
 *
 * @param own agencies to compare even when this database knows nothing of them any more
 */
export async function reconcile<DB>(
  db: Kysely<DB>,
  channel: Channel,
  now: () => Date,
  own: readonly string[] = [],
): Promise<ReconciliationReport> {
  const found: Difference[] = []
  const { inventory } = channel
  const counted = { here: 0, there: 0 }
  const compared = new Set([...own, ...(await agencies(db))])
  let failure: Failure | undefined
  let changes: ChangesRead | undefined
  if (inventory) {
    const since = await lastChange(db, channel.id)
    const read = await readChanges({ db, channel, inventory, agencies: compared, found }, since)
    if ('failure' in read) failure = read.failure
    else changes = read
  }
  for (const agency of compared) {
    const task = { db, channel, agency, found, counted }
    failure ??= inventory ? await byInventory({ ...task, inventory }) : await byReadBack(task)
  }
  const order = (each: Difference) => differenceClasses.indexOf(each.class)
  // What the feed showed is found again by its digest; the later look counts.
  const differences = [...new Map(found.map((each) => [each.key, each])).values()].sort(
    (a, b) => order(a) - order(b) || (a.key < b.key ? -1 : 1),
  )
  const due = differences.filter((each) => repairable.has(each.class)).map(({ key }) => key)
  const counts = Object.fromEntries(differenceClasses.map((name) => [name, 0])) as Record<DifferenceClass, number>
  for (const each of differences) counts[each.class] += 1
  const report: ReconciliationReport = {
    channel: channel.id,
    at: now().toISOString(),
    how: inventory ? 'inventory' : 'read-back',
    counted: inventory ? counted : { here: counted.here },
    counts,
    // A platform that has lost something may count its changes from an old number again: then the feed is read anew.
    ...(changes ? { changes: counts.missing + counts.stale > 0 ? { ...changes, next: 0 } : changes } : {}),
    repaired: due.length > 0 ? await makeDue(db, channel.id, due, now()) : 0,
    differences: differences.slice(0, LISTED),
    ...(failure ? { failure } : {}),
  }
  await sql`insert into zhifa_push.reconciliation (channel, at, report)
    values (${channel.id}, ${now()}, ${JSON.stringify(report)}::jsonb)`.execute(db)
  return report
}

/** The newest report of each channel. */
export async function lastReconciliations<DB>(db: Kysely<DB>): Promise<ReconciliationReport[]> {
  const { rows } = await sql<{ report: ReconciliationReport }>`
    select distinct on (channel) report from zhifa_push.reconciliation order by channel, id desc`.execute(db)
  return rows.map(({ report }) => report)
}

/** A person has to look: the platform is ahead, shows what nobody here wants, or did not answer. */
export const isUnsettled = ({ counts, failure }: ReconciliationReport): boolean =>
  failure !== undefined || counts.ahead + counts['unknown-here'] > 0

async function lastChange<DB>(db: Kysely<DB>, channel: string): Promise<number> {
  const last = (await lastReconciliations(db)).find((report) => report.channel === channel)
  return last?.changes?.next ?? 0
}

interface Task<DB> {
  readonly db: Kysely<DB>
  readonly channel: Channel
  readonly agency: string
  readonly found: Difference[]
  readonly counted: { here: number; there: number }
}

async function byInventory<DB>(task: Task<DB> & { readonly inventory: Inventory }): Promise<Failure | undefined> {
  const { db, channel, agency, inventory, found, counted } = task
  const kinds = await inventory.summary({ agency })
  if (kinds.kind === 'failed') return kinds.failure
  const here = await localGroups(db, channel.id, agency, undefined)
  counted.here += total(here)
  counted.there += total(kinds.groups)
  for (const kind of differing(here, kinds.groups)) {
    const months = await inventory.summary({ agency, kind })
    if (months.kind === 'failed') return months.failure
    const wanted = new Map<string, LocalItem>()
    const shown = new Map<string, InventoryItem>()
    for (const month of differing(await localGroups(db, channel.id, agency, kind), months.groups)) {
      for (const item of await localItems(db, channel.id, { agency, kind, month })) wanted.set(item.key, item)
      const failure = await readMonth(inventory, { agency, kind, month }, shown)
      if (failure) return failure
    }
    // A version that was approved in another month is listed under that month on the other side.
    const elsewhere = [...shown.keys()].filter((key) => !wanted.has(key))
    for (const item of await localByKey(db, channel.id, elsewhere)) wanted.set(item.key, item)
    for (const key of new Set([...wanted.keys(), ...shown.keys()])) {
      const difference = classify(wanted.get(key), shown.get(key))
      if (difference) found.push(difference)
    }
  }
  return undefined
}

async function readMonth(
  inventory: Inventory,
  query: { readonly agency: string; readonly kind: string; readonly month: string },
  shown: Map<string, InventoryItem>,
): Promise<Failure | undefined> {
  for (let after: string | undefined; ; ) {
    const page = await inventory.items({ ...query, ...(after === undefined ? {} : { after }) })
    if (page.kind === 'failed') return page.failure
    for (const item of page.items) shown.set(item.key, item)
    const last = page.items.at(-1)?.key
    // A platform that says "more" and gives nothing new would keep us here for ever.
    if (!page.more || last === undefined || last === after) return undefined
    after = last
  }
}

async function byReadBack<DB>({ db, channel, agency, found, counted }: Task<DB>): Promise<Failure | undefined> {
  for (let after = ''; ; ) {
    const page = await confirmedPage(db, channel.id, agency, after)
    for (const wanted of page) {
      const back = await channel.readBack(wanted.key)
      if (back.kind === 'failed') return back.failure
      const difference = classify(wanted, back.kind === 'observed' ? back.observed : undefined)
      if (difference) found.push(difference)
    }
    counted.here += page.length
    const last = page.at(-1)
    if (!last) return undefined
    after = last.key
  }
}

const total = (groups: readonly SummaryGroup[]): number => groups.reduce((sum, { count }) => sum + count, 0)

/** Names of the groups that are not the same on both sides. */
function differing(here: readonly SummaryGroup[], there: readonly SummaryGroup[]): string[] {
  const print = ({ count, digest }: SummaryGroup) => `${count} ${digest}`
  const mine = new Map(here.map((each) => [each.group, print(each)]))
  const theirs = new Map(there.map((each) => [each.group, print(each)]))
  return [...new Set([...mine.keys(), ...theirs.keys()])].filter((name) => mine.get(name) !== theirs.get(name)).sort()
}
