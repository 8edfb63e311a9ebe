import { ErrorReportText, type Finding, validate } from '@zhifa/domain'
import { type Response, Router } from 'express'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { clientAddress } from '../../../web/client-address'
import { formBody } from '../../../web/readable'
import type { Bureau } from '../../bureau'
import { publicVersion } from '../../cases'
import { keepReport, type ReportTarget, readRegistryItem, readReport } from '../../disclosure'
import { writtenBy } from '../../ledger'
import { reportPage, reportStatePage } from './pages'

const Target = z.strictObject({
  target: z.enum(['registry', 'decision']),
  id: z.string().min(1).max(64),
})

/** What the form sends. `website` is a field that people do not see: whoever fills it in is a program. */
const Sent = z.strictObject({
  ...Target.shape,
  ...ErrorReportText.shape,
  website: z.literal('').default(''),
})

/** Error reports of the public: a form, a number, and the way to see what became of it. */
export function reportRoutes<DB>({ db, bureau }: { readonly db: Kysely<DB>; readonly bureau: Bureau }): Router {
  const router = Router()
  const html = (response: Response, status: number, text: string) => response.status(status).type('html').send(text)

  /** Only what is public can be reported. */
  const published = async (target: ReportTarget, id: string) => {
    if (target === 'registry') {
      const edition = (await readRegistryItem(db, id))?.editions.at(-1)
      return edition && { title: edition.text.title, version: edition.edition }
    }
    const found = await publicVersion(db, id)
    if (found?.publication.verb !== 'publish') return undefined
    return { title: found.publication.content.caseName, version: found.publication.version }
  }

  router.get('/report', async ({ query }, response, next) => {
    const read = Target.safeParse(query)
    const item = read.success ? await published(read.data.target, read.data.id) : undefined
    if (!read.success || !item) return next()
    html(response, 200, reportPage(bureau, { ...read.data, title: item.title, text: '', suggestion: '', findings: [] }))
  })
  router.post('/report', formBody('20kb'), async (request, response, next) => {
    const { text, suggestion, ...rest } = (request.body ?? {}) as Record<string, unknown>
    const typed = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
    const where = Target.safeParse({ target: rest.target, id: rest.id })
    const item = where.success ? await published(where.data.target, where.data.id) : undefined
    if (!where.success || !item) return next()
    const show = (status: number, findings: readonly Finding[]) =>
      html(
        response,
        status,
        reportPage(bureau, {
          ...where.data,
          title: item.title,
          text: typed(text),
          suggestion: typed(suggestion),
          findings,
        }),
      )
    const wanted = { ...rest, text: typed(text), ...(typed(suggestion) ? { suggestion: typed(suggestion) } : {}) }
    const read = validate(Sent, wanted, 'error-report')
    if (!read.ok) return void show(422, read.findings)
    const { target, id, website: _, ...body } = read.value
    const kept = await keepReport(
      db,
      { target, targetId: id, targetVersion: item.version, body },
      {
        address: clientAddress(request),
        today: bureau.today(),
        now: bureau.now(),
        written: writtenBy(bureau, 'public'),
      },
    )
    if (!kept.ok) return void show(429, kept.findings)
    response.redirect(303, `/reports/${kept.id}?new=1`)
  })
  router.get('/reports', ({ query }, response, next) => {
    if (typeof query.number !== 'string' || !/^[0-9a-z]{10}$/.test(query.number)) return next()
    response.redirect(303, `/reports/${query.number}`)
  })
  router.get('/reports/:id', async ({ params, query }, response, next) => {
    const report = await readReport(db, params.id)
    if (!report) return next()
    html(response, 200, reportStatePage(bureau, report, query.new === '1'))
  })
  return router
}
