import { createReadStream } from 'node:fs'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { RequestHandler } from 'express'

/** What lies compressed in the package; all else lies as it is. */
const compressed = ['swagger-ui.css', 'swagger-ui-bundle.js']

/** Answers with a file that lies compressed in a folder: as it lies where the browser takes that, else as it was. */
const packed =
  (path: string): RequestHandler<{ file: string }> =>
  (request, response, next) => {
    const asItLies = request.acceptsEncodings('gzip') === 'gzip'
    const file = createReadStream(`${path}.gz`)
    file.once('error', () => next())
    file.once('open', () => {
      response.type(extname(path)).set({ vary: 'Accept-Encoding', 'cache-control': 'public, max-age=0' })
      if (asItLies) pipeline(file, response.set('content-encoding', 'gzip'), () => {})
      else pipeline(file, createGunzip(), response, () => {})
    })
  }

/**
 * Answers with one of the pages on which an interface's document is read; this package brings them in `dist/docs`,
 * and they look for the document beside their folder, at `../openapi.json`.
 * @param folder where they lie
 * @example
 * app.get('/docs/:file', readingPage(join(packageFolder, 'dist/docs')))
 */
export const readingPage =
  (folder: string): RequestHandler<{ file: string }> =>
  (request, response, next) => {
    const { file } = request.params
    if (compressed.includes(file)) return packed(join(folder, file))(request, response, next)
    response.sendFile(file, { root: folder }, (error) => error && !response.headersSent && next())
  }
