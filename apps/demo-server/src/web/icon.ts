import { type Response, Router } from 'express'

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#b3261e"/><path d="M9 9h14M9 16h14M9 23h9" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/></svg>'

const send = (_: unknown, response: Response): void =>
  void response.type('image/svg+xml').set('cache-control', 'no-cache').send(icon)

/** Where the pages find their icon. */
export const iconPath = '/icon.svg'

/** The icon of both sites. Browsers ask for `/favicon.ico` of their own accord where no page names one: a PDF, a feed. */
export function siteIcon(): Router {
  return Router().get(iconPath, send).get('/favicon.ico', send)
}
