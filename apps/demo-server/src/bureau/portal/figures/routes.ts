import { formatYuan, publicKindNames } from '@zhifa/domain'
import { Router } from 'express'
import type { Kysely } from 'kysely'
import { type Column, sendCsv, sendJson } from '../../../web/list-files'
import type { Bureau } from '../../bureau'
import { type PublicFigure, publicFigures } from '../../cases'
import { figuresPage } from './page'

const columns: readonly Column<PublicFigure>[] = [
  { title: '决定月份', name: 'month', value: ({ month }) => month },
  { title: '类别', name: 'kind', value: ({ kind }) => publicKindNames[kind] },
  { title: '结果', name: 'result', value: ({ result }) => result },
  { title: '件数', name: 'items', value: ({ items }) => items },
  { title: '罚款（元）', name: 'fineYuan', value: ({ fine }) => formatYuan(fine) },
  { title: '没收（元）', name: 'confiscatedYuan', value: ({ confiscated }) => formatYuan(confiscated) },
]

const yearOf = (value: unknown): string => (typeof value === 'string' && /^(19|20)\d\d$/.test(value) ? value : '')

/** Figures of what was published, and of nothing else: they are counted as items are published, never from the records. */
export function figureRoutes<DB>({ db, bureau }: { readonly db: Kysely<DB>; readonly bureau: Bureau }): Router {
  const router = Router()
  const { id: agency, name } = bureau.agency
  router.get('/figures', async ({ query }, response) => {
    const all = await publicFigures(db, agency)
    const years = [...new Set(all.map(({ month }) => month.slice(0, 4)))].reverse()
    const year = yearOf(query.year) || (years[0] ?? bureau.today().slice(0, 4))
    const figures = all.filter(({ month }) => month.startsWith(year))
    response.type('html').send(figuresPage(bureau, { year, years, figures }))
  })
  router.get('/figures.csv', async ({ query }, response) => {
    await sendCsv(
      response,
      `执法结果统计 ${bureau.today()}`,
      columns,
      await publicFigures(db, agency, yearOf(query.year)),
    )
  })
  router.get('/figures.json', async ({ query }, response) => {
    const head = { title: '执法结果统计', agency: name, asOf: bureau.today() }
    await sendJson(response, head, columns, await publicFigures(db, agency, yearOf(query.year)))
  })
  return router
}
