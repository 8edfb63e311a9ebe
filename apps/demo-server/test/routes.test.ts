import { sampleRegistry } from '@zhifa/domain/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { may, policy, type RoutePolicy } from '../src/bureau/access'
import { application } from '../src/bureau/site'
import { byHost } from '../src/demo/bureaus/by-host'
import { demo } from '../src/demo/walk/routes'
import { listen } from '../src/web/listen'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'
import { filingToApprove } from './filing-to-approve'
import { film, uploading } from './media-files'

interface Layer {
  readonly route?: { readonly path: string | string[]; readonly methods: Readonly<Record<string, boolean>> }
  readonly handle?: { readonly stack?: readonly Layer[] }
}

/** Every route that the site really has, as `method path`. */
const routesIn = (stack: readonly Layer[]): string[] =>
  stack.flatMap(({ route, handle }) =>
    route
      ? [route.path].flat().flatMap((path) => {
          const methods = Object.keys(route.methods)
          return (methods.includes('_all') ? ['post', 'patch', 'delete', 'head'] : methods).map(
            (method) => `${method} ${path}`,
          )
        })
      : routesIn(handle?.stack ?? []),
  )

/** Stand before the door: a health check, and what every page loads. */
const before = /^get (\/healthz|\/readyz|\/livez|\/favicon\.ico|\/icon.*|\/assets\/(style\.css|script\.js|verify\.js))$/

const gone = 'officer-c'
/** Who has a part in the case of these tests, by hand: what the routes answer is held against it. */
const onCase = ['officer-a', 'officer-b']
/** Whose word its proposal has or wants. */
const named = [...onCase, 'agency-head']

const accounts = [
  'officer-a',
  'officer-b',
  'section-head',
  'reviewer-a',
  'reviewer-b',
  'agency-head',
  'office-head',
  'archivist',
] as const

let bureau: TestBureau
let other: TestBureau
let at: { id: string; proposal: string; sha256: string; item: string }

beforeAll(async () => {
  const officers = new Map(sampleRegistry.officers)
  officers.set(gone, { ...officers.get(gone)!, roles: [] })
  bureau = await startBureau('embedded', { registry: { ...sampleRegistry, officers }, uploader: '/* */' })
  other = await startBureau('embedded', { uploader: '/* */' })
  at = await prepared(bureau)
}, 120_000)
afterAll(async () => {
  await bureau?.close()
  await other?.close()
})

async function prepared(of: TestBureau): Promise<typeof at> {
  const { id, proposal } = await filingToApprove(of, '2026-7001')
  const officer = uploading(await of.as('officer-a'))
  await officer.whole(id, film(1000), { filename: '甲.mp4' })
  const { text } = await (await of.as('officer-a')).get(`/desk/cases/${id}/media`)
  const { items } = (await (await of.as('officer-a')).get('/api/disclosure/items?limit=1')).json<{
    items: { id: string }[]
  }>()
  return { id, proposal, item: items[0]?.id ?? 'none', sha256: /media\/([0-9a-f]{64})/.exec(text)?.[1] ?? 'none' }
}

const addressOf = (path: string, { id, proposal, sha256, item } = at): string =>
  path
    .replace(
      ':id',
      path.startsWith('/api/disclosure')
        ? item
        : /proposals/.test(path)
          ? proposal
          : /cases|demo/.test(path)
            ? id
            : 'none',
    )
    .replace(':n', '1')
    .replace(':step', 'filing')
    .replace(':verb', 'confirm')
    .replace(':sha256', sha256)
    .replace(':upload', 'none')
    .replace(':name', 'none')
    .replace(':person', 'officer-a')
    .replace(':kind', 'deadlines')

type Answered = 'let in' | 'not signed in' | 'not for this role' | 'no such case'

/** How a route answered: a refusal of what was typed is not one of the person. */
async function answered(client: Client, method: string, path: string, where = at): Promise<Answered> {
  const { status, headers } = await client.send(method.toUpperCase(), addressOf(path, where))
  if (status === 401 || (status === 303 && headers.get('location')?.startsWith('/sign-in'))) return 'not signed in'
  if (status === 404) return 'no such case'
  return status === 403 ? 'not for this role' : 'let in'
}

