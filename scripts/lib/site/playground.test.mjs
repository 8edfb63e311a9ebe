import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openBrowser } from '../../testing/chromium.ts'
import { makePlayground } from './playground.mjs'

const dir = mkdtempSync(join(tmpdir(), 'zhifa-playground-'))
const problems = []
// A browser computes every rule there, on whatever machine this is.
vi.setConfig({ testTimeout: 30_000 })

let server
let browser
let page

// The policy of the demo, which serves the site too: the tools run under it.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'"

beforeAll(async () => {
  const file = join(dir, 'playground.js')
  await makePlayground(file)
  const start = '<!doctype html><main id="place"></main><script type="module" src="/start.js"></script>'
  const answers = {
    '/': ['text/html', start],
    '/start.js': [
      'text/javascript',
      "import { mount } from './playground.js'; mount(document.querySelector('#place'))",
    ],
    '/playground.js': ['text/javascript', readFileSync(file)],
  }
  server = createServer(({ url }, response) => {
    const [type, text] = answers[url] ?? ['text/plain', '']
    response.setHeader('content-security-policy', policy)
    response.setHeader('content-type', `${type}; charset=utf-8`)
    response.end(text)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  browser = await openBrowser()
  page = await browser.newPage()
  page.on('pageerror', ({ message }) => problems.push(message))
  await page.goto(`http://127.0.0.1:${server.address().port}/`)
  await page.locator('#verify').waitFor()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(dir, { recursive: true })
})

/** What a tool says to these fields, in their order; `undefined` leaves a field as it is. */
const ask = async (id, ...values) => {
  const tool = page.locator(`#${id}`)
  for (const [at, value] of values.entries()) {
    const field = tool.locator('input, select, textarea').nth(at)
    if (value === undefined) continue
    if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') await field.selectOption(value)
    else await field.fill(value)
  }
  await tool.locator('output').evaluate((place) => place.replaceChildren())
  await tool.locator('button[type=submit]').click()
  await tool.locator('output strong').waitFor()
  return tool.locator('output').textContent()
}
const entered = (id, at) => page.locator(`#${id} :is(input, select, textarea)`).nth(at).inputValue()

it('counts working days over the holiday of October, and refuses a day that does not exist', async () => {
  expect(await ask('working-days', '2026-09-24', '7')).toMatch(/^结果[\s\S]*2026-10-12/)
  expect(await ask('working-days', '2026-09-24', '-1')).toContain('2026-09-23')
  expect(await ask('working-days', '2026-02-30', '7')).toMatch(/^输入有误[\s\S]*2026-02-30/)
  expect(await ask('working-days', '2026-09-24', 'seven')).toMatch(/^输入有误[\s\S]*seven/)
  expect(await ask('working-days', '2031-09-24', '7')).toContain('暂定')
})

it('computes a deadline with its reason and its article', async () => {
  const text = await ask('deadline', 'penalty.hearing-request', '2026-09-28')
  expect(text).toContain('届满日 2026-10-10')
  expect(text).toMatch(/依据：.*行政处罚法/)
  expect(await ask('deadline', undefined, '28.9.2026')).toMatch(/^输入有误/)
})

it('reviews a pasted case, says what is missing, and refuses what is no case', async () => {
  const record = await entered('review', 0)
  expect(await ask('review')).toMatch(/审核要点/)
  const changed = JSON.parse(record)
  changed.agency = 'nobody'
  const other = await ask('review', JSON.stringify(changed))
  expect(other).not.toMatch(/^是/)
  expect(await ask('review', '{"id":1}')).toMatch(/^输入有误/)
  expect(await ask('review', 'not json')).toMatch(/^输入有误[\s\S]*案件不是有效的JSON/)
  expect(await ask('review', record, '{')).toMatch(/^输入有误[\s\S]*名录不是有效的JSON/)
})

it('shows a form, and refuses one that lacks what the law demands', async () => {
  expect(await ask('form-preview', 'penalty-decision')).toContain('内容齐全')
  const frame = page.frameLocator('#form-preview iframe')
  await frame.locator('h1').filter({ hasText: '行政处罚决定书' }).waitFor()
  await expect.poll(() => frame.locator('h1').evaluate((title) => getComputedStyle(title).textAlign)).toBe('center')
  const data = JSON.parse(await entered('form-preview', 1))
  expect(await ask('form-preview', undefined, JSON.stringify({ ...data, number: undefined }))).toMatch(/^输入有误/)
  expect(await page.locator('#form-preview iframe').count()).toBe(0)
  expect(await ask('form-preview', 'seizure-decision')).toContain('内容齐全')
})

it('verifies a draw and a certificate, and finds what was changed', async () => {
  const draw = await entered('verify', 0)
  expect(await ask('verify')).toMatch(/^是/)
  expect(await ask('verify', draw.replace('"order": 1', '"order": 2'))).toMatch(/^否/)
  await page.getByRole('button', { name: '填入证明样例' }).click()
  const certificate = await entered('verify', 0)
  expect(await ask('verify', certificate)).not.toMatch(/^否|^输入有误/)
  expect(await ask('verify', certificate, 'mistyped')).toMatch(/^输入有误[\s\S]*“mistyped”不是公钥/)
  await ask('verify', certificate, '')
  const changed = JSON.parse(certificate)
  changed.steps[0].on = '2031-01-02'
  expect(await ask('verify', JSON.stringify(changed))).toMatch(/^否/)
  expect(await ask('verify', '{"format":"other"}')).toMatch(/^输入有误/)
})

it('labels the tools in the language of the page', async () => {
  // As text: the module is one of the page, not of this test.
  const texts = await page.evaluate(`import('/playground.js').then(({ mount }) => {
    const place = document.createElement('div')
    mount(place, 'en')
    return Array.from(place.querySelectorAll('h2, label span, button'), ({ textContent }) => textContent)
  })`)
  expect(texts).toContain('Compute a deadline')
  expect(texts.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
})

it('never threw in the browser', () => {
  expect(problems).toEqual([])
})
