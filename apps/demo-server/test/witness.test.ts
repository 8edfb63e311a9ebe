import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ProcedureCertificate, verifyCertificate } from '@zhifa/domain'
import {
  consistencyPlan,
  cosign,
  leafLine,
  openCheckpoint,
  parseNote,
  parseVerifierKey,
  rotateKey,
  signCheckpoint,
  type VerifierKey,
  verifierKeyText,
  verifyLedger,
  witnessRequestText,
} from '@zhifa/domain/ledger'
import { secretText } from '@zhifa/integrations'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../scripts/testing/database'
import { publicVersion } from '../src/bureau/cases'
import {
  appendLeaves,
  checkpointNow,
  cosignNow,
  ledgerHead,
  ledgerKey,
  ledgerKeyText,
  ledgerProof,
  ledgerVerifierKey,
  pinWitnessKey,
  publicKeys,
  rotateLedgerKey,
  takeCosignature,
  type WitnessTrust,
  writtenBy,
} from '../src/bureau/ledger'
import { ledgerLines } from '../src/bureau/ledger/lines'
import { openSystem, type System } from '../src/bureau/system'
import { type RunningPlatform, startPlatform } from '../src/county-platform/server'
import { onePlace } from '../src/demo/bureaus/places'
import { rotateKeyFile } from '../src/demo/commands/rotate-ledger-key'
import { demoBureau, demonstration } from '../src/demo/sample/bureau'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { readSettings } from '../src/demo/settings/settings'
import { ed25519, signerFile } from '../src/signing/ed25519'
import { gathered } from './gathered'

const now = (): Date => new Date()
const bureau = demoBureau(now, demonstration)
const { agency } = bureau
const pushKey = secretText(Buffer.alloc(32, 7))
type Fresh = Awaited<ReturnType<typeof freshDatabase>>

let directory: string
let county: Fresh
let platform: RunningPlatform
let desk: Fresh
let system: System | undefined
let witnessKey: VerifierKey
const stopped: Fresh[] = []

const start = async (
  database: Fresh,
  url = platform.url,
  witness: WitnessTrust = { firstUse: true },
): Promise<System> => {
  system = await openSystem({
    bureau,
    directory,
    databaseUrl: database.url,
    platform: { url, key: pushKey },
    witness,
    log: console.error,
  })
  return system
}
/** The county platform, as the witness of the ledgers of some keys. */
const startWitness = async (ledgers: readonly VerifierKey[], port = 0, database = county): Promise<RunningPlatform> =>
  startPlatform({
    database: { url: database.url ?? '' },
    senders: [{ agencyUscc: agency.uscc, secrets: [pushKey] }],
    witness: { signer: await signerFile(directory, 'witness-key.pem', 'county-platform'), ledgers },
    name: '测试平台',
    host: '127.0.0.1',
    port,
    now,
    log: console.error,
  })
