import { type Response, Router } from 'express'
import { csv } from '../../../web/csv'
import { casesFor, visibleCase } from '../../access'
import { type CaseContext, countCases, listCases, openNewCase, pageSize } from '../../cases'
import { userOf } from '../../sign-in'
import { hears } from '../asked'
import type { Sent } from '../form'
import { nextOwnAct } from '../going-on/next-own'
import { deskForm, html } from '../http'
import { caseRows } from './csv'
import { type CasesView, casesPage } from './page'
import { caseQueryOf, casesHeard } from './query'

/** The list of cases, as page and as file, and the way to a new case. Behind the sign-in. */
export function caseListRoutes<DB>({ db, bureau }: CaseContext<DB>): Router {
  const router = Router()
  const { id: agency } = bureau.agency
  const show = async (
    response: Response,
    status: number,
    asked: Readonly<Record<string, unknown>>,
    more: Pick<CasesView, 'problem' | 'chosen'> = {},
  ): Promise<void> => {
    const query = { ...caseQueryOf(asked, bureau), ...casesFor(userOf(response)) }
    const count = await countCases(db, agency, query, bureau.today())
    const page = await listCases(db, agency, query, bureau.today(), pageSize, count)
    html(response, status, casesPage(bureau, userOf(response), { query, page, count, ...more }))
  }
  router.get(
    ['/desk/cases', '/desk/cases.csv'],
    hears(bureau, () => casesHeard(bureau)),
  )
  router.get('/desk/cases', ({ query }, response) => show(response, 200, query))
  router.get('/desk/cases.csv', async ({ query }, response) => {
    const asked = { ...caseQueryOf(query, bureau), ...casesFor(userOf(response)) }
    const { cases } = await listCases(db, agency, asked, bureau.today())
    response.attachment(`案件列表 ${bureau.today()}.csv`)
    response.type('text/csv').send(csv(caseRows(cases, bureau)))
  })
  router.post('/desk/cases', deskForm, async ({ body }, response) => {
    const { procedure, cause } = (body ?? {}) as Sent
    const user = userOf(response)
    const opened = await openNewCase(db, bureau, { procedure, cause }, user.id)
    if (opened.ok) {
      // Whoever opens a case does so to enter its first act.
      const record = await visibleCase(db, user, opened.id)
      const first = record && nextOwnAct(bureau, record, user)
      return void response.redirect(303, `/desk/cases/${opened.id}${first ? `/acts/${first.id}` : ''}`)
    }
    const problem = opened.findings.map(({ message }) => message.zh).join('；')
    const chosen = {
      ...(typeof procedure === 'string' ? { procedure } : {}),
      ...(typeof cause === 'string' ? { cause } : {}),
    }
    await show(response, opened.status, {}, { problem, chosen })
  })
  return router
}
