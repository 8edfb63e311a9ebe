import { verifierKeyText } from '@zhifa/domain/ledger'
import express, { Router } from 'express'
import type { Kysely } from 'kysely'
import { checkpointsOf, newestCheckpoint, newestCheckpoints, type WitnessedCheckpoint } from '../storage/checkpoints'
import { checkpointsPage } from './checkpoints-page'
import { cosignRequest, type Witness } from './cosign'

const pageSize = 50
const unbounded = Number.MAX_SAFE_INTEGER

const shown = ({ origin, size, root, note, at }: WitnessedCheckpoint) => ({ origin, size, root, note, at })

/** The witness: it cosigns what follows, shows everything that it ever cosigned, and forgets nothing. */
export function witnessRoutes<DB>(options: {
  readonly db: Kysely<DB>
  readonly name: string
  readonly witness: Witness
  readonly now: () => Date
}): Router {
  const { db, name, witness, now } = options
  const key = verifierKeyText({ name: witness.signer.name, algorithm: 4, publicKey: witness.signer.publicKey })
  const router = Router()
  router.post(
    '/add-checkpoint',
    express.text({ type: () => true, limit: '64kb', inflate: false }),
    async ({ body }, response) => {
      const answer = await cosignRequest(db, witness, typeof body === 'string' ? body : '', now())
      response.status(answer.status).type(answer.status === 409 ? 'text/x.tlog.size' : 'text/plain')
      response.send(answer.text)
    },
  )
  router.get('/ledger-keys.txt', (_, response) => {
    response.type('text').send([...witness.ledgers.map(verifierKeyText), key].map((line) => `${line}\n`).join(''))
  })
  router.get('/checkpoints', async (_, response) => {
    response.type('html').send(checkpointsPage(name, key, await newestCheckpoints(db)))
  })
  router.get('/checkpoints.json', async (_, response) => {
    response.json({ witness: key, checkpoints: (await newestCheckpoints(db)).map(shown) })
  })
  router.get('/checkpoints/:origin.json', async ({ params, query }, response) => {
    const before = /^\d{1,15}$/.test(String(query.before)) ? Number(query.before) : unbounded
    const found = await checkpointsOf(db, params.origin, { before, limit: pageSize })
    const last = found.length === pageSize ? found.at(-1)?.size : undefined
    response.json({ checkpoints: found.map(shown), ...(last === undefined ? {} : { before: last }) })
  })
  router.get('/checkpoints/:origin.txt', async ({ params }, response, next) => {
    const newest = await newestCheckpoint(db, params.origin)
    if (!newest) return next()
    response.type('text').send(newest.note)
  })
  return router
}
