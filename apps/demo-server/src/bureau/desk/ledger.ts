import { type Role, signCheckpoint } from '@zhifa/domain'
import { type Response, Router } from 'express'
import { type CaseContext, exportLedger, ledgerHead } from '../cases'
import type { LedgerKey } from '../ledger/key'
import { type User, userOf } from '../sign-in'

/** The whole record holds everything about everybody: only these may take it out of the house. */
const exporting: readonly Role[] = ['archivist', 'agency-head']

/** Whether this person may take the record out. */
export const mayExport = (user: User): boolean => user.roles.some((role) => exporting.includes(role))

/** The ledger as a file, and its signed head: what an independent verifier needs (`zhifa-domain verify`). */
export function ledgerRoutes<DB>({ db, bureau }: CaseContext<DB>, key: LedgerKey): Router {
  const router = Router()
  const refused = (response: Response): void =>
    void response
      .status(403)
      .type('text')
      .send('只有档案管理人员和机关负责人可以导出 / only the archivist and the head of the agency may export')
  router.get('/desk/ledger.jsonl', async (_, response) => {
    if (!mayExport(userOf(response))) return refused(response)
    const { lines } = await exportLedger(db)
    response.type('application/jsonl').send(lines.map((line) => `${line}\n`).join(''))
  })
  router.get('/desk/checkpoint.json', async (_, response) => {
    if (!mayExport(userOf(response))) return refused(response)
    response.json(signCheckpoint(bureau.agency.uscc, await ledgerHead(db), key))
  })
  return router
}
