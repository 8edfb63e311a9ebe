import { sampleRegistry } from '@zhifa/domain/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../../../scripts/testing/free-port'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'
import { type Hop, Jar } from './cookie-jar'
import { client, type IdentityProvider, settingsOf, startIdentityProvider } from './identity-provider'

let provider: IdentityProvider
let bureau: TestBureau
const logged: unknown[] = []
/** How far the desk's clock is ahead; the provider's own is that of this machine. */
let ahead = 0
/** The same desk over a second address, as the settings know it. */
const start = async (passwords: boolean, unbound: readonly string[] = []): Promise<[TestBureau, IdentityProvider]> => {
  const port = await freePort()
  const at = await startIdentityProvider(`http://127.0.0.1:${port}`)
  const officers = new Map(sampleRegistry.officers)
  officers.set('officer-c', { ...officers.get('officer-c')!, roles: [] })
  officers.set('officer-b', { ...officers.get('officer-b')!, left: '2020-01-01' })
  const desk = await startBureau('postgres', {
    port,
    log: (line) => logged.push(line),
    now: () => new Date(Date.now() + ahead),
    registry: { ...sampleRegistry, officers },
    oidc: { ...settingsOf(at), passwords, unbound },
  })
  return [desk, at]
}
beforeAll(async () => {
  ;[bureau, provider] = await start(true)
})
afterAll(async () => {
  await bureau?.close()
  await provider?.close()
})
const flows = async (): Promise<number> =>
  (await sql`select from zhifa.oidc_flow`.execute(bureau.system.context.db)).rows.length
const throttled = () => sql`delete from zhifa.sign_in_failure`.execute(bureau.system.context.db)
beforeEach(async () => {
  provider.person = { sub: 'p-1', claims: { preferred_username: 'officer-a' } }
  provider.forge = undefined
  provider.broken = undefined
  await throttled()
})

