import { publicKinds, validate } from '@zhifa/domain'
import { type ErrorRequestHandler, type Response, Router } from 'express'
import type { Kysely } from 'kysely'
import { h } from 'preact'
import { z } from 'zod'
import { chinaDay } from '../../web/china-time'
import { type LogLine, logLine } from '../../web/log-line'
import { decisionYears, listItems, readAttachment, readItem } from '../storage/public-items'
import { feeds } from './feeds'
import { itemPage } from './item-page'
import { page } from './layout'
import { listPage } from './list-page'
import { style } from './style'

/** What the list's address may say. An empty field of the form means "all". */
const ListQuery = z.strictObject({
  q: z.string().max(100).default('').meta({ title: '关键词' }),
  year: z
    .union([z.literal(''), z.string().regex(/^(19|20)\d\d$/)])
    .default('')
    .meta({ title: '决定年份' }),
  state: z.enum(['', 'valid', 'corrected', 'withdrawn']).default('').meta({ title: '状态' }),
  kind: z
    .enum(['', ...publicKinds])
    .default('')
    .meta({ title: '类别' }),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .default('1')
    .meta({ title: '页码' }),
})

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
  readonly now: () => Date
  readonly publicUrl: string
  readonly verifier?: string | undefined
}): Router {
  const { db, name, publicUrl, verifier } = options
  const today = (): string => chinaDay(options.now())
  const router = Router()
  const missing = (response: Response) => notFound(response, name)

  router.get('/style.css', (_, response) => void response.type('css').send(style))
  if (verifier !== undefined)
    router.get('/verify.js', (_, response) => void response.type('text/javascript').send(verifier))
  router.use(feeds({ db, name, publicUrl, now: options.now }))
  router.get('/', async (request, response) => {
    const wanted = validate(ListQuery, { ...request.query }, 'platform.list')
    if (!wanted.ok) {
      const text = wanted.findings.map(({ message }) => message.zh).join('；')
      return void html(response, 422, notice(name, '查询条件有误', text))
    }
    const { q, year, state, kind, page: number } = wanted.value
    const query = {
      text: q,
      year: year === '' ? undefined : Number(year),
      mark: state === '' ? undefined : state,
      kind: kind === '' ? undefined : kind,
      page: Number(number),
    }
    const [{ items, total }, years] = [await listItems(db, query, today()), await decisionYears(db)]
    html(response, 200, listPage(name, { query, items, total, years }))
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
    html(response, 500, notice(site, '暂时无法显示', '平台出现故障，请稍后再试。'))
  }
}
