import { type Finding, PlainDate } from '@zhifa/domain'
import { type Response, Router } from 'express'
import { type User, visibleCase } from '../../access'
import type { CaseContext } from '../../cases'
import {
  addDocketFile,
  docketScan,
  endedMatters,
  learnsComplainant,
  openMatters,
  readsFile,
  type SeenMatter,
  sayInDocket,
  seenFiles,
  seenMatter,
  standingsOf,
} from '../../docket'
import { userOf } from '../../sign-in'
import { smallUpload } from '../administration/upload'
import { hears } from '../asked'
import type { Sent } from '../form'
import { deskForm, html, sendPdf } from '../http'
import { complainantPage } from './complainant-page'
import { docketListPage } from './list-page'
import { type MatterView, matterPage } from './matter-page'
import { answerPaper } from './paper'
import { saidInDocket } from './said'

const pageSize = 50
/** As a scan of a signature may be. */
const fileLimit = 15 * 1024 * 1024
const standings = {
  absent: '未登记该文书',
  open: '未报告执行情况',
  reported: '已报告',
  'no-such-step': '不适用',
  unknown: '不能核实',
  concerned: '所涉案件',
} as const

/** Papers of supervision and complaints that no one case holds. Behind the sign-in. */
export function docketRoutes<DB>(context: CaseContext<DB>): Router {
  const { db, bureau, typesetter } = context
  const router = Router()

  const list = async (response: Response, after?: number, status = 200, findings: readonly Finding[] = []) => {
    const user = userOf(response)
    const { matters: ended, next } = await endedMatters(context, user, { after, limit: pageSize })
    html(
      response,
      status,
      docketListPage(bureau, user, { open: await openMatters(context, user), ended, next }, findings),
    )
  }
  router.get('/desk/docket', hears(bureau, { after: (key) => /^\d{1,9}$/.test(key) }))
  router.get('/desk/docket', ({ query: { after } }, response) =>
    list(response, typeof after === 'string' && /^\d{1,9}$/.test(after) ? Number(after) : undefined),
  )
  router.post('/desk/docket', deskForm, async ({ body }, response) => {
    const done = await sayInDocket(context, userOf(response), saidInDocket((body ?? {}) as Sent))
    if (done.ok) return response.redirect(303, `/desk/docket/${done.event.no}`)
    await list(response, undefined, done.status, done.findings)
  })

  const found = (user: User, no: string) => seenMatter(context, user, no)
  const viewOf = async (user: User, one: SeenMatter): Promise<MatterView> => {
    const { matter } = one
    const cases = []
    for (const { id, standing } of standingsOf(one))
      cases.push({ id, standing: standings[standing], seen: (await visibleCase(db, user, id)) !== undefined })
    const files = seenFiles(matter, user, one)
    return { matter, cases, files, complainant: learnsComplainant(matter, user, one) }
  }
  router.get('/desk/docket/:n', async ({ params }, response, next) => {
    const user = userOf(response)
    const one = await found(user, params.n)
    if (!one) return next()
    html(response, 200, matterPage(bureau, user, await viewOf(user, one)))
  })
  router.post('/desk/docket/:n', deskForm, async ({ params, body }, response, next) => {
    const user = userOf(response)
    if (!(await found(user, params.n))) return next()
    const done = await sayInDocket(context, user, saidInDocket((body ?? {}) as Sent, Number(params.n)))
    // Who took themselves out of it reads it no more.
    const after = await found(user, params.n)
    if (done.ok) return response.redirect(303, after ? `/desk/docket/${params.n}` : '/desk/docket')
    if (!after) return next()
    html(response, done.status, matterPage(bureau, user, await viewOf(user, after), done.findings))
  })
  router.get('/desk/docket/:n/complainant', async ({ params }, response, next) => {
    const user = userOf(response)
    const one = await found(user, params.n)
    if (!one || !learnsComplainant(one.matter, user, one)) return next()
    html(response, 200, complainantPage(bureau, user, one.matter))
  })
  router.post('/desk/docket/:n/files', async (request, response, next) => {
    const user = userOf(response)
    const one = await found(user, request.params.n)
    if (!one) return next()
    const sent = await smallUpload(request, fileLimit, ['part', 'name'])
    const { part = '', name = '' } = sent?.fields ?? {}
    const bytes = sent?.file ?? Buffer.alloc(0)
    const done = await addDocketFile(context, user, { matter: one.matter.no, part, name: name.trim(), bytes })
    if (done.ok) return response.redirect(303, `/desk/docket/${one.matter.no}#files`)
    // What an answer overtakes is not read to its end: the connection cannot be used again.
    if (!request.complete) response.set('connection', 'close')
    html(response, done.status, matterPage(bureau, user, await viewOf(user, one), done.findings))
  })
  router.get('/desk/docket/:n/files/:file', async ({ params }, response, next) => {
    const user = userOf(response)
    const one = await found(user, params.n)
    const file = one?.matter.files.find(({ no }) => String(no) === params.file)
    if (!one || !file || !readsFile(one.matter, file, user, one)) return next()
    const scan = await docketScan(db, bureau.agency.id, file.no)
    if (!scan) return next()
    response.attachment(`${file.name}.${scan.mediaType.split('/')[1]}`)
    response.set('content-security-policy', "sandbox; default-src 'none'")
    response.type(scan.mediaType).send(Buffer.from(scan.bytes))
  })
  router.get('/desk/docket/:n/answer.pdf', async ({ params, query }, response, next) => {
    const user = userOf(response)
    const one = await found(user, params.n)
    if (!one) return next()
    const number = typeof query.number === 'string' ? query.number.trim().slice(0, 100) : ''
    const on = PlainDate.safeParse(query.on)
    const given = number !== '' && on.success ? { number, on: on.data } : undefined
    const paper = answerPaper(bureau, one.matter, given)
    if (!paper) return next()
    sendPdf(response, await typesetter.form(bureau, paper.form, paper.data), paper.title, 'inline')
  })
  return router
}
