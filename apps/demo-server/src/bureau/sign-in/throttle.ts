import { subMinutes } from 'date-fns'
import { type Kysely, sql } from 'kysely'

const minutes = 5
const perAccount = 5
const perAddress = 20

const since = (now: Date): Date => subMinutes(now, minutes)
const names = (account: string, address: string): string[] => [`account:${account}`, `address:${address}`]

/** True when an account or an address failed so often lately that it has to wait. */
export async function mustWait<DB>(db: Kysely<DB>, account: string, address: string, now: Date): Promise<boolean> {
  const [ofAccount, ofAddress] = names(account, address)
  const { rows } = await sql<{ account: number; address: number }>`
    select count(*) filter (where who = ${ofAccount})::integer as account,
      count(*) filter (where who = ${ofAddress})::integer as address
    from zhifa.sign_in_failure where at > ${since(now)} and who in (${ofAccount}, ${ofAddress})`.execute(db)
  const counted = rows[0]
  return counted !== undefined && (counted.account >= perAccount || counted.address >= perAddress)
}

export async function noteFailure<DB>(db: Kysely<DB>, account: string, address: string, now: Date): Promise<void> {
  await sql`delete from zhifa.sign_in_failure where at <= ${since(now)}`.execute(db)
  for (const who of names(account, address))
    await sql`insert into zhifa.sign_in_failure (who, at) values (${who}, ${now})`.execute(db)
}
