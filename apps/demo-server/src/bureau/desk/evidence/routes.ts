import { custodyOf, type Finding, finding } from '@zhifa/domain'
import { type Request, type Response, Router } from 'express'
import { chinaDateTime } from '../../../web/china-time'
import { judgedCase, seesMedia, type User, visibleCase } from '../../access'
import type { CaseContext } from '../../cases'
import { casesWithOriginals, evidenceOf, sayOfEvidence } from '../../evidence'
import { userOf } from '../../sign-in'
import type { Sent } from '../form'
import { deskForm, html } from '../http'
import { filesForSome } from '../media/for-some'
import { type Held, heldPage } from './held-page'
import { evidencePage } from './page'
import { saidIn } from './said'
import { evidenceView } from './view'

/** What may be said without a part in the case: of a thing that somebody holds, or was given. */
const ofHolders: readonly unknown[] = ['taken', 'hand-over', 'custody-end']

const notYours = finding('evidence.custody-yours', {
  outcome: 'not-met',
  zh: '该载体不由您保管，也没有交给您',
  en: 'you neither hold it nor were given it',
  cure: { zh: '请从本页选择', en: 'choose one of this page' },
})

/** What is said of the evidence of a case; and what somebody holds, of whatever case. Behind the sign-in. */
export function evidenceRoutes<DB>(context: CaseContext<DB>): Router {
  const { db, bureau } = context
  const router = Router()

  const seen = async (request: Request, response: Response) => {
    const user = userOf(response)
    const { id = '' } = request.params as { id?: string }
    const record = await visibleCase(db, user, id)
    if (!record) return undefined
    if (await seesMedia(db, record, user)) return { record, user }
    filesForSome(bureau, response)
    return undefined
  }
  router.get('/desk/cases/:id/evidence', async (request, response, next) => {
    const here = await seen(request, response)
    if (!here) return response.headersSent ? undefined : next()
    const view = await evidenceView(context, here.record, here.user)
    html(response, 200, evidencePage(bureau, here.user, view, [], request.query.done !== undefined))
  })
  router.post('/desk/cases/:id/evidence', deskForm, async (request, response, next) => {
    const here = await seen(request, response)
    if (!here) return response.headersSent ? undefined : next()
    const { record, user } = here
    const done = await sayOfEvidence(context, record, user, saidIn((request.body ?? {}) as Sent))
    if (done.ok) return response.redirect(303, `/desk/cases/${record.id}/evidence?done`)
    html(response, done.status, evidencePage(bureau, user, await evidenceView(context, record, user), done.findings))
  })

  const held = async (user: User): Promise<Held[]> => {
    const now = chinaDateTime(bureau.now())
    const found: Held[] = []
    for (const caseId of await casesWithOriginals(db, bureau.agency.id, user.id)) {
      const items = custodyOf(await evidenceOf(db, bureau.agency.id, caseId), bureau.registry, now)
      const own = items.filter(
        ({ end, links, open }) => !end && (links.at(-1)?.holder === user.id || open?.act.to === user.id),
      )
      found.push(...own.map((item) => ({ caseId, item })))
    }
    return found
  }
  const showHeld = async (response: Response, status = 200, findings: readonly Finding[] = []) => {
    const user = userOf(response)
    html(response, status, heldPage(bureau, user, await held(user), findings))
  }
  router.get('/desk/custody', (_, response) => showHeld(response))
  router.post('/desk/custody', deskForm, async ({ body }, response) => {
    const user = userOf(response)
    const { case: caseId, ...sent } = (body ?? {}) as Sent
    const said = saidIn(sent)
    const mine = (await held(user)).find((one) => one.caseId === caseId && one.item.no === said.item)
    const record = mine && ofHolders.includes(said.kind) ? await judgedCase(db, mine.caseId) : undefined
    if (!record) return showHeld(response, 422, [notYours])
    const done = await sayOfEvidence(context, record, user, said)
    if (done.ok) return response.redirect(303, '/desk/custody')
    await showHeld(response, done.status, done.findings)
  })
  return router
}
