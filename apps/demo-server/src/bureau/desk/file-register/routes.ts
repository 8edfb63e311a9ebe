import { type CaseRecord, disposalObstacles, type Finding, fileStanding, retentionOf, transferDue } from '@zhifa/domain'
import { type Response, Router } from 'express'
import { seesMedia, type User, visibleCase } from '../../access'
import { lateFilesOf, packagesOf } from '../../archive'
import type { CaseContext } from '../../cases'
import { fileAsked, fileEventsOfCase, filesOverview, sayOfFile } from '../../file-register'
import { mediaOf } from '../../media'
import { userOf } from '../../sign-in'
import type { Sent } from '../form'
import { deskForm, html } from '../http'
import type { RegisterView } from './here'
import { filesPage } from './overview-page'
import { registerPage } from './page'
import { saidOfFile } from './said'

/** The register of finished files. Behind the sign-in. */
export function fileRegisterRoutes<DB>(context: CaseContext<DB>): Router {
  const { db, bureau } = context
  const router = Router()

  const viewOf = async (record: CaseRecord, user: User): Promise<RegisterView> => {
    const agency = bureau.agency.id
    const events = await fileEventsOfCase(db, agency, record.id)
    const archivedOn = record.entries.findLast(({ step }) => step === 'archiving')?.on
    const [file] = retentionOf(record, bureau.law)
    const standing = fileStanding(events)
    const described = new Set(standing.late.map(({ act }) => act.file))
    const late = await lateFilesOf(db, agency, record)
    // Names of files say something too: who does not see them chooses none.
    const seesFiles = await seesMedia(db, record, user)
    const files = late.size > 0 && seesFiles ? await mediaOf(db, agency, record.id) : []
    return {
      caseId: record.id,
      archivedOn,
      standing,
      seesFiles,
      undescribed: files
        .filter(({ sha256 }) => late.has(sha256) && !described.has(sha256))
        .map(({ sha256, name }) => [sha256, name] as const),
      transferBy: archivedOn === undefined ? undefined : transferDue(bureau.law, archivedOn)?.due,
      keptUntil: file?.until === 'permanent' ? '永久' : (file?.until ?? '（没有可用的规定）'),
      packages: await packagesOf(db, agency, record.id),
      obstacles: disposalObstacles(await fileAsked(context, db, { record, user, events })),
    }
  }
  const show = async (
    response: Response,
    record: CaseRecord,
    user: User,
    status = 200,
    findings: readonly Finding[] = [],
  ) => html(response, status, registerPage(bureau, user, await viewOf(record, user), findings))

  router.get('/desk/cases/:id/register', async ({ params }, response, next) => {
    const user = userOf(response)
    const record = await visibleCase(db, user, params.id)
    return record ? show(response, record, user) : next()
  })
  router.post('/desk/cases/:id/register', deskForm, async ({ params, body }, response, next) => {
    const user = userOf(response)
    const record = await visibleCase(db, user, params.id)
    if (!record) return next()
    const done = await sayOfFile(context, record, user, saidOfFile((body ?? {}) as Sent))
    if (done.ok) return response.redirect(303, `/desk/cases/${record.id}/register`)
    await show(response, record, user, done.status, done.findings)
  })
  router.get('/desk/supervision/files', async (_, response) => {
    const user = userOf(response)
    html(response, 200, filesPage(bureau, user, await filesOverview(context, user)))
  })
  return router
}
