import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { secretText } from '@zhifa/integrations'
import { freePort } from '../../../scripts/testing/free-port'
import { openNewCase } from '../src/bureau/cases'
import { application } from '../src/bureau/site'
import { openSystem } from '../src/bureau/system'
import { demoBureau, demonstration } from '../src/demo/sample/bureau'
import { listen } from '../src/web/listen'
import { people } from '../test/client'
import { uploading } from '../test/media-files'

/** Megabytes of one upload; ZHIFA_BENCH_UPLOAD_MB sets them. */
const megabytes = Number(process.env.ZHIFA_BENCH_UPLOAD_MB ?? 1024)
const megabyte = 1024 * 1024
const rounds = 3

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Megabytes a second onto the disk, as one writer gets them until the bytes are durable. */
async function diskSpeed(directory: string): Promise<number> {
  const path = join(directory, 'plain')
  const part = randomBytes(megabyte)
  const file = await open(path, 'w')
  const began = performance.now()
  for (let i = 0; i < megabytes; i++) await file.write(part)
  await file.sync()
  const seconds = (performance.now() - began) / 1000
  await file.close()
  await rm(path)
  return megabytes / seconds
}

/** Sends one piece of an upload from a process of its own: what it costs to send is not the server's. */
const sender = `
const { request } = require('node:http'), { randomBytes } = require('node:crypto')
const { url, headers, megabytes } = JSON.parse(process.argv[1])
const part = randomBytes(1048576), head = Buffer.from('00000018667479706d703432000000006d70343269736f6d', 'hex')
const to = request(url, { method: 'PATCH', headers }, (answer) => {
  answer.resume().on('end', () => process.exit(answer.statusCode === 204 ? 0 : 1))
})
let sent = 0
const more = () => {
  while (sent < megabytes) {
    const next = sent === 0 ? Buffer.concat([head, part.subarray(head.length)]) : part
    sent += 1
    if (!to.write(next)) return to.once('drain', more)
  }
  to.end()
}
more()`

/** Uploads of recordings beside the disk's own speed, and what memory they take. */
export async function bench() {
  const directory = await mkdtemp(join(tmpdir(), 'zhifa-bench-'))
  const bureau = demoBureau(() => new Date(), demonstration)
  const system = await openSystem({
    bureau,
    directory,
    platform: { url: `http://127.0.0.1:${await freePort()}`, key: secretText(randomBytes(32)) },
    witness: { firstUse: true },
    media: { limits: { file: 8192 * megabyte, case: 65_536 * megabyte } },
    log: () => {},
  })
  const web = await listen(application(system.context, { log: console.error }), '127.0.0.1', 0)
  try {
    const { db } = system.context
    const opened = await openNewCase(db, bureau, { cause: 'public-place.unlicensed' }, 'officer-a')
    if (!opened.ok) throw new Error('No case was opened')
    const client = await people(web.url)('officer-a')
    const upload = async (): Promise<number> => {
      const size = megabytes * megabyte
      const announced = await uploading(client).announce(opened.id, { size, said: { filename: '虚构录像.mp4' } })
      const headers = {
        cookie: client.cookie,
        origin: client.url,
        'tus-resumable': '1.0.0',
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
        'content-length': String(size),
      }
      const told = { url: `${web.url}${announced.headers.get('location')}`, headers, megabytes }
      const began = performance.now()
      const child = spawn(process.execPath, ['-e', sender, JSON.stringify(told)], { stdio: 'inherit' })
      const [code] = await once(child, 'close')
      if (code !== 0) throw new Error('The upload was refused')
      return megabytes / ((performance.now() - began) / 1000)
    }
    const memory = process.memoryUsage().rss
    let most = memory
    let [late, last] = [0, performance.now()]
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss)
      late = Math.max(late, performance.now() - last - 20)
      last = performance.now()
    }, 20)
    const [disk, uploaded]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      disk.push(await diskSpeed(directory))
      uploaded.push(await upload())
    }
    clearInterval(watch)
    const share = (median(uploaded) / median(disk)) * 100
    const note = `medians ${median(uploaded).toFixed(0)} and ${median(disk).toFixed(0)} MB/s, ${megabytes} MB, ${rounds} of each in turns; SHA-256, SM3, synced to the disk, on record`
    return [
      { name: 'upload, of what the disk takes', value: share, unit: '%', target: '>= 80', met: share >= 80, note },
      { name: 'memory that uploads take more', value: (most - memory) / megabyte, unit: 'MB' },
      { name: 'other requests wait at most during uploads', value: late, unit: 'ms', target: '< 50', met: late < 50 },
    ]
  } finally {
    await web.close()
    await system.close()
    await rm(directory, { recursive: true, force: true })
  }
}
