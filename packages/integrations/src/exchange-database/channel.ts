import type { Publication } from '@zhifa/domain'
import type { CannotWithdrawHere, Channel, Delivered, Publishing, ReadBack, Refused } from '../channel'
import { failure } from '../channel'
import { ChannelId, fieldErrors } from '../contract'
import { contentDigest } from '../digest'
import { dayInChina } from '../instant'
import { buildRow, type Profile, type RowValues, valuesOf } from '../profile'
import type { ExchangeDialect, ExchangeRow, ExchangeRows } from './dialect'

export interface ExchangeDatabaseOptions {
  readonly id: string
  readonly dialect: ExchangeDialect
  readonly profile: Profile
  /** The other side honours rows with operation `d`. When not, what it has collected cannot be withdrawn through this door. */
  readonly honoursDeletion: boolean
  readonly now: () => Date
  /** What only the closed network may see of an item, by column code; from the record. */
  readonly exchangeValues?: (publication: Publishing) => RowValues
}

/**
 * A front database (前置库): rows go in, the other side collects them when it likes and writes back what it thinks. A row
 * is never changed in place; a newer version is a new row, and the older one becomes invalid unless it was collected.
 */
export function exchangeDatabaseChannel(options: ExchangeDatabaseOptions): Channel {
  const { dialect, profile, now } = options
  const id = ChannelId.parse(options.id)

  /** Adds the version unless it is there already. */
  const hand = async (
    rows: ExchangeRows,
    publication: Publication,
    cells: ExchangeRow['cells'],
  ): Promise<Delivered | CannotWithdrawHere> => {
    const { key, version, verb } = publication
    const digest = contentDigest(publication)
    const there = await rows.list()
    const same = there.find((row) => row.version === version && row.digest === digest)
    if (same && same.status !== 'refused') return handedOver(same)
    if (there.some((row) => row.version > version || (row.version === version && row.digest !== digest)))
      return refuse(
        '前置库中已有该信息的更高版本或同版本的其他内容',
        'The exchange table holds a newer version, or other content under this one',
      )
    const withdrawal = verb === 'withdraw'
    for (const row of there)
      if (row.status !== 'collected' && row.valid) await rows.invalidate(row.cdId, `由版本 ${version} 取代`)
    // Looked at again: the other side may have collected a row in between. No row at all means that collected rows vanish.
    const left = await rows.list()
    const taken = left.some(({ status }) => status === 'collected') || (withdrawal && left.length === 0)
    if (withdrawal && taken && !options.honoursDeletion) return gone
    const cdOperation = withdrawal ? 'd' : taken ? 'u' : 'i'
    const cdId = `${key}:${version}${same ? `:${there.length}` : ''}`
    const row = { cdId, cdOperation, recordKey: key, version, digest, cells, valid: !withdrawal || taken } as const
    return handedOver(await rows.add(row, dayInChina(now())))
  }

  return {
    id,
    put: (publication) =>
      guarded(async () => {
        const { content } = publication
        const values = valuesOf(content, profile, options.exchangeValues?.(publication))
        if (!values) return refuse('该字段表不收此类信息', 'This table does not take this kind of item')
        const row = buildRow(profile, content.partyKind, values)
        if (!row.ok)
          return {
            ...refuse('信息不符合字段表要求', 'The item does not fit the field table'),
            errors: fieldErrors(row.findings),
          }
        const answer = await dialect.exclusive(publication.key, (rows) => hand(rows, publication, row.cells))
        return answer.kind === 'cannot-withdraw-here' ? refuse(answer.message.zh, answer.message.en) : answer
      }),
    withdraw: (notice) => guarded(() => dialect.exclusive(notice.key, (rows) => hand(rows, notice, {}))),
    readBack: (key) => guarded(() => dialect.exclusive(key, async (rows) => stateOf(key, await rows.list()))),
  }
}

async function guarded<T>(
  work: () => Promise<T>,
): Promise<T | { readonly kind: 'failed'; readonly failure: ReturnType<typeof failure> }> {
  try {
    return await work()
  } catch (error) {
    // SQL errors name tables and values: only the class of the error leaves this place.
    return {
      kind: 'failed',
      failure: failure('unreachable', {}, { en: (error as { code?: string }).code ?? (error as Error).name }),
    }
  }
}

const handedOver = (row: ExchangeRow): Delivered => {
  const { cdId, cdBatch, cdOperation, version, digest } = row
  return { kind: 'handed-over', reference: cdId, raw: JSON.stringify({ cdId, cdBatch, cdOperation, version, digest }) }
}

const refuse = (zh: string, en: string): Refused => ({ kind: 'refused', message: { zh, en }, errors: [] })

const gone: CannotWithdrawHere = {
  kind: 'cannot-withdraw-here',
  message: {
    zh: '平台已采集该信息，前置库不能撤回，请通过平台的撤回入口办理',
    en: 'The platform has collected the item; it cannot be withdrawn through the exchange database, use the platform’s own way',
  },
}

/** What the newest row tells. A withdrawal of something that was never collected is done as soon as it is written. */
function stateOf(key: string, rows: readonly ExchangeRow[]): ReadBack {
  const row = rows.at(-1)
  if (!row) return { kind: 'observed' }
  const { version, digest, cdOperation } = row
  if (row.status === 'refused') {
    const zh = `平台退回：${row.failure ?? '未说明原因'}`
    return { ...refuse(zh, `Returned by the platform: ${row.failure ?? 'no reason given'}`), errors: [] }
  }
  if (row.status === 'waiting' && row.valid) return { kind: 'waiting' }
  const state = cdOperation === 'd' ? 'withdrawn' : 'published'
  if (!row.valid && state === 'published') return { kind: 'observed' }
  return { kind: 'observed', observed: { key, version, digest, state, visible: true } }
}
