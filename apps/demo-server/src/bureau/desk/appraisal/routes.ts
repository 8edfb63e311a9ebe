import type { Finding } from '@zhifa/domain'
import {
  type AppraisalAct,
  appraisalActSchema,
  appraisalRound,
  defaultScheme,
  schemeOf,
  standardsInForce,
} from '@zhifa/review-rules'
import { type Response, Router } from 'express'
import { visibleCase } from '../../access'
import { appraisalEvents, appraisalsView, fileViews, roundView, sayOfAppraisal } from '../../appraisal'
import type { CaseContext } from '../../cases'
import { userOf } from '../../sign-in'
import { editList, type Sent } from '../form'
import { deskForm, html, sendPdf } from '../http'
import { type Refused, saidOfAct } from './act-form'
import { filePage } from './file-page'
import { appraisalsPage } from './list-page'
import { readMarks } from './marks'
import { newAppraisalPage } from './new-page'
import { scorePaper } from './paper'
import { roundPage } from './round-page'

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const numberOf = (value: unknown): number | undefined =>
  /^\d{1,9}$/.test(text(value)) ? Number(text(value)) : undefined

/** 案卷评查: standards, rounds, and what is said of each file. Behind the sign-in. */
export function appraisalRoutes<DB>(context: CaseContext<DB>): Router {
  const { db, bureau, typesetter } = context
  const router = Router()
  const agency = bureau.agency.id

  const showList = async (response: Response, refused?: Refused) => {
    const user = userOf(response)
    html(response, refused ? 422 : 200, appraisalsPage(bureau, user, await appraisalsView(context, user), refused))
  }
  router.get('/desk/appraisal', (_, response) => showList(response))
  router.post('/desk/appraisal', deskForm, async ({ body }, response) => {
    const said = saidOfAct('standard-decision', (body ?? {}) as Sent)
    const done = await sayOfAppraisal(context, userOf(response), said)
    if (done.ok) return response.redirect(303, '/desk/appraisal#standards')
    await showList(response, { said, findings: done.findings })
  })

  const showNew = async (
    response: Response,
    kind: 'standard' | 'round',
    {
      refused,
      json = '',
      status = refused?.findings.length ? 422 : 200,
    }: { refused?: Refused; json?: string; status?: number },
  ) => {
    const inForce = standardsInForce(await appraisalEvents(db, agency), bureau.today())
    html(response, status, newAppraisalPage(bureau, userOf(response), kind, { inForce, json }, refused))
  }
  for (const kind of ['standard', 'round'] as const) {
    const path = `/desk/appraisal/new/${kind}`
    router.get(path, (_, response) => showNew(response, kind, {}))
    router.post(path, deskForm, async ({ body }, response) => {
      const sent = (body ?? {}) as Sent
      const json = kind === 'standard' ? text(sent.json) : ''
      const said = { ...saidOfAct(kind, sent), ...(kind === 'standard' ? { scheme: schemeSaid(json) } : {}) }
      const command = text(sent._do)
      if (command !== '') {
        editList(said, command)
        return showNew(response, kind, { refused: { said, findings: [] }, json })
      }
      const done = await sayOfAppraisal(context, userOf(response), said)
      if (!done.ok) return showNew(response, kind, { refused: { said, findings: done.findings }, json })
      response.redirect(303, kind === 'round' ? `/desk/appraisal/${done.event.no}` : '/desk/appraisal#standards')
    })
  }

  router.get('/desk/appraisal/:round', async ({ params }, response, next) => {
    const view = await roundView(context, userOf(response), numberOf(params.round))
    return view ? html(response, 200, roundPage(bureau, userOf(response), view)) : next()
  })
  router.post('/desk/appraisal/:round', deskForm, async ({ params, body }, response, next) => {
    const user = userOf(response)
    const no = numberOf(params.round)
    const before = await roundView(context, user, no)
    const sent = (body ?? {}) as Sent
    const kind = sent.kind === 'finish' ? 'finish' : 'round-decision'
    if (!before) return next()
    const said = { ...saidOfAct(kind, sent), round: no }
    const done = await sayOfAppraisal(context, user, said)
    if (done.ok) return response.redirect(303, `/desk/appraisal/${no}`)
    html(response, 422, roundPage(bureau, user, before, { said, findings: done.findings }))
  })

  const showFile = async (response: Response, id: string, refused?: Refused): Promise<boolean> => {
    const user = userOf(response)
    const record = await visibleCase(db, user, id)
    if (!record) return false
    html(response, refused ? 422 : 200, filePage(bureau, user, record, await fileViews(context, record, user), refused))
    return true
  }
  router.get('/desk/cases/:id/appraisal', async ({ params }, response, next) => {
    if (!(await showFile(response, params.id))) next()
  })
  router.post('/desk/cases/:id/appraisal', deskForm, async ({ params, body }, response, next) => {
    const user = userOf(response)
    const record = await visibleCase(db, user, params.id)
    if (!record) return next()
    const sent = (body ?? {}) as Sent
    const said = await fileActSaid(sent, record.id)
    const done = await sayOfAppraisal(context, user, said)
    if (done.ok) return response.redirect(303, `/desk/cases/${record.id}/appraisal#round-${said.round}`)
    await showFile(response, record.id, { said, findings: done.findings as readonly Finding[] })
  })

  /** What a form says of a file: marks are read by the items of the round's standard. */
  const fileActSaid = async (sent: Sent, file: string): Promise<Record<string, unknown>> => {
    const kind = text(sent.kind) as AppraisalAct['kind']
    if (!appraisalActSchema(kind)) return { kind, file }
    const round = numberOf(sent.round)
    const said: Record<string, unknown> = { ...saidOfAct(kind, { ...sent, marks: undefined }), file, round }
    if (kind !== 'score' && kind !== 'correction') return said
    const events = round === undefined ? [] : await appraisalEvents(db, agency, [round])
    const standard = round === undefined ? undefined : appraisalRound(events, round)?.request.act.standard
    const items = (standard === undefined ? undefined : schemeOf(events, standard))?.items ?? []
    return { ...said, marks: readMarks(items, sent) }
  }

  router.get('/desk/cases/:id/appraisal/:round.pdf', async ({ params }, response, next) => {
    const user = userOf(response)
    const record = await visibleCase(db, user, params.id)
    const view =
      record && (await fileViews(context, record, user)).find(({ round }) => String(round.no) === params.round)
    if (!record || !view?.seen || !view.progress.confirmed) return next()
    const pdf = await typesetter.form(bureau, 'file-review-score', scorePaper(bureau, view))
    sendPdf(response, pdf, `案卷评查评分表（${record.id}）`, 'inline')
  })
  return router
}

/** The standard that was pasted; nothing pasted: the one that comes with the program. */
function schemeSaid(json: string): unknown {
  if (json === '') return defaultScheme
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
