import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import express, { Router } from 'express'
import type { Bureau } from '../../bureau/bureau'
import { noticePage } from '../../bureau/frame/notice-page'

/** Where `npm run site` puts the site, seen from the built program. */
export const siteBeside = (program: string): string => resolve(program, '../../../../site/dist')

/**
 * The documentation site, when it was built for `/docs/`. It is looked for at every request, so that a site built while the demo
 * runs is there; starting never builds it.
 * @param dir the built site
 */
export function docsSite(bureau: Bureau, dir: string): Router {
  const router = Router({ strict: true })
  router.get('/docs', (_, response) => response.redirect(308, '/docs/'))
  router.get(/^\/docs\/(?:.*\/)?(?:[^/]+\.html)?$/, async ({ path }, response, next) => {
    const start = await page(dir, '/')
    if (start === undefined || !start.includes('"/docs/assets/')) {
      const built = existsSync(join(dir, 'index.html'))
      const text = built
        ? '文档站是为别的路径构建的。请在仓库中运行 npm run site -- --base /docs/，然后刷新本页。'
        : '文档站尚未构建。请在仓库中运行 npm run site -- --base /docs/（约两分钟），然后刷新本页。'
      response
        .status(404)
        .type('html')
        .send(noticePage(bureau, '没有文档站', text))
      return
    }
    const html = await page(dir, decodeURIComponent(path.slice('/docs'.length)))
    if (html === undefined) return next()
    response
      .set({ 'content-security-policy': policyOf(html), 'cache-control': 'no-cache' })
      .type('html')
      .send(html)
  })
  router.use('/docs/', express.static(dir, { index: false, redirect: false, cacheControl: false }))
  return router
}

/** A page of the site; nothing for a path out of it or without a page. */
async function page(dir: string, path: string): Promise<string | undefined> {
  const file = resolve(dir, `.${path.endsWith('/') ? `${path}index.html` : path}`)
  if (!file.startsWith(dir + sep)) return undefined
  return readFile(file, 'utf8').catch(() => undefined)
}

/**
 * As strict as every page's: of scripts in a page only those run that stand in it as it was built, by their digests. Colours of code
 * are attributes, so styles of an attribute are allowed, and no other.
 */
function policyOf(html: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)]
  const digests = scripts.map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  const own = ["'self'", ...new Set(digests)].join(' ')
  return `default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; script-src ${own}; connect-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`
}
