import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../../scripts/testing/run-typescript'
import { ledgerKeyText, provedTables } from '../src/bureau/ledger'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { ledgerTables } from './outside-the-ledger'

const run = promisify(execFile)

describe('the exported ledger', () => {
  let bureau: TestBureau
  let directory: string
  let verifier: Awaited<ReturnType<typeof bundle>>
  beforeAll(async () => {
    bureau = await startBureau('embedded')
    directory = await mkdtemp(join(tmpdir(), 'zhifa-ledger-'))
    verifier = await bundle('packages/domain/src/cli/main.ts')
    const { context } = bureau.system
    const today = context.bureau.today()
    await walk(context, await openDemoCase(context, today, true), today)
  })
  afterAll(async () => {
    await bureau.close()
    await verifier.remove()
    await rm(directory, { recursive: true, force: true })
  })

  const verify = async (lines: string): Promise<{ code: number; out: string }> => {
    const file = join(directory, 'record.jsonl')
    await writeFile(file, lines)
    try {
      const { stdout } = await run(process.execPath, [
        verifier.file,
        'verify',
        file,
        '--key',
        ledgerKeyText(bureau.system.ledgerKey),
        '--checkpoint',
        join(directory, 'checkpoint.txt'),
      ])
      return { code: 0, out: stdout }
    } catch (error) {
      const { code, stderr } = error as { code: number; stderr: string }
      return { code, out: stderr }
    }
  }

  it('is verified by a program that knows no server, and any change is found [R4.1] [R0.2]', async () => {
    const archivist = await bureau.as('archivist')
    const lines = (await archivist.get('/desk/ledger.jsonl')).text
    await writeFile(join(directory, 'checkpoint.txt'), (await archivist.get('/desk/checkpoint.txt')).text)
    expect((await verify(lines)).out).toContain('consistent with the checkpoint')
    expect((await verify(lines.replace('300000', '200000'))).code).toBe(1)
    expect((await verify(lines.slice(lines.indexOf('\n') + 1))).code).toBe(1)
  })

  it('leaves the house only with the archivist or the head [R4.2]', async () => {
    for (const who of ['officer-a', 'reviewer-a', 'office-head']) {
      const answer = await (await bureau.as(who)).get('/desk/ledger.jsonl')
      expect([who, answer.status]).toEqual([who, 403])
      expect(answer.text).not.toContain('演示一')
    }
    expect((await fetch(`${bureau.url}/desk/ledger.jsonl`, { redirect: 'manual' })).status).toBe(303)
    expect((await (await bureau.as('agency-head')).get('/desk/checkpoint.txt')).status).toBe(200)
  })

  it('withholds from the head who reported a case, and is verified all the same [R4.1] [R4.2]', async () => {
    const [archivist, head] = [await bureau.as('archivist'), await bureau.as('agency-head')]
    const whole = (await archivist.get('/desk/ledger.jsonl')).text
    const lines = (await head.get('/desk/ledger.jsonl')).text
    expect(whole).toContain('匿名群众一')
    expect(lines).not.toContain('匿名群众一')
    expect(lines.split('\n').filter((line) => line.startsWith('{"withheld"'))).toHaveLength(1)
    const [shown, all] = [lines.split('\n'), whole.split('\n')]
    const at = shown.findIndex((line) => line.startsWith('{"withheld"'))
    expect(shown.toSpliced(at, 1)).toEqual(all.toSpliced(at, 1))
    await writeFile(join(directory, 'checkpoint.txt'), (await head.get('/desk/checkpoint.txt')).text)
    const { code, out } = await verify(lines)
    expect([code, out]).toEqual([0, expect.stringMatching(/其中1条.*consistent with the checkpoint/s)])
    expect((await verify(lines.replace('300000', '200000'))).code).toBe(1)
    expect((await verify(lines.replace(/"hash":"./, '"hash":"x'))).code).toBe(1)
  })

  it('cannot be changed in the database', async () => {
    await expect(sql`update zhifa.leaf set line = '{}'`.execute(bureau.system.context.db)).rejects.toThrow()
    await expect(sql`delete from zhifa.entry`.execute(bureau.system.context.db)).rejects.toThrow()
  })

  it('cannot be emptied, nor can what it proves [L: TRUNCATE fires no row trigger]', async () => {
    const { db } = bureau.system.context
    for (const table of [...ledgerTables, ...Object.values(provedTables).map((proved) => proved.table)])
      await expect(sql.raw(`truncate ${table} cascade`).execute(db), table).rejects.toThrow(/append-only|只能/)
  })
})
