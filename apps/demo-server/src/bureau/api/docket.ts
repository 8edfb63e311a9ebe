import { type DocketMatter, docketActsFor, docketPartNames, isLate, matterOf } from '@zhifa/domain'
import { Router } from 'express'
import { fileBody, jsonBody } from '../../web/readable'
import type { User } from '../access'
import type { CaseContext } from '../cases'
import {
  addDocketFile,
  endedMatters,
  learnsComplainant,
  openMatters,
  type SaidInDocket,
  type SeenMatter,
  sayInDocket,
  seenFiles,
  seenMatter,
  standingsOf,
} from '../docket'
import * as endpoints from './endpoints/docket'
import { done, missing } from './kit/refused'
import type { Reply } from './kit/reply'
import { serve } from './kit/serve'

/** The docket over the interface: read, entered, answered, as on its pages. */
export function docketApi<DB>(context: CaseContext<DB>): Router {
  const { bureau } = context
  const router = Router()
  const seen = async (user: User, no = ''): Promise<SeenMatter> => {
    const one = await seenMatter(context, user, no)
    if (!one) throw missing()
    return one
  }
  const rowOf = (matter: DocketMatter) => docketRow(matter, bureau.today())

  serve(router, context, endpoints.listDocket, async ({ user, query: { standing, after, limit } }) => {
    if (standing === 'open') return { status: 200, body: { matters: (await openMatters(context, user)).map(rowOf) } }
    const before = after !== undefined && /^\d{1,9}$/.test(after) ? Number(after) : undefined
    const { matters, next } = await endedMatters(context, user, { after: before, limit })
    return { status: 200, body: { matters: matters.map(rowOf), next: next === undefined ? undefined : String(next) } }
  })
  serve(router, context, endpoints.readDocketMatter, async ({ user, params }) => {
    const one = await seen(user, params.n)
    return { status: 200, body: { matter: { ...rowOf(one.matter), ...whole(one, user) } } }
  })
  serve(router, context, endpoints.readDocketComplainant, async ({ user, params }) => {
    const one = await seen(user, params.n)
    const { act } = one.matter.intake
    if (act.kind !== 'complaint' || !learnsComplainant(one.matter, user, one)) throw missing()
    const { by, contact } = act.complaint
    return { status: 200, body: { by, contact } }
  })
  router.post(endpoints.enterDocketAct.path, jsonBody('2mb'))
  serve(router, context, endpoints.enterDocketAct, async ({ user, body }) => {
    const act = body()
    const about = matterOf(act)
    if (about !== undefined) await seen(user, String(about))
    return entered(await sayInDocket(context, user, act))
  })
  router.post(endpoints.addDocketFile.path, fileBody)
  serve(router, context, endpoints.addDocketFile, async ({ user, params, query, body }) => {
    const { matter } = await seen(user, params.n)
    return entered(await addDocketFile(context, user, { ...query, matter: matter.no, bytes: body() }))
  })
  return router
}

function entered(said: SaidInDocket): Reply {
  const { no, act } = done(said).event
  return { status: 201, body: { no, matter: matterOf(act) ?? no } }
}

/** A matter as a list gives it: never who complained. */
export function docketRow(matter: DocketMatter, today: string) {
  const { no, intake, state, answerer, keepBy, endedOn } = matter
  const { act } = intake
  const said =
    act.kind === 'paper'
      ? {
          ...{ kind: act.kind, type: act.paper.kind, number: act.paper.number, from: act.paper.body },
          receivedOn: act.paper.receivedOn,
        }
      : { kind: act.kind, number: act.complaint.number, receivedOn: act.complaint.acceptedOn }
  return { no, ...said, state, answerer, keepBy, endedOn, late: isLate(matter, today) }
}

/** Everything of a matter but who complained. */
function whole(one: SeenMatter, user: User) {
  const { matter } = one
  const { concern, elsewhere } = matter.intake.act
  return {
    ...{ concern, elsewhere, cases: standingsOf(one), against: [...matter.against] },
    files: seenFiles(matter, user, one).map(({ by: _, at: __, ...file }) => file),
    acts: matter.events.map(({ no, act, by, at }) => ({ no, act: unnamed(act), by: by.id, at })),
    may: docketActsFor(matter, user, false),
    complainant: learnsComplainant(matter, user, one),
  }
}

/** Nobody who complained, and no file by the name that may be theirs: `files` has it for those who open them. */
function unnamed(act: DocketMatter['events'][number]['act']): DocketMatter['events'][number]['act'] {
  if (act.kind === 'file') return { ...act, name: docketPartNames[act.part] }
  if (act.kind !== 'complaint') return act
  const { by: _, contact: __, ...complaint } = act.complaint
  return { ...act, complaint }
}
