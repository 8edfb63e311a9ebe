import { validate } from '@zhifa/domain'
import { Router } from 'express'
import { z } from 'zod'
import { may, supervised, visibleCases } from '../access'
import type { CaseContext } from '../cases'
import { userOf } from '../sign-in'
import { answer, problem } from './answer'

/** `?year=2026`; absent: this year. */
const Asked = z.object({
  year: z
    .string()
    .regex(/^20\d\d$/)
    .meta({ title: '年度' })
    .optional(),
})

/** How the acts of a year were confirmed and which were entered late, as on the page of supervision. Behind `/api`. */
export function supervisionApi<DB>({ db, bureau }: CaseContext<DB>): Router {
  const router = Router()
  router.get('/api/supervision/record', async ({ query }, response) => {
    const user = userOf(response)
    if (!may(user, 'supervision')) {
      const cure = { zh: '请由机关负责人、局办公室等人员查看', en: 'let one of those who may do it' }
      return void response
        .status(403)
        .json(problem('http.forbidden', '没有权限查看监督数据', 'not for this role', cure))
    }
    const read = validate(Asked, query, 'api.supervision')
    if (!read.ok) return void response.status(422).json(answer(read.findings))
    const year = Number(read.value.year ?? bureau.today().slice(0, 4))
    response.json(supervised(await visibleCases(db, user), bureau.law, year))
  })
  return router
}
