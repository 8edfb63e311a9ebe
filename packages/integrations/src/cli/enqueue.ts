import { canonicalJson, type Finding, Publication, validate } from '@zhifa/domain'
import type { Kysely, Transaction } from 'kysely'
import type { PushGate } from '../gate'
import type { Hints } from '../hints'
import { readDesired } from '../store/desired'
import { desire } from '../sync/desire'

interface EnqueueContext {
  readonly channels: readonly string[]
  readonly hints: Hints
  readonly now: Date
  /** Content that differs takes the next version by itself; the same content changes nothing. */
  readonly bump: boolean
  /** What a person let pass that the gate cannot read. */
  readonly gate?: PushGate
}

/** What came of a list: the keys that changed, or why nothing was written. */
export interface Enqueued {
  readonly changed: readonly string[]
  readonly findings: readonly Finding[]
}

class Refused extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super('refused')
  }
}

/** Desires every publication of a list in one transaction: one that is refused leaves nothing written. */
export async function enqueueItems(
  db: Kysely<unknown>,
  items: readonly unknown[],
  context: EnqueueContext,
): Promise<Enqueued> {
  try {
    const changed = await db.transaction().execute(async (trx) => {
      const keys: string[] = []
      const findings: Finding[] = []
      for (const [i, item] of items.entries()) {
        const read = validate(Publication, item, 'push.enqueue')
        if (!read.ok) {
          findings.push(...read.findings.map((each) => at(each, i)))
          continue
        }
        const publication = context.bump ? await bumped(trx, read.value) : read.value
        const found = publication && (await desire(trx, publication, context))
        if (found && !found.ok) findings.push(...found.findings.map((each) => at(each, i)))
        if (found?.ok && found.changed) keys.push(read.value.key)
      }
      // Nothing is written unless all of it is; whoever mends the file mends it once.
      if (findings.length > 0) throw new Refused(findings)
      return keys
    })
    return { changed, findings: [] }
  } catch (error) {
    if (error instanceof Refused) return { changed: [], findings: error.findings }
    throw error
  }
}

/** With the version that its content needs; nothing when the same content is desired already. */
async function bumped(trx: Transaction<unknown>, publication: Publication): Promise<Publication | undefined> {
  const there = await readDesired(trx, publication.key)
  if (!there) return publication
  const same = canonicalJson({ ...publication, version: 0 }) === canonicalJson({ ...there, version: 0 })
  return same ? undefined : { ...publication, version: Math.max(publication.version, there.version + 1) }
}

const at = (finding: Finding, i: number): Finding => ({
  ...finding,
  path: [i, ...(finding.path ?? [])],
  message: { zh: `第${i + 1}条：${finding.message.zh}`, en: `item ${i + 1}: ${finding.message.en}` },
})
