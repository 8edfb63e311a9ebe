import { type Response, Router } from 'express'
import { script } from './script'
import { style } from './style'

const send = (response: Response, type: string, text: string): void =>
  void response.type(type).set('cache-control', 'no-cache').send(text)

/** What every page loads: one style sheet, one script; and the verifier, where it was built. */
export function assets(verifier?: string): Router {
  const router = Router()
  router.get('/assets/style.css', (_, response) => send(response, 'css', style))
  router.get('/assets/script.js', (_, response) => send(response, 'text/javascript', script))
  if (verifier !== undefined)
    router.get('/assets/verify.js', (_, response) => send(response, 'text/javascript', verifier))
  return router
}
