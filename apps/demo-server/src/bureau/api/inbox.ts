import type { Router } from 'express'
import type { CaseContext } from '../cases'
import { readInbox } from '../desk/inbox/read'
import { listedCase } from './cases'
import { docketRow } from './docket'
import * as endpoints from './endpoints/inbox'
import { serve } from './kit/serve'

/** What waits for somebody, over the interface. */
export function inboxApi<DB>(router: Router, context: CaseContext<DB>): void {
  const { db, bureau } = context
  serve(router, context, endpoints.readInbox, async ({ user, query: { queue, after } }) => {
    const at = { ...(queue === undefined ? {} : { queue }), ...(after === undefined ? {} : { after }) }
    const { toApprove, toConfirm, own, toAnswer, queues, docket, appraisals, days, drafts } = await readInbox(
      db,
      bureau,
      user,
      at,
    )
    return {
      status: 200,
      body: {
        ...{ toApprove: toApprove.length, toConfirm: toConfirm.length, own: own.length, toAnswer },
        queues: queues.map((one) => ({ ...one, cases: one.cases.map(listedCase) })),
        docket: docket.map((matter) => docketRow(matter, bureau.today())),
        ...{ appraisals, days: days.map(listedCase), drafts },
      },
    }
  })
}
