import { type Response, Router } from 'express'
import { may, visibleLedger } from '../access'
import type { CaseContext } from '../cases'
import { userOf } from '../sign-in'

/** The ledger as a file, and its signed head: what an independent verifier needs (`zhifa-domain verify`). */
export function ledgerRoutes<DB>({ db, bureau, witnessing }: CaseContext<DB>): Router {
  const router = Router()
  const refused = (response: Response): void =>
    void response
      .status(403)
      .type('text')
      .send('只有档案管理人员和机关负责人可以导出 / only the archivist and the head of the agency may export')
  router.get('/desk/ledger.jsonl', async (_, response) => {
    if (!may(userOf(response), 'ledger-export')) return refused(response)
    const lines = await visibleLedger(db, bureau.agency.id, userOf(response))
    response.type('application/jsonl').send(lines.map((line) => `${line}\n`).join(''))
  })
  router.get('/desk/checkpoint.txt', async (_, response) => {
    if (!may(userOf(response), 'ledger-export')) return refused(response)
    const { note } = await witnessing.checkpoint()
    response.type('text').send(note)
  })
  return router
}
