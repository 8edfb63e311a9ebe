import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalJson, contentDigest, runDraw } from '@zhifa/domain'
import { sql } from 'kysely'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../../../scripts/testing/chromium'
import { bundle } from '../../../scripts/testing/run-typescript'
import { publicVersion } from '../src/bureau/cases'
import { publishFirstItems } from '../src/demo/sample/first-items'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { look } from './look'
import { publishInvented } from './published-items'

let bureau: TestBureau
let browser: Browser
let caseId: string
let directory: string
beforeAll(async () => {
  const script = await bundle('apps/demo-server/src/verifier/browser.ts', 'browser')
  bureau = await startBureau('embedded', { verifier: await readFile(script.file, 'utf8') })
  await script.remove()
  browser = await openBrowser()
  directory = await mkdtemp(join(tmpdir(), 'zhifa-verify-'))
  const { context } = bureau.system
  const today = context.bureau.today()
  caseId = await openDemoCase(context, today, false)
  await walk(context, caseId, today, 'disclosure-approval')
  await publishFirstItems(context)
  await publishInvented(bureau, 1, 121)
})
afterAll(async () => {
  await browser?.close()
  await bureau?.close()
  await rm(directory, { recursive: true, force: true })
})

async function digestOfCase(): Promise<string> {
  const found = (await publicVersion(bureau.system.context.db, caseId))!.publication
  return found.verb === 'publish' ? contentDigest(found.content) : ''
}

it.each([1280, 390])(
  'at %i px the pages of portal and platform are within WCAG 2.2 AA, the screen and 100 KB',
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' })
    const page = await context.newPage()
    const pages: readonly (readonly [name: string, path: string])[] = [
      ['front', '/'],
      ['results', '/results'],
      ['results-search', '/results?q=口腔&kind=penalty'],
      ['results-none', '/results?q=没有这样的词'],
      ['decision', `/decisions/${caseId}`],
      ['officers', '/officers'],
      ['registry', '/registry'],
      ['registry-guides', '/registry?section=guides'],
      ['catalogue', '/registry/catalogue'],
      ['figures', '/figures?year=2021'],
      ['verify', '/verify'],
      ['verify-none', '/verify?number=示卫公罚〔2026〕999号'],
      ['verdict', `/verify/decisions/${caseId}/${await digestOfCase()}`],
      ['verdict-other', `/verify/decisions/${caseId}/${'0'.repeat(64)}`],
      ['complaints', '/complaints'],
    ]
    for (const [name, path] of pages) {
      const answer = await page.goto(`${bureau.url}${path}`)
      expect([name, (await answer!.body()).byteLength < 100_000]).toEqual([name, true])
      await look(page, `portal-${name}`, width)
    }
    await page.goto(`${bureau.platformUrl}/`)
    await look(page, 'platform-list', width)
    await context.close()
  },
)

it('verifies in the browser what somebody holds: a certificate, a draw, a ledger with its checkpoint, and the published sheet', async () => {
  const page = await browser.newPage()
  await page.goto(`${bureau.url}/verify`)
  const files = page.getByLabel('选择文件')
  const checked = page.locator('#checked')
  const { db } = bureau.system.context
  const put = async (name: string, bytes: string | Uint8Array): Promise<string> => {
    await writeFile(join(directory, name), bytes)
    return join(directory, name)
  }
  const { rows } = await sql<{
    sheet: Uint8Array
    certificate: string
  }>`select sheet, certificate from zhifa.publication
    where case_id = ${caseId}`.execute(db)
  const { sheet = new Uint8Array(), certificate = '' } = rows[0] ?? {}

  await files.setInputFiles(await put('certificate.json', certificate))
  await checked.getByText(/没有发现问题|全部核对无误/).waitFor()
  await files.setInputFiles(await put('changed.json', certificate.replace(/"decidedOn":"(\d{4})/, '"decidedOn":"1999')))
  await checked.getByText('核验不通过').waitFor()

  const each = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i + 1))
  const drawn = runDraw(
    {
      ...{ format: 'zhifa-draw/1', id: 'demo-2026-1', title: '演示：公共场所随机抽查', on: '2026-09-28' },
      ...{ quota: { percent: 20, rounding: 'up' }, risks: { B: { weight: 1 } }, team: 2 },
      objects: each(12, (n) => ({
        id: `O${n}`,
        name: `演示单位${n}`,
        category: 'public-place',
        area: 'east',
        risk: 'B',
      })),
      inspectors: each(5, (n) => ({
        id: `I${n}`,
        name: `演示人员${n}`,
        categories: ['public-place'],
        areas: ['east'],
      })),
    },
    { hex: createHash('sha256').update('demo').digest('hex'), source: 'given', origin: '示例公开数' },
    [],
  )
  if (!drawn.ok) throw new Error(drawn.findings.map(({ message }) => message.en).join())
  await files.setInputFiles(await put('draw.json', JSON.stringify(drawn.result)))
  await checked.getByText('重新抽取结果一致').waitFor()
  const forged = { ...drawn.result, drawn: drawn.result.drawn.toReversed() }
  await files.setInputFiles(await put('forged.json', JSON.stringify(forged)))
  await checked.getByText('重新抽取结果不一致').waitFor()

  const checkpoint = await bureau.system.context.witnessing.checkpoint()
  const leaves = await sql<{
    line: string
  }>`select line from zhifa.leaf where agency = ${bureau.system.context.bureau.agency.id}
    order by index limit ${checkpoint.head.size}`.execute(db)
  const lines = leaves.rows.map(({ line }) => `${line}\n`)
  const note = await put('checkpoint.txt', checkpoint.note)
  await files.setInputFiles([await put('ledger.jsonl', lines.join('')), note])
  await checked.getByText(`其中${checkpoint.head.size}条由签名的检查点证明`).waitFor()
  expect(await checked.getByText('核验不通过').count()).toBe(0)
  await files.setInputFiles([await put('cut.jsonl', lines.slice(0, -1).join('')), note])
  await checked.getByText('核验不通过').waitFor()

  await files.setInputFiles(await put('sheet.pdf', sheet))
  await checked.getByRole('link', { name: '按摘要查询' }).click()
  await page.getByText('现行公示', { exact: true }).waitFor()
  expect(await page.getByRole('link', { name: /查看公示内容/ }).getAttribute('href')).toBe(`/decisions/${caseId}`)
  await page.close()
  expect(canonicalJson(JSON.parse(certificate))).toBe(certificate)
})

it('says all of it without scripts too', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${bureau.url}/verify`)
  expect(await page.getByLabel('选择文件').isVisible()).toBe(false)
  await page.getByText('zhifa-domain draw --verify').waitFor()
  await page.getByLabel('文号').fill('示卫公罚（2021）1号')
  await page.getByRole('button', { name: '核验' }).first().click()
  await page.getByText('现行公示', { exact: true }).waitFor()
  await context.close()
})
