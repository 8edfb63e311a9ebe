import { Router } from 'express'
import { visibleCase } from '../../access'
import type { CaseContext } from '../../cases'
import { userOf } from '../../sign-in'
import { html } from '../http'
import { receiptPage } from './page'
import { caseReceipt, isReceiptKind, type ReceiptKind, receiptKinds } from './receipts'

/** 运算凭证 of a case. */
export function receiptRoutes<DB>({ db, bureau }: CaseContext<DB>): Router {
  const router = Router()
  router.get('/desk/cases/:id/receipts', async ({ params }, response, next) => {
    const user = userOf(response)
    const record = await visibleCase(db, user, params.id)
    if (!record) return next()
    const receipts = (Object.keys(receiptKinds) as ReceiptKind[]).flatMap((kind) => {
      const receipt = caseReceipt(bureau, record, kind)
      return receipt ? [{ kind, receipt }] : []
    })
    html(response, 200, receiptPage(bureau, user, { id: record.id, receipts }))
  })
  router.get('/desk/cases/:id/receipts/:kind.json', async ({ params }, response, next) => {
    const record = await visibleCase(db, userOf(response), params.id)
    const receipt = record && isReceiptKind(params.kind) && caseReceipt(bureau, record, params.kind)
    if (!receipt) return next()
    response.attachment(`${record.id}-${params.kind}.json`).json(receipt)
  })
  return router
}
