import { Router } from 'express'
import { type User, waitingProposals } from '../../access'
import { type CaseContext, confirmProposal } from '../../cases'
import { userOf } from '../../sign-in'
import type { Sent } from '../form'
import { deskForm, html } from '../http'
import { type ApprovalItem, approvalItem } from './approval-item'
import { type ApprovalOutcome, approvalsPage } from './approvals-page'

/** How many are read on one page: what is approved together must be readable together. */
const together = 10

/**
 * Several proposals that wait for the word of one person, each with every word, what is checked and its own digest: those in
 * which nothing differs and nothing stands in the way are confirmed together. Behind the sign-in.
 */
export function approvalRoutes<DB>(context: CaseContext<DB>): Router {
  const { db, bureau } = context
  const router = Router()

  const items = async (user: User): Promise<ApprovalItem[]> => {
    const waiting = await waitingProposals(db, user)
    const found: ApprovalItem[] = []
    // What was proposed first is read first.
    for (const { proposal } of waiting.toReversed().slice(0, together)) {
      const read = await approvalItem(context, user, proposal.id)
      if (read) found.push(read)
    }
    return found
  }
  router.get('/desk/approvals', async (_, response) => {
    const user = userOf(response)
    html(response, 200, approvalsPage(bureau, user, await items(user), []))
  })
  router.post('/desk/approvals', deskForm, async ({ body }, response) => {
    const user = userOf(response)
    const sent = (body ?? {}) as Sent
    const picked = [sent.pick ?? []].flat().slice(0, together)
    const outcomes: ApprovalOutcome[] = []
    for (const id of picked) {
      const read = await approvalItem(context, user, id)
      // Only what the page itself offers together; anything else is answered where it is read alone.
      if (!read?.seen.waitingFor.includes(user.id) || read.apart !== undefined) continue
      const digest = sent[`digest.${id}`]
      const done = await confirmProposal(context, {
        proposalId: id,
        digest: typeof digest === 'string' ? digest : '',
        user: user.id,
      })
      outcomes.push({ caseId: read.seen.record.id, step: read.step, proposalId: id, done })
    }
    const refused = outcomes.some(({ done }) => !done.ok)
    html(response, refused ? 422 : 200, approvalsPage(bureau, user, await items(user), outcomes))
  })
  return router
}
