import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sampleBureau, sampleRegistryData } from '@zhifa/domain/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../../scripts/testing/chromium'
import act from '../data/requests/act.json'
import confirmed from '../data/requests/confirmed.json'
import record from '../data/requests/record.json'
import registry from '../data/requests/registry.json'
import { openapi } from '../src'
import { startServer } from './server'

const dir = mkdtempSync(join(tmpdir(), 'zhifa-serve-'))
const file = (name: string, value: unknown): string => {
  writeFileSync(join(dir, name), JSON.stringify(value))
  return join(dir, name)
}
const slow = fileURLToPath(new URL('./slow.mjs', import.meta.url))
const decision = { form: 'penalty-decision' }

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  const people = {
    ...sampleRegistryData,
    agencies: sampleRegistryData.agencies.map((agency) => ({ ...agency, categories: [...agency.categories, 'other'] })),
  }
  server = await startServer(
    ...['--threads', '1', '--timeout', '3', '--limit', '1'],
    ...['--layer', file('layer.json', sampleBureau), '--registry', file('people.json', people), '--procedures', slow],
  )
})
afterAll(async () => {
  expect(await server?.stop()).toBe(0)
  rmSync(dir, { recursive: true })
})

const post = (path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

describe('the service, asked by a client that its document gives', () => {
  it('keeps a connection on which nothing is asked longer than the proxies before it', async () => {
    const { headers } = await fetch(`${server.url}/openapi.json`)
    expect(Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1])).toBeGreaterThan(75)
  })

  it('counts a deadline', async () => {
    const { data, error } = await server.client.POST('/v1/deadlines/count', {
      body: { rule: 'penalty.hearing-request', start: '2026-09-28' },
    })
    expect(error).toBeUndefined()
    expect(data?.outcome === 'counted' && data.deadline.due).toBe('2026-10-10')
  })

  it('reads the layer with which it was started', async () => {
    const { data } = await server.client.GET('/v1/deadlines')
    const own = data?.periods.find(({ id }) => id === 'disclosure.error-answer')
    expect(own?.versions.map(({ amount }) => amount)).toEqual([7])
  })

  it('does an act with the people with which it was started, or with those of the request', async () => {
    for (const people of [{}, { registry: { ...registry } }]) {
      const { data } = await server.client.POST('/v1/acts/perform', {
        // What JSON holds as words the types know as choices.
        body: JSON.parse(JSON.stringify({ record, act, ...confirmed, ...people })),
      })
      expect(data?.ok && data.record.entries.map(({ step }) => step)).toEqual(['intake', 'filing'])
    }
  })

  it.each([
    ['pdf', 'application/pdf', '%PDF-1.4'],
    ['ofd', 'application/ofd', 'PK'],
    ['html', 'text/html; charset=utf-8', '<!DOCTYPE html>'],
  ] as const)('makes a paper as %s, twice the same bytes', async (format, type, begin) => {
    const { data } = await server.client.GET('/v1/forms/{form}', { params: { path: decision } })
    const made = async () => {
      const { response, data: bytes } = await server.client.POST('/v1/papers/render', {
        body: { ...decision, data: data?.sample, format },
        parseAs: 'arrayBuffer',
      })
      expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
      return Buffer.from(bytes as unknown as ArrayBuffer)
    }
    const first = await made()
    expect(first.subarray(0, begin.length).toString().toLowerCase()).toBe(begin.toLowerCase())
    expect(Buffer.compare(first, await made())).toBe(0)
  })

  it('binds a case file', async () => {
    const answer = await post('/v1/papers/case-file', JSON.stringify({ record, on: '2026-12-31' }))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(10_000)
  })

  it('gives its own document', async () => {
    expect(await (await fetch(`${server.url}/openapi.json`)).json()).toEqual(JSON.parse(JSON.stringify(openapi())))
  })

  it('is asked by many at once', async () => {
    const body = JSON.stringify({ rule: 'penalty.hearing-request', start: '2026-09-28' })
    const answers = await Promise.all(Array.from({ length: 40 }, () => post('/v1/deadlines/count', body)))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  })
})

