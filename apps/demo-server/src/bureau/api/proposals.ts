import type { Router } from 'express'
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
  type ProposalPage,
  type Proposed,
  renewProposal,
  returnProposal,
  withdrawProposal,
} from '../cases'
import { placeOf, signedWay, signsHere } from '../passkeys'
import { worded } from '../problems'
import * as endpoints from './endpoints/proposals'
import { done, missing } from './kit/refused'
import type { Reply } from './kit/reply'
import { serve } from './kit/serve'

/** Proposals over the interface: the same code and the same refusals as the pages. Behind the sign-in of `/api`. */
export function proposalRoutes<DB>(router: Router, context: CaseContext<DB>): void {
  const { db, bureau } = context
  /** Who may not see it is not told that it exists. */
  const seen = async (user: User, id: string): Promise<SeenProposal> => {
    const found = await seenProposal(db, user, id)
    if (!found) throw missing()
    return found
  }
  serve(router, context, endpoints.listProposals, async ({ user, query: { toConfirmAfter, ownAfter, limit } }) => {
    const waiting = pageOf(await waitingProposals(db, user, asked(toConfirmAfter, limit)), limit)
    const own = pageOf(await ownProposals(db, user, asked(ownAfter, limit)), limit)
    const body = { toConfirm: waiting.shown, nextToConfirm: waiting.next, own: own.shown, nextOwn: own.next }
    return { status: 200, body }
  })
  serve(router, context, endpoints.readProposal, async ({ user, params: { id = '' } }) => ({
    status: 200,
    body: { proposal: shown(await seen(user, id)) },
  }))
  serve(router, context, endpoints.confirmProposal, async ({ request, user, params: { id = '' }, body }) => {
    await seen(user, id)
    const { digest, signature } = body()
    const place = placeOf(request)
    const signed =
      signature === undefined
        ? undefined
        : done(await signedWay(db, bureau.agency.id, user.id, place, digest, signature))
    const how = signed?.how ?? { way: 'session' as const }
    return proposedReply(user, await confirmProposal(context, { proposalId: id, user: user.id, digest, how }))
  })
  serve(router, context, endpoints.returnProposal, async ({ user, params: { id = '' }, body }) => {
    await seen(user, id)
    return movedReply(await returnProposal(context, { proposalId: id, user: user.id, ...body() }))
  })
  serve(router, context, endpoints.withdrawProposal, async ({ user, params: { id = '' } }) => {
    await seen(user, id)
    return movedReply(await withdrawProposal(context, { proposalId: id, user: user.id }))
  })
  serve(router, context, endpoints.renewProposal, async ({ request, user, params: { id = '' }, byToken }) => {
    await seen(user, id)
    const signsLater = byToken || (await signsHere(db, user.id, placeOf(request)))
    return proposedReply(user, await renewProposal(context, { proposalId: id, user: user.id, signsLater }))
  })
}

/** 201 for an act that is on record, 202 for one that waits for somebody. @throws Refused */
export function proposedReply(user: User, proposed: Proposed): Reply {
  const { acted, proposal, waitingFor, findings } = done(proposed)
  if (!acted) return { status: 202, body: { proposal, waitingFor, findings: worded(findings) } }
  const entry = visibleRecord(acted.record, user).entries.at(-1)
  return {
    status: 201,
    body: { entry, seq: acted.entry.seq, proposal: { id: proposal.id }, findings: worded(findings) },
  }
}

const movedReply = (moved: HandedBack): Reply => ({ status: 200, body: { proposal: done(moved).proposal } })

/** One more than a page, so that it is known whether there is another. */
function asked(after: string | undefined, limit: number): ProposalPage {
  const [, at, id] = /^([^_]{1,40})_(.{1,100})$/.exec(after ?? '') ?? []
  return { limit: limit + 1, ...(at === undefined || id === undefined ? {} : { after: [at, id] as const }) }
}

function pageOf(found: readonly InboxProposal[], limit: number) {
  const page = found.slice(0, limit)
  const last = page.at(-1)?.proposal
  return { shown: page.map(shown), next: found.length > limit && last ? `${last.at}_${last.id}` : undefined }
}

/** The digest goes to those who see the very text: to anybody else it would let what is kept from them be guessed. */
function shown({ proposal, whole, waitingFor }: SeenProposal | InboxProposal) {
  const { digest, confirmations, ...rest } = proposal
  const open = { ...rest, waitingFor, confirmedBy: confirmations.map(({ person, at }) => ({ person, at })) }
  return whole ? { ...open, digest } : open
}
