import { readFile, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../../../scripts/testing/chromium'
import { bundle } from '../../../scripts/testing/run-typescript'
import { openNewCase } from '../src/bureau/cases'
import { mediaOf } from '../src/bureau/media'
import { startBureau, type TestBureau } from './bureau'
import { film, filmOf, hashed } from './media-files'

let bureau: TestBureau
let browser: Browser
let script: Awaited<ReturnType<typeof bundle>>
let caseId: string

beforeAll(async () => {
  script = await bundle('apps/demo-server/src/bureau/desk/media/uploader/browser.ts', 'browser')
  bureau = await startBureau('embedded', { uploader: await readFile(script.file, 'utf8') })
  const { db, bureau: of } = bureau.system.context
  const opened = await openNewCase(db, of, { cause: 'public-place.unlicensed' }, 'officer-a')
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings))
  caseId = opened.id
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await bureau?.close()
  await script?.remove()
})

/** A line to the server that breaks once, when so many bytes went up. */
async function breakingLine(after: number): Promise<{ url: string; broken: () => number; close(): Promise<void> }> {
  const { hostname, port } = new URL(bureau.url)
  let [sent, broken] = [0, 0]
  const line = createServer((near) => {
    const far = connect(Number(port), hostname)
    near.on('data', (part) => {
      sent += part.length
      if (broken > 0 || sent < after) return
      broken += 1
      near.resetAndDestroy()
      far.resetAndDestroy()
    })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => undefined)
      // Nobody sends for ever to somebody who has gone: a browser that tried once more by itself and was told no would.
      one.on('close', () => other.destroy())
    }
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve))
  const at = line.address()
  if (at === null || typeof at === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${at.port}`,
    broken: () => broken,
    close: () => new Promise((resolve) => line.close(() => resolve())),
  }
}

async function mediaPageAt(url: string, javaScriptEnabled = true) {
  const context = await browser.newContext({ locale: 'zh-CN', javaScriptEnabled })
  const page = await context.newPage()
  await page.goto(`${url}/desk`)
  await page.getByRole('button', { name: '示例甲' }).click()
  await page.waitForURL('**/desk')
  await page.goto(`${url}/desk/cases/${caseId}/media`)
  return page
}
const stored = () => {
  const { db, bureau: of } = bureau.system.context
  return mediaOf(db, of.agency.id, caseId)
}

it('a browser goes on with an upload where the line broke, under the strict policy of the pages [R3.2]', async () => {
  const line = await breakingLine(4_000_000)
  const page = await mediaPageAt(line.url)
  const [complaints, offsets]: [string[], number[]] = [[], []]
  page.on('console', (message) => complaints.push(message.text()))
  page.on('request', (request) => {
    if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']))
  })
  const bytes = film(12_000_000)
  const file = join(bureau.directory, '现场录像.mp4')
  await writeFile(file, bytes)
  await page.getByLabel('设备编号').fill('虚构记录仪1')
  await page.getByLabel('文件', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: '上传', exact: true }).click()
  await page.getByText('文件已保存，并记入账本。').waitFor({ timeout: 60_000 })
  expect(line.broken()).toBe(1)
  expect(offsets[0]).toBe(0)
  expect(offsets.at(-1)).toBeGreaterThan(0)
  expect(await stored()).toMatchObject([
    { name: '现场录像.mp4', device: '虚构记录仪1', sha256: hashed('sha256', bytes), sm3: hashed('sm3', bytes) },
  ])
  expect(await page.locator('video').count()).toBe(1)
  expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([])
  await page.context().close()
  await line.close()
})

it('without scripts a picture is uploaded by the plain form, and shown', async () => {
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const plain = await mediaPageAt(bureau.url, false)
  await plain
    .getByLabel('文件', { exact: true })
    .setInputFiles({ name: '现场照片.png', mimeType: 'image/png', buffer: picture })
  await plain.getByRole('button', { name: '上传', exact: true }).click()
  await plain.getByText('文件已保存，并记入账本。').waitFor()
  await plain.context().close()
  const page = await mediaPageAt(bureau.url)
  const image = page.getByRole('img', { name: '现场照片.png' })
  await expect.poll(() => image.evaluate((shown) => (shown as HTMLImageElement).naturalWidth)).toBe(1)
  await page.context().close()
})

it('a film says when it was made, and what somebody typed stays', async () => {
  const page = await mediaPageAt(bureau.url)
  const fileOf = async (name: string, bytes: Buffer): Promise<string> => {
    const path = join(bureau.directory, name)
    await writeFile(path, bytes)
    return path
  }
  const began = new Date('2026-08-20T09:28:00+08:00')
  const times = () => Promise.all(['录制开始时间', '录制结束时间'].map((name) => page.getByLabel(name).inputValue()))
  await page.setInputFiles('#media-file', await fileOf('现场一.mp4', filmOf({ began, seconds: 4620 })))
  await page.getByText('系统拟填').waitFor()
  expect(await times()).toEqual(['2026-08-20T09:28', '2026-08-20T10:45'])
  // Another file says nothing: what the first one said is not taken for it.
  await page.setInputFiles('#media-file', await fileOf('现场二.mp4', film(1000)))
  await expect.poll(times).toEqual(['', ''])
  await page.getByLabel('录制开始时间').fill('2026-08-21T08:00')
  await page.setInputFiles('#media-file', await fileOf('现场三.mp4', filmOf({ began, seconds: 60 })))
  await page.waitForTimeout(300)
  expect(await times()).toEqual(['2026-08-21T08:00', ''])
  await page.context().close()
})
