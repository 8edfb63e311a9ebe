import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'

let bureau: TestBureau
const logged: unknown[] = []
beforeAll(async () => {
  bureau = await startBureau('postgres', { log: (error) => logged.push(error) })
})
afterAll(() => bureau.close())

const addresses = [
  ['platform', '/items/%00', 404],
  ['platform', '/items/%E0%A4%A', 404],
  ['platform', '/items/x/attachments/%00', 404],
  ['platform', '/?q=%00', 422],
  ['platform', '/?q=%E0%A4%A', 200],
  ['platform', '/api/publications/%00', 404],
  ['platform', '/api/publications/%E0%A4%A', 404],
  ['platform', '/api/items?agency=%00', 422],
  ['platform', '/feed.atom%00', 404],
  ['platform', '/items/%FF', 404],
  ['platform', '/items/%C0%80', 404],
  ['platform', '/items/%ED%A0%80', 404],
  ['platform', '/items/..%2F..%2Fetc', 404],
  ['platform', '/items/a%0D%0Ab', 404],
  ['platform', '/?q=%FF', 200],
  ['platform', '/?q=%ED%A0%80', 200],
  ['platform', '/?year=99999999999999999999', 422],
  ['platform', '/?page=99999999999999999999', 422],
  ['platform', '/?page=-1', 422],
  ['platform', '/?q=a&q=b', 422],
  ['platform', '/?q[x]=1', 422],
  ['platform', '/api/items?after=%ED%A0%80', 422],
  ['platform', '/api/changes?after=99999999999999999999', 422],
  ['bureau', '/decisions/%00', 404],
  ['bureau', '/decisions/%E0%A4%A', 404],
  ['bureau', '/decisions/%00/sheet.pdf', 404],
  ['bureau', '/registry/%E0%A4%A', 404],
  ['bureau', '/charts/%00.svg', 404],
  ['bureau', '/reports/%00', 404],
  ['bureau', '/?q=%00', 422],
  ['bureau', '/officers?q=%00', 422],
  ['bureau', '/report?target=decision&id=%00', 422],
  ['bureau', '/sign-in?next=%00', 422],
  ['bureau', '/desk/cases/%00', 404],
  ['bureau', '/api/cases/%00', 404],
  ['bureau', '/decisions/%FF', 404],
  ['bureau', '/decisions/%C0%80', 404],
  ['bureau', '/decisions/%ED%A0%80', 404],
  ['bureau', '/decisions/a%0D%0Ab', 404],
  ['bureau', '/?page=99999999999999999999', 200],
  ['bureau', '/?q=a&q=b', 200],
  ['bureau', '/?q[x]=1', 200],
  ['bureau', '/officers?page=99999999999999999999', 422],
  ['bureau', '/desk/cases/a/documents/99999999999999999999.pdf', 404],
  ['bureau', '/desk?after=%ED%A0%80', 422],
  ['bureau', '/api/cases/%E0%A4%A', 404],
] as const

describe('what cannot be read is refused, never an error of the server', () => {
  it.each(addresses)('%s %s: %d', async (site, path, status) => {
    const client = site === 'bureau' ? await bureau.as('officer-a') : new Client(bureau.platformUrl)
    const answer = await client.get(path)
    expect(answer.status).toBe(status)
    const json = site === 'bureau' ? 'application/problem+json' : 'application/json'
    expect(answer.headers.get('content-type')).toContain(path.startsWith('/api/') ? json : 'text/html')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(logged).toEqual([])
  })

  it('zero bytes in forms, without a session and with one', async () => {
    const stranger = new Client(bureau.url)
    for (const account of ['\0', 'officer-a\0']) expect((await stranger.signIn(account)).status).toBe(422)
    expect((await stranger.signIn('officer-a', 'x\0')).status).toBe(422)
    const report = [
      ['target', 'registry'],
      ['id', '\0'],
      ['text', 'x'],
    ] as const
    expect((await stranger.postForm('/report', report)).status).toBe(422)
    const handler = await bureau.as('officer-a')
    expect((await handler.postForm('/desk/cases', [['cause', '\0']])).status).toBe(422)
    expect((await handler.postForm('/desk/demo', [['mode\0', 'auto']])).status).toBe(422)
    expect(logged).toEqual([])
  })

  it('zero bytes, halves of pairs and brackets without end in JSON', async () => {
    const handler = await bureau.as('officer-a')
    const opened = await handler.postJson('/api/cases', { cause: 'public-place.unlicensed' })
    const { id } = opened.json<{ id: string }>()
    const act = { step: 'intake', on: '2026-11-02', by: ['officer-a'] }
    for (const summary of ['a\0', '\ud800']) {
      const answer = await handler.postJson(`/api/cases/${id}/acts`, {
        expectedSeq: 0,
        act: { ...act, data: { summary } },
      })
      expect(answer.status).toBe(422)
      expect(answer.json().findings).toHaveLength(1)
    }
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    const json = { 'content-type': 'application/json' }
    expect((await handler.send('POST', `/api/cases/${id}/acts`, `{"expectedSeq":0,"act":${deep}}`, json)).status).toBe(
      422,
    )
    expect((await handler.send('POST', '/api/cases', deep, json)).status).toBe(422)
    const form = `/desk/cases/${id}/acts/intake?view=json`
    for (const typed of [deep, '"\\u0000"', 'null', '7', '[]', '"x"', '{'])
      expect([
        typed.slice(0, 9),
        (
          await handler.postForm(form, [
            ['expectedSeq', '0'],
            ['json', typed],
          ])
        ).status,
      ]).toEqual([typed.slice(0, 9), 422])
    const platform = new Client(bureau.platformUrl)
    for (const path of ['/api/observed', '/api/publications', '/api/publications/batch'])
      for (const body of [deep, '"\\u0000"', '\0']) {
        const { status } = await platform.send('POST', path, body, json)
        expect([path, status >= 400 && status < 500], String(status)).toEqual([path, true])
      }
    expect(logged).toEqual([])
  })
})
