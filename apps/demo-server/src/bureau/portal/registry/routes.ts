import { disclosureCatalogue } from '@zhifa/domain'
import { Router } from 'express'
import { z } from 'zod'
import { oneOf } from '../../../web/heard'
import { sendCsv, sendJson } from '../../../web/list-files'
import type { CaseContext } from '../../cases'
import { answeredReports, chartSvg, editionPdf, readRegistry } from '../../disclosure'
import { words } from '../asked'
import { hears, listPaths } from '../hears'
import { cataloguePage } from './catalogue-page'
import { catalogueColumns, registryColumns } from './columns'
import { registryItemPage } from './item-page'
import { itemsIn, registryPage, registrySections } from './list-page'
import { shownItems } from './shown'

/** What is asked of the list. */
export const RegistryAsked = z.object({ section: words('栏目') })

const sectionOf = (query: unknown) => {
  const asked = RegistryAsked.parse(query).section
  return registrySections.find(({ id }) => id === asked)
}

/** What is published before enforcement: approved editions and nothing else. */
export function registryPages<DB>(context: Pick<CaseContext<DB>, 'db' | 'bureau' | 'typesetter'>): Router {
  const { db, bureau } = context
  const router = Router()
  const items = async () => shownItems(await readRegistry(db), bureau)
  router.get(listPaths('/registry'), hears(bureau, { section: oneOf(registrySections.map(({ id }) => id)) }))
  router.get(listPaths('/registry/catalogue'), hears(bureau, {}))
  router.get('/registry', async ({ query }, response) => {
    response.type('html').send(registryPage(bureau, await items(), sectionOf(query)))
  })
  const columns = registryColumns(bureau.publicUrl)
  router.get('/registry.csv', async ({ query }, response) => {
    const rows = itemsIn(await items(), sectionOf(query))
    await sendCsv(response, `事前公开 ${bureau.today()}`, columns, rows)
  })
  router.get('/registry.json', async ({ query }, response) => {
    const section = sectionOf(query)
    const head = { title: section?.title ?? '事前公开', agency: bureau.agency.name, asOf: bureau.today() }
    await sendJson(response, head, columns, itemsIn(await items(), section))
  })
  router.get('/registry/catalogue', (_, response) => {
    response.type('html').send(cataloguePage(bureau, disclosureCatalogue(bureau.today())))
  })
  router.get('/registry/catalogue.csv', (_, response) =>
    sendCsv(response, `公示目录 ${bureau.today()}`, catalogueColumns(bureau), disclosureCatalogue(bureau.today())),
  )
  router.get('/registry/catalogue.json', (_, response) => {
    const head = { title: '行政执法公示目录', agency: bureau.agency.name, asOf: bureau.today() }
    return sendJson(response, head, catalogueColumns(bureau), disclosureCatalogue(bureau.today()))
  })
  router.get('/registry/:id', async ({ params }, response, next) => {
    const item = (await items()).find(({ id }) => id === params.id)
    if (!item) return next()
    response.type('html').send(registryItemPage(bureau, item, await answeredReports(db, 'registry', item.id)))
  })
  router.get('/registry/:id/document.pdf', async ({ params }, response, next) => {
    const item = (await items()).find(({ id }) => id === params.id)
    const pdf = item && (await editionPdf(item.id, item.edition, context))
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
