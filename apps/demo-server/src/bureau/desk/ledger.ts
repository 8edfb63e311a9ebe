import { pipeline } from 'node:stream/promises'
import { Router } from 'express'
import { visibleLedger } from '../access'
import type { CaseContext } from '../cases'
import { userOf } from '../sign-in'

/** The ledger as a file, and its signed head: what an independent verifier needs (`zhifa-domain verify`). */
export function ledgerRoutes<DB>({ db, bureau, witnessing }: CaseContext<DB>): Router {
  const router = Router()
  router.get('/desk/ledger.jsonl', async (_, response) => {
    response.type('application/jsonl')
    await pipeline(ended(visibleLedger(db, bureau.agency.id, userOf(response))), response)
  })
  router.get('/desk/checkpoint.txt', async (_, response) => {
    const { note } = await witnessing.checkpoint()
    response.type('text').send(note)
  })
  return router
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`
}
