import { pipeline } from 'node:stream/promises'
import { Router } from 'express'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { itemsOfMonth, publicFigures } from '../cases'
import { readRegistry } from '../disclosure'
import { registrySections } from './registry/list-page'
import { shownItems } from './registry/shown'

/** What the protocol allows in one file (sitemaps.org). */
const mostInFile = 50_000

const head = '<?xml version="1.0" encoding="utf-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const sections = ['', 'results', 'registry', 'registry/catalogue', 'officers', 'figures', 'verify', 'complaints']

/** Addresses are made of our own names and checked ids; what is left to escape is the mark of a question. */
const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/**
 * What there is for search engines: the sections, what stands before enforcement, and the items that are shown now, in files by the month of
 * the decision. What was withdrawn or is over is in none, and the desk is nobody's to look through.
 */
export function siteMaps<DB>({ db, bureau }: { readonly db: Kysely<DB>; readonly bureau: Bureau }): Router {
  const router = Router()
  const { agency, publicUrl } = bureau
  const address = (path: string): string => xml(new URL(path, publicUrl).href)
  router.get('/robots.txt', (_, response) => {
    const closed = ['/desk', '/api', '/sign-in', '/report', '/reports', '/codes']
    const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`)]
    response.type('text').send(`${[...lines, '', `Sitemap: ${new URL('sitemap.xml', publicUrl).href}`].join('\n')}\n`)
  })
  router.get('/sitemap.xml', async (_, response) => {
    const months = new Map<string, number>()
    for (const { month, items } of await publicFigures(db, agency.id))
      months.set(month, (months.get(month) ?? 0) + items)
    const files = [...months].flatMap(([month, count]) =>
      Array.from({ length: Math.ceil(count / mostInFile) }, (_, part) => `sitemaps/${month}-${part + 1}.xml`),
    )
    const entries = ['sitemaps/sections.xml', ...files].map(
      (file) => `<sitemap><loc>${address(file)}</loc></sitemap>\n`,
    )
    response.type('application/xml').send(`${head}<sitemapindex ${namespace}>\n${entries.join('')}</sitemapindex>\n`)
  })
  router.get('/sitemaps/:name', async ({ params }, response, next) => {
    if (params.name === 'sections.xml') {
      const items = shownItems(await readRegistry(db), bureau)
      const paths = [
        ...sections,
        ...registrySections.map(({ id }) => `registry?section=${id}`),
        ...items.map(({ id }) => `registry/${id}`),
      ]
      const entries = paths.map((path) => `<url><loc>${address(path)}</loc></url>\n`)
      return void response.type('application/xml').send(`${head}<urlset ${namespace}>\n${entries.join('')}</urlset>\n`)
    }
    const [, month, part] = /^(\d{4}-(?:0[1-9]|1[0-2]))-([1-9]\d{0,3})\.xml$/.exec(params.name) ?? []
    if (month === undefined) return next()
    const wanted = { month, from: (Number(part) - 1) * mostInFile, count: mostInFile }
    response.type('application/xml')
    await pipeline(async function* () {
      yield `${head}<urlset ${namespace}>\n`
      for await (const { item, changed_at } of itemsOfMonth(db, agency.id, bureau.today(), wanted))
        yield `<url><loc>${address(`decisions/${item}`)}</loc><lastmod>${changed_at.toISOString()}</lastmod></url>\n`
      yield '</urlset>\n'
    }, response)
  })
  return router
}
