import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { safeHeaders } from '../../web/headers'
import { type Listening, listen } from '../../web/listen'
import { demoBureau } from '../sample/bureau'
import { docsSite } from './routes'

const home = mkdtempSync(join(tmpdir(), 'zhifa-docs-'))
const site = join(home, 'dist')
let web: Listening
const get = (path: string) => fetch(web.url + path, { redirect: 'manual' })
const put = (path: string, text: string): void => {
  mkdirSync(join(site, path, '..'), { recursive: true })
  writeFileSync(join(site, path), text)
}

beforeAll(async () => {
  const app = express().use(
    safeHeaders('no-store'),
    docsSite(
      demoBureau(() => new Date()),
      site,
    ),
  )
  web = await listen(app, '127.0.0.1', 0)
})
afterAll(async () => {
  await web.close()
  rmSync(home, { recursive: true })
})

it('says how the site is built, until it is', async () => {
  expect((await get('/docs')).headers.get('location')).toBe('/docs/')
  const missing = await get('/docs/')
  expect(missing.status).toBe(404)
  expect(await missing.text()).toContain('npm run site -- --base /docs/')
  put('index.html', '<script src="/assets/app.js"></script>')
  expect(await (await get('/docs/')).text()).toContain('为别的路径构建的')
})

it('serves pages whose own scripts run by their digests, and no other', async () => {
  const script = 'document.title = "甲"'
  put('index.html', `<script id="a">${script}</script><script type="module" src="/docs/assets/app.js"></script>`)
  put('guide/first-case.html', '<p>第一件案件</p>')
  put('assets/app.js', 'export {}')
  const start = await get('/docs/')
  const policy = start.headers.get('content-security-policy') ?? ''
  expect(start.status).toBe(200)
  expect(policy).toContain(`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}';`)
  expect(/script-src [^;]*unsafe/.test(policy)).toBe(false)
  expect(await (await get('/docs/guide/first-case.html')).text()).toContain('第一件案件')
  const code = await get('/docs/assets/app.js')
  expect([code.status, code.headers.get('content-type')]).toEqual([200, expect.stringContaining('javascript')])
})

it('gives nothing from outside the site', async () => {
  writeFileSync(join(home, 'secret.html'), '秘密')
  for (const path of [
    '/docs/..%2fsecret.html',
    '/docs/%2e%2e/secret.html',
    '/docs/assets/..%2f..%2fsecret.html',
    '/docs/no.html',
  ])
    expect((await get(path)).status, path).toBeGreaterThanOrEqual(400)
})
