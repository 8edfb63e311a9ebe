import { documentsOf } from '@zhifa/documents'
import { procedureOf } from '@zhifa/domain'
import { Router } from 'express'
import { caseProposals, seenProposal, seesMedia, seesReads, visibleCase } from '../access'
import { type CaseContext, isQueueKey, queueNames } from '../cases'
import { userOf } from '../sign-in'
import { readyAct } from './acts/ready-act'
import { actRoutes } from './acts/routes'
import { administrationRoutes } from './administration/routes'
import { appraisalRoutes } from './appraisal/routes'
import { archiveRoutes } from './archive/routes'
import { anyWords, type Heard, hears, oneOf } from './asked'
import { caseFilePdf } from './case-file'
import { caseViewOf } from './case-view'
import { caseListRoutes } from './cases/routes'
import { codePages } from './codes/routes'
import { disclosureRoutes } from './disclosure/routes'
import { docketRoutes } from './docket/routes'
import { draftRoutes } from './draft-routes'
import { drawPages } from './draws/routes'
import { evidenceForFile } from './evidence/for-file'
import { evidenceRoutes } from './evidence/routes'
import { figureRoutes } from './figures/routes'
import { fileRegisterRoutes } from './file-register/routes'
import { html, sendPdf } from './http'
import { inboxPage } from './inbox/page'
import { readInbox } from './inbox/read'
import { keyPages } from './keys/routes'
import { ledgerRoutes } from './ledger'
import { mediaRoutes } from './media/routes'
import { casePage } from './pages/case-page'
import { paperOptions } from './paper-options'
import { partyRoutes } from './parties/routes'
import { firstWaiting } from './proposals/approval-item'
import { approvalRoutes } from './proposals/approvals'
import { proposalPages } from './proposals/routes'
import { readRoutes } from './reading/routes'
import { receiptRoutes } from './receipts/routes'
import { supervisionRoutes } from './supervision/routes'
import { tokenPages } from './tokens/routes'

/** What the first page can be asked for: a later page of one queue, and what the press before did. */
const inboxHeard: Heard = { queue: oneOf(Object.keys(queueNames)), after: isQueueKey, done: anyWords }

/** The pages of the desk. Everything that is done here goes through the same `proposeAct` as the JSON interface. */
export function desk<DB>(context: CaseContext<DB>, uploader?: string): Router {
  const { db, bureau, typesetter } = context
  const router = Router()
  router.use(ledgerRoutes(context), draftRoutes(context), disclosureRoutes(context), supervisionRoutes(context))
  router.use(
    proposalPages(context),
    keyPages(context),
    tokenPages(context),
    caseListRoutes(context),
    actRoutes(context),
    approvalRoutes(context),
    mediaRoutes(context, uploader),
    evidenceRoutes(context),
    fileRegisterRoutes(context),
    appraisalRoutes(context),
    docketRoutes(context),
    readRoutes(context),
    archiveRoutes(context),
    codePages(context),
    drawPages(context),
    partyRoutes(context),
    administrationRoutes(context),
    figureRoutes(context),
    receiptRoutes(context),
  )

  router.get('/desk', hears(bureau, inboxHeard))
  router.get('/desk', async ({ query: { queue, after, done } }, response) => {
    const user = userOf(response)
    const at = typeof queue === 'string' && typeof after === 'string' ? { queue, after } : {}
    const inbox = await readInbox(db, bureau, user, at)
    const first = await firstWaiting(context, user, [...inbox.toApprove, ...inbox.toConfirm])
    const confirmed = typeof done === 'string' ? (await seenProposal(db, user, done))?.proposal : undefined
    // One thing at a time: what others wait for goes first.
    const ready = first
      ? undefined
      : await readyAct(
          context,
          user,
          inbox.queues.flatMap(({ cases }) => cases),
        )
    html(response, 200, inboxPage(bureau, user, inbox, { first, done: confirmed, ready }))
  })
  router.get('/desk/cases/:id', async ({ params, query }, response, next) => {
    const record = await visibleCase(db, userOf(response), params.id)
    if (!record) return next()
    const done = record.entries.find(({ seq }) => String(seq) === query.done)
    const title = done && procedureOf(record).steps[done.step]?.title
    const user = userOf(response)
    const proposals = await caseProposals(db, user, record.id)
    const sees = { media: await seesMedia(db, record, user), reads: await seesReads(db, record, user) }
    const view = { ...(await caseViewOf(db, bureau, record, title)), sees, proposals }
    html(response, 200, casePage(bureau, user, view))
  })
  router.get('/desk/cases/:id/documents/:n.pdf', async ({ params }, response, next) => {
    const record = await visibleCase(db, userOf(response), params.id)
    const document = record && documentsOf(record, bureau)[Number(params.n) - 1]
    if (!document) return next()
    const pdf = await typesetter.form(
      bureau,
      document.form,
      document.data,
      await paperOptions(bureau, record, document.form),
    )
    sendPdf(response, pdf, `${document.title}（${record.id}）`, 'inline')
  })
  router.get('/desk/cases/:id/file.pdf', async ({ params }, response, next) => {
    const user = userOf(response)
    const record = await visibleCase(db, user, params.id)
    if (!record || record.entries.length === 0) return next()
    const evidence = await evidenceForFile(context, record, user)
    sendPdf(
      response,
      await caseFilePdf(record, context, await context.witnessing.checkpoint(), evidence),
      `案卷（${record.id}）`,
      'inline',
    )
  })
  return router
}
