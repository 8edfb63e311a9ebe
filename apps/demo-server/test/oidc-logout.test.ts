import { createHmac, createPublicKey } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../../../scripts/testing/free-port'
import { startBureau, type TestBureau } from './bureau'
import { Jar } from './cookie-jar'
import { type Claims, client, type IdentityProvider, settingsOf, startIdentityProvider } from './identity-provider'

const logged: unknown[] = []
const start = async (options: { readonly sid?: boolean } = {}): Promise<[TestBureau, IdentityProvider]> => {
  const port = await freePort()
  const at = await startIdentityProvider(`http://127.0.0.1:${port}`, options)
  const log = (line: unknown) => void logged.push(line)
  return [await startBureau('postgres', { port, log, oidc: settingsOf(at) }), at]
}
let bureau: TestBureau
let provider: IdentityProvider
/** The same where the provider does not tell its sessions apart. */
let plain: TestBureau
let its: IdentityProvider
beforeAll(async () => {
  ;[bureau, provider] = await start()
  ;[plain, its] = await start({ sid: false })
})
afterAll(async () => {
  await Promise.all([bureau?.close(), provider?.close(), plain?.close(), its?.close()])
})
beforeEach(() => {
  for (const at of [provider, its]) {
    at.forge = undefined
    at.meanwhile = undefined
    at.undelivered.length = 0
  }
})

/** A browser whose person has signed in by the provider, and what the ID token said. */
const signedIn = async (account: string, [desk, at] = [bureau, provider]): Promise<[Jar, Claims]> => {
  const jar = new Jar()
  let said: Claims = {}
  at.person = { sub: `sub-of-${account}`, claims: { preferred_username: account } }
  at.forge = (claims, sign) => {
    said = claims
    return sign(claims)
  }
  const shown = (await jar.go(`${desk.url}/sign-in/oidc`)).at(-1)!
  at.forge = undefined
  expect([shown.url, shown.status]).toEqual([`${desk.url}/desk`, 200])
  return [jar, said]
}
const isOpen = async (jar: Jar, desk = bureau): Promise<boolean> => (await jar.step(`${desk.url}/desk`)).status === 200
/** Leaves at the provider, as a person does there. */
const leave = async (jar: Jar, at = provider): Promise<void> => {
  const page = await jar.step(`${at.issuer}/session/end`)
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const body = new URLSearchParams({ xsrf, logout: 'yes' })
  expect((await jar.step(`${at.issuer}/session/end/confirm`, { method: 'POST', body })).status).toBe(303)
}
const send = (token: string, desk = bureau, headers: HeadersInit = {}): Promise<Response> =>
  fetch(`${desk.url}/sign-in/oidc/logout`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ logout_token: token }),
  })
