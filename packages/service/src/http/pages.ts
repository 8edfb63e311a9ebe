import { join } from 'node:path'
import { Router } from 'express'
import { openapi } from '../openapi/document'
import { problems } from '../problem/codes'
import { problemsPage } from './problems-page'
import { readingPage } from './reading-page'

/** Nothing from elsewhere, nothing inline: the pages work on a machine without network. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The readable pages: what the service takes and answers, and what its problems mean. */
export function pages(assets: string): Router {
  const router = Router()
  router.use((_, response, next) => {
    response.set('content-security-policy', policy)
    next()
  })
  router.get('/', (_, response) => response.redirect('/docs/index.html'))
  let document: string | undefined
  router.get('/openapi.json', (_, response) => {
    document ??= JSON.stringify(openapi())
    response.type('application/json').send(document)
  })
  router.get('/problems', (_, response) => void response.type('html').send(problemsPage(problems)))
  router.get('/docs', (_, response) => response.redirect(301, '/docs/index.html'))
  router.get('/docs/:file', readingPage(join(assets, 'docs')))
  return router
}
