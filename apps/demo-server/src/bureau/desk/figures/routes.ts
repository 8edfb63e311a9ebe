import { type Response, Router } from 'express'
import { formBody } from '../../../web/readable'
import { roundFigures } from '../../appraisal'
import type { CaseContext } from '../../cases'
import { userOf } from '../../sign-in'
import { anyWords, type Heard, hears, oneOf } from '../asked'
import { html } from '../http'
import { sendCsv, sendXlsx } from '../sheets'
import { ledgerStanding } from '../supervision/ledger-standing'
import { figuresPage } from './page'
import { isPushKey, pushStates, pushView } from './push'
import { pushPage } from './push-page'
import { figuresHeard, filterOf } from './query'
import { readFigures } from './read'
import { figureRows } from './sheet'

/** 统计数据: as a page, and as spreadsheets. Behind the sign-in. */
export function figureRoutes<DB>(context: CaseContext<DB>): Router {
  const { db, bureau, engine } = context
  const router = Router()
  const read = (query: Readonly<Record<string, unknown>>) => readFigures(db, bureau, filterOf(query, bureau.today()))
  const name = ({ from, to }: { readonly from: string; readonly to: string }): string => `统计数据 ${from}至${to}`
  router.get(
    ['/desk/figures', '/desk/figures.csv', '/desk/figures.xlsx'],
    hears(bureau, () => figuresHeard(bureau)),
  )
  router.get('/desk/figures/push', hears(bureau, pushHeard))
  router.get('/desk/figures', async ({ query }, response: Response) => {
    const view = await read(query)
    const { procedure, handler, department } = view.filter
    const rounds = procedure + handler + department === '' ? await roundFigures(context, view.filter) : undefined
    html(response, 200, figuresPage(bureau, userOf(response), view, rounds))
  })
  router.get('/desk/figures.csv', async ({ query }, response) => {
    const view = await read(query)
    sendCsv(response, name(view.filter), figureRows(view))
  })
  router.get('/desk/figures.xlsx', async ({ query }, response) => {
    const view = await read(query)
    await sendXlsx(response, name(view.filter), [{ title: '统计数据', rows: figureRows(view) }], bureau.now())
  })
  router.get('/desk/figures/push', async ({ query }, response) => {
    const said = typeof query.done === 'string' ? pushDone[query.done] : undefined
    const page = pushPage(
      bureau,
      userOf(response),
      await pushView(db, bureau, query),
      await ledgerStanding(context),
      said,
    )
    html(response, 200, page)
  })
  router.post('/desk/figures/push/replay', form, async ({ body }, response) => {
    const key: unknown = Reflect.get(Object(body), 'key')
    const own = typeof key === 'string' && key.startsWith(`${bureau.agency.uscc}:`)
    const count = own ? await engine.replay(key) : 0
    response.redirect(303, `/desk/figures/push?done=${count > 0 ? 'replayed' : 'nothing'}`)
  })
  router.post('/desk/figures/push/reconcile', async (_, response) => {
    await context.reconcilePush()
    response.redirect(303, '/desk/figures/push?done=reconciled')
  })
  return router
}

const pushHeard: Heard = { state: oneOf(Object.keys(pushStates)), after: isPushKey, done: anyWords }

const form = formBody('10kb', 10)

const pushDone: Readonly<Record<string, string>> = {
  replayed: '已重新推送，稍后刷新查看结果。',
  nothing: '没有可以重新推送的事项：只有被退回和已停止重试的可以。',
  reconciled: '已与平台核对。',
}
