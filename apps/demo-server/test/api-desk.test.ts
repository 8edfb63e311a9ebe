import { createHash } from 'node:crypto'
import { defaultScheme } from '@zhifa/review-rules'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../src/bureau/tokens'
import { walk } from '../src/demo/sample/walk'
import { personal, withToken } from './api-client'
import { startBureau, type TestBureau } from './bureau'
import { film, uploading } from './media-files'

const now = new Date('2026-11-28T18:00:00+08:00')
const today = '2026-11-28'
const reason = '虚构任职文件〔2026〕1号'

describe.each(['postgres', 'embedded'] as const)('what else the desk does, over the interface, on %s', (home) => {
  let bureau: TestBureau
  let id: string
  const as = (account: string) => personal(bureau, account)
  const token = async (account: string, scopes: Scope[]) => {
    const { data } = await (await as(account)).POST('/api/tokens', { body: { name: '演示接口', scopes, days: 1 } })
    return withToken(bureau, data?.secret ?? '')
  }
  beforeAll(async () => {
    bureau = await startBureau(home, { now: () => now })
    const { data } = await (await as('officer-a')).POST('/api/cases', {
      body: { procedure: 'penalty.ordinary', cause: 'public-place.unlicensed' },
    })
    id = data?.id ?? ''
    await walk(bureau.system.context, id, today, 'archiving')
  })
  afterAll(() => bureau.close())

  describe('administration', () => {
    const entered = {
      kind: 'person-entered',
      person: 'officer-y',
      name: '示例辰',
      department: '监督二科',
      post: '科员',
    }

    it('a change is proposed by the administrator and approved by the head, exactly as seen', async () => {
      const [keeper, head] = [await as('system-keeper'), await as('agency-head')]
      const body = { changes: [entered as never], reason }
      const proposed = await keeper.POST('/api/administration/acts', { body })
      expect([proposed.response.status, proposed.data?.act.state]).toEqual([201, 'waiting'])
      const { id: act, digest, approvers } = proposed.data!.act
      expect(approvers).toContain('agency-head')
      expect(approvers).not.toContain('system-keeper')
      const at = { path: { id: act } }
      const own = await keeper.POST('/api/administration/acts/{id}/approve', { params: at, body: { digest } })
      expect(own.response.status).toBe(422)
      const other = await head.POST('/api/administration/acts/{id}/approve', {
        params: at,
        body: { digest: 'f'.repeat(64) },
      })
      expect(other.response.status).toBe(422)
      expect(
        (await head.GET('/api/administration/people/{person}', { params: { path: { person: 'officer-y' } } })).response
          .status,
      ).toBe(404)
      const done = await head.POST('/api/administration/acts/{id}/approve', { params: at, body: { digest } })
      expect([done.response.status, done.data?.act.state, done.data?.act.endedBy?.id]).toEqual([
        200,
        'in-effect',
        'agency-head',
      ])
      const found = await head.GET('/api/administration/people', { params: { query: { q: '示例辰' } } })
      expect(found.data?.people.map((one) => one.id)).toEqual(['officer-y'])
      const listed = await head.GET('/api/administration/acts', { params: { query: { limit: 1 } } })
      expect(listed.data?.acts.map((one) => [one.id, one.kinds])).toEqual([[act, ['person-entered']]])
    })

    it('a return says why, a withdrawal is the proposer’s', async () => {
      const [keeper, head] = [await as('system-keeper'), await as('agency-head')]
      const propose = async (post: string) => {
        const body = { changes: [{ kind: 'person-changed', person: 'officer-b', post } as never], reason }
        const { data, error } = await keeper.POST('/api/administration/acts', { body })
        expect(error).toBeUndefined()
        return data!.act
      }
      const first = await propose('主任科员')
      const at = { path: { id: first.id } }
      const said = (opinion: string) =>
        head.POST('/api/administration/acts/{id}/return', { params: at, body: { digest: first.digest, opinion } })
      expect((await said(' ')).error?.findings?.map(({ code }) => code)).toEqual(['administration.return-reasoned'])
      expect((await said('请附任职文件')).data?.act).toMatchObject({ state: 'returned', opinion: '请附任职文件' })
      const second = await propose('副主任科员')
      const take = (who: Awaited<ReturnType<typeof as>>) =>
        who.POST('/api/administration/acts/{id}/withdraw', { params: { path: { id: second.id } }, body: {} })
      expect((await take(head)).response.status).toBe(422)
      expect((await take(keeper)).data?.act.state).toBe('withdrawn')
    })

    it('a program reads with its scope, and changes nothing', async () => {
      const program = await token('system-keeper', ['administration:read'])
      const people = await program.GET('/api/administration/people', { params: { query: { limit: 2 } } })
      expect(people.data?.people).toHaveLength(2)
      const rest = await program.GET('/api/administration/people', {
        params: { query: { after: people.data?.next ?? '' } },
      })
      expect(rest.data?.people.map((one) => one.id)).not.toContain(people.data?.people[1]?.id)
      const tried = await program.POST('/api/administration/acts', { body: { changes: [entered as never], reason } })
      expect(tried.error?.code).toBe('token.in-person')
      expect((await (await token('system-keeper', ['cases:read'])).GET('/api/administration/acts')).error?.code).toBe(
        'token.scope',
      )
      expect((await (await as('officer-a')).GET('/api/administration/people')).response.status).toBe(403)
    })

    it('the code of an account is told once, and lies nowhere', async () => {
      const keeper = await as('system-keeper')
      const ask = (key?: string) =>
        keeper.POST('/api/administration/people/{person}/account', {
          params: { path: { person: 'officer-b' }, header: key === undefined ? {} : { 'idempotency-key': key } },
          body: { verb: 'reset', reason },
        })
      const first = await ask('once')
      expect(first.response.status).toBe(201)
      expect(first.data?.code).toMatch(/^[A-Z2-9-]{29}$/)
      const again = await ask('once')
      expect([again.response.status, again.error?.code]).toEqual([409, 'idempotency.told-once'])
      const made = await keeper.POST('/api/tokens', {
        params: { header: { 'idempotency-key': 'token' } },
        body: { name: '演示接口', scopes: ['cases:read'], days: 1 },
      })
      const { rows } = await sql<{ answer: string }>`select answer from zhifa.idempotency_key`.execute(
        bureau.system.context.db,
      )
      expect(rows.length).toBeGreaterThan(1)
      for (const secret of [first.data!.code!, made.data!.secret])
        expect(rows.map(({ answer }) => answer).join()).not.toContain(secret)
      const { data } = await keeper.GET('/api/administration/people/{person}', {
        params: { path: { person: 'officer-b' } },
      })
      expect(data?.account).toMatchObject({ state: 'reset', by: 'system-keeper', reason })
      expect(JSON.stringify(data)).not.toContain(createHash('sha256').update(first.data!.code!).digest('hex'))
      // A head’s account is the server’s to make anew.
      const kept = await keeper.POST('/api/administration/people/{person}/account', {
        params: { path: { person: 'agency-head' } },
        body: { verb: 'reset', reason },
      })
      expect(kept.error?.findings?.map(({ code }) => code)).toContain('account.kept')
    })
  })

  describe('files of a case', () => {
    it('are listed and read, whole or in part, by those who may see them', async () => {
      const { data: opened } = await (await as('officer-a')).POST('/api/cases', {
        body: { procedure: 'penalty.ordinary', cause: 'public-place.unlicensed' },
      })
      const bytes = film(4000)
      await uploading(await bureau.as('officer-a')).whole(opened!.id, bytes, { filename: '甲.mp4' })
      const program = await token('officer-a', ['files:read'])
      const at = { path: { id: opened!.id } }
      const { data } = await program.GET('/api/cases/{id}/media', { params: at })
      expect(data?.files.map(({ name, size, readable }) => [name, size, readable])).toEqual([['甲.mp4', 4000, true]])
      const { sha256 } = data!.files[0]!
      const read = await program.GET('/api/cases/{id}/media/{sha256}', {
        params: { path: { id: opened!.id, sha256 } },
        headers: { range: 'bytes=10-19' },
        parseAs: 'arrayBuffer',
      })
      expect(read.response.status).toBe(206)
      expect(Buffer.from(read.data as unknown as ArrayBuffer)).toEqual(Buffer.from(bytes).subarray(10, 20))
      // Nobody handles the case yet: any handler sees it, and not its files.
      expect((await (await as('officer-c')).GET('/api/cases/{id}/media', { params: at })).response.status).toBe(403)
      expect((await (await as('office-head')).GET('/api/cases/{id}/media', { params: at })).response.status).toBe(403)
      const narrow = await token('officer-a', ['cases:read'])
      expect((await narrow.GET('/api/cases/{id}/media', { params: at })).error?.code).toBe('token.scope')
      const reads = await (await as('officer-a')).GET('/api/cases/{id}/reads', { params: at })
      expect(reads.data?.reads.filter(({ kind }) => kind === 'recording').map(({ item }) => item)).toEqual([sha256])
    })

    it('a finished file has its register, and what is said of it is judged as on its page', async () => {
      const at = { path: { id } }
      const archivist = await as('archivist')
      const before = await archivist.GET('/api/cases/{id}/register', { params: at })
      expect(before.data?.register).toMatchObject({ archivedOn: expect.stringMatching(/^2026-11/), events: [] })
      const hold = { kind: 'hold', reason: '虚构诉讼尚未审结' }
      const held = await archivist.POST('/api/cases/{id}/register', { params: at, body: hold as never })
      expect([held.response.status, held.error?.findings]).toEqual([201, undefined])
      const after = await archivist.GET('/api/cases/{id}/register', { params: at })
      expect(after.data?.register.events.map(({ act }) => act.kind)).toEqual(['hold'])
      const stranger = await (await as('officer-a')).POST('/api/cases/{id}/register', {
        params: at,
        body: hold as never,
      })
      expect(stranger.response.status).toBeGreaterThanOrEqual(403)
    })
  })

  it('the file of a party is read as the reader may, and what is said of it waits for a head', async () => {
    const officer = await as('officer-a')
    const at = { path: { id, n: '1' } }
    const { data } = await officer.GET('/api/cases/{id}/parties/{n}', { params: at })
    expect(data?.party.decisions.map(({ outcome }) => outcome)).toEqual(['penalty'])
    const said = { kind: 'flag', flag: 'hard-to-serve', reason: '两次无人签收', until: '2027-05-01' } as const
    const proposed = await officer.POST('/api/cases/{id}/parties/{n}', { params: at, body: said })
    expect(proposed.response.status).toBe(201)
    const no = proposed.data!.no
    const wrong = await officer.POST('/api/cases/{id}/parties/{n}', { params: at, body: { ...said, kind: 'unflag' } })
    expect(wrong.response.status).toBe(422)
    const second = await officer.POST('/api/cases/{id}/parties/{n}', {
      params: at,
      body: { ...said, other: `${id}.2` },
    })
    expect(second.response.status).toBe(422)
    const head = await as('section-head')
    const waiting = await head.GET('/api/parties', { params: { query: { q: '' } } })
    expect(waiting.data?.proposals.map((one) => one.no)).toEqual([no])
    const decide = (who: Awaited<ReturnType<typeof as>>, number: number) =>
      who.POST('/api/parties/decisions', { body: { no: number, verdict: 'approved', opinion: '同意' } })
    expect((await decide(officer, no)).response.status).toBe(422)
    // No row has such a number, and no column takes it.
    expect((await decide(head, 9_999_999_999)).response.status).toBe(422)
    expect((await decide(head, no)).response.status).toBe(201)
    const after = await head.GET('/api/cases/{id}/parties/{n}', { params: at })
    expect(after.data?.party.flags.map(({ flag }) => flag)).toEqual(['hard-to-serve'])
    expect((await (await as('officer-c')).GET('/api/cases/{id}/parties/{n}', { params: at })).response.status).toBe(404)
  })

  it('an appraisal is proposed, approved and scored as on its pages; marks are seen by those who may', async () => {
    const [reviewer, head] = [await as('reviewer-a'), await as('agency-head')]
    const enter = async (who: typeof head, body: Record<string, unknown>) =>
      who.POST('/api/appraisal/acts', { body: body as never })
    const standard = await enter(reviewer, { kind: 'standard', scheme: defaultScheme, from: today, basis: '虚构办法' })
    expect([standard.response.status, standard.error?.findings]).toEqual([201, undefined])
    const decided = { kind: 'standard-decision', standard: standard.data!.no, verdict: 'approved', opinion: '同意' }
    expect((await enter(reviewer, decided)).response.status).toBe(422)
    expect((await enter(head, decided)).response.status).toBe(201)
    const { data } = await reviewer.GET('/api/appraisal')
    expect(data?.standards.map(({ verdict, inForce }) => [verdict, inForce])).toEqual([['approved', true]])
    const round = await enter(reviewer, {
      ...{
        kind: 'round',
        title: '虚构评查',
        standard: standard.data!.no,
        appraisers: ['reviewer-b', 'officer-c', 'deputy-head'],
      },
      selection: { by: 'chosen', files: [id], reason: '虚构理由' },
    })
    expect([round.response.status, round.error?.findings]).toEqual([201, undefined])
    const at = { path: { round: String(round.data!.no) } }
    expect((await (await as('officer-a')).GET('/api/appraisal/{round}', { params: at })).response.status).toBe(404)
    const no = { round: round.data!.no }
    expect((await enter(await as('officer-a'), { kind: 'finish', ...no, summary: '虚构' })).response.status).toBe(404)
    expect(
      (await enter(head, { kind: 'round-decision', ...no, verdict: 'approved', opinion: '同意' })).response.status,
    ).toBe(201)
    const open = await head.GET('/api/appraisal/{round}', { params: at })
    expect(open.data?.round.files).toEqual([{ file: id, stage: 'to-score' }])
    const file = { params: { path: { id } } }
    const mine = (await (await as('reviewer-b')).GET('/api/cases/{id}/appraisal', file)).data?.rounds[0]
    expect([mine?.offered, mine?.seen, (mine?.proposed?.length ?? 0) > 0]).toEqual(['score', true, true])
    const own = (await (await as('officer-a')).GET('/api/cases/{id}/appraisal', file)).data?.rounds[0]
    expect([own?.seen, own?.marks, own?.events]).toEqual([false, undefined, []])
  })

  it('the inbox and the figures are those of the pages', async () => {
    const head = await as('agency-head')
    const inbox = await head.GET('/api/inbox')
    expect(inbox.response.status).toBe(200)
    const page = (await (await bureau.as('agency-head')).get('/desk')).text
    for (const { cases } of inbox.data!.queues) for (const one of cases) expect(page).toContain(one.id)
    const figures = await head.GET('/api/supervision/figures', {
      params: { query: { from: '2026-11-01', to: '2026-11-30' } },
    })
    const shown = (await (await bureau.as('agency-head')).get('/desk/figures?from=2026-11-01&to=2026-11-30')).text
    expect(figures.data?.first.find(({ name }) => name === '办结案件')?.cases).toBe(1)
    for (const { title } of figures.data!.sections) expect(shown).toContain(title)
    for (const path of ['/api/supervision/statistics', '/api/supervision/appraisal'] as const) {
      const { data } = await head.GET(path, { params: { query: { year: '2026' } } })
      expect(data?.tables.length).toBeGreaterThan(0)
      for (const { rows } of data!.tables) expect(new Set(rows.map((row) => row.length)).size).toBeLessThanOrEqual(2)
      expect((await (await as('officer-a')).GET(path)).response.status).toBe(403)
    }
  })
})
