import { finding } from '@zhifa/domain'
import type { Router } from 'express'
import { casesFor, type User, visibleCase } from '../access'
import { type CaseContext, countCases, type ListedCase, listCases, noSuchCase, openNewCase, proposeAct } from '../cases'
import { caseQueryOf } from '../desk/cases/query'
import { placeOf, signsHere } from '../passkeys'
import * as endpoints from './endpoints/cases'
import { changed, demandMatch, etagOf } from './kit/etag'
import { done, missing, Refused } from './kit/refused'
import { serve } from './kit/serve'
import { proposedReply } from './proposals'

/** Cases over the interface. Behind the sign-in of `/api`. */
export function caseRoutes<DB>(router: Router, context: CaseContext<DB>): void {
  const { db, bureau } = context
  const read = async (user: User, id: string) => {
    const record = await visibleCase(db, user, id)
    return record && { record, seq: record.entries.length, etag: etagOf(record) }
  }
  serve(router, context, endpoints.listCases, async ({ user, query: { limit, ...asked } }) => {
    const query = { ...caseQueryOf(asked, bureau), ...casesFor(user) }
    const today = bureau.today()
    const count = await countCases(db, bureau.agency.id, query, today)
    const { cases, next } = await listCases(db, bureau.agency.id, query, today, limit, count)
    return { status: 200, body: { cases: cases.map(listedCase), next } }
  })
  serve(router, context, endpoints.openCase, async ({ request, user, body }) => {
    // The domain says what is wrong of it, after who may.
    const { id } = done(await openNewCase(db, bureau, request.body, user.id))
    body()
    return { status: 201, body: { id, seq: 0 }, headers: { location: `/api/cases/${id}` } }
  })
  serve(router, context, endpoints.readCase, async ({ user, params: { id = '' } }) => {
    const seen = await read(user, id)
    if (!seen) throw missing()
    const { etag, ...body } = seen
    return { status: 200, body, headers: { etag } }
  })
  serve(router, context, endpoints.proposeAct, async ({ request, user, params: { id = '' }, body, byToken }) => {
    const seen = await read(user, id)
    if (!seen) throw new Refused(404, noSuchCase(id).findings)
    const { expectedSeq, act, replaces } = body()
    const matched = demandMatch(request, seen.etag)
    const seq = expectedSeq ?? (matched ? seen.seq : undefined)
    if (seq === undefined) throw new Refused(422, notSeen(), 'request.invalid')
    // A program gives nobody's word: it waits for the person like any other's.
    const signsLater = byToken || (await signsHere(db, user.id, placeOf(request)))
    const proposing = { caseId: id, expectedSeq: seq, act, replaces, user: user.id, signsLater }
    const proposed = await proposeAct(context, proposing)
    // Somebody came in between the look and the writing.
    if (matched && !proposed.ok && proposed.findings[0]?.code === 'case.stale') throw changed()
    return proposedReply(user, proposed)
  })
}

/** A case as a list gives it. */
export const listedCase = <C extends ListedCase>({ place: _, partyPublic: __, ...item }: C) => item

/** Which record was seen is said by its length or its tag. */
const notSeen = () => [
  finding('api.proposeAct', {
    outcome: 'not-met',
    zh: '所见记录项数：必填，尚未填写；或者以 If-Match 给出所见内容的标记',
    en: 'expectedSeq: required, or If-Match with the ETag of what was seen',
    cure: { zh: '请先读取案件，再提交', en: 'read the case first' },
    path: ['expectedSeq'],
  }),
]
