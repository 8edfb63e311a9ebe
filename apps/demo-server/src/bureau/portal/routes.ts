import { Router } from 'express'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { newestPublicItems, publicFigures } from '../cases'
import { publicKeys } from '../ledger'
import type { BlobStore } from '../media'
import type { Typesetter } from '../typesetting'
import { codeRoutes } from './codes/routes'
import { complaintsPage } from './complaints-page'
import { devicesPage } from './devices'
import { drawRoutes } from './draws/routes'
import { portalFeeds } from './feeds'
import { figureRoutes } from './figures/routes'
import { frontPage } from './front-page'
import { hears } from './hears'
import { officerRoutes } from './officers/routes'
import { registryPages } from './registry/routes'
import { reportRoutes } from './reports/routes'
import { publicQueryOf, questionOf } from './results/query'
import { resultRoutes } from './results/routes'
import { siteMaps } from './sitemap'
import { verifyRoutes } from './verify/routes'

const newestShown = 8

/** The public pages. They read approved publications and the registry's allow-list: the record of a case is out of reach. */
export function portal<DB>(options: {
  readonly db: Kysely<DB>
  /** From which lists, items and feeds are read; what is written, and what must be of this moment, is at `db`. */
  readonly reading: Kysely<DB>
  readonly bureau: Bureau
  /** Makes the papers of registry items. */
  readonly typesetter: Typesetter
  /** Where copies of evidence lie. */
  readonly blobs: BlobStore
  /** Pages offer to verify certificates in the browser. */
  readonly verifier: boolean
}): Router {
  const { db, reading, bureau } = options
  const read = { ...options, db: reading }
  const router = Router()
  router.get('/', async ({ query }, response) => {
    // The list stood here once: whoever kept a question's address still comes to its answer.
    const question = questionOf(publicQueryOf(query))
    if (question !== '') return response.redirect(301, `/results${question}`)
    const figures = await publicFigures(reading, bureau.agency.id)
    const newest = await newestPublicItems(reading, bureau.agency.id, bureau.today(), newestShown)
    response.type('html').send(frontPage(bureau, { figures, newest }))
  })
  router.get('/devices', hears(bureau, {}))
  router.get('/devices', (_, response) => void response.type('html').send(devicesPage(bureau)))
  router.get('/ledger-keys.txt', async (_, response) => {
    response.type('text').send((await publicKeys(db, bureau.agency.id)).map((key) => `${key}\n`).join(''))
  })
  router.get('/complaints', (_, response) => void response.type('html').send(complaintsPage(bureau)))
  router.use(
    resultRoutes(read),
    officerRoutes(bureau),
    figureRoutes(read),
    portalFeeds(read),
    siteMaps(read),
    verifyRoutes(options),
    codeRoutes({ db, bureau }),
    drawRoutes(read),
    registryPages(read),
    reportRoutes({ db, bureau }),
  )
  return router
}
