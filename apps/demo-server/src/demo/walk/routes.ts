import { type Finding, recordKey } from '@zhifa/domain'
import { deliveriesOf } from '@zhifa/integrations'
import { type Response, Router } from 'express'
import type { CaseContext } from '../../bureau/cases'
import { readCase } from '../../bureau/cases/read-case'
import { userOf } from '../../bureau/sign-in'
import { formBody } from '../../web/readable'
import { demoCases } from '../sample/first-start'
import { demoEnd, openDemoCase, sampleSteps, walkOne } from '../sample/walk'
import { demoPage, walkPage } from './pages'

/**
 * The demonstration: a sample case, walked act by act.
 * @param drill where the county platform of the demonstration has its switches
 */
export function demo<DB>(context: CaseContext<DB>, drill?: string): Router {
  const { db, bureau } = context
  const router = Router()
  const form = formBody('10kb')

  router.get('/desk/demo', async (_, response) => {
    const total = sampleSteps(
      { id: '', procedure: 'penalty.ordinary', agency: '', cause: '', entries: [] },
      bureau.today(),
    ).length
    response.type('html').send(demoPage(bureau, userOf(response), await demoCases(context), total, drill))
  })
  router.post('/desk/demo', form, async ({ body }, response) => {
    const id = await openDemoCase(context, bureau.today(), true)
    const { mode } = (body ?? {}) as { mode?: string }
    response.redirect(303, `/desk/demo/${id}${mode === 'auto' ? '?auto=1' : ''}`)
  })
  const show = async (
    response: Response,
    id: string,
    auto: boolean,
    findings: readonly Finding[],
  ): Promise<boolean> => {
    const [record, end] = [await readCase(db, id), await demoEnd(db, id)]
    if (!record || end === undefined) return false
    const deliveries = await deliveriesOf(db, recordKey(record, bureau.agency))
    const publicUrl = deliveries.find(({ state }) => state === 'synced')?.publicUrl ?? undefined
    const view = { id, steps: sampleSteps(record, end), done: record.entries.length, auto, findings, publicUrl }
    response
      .status(findings.length > 0 ? 422 : 200)
      .type('html')
      .send(walkPage(bureau, userOf(response), view))
    return true
  }
  router.get('/desk/demo/:id', async ({ params, query }, response, next) => {
    if (!(await show(response, params.id, query.auto === '1', []))) next()
  })
  router.post('/desk/demo/:id', form, async ({ params, body }, response, next) => {
    const end = await demoEnd(db, params.id)
    if (end === undefined) return next()
    const done = await walkOne(context, params.id, end)
    // Two windows may press at once: whoever comes second just sees how far the case is.
    if (done && !done.ok && done.status !== 409) return void (await show(response, params.id, false, done.findings))
    const { mode } = (body ?? {}) as { mode?: string }
    response.redirect(303, `/desk/demo/${params.id}${mode === 'auto' ? '?auto=1' : ''}`)
  })
  return router
}
