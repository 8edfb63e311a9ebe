import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { problemsPage, readingPage } from '@zhifa/service/kit'
import { Router } from 'express'
import type { Bureau } from '../bureau'
import { problems } from '../problems'
import { deskOpenapi } from './openapi'

/** The pages of the interface, as the rules service brings them: from its package, nothing from elsewhere. */
const folder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@zhifa/service/package.json')), 'dist/docs')

/** The document, the page on which it is read, and what the codes mean; for anybody, with nothing of a case on them. */
export function apiPages(bureau: Bureau): Router {
  const router = Router()
  let document: string | undefined
  router.get('/api/openapi.json', (_, response) => {
    document ??= JSON.stringify(deskOpenapi(bureau))
    response.type('application/json').send(document)
  })
  router.get('/api/problems', (_, response) => void response.type('html').send(problemsPage(problems, '/api/docs/')))
  router.get('/api/docs', (_, response) => response.redirect(301, '/api/docs/index.html'))
  router.get('/api/docs/:file', readingPage(folder()))
  return router
}
