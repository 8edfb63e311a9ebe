import { type Finding, validate } from '@zhifa/domain'
import { Router } from 'express'
import type { Kysely } from 'kysely'
import { chinaDateTime } from '../../../web/china-time'
import { formBody } from '../../../web/readable'
import type { Bureau } from '../../bureau'
import { keepRating, Rating } from '../../inspection-codes'
import { codeStatePage, unknownCodePage } from './page'
import { readCode } from './read'

/** 扫码入企: what a code says to whoever scans it, that it was scanned, and what they thought of the check. */
export function codeRoutes<DB>({ db, bureau }: { readonly db: Kysely<DB>; readonly bureau: Bureau }): Router {
  const router = Router()
  const unknown = () => unknownCodePage(bureau)

  router.get('/codes/:code', async ({ params: { code }, query }, response) => {
    const found = await readCode(db, bureau, code)
    const said = query.done === 'scan' || query.done === 'rating' ? query.done : undefined
    response.status(found ? 200 : 404).type('html')
    response.send(found ? codeStatePage(bureau, code, found, { said }) : unknown())
  })
  router.post('/codes/:code/scans', async ({ params: { code } }, response) => {
    const found = await readCode(db, bureau, code)
    if (!found) return void response.status(404).type('html').send(unknown())
    if (found.state !== 'good')
      return void response
        .status(409)
        .type('html')
        .send(codeStatePage(bureau, code, found, {}))
    const scannedAt = chinaDateTime(bureau.now())
    await bureau.inspectionCodes?.scanned({ code, scannedAt })
    response.redirect(303, `/codes/${code}?done=scan`)
  })
  router.post('/codes/:code/ratings', formBody('20kb'), async (request, response) => {
    const { code } = request.params as { code: string }
    const found = await readCode(db, bureau, code)
    if (!found) return void response.status(404).type('html').send(unknown())
    const { rating, words } = (request.body ?? {}) as Record<string, unknown>
    const again = (status: number, findings: readonly Finding[]) =>
      void response
        .status(status)
        .type('html')
        .send(codeStatePage(bureau, code, found, { findings, words: typeof words === 'string' ? words : '' }))
    if (found.state !== 'made') return again(409, [])
    const typed = typeof words === 'string' && words.trim() !== '' ? { words: words.trim() } : {}
    const read = validate(Rating, { rating, ...typed }, 'rating')
    if (!read.ok) return again(422, read.findings)
    const refused = await keepRating(db, bureau, found.caseId, read.value)
    if (refused) return again(429, [refused])
    response.redirect(303, `/codes/${code}?done=rating`)
  })
  return router
}
