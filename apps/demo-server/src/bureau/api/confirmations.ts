import { createHash, timingSafeEqual } from 'node:crypto'
import { validate } from '@zhifa/domain'
import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { fileBody, jsonBody } from '../../web/readable'
import { seenProposal } from '../access'
import type { ApprovalSystem, Bureau } from '../bureau'
import { type CaseContext, confirmExternally, confirmOnPaper, keepScan } from '../cases'
import { maybeUser, userOf } from '../sign-in'
import { answer, notFound, notSignedIn, problem } from './answer'
import { sendProposed } from './proposals'

const digest = z.string().meta({ title: '所确认内容的摘要' })
const person = z.string().min(1).max(100).meta({ title: '确认人' })

/** A word on paper: the hash is of a scan that was uploaded before. */
const OnPaper = z.strictObject({
  how: z.literal('paper'),
  person,
  digest,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ title: '扫描件哈希（SHA-256）' }),
})

/** A word given in another system, which answers for it under its own name. */
const External = z.strictObject({
  how: z.literal('external'),
  person,
  digest,
  system: z.string().min(1).max(100).meta({ title: '审批系统' }),
  reference: z.string().trim().min(1).max(200).meta({ title: '审批编号' }),
})

/**
 * Words that did not come from the person at this desk. A system of the bureau's comes with its own key
 * (`Authorization: Bearer …`) and may do nothing else; paper is attested by whoever is signed in. These routes read their
 * bodies themselves.
 */
export function confirmationRoutes<DB>(context: CaseContext<DB>): Router {
  const { db, bureau } = context
  const router = Router()
  const path = '/api/proposals/:id/confirmations'
  const seen = async (response: Response, id: string) => {
    const found = await seenProposal(db, userOf(response), id)
    return found?.whole ? found : undefined
  }

  router.post('/api/proposals/:id/scans', fileBody, async ({ params, body }, response) => {
    const { id = '' } = params as { id?: string }
    if (!(await seen(response, id))) return notFound(response)
    const bytes = body instanceof Uint8Array ? body : new Uint8Array()
    const kept = await keepScan(context, { proposalId: id, bytes, user: userOf(response).id })
    if (!kept.ok) return void response.status(kept.status).json(answer(kept.findings))
    response.status(201).json({ sha256: kept.sha256 })
  })

  router.post(path, jsonBody('20kb'), async (request, response, next) => {
    const token = bearerOf(request)
    if (token === undefined) return next()
    const system = systemOf(bureau, token)
    if (!system) return void response.status(401).json(unknownSystem())
    const read = validate(External, request.body, 'api.confirmation')
    if (!read.ok) return void response.status(422).json(answer(read.findings))
    const { how: _, system: name, ...word } = read.value
    if (name !== system.name) return void response.status(403).json(otherSystem())
    const { id = '' } = request.params as { id?: string }
    const done = await confirmExternally(context, { ...word, proposalId: id, system })
    if (!done.ok) return void response.status(done.status).json(answer(done.findings))
    // The system learns that it counted, not what is in the case.
    const { acted, waitingFor, proposal } = done
    response.status(acted ? 201 : 202).json({ proposal: { id: proposal.id, state: proposal.state }, waitingFor })
  })

  router.post(path, async (request, response) => {
    // A key that cannot be read is nobody's.
    if (!maybeUser(response)) return notSignedIn(response)
    const { id = '' } = request.params as { id?: string }
    if (!(await seen(response, id))) return notFound(response)
    if ((request.body as { how?: unknown } | undefined)?.how === 'external')
      return void response.status(403).json(onlySystems())
    const read = validate(OnPaper, request.body, 'api.confirmation')
    if (!read.ok) return void response.status(422).json(answer(read.findings))
    const { how: _, ...word } = read.value
    const user = userOf(response)
    const done = await confirmOnPaper(context, { ...word, proposalId: id, attestedBy: user.id })
    sendProposed(response, user, done)
  })
  return router
}

function bearerOf({ headers }: Request): string | undefined {
  const [scheme, token, ...rest] = (headers.authorization ?? '').split(' ')
  return scheme?.toLowerCase() === 'bearer' && rest.length === 0 ? (token ?? '') : undefined
}

/** The configuration knows only the hash of a system's key. */
function systemOf({ approvalSystems = [] }: Bureau, token: string): ApprovalSystem | undefined {
  const given = createHash('sha256').update(token).digest()
  return approvalSystems.find(({ keySha256 }) => timingSafeEqual(given, Buffer.from(keySha256, 'hex')))
}

const unknownSystem = () =>
  problem('http.unknown-system', '不是本机关登记的审批系统', 'not an approval system of this bureau', {
    zh: '请由系统管理员登记该系统及其密钥',
    en: 'have the system and its key registered',
  })

const otherSystem = () =>
  problem('confirmation.other-system', '审批系统名称与所用密钥不符', 'the key is that of another system', {
    zh: '请以该系统自己的名称和密钥提交',
    en: 'submit under its own name and key',
  })

const onlySystems = () =>
  problem(
    'confirmation.only-systems',
    '其他系统的审批只能由该系统以自己的密钥提交',
    'only the system itself may say so',
    {
      zh: '请由该系统提交，或者由本人登录确认',
      en: 'let the system submit it, or the person confirm',
    },
  )
