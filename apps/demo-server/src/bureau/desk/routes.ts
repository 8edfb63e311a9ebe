import { documentsOf, renderForm } from '@zhifa/documents'
import { finding, procedureOf } from '@zhifa/domain'
import { Router } from 'express'
import { caseProposals, seenProposal, visibleCase } from '../access'
import { type CaseContext, nextNumber, proposeAct } from '../cases'
import { placeOf, signsHere } from '../passkeys'
import { requireUser, userOf } from '../sign-in'
import { readAct } from './act-form'
import { caseFilePdf } from './case-file'
import { caseViewOf } from './case-view'
import { caseListRoutes } from './cases/routes'
import { disclosureRoutes } from './disclosure/routes'
import { draftRoutes } from './draft-routes'
import { editList, type Sent } from './form'
import { deskForm, html, sendPdf } from './http'
import { inboxPage } from './inbox/page'
import { readInbox } from './inbox/read'
import { readJson } from './json'
import { keyPages } from './keys/routes'
import { ledgerRoutes } from './ledger'
import { actPage } from './pages/act-page'
import { casePage } from './pages/case-page'
import { openingAct } from './prefill'
import { proposalPages } from './proposals/routes'
import { supervisionRoutes } from './supervision/routes'
import { overview } from './view'

/** The pages of the desk. Everything that is done here goes through the same {@link proposeAct} as the JSON interface. */
export function desk<DB>(context: CaseContext<DB>): Router {
  const { db, bureau } = context
  const router = Router()
  router.use('/desk', requireUser)
  router.use(ledgerRoutes(context), draftRoutes(context), disclosureRoutes(context), supervisionRoutes(context))
  router.use(proposalPages(context), keyPages(context), caseListRoutes(context))

  router.get('/desk', async ({ query: { queue, after } }, response) => {
    const user = userOf(response)
    const at = typeof queue === 'string' && typeof after === 'string' ? { queue, after } : {}
    html(response, 200, inboxPage(bureau, user, await readInbox(db, bureau, user, at)))
  })
  router.get('/desk/cases/:id', async ({ params, query }, response, next) => {
    const record = await visibleCase(db, userOf(response), params.id)
    if (!record) return next()
    const done = record.entries.find(({ seq }) => String(seq) === query.done)
    const title = done && procedureOf(record).steps[done.step]?.title
    const proposals = await caseProposals(db, userOf(response), record.id)
    const view = { ...(await caseViewOf(db, bureau, record, title)), proposals }
    html(response, 200, casePage(bureau, userOf(response), view))
  })
  router.get('/desk/cases/:id/documents/:n.pdf', async ({ params }, response, next) => {
    const record = await visibleCase(db, userOf(response), params.id)
    const document = record && documentsOf(record, bureau)[Number(params.n) - 1]
    if (!document) return next()
    const pdf = await renderForm(document.form, document.data, { law: bureau.law })
    sendPdf(response, pdf, `${document.title}（${record.id}）`, 'inline')
  })
  router.get('/desk/cases/:id/file.pdf', async ({ params }, response, next) => {
    const record = await visibleCase(db, userOf(response), params.id)
    if (!record || record.entries.length === 0) return next()
    sendPdf(
      response,
      await caseFilePdf(record, bureau, await context.witnessing.checkpoint()),
      `案卷（${record.id}）`,
      'inline',
    )
  })
  router.get('/desk/cases/:id/acts/:step', async ({ params, query }, response, next) => {
    const record = await visibleCase(db, userOf(response), params.id)
    const step = record && procedureOf(record).steps[params.step]
    if (!record || !step) return next()
    const item = overview(record, bureau)
    const user = userOf(response)
    const number = (series: string, tail?: string, width?: number) => nextNumber(db, step.id, series, tail, width)
    // What came back, or was overtaken, is filled in as it was.
    const old = typeof query.proposal === 'string' ? await seenProposal(db, user, query.proposal) : undefined
    const mine = old?.proposal.by === user.id && old.record.id === record.id ? old.proposal : undefined
    const act = mine?.act ?? (await openingAct({ record, state: item.state, step, bureau, user, number }))
    const expectedSeq = record.entries.length
    const json = query.view === 'json'
    html(response, 200, actPage(bureau, user, { item, step, act, expectedSeq, replaces: mine?.id, findings: [], json }))
  })
  router.post('/desk/cases/:id/acts/:step', deskForm, async ({ params, query, body }, response, next) => {
    const record = await visibleCase(db, userOf(response), params.id)
    const step = record && procedureOf(record).steps[params.step]
    if (!record || !step) return next()
    const user = userOf(response)
    const sent = (body ?? {}) as Sent
    const expectedSeq = Number(sent.expectedSeq)
    const replaces = typeof sent.replaces === 'string' && sent.replaces !== '' ? sent.replaces : undefined
    const json = query.view === 'json'
    const typed = json ? readJson(String(sent.json ?? '')) : undefined
    const show = (status: number, act: Record<string, unknown>, findings: Parameters<typeof actPage>[2]['findings']) =>
      html(
        response,
        status,
        actPage(bureau, user, { item: overview(record, bureau), step, act, expectedSeq, replaces, findings, json }),
      )
    if (typed && !typed.ok) return show(422, {}, [notJson(typed.problem)])
    const filled = typed ? undefined : readAct(step, sent)
    if (filled && typeof sent._do === 'string') {
      editList(filled, sent._do)
      return show(200, filled, [])
    }
    const act = filled ?? typed?.value
    const signsLater = await signsHere(db, user.id, placeOf(response.req))
    const done = await proposeAct(context, { caseId: record.id, expectedSeq, act, replaces, user: user.id, signsLater })
    if (!done.ok) return show(done.status, isRecord(act) ? act : {}, done.findings)
    const { acted, proposal } = done
    response.redirect(
      303,
      acted ? `/desk/cases/${record.id}?done=${acted.entry.seq}` : `/desk/proposals/${proposal.id}`,
    )
  })
  return router
}

const notJson = (problem: string) =>
  finding('input.not-json', {
    outcome: 'not-met',
    zh: '事项（JSON）：不是有效的JSON文本',
    en: `json: ${problem}`,
    cure: { zh: '请改正后重新提交', en: 'correct the JSON and submit again' },
    path: ['json'],
  })

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
