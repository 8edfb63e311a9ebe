import { type AdministrationAct, approversOf, changesFindings, type Finding, type Officer } from '@zhifa/domain'
import type { Router } from 'express'
import type { User } from '../access'
import { accountStanding, actOnAccount } from '../accounts'
import type { CaseContext } from '../cases'
import { proposeToBureau, type SaidOfAct, sayOfBureauAct } from '../desk/administration/propose'
import { worded } from '../problems'
import * as endpoints from './endpoints/administration'
import { missing, Refused } from './kit/refused'
import { serve } from './kit/serve'

/** People, the bureau and its law over the interface: proposed by an administrator, approved by a head, as on the pages. */
export function administrationApi<DB>(router: Router, context: CaseContext<DB>): void {
  const { db, bureau, administration } = context
  const find = (id: string): AdministrationAct => {
    const act = administration.current().acts.get(id)
    if (!act) throw missing()
    return act
  }
  const shown = (act: AdministrationAct) => {
    const { house } = administration.current()
    const waiting = act.state === 'waiting'
    return {
      ...headOf(act),
      ...{ digest: act.digest, changes: act.changes },
      approvers: waiting ? approversOf(house, act, bureau.today()) : [],
      against: worded(waiting ? changesFindings(house, act.changes, bureau.today()) : []),
    }
  }
  const say = async (user: User, id: string, said: SaidOfAct) => {
    find(id)
    demand(await sayOfBureauAct(context, user, id, said))
    return { status: 200, body: { act: shown(find(id)) } }
  }

  serve(router, context, endpoints.listAdministrationActs, async ({ query: { state, after, limit } }) => {
    const all = [...administration.current().acts.values()].reverse()
    const rest = all.slice(after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1)
    const page = rest.filter((act) => state === undefined || act.state === state)
    const acts = page.slice(0, limit).map((act) => ({ ...headOf(act), kinds: act.changes.map(({ kind }) => kind) }))
    return { status: 200, body: { acts, next: page.length > limit ? acts.at(-1)?.id : undefined } }
  })
  serve(router, context, endpoints.readAdministrationAct, async ({ params: { id = '' } }) => ({
    status: 200,
    body: { act: shown(find(id)) },
  }))
  serve(router, context, endpoints.proposeAdministrationAct, async ({ user, body }) => {
    const { changes, reason } = body()
    const done = await proposeToBureau(context, user, changes, reason)
    if (done.act === undefined) throw new Refused(422, done.findings)
    return { status: 201, body: { act: shown(find(done.act)) } }
  })
  serve(router, context, endpoints.approveAdministrationAct, ({ user, params: { id = '' }, body }) =>
    say(user, id, { verb: 'approve', ...body() }),
  )
  serve(router, context, endpoints.returnAdministrationAct, ({ user, params: { id = '' }, body }) =>
    say(user, id, { verb: 'return', ...body() }),
  )
  serve(router, context, endpoints.withdrawAdministrationAct, ({ user, params: { id = '' } }) =>
    say(user, id, { verb: 'withdraw' }),
  )

  const person = (id: string): Officer => {
    const officer = bureau.registry.officers.get(id)
    if (!officer) throw missing()
    return officer
  }
  serve(router, context, endpoints.listPeople, async ({ query: { q = '', after = '', limit } }) => {
    const found = [...bureau.registry.officers.values()]
      .filter(({ id, name, department }) => [id, name, department].some((text) => text.includes(q)))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .filter(({ id }) => id > after)
    const people = found.slice(0, limit)
    return { status: 200, body: { people, next: found.length > limit ? people.at(-1)?.id : undefined } }
  })
  serve(router, context, endpoints.readPerson, async ({ params }) => {
    const officer = person(params.person ?? '')
    const standing = await accountStanding(db, bureau.agency.id, officer.id)
    const { codeHash: _, ...account } = standing ?? { state: '' }
    return { status: 200, body: { person: officer, account: standing && account } }
  })
  serve(router, context, endpoints.actOnPersonAccount, async ({ user, params, body }) => {
    const officer = person(params.person ?? '')
    const { verb, reason } = body()
    const done = await actOnAccount(db, bureau, { verb, officer, by: user.id, reason })
    if (!done.ok) throw new Refused(422, done.findings)
    return { status: 201, body: { code: done.code } }
  })
}

function demand(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new Refused(422, findings)
}

const headOf = ({ id, state, reason, proposedBy, proposedOn, endedBy, endedOn, opinion }: AdministrationAct) => ({
  ...{ id, state, reason, proposedBy, proposedOn, endedBy, endedOn, opinion },
})
