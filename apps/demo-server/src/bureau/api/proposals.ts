import { validate } from '@zhifa/domain'
import { type Response, Router } from 'express'
import { z } from 'zod'
import {
  type InboxProposal,
  ownProposals,
  type SeenProposal,
  seenProposal,
  type User,
  visibleRecord,
  waitingProposals,
} from '../access'
import {
  type CaseContext,
  confirmProposal,
  type HandedBack,
  type Proposed,
  renewProposal,
  returnProposal,
  withdrawProposal,
} from '../cases'
import { placeOf, signedWay, signsHere } from '../passkeys'
import { userOf } from '../sign-in'
import { answer, notFound } from './answer'

/**
 * What `POST /api/proposals/:id/confirm` takes: the digest of what the caller showed to the person, and where a personal key
 * signed it (the digest's bytes as the challenge), what the browser gave, as JSON.
 */
const ConfirmBody = z.strictObject({
  digest: z.string().meta({ title: '所确认内容的摘要' }),
  signature: z.string().min(1).max(30_000).meta({ title: '个人密钥签名' }).optional(),
})
const ReturnBody = z.strictObject({ reasons: z.string().meta({ title: '退回理由' }) })

/** Proposals over the interface: the same code and the same refusals as the pages. Behind the sign-in of `/api`. */
export function proposalRoutes<DB>(context: CaseContext<DB>): Router {
  const { db } = context
  const router = Router()
  router.get('/api/proposals', async (_, response) => {
    const user = userOf(response)
    const [toConfirm, own] = [await waitingProposals(db, user), await ownProposals(db, user)]
    response.json({ toConfirm: toConfirm.map(shown), own: own.map(shown) })
  })
  router.get('/api/proposals/:id', async ({ params }, response) => {
    const seen = await seenProposal(db, userOf(response), params.id)
    if (!seen) return notFound(response)
    response.json({ proposal: shown(seen) })
  })
  router.post('/api/proposals/:id/:verb', async ({ params: { id, verb }, body }, response) => {
    const user = userOf(response)
    // Who may not see it is not told that it exists.
    if (!(await seenProposal(db, user, id))) return notFound(response)
    const named = { proposalId: id, user: user.id }
    const place = placeOf(response.req)
    switch (verb) {
      case 'confirm': {
        const read = validate(ConfirmBody, body, 'api.confirm')
        if (!read.ok) return void response.status(422).json(answer(read.findings))
        const { digest, signature } = read.value
        const signed =
          signature === undefined
            ? undefined
            : await signedWay(db, context.bureau.agency.id, user.id, place, digest, signature)
        if (signed && !signed.ok) return sendProposed(response, user, signed)
        const how = signed?.how ?? { way: 'session' }
        return sendProposed(response, user, await confirmProposal(context, { ...named, digest, how }))
      }
      case 'return': {
        const read = validate(ReturnBody, body, 'api.return')
        if (!read.ok) return void response.status(422).json(answer(read.findings))
        return sendHandedBack(response, await returnProposal(context, { ...named, ...read.value }))
      }
      case 'withdraw':
        return sendHandedBack(response, await withdrawProposal(context, named))
      case 'renew':
        return sendProposed(
          response,
          user,
          await renewProposal(context, { ...named, signsLater: await signsHere(db, user.id, place) }),
        )
      default:
        return notFound(response)
    }
  })
  return router
}

/** 201 for an act that is on record, 202 for one that waits for somebody. */
export function sendProposed(response: Response, user: User, done: Proposed): void {
  if (!done.ok) return void response.status(done.status).json(answer(done.findings))
  const { acted, proposal, waitingFor, findings } = done
  if (!acted) return void response.status(202).json({ proposal: proposal, waitingFor, ...answer(findings) })
  const entry = visibleRecord(acted.record, user).entries.at(-1)
  response.status(201).json({ entry, seq: acted.entry.seq, proposal: { id: proposal.id }, ...answer(findings) })
}

function sendHandedBack(response: Response, done: HandedBack): void {
  if (!done.ok) return void response.status(done.status).json(answer(done.findings))
  response.json({ proposal: done.proposal })
}

/** The digest goes to those who see the very text: to anybody else it would let what is kept from them be guessed. */
function shown({ proposal, whole, waitingFor }: SeenProposal | InboxProposal) {
  const { digest, confirmations, ...rest } = proposal
  const open = { ...rest, waitingFor, confirmedBy: confirmations.map(({ person, at }) => ({ person, at })) }
  return whole ? { ...open, digest } : open
}