describe('what the service refuses', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  it.each([
    ['not JSON', '{', {}, 400, 'request.not-json'],
    ['an empty body', '', {}, 400, 'request.not-json'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), {}, 400, 'request.not-json'],
    ['another media type', '{}', { 'content-type': 'text/plain' }, 415, 'request.media-type'],
    ['an unknown encoding', '{}', { 'content-encoding': 'zzz' }, 415, 'request.media-type'],
    ['broken compression', '{}', { 'content-encoding': 'gzip' }, 400, 'request.unreadable'],
    ['more than the limit', ' '.repeat(2_000_000), {}, 413, 'request.too-large'],
    ['something else than an object', '[]', {}, 422, 'request.invalid'],
    ['a field too many', '{"rule":"x","start":"2026-09-28","more":1}', {}, 422, 'request.invalid'],
    ['an object in each other', `{"rule":${deep},"start":""}`, {}, 422, 'request.invalid'],
    ['the prototype', '{"__proto__":{"rule":"x"},"start":"2026-09-28"}', {}, 422, 'request.invalid'],
  ] as const)('%s', async (_, body, headers, status, code) => {
    const answer = await post('/v1/deadlines/count', body as string, { ...headers })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
    expect(await answer.json()).toMatchObject({
      code,
      status,
      message: { zh: expect.any(String), en: expect.any(String) },
    })
  })

  it('other methods and addresses', async () => {
    const answer = await fetch(`${server.url}/v1/deadlines/count`)
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
    expect((await fetch(`${server.url}/v1/nothing`)).status).toBe(404)
    expect((await fetch(`${server.url}/v1/procedures/penalty.ordinary/steps/no-such/schema`)).status).toBe(404)
    expect((await fetch(`${server.url}/docs/..%2f..%2fpackage.json`)).status).toBe(404)
  })

  it.each(['swagger-ui-bundle.js', 'swagger-ui.css'])('%s, compressed or not', async (file) => {
    const asked = async (encoding: string) => {
      const answer = await fetch(`${server.url}/docs/${file}`, { headers: { 'accept-encoding': encoding } })
      return { answer, text: await answer.text() }
    }
    const [packed, plain] = [await asked('gzip'), await asked('identity')]
    expect([packed.answer.status, packed.answer.headers.get('content-encoding')]).toEqual([200, 'gzip'])
    expect([plain.answer.status, plain.answer.headers.get('content-encoding')]).toEqual([200, null])
    expect(packed.answer.headers.get('content-type')).toMatch(file.endsWith('.js') ? /javascript/ : /css/)
    expect(packed.text).toBe(plain.text)
    expect(plain.text.length).toBeGreaterThan(100_000)
  })

  it('what never ends: the thread is ended, and the next request is answered', async () => {
    const own = { id: 'X', procedure: 'own.slow', agency: 'demo-bureau', cause: 'own', entries: [] }
    const body = (text: string) =>
      JSON.stringify({ record: own, act: { step: 'note', on: '2026-09-28', by: ['officer-a'], data: { text } } })
    const answer = await post('/v1/acts/preflight', body('slow'))
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1'])
    expect(await answer.json()).toMatchObject({ code: 'service.timeout' })
    expect((await post('/v1/acts/preflight', body('quick'))).status).toBe(200)
    // A fault of the bureau's own module: its place is logged, its words go nowhere.
    const broken = await post('/v1/acts/preflight', body('broken 13800138000'))
    expect([broken.status, await broken.text()]).toEqual([500, expect.not.stringContaining('13800138000')])
    await expect.poll(() => server.log.join('\n')).toMatch(/"service\.failed","fault":"TypeError at slow\.mjs:\d+:\d+"/)
  })

  it('a page of somewhere else: no browser may ask in its name', async () => {
    const answer = await fetch(`${server.url}/v1/deadlines`, { headers: { origin: 'http://evil.example' } })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('what stays out of sight', () => {
  it('the log has no address and no value', async () => {
    await post('/v1/texts/mask', JSON.stringify({ text: '示例甲 13800138000', known: ['示例甲'] }))
    await fetch(`${server.url}/v1/forms/13800138000?q=13800138000`)
    await expect.poll(() => server.log.join('\n')).toMatch(/"operation":"readForm","status":422/)
    const text = server.log.join('\n')
    expect(text).toContain('"operation":"maskPersonalData","status":200')
    expect(text).not.toMatch(/13800138000|示例甲|示例乙/)
  })
})

describe('the pages', () => {
  it('show every operation without any network, under a strict policy', async () => {
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      const elsewhere: string[] = []
      const faults: string[] = []
      await page.route(
        (url) => url.origin !== server.url && url.protocol !== 'data:',
        (route) => {
          elsewhere.push(route.request().url())
          return route.abort()
        },
      )
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      page.on('pageerror', (error) => faults.push(error.message))
      const answer = await page.goto(server.url)
      expect(answer?.headers()['content-security-policy']).not.toMatch(/unsafe|\*/)
      await page.waitForSelector('.opblock')
      expect(await page.locator('.opblock').count()).toBe(Object.keys(operationsOf()).length)
      await page.locator('#operations-law-countDeadline .opblock-summary-control').click()
      await page.locator('#operations-law-countDeadline .try-out__btn').click()
      await page.locator('#operations-law-countDeadline .execute').click()
      await page.waitForSelector('#operations-law-countDeadline .live-responses-table')
      expect(await page.locator('#operations-law-countDeadline .live-responses-table').textContent()).toContain(
        '2026-10-10',
      )
      await page.goto(`${server.url}/problems#service.busy`)
      expect(await page.locator('tr:target').textContent()).toContain('503')
      expect({ elsewhere, faults }).toEqual({ elsewhere: [], faults: [] })
    } finally {
      await browser.close()
    }
  })
})

const operationsOf = () =>
  Object.fromEntries(
    Object.entries(openapi().paths ?? {}).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => [`${method} ${path}`, true]),
    ),
  )

describe('zhifa-serve', () => {
  const bin = fileURLToPath(new URL('../bin/zhifa-serve.js', import.meta.url))
  const serve = (...args: string[]) => spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' })

  it('listens on this machine only, unless told', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })

  it('prints the document, and says how it is used', () => {
    expect(JSON.parse(serve('openapi').stdout)).toEqual(JSON.parse(JSON.stringify(openapi())))
    expect(serve('serve', '--help').stdout).toMatch(/--procedures FILE\.mjs[\s\S]*退出码 exit/)
  })

  it.each([
    [['--port', 'x'], /--port/],
    [['--threads', '0'], /--threads/],
    [['more'], /unknown command more/],
    [['--registry', '/no/such/file'], /无法读取文件/],
    [['--layer', file('wrong.json', { ...sampleBureau, level: 'x' })], /wrong\.json/],
    [['--registry', file('nobody.json', { agencies: [], officers: [] })], /agencies/],
    [['--procedures', file('none.mjs', {})], /none\.mjs/],
  ])('%j is wrong use: exit 2', (args, message) => {
    const { status, stderr } = serve('--port', '0', ...args)
    expect([status, stderr]).toEqual([2, expect.stringMatching(message)])
  })

  it('a port that is taken is the environment: exit 4', () => {
    const { status, stderr } = serve('--port', new URL(server.url).port)
    expect([status, stderr]).toEqual([4, expect.stringContaining('EADDRINUSE')])
  })
})