/** What a person of the bureau is answered by the policy and by hand: pressing a button of another’s is the domain’s to refuse. */
function expected({ who }: RoutePolicy, method: string, id: (typeof accounts)[number]): readonly Answered[] {
  const { roles } = sampleRegistry.officers.get(id)!
  const user = { roles: roles.map(({ role }) => role) }
  const reading: readonly Answered[] = ['let in']
  const doing: readonly Answered[] = ['let in', 'not for this role']
  const seen = method === 'get' ? reading : doing
  if (typeof who === 'object') return may(user, who.purpose) ? reading : ['not for this role']
  switch (who) {
    case 'case':
      return onCase.includes(id) || may(user, 'every-case') ? seen : ['no such case']
    case 'reads':
      if (onCase.includes(id) || may(user, 'read-log')) return reading
      return may(user, 'every-case') ? ['not for this role'] : ['no such case']
    case 'files':
      return onCase.includes(id) || may(user, 'case-media') ? seen : ['not for this role']
    case 'proposal':
    case 'system':
      return named.includes(id) || ['section-head', 'archivist'].includes(id) ? seen : ['no such case']
    default:
      return seen
  }
}

describe('every route', () => {
  it('stands in the policy with who comes to it, and every row of the policy is a route', () => {
    const { context } = bureau.system
    const app = application(context, { log: () => {}, verifier: '', uploader: '', more: [demo(context)] })
    const there = new Set(routesIn((app as unknown as { router: { stack: Layer[] } }).router.stack))
    const rows = new Set(policy.flatMap(({ methods, path }) => methods.map((method) => `${method} ${path}`)))
    expect([...there].filter((route) => !rows.has(route) && !before.test(route))).toEqual([])
    expect([...rows].filter((route) => !there.has(route))).toEqual([])
    expect(rows.size).toBeGreaterThan(70)
  })

  const each = policy.flatMap((row) => row.methods.map((method) => [method, row.path, row] as const))

  it.each(each)(
    '%s %s: a stranger comes to what anybody may read, and else to the sign-in',
    async (method, path, row) => {
      const stranger = await answered(new Client(bureau.url), method, path)
      if (row.who === 'anybody') expect(['let in', 'no such case']).toContain(stranger)
      else expect(stranger).toBe('not signed in')
    },
  )

  it.each(each)('%s %s: who has no post any more reads and does nothing', async (method, path, row) => {
    if (row.who === 'anybody') return
    expect(await answered(await bureau.as(gone), method, path)).toBe('not for this role')
  })

  it.each(each)('%s %s: each role, with a part in the case or without', async (method, path, row) => {
    if (row.who === 'anybody' || missingFor(path)) return
    for (const id of accounts) {
      const answer = await answered(await bureau.as(id), method, path)
      expect(expected(row, method, id), `${id}: ${answer}`).toContain(answer)
    }
  })

  it('a colleague without a part in a case learns neither that it exists nor what is proposed in it', async () => {
    const where = await prepared(other)
    const colleague = await other.as('officer-c')
    for (const [method, path, { who }] of each)
      if (['case', 'files', 'reads', 'proposal', 'system'].includes(who as string))
        expect(await answered(colleague, method, path, where), `${method} ${path}`).toBe('no such case')
    for (const list of [
      '/desk',
      '/desk/cases',
      '/desk/cases.csv',
      '/desk/disclosure',
      `/desk/cases?q=${where.id}`,
      '/api/proposals',
    ])
      expect((await colleague.get(list)).text, list).not.toContain(`cases/${where.id}`)
    expect((await (await other.as('officer-a')).get('/desk/cases')).text).toContain(`cases/${where.id}`)
  })

  it('an address that no route has is answered to nobody, and tells a stranger nothing', async () => {
    const stranger = new Client(bureau.url)
    expect((await stranger.get('/desk/cases/x/never')).headers.get('location')).toContain('/sign-in')
    expect((await (await bureau.as('agency-head')).get('/desk/never')).status).toBe(404)
    expect((await stranger.get('/never')).status).toBe(404)
    expect((await stranger.get('/api/never')).status).toBe(401)
    expect((await (await bureau.as('agency-head')).get('/api/never')).status).toBe(404)
  })
})

