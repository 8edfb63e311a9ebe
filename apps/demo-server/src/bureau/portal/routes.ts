import { publicityOver, publicKinds } from '@zhifa/domain'
import { Router } from 'express'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { publicCertificate, publicSheet, publicVersion, publicVersions } from '../cases'
import { answeredReports } from '../disclosure'
import { publicKeys } from '../ledger'
import { portalFeeds } from './feeds'
import { publicOfficers } from './officers'
import { complaintsPage, decisionPage, decisionsPage, officersPage } from './pages'
import { registryPages } from './registry/routes'
import { reportRoutes } from './reports/routes'

const words = (q: unknown): string => (typeof q === 'string' ? q.trim().slice(0, 100) : '')

const kindOf = (kind: unknown): string => publicKinds.find((each) => each === kind) ?? ''

/** The public pages. They read approved publications and the registry's allow-list: the record of a case is out of reach. */
export function portal<DB>({
  db,
  bureau,
  verifier,
}: {
  readonly db: Kysely<DB>
  readonly bureau: Bureau
  /** Pages offer to verify certificates in the browser. */
  readonly verifier: boolean
}): Router {
  const router = Router()
  /** Papers are public as long as the page shows the decision. */
  const lasting = async (id: string): Promise<boolean> => {
    const publication = (await publicVersion(db, id))?.publication
    return publication?.verb === 'publish' && !publicityOver(publication.content, bureau.today())
  }
  router.get('/', async ({ query }, response) => {
    response.type('html').send(decisionsPage(bureau, await publicVersions(db), words(query.q), kindOf(query.kind)))
  })
  router.get('/decisions/:id', async ({ params }, response, next) => {
    const version = await publicVersion(db, params.id)
    if (!version) return next()
    const answers = await answeredReports(db, 'decision', version.item)
    response.type('html').send(decisionPage(bureau, version, answers, verifier))
  })
  router.get('/decisions/:id/sheet.pdf', async ({ params }, response, next) => {
    const sheet = (await lasting(params.id)) && (await publicSheet(db, params.id))
    if (!sheet) return next()
    response.type('application/pdf').send(Buffer.from(sheet))
  })
  router.get('/decisions/:id/certificate.json', async ({ params }, response, next) => {
    const certificate = (await lasting(params.id)) && (await publicCertificate(db, params.id))
    if (!certificate) return next()
    response.type('application/json').send(certificate)
  })
  router.get('/officers', ({ query }, response) => {
    const q = words(query.q)
    response.type('html').send(officersPage(bureau, publicOfficers(bureau.registry, bureau.today(), q), q))
  })
  router.get('/ledger-keys.txt', async (_, response) => {
    response.type('text').send((await publicKeys(db, bureau.agency.id)).map((key) => `${key}\n`).join(''))
  })
  router.get('/complaints', (_, response) => void response.type('html').send(complaintsPage(bureau)))
  router.use(portalFeeds({ db, bureau }), registryPages({ db, bureau }), reportRoutes({ db, bureau }))
  return router
}
