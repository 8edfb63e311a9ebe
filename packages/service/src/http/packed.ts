import { createReadStream } from 'node:fs'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { RequestHandler } from 'express'

/**
 * Answers with a file that lies compressed under the folder of the assets: as it lies where the browser takes that, else as it was.
 * @param assets the address under it is that of the request
 */
export const packed =
  (assets: string): RequestHandler =>
  (request, response, next) => {
    const asItLies = request.acceptsEncodings('gzip') === 'gzip'
    const file = createReadStream(join(assets, `${request.path}.gz`))
    file.once('error', () => next())
    file.once('open', () => {
      response.type(extname(request.path)).set({ vary: 'Accept-Encoding', 'cache-control': 'public, max-age=0' })
      if (asItLies) pipeline(file, response.set('content-encoding', 'gzip'), () => {})
      else pipeline(file, createGunzip(), response, () => {})
    })
  }