describe('two bureaus on one server', () => {
  let next: TestBureau
  let web: Awaited<ReturnType<typeof listen>>
  let port: string
  /** Of the first bureau: words, numbers and hashes that nobody of the second may ever read. */
  let told: readonly string[]
  const firstAt = () => `http://127.0.0.1:${port}`
  const nextAt = () => `http://localhost:${port}`
  beforeAll(async () => {
    const own = { ...sampleRegistry.agencies.get('demo-bureau')!, id: 'next-bureau', name: '邻县卫生健康局' }
    const agencies = new Map([...sampleRegistry.agencies, [own.id, own]])
    next = await startBureau('embedded', {
      agency: own,
      registry: { ...sampleRegistry, agencies },
      uploader: '/* */',
    })
    const appOf = ({ system: { context } }: TestBureau) =>
      application(context, { log: () => {}, verifier: '', uploader: '/* */', more: [demo(context)] })
    const hosted: Parameters<typeof byHost>[0][number][] = []
    const server = await listen((request, response) => byHost(hosted)(request, response), '127.0.0.1', 0)
    web = server
    port = new URL(server.url).port
    for (const [host, of] of [
      ['127.0.0.1', bureau],
      ['localhost', next],
    ] as const)
      hosted.push({ host: `${host}:${port}`, app: appOf(of), ready: async () => true })
    told = [at.sha256, at.proposal, '甲.mp4', `/cases/${at.id}`, `"${at.id}"`]
  }, 120_000)
  afterAll(async () => {
    await web?.close()
    await next?.close()
  })

  const here = async (url: string, account: string): Promise<Client> => {
    const client = new Client(url)
    expect((await client.signIn(account)).status).toBe(303)
    return client
  }

  it('each is itself under its own host', async () => {
    expect((await new Client(firstAt()).get('/sign-in')).text).not.toContain('邻县卫生健康局')
    expect((await new Client(nextAt()).get('/')).text).toContain('邻县卫生健康局')
  })

  it('the first shows its own people each of the words that the second is searched for', async () => {
    const person = await here(firstAt(), 'officer-a')
    const shown = [`/desk/cases/${at.id}/media`, `/desk/proposals/${at.proposal}`, '/desk/cases', `/api/cases/${at.id}`]
    const pages = (await Promise.all(shown.map((path) => person.get(path)))).map(({ text }) => text).join('\n')
    for (const word of told) expect([word, pages.includes(word)]).toEqual([word, true])
  })

  it.each(['agency-head', 'office-head', 'officer-a'])(
    'no route of the second shows its %s anything of the first, whatever is asked for',
    async (account) => {
      const person = await here(nextAt(), account)
      // These would end the session, and open the demonstration's own case under the same number.
      for (const { methods, path } of policy)
        for (const method of /^\/sign-out|\/demo/.test(path) ? [] : methods) {
          const { status, text } = await person.send(method.toUpperCase(), addressOf(path))
          for (const word of told) {
            // What was asked for may stand in the address of the page itself.
            const asked = addressOf(path).includes(word.replaceAll('"', '').replace('/cases/', ''))
            expect(asked ? false : text.includes(word), `${method} ${path}: ${word}`).toBe(false)
          }
          if (/\/(cases|proposals)\/:/.test(path))
            expect([401, 403, 404], `${method} ${path} is answered ${status}`).toContain(status)
        }
    },
  )

  it('a session, a token and a device of the first are strangers to the second', async () => {
    const first = await here(firstAt(), 'officer-a')
    const made = await first.postJson('/api/tokens', { name: '演示', scopes: ['cases:read'], days: 1 })
    const { secret: token } = made.json<{ secret?: string }>()
    const across = new Client(nextAt())
    across.cookie = first.cookie
    across.device = first.device
    for (const { methods, path, who } of policy)
      if (who !== 'anybody')
        for (const method of methods)
          expect(await answered(across, method, path), `${method} ${path}`).toBe('not signed in')
    expect([made.status, typeof token]).toEqual([201, 'string'])
    const bearer = (url: string) => fetch(`${url}/api/cases`, { headers: { authorization: `Bearer ${token}` } })
    expect([(await bearer(firstAt())).status, (await bearer(nextAt())).status]).toEqual([200, 401])
  })

  it('each counts its own cases and numbers from the first, in a ledger of its own', async () => {
    const open = async (url: string) =>
      (await (await here(url, 'officer-a')).postJson('/api/cases', { cause: 'public-place.unlicensed' })).json<{
        id: string
      }>().id
    const [first, second] = [await open(firstAt()), await open(nextAt())]
    expect([first, second].map((id) => id.slice(5))).not.toEqual(['0001', '0001'])
    expect(second.slice(5)).toBe('0001')
    const ledger = async (url: string) => (await (await here(url, 'archivist')).get('/desk/ledger.jsonl')).text
    expect((await ledger(nextAt())).includes('demo-bureau')).toBe(false)
  })
})

/** There is none of it in the case of these tests. */
const missingFor = (path: string): boolean =>
  [
    '/archive',
    '/appraisal/:round',
    '/docket/:n',
    '/desk/disclosure/items/:id',
    '/items/:id/decision',
    '/api/tokens/:id',
    '/desk/disclosure/reports/:id',
    '/administration/acts/:id',
    '/uploads',
    '/drafts/',
    '/scans/:sha256',
    '/demo',
    '/review',
  ].some((part) => path.includes(part))
