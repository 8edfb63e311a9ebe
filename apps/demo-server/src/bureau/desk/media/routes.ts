import { type CaseRecord, procedureOf } from '@zhifa/domain'
import { type Request, type Response, Router } from 'express'
import { needsToKnow, seesMedia, type User, visibleCase } from '../../access'
import { isClosed, lateFilesOf } from '../../archive'
import type { CaseContext, Refusal } from '../../cases'
import { evidenceOf } from '../../evidence'
import { mediaItem, mediaOf, usualDevice } from '../../media'
import { serveMedia } from '../../media/serve'
import { userOf } from '../../sign-in'
import { filmedNext, goOn, nextForm } from '../going-on/next-own'
import { mayAdd } from './accept'
import { fileForSome, filesForSome } from './for-some'
import { uploadByForm } from './form'
import { mediaPage } from './media-page'
import { tusUploads } from './tus'

/** Players are of this page only: every other page of the desk plays nothing. */
const pagePolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

interface At {
  readonly record: CaseRecord
  readonly user: User
}

/** The files of a case: shown, sent, added. Behind the sign-in, for those who may see them. */
export function mediaRoutes<DB>(context: CaseContext<DB>, uploader?: string): Router {
  const { db, bureau, media } = context
  const router = Router()
  const accepting = { db, bureau, ...media }
  const tus = tusUploads(accepting)

  const at = async ({ params }: Request, response: Response): Promise<At | undefined> => {
    const user = userOf(response)
    const { id = '' } = params as { id?: string }
    const record = await visibleCase(db, user, id)
    return record && { record, user }
  }
  const seen = async (request: Request, response: Response): Promise<At | undefined> => {
    const here = await at(request, response)
    if (!here || (await seesMedia(db, here.record, here.user))) return here
    filesForSome(bureau, response)
    return undefined
  }
  const show = async (
    response: Response,
    { record, user }: At,
    refusal?: Refusal,
    query: Request['query'] = {},
  ): Promise<void> => {
    const items = await mediaOf(db, bureau.agency.id, record.id)
    const adds = await mayAdd(db, record, user)
    const findings = refusal?.findings ?? []
    const events = await evidenceOf(db, bureau.agency.id, record.id)
    const entered = record.entries.find(({ seq }) => String(seq) === query.after)
    const page = mediaPage(bureau, user, {
      caseId: record.id,
      items,
      events,
      reads: await needsToKnow(db, bureau, { record, events }, user),
      adds,
      late: await lateFilesOf(db, bureau.agency.id, record),
      closed: isClosed(record),
      device: adds ? await usualDevice(db, user.id) : undefined,
      limit: media.limits.file,
      findings,
      done: query.done !== undefined,
      entered: entered && { seq: entered.seq, title: procedureOf(record).steps[entered.step]?.title ?? entered.step },
      next: adds ? filmedNext(bureau, record, user, query) : undefined,
      script: uploader !== undefined,
    })
    response
      .status(refusal?.status ?? 200)
      .set('content-security-policy', pagePolicy)
      .type('html')
      .send(page)
  }

  if (uploader !== undefined)
    router.get('/assets/upload.js', (_, response) => {
      response.type('text/javascript').set('cache-control', 'no-cache').send(uploader)
    })
  router.get('/desk/cases/:id/media', async (request, response, next) => {
    const here = await seen(request, response)
    // Whoever sent what an act shows goes on with that act.
    const onward = here && nextForm(bureau, here.record, here.user, request.query)
    if (onward) return response.redirect(303, onward)
    if (here) return show(response, here, undefined, request.query)
    if (!response.headersSent) next()
  })
  router.post('/desk/cases/:id/media', async (request, response, next) => {
    const here = await at(request, response)
    if (!here) return next()
    const done = await uploadByForm(accepting, request, here)
    const then = done.ok && done.goesOn ? `&${goOn.name}=${goOn.value}` : ''
    if (done.ok) return response.redirect(303, `/desk/cases/${here.record.id}/media?done${then}`)
    // What an answer overtakes is not read to its end: the connection cannot be used again.
    if (!request.complete) response.set('connection', 'close')
    if (!(await seesMedia(db, here.record, here.user)))
      return response.status(done.status).json({ findings: done.findings })
    await show(response, here, done)
  })
  router.all(
    ['/desk/cases/:id/media/uploads', '/desk/cases/:id/media/uploads/:upload'],
    async (request, response, next) => {
      const here = await at(request, response)
      if (!here) return next()
      await tus.handle(here, request, response)
    },
  )
  router.get('/desk/cases/:id/media/:sha256', async (request, response, next) => {
    const here = await seen(request, response)
    if (response.headersSent) return
    const { sha256 = '' } = request.params as { sha256?: string }
    const item = here && (await mediaItem(db, bureau.agency.id, here.record.id, sha256))
    if (!item) return next()
    const events = await evidenceOf(db, bureau.agency.id, here.record.id)
    const reads = await needsToKnow(db, bureau, { record: here.record, events }, here.user)
    if (!reads(sha256)) return fileForSome(bureau, response)
    await serveMedia(media.blobs, item, request, response)
  })
  return router
}