const certificates = async (caseId: string): Promise<string[]> => {
  const { rows } = await sql<{ certificate: string }>`select certificate from zhifa.publication
    where case_id = ${caseId} and certificate is not null order by version`.execute(system!.context.db)
  return rows.map(({ certificate }) => certificate)
}
const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
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
  platform = await startWitness([ledgerVerifierKey(await ledgerKey(directory, agency.uscc))])
  const { name, publicKey } = await signerFile(directory, 'witness-key.pem', 'county-platform')
  witnessKey = { name, algorithm: 4, publicKey }
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

  it('cosigns no other tree of the size that it holds, however many ask at once [L: the platform compares checkpoints]', async () => {
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
    const answered = await cosignNow(context, await pinWitnessKey(context, { firstUse: true }))
    expect(answered.witness).toMatchObject({ state: 'refused', zh: expect.stringContaining('不在本账本之内') })
    await stop()
  })

  it('a lost or changed signing key stops the start and says what to do [L: a lost key is not replaced]', async () => {
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

  it('another key is taken when the old one signed for it: acts, heads, witness, export and publication go on', async () => {
    const old = system!.ledgerKey
    const file = join(directory, 'ledger-key.pem')
    const before = await openDemoCase(system!.context, bureau.today(), false)
    await walk(system!.context, before, bureau.today())
    const signedBefore = await checkpoint()
    expect(signedBefore.cosigned).toBe(true)
    const given = (await certificates(before))[0]!

    // The server still runs with the key that is given up: it signs nothing more.
    const next = await signerFile(directory, 'next-key.pem', agency.uscc)
    await rotateLedgerKey(system!.context.db, writtenBy(bureau, 'agency-head'), old, next)
    await expect(checkpoint()).rejects.toMatchObject({ code: 'ledger.signing-key-changed' })
    await stop()
    await expect(start(desk)).rejects.toMatchObject({ code: 'ledger.signing-key-changed' })
    await writeFile(file, await readFile(join(directory, 'next-key.pem')))
    await start(desk)
    expect(await system!.context.integrity.check()).toEqual([])

    // The witness does not know the new key yet, and says so; then it does.
    expect((await checkpoint()).cosigned).toBe(false)
    expect(system!.context.witnessing.state()).toMatchObject({
      state: 'refused',
      zh: expect.stringContaining('签名密钥'),
    })
    await platform.close()
    platform = await startWitness([ledgerVerifierKey(next)], Number(new URL(platform.url).port))
    await stop()
    await start(desk)
    const after = await openDemoCase(system!.context, bureau.today(), false)
    await walk(system!.context, after, bureau.today())
    const signedAfter = await checkpoint()
    expect([signedAfter.cosigned, await system!.context.integrity.check()]).toEqual([true, []])
    expect((await publicVersion(system!.context.db, after))?.certified).toBe(true)

    // Whoever trusts the first key follows the export to the second; the second alone proves what it signed.
    const lines = await gathered(ledgerLines(system!.context.db, agency.id))
    const against = (keys: readonly VerifierKey[], ...notes: readonly string[]) =>
      verifyLedger(lines, {
        origin: agency.uscc,
        checkpoints: notes,
        trusted: { ledger: keys, witnesses: [witnessKey] },
        verify: ed25519,
      })
    const sound = { sound: true, proved: signedAfter.head.size }
    const [first, second] = [ledgerVerifierKey(old), ledgerVerifierKey(next)]
    expect(against([first], signedBefore.note, signedAfter.note)).toMatchObject(sound)
    expect(against([second], signedAfter.note)).toMatchObject(sound)
    const late = signCheckpoint(signedAfter.head, old)
    expect(against([first], late).findings.map(({ code }) => code)).toEqual(['ledger.signature-wrong'])
    // A certificate of the first key's time is checked with that key, which is still given out.
    const handed = (await publicKeys(system!.context.db, agency.id)).flatMap((text) => parseVerifierKey(text) ?? [])
    const trust = {
      trusted: { ledger: handed.filter(({ algorithm }) => algorithm === 1), witnesses: [] },
      verify: ed25519,
    }
    for (const text of [given, ...(await certificates(after))])
      expect(
        verifyCertificate(ProcedureCertificate.parse(JSON.parse(text)), bureau.law, trust).find(
          ({ code }) => code === 'certificate.signed',
        )?.outcome,
      ).toBe('met')
    await expect(rotateLedgerKey(system!.context.db, writtenBy(bureau), old, next)).rejects.toThrow(
      /not the one that is pinned/,
    )
  })

  it('a rotation that the old key did not sign is found, and so is one from a stranger', async () => {
    const { db, integrity } = system!.context
    const stranger = await signerFile(directory, 'stranger.pem', agency.uscc)
    const { rows } = await sql<{ index: number; line: string }>`
      select index, line from zhifa.leaf where kind = 'key'`.execute(db)
    const [leaf] = rows
    const put = (line: string) =>
      db.transaction().execute(async (trx) => {
        await sql`set local session_replication_role = replica`.execute(trx)
        await sql`update zhifa.leaf set line = ${line} where index = ${leaf!.index}`.execute(trx)
      })
    const forged = rotateKey(stranger, ledgerVerifierKey(system!.ledgerKey))
    const event = JSON.parse(leaf!.line)
    for (const body of [{ ...event.event.body, signature: 'ab'.repeat(64) }, forged]) {
      await put(leafLine({ ...event, event: { ...event.event, body } }))
      const found = await integrity.check()
      expect(found.some(({ place, field }) => place.startsWith('检查点') && field === 'note')).toBe(true)
    }
    await put(leaf!.line)
    expect(await integrity.check()).toEqual([])
  })

  it('the command changes the key of a bureau that stands still, and only finishes when it was interrupted', async () => {
    const old = ledgerKeyText(system!.ledgerKey)
    await stop()
    const settings = readSettings({ DATA_DIR: directory, DATABASE_URL: desk.url ?? '' })
    if (!settings.ok) throw new Error('settings')
    const key = await rotateKeyFile(onePlace(settings.value, undefined))
    await start(desk)
    expect([ledgerKeyText(system!.ledgerKey), key === old]).toEqual([key, false])
    expect(await system!.context.integrity.check()).toEqual([])
    // The leaf was written, and the file not yet moved: the very state in which a power cut leaves it.
    const before = await readFile(join(directory, 'ledger-key.pem'))
    const next = await signerFile(directory, 'ledger-key-next.pem', agency.uscc)
    await rotateLedgerKey(system!.context.db, writtenBy(bureau), system!.ledgerKey, next)
    await stop()
    await expect(start(desk)).rejects.toMatchObject({ code: 'ledger.signing-key-changed' })
    expect(await rotateKeyFile(onePlace(settings.value, undefined))).toBe(ledgerKeyText(next))
    expect(await readFile(join(directory, 'ledger-key.pem'))).not.toEqual(before)
    await start(desk)
    expect(await system!.context.integrity.check()).toEqual([])
    await platform.close()
    platform = await startWitness([ledgerVerifierKey(next)], Number(new URL(platform.url).port))
  })

  it('takes a cosignature that comes late, to its own checkpoint, and refuses every other one with its reason', async () => {
    const { db } = system!.context
    const context = { db, agency, key: system!.ledgerKey, url: platform.url, now }
    await cosignNow(context, witnessKey)
    const held = await ledgerHead(db, agency)
    await grow(2)
    const asked = await checkpointNow(db, agency, system!.ledgerKey, now())
    const proof = await ledgerProof(db, agency.id, consistencyPlan(held.size, asked.head.size))
    // The witness cosigns, and its answer never arrives.
    const answer = await post(witnessRequestText({ old: held.size, proof, checkpoint: asked.note }))
    expect(answer.status).toBe(200)
    const cosignedAt = async (size: number) =>
      (
        await sql<{ cosigned: string | null }>`select cosigned from zhifa.checkpoint
        where agency = ${agency.id} and size = ${size}`.execute(db)
      ).rows[0]?.cosigned
    await grow(1)
    const newer = await cosignNow(context, witnessKey)
    expect([newer.checkpoint.cosigned, await cosignedAt(asked.head.size)]).toEqual([
      true,
      `${asked.note}${answer.text}`,
    ])

    // By hand, and after newer ones: the same.
    await grow(1)
    const third = await checkpointNow(db, agency, system!.ledgerKey, now())
    const county = await signerFile(directory, 'witness-key.pem', 'county-platform')
    const line = (note: string, by = county) => `${note}${cosign(parseNote(note)!, by, 1_790_000_000)}`
    await grow(1)
    await checkpointNow(db, agency, system!.ledgerKey, now())
    const size = third.head.size
    expect(await takeCosignature(context, witnessKey, line(third.note))).toEqual({ ok: true, size })
    expect(await cosignedAt(size)).toBe(line(third.note))
    const reason = async (note: string) => {
      const taken = await takeCosignature(context, witnessKey, note)
      return taken.ok ? '' : taken.zh
    }
    const stranger = await signerFile(directory, 'stranger.pem', agency.uscc)
    const signed = (head: object) => signCheckpoint({ ...third.head, ...head }, system!.ledgerKey)
    expect(await reason('hello')).toBe('检查点无法读取')
    expect(await reason(line(signed({ origin: 'other' })))).toContain('属于另一账本')
    expect(await reason(line(signCheckpoint(third.head, stranger)))).toContain('不是本账本的密钥签署的')
    expect(await reason(third.note)).toContain('没有登记的见证方')
    expect(await reason(line(third.note, await signerFile(directory, 'other.pem', 'county-platform')))).toContain(
      '没有登记的见证方',
    )
    expect(await reason(line(signed({ size: 9_999_999 })))).toContain('本库只有')
    expect(await reason(line(signed({ root: 'ab'.repeat(32) })))).toContain('改写或者分叉')
    expect(await cosignedAt(size)).toBe(line(third.note))
    expect(await system!.context.integrity.check()).toEqual([])
  })

  it('believes whoever answers first in a demonstration only; any other key than the known one is refused by name', async () => {
    await stop()
    const known = verifierKeyText(witnessKey)
    const other = await signerFile(directory, 'other.pem', 'county-platform')
    const wrong = verifierKeyText({ name: 'county-platform', algorithm: 4, publicKey: other.publicKey })
    await expect(start(desk, platform.url, { key: wrong, firstUse: true })).rejects.toMatchObject({
      code: 'ledger.witness-key-changed',
      message: expect.stringMatching(new RegExp(`${quoted(wrong)}.*${quoted(known)}`)),
    })
    const fresh = await freshDatabase()
    stopped.push(fresh)
    await start(fresh, platform.url, { firstUse: false })
    await grow(1)
    expect([(await checkpoint()).cosigned, system!.context.witnessing.state()]).toEqual([
      false,
      { state: 'unconfigured' },
    ])
    await stop()
    // Configured with a key that is not the platform's: what it cosigns is not taken, and both keys are named.
    const lone = await freshDatabase()
    stopped.push(lone)
    await platform.close()
    const empty = await freshDatabase()
    stopped.push(empty)
    platform = await startWitness([ledgerVerifierKey(await ledgerKey(directory, agency.uscc))], 0, empty)
    await start(lone, platform.url, { key: wrong, firstUse: false })
    await grow(1)
    expect((await checkpoint()).cosigned).toBe(false)
    expect(system!.context.witnessing.state()).toMatchObject({
      state: 'refused',
      en: expect.stringMatching(new RegExp(`${quoted(known.slice(0, 24))}.*${quoted(wrong.slice(0, 24))}`)),
    })
    await stop()
  })
})
