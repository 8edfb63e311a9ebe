import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import express from 'express'
import { expect, it } from 'vitest'
import { listen, livenessPath, readinessPath } from './listen'

/** An application whose answers wait for a word. */
function slow() {
  const waiting: (() => void)[] = []
  const app = express()
  app.all('/act', (_, response) => void waiting.push(() => response.send('done')))
  app.get(readinessPath, (_, response) => void response.send('ready'))
  app.get('/', (_, response) => void response.send('page'))
  const answer = (): void => {
    for (const say of waiting.splice(0)) say()
  }
  return { app, waiting, answer }
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !holds(); i++) await pause(10)
  expect(holds()).toBe(true)
}

it('a server that leaves says so, keeps its hands off an act that is being done, and ends when it is answered', async () => {
  const { app, waiting, answer } = slow()
  const web = await listen(app, '127.0.0.1', 0, { noticeMs: 300, patienceMs: 50 })
  expect((await fetch(`${web.url}${readinessPath}`)).status).toBe(200)
  const act = fetch(`${web.url}/act`, { method: 'POST', body: 'x' })
  await until(() => waiting.length === 1)
  let ended = false
  const closing = web.close().then(() => (ended = true))
  const told = await fetch(`${web.url}${readinessPath}`)
  expect([told.status, told.headers.get('connection')]).toEqual([503, 'close'])
  expect((await fetch(`${web.url}${livenessPath}`)).status).toBe(200)
  // Well beyond the notice and the patience.
  await pause(700)
  expect(ended).toBe(false)
  await expect(fetch(`${web.url}/`)).rejects.toThrow()
  answer()
  const done = await act
  expect([done.status, await done.text(), done.headers.get('connection')]).toEqual([200, 'done', 'close'])
  await closing
})

it('half a request does not hold a server that leaves', async () => {
  const { app } = slow()
  const web = await listen(app, '127.0.0.1', 0, { patienceMs: 100 })
  const { hostname, port } = new URL(web.url)
  const half = connect(Number(port), hostname).on('error', () => {})
  half.write('POST /act HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf')
  const gone = new Promise((resolve) => half.once('close', resolve))
  await pause(50)
  await web.close()
  await gone
})

it('asks whoever comes beyond the bound to come again, and answers the probes all the same', async () => {
  const { app, waiting, answer } = slow()
  const web = await listen(app, '127.0.0.1', 0, { mostOpen: 3 })
  const acts = Array.from({ length: 3 }, () => post(`${web.url}/act`))
  await until(() => waiting.length === 3)
  const refused = await fetch(`${web.url}/`)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
  for (const path of [livenessPath, readinessPath]) expect((await fetch(`${web.url}${path}`)).status).toBe(200)
  answer()
  expect(await Promise.all(acts)).toEqual([200, 200, 200])
  expect((await fetch(`${web.url}/`)).status).toBe(200)
  await web.close()
})

const post = (url: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    httpRequest(url, { method: 'POST', agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode))
    })
      .on('error', reject)
      .end()
  })

it('keeps a connection on which nothing is asked longer than the proxies before it, and drops it when it leaves', async () => {
  const { app } = slow()
  const web = await listen(app, '127.0.0.1', 0)
  const { headers } = await fetch(`${web.url}/`)
  expect(Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1])).toBeGreaterThan(75)
  const began = performance.now()
  await web.close()
  expect(performance.now() - began).toBeLessThan(5_000)
})
