import {
  decideItem,
  draftItem,
  ErrorAnswer,
  errorAnswerFindings,
  type Finding,
  registryDuties,
  statisticsDue,
  validate,
} from '@zhifa/domain'
import { type Response, Router } from 'express'
import { formBody } from '../../../web/readable'
import { casesFor, gateOf, type User, visibleCase } from '../../access'
import type { Bureau } from '../../bureau'
import { type CaseContext, casesOwing } from '../../cases'
import {
  changeRegistry,
  itemsOf,
  keepAnswer,
  readRegistry,
  readRegistryItem,
  readReport,
  readReports,
} from '../../disclosure'
import { writtenBy } from '../../ledger'
import { userOf } from '../../sign-in'
import { caseDuties } from './case-duties'
import { registryDeskPage } from './item-page'
import { disclosurePage } from './overview-page'
import { reportDeskPage } from './report-page'

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The disclosure desk: items of the registry, error reports, and what the cases bring about. Behind the sign-in. */
export function disclosureRoutes<DB>({ db, bureau }: CaseContext<DB>): Router {
  const router = Router()
  const form = formBody('50kb')
  const html = (response: Response, status: number, page: string): void =>
    void response.status(status).type('html').send(page)
  const writing = (response: Response) => ({ now: bureau.now(), written: writtenBy(bureau, userOf(response).id) })
  const writer = (response: Response) => ({ officer: userOf(response).officer, on: bureau.today() })

  /** Only the records of a page are read, however many cases there are. */
  const owed = async (user: User) => {
    const { ids, more } = await casesOwing(db, bureau.agency.id, { ...casesFor(user), today: bureau.today() })
    const records = await Promise.all(ids.map((id) => visibleCase(db, user, id)))
    return {
      cases: caseDuties(
        records.filter((record) => record !== undefined),
        bureau,
      ),
      moreCases: more,
    }
  }

  router.get('/desk/disclosure', async (_, response) => {
    const states = await readRegistry(db)
    const year = Number(bureau.today().slice(0, 4)) - 1
    html(
      response,
      200,
      disclosurePage(bureau, userOf(response), {
        states,
        duties: dutiesOf(states, bureau),
        reports: await readReports(db),
        ...(await owed(userOf(response))),
        statisticsDue: statisticsDue(bureau.law, { year }),
      }),
    )
  })

  const showItem = async (response: Response, id: string, findings: readonly Finding[]): Promise<boolean> => {
    const states = await readRegistry(db)
    const state = states.get(id)
    const today = itemsOf(bureau, bureau.today()).find((item) => item.id === id)
    if (!state && !today) return false
    const duties = dutiesOf(states, bureau).filter((duty) => duty.text.id === id)
    const view = { id, text: today, state, duties, findings }
    html(response, findings.length > 0 ? 422 : 200, registryDeskPage(bureau, userOf(response), view))
    return true
  }
  router.get('/desk/disclosure/items/:id', async ({ params }, response, next) => {
    if (!(await showItem(response, params.id, []))) next()
  })
  router.post('/desk/disclosure/items/:id/draft', form, async ({ params, body }, response, next) => {
    const item = itemsOf(bureau, bureau.today()).find(({ id }) => id === params.id)
    if (!item) return next()
    const findings = await changeRegistry(db, item.id, writing(response), (state) =>
      draftItem(state, item, text((body as { reason?: unknown })?.reason), writer(response), bureau),
    )
    if (findings.length > 0) return void (await showItem(response, item.id, findings))
    response.redirect(303, `/desk/disclosure/items/${item.id}`)
  })
  router.post('/desk/disclosure/drafts', form, async (_, response) => {
    const states = await readRegistry(db)
    for (const { text: item, reason } of dutiesOf(states, bureau)) {
      if (reason !== 'unpublished' || states.get(item.id)?.draft) continue
      const findings = await changeRegistry(db, item.id, writing(response), (state) =>
        draftItem(state, item, undefined, writer(response), bureau),
      )
      if (findings.length > 0) return void (await showItem(response, item.id, findings))
    }
    response.redirect(303, '/desk/disclosure')
  })
  router.post('/desk/disclosure/items/:id/decision', form, async ({ params, body }, response, next) => {
    const sent = (body ?? {}) as { digest?: unknown; verdict?: unknown; opinion?: unknown }
    if (!(await readRegistryItem(db, params.id))) return next()
    const verdict = sent.verdict === 'approved' ? 'approved' : 'returned'
    const decision = { digest: text(sent.digest), verdict, opinion: text(sent.opinion) } as const
    const findings = await changeRegistry(db, params.id, writing(response), (state) =>
      decideItem(state, decision, writer(response)),
    )
    if (findings.length > 0) return void (await showItem(response, params.id, findings))
    response.redirect(303, '/desk/disclosure')
  })

  router.get('/desk/disclosure/reports/:id', async ({ params }, response, next) => {
    const report = await readReport(db, params.id)
    if (!report) return next()
    html(response, 200, reportDeskPage(bureau, userOf(response), report, { text: '', findings: [] }))
  })
  router.post('/desk/disclosure/reports/:id', form, async ({ params, body }, response, next) => {
    const report = await readReport(db, params.id)
    if (!report) return next()
    const sent = (body ?? {}) as Record<string, unknown>
    const user = userOf(response)
    const refuse = (findings: readonly Finding[]) =>
      html(response, 422, reportDeskPage(bureau, user, report, { text: text(sent.text), findings }))
    const read = validate(ErrorAnswer, { ...sent, text: text(sent.text) }, 'error-answer')
    if (!read.ok) return refuse(read.findings)
    const findings = errorAnswerFindings(read.value, {
      officer: user.officer,
      on: bureau.today(),
      answered: report.answer !== undefined,
      ...(report.target === 'decision' ? { gate: await gateOf(db, bureau, report.targetId) } : {}),
    })
    if (findings.length > 0) return refuse(findings)
    const who = { id: user.id, today: bureau.today(), ...writing(response) }
    const kept = await keepAnswer(db, report.id, read.value, who)
    if (!kept) return refuse(errorAnswerFindings(read.value, { ...writer(response), answered: true }))
    response.redirect(303, `/desk/disclosure/reports/${report.id}`)
  })
  return router
}

function dutiesOf(states: Parameters<typeof registryDuties>[0], bureau: Bureau) {
  return registryDuties(states, (on) => itemsOf(bureau, on), { law: bureau.law, asOf: bureau.today() })
}
