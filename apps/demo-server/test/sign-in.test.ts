import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'

let bureau: TestBureau
beforeAll(async () => {
  bureau = await startBureau('postgres')
})
afterAll(() => bureau.close())

it('sends strangers to the sign-in page and back to where they wanted', async () => {
  const client = new Client(bureau.url)
  const sent = await client.get('/desk/cases')
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fdesk%2Fcases'])
  const page = await client.get('/sign-in?next=%2Fdesk%2Fcases')
  expect(page.text).toContain('value="/desk/cases"')
  expect((await client.get('/sign-in?next=https://evil.example/')).text).not.toContain('evil.example')
  expect((await client.get('/sign-in?next=//evil.example/')).text).not.toContain('evil.example')
})

it('gives a cookie that scripts cannot read, keeps only its hash, and forgets it at sign-out', async () => {
  const client = new Client(bureau.url)
  const answer = await client.signIn('officer-a')
  expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
  const token = client.cookie.split('=')[1]!
  const { rows } = await sql<{ token_hash: string }>`select token_hash from zhifa.session`.execute(
    bureau.system.context.db,
  )
  expect(rows.some(({ token_hash }) => token_hash.includes(token))).toBe(false)
  expect((await client.get('/desk')).status).toBe(200)
  const stolen = client.cookie
  await client.postForm('/sign-out', [])
  client.cookie = stolen
  expect((await client.get('/desk')).status).toBe(303)
})

it('refuses a change that does not come from its own pages', async () => {
  const client = new Client(bureau.url)
  await client.signIn('officer-a')
  const form = [['cause', 'public-place.unlicensed']] as const
  const foreign = ['https://evil.example', 'null', 'http://127.0.0.1:1']
  for (const origin of foreign) expect((await client.postForm('/desk/cases', form, { origin })).status).toBe(403)
  const without = await fetch(`${bureau.url}/desk/cases`, { method: 'POST', headers: { cookie: client.cookie } })
  expect(without.status).toBe(403)
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from zhifa.case_record`.execute(
    bureau.system.context.db,
  )
  expect(rows[0]?.n).toBe(0)
})

it('makes an account wait after five failures, even with the right password', async () => {
  const client = new Client(bureau.url)
  const wrong = []
  for (let i = 0; i < 5; i++) wrong.push((await client.signIn('archivist', 'wrong')).status)
  expect(wrong).toEqual([403, 403, 403, 403, 403])
  const right = await client.signIn('archivist')
  expect([right.status, right.headers.get('set-cookie')]).toEqual([429, null])
  expect((await new Client(bureau.url).signIn('nobody')).text).toContain('账号或者密码不正确')
  expect((await client.postForm('/sign-in', [['account', '']])).status).toBe(422)
})

it('checks of sixty guesses at once no more than five, and locks neither the owner at his own device nor his office out', async () => {
  const owner = new Client(bureau.url)
  expect((await owner.signIn('office-head')).status).toBe(303)
  const colleague = new Client(bureau.url)
  expect((await colleague.signIn('officer-b')).status).toBe(303)
  const guesses = await Promise.all(
    Array.from({ length: 60 }, (_, i) => new Client(bureau.url).signIn('office-head', `guess ${i}`)),
  )
  expect(guesses.filter(({ status }) => status === 403).length).toBeLessThanOrEqual(5)
  expect(guesses.every(({ status }) => status === 403 || status === 429)).toBe(true)
  // The same from one address at many names, until it has to wait.
  for (let i = 0; i < 25; i++) await new Client(bureau.url).signIn(`stranger-${i}`, 'guess')
  expect((await new Client(bureau.url).signIn('officer-c')).status).toBe(429)
  for (const [client, account] of [
    [owner, 'office-head'],
    [colleague, 'officer-b'],
  ] as const) {
    await client.postForm('/sign-out', [])
    expect((await client.signIn(account)).status).toBe(303)
  }
  // A device is known for the account that signed in from it, and counts for itself.
  expect((await colleague.signIn('office-head')).status).toBe(429)
  for (let i = 0; i < 5; i++) expect((await owner.signIn('office-head', 'wrong')).status).toBe(403)
  expect((await owner.signIn('office-head')).status).toBe(429)
})

it('sends headers that keep other sites and scripts out', async () => {
  const { headers } = await new Client(bureau.url).get('/')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-powered-by')).toBeNull()
})
