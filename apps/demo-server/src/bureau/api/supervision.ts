import { validate } from '@zhifa/domain'
import { Router } from 'express'
import { z } from 'zod'
import { type CaseContext, supervised } from '../cases'
import { answer } from './answer'

/** `?year=2026`; absent: this year. `casesAfter` and `lateAfter`: what `nextCase` and `nextLate` of the page before said. */
const Asked = z.object({
  year: z
    .string()
    .regex(/^20\d\d$/)
    .meta({ title: '年度' })
    .optional(),
  casesAfter: z.string().max(64).meta({ title: '案件续页' }).optional(),
  lateAfter: z.string().max(80).meta({ title: '逾期录入续页' }).optional(),
})

/** How the acts of a year were confirmed and which were entered late, as on the page of supervision. Behind `/api`. */
export function supervisionApi<DB>({ db, bureau }: CaseContext<DB>): Router {
  const router = Router()
  router.get('/api/supervision/record', async ({ query }, response) => {
    const read = validate(Asked, query, 'api.supervision')
    if (!read.ok) return void response.status(422).json(answer(read.findings))
    const { year = bureau.today().slice(0, 4), casesAfter, lateAfter } = read.value
    const after = { ...(casesAfter ? { cases: casesAfter } : {}), ...(lateAfter ? { late: lateAfter } : {}) }
    response.json(await supervised(db, bureau, Number(year), after))
  })
  return router
}
