import { Router } from 'express'
import { isOwnOrigin } from '../../web/own-origin'
import { formBody } from '../../web/readable'
import type { Drill } from './drill'
import { type DrillFaultId, drillFaults } from './faults'
import { drillPage } from './page'

const isFault = (id: unknown): id is DrillFaultId => typeof id === 'string' && Object.hasOwn(drillFaults, id)

/** The page of the switches, and the faults themselves before everything that others push to. */
export function drillRoutes({ name, drill }: { readonly name: string; readonly drill: Drill }): Router {
  const router = Router()
  router.use(['/api', '/add-checkpoint'], drill.answer)
  router.get('/drill', (_, response) => {
    response.set('cache-control', 'no-store').type('html').send(drillPage(name, drill.running()))
  })
  router.post('/drill', formBody('1kb'), ({ body, headers }, response) => {
    // Nobody signs in here: another site must not press the switches of a demonstration that is open in the next window.
    if (!isOwnOrigin(headers.origin, headers.host))
      return void response.status(403).type('text').send('请在本平台页面内操作 / use the page of this platform')
    const { fault } = (body ?? {}) as { readonly fault?: unknown }
    if (fault === 'none') drill.switchOff()
    else if (isFault(fault)) drill.switchOn(fault)
    else
      return void response
        .status(422)
        .type('html')
        .send(drillPage(name, drill.running(), '没有这种故障，请从下表选择'))
    response.redirect(303, '/drill')
  })
  return router
}
