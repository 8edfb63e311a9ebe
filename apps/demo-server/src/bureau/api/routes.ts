import { validate } from '@zhifa/domain'
import { type ErrorRequestHandler, Router } from 'express'
import { z } from 'zod'
import { jsonBody } from '../../web/readable'
import { tooLarge } from '../../web/too-large'
import { visibleCase } from '../access'
import { type CaseContext, noSuchCase, openNewCase, proposeAct } from '../cases'
import { placeOf, signsHere } from '../passkeys'
import { userOf } from '../sign-in'
import { answer, notFound, problem } from './answer'
import { confirmationRoutes } from './confirmations'
import { proposalRoutes, sendProposed } from './proposals'
import { supervisionApi } from './supervision'

/** What `POST /api/cases/:id/acts` takes. The act itself is checked by the domain, with the same messages as on the form. */
const ActBody = z.strictObject({
  /** How many entries the caller saw. */
  expectedSeq: z.int().nonnegative().meta({ title: '所见记录项数' }),
  act: z
    .unknown()
    .refine((value) => value !== undefined, {
      error: 'required',
      params: { message: { zh: '必填，尚未填写', en: 'required' } },
    })
    .meta({ title: '办理事项' }),
  /** The returned or overtaken proposal that this one stands in place of. */
  replaces: z.string().min(1).meta({ title: '所替代的提出事项' }).optional(),
})

/** The JSON interface: the same code and the same refusals as the pages. */
export function api<DB>(context: CaseContext<DB>): Router {
  const { db, bureau } = context
  const router = Router()
  router.use(confirmationRoutes(context))
  router.use('/api', jsonBody('2mb'))
  router.get('/api/cases/:id', async ({ params }, response) => {
    const record = await visibleCase(db, userOf(response), params.id)
    if (!record) return notFound(response)
    response.json({ record, seq: record.entries.length })
  })
  router.post('/api/cases', async ({ body }, response) => {
    const opened = await openNewCase(db, bureau, body, userOf(response).id)
    if (!opened.ok) return void response.status(opened.status).json(answer(opened.findings))
    response.status(201).location(`/api/cases/${opened.id}`).json({ id: opened.id, seq: 0 })
  })
  router.post('/api/cases/:id/acts', async ({ params, body }, response) => {
    if (!(await visibleCase(db, userOf(response), params.id)))
      return void response.status(404).json(answer(noSuchCase(params.id).findings))
    const read = validate(ActBody, body, 'api.act')
    if (!read.ok) return void response.status(422).json(answer(read.findings))
    const { expectedSeq, act, replaces } = read.value
    const user = userOf(response)
    const signsLater = await signsHere(db, user.id, placeOf(response.req))
    const proposing = { caseId: params.id, expectedSeq, act, replaces, user: user.id, signsLater }
    sendProposed(response, user, await proposeAct(context, proposing))
  })
  router.use(proposalRoutes(context), supervisionApi(context))
  router.use('/api', (_, response) => notFound(response))
  return router
}

/** An address or a body that cannot be read is wrong input like any other. */
export const apiErrors: ErrorRequestHandler = (error, _request, response, next) => {
  const { type, status } = error as { type?: string; status?: number }
  if (response.headersSent || !type?.startsWith('entity.')) return next(error)
  if (status === 404) return notFound(response)
  const large = tooLarge(error)
  if (large)
    return void response.status(413).json(problem('http.too-large', large.message.zh, large.message.en, large.cure))
  response
    .status(422)
    .json(
      problem('http.not-json', '请求内容：不是有效的JSON', 'body: not JSON', { zh: '请改正后重试', en: 'send JSON' }),
    )
}
