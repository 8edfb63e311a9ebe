import type { Router } from 'express'
import { type CaseContext, supervised } from '../cases'
import { supervisedRecord } from './endpoints/supervision'
import { serve } from './kit/serve'

/** How the acts of a year were confirmed and which were entered late, as on the page of supervision. Behind `/api`. */
export function supervisionApi<DB>(router: Router, context: CaseContext<DB>): void {
  const { db, bureau } = context
  serve(router, context, supervisedRecord, async ({ query }) => {
    const { year = bureau.today().slice(0, 4), casesAfter, lateAfter } = query
    const after = { ...(casesAfter ? { cases: casesAfter } : {}), ...(lateAfter ? { late: lateAfter } : {}) }
    return { status: 200, body: await supervised(db, bureau, Number(year), after) }
  })
}
