import { disposalObstacles, fileStanding, retentionOf, secrecyOf, transferDue } from '@zhifa/domain'
import type { Router } from 'express'
import { isOnCase, may, needsToKnow, seesMedia, type User, visibleCase } from '../access'
import type { CaseContext } from '../cases'
import { evidenceOf } from '../evidence-store'
import { fileAsked, fileEventsOfCase, sayOfFile } from '../file-register'
import { mediaItem, mediaOf } from '../media'
import { serveMedia } from '../media/serve'
import { worded } from '../problems'
import { listReads } from '../reading'
import * as endpoints from './endpoints/files'
import { done, missing, refusedWith } from './kit/refused'
import { serve } from './kit/serve'

/** Recordings and files of a case, the register of its finished file, and who read it, over the interface. */
export function fileApi<DB>(router: Router, context: CaseContext<DB>): void {
  const { db, bureau, media } = context
  const agency = bureau.agency.id
  const seen = async (user: User, id = '') => {
    const record = await visibleCase(db, user, id)
    if (!record) throw missing()
    return record
  }
  /** Files show people: beside who sees the case, for those on it and those who answer for it. */
  const withFiles = async (user: User, id = '') => {
    const record = await seen(user, id)
    if (!(await seesMedia(db, record, user))) throw notForYou()
    const events = await evidenceOf(db, agency, record.id)
    return { record, events, reads: await needsToKnow(db, bureau, { record, events }, user) }
  }

  serve(router, context, endpoints.listFiles, async ({ user, params }) => {
    const { record, events, reads } = await withFiles(user, params.id)
    const files = (await mediaOf(db, agency, record.id)).map(({ caseId: _, ...file }) => ({
      ...file,
      ...{ secrecy: secrecyOf(events, file.sha256), readable: reads(file.sha256) },
    }))
    return { status: 200, body: { files } }
  })
  serve(router, context, endpoints.readFile, async ({ request, response, user, params: { id, sha256 = '' } }) => {
    const { record, reads } = await withFiles(user, id)
    const item = await mediaItem(db, agency, record.id, sha256)
    if (!item) throw missing()
    if (!reads(sha256)) throw notForYou()
    if ((await media.blobs.size(sha256)) !== item.size)
      throw refusedWith('file.damaged', { zh: '请联系系统管理员', en: 'tell the administrator' })
    await serveMedia(media.blobs, item, request, response)
    return { status: response.statusCode }
  })
  serve(router, context, endpoints.readFileRegister, async ({ user, params }) => {
    const record = await seen(user, params.id)
    const events = await fileEventsOfCase(db, agency, record.id)
    const archivedOn = record.entries.findLast(({ step }) => step === 'archiving')?.on
    const [file] = retentionOf(record, bureau.law)
    const register = {
      archivedOn,
      gone: fileStanding(events).gone,
      transferBy: archivedOn === undefined ? undefined : transferDue(bureau.law, archivedOn)?.due,
      keptUntil: file?.until,
      events,
      obstacles: worded(disposalObstacles(await fileAsked(context, db, { record, user, events }))),
    }
    return { status: 200, body: { register } }
  })
  serve(router, context, endpoints.enterFileAct, async ({ user, params, body }) => {
    const record = await seen(user, params.id)
    return { status: 201, body: { event: done(await sayOfFile(context, record, user, body())).event } }
  })
  serve(router, context, endpoints.listCaseReads, async ({ user, params, query: { before } }) => {
    const record = await seen(user, params.id)
    if (!may(user, 'read-log') && !(await isOnCase(db, record, user))) throw notForYou()
    const listed = await listReads(db, agency, { caseId: record.id, ...(before === undefined ? {} : { before }) })
    return { status: 200, body: { reads: listed.reads, next: listed.next } }
  })
}

const notForYou = () =>
  refusedWith('http.forbidden', { zh: '请由办理本案的人员或者有权人员查看', en: 'ask somebody who works on the case' })
