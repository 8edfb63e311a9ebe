import { type Kysely, sql } from 'kysely'
import { alone, unhurried } from '../../storage'
import type { Written } from '../ledger'
import { cases } from './migrations/001-cases'
import { people } from './migrations/002-people'
import { disclosure } from './migrations/003-disclosure'
import { certificates } from './migrations/004-certificates'
import { proposals } from './migrations/005-proposals'
import { demonstrationMark } from './migrations/006-demonstration'
import { passkeys } from './migrations/007-passkeys'
import { ledgers } from './migrations/008-ledgers'
import { scans } from './migrations/009-scans'
import { entering } from './migrations/010-entering'
import { summaries } from './migrations/011-summaries'
import { actDrafts } from './migrations/012-act-drafts'
import { oneCall } from './migrations/013-one-call'
import { knownDevices } from './migrations/014-known-devices'
import { publicItems } from './migrations/015-public-items'
import { media } from './migrations/016-media'
import { reads } from './migrations/017-reads'
import { archivePackages } from './migrations/018-archive-packages'
import { listsOfPeople } from './migrations/019-lists-of-people'
import { administration } from './migrations/020-administration'
import { parties } from './migrations/021-parties'
import { docket } from './migrations/022-docket'
import { figures } from './migrations/023-figures'
import { demonstrationPast } from './migrations/025-demonstration-past'
import { publicLists } from './migrations/027-public-lists'
import { inspectionCodes } from './migrations/028-inspection-codes'
import { owed } from './migrations/030-owed'
import { accounts } from './migrations/031-accounts'
import { appraisal } from './migrations/032-appraisal'
import { evidence } from './migrations/033-evidence'
import { fileRegister } from './migrations/034-file-register'
import { docketWithoutCase } from './migrations/035-docket-without-case'
import { access } from './migrations/036-access'
import { oidc } from './migrations/037-oidc'
import { leavesByIndex } from './migrations/038-leaves-by-index'
import { usualActs } from './migrations/039-usual-acts'
import { oidcFlowsBounded } from './migrations/040-oidc-flows-bounded'
import { oidcLogout } from './migrations/041-oidc-logout'
import { docketFiles } from './migrations/042-docket-files'
import { searchedFacets } from './migrations/043-searched-facets'
import { inspectionGrounds } from './migrations/044-inspection-grounds'
import { casesByCause } from './migrations/045-cases-by-cause'
import type { Migration } from './migrations/migration'
import { demandOwnDatabase } from './own-database'

export const migrations: readonly Migration[] = [
  cases,
  people,
  disclosure,
  certificates,
  proposals,
  demonstrationMark,
  passkeys,
  ledgers,
  scans,
  entering,
  summaries,
  actDrafts,
  oneCall,
  knownDevices,
  publicItems,
  media,
  reads,
  archivePackages,
  listsOfPeople,
  administration,
  parties,
  docket,
  figures,
  demonstrationPast,
  publicLists,
  inspectionCodes,
  owed,
  accounts,
  appraisal,
  evidence,
  fileRegister,
  docketWithoutCase,
  access,
  oidc,
  leavesByIndex,
  usualActs,
  oidcFlowsBounded,
  oidcLogout,
  docketFiles,
  searchedFacets,
  inspectionGrounds,
  casesByCause,
]

/** The last step that this server knows. */
export const newestKnown = Math.max(...migrations.map(({ number }) => number))

/** Thrown when the database was prepared by a newer release of the server. */
export class DatabaseTooNewError extends Error {
  readonly code = 'cases.schema-too-new'
  constructor(found: number) {
    super(
      `The database is at step ${found}, this server knows ${newestKnown}: update the server / 数据库结构较新，请升级程序`,
    )
    this.name = 'DatabaseTooNewError'
  }
}

/**
 * Brings schema `zhifa` up to date, once, whichever process comes first.
 * @param upTo the last step that is carried out; the newest by default
 * @throws OtherAgencyError when the database is another agency's: nothing of it is touched
 * @throws DatabaseTooNewError when the database, or `upTo`, is beyond what this server knows
 */
export async function migrateCases<DB>(db: Kysely<DB>, written: Written, upTo = newestKnown): Promise<void> {
  if (upTo > newestKnown) throw new DatabaseTooNewError(upTo)
  await demandOwnDatabase(db, written.agency)
  // A step may rewrite a table, and a second server waits for the first.
  await unhurried(db, async (trx) => {
    await alone(trx, 'zhifa.migration')
    await sql`create schema if not exists zhifa`.execute(trx)
    await sql`create table if not exists zhifa.migration
      (number integer primary key, name text not null, applied_at timestamptz not null default now())`.execute(trx)
    const { rows } = await sql<{ number: number }>`select number from zhifa.migration`.execute(trx)
    const done = new Set(rows.map(({ number }) => number))
    const newest = Math.max(0, ...done)
    if (newest > newestKnown) throw new DatabaseTooNewError(newest)
    for (const { number, name, before, statements, run } of migrations) {
      if (done.has(number) || number > upTo) continue
      await before?.(trx)
      for (const statement of statements) await sql.raw(statement).execute(trx)
      await run?.(trx, written)
      await sql`insert into zhifa.migration (number, name) values (${number}, ${name})`.execute(trx)
    }
  })
}
