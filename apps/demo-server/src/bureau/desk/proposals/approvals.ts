import { demandsKey, procedureOf } from '@zhifa/domain'
import { Router } from 'express'
import { type SeenProposal, seenProposal, type User, waitingProposals } from '../../access'
import { type CaseContext, confirmProposal, judging } from '../../cases'
import { userOf } from '../../sign-in'
import type { Sent } from '../form'
import { deskForm, html } from '../http'
import { type ApprovalItem, type ApprovalOutcome, approvalsPage } from './approvals-page'
import { previewOf } from './preview'

/** How many are read on one page: what is approved together must be readable together. */
const together = 10

/**
 * Several proposals that wait for the approval of one person, each with every word, what is checked and its own digest: those in
 * which nothing differs and nothing stands in the way are approved together. Behind the sign-in.
 */
export function approvalRoutes<DB>(context: CaseContext<DB>): Router {
  const { db, bureau } = context
  const router = Router()

  const item = async (seen: SeenProposal): Promise<ApprovalItem | undefined> => {
    const { record, proposal } = seen
    const step = procedureOf(record).steps[proposal.act.step]
    if (!step) return undefined
    const preview = previewOf(bureau, record, await judging(db, bureau, record, proposal.act), proposal)
    const apart =
      proposal.replaces !== undefined
        ? '内容与上次提出的不同，请单独阅读'
        : demandsKey(bureau.law, step.id, proposal.act.on)
          ? '须以个人密钥签名'
          : preview.findings.some(({ outcome }) => outcome !== 'met')
            ? '尚有不符合的规则'
            : undefined
    return { seen, step, preview, apart }
  }
  const items = async (user: User): Promise<ApprovalItem[]> => {
    const waiting = (await waitingProposals(db, user)).filter(({ proposal }) => proposal.act.approvedBy === user.id)
    const found: ApprovalItem[] = []
    // What was proposed first is read first.
    for (const { proposal } of waiting.toReversed().slice(0, together)) {
      const seen = await seenProposal(db, user, proposal.id)
      const read = seen && (await item(seen))
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
      const seen = await seenProposal(db, user, id)
      const read = seen && (await item(seen))
      // Only what the page itself offers together; anything else is answered where it is read alone.
      if (!read || read.seen.proposal.act.approvedBy !== user.id || read.apart !== undefined) continue
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
