import { randomUUID } from 'node:crypto'
import { china, lawBook, liaoning } from '@zhifa/domain'
import { sampleActs, sampleBureau, sampleRegistry } from '@zhifa/domain/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { policy } from '../src/bureau/access'
import { readCase } from '../src/bureau/cases/read-case'
import type { Scope } from '../src/bureau/tokens'
import { apiClient, personal, withToken } from './api-client'
import { startBureau, type TestBureau } from './bureau'
import { answerFaults, document } from './described'

const gone = 'officer-c'
const law = lawBook(china, liaoning, sampleBureau)
const cause = 'public-place.unlicensed'

describe.each(['postgres', 'embedded'] as const)(
  'the interface, by the client that its document gives, on %s',
  (home) => {
    let bureau: TestBureau
    beforeAll(async () => {
      bureau = await startBureau(home, { law })
    })
    afterAll(() => bureau.close())

    const as = (account: string) => personal(bureau, account)
    const opened = async () => {
      const { data } = await (await as('officer-a')).POST('/api/cases', {
        body: { procedure: 'penalty.ordinary', cause },
      })
      return data?.id ?? ''
    }
    const intake = (id: string) =>
      sampleActs(bureau.system.context.bureau.today())[0]!({ id, procedure: '', agency: '', cause: '', entries: [] })
    const at = (id: string) => ({ path: { id } })
    const token = async (account: string, scopes: Scope[], days = 1) => {
      const { data, response } = await (await as(account)).POST('/api/tokens', {
        body: { name: '演示接口', scopes, days },
      })
      expect(response.status).toBe(201)
      return data!
    }
    const count = async (table: string) => {
      const { rows } = await sql<{ n: number }>`select count(*)::integer as n from ${sql.table(table)}`.execute(
        bureau.system.context.db,
      )
      return rows[0]?.n ?? 0
    }

    it('opens a case, performs an act with the word of others, and reads it with its tag', async () => {
      const officer = await as('officer-a')
      const id = await opened()
      const before = await officer.GET('/api/cases/{id}', { params: at(id) })
      const etag = before.response.headers.get('etag')!
      expect(before.data?.seq).toBe(0)
      const fresh = await officer.GET('/api/cases/{id}', { params: at(id), headers: { 'if-none-match': etag } })
      expect(fresh.response.status).toBe(304)
      const asked = { path: { id }, header: { 'if-match': etag } }
      const proposed = await officer.POST('/api/cases/{id}/acts', { params: asked, body: { act: intake(id) } })
      expect(proposed.response.status).toBe(202)
      const waits = proposed.data as Extract<typeof proposed.data, { waitingFor: unknown }>
      expect(waits.waitingFor.length).toBeGreaterThan(0)
      let last = 0
      for (const person of waits.waitingFor) {
        const client = await as(person)
        const { data: inbox } = await client.GET('/api/proposals', { params: { query: { limit: 200 } } })
        const seen = inbox?.toConfirm.find((item) => item.id === waits.proposal.id)
        expect(seen?.digest).toBe(waits.proposal.digest)
        const word = await client.POST('/api/proposals/{id}/confirm', {
          params: at(waits.proposal.id),
          body: { digest: seen?.digest ?? '' },
        })
        last = word.response.status
      }
      expect(last).toBe(201)
      const after = await officer.GET('/api/cases/{id}', { params: at(id) })
      expect(after.data?.record.entries.map(({ step }) => step)).toEqual(['intake'])
      expect(after.response.headers.get('etag')).not.toBe(etag)
      // Whoever still holds the old tag is told so, and nothing is written.
      const stale = await officer.POST('/api/cases/{id}/acts', { params: asked, body: { act: intake(id) } })
      expect([stale.response.status, stale.error?.code]).toEqual([412, 'request.precondition'])
      const blind = await officer.POST('/api/cases/{id}/acts', { params: at(id), body: { act: intake(id) } })
      expect([blind.response.status, blind.error?.code, blind.error?.findings[0]?.path]).toEqual([
        422,
        'request.invalid',
        ['expectedSeq'],
      ])
      const late = await officer.POST('/api/cases/{id}/acts', {
        params: at(id),
        body: { act: intake(id), expectedSeq: 0 },
      })
      expect([late.response.status, late.error?.code]).toEqual([409, 'case.stale'])
    })

    it('drafts an item, has it approved by the office and so published, and refuses what was not seen', async () => {
      const officer = await as('officer-a')
      const office = await as('office-head')
      const first = await officer.GET('/api/disclosure/items', { params: { query: { limit: 2 } } })
      expect(first.data?.items).toHaveLength(2)
      const id = first.data!.items[0]!.id
      const { response: seen } = await officer.GET('/api/disclosure/items/{id}', { params: at(id) })
      const header = { 'if-match': seen.headers.get('etag')! }
      const drafted = await officer.POST('/api/disclosure/items/{id}/draft', {
        params: { ...at(id), header },
        body: { reason: '首次公开' },
      })
      const digest = drafted.data?.item.draft?.digest ?? ''
      expect(digest).toMatch(/^[0-9a-f]{64}$/)
      const again = await officer.POST('/api/disclosure/items/{id}/draft', {
        params: { ...at(id), header },
        body: { reason: '再次' },
      })
      expect(again.error?.code).toBe('request.precondition')
      const own = await officer.POST('/api/disclosure/items/{id}/decision', {
        params: at(id),
        body: { digest, verdict: 'approved' },
      })
      expect(own.response.status).toBe(422)
      const done = await office.POST('/api/disclosure/items/{id}/decision', {
        params: at(id),
        body: { digest, verdict: 'approved' },
      })
      expect([done.response.status, done.data?.item.editions.length]).toEqual([200, 1])
      const { data } = await apiClient(bureau.url).GET('/registry.json', {})
      expect(data?.items.map(({ url }) => url)).toContain(`${bureau.system.context.bureau.publicUrl}registry/${id}`)
    })

    it('lists come page by page, every row once', async () => {
      const officer = await as('officer-a')
      for (let i = 0; i < 5; i++) await opened()
      const ids: string[] = []
      for (let after: string | undefined; ; ) {
        const query = { limit: 2, sort: 'newest' as const, ...(after === undefined ? {} : { after }) }
        const { data } = await officer.GET('/api/cases', { params: { query } })
        expect(data!.cases.length).toBeLessThanOrEqual(2)
        ids.push(...data!.cases.map((item) => item.id))
        after = data!.next
        if (after === undefined) break
      }
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBeGreaterThanOrEqual(5)
      const all: string[] = []
      for (let after = ''; ; ) {
        const { data } = await officer.GET('/api/disclosure/items', { params: { query: { limit: 7, after } } })
        all.push(...data!.items.map((item) => item.id))
        if (data!.next === undefined) break
        after = data!.next
      }
      expect(all).toEqual([...new Set(all)].sort())
      for (const query of [{ limit: 0 }, { limit: 201 }, { sort: 'never' as 'newest' }]) {
        const { response, error } = await officer.GET('/api/cases', { params: { query } })
        expect([response.status, error?.code]).toEqual([422, 'request.invalid'])
      }
    })

    it('proposals come page by page', async () => {
      const officer = await as('officer-b')
      for (let i = 0; i < 3; i++) {
        const { data } = await officer.POST('/api/cases', { body: { procedure: 'penalty.ordinary', cause } })
        const act = { ...intake(data!.id), by: ['officer-b', 'officer-a'] }
        const { response } = await officer.POST('/api/cases/{id}/acts', {
          params: at(data!.id),
          body: { act, expectedSeq: 0 },
        })
        expect(response.status).toBe(202)
      }
      const own: string[] = []
      for (let ownAfter: string | undefined; ; ) {
        const query = { limit: 1, ...(ownAfter === undefined ? {} : { ownAfter }) }
        const { data } = await officer.GET('/api/proposals', { params: { query } })
        own.push(...data!.own.map(({ id }) => id))
        ownAfter = data!.nextOwn
        if (ownAfter === undefined) break
      }
      expect([new Set(own).size, own.length]).toEqual([3, 3])
    })

    it('a request that is sent twice with its key is done once, for one person, for one request', async () => {
      const officer = await as('officer-a')
      const key = randomUUID()
      const ask = (client = officer, body = { procedure: 'penalty.ordinary' as const, cause }) =>
        client.POST('/api/cases', { params: { header: { 'idempotency-key': key } }, body })
      const before = await count('zhifa.case_record')
      const first = await ask()
      const second = await ask()
      expect(second.data).toEqual(first.data)
      expect(second.response.status).toBe(201)
      expect(second.response.headers.get('location')).toBe(first.response.headers.get('location'))
      expect([first, second].map(({ response }) => response.headers.get('idempotency-replayed'))).toEqual([
        null,
        'true',
      ])
      expect(await count('zhifa.case_record')).toBe(before + 1)
      const other = await ask(officer, { procedure: 'penalty.ordinary', cause: 'no-such-cause' })
      expect([other.response.status, other.error?.code]).toEqual([422, 'idempotency.other-request'])
      expect((await ask(await as('officer-b'))).data?.id).not.toBe(first.data?.id)
      // Of two at once one is done, and the other comes back with it or later.
      const both = await Promise.all(
        [0, 1].map(() =>
          officer.POST('/api/cases', {
            params: { header: { 'idempotency-key': `both-${key}` } },
            body: { procedure: 'penalty.ordinary', cause },
          }),
        ),
      )
      expect(await count('zhifa.case_record')).toBe(before + 3)
      expect(both.map(({ response }) => response.status).filter((status) => status !== 201 && status !== 409)).toEqual(
        [],
      )
    })

    it('a refusal frees the key; one that was cut off says that nobody knows; one that cannot be read is refused', async () => {
      const officer = await as('officer-a')
      const { db, bureau: house } = bureau.system.context
      const ask = (key: string, wanted: string) =>
        officer.POST('/api/cases', {
          params: { header: { 'idempotency-key': key } },
          body: { procedure: 'penalty.ordinary', cause: wanted },
        })
      const key = randomUUID()
      expect((await ask(key, 'no-such-cause')).error?.code).toBe('case.unknown-cause')
      expect((await ask(key, cause)).response.status).toBe(201)
      const cut = randomUUID()
      await ask(cut, cause)
      const longAgo = new Date(house.now().getTime() - 10 * 60_000)
      await sql`update zhifa.idempotency_key set answer = null where key = ${cut}`.execute(db)
      expect((await ask(cut, cause)).error?.code).toBe('idempotency.in-progress')
      await sql`update zhifa.idempotency_key set begun_at = ${longAgo} where key = ${cut}`.execute(db)
      expect((await ask(cut, cause)).error?.code).toBe('idempotency.unfinished')
      expect((await ask('with a space', cause)).error?.code).toBe('idempotency.key')
    })

    it('a token does what its scopes say and nothing else, never in the place of its person', async () => {
      const { secret, token: made } = await token('officer-a', ['cases:read', 'cases:write'])
      const program = withToken(bureau, secret)
      const { data } = await program.POST('/api/cases', { body: { procedure: 'penalty.ordinary', cause } })
      const id = data!.id
      const proposed = await program.POST('/api/cases/{id}/acts', {
        params: at(id),
        body: { act: intake(id), expectedSeq: 0 },
      })
      const waits = proposed.data as Extract<typeof proposed.data, { waitingFor: unknown }>
      // The person's own word is wanted too: a program gave none.
      expect(waits.waitingFor).toContain('officer-a')
      expect(waits.proposal.confirmations).toEqual([])
      const said = async (asked: Promise<{ response: Response; error?: { code: string } }>) => {
        const { response, error } = await asked
        return [response.status, error?.code]
      }
      const { digest } = waits.proposal
      expect(
        await said(program.POST('/api/proposals/{id}/confirm', { params: at(waits.proposal.id), body: { digest } })),
      ).toEqual([403, 'token.in-person'])
      expect(await said(program.GET('/api/proposals', {}))).toEqual([403, 'token.scope'])
      expect(
        await said(program.POST('/api/tokens', { body: { name: '更多', scopes: ['supervision:read'], days: 300 } })),
      ).toEqual([403, 'token.in-person'])
      // The role is the person's, whatever the token may.
      const wide = await token('officer-a', ['supervision:read'])
      expect(await said(withToken(bureau, wide.secret).GET('/api/supervision/record', {}))).toEqual([
        403,
        'http.forbidden',
      ])
      // It opens no page, and no session beside it counts.
      const cookie = (await bureau.as('officer-a')).cookie
      const page = await fetch(`${bureau.url}/desk`, {
        headers: { authorization: `Bearer ${secret}` },
        redirect: 'manual',
      })
      expect(page.status).toBe(303)
      const beside = apiClient(bureau.url, { authorization: 'Bearer zhifa_pat_none', cookie, origin: bureau.url })
      expect(await said(beside.GET('/api/cases', {}))).toEqual([401, 'http.not-signed-in'])
      // Sent from a page of somebody else's it is refused like anything else.
      const foreign = apiClient(bureau.url, { authorization: `Bearer ${secret}`, origin: 'https://elsewhere.example' })
      expect(await said(foreign.POST('/api/cases', { body: { procedure: 'penalty.ordinary', cause } }))).toEqual([
        403,
        'http.foreign-origin',
      ])
      // Another's token is not there for this person; one's own ends at once.
      const other = await as('officer-b')
      expect(await said(other.DELETE('/api/tokens/{id}', { params: at(made.id) }))).toEqual([404, 'http.not-found'])
      const owner = await as('officer-a')
      expect((await owner.GET('/api/tokens', {})).data?.tokens.map((item) => item.id)).toContain(made.id)
      expect((await owner.DELETE('/api/tokens/{id}', { params: at(made.id) })).response.status).toBe(204)
      expect(await said(program.GET('/api/cases', {}))).toEqual([401, 'http.not-signed-in'])
    })

    it('a token ends by itself, is on record without its secret, and one that was written or widened in the database opens nothing', async () => {
      const { db } = bureau.system.context
      const { secret, token: made } = await token('officer-a', ['cases:read'])
      const { rows } = await sql<{
        line: string
      }>`select line from zhifa.leaf where kind = 'access-token' and subject = ${made.id}`.execute(db)
      expect(rows).toHaveLength(1)
      expect(rows[0]?.line).not.toContain(secret)
      expect(rows[0]?.line).toContain('cases:read')
      await expect(sql`update zhifa.access_token set scopes = 'supervision:read'`.execute(db)).rejects.toThrow(
        /only end/,
      )
      await expect(sql`delete from zhifa.access_token`.execute(db)).rejects.toThrow(/only end/)
      await sql`alter table zhifa.access_token disable trigger all`.execute(db)
      try {
        await sql`update zhifa.access_token set scopes = 'cases:read cases:write' where id = ${made.id}`.execute(db)
        const { response, error } = await withToken(bureau, secret).GET('/api/cases', {})
        expect([response.status, error?.code]).toEqual([409, 'ledger.differs'])
        await sql`update zhifa.access_token set scopes = 'cases:read', expires_at = now() - interval '1 day' where id = ${made.id}`.execute(
          db,
        )
        expect((await withToken(bureau, secret).GET('/api/cases', {})).response.status).toBe(401)
        await sql`delete from zhifa.access_token where id = ${made.id}`.execute(db)
      } finally {
        await sql`alter table zhifa.access_token enable trigger all`.execute(db)
      }
    })

    it('whoever sees no case sees none by a token either, and the record of one is as they may see it', async () => {
      const id = await opened()
      const { secret } = await token('system-keeper', ['cases:read'])
      const { response } = await withToken(bureau, secret).GET('/api/cases/{id}', { params: at(id) })
      expect(response.status).toBe(404)
      expect(await readCase(bureau.system.context.db, id)).toBeDefined()
    })

    it('tokens are made and ended on a page, the secret shown once', async () => {
      const person = await bureau.as('reviewer-a')
      const fields = [
        ['name', '统计程序'],
        ['days', '30'],
        ['scopes', 'cases:read'],
      ] as const
      const made = await person.postForm('/desk/tokens', fields)
      const secret = /zhifa_pat_[\w-]{43}/.exec(made.text)?.[0] ?? ''
      expect([made.status, secret.length]).toEqual([201, 53])
      expect((await withToken(bureau, secret).GET('/api/cases', {})).response.status).toBe(200)
      const page = (await person.get('/desk/tokens')).text
      expect(page).not.toContain(secret)
      expect(
        (
          await person.postForm('/desk/tokens', [
            ['name', ''],
            ['days', '9999'],
          ])
        ).status,
      ).toBe(422)
      const id = /name="end" value="([\w-]+)"/.exec(page)?.[1] ?? ''
      expect((await person.postForm('/desk/tokens', [['end', id]])).status).toBe(303)
      expect((await withToken(bureau, secret).GET('/api/cases', {})).response.status).toBe(401)
    })

    it('gives its own document, a page to read it and what every code means', async () => {
      const got = (path: string) => fetch(bureau.url + path)
      expect(await (await got('/api/openapi.json')).json()).toEqual(document)
      for (const file of ['index.html', 'start.js', 'swagger-ui-bundle.js', 'swagger-ui.css', 'problems.css'])
        expect([(await got(`/api/docs/${file}`)).status, file]).toEqual([200, file])
      expect((await got('/api/docs/..%2f..%2fpackage.json')).status).toBe(404)
      expect(await (await got('/api/problems')).text()).toContain('id="token.scope"')
    })
  },
)

