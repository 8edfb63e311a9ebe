import { disclosureCatalogue } from '@zhifa/domain'
import { Router } from 'express'
import type { Kysely } from 'kysely'
import type { Bureau } from '../../bureau'
import { answeredReports, chartSvg, editionPdf, readRegistry } from '../../disclosure'
import { cataloguePage } from './catalogue-page'
import { registryItemPage } from './item-page'
import { registryPage } from './list-page'
import { shownItems } from './shown'

/** What is published before enforcement: approved editions and nothing else. */
export function registryPages<DB>({ db, bureau }: { readonly db: Kysely<DB>; readonly bureau: Bureau }): Router {
  const router = Router()
  const items = async () => shownItems(await readRegistry(db), bureau)
  router.get('/registry', async (_, response) => {
    response.type('html').send(registryPage(bureau, await items()))
  })
  router.get('/registry/catalogue', (_, response) => {
    response.type('html').send(cataloguePage(bureau, disclosureCatalogue(bureau.today())))
  })
  router.get('/registry/:id', async ({ params }, response, next) => {
    const item = (await items()).find(({ id }) => id === params.id)
    if (!item) return next()
    response.type('html').send(registryItemPage(bureau, item, await answeredReports(db, 'registry', item.id)))
  })
  router.get('/registry/:id/document.pdf', async ({ params }, response, next) => {
    const item = (await items()).find(({ id }) => id === params.id)
    const pdf = item && (await editionPdf(item.edition))
    if (!pdf) return next()
    response.type('application/pdf').send(Buffer.from(pdf))
  })
  router.get('/charts/:name', async ({ params, query }, response, next) => {
    const focus = query.focus === 'review' || query.focus === 'recording' ? query.focus : 'all'
    const svg = params.name.endsWith('.svg') ? await chartSvg(params.name.slice(0, -4), focus) : undefined
    if (svg === undefined) return next()
    response.type('image/svg+xml').set('cache-control', 'no-cache').send(svg)
  })
  return router
}
