import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../scripts/testing/database'
import { bundle, type RunningProgram, run } from '../../../scripts/testing/run-typescript'
import { checkBackup } from '../src/bureau/backup'
import { ledgerKey, ledgerVerifierKey } from '../src/bureau/ledger'
import { type RunningPlatform, startPlatform } from '../src/county-platform/server'
import { demoBureau } from '../src/demo/sample/bureau'
import { signerFile } from '../src/signing/ed25519'
import { people } from './client'
import { film, hashed, uploading } from './media-files'
import { type Home, home, type Programs, programs } from './program'
import { demandWhole, verified, type Work, writeOnce } from './writers'

const key = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const writers = 3

let files: Programs
let verifier: Awaited<ReturnType<typeof bundle>>
beforeAll(async () => {
  files = await programs()
  verifier = await bundle('packages/domain/src/cli/main.ts')
})
afterAll(async () => {
  await files.remove()
  await verifier.remove()
})

/** Runs a command of the server's program. */
async function told(args: readonly string[], env: Readonly<Record<string, string>>) {
  const program = run(files.main, args, env)
  const code = await program.ended
  return { code, text: program.output() }
}

it.each([['--help'], ['restore', '--help']])('says in both languages how it is used: %s %s', async (...args) => {
  const { code, text } = await told(
    args.filter((arg) => arg !== undefined),
    {},
  )
  expect([code, text]).toEqual([0, expect.stringMatching(/备份[\s\S]*backup/)])
})

