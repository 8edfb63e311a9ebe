import { keptPlan, newestItems } from '@zhifa/domain'
import { Router } from 'express'
import { visibleCase } from '../../access'
import { actsOf, type CaseContext, waitsFor } from '../../cases'
import { userOf } from '../../sign-in'
import { html } from '../http'
import { overview } from '../view'
import { drawsPage } from './page'

/** 双随机抽取 at the desk, for those who see the plan. What is done there are acts of the plan like any other. */
export function drawPages<DB>({ db, bureau }: CaseContext<DB>): Router {
  const router = Router()
  router.get('/desk/cases/:id/draws', async ({ params }, response, next) => {
    const user = userOf(response)
    const record = await visibleCase(db, user, params.id)
    const plan = record && keptPlan(record, bureau.agency.name)
    if (!record) return next()
    const { state } = overview(record, bureau)
    const { expected, other } = actsOf(record, state, bureau)
    const mine = [...expected, ...other].filter(({ step }) => waitsFor(user, step, record, state))
    const open = new Set(mine.map(({ step }) => step.id))
    const rows = (plan ? newestItems(plan) : []).filter(({ way }) => way === 'random')
    html(
      response,
      200,
      drawsPage(bureau, user, {
        id: record.id,
        title: plan?.title ?? '没有编制年度检查计划',
        rows,
        draws: plan?.draws ?? [],
        open,
      }),
    )
  })
  return router
}
