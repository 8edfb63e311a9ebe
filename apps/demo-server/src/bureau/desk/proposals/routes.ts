import { allowsWay, demandsKey, type Finding, procedureOf } from '@zhifa/domain'
import { type Response, Router } from 'express'
import { fileBody } from '../../../web/readable'
import { type SeenProposal, seenProposal } from '../../access'
import {
  type CaseContext,
  confirmProposal,
  judging,
  readScan,
  renewProposal,
  returnProposal,
  withdrawProposal,
} from '../../cases'
import { type Place, placeOf, signedWay, signingOf, signsHere } from '../../passkeys'
import { userOf } from '../../sign-in'
import { nextPlace } from '../acts/next-place'
import type { Sent } from '../form'
import { deskForm, html, sendPdf } from '../http'
import { proposalPage } from './page'
import { enterPaper, sentPaper } from './paper'
import { previewOf } from './preview'

/** Proposals at the desk: seen, confirmed, returned, withdrawn and renewed. Behind the sign-in. */
export function proposalPages<DB>(context: CaseContext<DB>): Router {
  const { db, bureau } = context
  const router = Router()

  const previewed = async ({ record, proposal }: SeenProposal) =>
    previewOf(bureau, record, await judging(db, bureau, record, proposal.act), proposal)

  const show = async (
    response: Response,
    seen: SeenProposal,
    status = 200,
    refused: readonly Finding[] = [],
    reasons?: string,
  ): Promise<void> => {
    const user = userOf(response)
    const step = procedureOf(seen.record).steps[seen.proposal.act.step]
    if (!step) throw new Error(`no step ${seen.proposal.act.step} / 没有该步骤`)
    const { replaces } = seen.proposal
    const before = replaces === undefined ? undefined : (await seenProposal(db, user, replaces))?.proposal
    const preview = await previewed(seen)
    const signing = seen.waitingFor.includes(user.id)
      ? await signingOf(db, user.id, placeOf(response.req), seen.proposal.digest)
      : undefined
    const keyDemanded = demandsKey(bureau.law, step.id, seen.proposal.act.on)
    const paperAllowed = !keyDemanded && allowsWay(bureau.law, 'paper', step.id, seen.proposal.act.on)
    const view = {
      seen,
      step,
      preview,
      before,
      refused,
      signing,
      keyDemanded,
      paperAllowed,
      ...(reasons === undefined ? {} : { reasons }),
    }
    html(response, status, proposalPage(bureau, user, view))
  }

  router.get('/desk/proposals/:id', async ({ params }, response, next) => {
    const seen = await seenProposal(db, userOf(response), params.id)
    return seen ? show(response, seen) : next()
  })
  router.get('/desk/proposals/:id/documents/:n.pdf', async ({ params }, response, next) => {
    const seen = await seenProposal(db, userOf(response), params.id)
    const paper = seen?.whole && (await previewed(seen)).papers[Number(params.n) - 1]
    if (!paper) return next()
    const pdf = await context.typesetter.form(bureau, paper.form, paper.data)
    sendPdf(response, pdf, `${paper.title}（草稿，${seen.record.id}）`, 'inline')
  })
  router.get('/desk/proposals/:id/scans/:sha256', async ({ params: { id, sha256 } }, response, next) => {
    const seen = await seenProposal(db, userOf(response), id)
    const scan = seen?.whole && (await readScan(db, bureau.agency.id, id, sha256))
    if (!scan) return next()
    response.attachment(`签字扫描件 ${sha256.slice(0, 16)}.${scan.mediaType.split('/')[1]}`)
    response.type(scan.mediaType).send(Buffer.from(scan.bytes))
  })
  router.post('/desk/proposals/:id/paper', fileBody, async (request, response, next) => {
    const user = userOf(response)
    const { id = '' } = request.params as { id?: string }
    const seen = await seenProposal(db, user, id)
    if (!seen?.whole) return next()
    const sent = await sentPaper(request)
    const done = sent.ok ? await enterPaper(context, { ...sent.value, proposalId: id, attestedBy: user.id }) : sent
    if (done.ok && done.acted)
      return response.redirect(303, `/desk/cases/${done.proposal.caseId}?done=${done.acted.entry.seq}`)
    if (done.ok) return response.redirect(303, `/desk/proposals/${done.proposal.id}`)
    await show(response, seen, done.status, done.findings)
  })
  router.post('/desk/proposals/:id/:verb', deskForm, async ({ params: { id, verb }, body }, response, next) => {
    const user = userOf(response)
    if (!(await seenProposal(db, user, id))) return next()
    const sent = (body ?? {}) as Sent
    const named = { proposalId: id, user: user.id, place: placeOf(response.req) }
    const doing = doings[verb]
    if (!doing) return next()
    const done = await doing(context, named, sent)
    const acted = done.ok && 'acted' in done ? done.acted : undefined
    const onward = acted && (await nextPlace(context, { record: acted.record, user }, sent, acted.entry.seq))
    if (onward) return response.redirect(303, onward)
    // Whoever confirms one after the other goes on with the next.
    if (done.ok && sent.back === '/desk') return response.redirect(303, `/desk?done=${done.proposal.id}`)
    if (done.ok && acted) return response.redirect(303, `/desk/cases/${done.proposal.caseId}?done=${acted.entry.seq}`)
    if (done.ok) return response.redirect(303, `/desk/proposals/${done.proposal.id}`)
    const seen = await seenProposal(db, user, id)
    return seen ? show(response, seen, done.status, done.findings, textOf(sent.reasons)) : next()
  })
  return router
}

type Doing = <DB>(
  context: CaseContext<DB>,
  named: { readonly proposalId: string; readonly user: string; readonly place: Place },
  sent: Sent,
) => ReturnType<typeof confirmProposal> | ReturnType<typeof returnProposal>

const textOf = (value: Sent[string]): string => (typeof value === 'string' ? value : '')

const doings: Readonly<Record<string, Doing | undefined>> = {
  confirm: async (context, named, sent) => {
    const digest = textOf(sent.digest)
    if (textOf(sent.signature) === '') return confirmProposal(context, { ...named, digest })
    const signed = await signedWay(
      context.db,
      context.bureau.agency.id,
      named.user,
      named.place,
      digest,
      sent.signature,
    )
    return signed.ok ? confirmProposal(context, { ...named, digest, how: signed.how }) : signed
  },
  return: (context, named, sent) => returnProposal(context, { ...named, reasons: textOf(sent.reasons) }),
  withdraw: (context, named) => withdrawProposal(context, named),
  renew: async (context, named) =>
    renewProposal(context, { ...named, signsLater: await signsHere(context.db, named.user, named.place) }),
}