describe.each([['postgres'], ['embedded']] as const)('a drill on %s: acts, backup, restore, proof, witness', (kind) => {
  let directory: string
  let at: Home
  let platform: RunningPlatform
  let server: RunningProgram | undefined
  const databases: FreshDatabase[] = []
  const works: Work[][] = Array.from({ length: writers }, () => [])
  let caseWithFile: string
  const bytes = film(300_000)
  const at1 = (): string => join(directory, 'during')
  const at2 = (): string => join(directory, 'after')

  /** A place that is empty: a database where it is PostgreSQL, a data directory always. */
  async function emptyPlace(name: string): Promise<Record<string, string>> {
    const data = join(directory, name)
    const own: Record<string, string> = { DATA_DIR: data, MEDIA_DIR: join(data, 'media') }
    if (kind === 'embedded') return own
    const database = await freshDatabase()
    databases.push(database)
    return { ...own, DATABASE_URL: database.url ?? '' }
  }
  let first: Record<string, string>
  const env = (place: Readonly<Record<string, string>>) => ({
    ...place,
    PLATFORM_URL: platform.url,
    PLATFORM_KEY: key,
    LEDGER_KEY_DIR: directory,
    FIRST_CASES: 'none',
  })

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'zhifa-drill-'))
    at = await home(files)
    const { agency } = demoBureau(() => new Date())
    platform = await startPlatform({
      database: {},
      senders: [{ agencyUscc: agency.uscc, secrets: [key] }],
      name: '测试平台',
      host: '127.0.0.1',
      port: 0,
      now: () => new Date(),
      log: console.error,
      verifier: undefined,
      witness: {
        signer: await signerFile(directory, 'witness-key.pem', 'county-platform'),
        ledgers: [ledgerVerifierKey(await ledgerKey(directory, agency.uscc))],
      },
    })
    first = await emptyPlace('first')
    server = await at.start(env(first))
  })
  const stop = async (): Promise<void> => {
    server?.process.kill('SIGTERM')
    await server?.ended
    server = undefined
  }
  afterAll(async () => {
    await stop()
    await platform.close()
    for (const { drop } of databases) await drop()
    await at.remove()
    await rm(directory, { recursive: true, force: true })
  })

  it('is made while acts go on, and what was acknowledged before it is in it', async () => {
    const as = people(at.url)
    const officer = await as('officer-a')
    const opened = await officer.postJson('/api/cases', { cause: 'public-place.unlicensed' })
    caseWithFile = opened.json<{ id: string }>().id
    expect((await uploading(officer).whole(caseWithFile, bytes, { filename: '现场.mp4' })).status).toBe(204)
    let serials = 0
    let going = true
    const writing = Promise.all(
      works.map(async (own) => {
        while (going) await writeOnce(as, own, () => ++serials)
      }),
    )
    const faults = writing.catch((error: unknown) => error)
    await pause(4000)
    const acknowledged = works.map((own) => own.map(({ acknowledged }) => acknowledged))
    const began = performance.now()
    const made = await told(['backup', at1()], env(first))
    expect([made.code, made.text]).toEqual([
      0,
      expect.stringMatching(/已备份\d+行、[1-9]\d*个文件：[\s\S]*files backed up/),
    ])
    console.info(
      `${kind}: ${made.text.split('\n')[1]}, ${Math.round(performance.now() - began)} ms with the start of the program`,
    )
    await pause(1500)
    going = false
    expect(await faults).toEqual(works.map(() => undefined))
    expect(acknowledged.flat().reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0)
    // The witness has seen all by now, and a second backup has it too.
    expect(await verified(as, verifier.file, directory)).toContain('consistent with the checkpoint')
    expect((await told(['backup', at2()], env(first))).code).toBe(0)
  })

  it('holds no key, and is for its owner only', async () => {
    const all = await readdir(at2(), { recursive: true })
    expect(all.filter((name) => /\.pem|ledger-key|platform-key|witness-key/.test(name))).toEqual([])
    const secret = (await readFile(join(directory, 'ledger-key.pem'), 'utf8')).split('\n')[1] ?? ''
    expect(secret.length).toBeGreaterThan(20)
    expect(await readFile(join(at2(), 'manifest.json'), 'utf8')).not.toContain(secret)
  })

  it('is not written over', async () => {
    const again = await told(['backup', at2()], env(first))
    expect([again.code, again.text]).toEqual([4, expect.stringMatching(/目录不是空的[\s\S]*not empty/)])
  })

  it('is whole; each byte that is flipped, and each file that is gone, is found and named', async () => {
    const whole = await told(['verify-backup', at2()], {})
    expect([whole.code, whole.text]).toEqual([0, expect.stringContaining('签名公钥')])
    const sha256 = hashed('sha256', bytes)
    const media = join('media', sha256.slice(0, 2), sha256)
    for (const file of [join('tables', 'zhifa.leaf.jsonl.gz'), join('tables', 'zhifa.account.jsonl.gz'), media]) {
      const copy = join(directory, 'flipped')
      await cp(at2(), copy, { recursive: true })
      const content = await readFile(join(copy, file))
      content.writeUInt8((content[content.length >> 1] ?? 0) ^ 1, content.length >> 1)
      await writeFile(join(copy, file), content)
      expect((await checkBackup(copy)).faults).toEqual([expect.objectContaining({ file, zh: '内容被改动' })])
      if (file === media) {
        const found = await told(['verify-backup', copy], {})
        expect([found.code, found.text]).toEqual([1, expect.stringContaining(`${file}：内容被改动`)])
        const refused = await told(['restore', copy], env(await emptyPlace('never')))
        expect([refused.code, refused.text]).toEqual([4, expect.stringContaining(`${file}：内容被改动`)])
      }
      await rm(join(copy, file))
      expect((await checkBackup(copy)).faults).toEqual([expect.objectContaining({ file, zh: '缺失或者无法读取' })])
      await rm(copy, { recursive: true })
    }
    const copy = join(directory, 'flipped')
    await cp(at2(), copy, { recursive: true })
    const manifest = await readFile(join(copy, 'manifest.json'), 'utf8')
    await writeFile(join(copy, 'manifest.json'), manifest.replace(/"rows": (\d)/, '"rows": 1$1'))
    await expect(checkBackup(copy)).rejects.toMatchObject({ zh: expect.stringContaining('清单被改动') })
    await rm(join(copy, 'manifest.json'))
    await expect(checkBackup(copy)).rejects.toMatchObject({ zh: expect.stringContaining('备份没有完成') })
    await rm(copy, { recursive: true })
  })

  it('is restored into an empty place only; the witness agrees, and a server goes on from there', async () => {
    const taken = await told(['restore', at2()], env(first))
    expect([taken.code, taken.text]).toEqual([4, expect.stringMatching(/正在使用|不是空的/)])
    await stop()
    const still = await told(['restore', at2()], env(first))
    expect([still.code, still.text]).toEqual([4, expect.stringMatching(/已有数据库|不是空的/)])
    const second = await emptyPlace('second')
    const done = await told(['restore', at2()], env(second))
    expect([done.code, done.text]).toEqual([0, expect.stringMatching(/账本与备份一致[\s\S]*与见证方联署的前\d+项一致/)])
    server = await at.start(env(second))
    const as = people(at.url)
    for (const work of works.flat()) await demandWhole(as, work)
    expect(await verified(as, verifier.file, directory)).toContain('consistent with the checkpoint')
    const { cookie } = await as('officer-a')
    const file = await fetch(`${at.url}/desk/cases/${caseWithFile}/media/${hashed('sha256', bytes)}`, {
      headers: { cookie },
    })
    expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true)
    const health = await (await fetch(`${at.url}/healthz`)).json()
    expect(health).toMatchObject({ status: 'ok', files: { damaged: 0 } })
    // And acts go on.
    const own: Work[] = []
    for (let i = 0; i < 4; i++) await writeOnce(as, own, () => 900)
    await stop()
  })

  it('says that it is an old copy when the witness has seen more, and no server starts on it', async () => {
    const third = await emptyPlace('third')
    const old = await told(['restore', at1()], env(third))
    expect([old.code, old.text]).toEqual([
      1,
      expect.stringMatching(/账本与备份一致[\s\S]*见证方已见到\d+项，本库只有\d+项/),
    ])
    const refused = at.begin(env(third))
    expect(await refused.ended).toBe(2)
    expect(refused.output()).toContain('从旧备份恢复')
  })

  it('a restore that fails leaves nothing behind', async () => {
    const place = await emptyPlace('fourth')
    await mkdir(join(directory, 'fourth'))
    const copy = join(directory, 'none')
    await cp(at2(), copy, { recursive: true })
    await chmod(copy, 0o700)
    await rm(join(copy, 'manifest.sig'))
    expect((await told(['restore', copy], env(place))).code).toBe(4)
    expect(await readdir(join(directory, 'fourth'))).toEqual([])
    // The server that went on has told the witness more since.
    expect((await told(['restore', at2()], env(place))).text).toContain('账本与备份一致')
  })
})