const begin = (next = '/desk/cases') => `${bureau.url}/sign-in/oidc?${new URLSearchParams({ next })}`
const back = () => `${bureau.url}/sign-in/oidc/callback`
const last = (hops: readonly Hop[]): Hop => hops.at(-1)!
/** The address with which the provider sends the browser back, which it has not opened yet. */
const returning = async (jar: Jar, from = begin()): Promise<string> => last(await jar.go(from, back())).location!
const sessions = async (): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::int as n from zhifa.session`.execute(bureau.system.context.db)).rows[0]!.n

describe('signing in at a real provider', () => {
  it('opens the page that was wanted, in a new session that says by which way', async () => {
    const jar = new Jar()
    const old = await jar.step(`${bureau.url}/sign-in`)
    expect(old.text).toContain('用示例身份认证登录')
    expect(old.text).toContain('用账号和密码登录')
    const hops = await jar.go(begin())
    expect(last(hops)).toMatchObject({ url: `${bureau.url}/desk/cases`, status: 200 })
    const [first] = hops
    expect(first!.cookies[0]).toMatch(/^zhifa_flow=.*Path=\/sign-in\/oidc; .*HttpOnly; SameSite=Lax$/)
    const sent = new URL(first!.location!)
    expect(sent.searchParams.get('redirect_uri')).toBe(back())
    expect(sent.searchParams.get('code_challenge_method')).toBe('S256')
    const { rows } = await sql`select way, account from zhifa.session order by expires_at desc limit 1`.execute(
      bureau.system.context.db,
    )
    expect(rows).toEqual([{ way: 'oidc', account: 'officer-a' }])
    // A flow serves once, and none is left.
    expect((await sql`select from zhifa.oidc_flow`.execute(bureau.system.context.db)).rows).toEqual([])
  })

  it('ends the session that the browser had before, so that none is fixed on anybody', async () => {
    const jar = new Jar()
    await jar.go(begin())
    const before = jar.for(`${bureau.url}/`)
    provider.person = { sub: 'p-2', claims: { preferred_username: 'archivist' } }
    await jar.go(`${provider.issuer}/session/end`)
    const other = new Jar()
    await other.go(begin())
    await jar.go(begin())
    expect(jar.for(`${bureau.url}/`)).not.toBe(before)
    const stolen = await fetch(`${bureau.url}/desk`, { headers: { cookie: before }, redirect: 'manual' })
    expect(stolen.status).toBe(303)
  })

  it.each([
    ['somebody who is in no register', { preferred_username: 'stranger' }],
    ['somebody who has left', { preferred_username: 'officer-b' }],
    ['an answer without the claim', {}],
    ['a claim that is no text', { preferred_username: ['officer-a'] }],
    ['a name of the language', { preferred_username: '__proto__' }],
  ])('lets %s in nowhere, and enters nobody', async (_, claims) => {
    provider.person = { sub: `p-${Math.random()}`, claims }
    const before = await sessions()
    const jar = new Jar()
    const shown = last(await jar.go(begin()))
    expect([shown.status, shown.text.includes('没有与之对应的可用账号')]).toEqual([403, true])
    expect(jar.for(`${bureau.url}/desk`)).not.toContain('zhifa_session')
    expect(await sessions()).toBe(before)
  })

  it('whoever has no role today sees and does nothing', async () => {
    provider.person = { sub: 'p-3', claims: { preferred_username: 'officer-c' } }
    const shown = last(await new Jar().go(begin()))
    expect([shown.status, shown.text.includes('没有任职岗位')]).toEqual([403, true])
  })
})

describe('somebody who attacks the way back', () => {
  it('a state is used once', async () => {
    const jar = new Jar()
    const url = await returning(jar)
    const secret = jar.for(url)
    expect((await jar.step(url)).status).toBe(303)
    const again = await fetch(url, { headers: { cookie: secret }, redirect: 'manual' })
    expect([again.status, (await again.text()).includes('已过期、已使用')]).toEqual([403, true])
  })

  it('the answer of a provider opens nothing in another browser: nobody is signed in as somebody else', async () => {
    const attacker = new Jar()
    const url = await returning(attacker)
    const before = await sessions()
    const victim = new Jar()
    expect((await victim.step(url)).status).toBe(403)
    await returning(victim)
    expect((await victim.step(url)).status).toBe(403)
    expect(await sessions()).toBe(before)
    // The attempt of others has not spent it.
    expect((await attacker.step(url)).status).toBe(303)
  })

  it('a code of another flow opens nothing, in the flow that the browser has itself', async () => {
    const [attacker, victim] = [new Jar(), new Jar()]
    const stolen = new URL(await returning(attacker))
    const own = new URL(await returning(victim))
    own.searchParams.set('code', stolen.searchParams.get('code')!)
    const shown = await victim.step(own.href)
    expect([shown.status, shown.text.includes('统一身份认证未通过')]).toEqual([403, true])
  })

  it('an answer of another provider is refused (mix-up), and so is one that says no', async () => {
    const jar = new Jar()
    const other = new URL(await returning(jar))
    other.searchParams.set('iss', 'https://other.example')
    expect((await jar.step(other.href)).status).toBe(403)
    const no = new URL(await returning(jar))
    no.search = new URLSearchParams({
      ...{ error: 'access_denied', state: no.searchParams.get('state')!, iss: no.searchParams.get('iss')! },
    }).toString()
    expect((await jar.step(no.href)).status).toBe(403)
  })

  it.each<[string, NonNullable<IdentityProvider['forge']>]>([
    ['another nonce', (claims, sign) => sign({ ...claims, nonce: 'other' })],
    ['another issuer', (claims, sign) => sign({ ...claims, iss: 'https://other.example' })],
    ['another audience', (claims, sign) => sign({ ...claims, aud: 'other-client' })],
    ['an end that has passed', (claims, sign) => sign({ ...claims, exp: 1, iat: 0 })],
    ['the signature of a stranger', (claims, sign) => sign(claims, provider.stranger)],
    ['no signature', (claims) => unsigned(claims)],
  ])('an ID token with %s opens nothing', async (_, forge) => {
    provider.forge = forge
    const before = await sessions()
    const shown = last(await new Jar().go(begin()))
    expect([shown.status, shown.text.includes('统一身份认证未通过')]).toEqual([403, true])
    expect(await sessions()).toBe(before)
    // The same with nothing changed but the signature made anew by the provider's key is believed.
    provider.forge = (claims, sign) => sign(claims)
    expect(last(await new Jar().go(begin())).status).toBe(200)
  })

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/sign-out/oidc', 'javascript:alert(1)'])(
    'never sends on to %s',
    async (next) => {
      expect(last(await new Jar().go(begin(next))).url).toBe(`${bureau.url}/desk`)
    },
  )

  it('whatever host a browser names, the provider sends back to the public address only', async () => {
    // fetch does not let a program name another host.
    const { request } = await import('node:http')
    const [status, location, text] = await new Promise<[number, string | undefined, string]>((resolve, reject) => {
      const asked = request(begin(), { headers: { host: 'evil.example' } }, (response) => {
        let body = ''
        response.setEncoding('utf8').on('data', (part: string) => (body += part))
        response.on('end', () => resolve([response.statusCode ?? 0, response.headers.location, body]))
      })
      asked.once('error', reject)
      asked.end()
    })
    expect([status, location, text.includes('evil.example')]).toEqual([422, undefined, false])
    expect(text).toContain(`请在 ${bureau.url}/sign-in 登录`)
  })

  it('who fails again and again has to wait, the owner of a known device does not', async () => {
    const known = new Jar()
    await known.go(begin())
    provider.person = { sub: 'p-9', claims: { preferred_username: 'stranger' } }
    const answers = []
    for (let i = 0; i < 22; i++) answers.push(last(await new Jar().go(begin())).status)
    expect(answers.slice(0, 20).every((status) => status === 403)).toBe(true)
    expect(answers.slice(20)).toEqual([429, 429])
    provider.person = { sub: 'p-1', claims: { preferred_username: 'officer-a' } }
    expect(last(await known.go(begin())).status).toBe(200)
  })
})

const unsigned = (claims: object): string =>
  `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`

describe('somebody who begins again and again', () => {
  const start = () => fetch(begin(), { redirect: 'manual' })
  afterAll(async () => {
    ahead = 0
    await sql`delete from zhifa.oidc_flow`.execute(bureau.system.context.db)
  })

  it('fills nothing: of a hundred and thirty at once a hundred are kept, and the others are told when there is room', async () => {
    const known = new Jar()
    await known.go(begin())
    await sql`delete from zhifa.oidc_flow`.execute(bureau.system.context.db)
    const pending = new Jar()
    const back = await returning(pending)
    const answers = await Promise.all(Array.from({ length: 130 }, start))
    const statuses = answers.map(({ status }) => status)
    expect([statuses.filter((n) => n === 303).length, statuses.filter((n) => n === 429).length]).toEqual([99, 31])
    expect(await flows()).toBe(100)
    const refused = answers.find(({ status }) => status === 429)!
    const wait = Number(refused.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(600)
    expect(await refused.text()).toMatch(/尚未完成的登录过多，请\d+分钟后再试/)
    expect(refused.headers.getSetCookie()).toEqual([])
    // The office goes on: a device that signed in before is counted alone, and who was under way comes back.
    expect(last(await known.go(begin())).status).toBe(200)
    expect((await pending.step(back)).status).toBe(303)
    // That one made room for one.
    expect([(await start()).status, (await start()).status]).toEqual([303, 429])
    // A sign-in that is begun anew in one browser takes the place of its own.
    await sql`delete from zhifa.oidc_flow where ctid in (select ctid from zhifa.oidc_flow limit 1)`.execute(
      bureau.system.context.db,
    )
    const again = new Jar()
    for (let i = 0; i < 5; i++) expect((await again.step(begin())).status).toBe(303)
    expect(await flows()).toBe(100)
    // A secret that somebody made up takes nobody's place.
    expect((await fetch(begin(), { redirect: 'manual', headers: { cookie: 'zhifa_flow=made-up' } })).status).toBe(429)
  })

  it('waits no longer than a flow lives, and what nobody ended is swept', async () => {
    expect((await start()).status).toBe(429)
    ahead = 10 * 60_000 + 1000
    expect((await start()).status).toBe(303)
    expect(await flows()).toBe(1)
  })

  it('even a device that is known begins no more than ten without ending one', async () => {
    await sql`delete from zhifa.oidc_flow`.execute(bureau.system.context.db)
    const known = new Jar()
    await known.go(begin())
    const device = known
      .for(begin())
      .split('; ')
      .find((pair) => pair.startsWith('zhifa_device='))!
    const each = () => fetch(begin(), { redirect: 'manual', headers: { cookie: device } })
    const answers = await Promise.all(Array.from({ length: 12 }, each))
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2)
    expect((await start()).status).toBe(303)
  })
})

describe('the provider and the desk', () => {
  it('while the provider is down a page says so, and passwords go on', async () => {
    const jar = new Jar()
    const url = await returning(jar)
    provider.broken = 503
    const shown = await jar.step(url)
    expect([shown.status, shown.text.includes('暂时无法连接')]).toEqual([503, true])
    expect((await new Client(bureau.url).signIn('officer-a')).status).toBe(303)
  })

  it('leaving the desk ends its session, and offers to leave the provider too', async () => {
    const jar = new Jar()
    await jar.go(begin())
    const stolen = jar.for(`${bureau.url}/desk`)
    const left = await jar.step(`${bureau.url}/sign-out`, { method: 'POST', headers: { origin: bureau.url } })
    expect(left.location).toBe(`${bureau.url}/sign-in?left=oidc`)
    expect((await fetch(`${bureau.url}/desk`, { headers: { cookie: stolen }, redirect: 'manual' })).status).toBe(303)
    expect((await jar.step(left.location!)).text).toContain('href="/sign-out/oidc"')
    const end = new URL((await jar.step(`${bureau.url}/sign-out/oidc`)).location!)
    expect(`${end.origin}${end.pathname}`).toBe(`${provider.issuer}/session/end`)
    expect(end.searchParams.get('post_logout_redirect_uri')).toBe(`${bureau.url}/`)
  })

  it('writes no code, token, state or claim into the log', async () => {
    const all = JSON.stringify(logged)
    expect(logged.length).toBeGreaterThan(3)
    for (const word of ['officer-a', 'evil', 'eyJ', 'other.example', client.secret]) expect(all).not.toContain(word)
  })
})

describe('where passwords open nothing', () => {
  let strict: TestBureau
  let its: IdentityProvider
  beforeAll(async () => {
    ;[strict, its] = await start(false, ['section-head'])
  })
  afterAll(async () => {
    await strict?.close()
    await its?.close()
  })

  it('the right password is answered like a wrong one, and a session that one opened before is none', async () => {
    const [right, wrong] = [
      await new Client(strict.url).signIn('officer-a'),
      await new Client(strict.url).signIn('no-one'),
    ]
    expect([right.status, right.text]).toEqual([wrong.status, wrong.text])
    const { db } = strict.system.context
    await sql`update zhifa.session set way = 'password'`.execute(db)
    its.person = { sub: 'p', claims: { preferred_username: 'officer-a' } }
    const jar = new Jar()
    const from = `${strict.url}/sign-in/oidc`
    expect(last(await jar.go(from)).status).toBe(200)
    await sql`update zhifa.session set way = 'password'`.execute(db)
    expect((await jar.step(`${strict.url}/desk`)).status).toBe(303)
  })

  it('an account that is kept for the day without a provider has its password, and no other way', async () => {
    expect((await new Client(strict.url).signIn('section-head')).status).toBe(303)
    its.person = { sub: 'q', claims: { preferred_username: 'section-head' } }
    expect(last(await new Jar().go(`${strict.url}/sign-in/oidc`)).status).toBe(403)
  })

  it('while the provider was never there the start of a sign-in says so', async () => {
    const port = await freePort()
    const alone = await startBureau('embedded', {
      port,
      log: () => {},
      oidc: {
        ...{ issuer: `http://127.0.0.1:${await freePort()}`, clientId: client.id, clientSecret: client.secret },
        ...{ name: '示例身份认证', claim: 'sub', scope: 'openid', passwords: true, unbound: [] },
      },
    })
    const shown = await new Jar().step(`${alone.url}/sign-in/oidc`)
    expect([shown.status, shown.text.includes('暂时无法连接')]).toEqual([503, true])
    expect((await new Client(alone.url).signIn('officer-a')).status).toBe(303)
    await alone.close()
  })
})
