// `npm run pictures`: the pictures at the head of the READMEs, taken from a demo that is started for it: docs/pictures/*.png.
// A developer's command, for when pages look different; the pictures are looked at before they are committed. Needs pdftoppm and
// pngquant, and a Chinese font for the browser (Debian: poppler-utils, pngquant, fonts-noto-cjk).
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBrowser } from './testing/chromium'
import { freePort } from './testing/free-port'

const limit = 150_000
const inRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const out = inRoot('docs/pictures')
const home = mkdtempSync(join(tmpdir(), 'zhifa-pictures-'))
const port = await freePort()
const base = `http://127.0.0.1:${port}`
const demo = spawn(process.execPath, [inRoot('scripts/start.mjs')], {
  env: { ...process.env, PORT: String(port), PLATFORM_PORT: String(await freePort()), DATA_DIR: join(home, 'data') },
  stdio: ['ignore', 'ignore', 'inherit'],
})

/** The sample cases are made after the server listens. */
async function ready(): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(`${base}/decisions/2026-0001`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((next) => setTimeout(next, 500))
  }
  throw new Error('the demo did not get ready')
}

/** Writes it with the colours that it needs, and no more bytes than a reader of a README should wait for. */
function save(name: string, png: Uint8Array): void {
  const file = join(out, `${name}.png`)
  writeFileSync(file, png)
  execFileSync('pngquant', ['--force', '--skip-if-larger', '--strip', '--speed', '1', '--output', file, '128', file])
  const { size } = statSync(file)
  console.log(`${name}: ${Math.round(size / 1000)} kB`)
  if (size > limit) throw new Error(`${name}.png has ${size} bytes, more than ${limit}`)
}

try {
  mkdirSync(out, { recursive: true })
  await ready()
  const browser = await openBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: 1100, height: 720 }, locale: 'zh-CN' })
    const page = await context.newPage()
    await page.goto(`${base}/desk`)
    await page.getByRole('button', { name: '示例甲' }).click()
    await page.waitForURL('**/desk')

    save('desk', await page.screenshot())

    await page.goto(`${base}/desk/cases/2026-0001`)
    const opinion = page.getByRole('heading', { name: '出具法制审核意见' }).first()
    await opinion.locator('xpath=ancestor::li[1]').getByText('查看内容').click()
    await opinion.evaluate((heading) => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 140))
    save('review', await page.screenshot())

    const paper = page.getByRole('link', { name: '行政处罚决定书', exact: true }).first()
    const pdf = await page.request.get(new URL((await paper.getAttribute('href')) ?? '', base).href)
    const file = join(home, 'decision')
    writeFileSync(`${file}.pdf`, await pdf.body())
    const args = ['-png', '-singlefile', '-f', '1', '-scale-to-x', '720', '-scale-to-y', '-1', `${file}.pdf`, file]
    execFileSync('pdftoppm', args)
    save('decision', readFileSync(`${file}.png`))

    await page.goto(`${base}/decisions/2026-0001`)
    save('public', await page.screenshot())
  } finally {
    await browser.close()
  }
} finally {
  demo.kill('SIGTERM')
  if (demo.exitCode === null) await once(demo, 'exit')
  rmSync(home, { recursive: true, force: true })
}
