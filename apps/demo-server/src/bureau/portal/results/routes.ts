import { extname } from 'node:path'
import { publicityOver, publicKinds } from '@zhifa/domain'
import { Router } from 'express'
import type { Kysely } from 'kysely'
import { sendCsv, sendJson } from '../../../web/list-files'
import type { Bureau } from '../../bureau'
import {
  countPublicKinds,
  eachPublicItem,
  listPublicItems,
  type PublicVersion,
  publicCertificate,
  publicFigures,
  publicSheet,
  publicVersion,
} from '../../cases'
import { answeredReports } from '../../disclosure'
import { copiesOfVersion } from '../../evidence'
import type { BlobStore } from '../../media'
import { serveMedia } from '../../media/serve'
import { hears, listPaths } from '../hears'
import { resultColumns } from './columns'
import { decisionPage } from './item-page'
import { resultsPage } from './list-page'
import { publicQueryOf, questionOf, resultsHeard } from './query'

/** What was decided: the list with its files, and each item at its permanent address with its papers. */
export function resultRoutes<DB>({
  db,
  bureau,
  blobs,
  verifier,
}: {
  readonly db: Kysely<DB>
  readonly bureau: Bureau
  /** Where the copies of evidence lie. */
  readonly blobs: BlobStore
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
  /** The redacted copies that the version took along. */
  const copiesIn = ({ caseId, item, publication: { verb, version } }: PublicVersion) =>
    verb === 'publish' ? copiesOfVersion(db, agency.id, { caseId, item, version }) : Promise.resolve([])
  router.get(listPaths('/results'), hears(bureau, resultsHeard))
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
    response.type('html').send(decisionPage(bureau, version, answers, verifier, await copiesIn(version)))
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
  router.get('/decisions/:id/copies/:sha256', async (request, response, next) => {
    const { id, sha256 } = request.params
    const version = (await lasting(id)) ? await publicVersion(db, id) : undefined
    const copies = version ? await copiesIn(version) : []
    const at = copies.findIndex((copy) => copy.sha256 === sha256)
    const copy = copies[at]
    if (!copy) return next()
    // What a file was called in the house may name somebody.
    await serveMedia(blobs, { ...copy, name: `公开副本${at + 1}${extname(copy.name)}` }, request, response)
  })
  return router
}
