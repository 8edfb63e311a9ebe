import { formatYuan, publicKindNames } from '@zhifa/domain'
import { Router } from 'express'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { anyYear } from '../../../web/heard'
import { type Column, sendCsv, sendJson } from '../../../web/list-files'
import type { Bureau } from '../../bureau'
import { type PublicFigure, publicFigures } from '../../cases'
import { trimmed, year } from '../asked'
import { hears, listPaths } from '../hears'
import { figuresPage } from './page'

/** What files of the figures say of a month, kind and result. */
export const figureColumns: readonly Column<PublicFigure>[] = [
  { title: '决定月份', name: 'month', value: ({ month }) => month },
  { title: '类别', name: 'kind', value: ({ kind }) => publicKindNames[kind] },
  { title: '结果', name: 'result', value: ({ result }) => result },
  { title: '件数', name: 'items', value: ({ items }) => items },
  { title: '罚款（元）', name: 'fineYuan', value: ({ fine }) => formatYuan(fine) },
  { title: '没收（元）', name: 'confiscatedYuan', value: ({ confiscated }) => formatYuan(confiscated) },
]

/** What is asked of the figures. */
export const FiguresAsked = z.object({ year })

const yearOf = (query: unknown): string => FiguresAsked.parse(trimmed(query)).year

/** Figures of what was published, and of nothing else: they are counted as items are published, never from the records. */
export function figureRoutes<DB>({ db, bureau }: { readonly db: Kysely<DB>; readonly bureau: Bureau }): Router {
  const router = Router()
  const { id: agency, name } = bureau.agency
  router.get(listPaths('/figures'), hears(bureau, { year: anyYear }))
  router.get('/figures', async ({ query }, response) => {
    const all = await publicFigures(db, agency)
    const years = [...new Set(all.map(({ month }) => month.slice(0, 4)))].reverse()
    const asked = yearOf(query) || (years[0] ?? bureau.today().slice(0, 4))
    const figures = all.filter(({ month }) => month.startsWith(asked))
    response.type('html').send(figuresPage(bureau, { year: asked, years, figures }))
  })
  router.get('/figures.csv', async ({ query }, response) => {
    await sendCsv(
      response,
      `执法结果统计 ${bureau.today()}`,
      figureColumns,
      await publicFigures(db, agency, yearOf(query)),
    )
  })
  router.get('/figures.json', async ({ query }, response) => {
    const head = { title: '执法结果统计', agency: name, asOf: bureau.today() }
    await sendJson(response, head, figureColumns, await publicFigures(db, agency, yearOf(query)))
  })
  return router
}
