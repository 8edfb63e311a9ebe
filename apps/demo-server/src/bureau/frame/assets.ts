import { type Response, Router } from 'express'
import { script } from './script'
import { style } from './style'

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#b3261e"/><path d="M9 9h14M9 16h14M9 23h9" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/></svg>'

const send = (response: Response, type: string, text: string): void =>
  void response.type(type).set('cache-control', 'no-cache').send(text)

/** What every page loads: one style sheet, one script, one icon; and the verifier, where it was built. */
export function assets(verifier?: string): Router {
  const router = Router()
  router.get('/assets/style.css', (_, response) => send(response, 'css', style))
  router.get('/assets/script.js', (_, response) => send(response, 'text/javascript', script))
  router.get('/assets/icon.svg', (_, response) => send(response, 'image/svg+xml', icon))
  if (verifier !== undefined)
    router.get('/assets/verify.js', (_, response) => send(response, 'text/javascript', verifier))
  return router
}
