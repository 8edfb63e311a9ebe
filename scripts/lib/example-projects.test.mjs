import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../testing/chromium.ts'
import { startPostgres } from '../testing/start-postgres.ts'
import { isThere, needsPostgres, otherProgram, projects, runProject, startService } from './example-projects.mjs'
import { inRoot } from './paths.mjs'

const dir = inRoot('examples')
const names = projects(dir)
const clients = names.filter((name) => otherProgram(join(dir, name)))

describe('example projects', () => {
  it.each(names.filter((name) => !clients.includes(name)))(
    '%s prints what it should',
    async (name) => {
      const postgres = needsPostgres(join(dir, name)) ? await startPostgres() : undefined
      try {
        const { stdout, expected } = await runProject(join(dir, name), { database: postgres?.url })
        expect(stdout).toBe(expected)
      } finally {
        await postgres?.stop()
      }
    },
    60_000,
  )
})

describe('the page of the static verifier', () => {
  it('opened from the disk, verifies a draw and finds out a changed one', async () => {
    const project = join(dir, 'static-verifier')
    await runProject(project)
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      const faults = []
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      await page.goto(pathToFileURL(join(project, 'public/index.html')).href)
      const draw = readFileSync(join(project, 'draw.json'), 'utf8')
      const shown = async (text) => {
        await page.setInputFiles('input', {
          name: 'draw.json',
          mimeType: 'application/json',
          buffer: Buffer.from(text),
        })
        await page.waitForFunction(() => document.querySelector('output').textContent !== '')
        const said = await page.locator('output').textContent()
        await page.evaluate(() => {
          document.querySelector('output').textContent = ''
        })
        return said
      }
      expect(await shown(draw)).toMatch(/^全部核对无误/)
      expect(await shown(draw.replace('"order": 1', '"order": 2'))).toMatch(/^有不符或者未能核对的事项/)
      expect(faults).toEqual([])
    } finally {
      await browser.close()
    }
  }, 60_000)
})

describe('programs in other languages, against the real service', () => {
  let service
  beforeAll(async () => {
    service = await startService(join(dir, clients[0]))
  }, 60_000)
  afterAll(() => service?.stop())

  it.each(clients)(
    '%s',
    async (name) => {
      const [program] = otherProgram(join(dir, name))
      // A machine without that language cannot say; CI has both.
      if (!isThere(program)) return console.warn(`${name}: 未安装 not installed: ${program}`)
      const { stdout, expected } = await runProject(join(dir, name), { url: service.url })
      expect(stdout).toBe(expected)
    },
    60_000,
  )
})
