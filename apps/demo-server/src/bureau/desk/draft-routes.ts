import { type DocumentDraft, draftsOf } from '@zhifa/documents'
import { Router } from 'express'
import { visibleCase } from '../access'
import type { CaseContext } from '../cases'
import { userOf } from '../sign-in'
import { completeDraft } from './drafts/complete'
import { formOfDraft } from './drafts/form-of-draft'
import { openedData } from './drafts/missing'
import { editList, readField, type Sent } from './form'
import { deskForm, html, sendPdf } from './http'
import { type DraftView, draftPage } from './pages/draft-page'
import { paperOptions } from './paper-options'
import { overview } from './view'

/** The documents of a case that a person completes. Behind the sign-in; nothing that is sent here is kept. */
export function draftRoutes<DB>({ db, bureau, typesetter }: CaseContext<DB>): Router {
  const router = Router()

  router.get('/desk/cases/:id/drafts/:n', async ({ params }, response, next) => {
    const record = await visibleCase(db, userOf(response), params.id)
    const draft = record && draftsOf(record, bureau)[Number(params.n) - 1]
    if (!draft) return next()
    const data = openedData(formOfDraft(draft.form), draft)
    const view = { item: overview(record, bureau), n: Number(params.n), draft, data, findings: [] }
    html(response, 200, draftPage(bureau, userOf(response), view))
  })
  router.post('/desk/cases/:id/drafts/:n', deskForm, async ({ params, body }, response, next) => {
    const record = await visibleCase(db, userOf(response), params.id)
    const draft = record && draftsOf(record, bureau)[Number(params.n) - 1]
    if (!draft) return next()
    const show = (status: number, data: unknown, findings: DraftView['findings']) => {
      const view = { item: overview(record, bureau), n: Number(params.n), draft, data, findings }
      html(response, status, draftPage(bureau, userOf(response), view))
    }
    const sent = (body ?? {}) as Sent
    const filled = { data: readField(formOfDraft(draft.form), sent, 'data') }
    if (typeof sent._do === 'string') {
      editList(filled, sent._do)
      return show(200, filled.data, [])
    }
    const done = await completeDraft(async () =>
      typesetter.form(bureau, draft.form, filled.data, await paperOptions(bureau, record, draft.form)),
    )
    if (!done.ok) return show(422, filled.data, done.findings)
    // Saved beside the form, not shown in its place: going back would lose what was typed, for pages are not kept.
    sendPdf(response, done.pdf, nameOf(draft, record.id), 'attachment')
  })
  return router
}

const nameOf = ({ title }: DocumentDraft, caseId: string): string => `${title}（${caseId}）`
