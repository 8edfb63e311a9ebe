import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openNewCase } from '../src/bureau/cases'
import { openDatabase } from '../src/storage'
import { startBureau, type TestBureau } from './bureau'

let bureau: TestBureau
let caseId: string
const said: unknown[] = []
beforeAll(async () => {
  bureau = await startBureau('postgres', {
    log: (line) => said.push(line),
    pool: { timeOuts: { statementMs: 3000, lockMs: 300, idleInTransactionMs: 3000 } },
  })
  const { db, bureau: of } = bureau.system.context
  const opened = await openNewCase(db, of, { cause: 'public-place.unlicensed' }, 'officer-a')
  if (!opened.ok) throw new Error(JSON.stringify(opened.findings))
  caseId = opened.id
})
afterAll(() => bureau.close())

/** Somebody holds a table, as a repair by hand does. @returns lets go of it */
async function held(table: string): Promise<() => Promise<void>> {
  const other = await openDatabase({ url: bureau.databaseUrl ?? '' })
  let give = (): void => {}
  const given = new Promise<void>((resolve) => (give = resolve))
  let locked = (): void => {}
  const isLocked = new Promise<void>((resolve) => (locked = resolve))
  const holding = other.db.transaction().execute(async (trx) => {
    await sql.raw(`lock table ${table} in access exclusive mode`).execute(trx)
    locked()
    await given
  })
  await isLocked
  return async () => {
    give()
    await holding
    await other.close()
  }
}

it('answers 503 with Retry-After and in both languages when the database takes too long, and goes on afterwards', async () => {
  const officer = await bureau.as('officer-a')
  const letGo = await held('zhifa.leaf')
  const page = await officer.get(`/desk/cases/${caseId}`)
  const answer = await officer.get(`/api/cases/${caseId}`)
  const act = await officer.postJson('/api/cases', { cause: 'public-place.unlicensed' })
  for (const { status, headers } of [page, answer, act])
    expect([status, headers.get('retry-after')]).toEqual([503, '5'])
  expect(page.text).toContain('办理超过时限，本次请求已停止')
  for (const { json } of [answer, act]) {
    const [found] = json().findings
    expect(found?.code).toBe('storage.slow')
    expect(found?.message).toEqual({ zh: expect.stringContaining('超过时限'), en: expect.stringContaining('too long') })
  }
  // Whoever watches is answered all the while.
  expect((await fetch(`${bureau.url}/livez`)).status).toBe(200)
  expect((await fetch(`${bureau.url}/readyz`)).status).toBe(200)
  await letGo()
  expect((await officer.get(`/api/cases/${caseId}`)).status).toBe(200)
  expect((await officer.postJson('/api/cases', { cause: 'public-place.unlicensed' })).status).toBe(201)
  expect(said).toContainEqual(expect.objectContaining({ code: '55P03' }))
})
