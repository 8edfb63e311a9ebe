import { type ErrorRequestHandler, Router } from 'express'
import { jsonBody } from '../../web/readable'
import { tooLarge } from '../../web/too-large'
import type { CaseContext } from '../cases'
import { notFound, refuseWith } from '../problems'
import { administrationApi } from './administration'
import { appraisalApi } from './appraisal'
import { caseRoutes } from './cases'
import { confirmationRoutes } from './confirmations'
import { docketApi } from './docket'
import { fileApi } from './files'
import { inboxApi } from './inbox'
import { apiPages } from './pages'
import { partyApi } from './parties'
import { proposalRoutes } from './proposals'
import { registryRoutes } from './registry'
import { supervisionApi } from './supervision'
import { tokenRoutes } from './tokens'

/** The JSON interface: the same code and the same refusals as the pages. */
export function api<DB>(context: CaseContext<DB>): Router {
  const router = Router()
  router.use(apiPages(context.bureau), confirmationRoutes(context), docketApi(context))
  router.use('/api', jsonBody('2mb'))
  caseRoutes(router, context)
  proposalRoutes(router, context)
  registryRoutes(router, context)
  inboxApi(router, context)
  fileApi(router, context)
  partyApi(router, context)
  appraisalApi(router, context)
  administrationApi(router, context)
  supervisionApi(router, context)
  tokenRoutes(router, context)
  router.use('/api', (_, response) => notFound(response))
  return router
}

/** An address or a body that cannot be read is wrong input like any other; anything else is a fault of the server. */
export const apiErrors =
  (log: (error: unknown) => void): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) return next(error)
    const { type, status } = error as { type?: string; status?: number }
    if (status === 404) return notFound(response)
    const large = tooLarge(error)
    if (large) return refuseWith(response, 'http.too-large', large.cure, large.message)
    if (type?.startsWith('entity.'))
      return refuseWith(response, 'http.not-json', { zh: '请改正后重试', en: 'send JSON' })
    if (status !== undefined && status >= 400 && status < 500)
      return refuseWith(response, 'http.unreadable', { zh: '请改正后重试', en: 'put it right and send it again' })
    log(error)
    refuseWith(response, 'service.failed', {
      zh: '请稍后核对是否已办理，再行提交',
      en: 'look what is on record, then try again',
    })
  }