const event = 'http://schemas.openid.net/event/backchannel-logout'
const now = (): number => Math.floor(Date.now() / 1000)
const claimsOf = (more: Claims, at = provider): Claims => ({
  ...{ iss: at.issuer, aud: client.id, iat: now(), exp: now() + 120, jti: `jti-${Math.random()}` },
  ...{ events: { [event]: {} }, ...more },
})
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('leaving at the provider', () => {
  it('ends that session of the desk, and no other of the same person or of anybody', async () => {
    const [[one], [second], [other]] = [
      await signedIn('officer-a'),
      await signedIn('officer-a'),
      await signedIn('officer-b'),
    ]
    const byPassword = await bureau.as('officer-a')
    await leave(one)
    expect(provider.undelivered).toEqual([])
    expect([await isOpen(one), await isOpen(second), await isOpen(other)]).toEqual([false, true, true])
    expect((await byPassword.get('/desk')).status).toBe(200)
    // Who left signs in again at once.
    expect((await one.go(`${bureau.url}/sign-in/oidc`)).at(-1)!.status).toBe(200)
  })

  it('without names of sessions ends all that the provider opened of the person, and those alone', async () => {
    const house = [plain, its] as [TestBureau, IdentityProvider]
    const [[one, said], [second], [other]] = [
      await signedIn('officer-a', house),
      await signedIn('officer-a', house),
      await signedIn('officer-b', house),
    ]
    expect(said.sid).toBeUndefined()
    const byPassword = await plain.as('officer-a')
    its.person = { sub: 'sub-of-officer-a', claims: { preferred_username: 'officer-a' } }
    await leave(one, its)
    expect(its.undelivered).toEqual([])
    expect([await isOpen(one, plain), await isOpen(second, plain), await isOpen(other, plain)]).toEqual([
      false,
      false,
      true,
    ])
    expect((await byPassword.get('/desk')).status).toBe(200)
    expect(await isOpen((await signedIn('officer-a', house))[0], plain)).toBe(true)
  })

  it('is believed with a new key of the provider, and not any more with one that it has put away', async () => {
    const [one, said] = await signedIn('officer-a')
    const old = provider.logoutToken(claimsOf({ sub: said.sub, sid: said.sid }))
    const waited = () => new Promise((resolve) => setTimeout(resolve, 2100))
    await waited()
    provider.rotate()
    await leave(one)
    expect(provider.undelivered).toEqual([])
    expect(await isOpen(one)).toBe(false)
    provider.rotate()
    await waited()
    expect((await send(provider.logoutToken(claimsOf({ sub: 'nobody' })))).status).toBe(200)
    expect((await send(old)).status).toBe(400)
  })
})

