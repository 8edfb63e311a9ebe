import { validate } from '@zhifa/domain'
import { type ErrorRequestHandler, type Request, type Response, Router } from 'express'
import type { Kysely } from 'kysely'
import { h } from 'preact'
import { DatabaseBusyError, isAway, tookTooLong } from '../../storage'
import { chinaDay } from '../../web/china-time'
import { untracked } from '../../web/heard'
import { sendCsv, sendJson } from '../../web/list-files'
import { type LogLine, logLine } from '../../web/log-line'
import {
  agenciesShown,
  countKinds,
  decisionYears,
  divisionsShown,
  eachItem,
  type ItemQuery,
  listItems,
  readAttachment,
  readItem,
} from '../storage/public-items'
import { itemColumns } from './columns'
import { feeds } from './feeds'
import { itemPage } from './item-page'
import { page } from './layout'
import { listPage } from './list-page'
import { ListQuery, questionOf } from './query'
import { style } from './style'

const html = (response: Response, status: number, text: string): void =>
  void response.status(status).type('html').send(text)
const notice = (site: string, title: string, text: string): string =>
  page(site, title, [h('h1', {}, title), h('p', { class: 'notice' }, text)])
const notFound = (response: Response, site: string): void =>
  html(response, 404, notice(site, '没有找到', '没有该公示信息，请核对网址。'))

/** The public pages. */
export function site<DB>(options: {
  readonly db: Kysely<DB>
  readonly name: string
  /** Names of divisions, by their codes. */
  readonly divisions?: ReadonlyMap<string, string> | undefined
  readonly now: () => Date
  readonly publicUrl: string
  readonly verifier?: string | undefined
}): Router {
  const { db, name, publicUrl, verifier, divisions = new Map<string, string>() } = options
  const today = (): string => chinaDay(options.now())
  const router = Router()
  const missing = (response: Response) => notFound(response, name)

  router.get('/style.css', (_, response) => void response.type('css').send(style))
  if (verifier !== undefined)
    router.get('/verify.js', (_, response) => void response.type('text/javascript').send(verifier))
  router.use(feeds({ db, name, publicUrl, now: options.now }))
  /** The question of the address; what is none is answered with what is wrong in it. */
  const asked = (request: Request, response: Response): ItemQuery | undefined => {
    const wanted = validate(ListQuery, untracked(request.query), 'platform.list')
    if (wanted.ok) return wanted.value
    const text = wanted.findings.map(({ message }) => message.zh).join('；')
    html(response, 422, notice(name, '查询条件有误', text))
    return undefined
  }
  router.get('/', async (request, response) => {
    const query = asked(request, response)
    if (!query) return
    const listed = await listItems(db, query, today())
    const counts = await countKinds(db, query, today())
    const shown = await divisionsShown(db)
    const places = {
      divisions: shown.map((code) => ({ code, name: divisions.get(code) ?? code })),
      // Of a province the agencies are too many for one list: those of a division, once it is chosen.
      agencies: shown.length > 1 && !query.division ? [] : await agenciesShown(db, query.division),
    }
    html(response, 200, listPage(name, { query, page: listed, counts, years: await decisionYears(db), ...places }))
  })
  const columns = itemColumns(publicUrl)
  router.get('/items.csv', async (request, response) => {
    const query = asked(request, response)
    if (query) await sendCsv(response, `${name} ${today()}`, columns, eachItem(db, query, today()))
  })
  router.get('/items.json', async (request, response) => {
    const query = asked(request, response)
    if (!query) return
    const head = { title: name, asOf: today(), url: new URL(questionOf(query), publicUrl).href }
    await sendJson(response, head, columns, eachItem(db, query, today()))
  })
  router.get('/items/:id', async ({ params }, response) => {
    const item = await readItem(db, params.id)
    if (!item) return void missing(response)
    html(response, 200, itemPage(name, item, { today: today(), verifier: verifier !== undefined }))
  })
  router.get('/items/:id/attachments/:sha256', async ({ params }, response) => {
    const file = await readAttachment(db, params.id, params.sha256, today())
    if (!file) return void missing(response)
    const ending = file.mediaType === 'application/json' ? '.json' : '.pdf'
    response.attachment(file.name.endsWith(ending) ? file.name : `${file.name}${ending}`)
    response.type(file.mediaType).send(Buffer.from(file.bytes))
  })
  router.use((_, response) => void missing(response))
  return router
}

/** The page for what went wrong on the site or before it. */
export function siteErrors(site: string, log: (line: LogLine) => void): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error)
    const { status } = error as { status?: number }
    if (status === 404) return notFound(response, site)
    if (status !== undefined && status >= 400 && status < 500)
      return html(response, 422, notice(site, '查询条件有误', '所提交的内容无法读取。'))
    log(logLine(error))
    const slow = tookTooLong(error) || error instanceof DatabaseBusyError
    if (slow || isAway(error)) {
      response.set('retry-after', '5')
      const why = slow ? '查询超过时限，请稍后再试。' : '数据暂时不能读取，请稍后再试。'
      return html(response, 503, notice(site, '平台繁忙', why))
    }
    html(response, 500, notice(site, '暂时无法显示', '平台出现故障，请稍后再试。'))
  }
}
