import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'

let bureau: TestBureau
beforeAll(async () => {
  bureau = await startBureau('embedded')
})
afterAll(() => bureau.close())

/** Installed browsers ask for an icon on every page, headless ones mostly do not: hence no browser here. */
it('every page of both sites names an icon that exists, and /favicon.ico answers', async () => {
  const sites = [
    [new Client(bureau.url), ['/', '/officers', '/complaints', '/registry', '/sign-in', '/nowhere', '/decisions/%00']],
    [await bureau.as('officer-a'), ['/desk', '/desk/cases', '/desk/disclosure', '/desk/demo', '/desk/nowhere']],
    [new Client(bureau.platformUrl), ['/', '/items/nowhere', '/?page=x', '/items/%00']],
  ] as const
  for (const [client, pages] of sites) {
    const named = new Set<string>()
    for (const page of pages) {
      const icon = /<link rel="icon" href="([^"]+)"/.exec((await client.get(page)).text)?.[1]
      expect(icon, page).toBeDefined()
      named.add(icon ?? '')
    }
    for (const path of [...named, '/favicon.ico']) {
      const answer = await client.get(path)
      expect([answer.status, answer.headers.get('content-type')], path).toEqual([200, 'image/svg+xml; charset=utf-8'])
      expect(answer.text).toMatch(/^<svg /)
    }
  }
})