describe('a token of a logout', () => {
  let jar: Jar
  let said: Claims
  let idToken = ''
  beforeAll(async () => {
    // Whatever key was used before, the desk of these knows the newest.
    ;[bureau, provider] = await (async () => {
      await Promise.all([bureau.close(), provider.close()])
      return start()
    })()
    provider.forge = undefined
    ;[jar, said] = await signedIn('officer-a')
    idToken = provider.logoutToken(said, { typ: 'JWT' })
  })
  const genuine = (more: Claims = {}): Claims => claimsOf({ sub: said.sub, sid: said.sid, ...more })
  const without = (name: string): Claims => {
    const { [name]: _, ...rest } = genuine()
    return rest
  }
  const hmac = (secret: string): string => {
    const body = `${base64({ alg: 'HS256', typ: 'logout+jwt' })}.${base64(genuine())}`
    return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`
  }
  const sign = (claims: Claims, header?: Claims) => provider.logoutToken(claims, header)

  it.each<[string, () => string]>([
    ['the signature of a stranger', () => provider.logoutToken(genuine(), {}, { key: provider.stranger })],
    ['a key that the provider does not have', () => provider.logoutToken(genuine(), {}, { kid: 'other' })],
    ['no signature', () => `${base64({ alg: 'none', typ: 'logout+jwt' })}.${base64(genuine())}.`],
    ['an algorithm of none over a signature', () => sign(genuine(), { alg: 'none' })],
    ['the secret of the client for a key', () => hmac(client.secret)],
    [
      'the public key for a secret',
      () => hmac(createPublicKey(provider.stranger).export({ type: 'spki', format: 'pem' }).toString()),
    ],
    ['changed words under a signature', () => sign(genuine()).replace(/\.[^.]+\./, `.${base64(genuine())}.`)],
    ['another issuer', () => sign(genuine({ iss: 'https://other.example' }))],
    ['another audience', () => sign(genuine({ aud: 'other-client' }))],
    ['an end that has passed', () => sign(genuine({ iat: now() - 200, exp: now() - 100 }))],
    ['a time long ago', () => sign(genuine({ iat: now() - 3600, exp: now() + 3600 }))],
    ['a time that is to come', () => sign(genuine({ iat: now() + 3600, exp: now() + 7200 }))],
    ['no time', () => sign(without('iat'))],
    ['no end', () => sign(without('exp'))],
    ['no number of its own', () => sign(without('jti'))],
    ['no event', () => sign(without('events'))],
    ['another event', () => sign(genuine({ events: { 'http://schemas.openid.net/event/other': {} } }))],
    ['an event that is no object', () => sign(genuine({ events: { [event]: true } }))],
    ['a list of events', () => sign(genuine({ events: [event] }))],
    ['a nonce', () => sign(genuine({ nonce: 'any' }))],
    ['a nonce that is nothing', () => sign(genuine({ nonce: null }))],
    ['nobody in it', () => sign(claimsOf({}))],
    ['a person that is no word', () => sign(genuine({ sub: 1 }))],
    ['the type of an access token', () => sign(genuine(), { typ: 'at+jwt' })],
    ['the words of an ID token', () => idToken],
    ['an ID token with the type of a logout', () => sign(said)],
    ['no words at all', () => 'not-a-token'],
  ])('with %s ends nothing', async (_, token) => {
    const answer = await send(token())
    expect([answer.status, answer.headers.get('cache-control'), await answer.json()]).toEqual([
      400,
      'no-store',
      { error: 'invalid_request', error_description: 'the logout was not carried out' },
    ])
    expect(await isOpen(jar)).toBe(true)
  })

  it('that is not sent as a form, or twice, or much too long, is refused in the same words', async () => {
    const url = `${bureau.url}/sign-in/oidc/logout`
    const token = sign(genuine())
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    for (const [headers, body] of [
      [form, ''],
      [form, `logout_token=${token}&logout_token=${token}`],
      [form, `logout_token=${'a'.repeat(30_000)}`],
      [form, 'logout_token=%00'],
      [{ 'content-type': 'application/json' }, JSON.stringify({ logout_token: token })],
    ] as const) {
      const answer = await fetch(url, { method: 'POST', headers, body })
      expect([answer.status, (await answer.json()).error], body.slice(0, 30)).toEqual([400, 'invalid_request'])
    }
    expect((await fetch(`${url}?logout_token=${token}`)).status).toBe(404)
    expect(await isOpen(jar)).toBe(true)
  })

  it('of somebody else ends nothing of this person, though it names their session', async () => {
    expect((await send(sign(genuine({ sub: 'sub-of-officer-b' })))).status).toBe(200)
    expect((await send(sign(genuine({ sid: 'other' })))).status).toBe(200)
    expect(await isOpen(jar)).toBe(true)
  })

  it('opens no other door: only this address does without an origin, and a session there is nobody', async () => {
    for (const path of ['/sign-in/oidc/logout/', '/Sign-In/oidc/logout', '/sign-out', '/sign-in'])
      expect((await fetch(`${bureau.url}${path}`, { method: 'POST' })).status, path).toBe(403)
    expect((await send('x', bureau, { cookie: jar.for(bureau.url) })).status).toBe(400)
    expect(await isOpen(jar)).toBe(true)
  })

  it('serves once: what is opened afterwards does not end by it', async () => {
    const token = sign(claimsOf({ sub: said.sub }))
    const answers = await Promise.all([send(token), send(token), send(token)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400])
    const [first] = answers.filter(({ status }) => status === 200)
    expect([first!.headers.get('cache-control'), await first!.text()]).toEqual(['no-store', ''])
    expect(await isOpen(jar)).toBe(false)
    const [anew] = await signedIn('officer-a')
    expect((await send(token)).status).toBe(400)
    expect(await isOpen(anew)).toBe(true)
  })

  it('in an application that has no provider is nothing', async () => {
    const alone = await startBureau('embedded', { log: () => {} })
    expect((await send(sign(genuine()), alone)).status).toBe(404)
    await alone.close()
  })
})

describe('a logout while somebody signs in', () => {
  const opened = async (desk: TestBureau): Promise<number> =>
    (await sql`select from zhifa.session where account = 'archivist'`.execute(desk.system.context.db)).rows.length
  const claims = { preferred_username: 'archivist' }

  it.each(['with the name of the session', 'without'])(
    'that comes between the answer of the provider and the session leaves none: %s',
    async (how) => {
      const [desk, at] = how === 'without' ? [plain, its] : [bureau, provider]
      const jar = new Jar()
      at.person = { sub: 'sub-of-archivist', claims }
      // Nothing is left to ask the provider, which would say no by now.
      at.forge = (said, sign) => sign({ ...said, ...claims })
      at.meanwhile = () => leave(jar, at)
      const shown = (await jar.go(`${desk.url}/sign-in/oidc`)).at(-1)!
      expect([shown.status, shown.text.includes('您已在统一身份认证处退出')]).toEqual([403, true])
      expect([at.undelivered, await opened(desk)]).toEqual([[], 0])
      at.meanwhile = undefined
      expect((await jar.go(`${desk.url}/sign-in/oidc`)).at(-1)!.status).toBe(200)
      expect(await opened(desk)).toBe(1)
    },
  )

  it('a session that ended at the provider is never opened again, although it was begun afterwards', async () => {
    const [one, said] = await signedIn('officer-a')
    await leave(one)
    provider.forge = (claims, sign) => sign({ ...claims, sid: said.sid })
    const again = (await new Jar().go(`${bureau.url}/sign-in/oidc`)).at(-1)!
    expect([again.status, again.text.includes('您已在统一身份认证处退出')]).toEqual([403, true])
  })

  it('waits for a session that is just being opened, and ends it', async () => {
    const [jar, said] = await signedIn('officer-a')
    const { db } = bureau.system.context
    const { rows } = await sql<{ hash: string }>`select token_hash as hash from zhifa.session
      where way = 'oidc' order by expires_at desc limit 1`.execute(db)
    const hash = rows[0]!.hash
    let answer: Promise<Response> | undefined
    // As a sign-in of another server does it, between its look for logouts and its end.
    await db.transaction().execute(async (trx) => {
      await sql`lock table zhifa.oidc_logout in share mode`.execute(trx)
      await sql`update zhifa.session set token_hash = ${'f'.repeat(64)} where token_hash = ${hash}`.execute(trx)
      await sql`insert into zhifa.session select ${hash}, account, expires_at, way, provider_subject, provider_session
        from zhifa.session where token_hash = ${'f'.repeat(64)}`.execute(trx)
      await sql`delete from zhifa.session where token_hash = ${'f'.repeat(64)}`.execute(trx)
      answer = send(provider.logoutToken(claimsOf({ sub: said.sub, sid: said.sid })))
      const first = await Promise.race([answer, new Promise((resolve) => setTimeout(() => resolve('waits'), 400))])
      expect(first).toBe('waits')
    })
    expect((await answer!).status).toBe(200)
    expect(await isOpen(jar)).toBe(false)
  })

  it('is remembered for a quarter of an hour and no longer', async () => {
    const { db } = bureau.system.context
    await sql`update zhifa.oidc_logout set expires_at = now() - interval '1 second'`.execute(db)
    expect((await send(provider.logoutToken(claimsOf({ sub: 'nobody' })))).status).toBe(200)
    const { rows } = await sql<{ minutes: number }>`select
      round(extract(epoch from expires_at - now()) / 60)::int as minutes from zhifa.oidc_logout`.execute(db)
    expect(rows).toEqual([{ minutes: 15 }])
  })
})

it('neither log nor database has a word of who it was', async () => {
  const words = ['sub-of', 'officer-a', 'eyJ', 'jti-', client.secret]
  const all = JSON.stringify(logged)
  expect(logged.length).toBeGreaterThan(20)
  for (const word of words) expect(all).not.toContain(word)
  const { rows } = await sql`select token_id, subject, session from zhifa.oidc_logout`.execute(bureau.system.context.db)
  for (const word of words) expect(JSON.stringify(rows)).not.toContain(word)
})
