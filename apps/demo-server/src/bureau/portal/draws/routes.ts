import { Router } from 'express'
import type { Kysely } from 'kysely'
import { type PublicDraw, publicDraws } from '../../access'
import type { Bureau } from '../../bureau'
import { hears } from '../hears'
import { drawListPage } from './list-page'
import { drawPage } from './page'

/** 双随机抽取 for everybody: the list, each draw, and what is needed to run it again. */
export function drawRoutes<DB>({
  db,
  bureau,
  verifier,
}: {
  readonly db: Kysely<DB>
  readonly bureau: Bureau
  readonly verifier: boolean
}): Router {
  const router = Router()
  const found = async (commitment: string): Promise<PublicDraw | undefined> =>
    /^[0-9a-f]{64}$/.test(commitment)
      ? (await publicDraws(db, bureau)).find(({ draw }) => draw.commitment === commitment)
      : undefined

  router.get('/draws', hears(bureau, {}))
  router.get('/draws', async (_, response) => {
    response.type('html').send(drawListPage(bureau, await publicDraws(db, bureau)))
  })
  router.get('/draws/:commitment', async ({ params }, response, next) => {
    const shown = await found(params.commitment)
    return shown ? void response.type('html').send(drawPage(bureau, shown, verifier)) : next()
  })
  router.get('/draws/:commitment/plan.json', async ({ params }, response, next) => {
    const shown = await found(params.commitment)
    return shown ? void response.json(shown.draw.plan) : next()
  })
  router.get('/draws/:commitment/result.json', async ({ params }, response, next) => {
    const drawn = (await found(params.commitment))?.draw.drawn
    return drawn ? void response.json(drawn.result) : next()
  })
  return router
}
