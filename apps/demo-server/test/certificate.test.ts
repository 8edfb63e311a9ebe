import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ProcedureCertificate } from '@zhifa/domain'
import { fictionalResidentId, sampleBureau } from '@zhifa/domain/testing'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../../../scripts/testing/chromium'
import { bundle } from '../../../scripts/testing/run-typescript'
import { ledgerKeyText } from '../src/bureau/ledger'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'
import { eventually } from './eventually'

const run = promisify(execFile)
let bureau: TestBureau
let stranger: Client
let browser: Browser
let caseId: string
let program: Awaited<ReturnType<typeof bundle>>
let directory: string
const problems: string[] = []

beforeAll(async () => {
  const script = await bundle('apps/demo-server/src/verifier/browser.ts', 'browser')
  program = await bundle('packages/domain/src/cli/main.ts')
  directory = await mkdtemp(join(tmpdir(), 'zhifa-certificate-'))
  bureau = await startBureau('postgres', { verifier: await readFile(script.file, 'utf8') })
  await script.remove()
  stranger = new Client(bureau.url)
  const { context } = bureau.system
  // Others before it, so that the proof in the ledger has a way to go.
  for (let i = 0; i < 2; i++) {
    caseId = await openDemoCase(context, context.bureau.today(), false)
    await walk(context, caseId, context.bureau.today(), 'disclosure-approval')
  }
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await bureau.close()
  await program.remove()
  await rm(directory, { recursive: true, force: true })
})

/** The item's page on the county platform, once it has arrived there. */
const itemPage = (): Promise<string> =>
  eventually(async () => {
    const list = await (await fetch(`${bureau.platformUrl}/?q=${encodeURIComponent('2号')}`)).text()
    const found = /href="(\/items\/[^"]+)"/.exec(list)?.[1]
    return found && `${bureau.platformUrl}${found}`
  })

it('travels with the publication and is verified by a program that knows no server [D5.2] [R4.1] [R0.2]', async () => {
  const text = (await stranger.get(`/decisions/${caseId}/certificate.json`)).text
  const certificate = ProcedureCertificate.parse(JSON.parse(text))
  expect(certificate.review.passedOn).toBeDefined()
  expect(certificate.ledger?.proof.length).toBeGreaterThan(2)
  expect(certificate.checks.every(({ outcome }) => outcome === 'met')).toBe(true)
  const layer = join(directory, 'layer.json')
  await writeFile(layer, JSON.stringify(sampleBureau))
  const verify = async (json: string, ...layers: string[]) => {
    const file = join(directory, 'certificate.json')
    await writeFile(file, json)
    const key = ['--key', ledgerKeyText(bureau.system.ledgerKey)]
    const args = [program.file, 'verify', '--certificate', file, ...key, ...layers]
    return run(process.execPath, args).then(
      ({ stdout }) => ({ code: 0, stdout }),
      (error: { code: number; stdout: string }) => error,
    )
  }
  // By the law of the bureau everything is checked again; without its layer some of it cannot be told, which is no yes.
  const sound = await verify(text, '--layer', layer)
  expect([sound.code, sound.stdout]).toEqual([0, expect.stringMatching(/账本签名有效[\s\S]*全部核对无误/)])
  const partly = await verify(text)
  expect([partly.code, partly.stdout]).toEqual([3, expect.stringContaining('没有发现问题，部分事项未能核对')])
  const later = certificate.decidedOn.replace(/-(\d\d)$/, '-01')
  expect((await verify(text.replaceAll(certificate.decidedOn, later))).code).toBe(1)
  expect((await verify(text.replace(/"index":(\d+)/, '"index":0'))).code).toBe(1)

  const page = await (await fetch(await itemPage())).text()
  const file = /href="([^"]+)">办案程序证书 [^<]+\.json</.exec(page)?.[1] ?? ''
  const received = await fetch(`${bureau.platformUrl}${file}`)
  expect([received.headers.get('content-type'), await received.text()]).toEqual([
    'application/json; charset=utf-8',
    text,
  ])
})

it('is run again in the reader’s browser, on both sites; a changed one is refused [D5.2] [R4.1]', async () => {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 900 } })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  const places = [await itemPage(), `${bureau.url}/decisions/${caseId}`]
  for (const place of places) {
    await page.goto(place)
    await page.getByRole('button', { name: '在浏览器中核验' }).click()
    const verdict = page.locator('.verified > p')
    await verdict.filter({ hasText: /没有发现问题|全部核对无误/ }).waitFor({ timeout: 20_000 })
    const lines = await page.locator('.verified li').allTextContents()
    for (const part of [
      '决定在账本之内',
      '账本签名有效',
      '见证方已联署',
      '法制审核已在决定前通过',
      '步骤完整，依次办理',
    ])
      expect(
        lines.some((line) => line.startsWith('✓') && line.includes(part)),
        part,
      ).toBe(true)
    expect(lines.filter((line) => line.startsWith('✗'))).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  }
  await page.route('**/certificate.json', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('"people":2', '"people":1') })
  })
  await page.goto(places[1] ?? '')
  await page.getByRole('button', { name: '在浏览器中核验' }).click()
  await page.getByText('核验不通过').waitFor({ timeout: 20_000 })
  expect(problems).toEqual([])
  await context.close()
})

it('discloses nothing of the file: no name, no text, no number of anybody [D4.3]', async () => {
  const text = (await stranger.get(`/decisions/${caseId}/certificate.json`)).text
  const held = [
    '演示一',
    '匿名群众',
    '虚构',
    '示例甲',
    '示例戊',
    'officer-a',
    '理发椅',
    '首次被查处',
    '0000000000',
    'AV-001',
  ]
  for (const value of [...held, fictionalResidentId('1990-05-17', 1)]) expect(text).not.toContain(value)
})
