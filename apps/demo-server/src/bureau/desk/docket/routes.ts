import { type DocketMatter, type Finding, standingIn } from '@zhifa/domain'
import { type Response, Router } from 'express'
import { type User, visibleCase } from '../../access'
import type { CaseContext } from '../../cases'
import {
  byDay,
  type DocketRead,
  docketNumbers,
  learnsComplainant,
  openDocket,
  readDocket,
  sayInDocket,
  seesMatter,
} from '../../docket'
import { userOf } from '../../sign-in'
import type { Sent } from '../form'
import { deskForm, html } from '../http'
import { complainantPage } from './complainant-page'
import { docketListPage } from './list-page'
import { type MatterView, matterPage } from './matter-page'
import { saidInDocket } from './said'

const pageSize = 50
const most = 2_147_483_647
const standings = {
  absent: '未登记该文书',
  open: '未报告执行情况',
  reported: '已报告',
  'no-such-step': '不适用',
} as const

/** Papers of supervision and complaints that no one case holds. Behind the sign-in. */
export function docketRoutes<DB>(context: CaseContext<DB>): Router {
  const { db, bureau } = context
  const router = Router()

  const list = async (response: Response, after: number, status = 200, findings: readonly Finding[] = []) => {
    const user = userOf(response)
    const seen = ({ matters, caseOf }: DocketRead) => matters.filter((matter) => seesMatter(matter, user, { caseOf }))
    const numbers = await docketNumbers(db, bureau.agency.id, { endedBefore: after }, pageSize + 1)
    const page = numbers.slice(0, pageSize)
    const ended = seen(await readDocket(context, db, page))
    const view = {
      open: byDay(seen(await openDocket(context))),
      ended: [...ended].sort((a, b) => b.no - a.no),
      next: numbers.length > pageSize ? page.at(-1) : undefined,
    }
    html(response, status, docketListPage(bureau, user, view, findings))
  }
  router.get('/desk/docket', ({ query: { after } }, response) =>
    list(response, typeof after === 'string' && /^\d{1,9}$/.test(after) ? Number(after) : most),
  )
  router.post('/desk/docket', deskForm, async ({ body }, response) => {
    const done = await sayInDocket(context, userOf(response), saidInDocket((body ?? {}) as Sent))
    if (done.ok) return response.redirect(303, `/desk/docket/${done.event.no}`)
    await list(response, most, done.status, done.findings)
  })

  const found = async (user: User, no: string): Promise<(DocketRead & { matter: DocketMatter }) | undefined> => {
    if (!/^\d{1,9}$/.test(no)) return undefined
    const read = await readDocket(context, db, [Number(no)])
    const [matter] = read.matters
    return matter && seesMatter(matter, user, read) ? { ...read, matter } : undefined
  }
  const viewOf = async (user: User, { matter, caseOf }: DocketRead & { matter: DocketMatter }): Promise<MatterView> => {
    const { act } = matter.intake
    const cases = []
    for (const id of matter.cases) {
      const record = caseOf(id)
      const standing =
        record === undefined || record === 'none'
          ? '不能核实'
          : act.kind === 'paper'
            ? standings[standingIn(record, act.paper.number)]
            : '所涉案件'
      cases.push({ id, standing, seen: (await visibleCase(db, user, id)) !== undefined })
    }
    return { matter, cases, complainant: learnsComplainant(matter, user, { caseOf }) }
  }
  router.get('/desk/docket/:n', async ({ params }, response, next) => {
    const user = userOf(response)
    const one = await found(user, params.n)
    if (!one) return next()
    html(response, 200, matterPage(bureau, user, await viewOf(user, one)))
  })
  router.post('/desk/docket/:n', deskForm, async ({ params, body }, response, next) => {
    const user = userOf(response)
    if (!(await found(user, params.n))) return next()
    const done = await sayInDocket(context, user, saidInDocket((body ?? {}) as Sent, Number(params.n)))
    // Who took themselves out of it reads it no more.
    const after = await found(user, params.n)
    if (done.ok) return response.redirect(303, after ? `/desk/docket/${params.n}` : '/desk/docket')
    if (!after) return next()
    html(response, done.status, matterPage(bureau, user, await viewOf(user, after), done.findings))
  })
  router.get('/desk/docket/:n/complainant', async ({ params }, response, next) => {
    const user = userOf(response)
    const one = await found(user, params.n)
    if (!one || !learnsComplainant(one.matter, user, one)) return next()
    html(response, 200, complainantPage(bureau, user, one.matter))
  })
  return router
}