describe('who left', () => {
  let bureau: TestBureau
  beforeAll(async () => {
    bureau = await startBureau('embedded')
  })
  afterAll(() => bureau.close())
  it('comes in by no token any more', async () => {
    const { data } = await (await personal(bureau, gone)).POST('/api/tokens', {
      body: { name: '旧程序', scopes: ['cases:read'], days: 300 },
    })
    const program = withToken(bureau, data!.secret)
    expect((await program.GET('/api/cases', {})).response.status).toBe(200)
    const officers = bureau.system.context.bureau.registry.officers as Map<string, object>
    const person = sampleRegistry.officers.get(gone)!
    officers.set(gone, { ...person, left: '2020-01-01' })
    try {
      expect((await program.GET('/api/cases', {})).response.status).toBe(401)
    } finally {
      officers.set(gone, person)
    }
  })
})

describe('the document', () => {
  it('has every JSON route of the policy, and no other', () => {
    // The document itself and the pages about it are no endpoints.
    const about = /^\/api\/(openapi\.json|problems|docs.*)$/
    const routes = policy
      .filter(({ path }) => (path.startsWith('/api/') && !about.test(path)) || path.endsWith('.json'))
      .filter(({ path }) => !about.test(path))
      .flatMap(({ methods, path }) => methods.map((method) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`))
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    expect(described.sort()).toEqual(routes.sort())
    expect(document.openapi).toBe('3.1.1')
  })

  it('finds what is no answer', () => {
    const headers = new Headers({ 'content-type': 'application/json' })
    expect(answerFaults('GET', '/api/cases', { status: 200, headers }, '{"cases":[{"id":1}]}')).not.toEqual([])
    expect(answerFaults('GET', '/api/cases', { status: 201, headers }, '{}')).not.toEqual([])
    const problem = new Headers({ 'content-type': 'application/problem+json' })
    expect(answerFaults('GET', '/api/cases', { status: 403, headers: problem }, '{"code":"x"}')).not.toEqual([])
    expect(answerFaults('GET', '/api/cases', { status: 200, headers }, '{"cases":[]}')).toEqual([])
  })
})
