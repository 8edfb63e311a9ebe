import { validate } from '@zhifa/domain'
import {
  ChangesQuery,
  fieldErrors,
  ItemsQuery,
  inventoryPageSize,
  refusal,
  refusalStatus,
  SummaryQuery,
  signSummary,
} from '../contract'
import type { Answer, Platform } from './platform'

/** The receiving side of `GET /api/summary`. @param query the parameters of the address */
export async function summarise(query: unknown, platform: Platform): Promise<Answer> {
  const wanted = validate(SummaryQuery, query, 'platform.summary')
  if (!wanted.ok) return { status: 422, body: refusal('invalid', fieldErrors(wanted.findings)) }
  const { agency, kind } = wanted.value
  const sender = platform.senders.find(({ agencyUscc }) => agencyUscc === agency)
  if (!sender) return { status: refusalStatus['not-found'], body: refusal('not-found') }
  const groups = await platform.store.groups({ agency, ...(kind === undefined ? {} : { kind }) })
  const at = platform.now().toISOString()
  const summary = { agency, ...(kind === undefined ? {} : { kind }), groups: [...groups], at }
  return { status: 200, body: signSummary(summary, sender.secrets) }
}

/** The receiving side of `GET /api/items`. @param query the parameters of the address */
export async function listItems(query: unknown, platform: Platform): Promise<Answer> {
  const wanted = validate(ItemsQuery, query, 'platform.items')
  if (!wanted.ok) return { status: 422, body: refusal('invalid', fieldErrors(wanted.findings)) }
  const found = await platform.store.list(wanted.value, inventoryPageSize + 1)
  return { status: 200, body: { items: found.slice(0, inventoryPageSize), more: found.length > inventoryPageSize } }
}

/** The receiving side of `GET /api/changes`. @param query the parameters of the address */
export async function listChanges(query: unknown, platform: Platform): Promise<Answer> {
  const wanted = validate(ChangesQuery, query, 'platform.changes')
  if (!wanted.ok) return { status: 422, body: refusal('invalid', fieldErrors(wanted.findings)) }
  return { status: 200, body: await platform.store.changes(wanted.value.since, wanted.value.limit) }
}
