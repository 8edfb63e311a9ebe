import { type Finding, Publication, validate } from '@zhifa/domain'
import type { Transaction } from 'kysely'
import { contentDigest } from '../digest'
import { type PushGate, personalDataIn } from '../gate'
import type { Hints } from '../hints'
import { makePending, writeDesired } from '../store/desired'

export type Desired =
  | { readonly ok: true; readonly changed: boolean }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Writes what the platform should show of an item, inside the transaction that approved it. Saying the same again changes
 * nothing; a lower version, or other content under the same version, is refused. So is what certainly holds personal data, unless the
 * context says that it is public: nothing leaves by this door that the desk would have kept in.
 */
export async function desire<DB>(
  trx: Transaction<DB>,
  publication: unknown,
  context: {
    readonly channels: readonly string[]
    readonly hints: Hints | undefined
    readonly now: Date
    readonly gate?: PushGate
  },
): Promise<Desired> {
  const checked = validate(Publication, publication, 'push.desire')
  if (!checked.ok) return checked
  const personal = await personalDataIn(checked.value, context.gate)
  if (personal) return { ok: false, findings: [personal] }
  const { key, version } = checked.value
  const digest = contentDigest(checked.value)
  const there = await writeDesired(trx, checked.value, digest, context.now)
  if (there.changed) {
    await makePending(trx, key, context.channels, context.now)
    await context.hints?.send(trx, key)
    return { ok: true, changed: true }
  }
  if (there.version === version && there.digest === digest) return { ok: true, changed: false }
  return { ok: false, findings: [versionFinding(version, there.version)] }
}

function versionFinding(offered: number, current: number): Finding {
  return {
    code: offered < current ? 'push.version-stale' : 'push.version-conflict',
    rule: 'push.desire',
    outcome: 'not-met',
    message: {
      zh: `该公示信息已有版本 ${current}，不能再以版本 ${offered} 提交其他内容`,
      en: `This item is at version ${current}; other content cannot be desired as version ${offered}`,
    },
    citations: [],
    read: { offered, current },
    cure: { zh: `请以版本 ${current + 1} 重新提交`, en: `Submit it as version ${current + 1}` },
    path: ['version'],
  }
}
