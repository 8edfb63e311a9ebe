import { sampleRegistry } from '@zhifa/domain/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { may, policy, type RoutePolicy } from '../src/bureau/access'
import { application } from '../src/bureau/site'
import { demo } from '../src/demo/walk/routes'
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
