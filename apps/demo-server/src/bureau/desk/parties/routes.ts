import { type Finding, mentionsOf, partiesNamed, partyProposals } from '@zhifa/domain'
import { type Response, Router } from 'express'
import { visibleCase } from '../../access'
import { type CaseContext, openPartyEvents } from '../../cases'
import { decideOnParty, partyView, proposeOfParty } from '../../parties'
import { userOf } from '../../sign-in'
import { anyWords, hears } from '../asked'
import type { Sent } from '../form'
import { deskForm, html } from '../http'
import { partiesPage } from './list-page'
import { partyPage } from './page'
import { searchParties } from './search'

/** So many proposals wait on the page at most. */
const shown = 50

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** 当事人档案（一户一档）: who is who, and what there is of them. Behind the sign-in. */
export function partyRoutes<DB>(context: CaseContext<DB>): Router {
  const { db, bureau } = context
  const router = Router()
  const agency = bureau.agency.id

  const list = async (
    response: Response,
    query: Readonly<Record<string, unknown>>,
    findings: readonly Finding[] = [],
  ) => {
    const user = userOf(response)
    const open = partyProposals(await openPartyEvents(db, agency, shown))
    const proposals = []
    for (const proposal of open) {
      const mentions = []
      for (const id of mentionsOf(proposal.act)) {
        const record = await visibleCase(db, user, id.slice(0, id.lastIndexOf('.')))
        const mention = record && partiesNamed(record).find((one) => one.id === id)
        mentions.push({ id, mention })
      }
      proposals.push({ proposal, mentions })
    }
    const found = await searchParties(db, bureau, user, text(query.q))
    html(
      response,
      findings.length > 0 ? 422 : 200,
      partiesPage(bureau, user, { query: text(query.q), found, proposals, findings }),
    )
  }
  router.get('/desk/parties', hears(bureau, { q: anyWords }))
  router.get('/desk/parties', ({ query }, response) => list(response, query))

  const show = async (response: Response, caseId: string, no: number, findings: readonly Finding[] = []) => {
    const user = userOf(response)
    const record = await visibleCase(db, user, caseId)
    const view = record && (await partyView(db, bureau, user, record, no))
    if (!view) return false
    html(response, findings.length > 0 ? 422 : 200, partyPage(bureau, user, view, findings))
    return true
  }
  router.get('/desk/cases/:id/parties/:n', async ({ params }, response, next) => {
    if (!(await show(response, params.id, Number(params.n)))) next()
  })

  /** What of the register a person proposes from the page of a party: the other end of a pair must be one that the page shows. */
  router.post('/desk/cases/:id/parties/:n', deskForm, async ({ params, body }, response, next) => {
    const user = userOf(response)
    const record = await visibleCase(db, user, params.id)
    const mention = record && partiesNamed(record).find(({ no }) => no === Number(params.n))
    if (!mention) return next()
    const { kind, other, flag, reason, until } = (body ?? {}) as Sent
    const paired = kind === 'merge' || kind === 'apart' || kind === 'split'
    const act = paired
      ? { kind, of: [mention.id, text(other)], reason: text(reason) }
      : { kind, of: mention.id, flag, reason: text(reason), ...(kind === 'flag' ? { until: text(until) } : {}) }
    const { findings } = await proposeOfParty(context, user, mention, act)
    if (findings.length > 0) return void (await show(response, params.id, Number(params.n), findings))
    response.redirect(303, `/desk/cases/${params.id}/parties/${params.n}#register`)
  })

  router.post('/desk/parties', deskForm, async ({ body }, response) => {
    const user = userOf(response)
    const { no, verdict, opinion } = (body ?? {}) as Sent
    const findings = await decideOnParty(context, user, {
      no: Number(text(no)),
      verdict: verdict === 'approved' ? 'approved' : 'returned',
      opinion: text(opinion),
    })
    if (findings.length > 0) return list(response, {}, findings)
    response.redirect(303, '/desk/parties')
  })
  return router
}
