import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  consistencyPlan,
  openCheckpoint,
  parseVerifierKey,
  signCheckpoint,
  verifyLedger,
  witnessRequestText,
} from '@zhifa/domain'
import { secretText } from '@zhifa/integrations'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../scripts/testing/database'
import {
  appendLeaves,
  checkpointNow,
  cosignNow,
  ledgerHead,
  ledgerKey,
  ledgerProof,
  ledgerVerifierKey,
  pinWitnessKey,
  rotateLedgerKey,
  writtenBy,
} from '../src/bureau/ledger'
import { openSystem, type System } from '../src/bureau/system'
import { type RunningPlatform, startPlatform } from '../src/county-platform/server'
import { demoBureau } from '../src/demo/sample/bureau'
import { ed25519, signerFile } from '../src/signing/ed25519'

const now = (): Date => new Date()
const bureau = demoBureau(now)
const { agency } = bureau
const pushKey = secretText(Buffer.alloc(32, 7))
type Fresh = Awaited<ReturnType<typeof freshDatabase>>

let directory: string
let county: Fresh
let platform: RunningPlatform
let desk: Fresh
let system: System | undefined
const stopped: Fresh[] = []

const start = async (database: Fresh, url = platform.url): Promise<System> => {
  system = await openSystem({
    bureau,
    directory,
    databaseUrl: database.url,
    platform: { url, key: pushKey },
    log: console.error,
  })
  return system
}
const stop = async (): Promise<void> => {
  await system?.close()
  system = undefined
}
const grow = (count: number, word = 'leaf'): Promise<void> =>
  system!.context.db.transaction().execute((trx) =>
    appendLeaves(
      trx,
      agency.id,
      Array.from({ length: count }, (_, i) => ({
        agency: agency.id,
        event: { kind: 'clock' as const, subject: 'test', at: '2026-11-20T09:00', by: 'office', body: { word, i } },
      })),
    ),
  )
const checkpoint = () => system!.context.witnessing.checkpoint()
const post = async (body: string) => {
  const answer = await fetch(`${platform.url}/add-checkpoint`, { method: 'POST', body })
  return { status: answer.status, text: await answer.text(), type: answer.headers.get('content-type') }
}
/** The same bureau on another database that holds what the first one held then: a backup that is restored. */
const copy = async (from: Fresh): Promise<Fresh> => {
  const to = await freshDatabase()
  const name = (database: Fresh): string => new URL(database.url ?? '').pathname.slice(1)
  const server = await freshDatabase()
  await sql.raw(`drop database "${name(to)}" with (force)`).execute(server.db)
  await sql
    .raw(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name(from)}'`)
    .execute(server.db)
  await sql.raw(`create database "${name(to)}" template "${name(from)}"`).execute(server.db)
  stopped.push(server, to)
  return to
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'zhifa-witness-'))
  county = await freshDatabase()
  desk = await freshDatabase()
  platform = await startPlatform({
    database: { url: county.url ?? '' },
    senders: [{ agencyUscc: agency.uscc, secrets: [pushKey] }],
    witness: {
      signer: await signerFile(directory, 'witness-key.pem', 'county-platform'),
      ledgers: [ledgerVerifierKey(await ledgerKey(directory, agency.uscc))],
    },
    name: '测试平台',
    host: '127.0.0.1',
    port: 0,
    now,
    log: console.error,
  })
})
afterAll(async () => {
  await stop()
  await platform.close()
  for (const database of [county, desk, ...stopped]) await database.drop()
  await rm(directory, { recursive: true, force: true })
})

