import { Router } from 'express'
import { visibleCase } from '../../access'
import type { CaseContext } from '../../cases'
import { codeAddress } from '../../inspection-codes'
import { userOf } from '../../sign-in'
import { html } from '../http'
import { overview } from '../view'
import { codePage } from './page'

/** 检查码 as officers show it at the door, on a telephone or on paper. */
export function codePages<DB>({ db, bureau }: CaseContext<DB>): Router {
  const router = Router()
  router.get('/desk/cases/:id/code', async ({ params }, response, next) => {
    const user = userOf(response)
    const record = await visibleCase(db, user, params.id)
    if (!record) return next()
    const address = await codeAddress(bureau, record)
    html(response, 200, codePage(bureau, user, { id: record.id, object: overview(record, bureau).party, address }))
  })
  return router
}
