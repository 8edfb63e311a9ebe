import { createHash } from 'node:crypto'
import { type CodeStanding, checkCode, type InspectionCodes, issueCode, taskOfCode } from '@zhifa/domain'
import { parseVerifierKey } from '@zhifa/domain/ledger'
import { type Kysely, sql } from 'kysely'
import { ed25519 } from '../../signing/ed25519'
import { readInspected } from '../access'
import type { Bureau } from '../bureau'
import { demandProved, type LedgerKey, publicKeys } from '../ledger'
import { keepScan } from './scans'

/**
 * The bureau's own inspection codes: signed with the key of its ledger, known again by the signature, and held against the record
 * as it is now. Nothing of a code is stored but when it was scanned.
 */
export function ownCodes<DB>(db: Kysely<DB>, bureau: Bureau, key: LedgerKey): InspectionCodes {
  return {
    issue: (task) => Promise.resolve(issueCode(task, key)),
    async standing(code, on) {
      const task = taskOfCode(code)
      const inspected =
        task && task.agency === bureau.agency.uscc ? await readInspected(db, bureau, task.caseId) : undefined
      if (!inspected) return undefined
      const found = { task: inspected.task, verify: ed25519, on }
      // A code that an earlier key signed is still this bureau's.
      const keys = (await publicKeys(db, bureau.agency.id)).map(parseVerifierKey).filter((each) => each !== undefined)
      const checked = keys.map(({ publicKey }) => checkCode(code, { ...found, publicKey }))
      const genuine = checked.find(([signature]) => signature?.outcome === 'met')
      if (!genuine) return undefined
      return {
        caseId: inspected.caseId,
        valid: genuine.every(({ outcome }) => outcome === 'met'),
        scans: await scansOf(db, bureau.agency.id, inspected.caseId, code),
      } satisfies CodeStanding
    },
    scanned: ({ code, scannedAt }) => {
      const task = taskOfCode(code)
      return task ? keepScan(db, bureau, { caseId: task.caseId, sha256: digestOf(code), scannedAt }) : Promise.resolve()
    },
  }
}

/** What a code is found by: the code itself lets somebody in, and stands in no table. */
const digestOf = (code: string): string => createHash('sha256').update(code).digest('hex')

/** Scans decide whether a visit was lawful: one that somebody wrote into the database counts for nothing. @throws LedgerDifferenceError */
async function scansOf<DB>(db: Kysely<DB>, agency: string, caseId: string, code: string): Promise<string[]> {
  const own = sql`case_id = ${caseId} and code_sha256 = ${digestOf(code)}`
  const { rows } = await sql<{ at: string }>`
    select scanned_at as at from zhifa.code_scan where ${own} order by scanned_at`.execute(db)
  if (rows.length > 0) await demandProved(db, agency, 'code-scan', own)
  return rows.map(({ at }) => at)
}
