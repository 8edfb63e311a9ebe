import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasPrometheus, startPrometheus } from '../../../scripts/testing/start-prometheus'
import { difference } from '../src/bureau/ledger'
import { fillEmptyDesk } from '../src/demo/sample/first-start'
import { startBureau, type TestBureau } from './bureau'

const token = 'a-token-of-the-test-only'
let open: TestBureau
let guarded: TestBureau
let caseId: string

beforeAll(async () => {
  open = await startBureau('embedded')
  guarded = await startBureau('postgres', { metricsToken: token })
  const cases = await fillEmptyDesk(open.system.context)
  caseId = cases!.finished
}, 120_000)
afterAll(async () => {
  await open?.close()
  await guarded?.close()
})

/** Every sample of an exposition, by name and labels as written; anything that is no sample, help or type fails. */
function samples(text: string): Map<string, number> {
  const found = new Map<string, number>()
  const typed = new Set<string>()
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('# HELP ')) continue
    const type = /^# TYPE (\w+) (counter|gauge|histogram|summary)$/.exec(line)
    if (type) {
      typed.add(type[1]!)
      continue
    }
    const [, id, name, value] = /^((\w+)(?:\{(?:\w+="[^"\\]*",?)*\})?) (\S+)$/.exec(line) ?? []
    if (id === undefined || name === undefined || value === undefined) throw new Error(`no sample: ${line}`)
    expect(typed.has(name) || typed.has(name.replace(/_(bucket|sum|count)$/, '')), line).toBe(true)
    expect(found.has(id), id).toBe(false)
    found.set(id, Number(value))
  }
  return found
}

const read = async (): Promise<string> => (await fetch(`${open.url}/metrics`)).text()

it('counts requests by the pattern of their route and never by their address', async () => {
  const head = await open.as('agency-head')
  expect((await head.get(`/desk/cases/${caseId}`)).text).toContain('案')
  expect((await fetch(`${open.url}/somewhere-${caseId}`)).status).toBe(404)
  const text = await read()
  const found = samples(text)
  const count = (route: string, status: number): number | undefined =>
    found.get(`zhifa_http_requests_total{method="GET",route="${route}",status="${status}"}`)
  expect(count('none', 404)).toBe(1)
  const routes = [...text.matchAll(/requests_total\{method="GET",route="([^"]*)",status="200"\}/g)].map(([, it]) => it)
  expect(routes.some((route) => /^\/desk\/cases\/:\w+$/.test(route!))).toBe(true)
  expect([...found.keys()].some((key) => key.startsWith('zhifa_http_request_duration_seconds_bucket'))).toBe(true)
  expect(text).not.toContain(caseId)
  for (const { name } of open.system.context.bureau.registry.officers.values()) expect(text).not.toContain(name)
})

it('tells of proposals, push, duties, ledger, witness and connections what the system knows', async () => {
  const { context } = open.system
  await context.integrity.check()
  const { cases } = await context.examination.examine()
  await context.witnessing.checkpoint()
  const synced = 'zhifa_push_items{channel="county",state="synced"}'
  const oldest = 'zhifa_push_oldest_seconds{channel="county"}'
  let found = samples(await read())
  // The push goes on by itself.
  for (let i = 0; i < 200 && found.get(oldest) !== 0; i++) {
    await pause(100)
    found = samples(await read())
  }
  const past = cases.flatMap(({ symptoms }) => symptoms).filter(({ urgency }) => urgency === 'past').length
  expect(found.get('zhifa_duties{urgency="past"}')).toBe(past)
  expect(found.get('zhifa_database_up')).toBe(1)
  expect(found.get('zhifa_proposals_waiting')).toBe(0)
  expect(found.get('zhifa_ledger_differences')).toBe(0)
  expect(found.get('zhifa_ledger_check_timestamp_seconds')).toBe(context.integrity.checkedAt()!.getTime() / 1000)
  expect(found.get(`zhifa_witness_state{state="${context.witnessing.state().state}"}`)).toBe(1)
  expect(found.get('zhifa_http_connections')).toBeGreaterThan(0)
  expect(found.get(synced)).toBeGreaterThan(0)
  expect(found.get(oldest)).toBe(0)

  context.integrity.note(difference('案件', 'body', '与账本不一致', 'differs from the ledger'))
  found = samples(await read())
  expect(found.get('zhifa_ledger_differences')).toBe(1)
})

it('is for this machine alone without a token, and with one for whoever bears it', async () => {
  const ask = (url: string, headers: Record<string, string> = {}) =>
    fetch(`${url}/metrics`, { headers }).then(({ status }) => status)
  expect(await ask(open.url)).toBe(200)
  expect(await ask(open.url, { 'x-forwarded-for': '192.0.2.1' })).toBe(403)
  expect(await ask(open.url, { forwarded: 'for=192.0.2.1' })).toBe(403)
  expect(await ask(guarded.url)).toBe(401)
  expect(await ask(guarded.url, { authorization: 'Bearer another' })).toBe(401)
  expect(await ask(guarded.url, { authorization: `Bearer ${token}`, 'x-forwarded-for': '192.0.2.1' })).toBe(200)
})

describe.skipIf(!hasPrometheus())('Prometheus, which is installed from Debian (`prometheus`)', () => {
  it('reads the server and answers from what it read', async () => {
    const prometheus = await startPrometheus(new URL(guarded.url), token)
    try {
      const query = async (text: string): Promise<unknown[]> => {
        const response = await fetch(`${prometheus.url}/api/v1/query?query=${encodeURIComponent(text)}`)
        const { data } = (await response.json()) as { data: { result: { value: [number, string] }[] } }
        return data.result.map(({ value }) => value[1])
      }
      const until = async (text: string): Promise<unknown[]> => {
        for (let i = 0; i < 100; i++) {
          const found = await query(text)
          if (found.length > 0) return found
          await pause(200)
        }
        return []
      }
      expect(await until('up{job="zhifa"} == 1')).toEqual(['1'])
      expect(await until('zhifa_database_up')).toEqual(['1'])
      expect(await until('zhifa_http_requests_total{route="/metrics",status="200"} > 2')).toHaveLength(1)
      expect(await query('sum(zhifa_witness_state)')).toEqual(['1'])
    } finally {
      await prometheus.stop()
    }
  }, 60_000)
})
