import { signCheckpoint } from '@zhifa/domain'
import { type Response, Router } from 'express'
import { may, visibleLedger } from '../access'
import type { CaseContext } from '../cases'
import { type LedgerKey, ledgerHead } from '../ledger'
import { userOf } from '../sign-in'

/** The ledger as a file, and its signed head: what an independent verifier needs (`zhifa-domain verify`). */
export function ledgerRoutes<DB>({ db, bureau }: CaseContext<DB>, key: LedgerKey): Router {
  const router = Router()
  const refused = (response: Response): void =>
    void response
      .status(403)
      .type('text')
      .send('只有档案管理人员和机关负责人可以导出 / only the archivist and the head of the agency may export')
  router.get('/desk/ledger.jsonl', async (_, response) => {
    if (!may(userOf(response), 'ledger-export')) return refused(response)
    const lines = await visibleLedger(db, userOf(response))
    response.type('application/jsonl').send(lines.map((line) => `${line}\n`).join(''))
  })
  router.get('/desk/checkpoint.json', async (_, response) => {
    if (!may(userOf(response), 'ledger-export')) return refused(response)
    response.json(signCheckpoint(bureau.agency.uscc, await ledgerHead(db), key))
  })
  return router
}
