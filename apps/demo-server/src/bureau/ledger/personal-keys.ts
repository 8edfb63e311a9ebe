import type { CaseRecord, PersonalKeys } from '@zhifa/domain'
import { personalKeyOf } from '@zhifa/domain/ledger'
import { type Kysely, sql } from 'kysely'
import { verifyPersonal } from '../../signing/personal'
import { demandProved } from './check-tables'

interface Row {
  readonly id: string
  readonly person: string
  readonly public_key: string
  readonly relying_party: string
}

/**
 * The personal keys with which people signed in a case, and how their signatures are checked.
 * @throws LedgerDifferenceError for a key that is not what the ledger proves
 */
export async function personalKeysIn<DB>(db: Kysely<DB>, { agency, entries }: CaseRecord): Promise<PersonalKeys> {
  const ids = entries.flatMap(({ confirmations = [] }) =>
    confirmations.flatMap(({ how }) => (how.way === 'session' && how.key ? [how.key.key] : [])),
  )
  if (ids.length === 0) return { keys: new Map(), verify: verifyPersonal }
  const used = sql`id in (${sql.join([...new Set(ids)])})`
  await demandProved(db, agency, 'passkey', used)
  const { rows } = await sql<Row>`
    select id, person, public_key, relying_party from zhifa.passkey where ${used}`.execute(db)
  const keys = rows.flatMap(({ id, ...body }) => {
    const key = personalKeyOf({ kind: 'passkey', subject: id, at: '', by: body.person, body })
    return key ? [key] : []
  })
  return { keys: new Map(keys), verify: verifyPersonal }
}
