import { type Response, Router } from 'express'
import { seesReads, visibleCase } from '../../access'
import type { CaseContext } from '../../cases'
import { noticePage } from '../../frame/notice-page'
import { endedBatches, eraseReads, listReads, type ReadsAsked, readKinds } from '../../reading'
import { userOf } from '../../sign-in'
import { anyWords, type Heard, hears, oneOf } from '../asked'
import type { Sent } from '../form'
import { deskForm, html } from '../http'
import { caseReadsPage, myReadsPage, readLogPage } from './pages'

/** The log of reads: for supervision, for the people of a case, and for everybody what is theirs. Behind the sign-in. */
export function readRoutes<DB>({ db, bureau }: CaseContext<DB>): Router {
  const router = Router()
  const agency = bureau.agency.id
  const refused = (response: Response, text: string): void =>
    html(response, 403, noticePage(bureau, '没有权限', text, userOf(response)))
  const show = async (
    response: Response,
    query: Readonly<Record<string, unknown>>,
    status = 200,
    problem?: string,
  ): Promise<void> => {
    const asked = askedOf(query)
    const listed = await listReads(db, agency, asked)
    const ended = await endedBatches(db, bureau)
    html(response, status, readLogPage(bureau, userOf(response), asked, listed, ended, problem))
  }
  const line: Heard[string] = (key) => /^\d{1,18}$/.test(key)
  router.get(
    '/desk/supervision/reads',
    hears(bureau, () => ({
      ...{ case: anyWords, before: line, kind: oneOf(Object.keys(readKinds)), task: oneOf(['none']) },
      person: oneOf(bureau.registry.officers.keys()),
    })),
  )
  router.get('/desk/cases/:id/reads', hears(bureau, { before: line }))
  router.get('/desk/reads', hears(bureau, { before: line, of: oneOf(['mine', 'others']) }))
  router.get('/desk/supervision/reads', ({ query }, response) => show(response, query))
  router.post('/desk/supervision/reads/erasing', deskForm, async ({ body }, response) => {
    const { reason } = (body ?? {}) as Sent
    const done = await eraseReads(db, bureau, userOf(response), typeof reason === 'string' ? reason : '')
    if (done.ok) return response.redirect(303, '/desk/supervision/reads#erasing')
    await show(response, {}, done.status, done.findings.map(({ message }) => message.zh).join('；'))
  })
  router.get('/desk/cases/:id/reads', async ({ params, query }, response, next) => {
    const user = userOf(response)
    const record = await visibleCase(db, user, params.id)
    if (!record) return next()
    if (!(await seesReads(db, record, user)))
      return refused(response, '本案的查阅日志由办理本案的人员，以及监督人员查看。')
    const { before } = askedOf(query)
    const listed = await listReads(db, agency, { caseId: record.id, ...(before ? { before } : {}) })
    html(response, 200, caseReadsPage(bureau, user, record.id, listed))
  })
  router.get('/desk/reads', async ({ query }, response) => {
    const user = userOf(response)
    const { before } = askedOf(query)
    const page = (of: string) => (before && query.of === of ? { before } : {})
    const mine = await listReads(db, agency, { person: user.id, ...page('mine') })
    const others = await listReads(db, agency, { ofCasesBy: user.id, ...page('others') })
    html(response, 200, myReadsPage(bureau, user, mine, others))
  })
  return router
}

/** Reads what is asked of the log from an address; what is no question asks nothing. */
function askedOf(query: Readonly<Record<string, unknown>>): ReadsAsked {
  const text = (key: string): string => (typeof query[key] === 'string' ? (query[key] as string).trim() : '')
  const [person, caseId, kind, before] = [text('person'), text('case'), text('kind'), text('before')]
  return {
    ...(person ? { person } : {}),
    ...(caseId ? { caseId } : {}),
    ...(kind ? { kind } : {}),
    ...(text('task') === 'none' ? { withoutTask: true } : {}),
    ...(before ? { before } : {}),
  }
}
