import { connect, type Socket } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewCase } from '../src/bureau/cases'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'

const megabyte = 1024 * 1024
let bureau: TestBureau
const logged: unknown[] = []
beforeAll(async () => {
  bureau = await startBureau('postgres', { log: (error) => logged.push(error) })
})
afterAll(() => bureau.close())

describe('what is too large is refused in words: how much is taken, and what to do', () => {
  it.each([
    ['a form of the desk', '/desk/cases', 'application/x-www-form-urlencoded', 2.1, '2MB'],
    ['a form of the portal', '/report', 'application/x-www-form-urlencoded', 0.05, '20KB'],
    ['the sign-in', '/sign-in', 'application/x-www-form-urlencoded', 0.05, '10KB'],
    ['a scan of a paper', '/desk/proposals/x/paper', 'application/pdf', 15.1, '15MB'],
  ])('%s', async (_, path, type, size, limit) => {
    const client = path.startsWith('/desk') ? await bureau.as('officer-a') : new Client(bureau.url)
    const answer = await client.send('POST', path, `a=${'x'.repeat(size * megabyte)}`, { 'content-type': type })
    expect([
      answer.status,
      answer.text.includes(`超过上限${limit}`),
      answer.text.includes('请缩短文字或者分次提交'),
    ]).toEqual([413, true, true])
    expect(logged).toEqual([])
  })

  it('an act over the interface', async () => {
    const client = await bureau.as('officer-a')
    const json = { 'content-type': 'application/json' }
    const answer = await client.send('POST', '/api/cases', JSON.stringify({ cause: 'x'.repeat(3 * megabyte) }), json)
    expect(answer.status).toBe(413)
    expect(answer.json().findings).toMatchObject([
      { code: 'http.too-large', message: { zh: '提交的内容超过上限2MB', en: 'what was sent is larger than 2MB' } },
    ])
  })

  it('a table of the administration', async () => {
    const client = await bureau.as('system-keeper')
    const boundary = 'x'
    const body = `--x\r\ncontent-disposition: form-data; name="file"; filename="人员.xlsx"\r\n\r\n${'x'.repeat(1.1 * megabyte)}\r\n--x--\r\n`
    const answer = await client.send('POST', '/desk/administration/import', body, {
      'content-type': `multipart/form-data; boundary=${boundary}`,
    })
    expect([answer.status, answer.text.includes('文件超过1MB'), answer.text.includes('分次导入')]).toEqual([
      422,
      true,
      true,
    ])
  })

  it('names of files that no disk or reader takes for what they are', async () => {
    const { db, bureau: of } = bureau.system.context
    const opened = await openNewCase(db, of, { cause: 'public-place.unlicensed' }, 'officer-a')
    if (!opened.ok) throw new Error('not opened')
    const client = await bureau.as('officer-a')
    const refusal = async (name: string) => {
      const head = `--x\r\ncontent-disposition: form-data; name="file"; filename*=UTF-8''${encodeURIComponent(name)}\r\n\r\n`
      const { status, text } = await client.send('POST', `/desk/cases/${opened.id}/media`, `${head}x\r\n--x--\r\n`, {
        'content-type': 'multipart/form-data; boundary=x',
      })
      return { status, text }
    }
    for (const [name, said] of [
      [`${'甲'.repeat(300)}.mp4`, /文件名.*\d+/],
      ['甲\u202e4pm.exe', /U\+202E/],
      ['安装.EXE', /可以被执行/],
      ['甲\u0007.mp4', /U\+0007/],
      ['\ue863.mp4', /U\+E863/],
    ] as const) {
      const { status, text } = await refusal(name)
      expect([name.slice(0, 9), status, said.test(text)], text.slice(0, 3000)).toEqual([name.slice(0, 9), 422, true])
    }
  })
})