describe('the county as the witness of a ledger', () => {
  it('cosigns what follows, keeps and shows it; the cosignature is checked without it [R4.1]', async () => {
    await start(desk)
    await grow(5)
    const first = await checkpoint()
    await grow(4)
    const second = await checkpoint()
    expect([first.cosigned, second.cosigned, second.head.size - first.head.size]).toEqual([true, true, 4])
    const keys = (await (await fetch(`${platform.url}/ledger-keys.txt`)).text())
      .split('\n')
      .flatMap((line) => parseVerifierKey(line) ?? [])
    const trusted = {
      ledger: [ledgerVerifierKey(system!.ledgerKey)],
      witnesses: keys.filter(({ algorithm }) => algorithm === 4),
    }
    expect(openCheckpoint(second.note, trusted, ed25519)).toMatchObject({
      head: second.head,
      signed: true,
      cosignatures: [{ name: 'county-platform' }],
    })
    expect(await (await fetch(`${platform.url}/checkpoints/${agency.uscc}.txt`)).text()).toBe(second.note)
    const all = await (await fetch(`${platform.url}/checkpoints/${agency.uscc}.json`)).json()
    expect(all.checkpoints.map(({ size }: { size: number }) => size)).toEqual([second.head.size, first.head.size])
    expect(await (await fetch(`${platform.url}/checkpoints`)).text()).toContain(agency.uscc)
    await expect(sql`delete from platform.checkpoint`.execute(county.db)).rejects.toThrow(/kept for ever/)
    await expect(sql`truncate platform.checkpoint`.execute(county.db)).rejects.toThrow(/kept for ever/)
  })

  it('answers with the statuses of the public protocol', async () => {
    const { db } = system!.context
    const held = await ledgerHead(db, agency)
    await grow(3)
    const { head, note } = await checkpointNow(db, agency, system!.ledgerKey, now())
    const proof = await ledgerProof(db, agency.id, consistencyPlan(held.size, head.size))
    const ask = (change: Partial<Parameters<typeof witnessRequestText>[0]>) =>
      post(witnessRequestText({ old: held.size, proof, checkpoint: note, ...change }))
    const stranger = await signerFile(directory, 'stranger.pem', agency.uscc)
    const nobody = await signerFile(directory, 'nobody.pem', 'nobody')
    expect((await post('hello')).status).toBe(400)
    expect((await post('')).status).toBe(400)
    expect((await ask({ checkpoint: signCheckpoint(head, stranger) })).status).toBe(403)
    expect((await ask({ checkpoint: signCheckpoint({ ...head, origin: 'nobody' }, nobody) })).status).toBe(404)
    expect(await ask({ old: held.size - 1 })).toEqual({
      status: 409,
      text: `${held.size}\n`,
      type: expect.stringContaining('text/x.tlog.size'),
    })
    expect((await ask({ proof: proof.slice(1) })).status).toBe(422)
    expect(
      (await ask({ checkpoint: signCheckpoint({ ...head, root: 'ab'.repeat(32) }, system!.ledgerKey) })).status,
    ).toBe(422)
    const good = await ask({})
    expect([good.status, good.text.startsWith('— county-platform ')]).toEqual([200, true])
  })

  it('cosigns no other tree of the size that it holds, however many ask at once', async () => {
    const { db } = system!.context
    const held = await ledgerHead(db, agency)
    const forks = ['11', '22', '33'].map((byte) => ({ origin: agency.uscc, size: held.size, root: byte.repeat(32) }))
    const answers = await Promise.all(
      forks.map((head) =>
        post(witnessRequestText({ old: held.size, proof: [], checkpoint: signCheckpoint(head, system!.ledgerKey) })),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422])
  })

  it('a database restored from an old copy does not start; nor does one that was then rewritten', async () => {
    await stop()
    const old = await copy(desk)
    await start(desk)
    await grow(2)
    expect((await checkpoint()).cosigned).toBe(true)
    await stop()
    await expect(start(old)).rejects.toMatchObject({
      code: 'ledger.behind-witness',
      message: expect.stringMatching(/旧备份.*restored from an old copy/s),
    })
    // With the witness out of reach it starts, and goes its own way.
    await start(old, 'http://127.0.0.1:9')
    await grow(6, 'other')
    expect((await checkpoint()).cosigned).toBe(false)
    await stop()
    await expect(start(old)).rejects.toMatchObject({
      code: 'ledger.behind-witness',
      message: expect.stringContaining('改写或者分叉'),
    })
    await start(desk)
  })

  it('a witness that comes back finds the fork of a running bureau: refused, and said so', async () => {
    await grow(1)
    await stop()
    const old = await copy(desk)
    await start(desk)
    await grow(1)
    expect((await checkpoint()).cosigned).toBe(true)
    await stop()
    await start(old, 'http://127.0.0.1:9')
    await grow(3, 'other')
    const { witnessing, db } = system!.context
    expect(witnessing.state().state).not.toBe('refused')
    const context = { db, agency, key: system!.ledgerKey, url: platform.url, now }
    const answered = await cosignNow(context, await pinWitnessKey(context, undefined))
    expect(answered.witness).toMatchObject({ state: 'refused', zh: expect.stringContaining('不在本账本之内') })
    await stop()
  })

  it('a lost or changed signing key stops the start and says what to do', async () => {
    const file = join(directory, 'ledger-key.pem')
    const right = await readFile(file)
    const refused = { code: 'ledger.signing-key-changed', message: expect.stringContaining('ledger-key.pem') }
    await rm(file)
    await expect(start(desk)).rejects.toMatchObject(refused)
    await writeFile(file, await readFile(join(directory, 'stranger.pem')))
    await expect(start(desk)).rejects.toMatchObject(refused)
    await writeFile(file, right)
    await start(desk)
    expect((await checkpoint()).cosigned).toBe(true)
  })

  it('another key is taken when the old one signed for it, and the old one then no longer starts', async () => {
    const old = system!.ledgerKey
    const next = await signerFile(directory, 'next-key.pem', agency.uscc)
    await rotateLedgerKey(system!.context.db, writtenBy(bureau, 'agency-head'), old, next)
    await stop()
    await expect(start(desk)).rejects.toMatchObject({ code: 'ledger.signing-key-changed' })
    await writeFile(join(directory, 'ledger-key.pem'), await readFile(join(directory, 'next-key.pem')))
    await start(desk)
    const { note, head } = await checkpoint()
    const { rows } = await sql<{ line: string }>`select line from zhifa.leaf order by index`.execute(system!.context.db)
    const against = {
      origin: agency.uscc,
      checkpoints: [note],
      trusted: { ledger: [ledgerVerifierKey(old)], witnesses: [] },
      verify: ed25519,
    }
    expect(
      verifyLedger(
        rows.map(({ line }) => line),
        against,
      ),
    ).toMatchObject({ sound: true, proved: head.size })
    await expect(rotateLedgerKey(system!.context.db, writtenBy(bureau), old, next)).rejects.toThrow(
      /not the one that is pinned/,
    )
  })
})
