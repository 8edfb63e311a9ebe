import { publicityOver, publicKinds } from '@zhifa/domain'
import { Router } from 'express'
import type { Kysely } from 'kysely'
import { sendCsv, sendJson } from '../../../web/list-files'
import type { Bureau } from '../../bureau'
import {
  countPublicKinds,
  eachPublicItem,
  listPublicItems,
  publicCertificate,
  publicFigures,
  publicSheet,
  publicVersion,
} from '../../cases'
import { answeredReports } from '../../disclosure'
import { resultColumns } from './columns'
import { decisionPage } from './item-page'
import { resultsPage } from './list-page'
import { publicQueryOf, questionOf } from './query'

/** What was decided: the list with its files, and each item at its permanent address with its papers. */
export function resultRoutes<DB>({
  db,
  bureau,
  verifier,
}: {
  readonly db: Kysely<DB>
  readonly bureau: Bureau
  readonly verifier: boolean
}): Router {
  const router = Router()
  const { agency, publicUrl } = bureau
  const columns = resultColumns(publicUrl)
  /** Papers are public as long as the page shows the decision. */
  const lasting = async (id: string): Promise<boolean> => {
    const publication = (await publicVersion(db, id))?.publication
    return publication?.verb === 'publish' && !publicityOver(publication.content, bureau.today())
  }
  router.get('/results', async ({ query: asked }, response) => {
    const query = publicQueryOf(asked)
    const today = bureau.today()
    const page = await listPublicItems(db, agency.id, query, today)
    const counts = await countPublicKinds(db, agency.id, query, today, publicKinds)
    const figures = await publicFigures(db, agency.id)
    const years = [...new Set(figures.map(({ month }) => month.slice(0, 4)))].reverse()
    response.type('html').send(resultsPage(bureau, { query, page, counts, years }))
  })
  router.get('/results.csv', ({ query: asked }, response) => {
    const rows = eachPublicItem(db, agency.id, publicQueryOf(asked), bureau.today())
    return sendCsv(response, `执法结果公示 ${bureau.today()}`, columns, rows)
  })
  router.get('/results.json', ({ query: asked }, response) => {
    const query = publicQueryOf(asked)
    const head = {
      title: '执法结果公示',
      agency: agency.name,
      asOf: bureau.today(),
      url: new URL(`results${questionOf(query)}`, publicUrl).href,
    }
    return sendJson(response, head, columns, eachPublicItem(db, agency.id, query, bureau.today()))
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
  return router
}