/** Posts of 20 MB from a thread of its own, so that sending does not hold up who measures; ends when told. */
const poster = `
  const { workerData, parentPort } = require('node:worker_threads')
  const body = Buffer.alloc(20e6 - 10, 120)
  let going = true
  parentPort.on('message', () => { going = false })
  const post = async (url) => {
    let count = 0
    while (going) {
      await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } }).then((a) => a.text(), () => {})
      count++
    }
    return count
  }
  Promise.all(workerData.map(post)).then((counts) => parentPort.postMessage(counts))
`

/** Milliseconds that the middle one of many answers to a probe takes. */
async function usual(rounds: number): Promise<number> {
  const took: number[] = []
  for (let i = 0; i < rounds; i++) {
    for (const url of [`${bureau.url}/livez`, `${bureau.url}/healthz`, `${bureau.platformUrl}/healthz`]) {
      const start = performance.now()
      const answer = await fetch(url)
      await answer.text()
      took.push(performance.now() - start)
      expect(answer.status).toBe(200)
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return took.sort((a, b) => a - b)[Math.floor(took.length / 2)] ?? Number.POSITIVE_INFINITY
}

/** What is held, garbage left out. */
function held(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().arrayBuffers
}

/** What is held once nothing more of what went before is let go: bodies that were cut off stay a while with their connections. */
async function heldAtRest(): Promise<number> {
  let least = held()
  for (let steady = 0; steady < 5; ) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    const now = held()
    steady = now < least - megabyte ? 0 : steady + 1
    least = Math.min(least, now)
  }
  return least
}

describe('bodies of 20 MB', () => {
  it('do not keep those waiting who ask whether the servers live', async () => {
    const urls = [
      `${bureau.platformUrl}/api/publications`,
      `${bureau.platformUrl}/api/observed`,
      `${bureau.url}/api/cases`,
    ]
    const quiet = await usual(20)
    const worker = new Worker(poster, { eval: true, workerData: urls })
    const counted = new Promise<number[]>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
    const asked = await usual(40)
    worker.postMessage('end')
    const posted = await counted
    expect(posted.every((count) => count > 0)).toBe(true)
    // A machine that is busy with other things answers later in quiet too.
    expect(asked).toBeLessThan(50 + 3 * quiet)
  }, 60_000)

  it('that are never finished take no more memory than four of them, and what is small goes on', async () => {
    const { hostname, port } = new URL(bureau.platformUrl)
    const piece = Buffer.alloc(1e6, 120)
    const sockets: Socket[] = []
    const before = await heldAtRest()
    for (let i = 0; i < 30; i++) {
      const socket = connect(Number(port), hostname)
      socket.on('error', () => {})
      sockets.push(socket)
      socket.write(`POST /api/publications HTTP/1.1\r\nhost: x\r\ncontent-length: 20000000\r\n\r\n`)
      for (let sent = 0; sent < 19; sent++) socket.write(piece)
    }
    let most = 0
    for (let i = 0; i < 10; i++) {
      await new Promise((resolve) => setTimeout(resolve, 300))
      most = Math.max(most, held() - before)
    }
    const refused = await fetch(`${bureau.platformUrl}/api/observed`, {
      method: 'POST',
      body: Buffer.alloc(19e6),
    }).then(
      ({ status }) => status,
      () => 503,
    )
    const small = await fetch(`${bureau.platformUrl}/api/observed`, { method: 'POST', body: '{}' })
    for (const socket of sockets) socket.destroy()
    expect(most).toBeGreaterThan(30e6)
    expect(most).toBeLessThan(200e6)
    expect(refused).toBe(503)
    expect(small.status).toBeLessThan(500)
    // The places are free again once they are gone.
    let status = 503
    for (let i = 0; i < 40 && status === 503; i++) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      status = await fetch(`${bureau.platformUrl}/api/observed`, { method: 'POST', body: Buffer.alloc(19e6) }).then(
        (answer) => answer.status,
        () => 503,
      )
    }
    expect(status).toBeLessThan(500)
  }, 60_000)
})
