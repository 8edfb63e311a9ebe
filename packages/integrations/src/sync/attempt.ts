import { Publication } from '@zhifa/domain'
import type { CannotWithdrawHere, Channel, Delivered, Failure, ReadBack, Refused } from '../channel'
import { failure } from '../channel'
import type { Receipt } from '../contract'
import type { DesiredVersion } from '../store/desired'
import type { Attempt, DeliveryError } from '../store/settle'

/** What came of one exchange with a platform. */
export type Exchange =
  | { readonly kind: 'synced'; readonly attempt: Attempt }
  | { readonly kind: 'failed'; readonly attempt: Attempt; readonly failure: Failure }
  /** The platform, or the channel, said no to this item: a person has to act. */
  | { readonly kind: 'rejected'; readonly attempt: Attempt; readonly error: DeliveryError }

/**
 * As {@link exchange}, for a stored body and a channel that may both be wrong: an error is an attempt that failed, so that
 * an item that nobody can process ends on the work list instead of coming back for ever.
 */
export async function tryExchange(
  channel: Channel,
  desired: DesiredVersion & { readonly body: string },
): Promise<Exchange> {
  try {
    return await exchange(channel, Publication.parse(JSON.parse(desired.body)), desired)
  } catch (error) {
    return {
      kind: 'failed',
      attempt: { result: 'internal' },
      failure: failure('internal', {}, { en: (error as Error).name }),
    }
  }
}

/**
 * Sends one version and reads it back. A receipt alone is not enough: the duty is met when the public can see the item,
 * and a receipt for a write that was lost looks like any other.
 */
async function exchange(channel: Channel, publication: Publication, sent: DesiredVersion): Promise<Exchange> {
  const delivered =
    publication.verb === 'publish' ? await channel.put(publication) : await channel.withdraw(publication)
  const arrived = delivered.kind === 'handed-over' || (delivered.kind === 'receipt' && !no(delivered.receipt))
  return judgeDelivered(delivered, arrived ? await channel.readBack(publication.key) : undefined, publication, sent)
}

/** What follows from the answer to a message, and from what is shown after it. */
export function judgeDelivered(
  delivered: Delivered | CannotWithdrawHere,
  back: ReadBack | undefined,
  publication: Publication,
  sent: DesiredVersion,
): Exchange {
  if (delivered.kind === 'cannot-withdraw-here') {
    const { kind: code, message } = delivered
    return { kind: 'rejected', attempt: { result: code }, error: { code, message } }
  }
  const attempt = evidence(delivered)
  if (delivered.kind === 'failed') return failed(attempt, delivered.failure)
  if (delivered.kind === 'refused') return { kind: 'rejected', attempt, error: refusedError(delivered) }
  const refusal = delivered.kind === 'receipt' ? no(delivered.receipt) : undefined
  if (refusal) return { kind: 'rejected', attempt, error: refusal }
  if (!back) return { kind: 'failed', attempt, failure: failure('not-visible') }
  return compare(back, publication, sent, attempt)
}

/** Whether the public sees what was sent. */
function compare(back: ReadBack, publication: Publication, sent: DesiredVersion, attempt: Attempt): Exchange {
  if (back.kind === 'failed') return { kind: 'failed', attempt, failure: back.failure }
  if (back.kind === 'refused') return { kind: 'rejected', attempt, error: refusedError(back) }
  if (back.kind === 'waiting') return { kind: 'failed', attempt, failure: failure('not-collected') }
  const shown = back.observed
  const state = publication.verb === 'publish' ? 'published' : 'withdrawn'
  if (shown?.version === sent.version && shown.digest === sent.digest && shown.state === state && shown.visible)
    return { kind: 'synced', attempt: { ...attempt, level: state, ...placeOf(shown) } }
  if (shown && shown.version > sent.version) return { kind: 'rejected', attempt, error: platformAhead(shown.version) }
  return { kind: 'failed', attempt, failure: failure('not-visible') }
}

const placeOf = ({ publicUrl }: { readonly publicUrl?: string | undefined }) => (publicUrl ? { publicUrl } : {})

const refusedError = ({ kind: code, message, errors }: Refused): DeliveryError => ({ code, message, errors })

function failed(attempt: Attempt, why: Failure): Exchange {
  const { code, message, permanent } = why
  return permanent ? { kind: 'rejected', attempt, error: { code, message } } : { kind: 'failed', attempt, failure: why }
}

function evidence(delivered: Exclude<Delivered, { kind: 'cannot-withdraw-here' }>): Attempt {
  if (delivered.kind === 'failed') {
    const { code, status, raw } = delivered.failure
    return { result: code, ...(status === undefined ? {} : { status }), ...(raw === undefined ? {} : { raw }) }
  }
  if (delivered.kind === 'refused') return { result: delivered.kind }
  if (delivered.kind === 'handed-over')
    return { result: delivered.kind, raw: delivered.raw, platformRecordId: delivered.reference }
  const { receipt, status, raw } = delivered
  const { outcome, level, receiptId, platformRecordId, publicUrl } = receipt
  return {
    result: outcome,
    level,
    receiptId,
    status,
    raw,
    ...(platformRecordId === undefined ? {} : { platformRecordId }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
  }
}

function no({ outcome, errors, heldVersion }: Receipt): DeliveryError | undefined {
  if (outcome === 'stale') return platformAhead(heldVersion)
  if (outcome === 'conflict')
    return {
      code: 'conflict',
      message: {
        zh: '平台上同一版本的内容不同，请核对后以更高版本发送',
        en: 'The platform holds other content under this version',
      },
      errors,
    }
  if (outcome === 'refused')
    return { code: 'refused', message: { zh: '公示平台不接受该信息', en: 'The platform refuses the item' }, errors }
  return undefined
}

const platformAhead = (version: number | undefined): DeliveryError => ({
  code: 'platform-ahead',
  message: {
    zh: `平台上的版本（${version ?? '未知'}）高于本系统，本系统可能由旧备份恢复`,
    en: `The platform holds a newer version (${version ?? 'unknown'}); was this system restored from an old backup?`,
  },
})
