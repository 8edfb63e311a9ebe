import { pipeline } from 'node:stream/promises'
import { type Finding, replay } from '@zhifa/domain'
import { type Response, Router } from 'express'
import { type User, visibleCase } from '../../access'
import { packagesOf, packCase } from '../../archive'
import type { CaseContext } from '../../cases'
import { fileEventsOfCase } from '../../file-register'
import { userOf } from '../../sign-in'
import { html } from '../http'
import { archivePage } from './page'

/** The packages of a case for the archive: made and taken along by the keeper of the files. Behind the sign-in. */
export function archiveRoutes<DB>(context: CaseContext<DB>): Router {
  const { db, bureau, media } = context
  const router = Router()
  const show = async (
    response: Response,
    user: User,
    id: string,
    status = 200,
    findings: readonly Finding[] = [],
  ): Promise<boolean> => {
    const record = await visibleCase(db, user, id)
    if (!record) return false
    const packages = await packagesOf(db, bureau.agency.id, id)
    const archived = replay(record).phase === 'archived'
    html(response, status, archivePage(bureau, user, { caseId: id, archived, packages, findings }))
    return true
  }
  router.get('/desk/cases/:id/archive', async ({ params }, response, next) => {
    if (!(await show(response, userOf(response), params.id))) next()
  })
  router.post('/desk/cases/:id/archive', async ({ params }, response, next) => {
    const user = userOf(response)
    const done = await packCase(context, params.id, user, () => fileEventsOfCase(db, bureau.agency.id, params.id))
    if (done.ok) return response.redirect(303, `/desk/cases/${params.id}/archive`)
    if (!(await show(response, user, params.id, done.status, done.findings))) next()
  })
  router.get('/desk/cases/:id/archive/:n.zip', async ({ params: { id, n } }, response, next) => {
    if (!(await visibleCase(db, userOf(response), id))) return next()
    const found = (await packagesOf(db, bureau.agency.id, id)).find(({ number }) => String(number) === n)
    if (found?.zip === undefined) return next()
    response.attachment(`归档移交包（${id}-${n}）.zip`)
    response.set('content-length', String(found.bytes)).type('application/zip')
    await pipeline(media.blobs.read(found.zip), response)
  })
  return router
}
