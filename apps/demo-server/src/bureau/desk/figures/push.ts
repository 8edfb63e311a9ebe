import {
  channelStatus,
  type DeliveryStatus,
  deliveryPage,
  lastReconciliations,
  type ReconciliationReport,
} from '@zhifa/integrations'
import { type Kysely, sql } from 'kysely'
import type { Bureau } from '../../bureau'
import { publicItemColumn } from '../../ledger'

export const pushStates = {
  '': '全部',
  pending: '等待推送',
  synced: '已公开',
  rejected: '被退回',
  dead: '已停止重试',
} as const
export type PushState = keyof typeof pushStates

/** An item that goes out, and the case that it is of. */
export interface PushItem extends DeliveryStatus {
  readonly caseId: string | undefined
}

export interface PushView {
  readonly state: PushState
  readonly items: readonly PushItem[]
  readonly next: string | undefined
  readonly channels: Awaited<ReturnType<typeof channelStatus>>
  readonly reports: readonly ReconciliationReport[]
}

const pageSize = 50

const afterItem = (key: unknown): { readonly key: string; readonly channel: string } | undefined => {
  const [, item, channel] = /^([^|]{1,300})\|([^|]{1,100})$/.exec(String(key ?? '')) ?? []
  return item !== undefined && channel !== undefined ? { key: item, channel } : undefined
}

/** Whether a key is one with which a page of the pushes begins. */
export const isPushKey = (key: string): boolean => afterItem(key) !== undefined

/** One page of what goes out to the county, in the order of its keys. */
export async function pushView<DB>(
  db: Kysely<DB>,
  { agency }: Bureau,
  asked: Readonly<Record<string, unknown>>,
): Promise<PushView> {
  const state = (Object.keys(pushStates) as PushState[]).find((one) => one === asked.state) ?? ''
  const rows = await deliveryPage(db, {
    agency: agency.uscc,
    state: state === '' ? undefined : state,
    after: afterItem(asked.after),
    limit: pageSize + 1,
  })
  const page = rows.slice(0, pageSize)
  const cases = await casesOfItems(
    db,
    page.map((row) => itemOf(row)),
  )
  const last = page.at(-1)
  return {
    state,
    items: page.map((row) => ({ ...row, caseId: cases.get(itemOf(row)) })),
    next: rows.length > pageSize && last ? `${last.key}|${last.channel}` : undefined,
    channels: await channelStatus(db),
    reports: await lastReconciliations(db),
  }
}

const itemOf = ({ key }: Pick<DeliveryStatus, 'key'>): string => key.split(':')[2] ?? ''

async function casesOfItems<DB>(db: Kysely<DB>, items: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (items.length === 0) return new Map()
  const item = sql.raw(publicItemColumn('p.'))
  const { rows } = await sql<{ item: string; caseId: string }>`select distinct ${item} as item, p.case_id as "caseId"
    from zhifa.publication p where ${item} in (${sql.join(items)})`.execute(db)
  return new Map(rows.map((row) => [row.item, row.caseId]))
}
