import { createHash, timingSafeEqual } from 'node:crypto'
import { validate } from '@zhifa/domain'
import { type Response, Router } from 'express'
import { fileBody, jsonBody } from '../../web/readable'
import { seenProposal, type User } from '../access'
import type { ApprovalSystem, Bureau } from '../bureau'
import { type CaseContext, confirmExternally, confirmOnPaper, keepScan } from '../cases'
import { notSignedIn, refuseWith, sendProblem } from '../problems'
import { maybeUser } from '../sign-in'
import { bearerOf } from '../tokens'
import * as endpoints from './endpoints/proposals'
import { done, missing, refusedWith } from './kit/refused'
import { serve } from './kit/serve'
import { proposedReply } from './proposals'

/**
 * Words that did not come from the person at this desk. A system of the bureau's comes with its own key
 * (`Authorization: Bearer …`) and may do nothing else; paper is attested by whoever is signed in. These routes read their
 * bodies themselves.
 */
export function confirmationRoutes<DB>(context: CaseContext<DB>): Router {
  const { db, bureau } = context
  const router = Router()
  const { path } = endpoints.addConfirmation
  const demandSeen = async (user: User, id: string) => {
    if (!(await seenProposal(db, user, id))?.whole) throw missing()
  }

  router.post(endpoints.keepScan.path, fileBody)
  serve(router, context, endpoints.keepScan, async ({ user, params: { id = '' }, body }) => {
    await demandSeen(user, id)
    const kept = done(await keepScan(context, { proposalId: id, bytes: body(), user: user.id }))
    return { status: 201, body: { sha256: kept.sha256 } }
  })

  router.post(path, jsonBody('20kb'), async (request, response, next) => {
    const token = bearerOf(request)
    if (token === undefined) return next()
    const system = systemOf(bureau, token)
    if (!system)
      return refuseWith(response, 'http.unknown-system', {
        zh: '请由系统管理员登记该系统及其密钥',
        en: 'have the system and its key registered',
      })
    const read = validate(endpoints.External, request.body, 'api.confirmation')
    if (!read.ok) return sendProblem(response, 422, read.findings, 'request.invalid')
    const { how: _, system: name, ...word } = read.value
    if (name !== system.name)
      return refuseWith(response, 'confirmation.other-system', {
        zh: '请以该系统自己的名称和密钥提交',
        en: 'submit under its own name and key',
      })
    const { id = '' } = request.params as { id?: string }
    await sendCounted(response, await confirmExternally(context, { ...word, proposalId: id, system }))
  })

  router.post(path, (_, response, next) => (maybeUser(response) ? next() : notSignedIn(response)))
  serve(router, context, endpoints.addConfirmation, async ({ request, user, params: { id = '' }, body }) => {
    await demandSeen(user, id)
    // Another system is refused before a word of what it sent is read.
    if ((request.body as { how?: unknown } | undefined)?.how === 'external')
      throw refusedWith('confirmation.only-systems', {
        zh: '请由该系统提交，或者由本人登录确认',
        en: 'let the system submit it, or the person confirm',
      })
    const word = body()
    if (word.how !== 'paper') throw missing()
    const { how: _, ...rest } = word
    return proposedReply(user, await confirmOnPaper(context, { ...rest, proposalId: id, attestedBy: user.id }))
  })
  return router
}

/** The system learns that it counted, not what is in the case. */
async function sendCounted(
  response: Response,
  confirmed: Awaited<ReturnType<typeof confirmExternally>>,
): Promise<void> {
  if (!confirmed.ok) return sendProblem(response, confirmed.status, confirmed.findings)
  const { acted, waitingFor, proposal } = confirmed
  response.status(acted ? 201 : 202).json({ proposal: { id: proposal.id, state: proposal.state }, waitingFor })
}

/** The configuration knows only the hash of a system's key. */
function systemOf({ approvalSystems = [] }: Bureau, token: string): ApprovalSystem | undefined {
  const given = createHash('sha256').update(token).digest()
  return approvalSystems.find(({ keySha256 }) => timingSafeEqual(given, Buffer.from(keySha256, 'hex')))
}
