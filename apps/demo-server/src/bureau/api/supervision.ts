import { spanOf } from '@zhifa/domain'
import type { Router } from 'express'
import { type CaseContext, countedFigures, supervised, transfersOf } from '../cases'
import { filterOf } from '../desk/figures/query'
import { readFigures } from '../desk/figures/read'
import type { Shown } from '../desk/figures/sections'
import { appraisalOutput, type Output, yearlyOutput } from '../desk/supervision/outputs'
import * as endpoints from './endpoints/supervision'
import { serve } from './kit/serve'

/** How the acts of a year were confirmed and which were entered late, as on the page of supervision. Behind `/api`. */
export function supervisionApi<DB>(router: Router, context: CaseContext<DB>): void {
  const { db, bureau } = context
  serve(router, context, endpoints.supervisedRecord, async ({ query }) => {
    const { year = bureau.today().slice(0, 4), casesAfter, lateAfter } = query
    const after = { ...(casesAfter ? { cases: casesAfter } : {}), ...(lateAfter ? { late: lateAfter } : {}) }
    return { status: 200, body: await supervised(db, bureau, Number(year), after) }
  })
  const counted = (year: number) => ({ agency: bureau.agency.id, procedure: '', ...spanOf({ year }) })
  const yearOf = (year = bureau.today().slice(0, 4)): number => Number(year)
  serve(router, context, endpoints.readStatistics, async ({ query }) => {
    const year = yearOf(query.year)
    return { status: 200, body: shown(yearlyOutput(await countedFigures(db, counted(year)), bureau, year)) }
  })
  serve(router, context, endpoints.readAppraisalOutput, async ({ query }) => {
    const span = counted(yearOf(query.year))
    return {
      status: 200,
      body: shown(appraisalOutput(await countedFigures(db, span), await transfersOf(db, span), bureau)),
    }
  })
  serve(router, context, endpoints.readFigures, async ({ query }) => {
    const { filter, first, sections } = await readFigures(db, bureau, filterOf(query, bureau.today()))
    return {
      status: 200,
      body: {
        ...{ from: filter.from, to: filter.to, first: first.map(figure) },
        sections: sections.map(({ id, title, note, unit, grade, lines }) => ({
          ...{ id, title, note, unit, grade },
          lines: lines.map(({ label, under, days, parts }) => ({ label, under, days, parts: parts.map(figure) })),
        })),
      },
    }
  })
}

const figure = ({ name, count, cases, href }: Shown) => ({ name, count, cases, href })

/** An empty cell is `null`: what is left out of a row would move the rest of it. */
const shown = ({ title, span, due, tables }: Output) => ({
  ...{ title, span, due },
  tables: tables.map(({ rows, ...table }) => ({ ...table, rows: rows.map((row) => row.map((cell) => cell ?? null)) })),
})
