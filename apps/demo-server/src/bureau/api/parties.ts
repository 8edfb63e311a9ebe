import { type PartyMention, type PartyProposal, partiesNamed, partyProposals } from '@zhifa/domain'
import type { Router } from 'express'
import { type User, visibleCase } from '../access'
import { type CaseContext, openPartyEvents } from '../cases'
import { searchParties } from '../desk/parties/search'
import { decideOnParty, nameFor, type PartyView, partyView, proposeOfParty } from '../parties'
import * as endpoints from './endpoints/parties'
import { missing, Refused } from './kit/refused'
import { serve } from './kit/serve'

/** So many proposals wait in the list at most. */
const shown = 50

/** 当事人档案 over the interface: the same sight and the same refusals as its pages. */
export function partyApi<DB>(router: Router, context: CaseContext<DB>): void {
  const { db, bureau } = context
  const seen = async (user: User, id = '') => {
    const record = await visibleCase(db, user, id)
    if (!record) throw missing()
    return record
  }
  serve(router, context, endpoints.searchParties, async ({ user, query: { q } }) => {
    const parties = (await searchParties(db, bureau, user, q)).map(namedOf)
    const open = partyProposals(await openPartyEvents(db, bureau.agency.id, shown))
    return { status: 200, body: { parties, proposals: open.map(proposalOf) } }
  })
  serve(router, context, endpoints.readParty, async ({ user, params }) => {
    const view = await partyView(db, bureau, user, await seen(user, params.id), Number(params.n))
    if (!view) throw missing()
    return { status: 200, body: { party: partyOf(view) } }
  })
  serve(router, context, endpoints.proposePartyAct, async ({ user, params, body }) => {
    const record = await seen(user, params.id)
    const mention = partiesNamed(record).find(({ no }) => no === Number(params.n))
    if (!mention) throw missing()
    const { kind, other, ...said } = body()
    const second = other === undefined ? [] : [other]
    const paired = kind === 'merge' || kind === 'apart' || kind === 'split'
    // What of the body does not belong to the kind is refused by the schema of the act: nothing is passed over in silence.
    const act = { kind, of: paired || other !== undefined ? [mention.id, ...second] : mention.id, ...said }
    const { findings, no } = await proposeOfParty(context, user, mention, act)
    if (findings.length > 0) throw new Refused(422, findings)
    return { status: 201, body: { no } }
  })
  serve(router, context, endpoints.decidePartyAct, async ({ user, body }) => {
    const said = body()
    const findings = await decideOnParty(context, user, said)
    if (findings.length > 0) throw new Refused(422, findings)
    return { status: 201, body: { no: said.no } }
  })
}

const namedOf = ({ caseId, no, party }: PartyMention) => ({ caseId, no, party })

const proposalOf = ({ no, act, on, by }: PartyProposal) => ({ no, kind: act.kind, on, by: by.id })

/** Of a case that the reader does not see: what was decided and when, and the name that the public may read. */
function partyOf(view: PartyView) {
  const { mention, others, names, hidden, visitsThisYear } = view
  return {
    ...namedOf(mention),
    others: others.map(({ mention: one, seen, stands }) => ({
      ...(seen ? namedOf(one) : { caseId: one.caseId, no: one.no }),
      ...{ id: one.id, name: nameFor(one, seen), stands },
    })),
    ...{ names, hidden, visitsThisYear },
    cases: view.cases.map(({ id }) => id),
    decisions: view.decisions.map(({ caseId, seen, ...one }) => ({ ...one, ...(seen ? { caseId } : {}) })),
    ...{ licences: view.licences, checks: view.checks, corrections: view.corrections, credit: view.credit },
    flags: view.flags.map(({ flag, reason, until }) => ({ flag, reason, until })),
    proposals: view.proposals.map((one) => ({ ...proposalOf(one), verdict: one.decision?.verdict })),
    kept: view.kept.map(({ caseId, until }) => ({ caseId, until })),
  }
}
