import type { Officer } from '@zhifa/domain'
import { type Response, Router } from 'express'
import { may } from '../../access'
import { type AccountVerb, accountEvents, accountStanding, actOnAccount, verbNames } from '../../accounts'
import type { CaseContext } from '../../cases'
import { sessionsOf, userOf } from '../../sign-in'
import type { Sent } from '../form'
import { deskForm, html } from '../http'
import type { AccountShown } from './account-panel'
import { personPage } from './people-page'

const text = (value: Sent[string]): string => (typeof value === 'string' ? value.trim() : '')
const most = 20

/** One person, with their account; what is done with it takes effect at once. Behind the sign-in. */
export function personRoutes<DB>({ db, bureau, administration }: CaseContext<DB>): Router {
  const router = Router()
  const show = async (
    response: Response,
    status: number,
    officer: Officer,
    more: Pick<AccountShown, 'code' | 'problems'> = {},
  ): Promise<void> => {
    const { agency } = bureau
    const user = userOf(response)
    const shown = {
      standing: await accountStanding(db, agency.id, officer.id),
      events: await accountEvents(db, agency.id, most, officer.id),
      sessions: await sessionsOf(db, officer.id, bureau.now()),
      by: may(user, 'proposing-changes') ? user.id : undefined,
      ...more,
    }
    html(response, status, personPage(bureau, user, officer, administration.current(), shown))
  }
  router.get('/desk/administration/people/:person', async ({ params }, response, next) => {
    const officer = bureau.registry.officers.get(params.person)
    if (!officer) return next()
    await show(response, 200, officer)
  })
  router.post('/desk/administration/people/:person/account', deskForm, async ({ params, body }, response, next) => {
    const officer = bureau.registry.officers.get(String(params.person))
    const sent = (body ?? {}) as Sent
    const verb = (Object.keys(verbNames) as AccountVerb[]).find((item) => item === sent.verb)
    if (!officer || !verb) return next()
    const by = userOf(response).id
    const done = await actOnAccount(db, bureau, { verb, officer, by, reason: text(sent.reason) })
    if (!done.ok) return show(response, 422, officer, { problems: done.findings })
    if (done.code !== undefined) return show(response, 201, officer, { code: done.code })
    response.redirect(303, `/desk/administration/people/${officer.id}#account`)
  })
  return router
}
