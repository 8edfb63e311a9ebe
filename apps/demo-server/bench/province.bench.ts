import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalJson, contentDigest, type Publication } from '@zhifa/domain'
import { secretText } from '@zhifa/integrations'
import { type Kysely, sql } from 'kysely'
import { Client as Postgres } from 'pg'
import { startPostgres } from '../../../scripts/testing/start-postgres'
import type { Submission } from '../src/bureau/cases/perform-act'
import { application } from '../src/bureau/site'
import { openSystem, type System } from '../src/bureau/system'
import { startPlatform } from '../src/county-platform/server'
import { searchedBy } from '../src/county-platform/storage/searched'
import { demoBureau, demonstration } from '../src/demo/sample/bureau'
import { openDemoCase } from '../src/demo/sample/walk'
import { openDatabase } from '../src/storage'
import { listen } from '../src/web/listen'
import { inventedContent, publishInvented } from '../test/published-items'
import { bareTable, enter, intakeOf } from './acts'

/** A province: so many agencies, and so many decisions of all of them together. ZHIFA_BENCH_PROVINCE makes it smaller. */
const agencies = 100
const decisions = Number(process.env.ZHIFA_BENCH_PROVINCE ?? 1_000_000)
/** As many agencies as one server handles here. */
const served = 10
const writers = 16
const acts = 800
const aSecond = 50
const seconds = 10

const quantile = (times: readonly number[], q: number): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * q) - 1] ?? 0
const ms = (times: readonly number[]): string =>
  `${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)}`

const row = (name: string, times: readonly number[], note: string) => ({
  ...{ name: `${name}, p99`, value: quantile(times, 0.99), unit: 'ms' },
  note: `median ${quantile(times, 0.5).toFixed(1)} ms; ${note}`,
})
const sourceOf = (systems: readonly System[]): string =>
  `${systems.filter(({ context }) => context.replica?.source() === 'replica').length} of ${systems.length} read from the standby`

const platformPages: Readonly<Record<string, readonly string[]>> = {
  lists: ['/', '/?kind=licence', '/?kind=inspection'],
  search: ['口腔诊所', '演示777', '虚构7县', '没有这样的词'].map((q) => `/?q=${encodeURIComponent(q)}`),
}

/** How long so many take from writers side by side, and each of them. */
async function together(count: number, work: (i: number) => Promise<unknown>) {
  const times: number[] = []
  const began = performance.now()
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let i = writer; i < count; i += writers) {
        const sent = performance.now()
        await work(i)
        times.push(performance.now() - sent)
      }
    }),
  )
  return { took: performance.now() - began, times }
}

/** Asks so often a second, whatever the answers take. @returns milliseconds of each */
async function asked(addressOf: (i: number) => string): Promise<number[]> {
  const times: number[] = []
  const running: Promise<void>[] = []
  const began = performance.now()
  for (let i = 0; i < seconds * aSecond; i++) {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, began + (i * 1000) / aSecond - performance.now())))
    const sent = performance.now()
    running.push(
      fetch(addressOf(i)).then(async (response) => {
        await response.arrayBuffer()
        if (response.status !== 200) throw new Error(`${addressOf(i)}: ${response.status}`)
        times.push(performance.now() - sent)
      }),
    )
  }
  await Promise.all(running)
  return times
}

const uscc = (agency: number): string => `11990101990${String(agency).padStart(5, '0')}0X`.slice(0, 18)

/** What the platform has after years of pushes: written straight into its table, as its own statement writes it. */
async function fillPlatform<DB>(db: Kysely<DB>): Promise<void> {
  const at = new Date('2026-11-30T00:00:00Z').toISOString()
  for (let from = 0; from < decisions; from += 5000) {
    const rows = Array.from({ length: Math.min(5000, decisions - from) }, (_, i) => {
      const n = from + i + 1
      const agency = n % agencies
      const content = inventedContent(n, { name: `虚构${agency}县卫生健康局`, uscc: uscc(agency) })
      const publication = {
        key: `${uscc(agency)}:${content.kind}:${1000 + Math.floor(n / 10_000)}-${String(n % 10_000).padStart(4, '0')}`,
        ...{ version: 1, verb: 'publish' as const, approvedOn: content.decidedOn, attachments: [], content },
      }
      return {
        ...{
          key: publication.key,
          record_id: publication.key.replaceAll(':', '-'),
          digest: contentDigest(publication as Publication),
        },
        ...{ kind: content.kind, document_number: content.documentNumber, agency_name: content.agencyName },
        ...{ decided_on: content.decidedOn, approved_on: content.decidedOn, body: canonicalJson(publication) },
        ...searchedBy(publication as Publication, { number: null, agency: null }),
      }
    })
    await sql`insert into platform.item (key, record_id, version, digest, verb, mark, kind, document_number, agency_name,
        decided_on, approved_on, body, day, public_until, words, grams, receipt, first_published_at, updated_at)
      select key, record_id, 1, digest, 'publish', 'valid', kind, document_number, agency_name, decided_on, approved_on,
        body, day, public_until, words, grams, '{}', ${at}, ${at}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (key text, record_id text, digest text, kind text,
        document_number text, agency_name text, decided_on text, approved_on text, body text, day text, public_until text,
        words text, grams text[])`.execute(db)
  }
  await sql`vacuum analyze platform.item`.execute(db)
}

/** What a server answers to one statement: the column `it` of its first row. */
async function answerOf(url: string, statement: string): Promise<unknown> {
  const client = new Postgres({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<{ it: unknown }>(statement)).rows[0]?.it
  } finally {
    await client.end()
  }
}

/** A hundred agencies with their decisions, a server for ten of them, the platform of the whole province, and a standby. */
export async function bench() {
  const directory = await mkdtemp(join(tmpdir(), 'zhifa-province-'))
  const primary = await startPostgres({ durable: true })
  const rows: { name: string; value: number; unit: string; target?: string; met?: boolean; note?: string }[] = []
  const closing: (() => Promise<void>)[] = [() => primary.stop(), () => rm(directory, { recursive: true, force: true })]
  try {
    const standby = await primary.standby()
    const onServer = (statement: string) => answerOf(primary.url, statement)
    /** Waits until the standby has replayed what the primary has written so far. */
    const followed = async (): Promise<void> => {
      const there = await answerOf(primary.url, 'select pg_current_wal_lsn() as it')
      while ((await answerOf(standby.url, `select pg_last_wal_replay_lsn() >= '${there}' as it`)) !== true)
        await new Promise((resolve) => setTimeout(resolve, 200))
    }
    const at = (of: string, name: string): string => new URL(`/${name}`, of).href
    const bureau = demoBureau(() => new Date(), demonstration)
    const key = secretText(randomBytes(32))
    await onServer('create database platform')
    const platform = await startPlatform({
      database: { url: at(primary.url, 'platform') },
      ...{ senders: [{ agencyUscc: bureau.agency.uscc, secrets: [key] }], name: '虚构省行政执法信息公示平台' },
      ...{ host: '127.0.0.1', port: 0, now: () => new Date(), log: () => {} },
    })
    const filling = await openDatabase({ url: at(primary.url, 'platform') })
    let began = performance.now()
    await fillPlatform(filling.db)
    const filled = (performance.now() - began) / 1000
    await filling.close()
    await platform.close()

    // One agency is written act by act, the others are copies of its database: a server cannot tell the difference.
    const open = (url: string, replica: string, home: string): Promise<System> =>
      openSystem({
        ...{ bureau, databaseUrl: url, directory: home, platform: { url: platform.url, key } },
        ...{ pool: { maxConnections: 4, replica: { url: replica, mostLagMs: 5000 } } },
        ...{ witness: { firstUse: true }, log: () => {} },
      })
    await onServer('create database agency_0')
    await followed()

    const first = await open(at(primary.url, 'agency_0'), at(standby.url, 'agency_0'), directory)
    await publishInvented({ system: first }, 1, decisions / agencies + 1)
    await first.close()
    began = performance.now()
    for (let i = 1; i < agencies; i++)
      await onServer(`create database agency_${i} template agency_0 strategy = file_copy`)
    const copied = (performance.now() - began) / 1000
    await followed()

    began = performance.now()
    const systems: System[] = []
    for (let i = 0; i < served; i++)
      systems.push(await open(at(primary.url, `agency_${i}`), at(standby.url, `agency_${i}`), directory))
    closing.unshift(...systems.map((system) => () => system.close()))
    rows.push({
      name: `start of a server for ${served} of ${agencies} agencies`,
      value: (performance.now() - began) / 1000,
      unit: 's',
      note: `${decisions / agencies} decisions each; ${agencies - 1} databases copied in ${copied.toFixed(0)} s; the check of every ledger goes on afterwards`,
    })
    for (const { context } of systems)
      while (context.integrity.checkedAt() === undefined) await new Promise((resolve) => setTimeout(resolve, 100))

    // Acts of many writers, each in another agency than the next, beside what the server does bare.
    const contexts = systems.map(({ context }) => context)
    const submissions: [(typeof contexts)[number], Submission][] = []
    for (let i = 0; i < acts; i++) {
      const context = contexts[i % served]
      if (!context) continue
      submissions.push([context, await intakeOf(context, await openDemoCase(context, bureau.today(), false))])
    }
    const bare = await openDatabase({ url: at(primary.url, 'platform'), maxConnections: writers })
    const plainly = await bareTable(bare.db)
    const plain = await together(acts, plainly)
    await bare.close()
    const entered = await together(acts, async (i) => {
      const [context, submission] = submissions[i] ?? []
      if (context) await enter(context, submission)
    })
    rows.push({
      name: `acts of ${writers} writers in ${served} agencies, of bare serialised transactions`,
      value: (plain.took / entered.took) * 100,
      unit: '%',
      target: '>= 60',
      met: plain.took / entered.took >= 0.6,
      note: `${((acts / entered.took) * 1000).toFixed(0)} and ${((acts / plain.took) * 1000).toFixed(0)} a second; an act ${ms(entered.times)}`,
    })

    const apps = systems.map(({ context }) => application(context, { log: () => {} }))
    const webs: Awaited<ReturnType<typeof listen>>[] = []
    for (const app of apps) webs.push(await listen(app, '127.0.0.1', 0))
    closing.unshift(...webs.map((web) => () => web.close()))
    const pages = [
      '/results',
      `/results?q=${encodeURIComponent('口腔诊所')}`,
      '/results?kind=licence',
      '/results?year=2022',
    ]
    const portal = await asked((i) => `${webs[i % served]?.url}${pages[i % pages.length]}`)
    rows.push(row(`portals of ${served} agencies, ${aSecond} requests a second`, portal, sourceOf(systems)))

    const county = await startPlatform({
      database: { url: at(primary.url, 'platform'), replica: { url: at(standby.url, 'platform'), mostLagMs: 5000 } },
      ...{ senders: [{ agencyUscc: bureau.agency.uscc, secrets: [key] }], name: '虚构省行政执法信息公示平台' },
      ...{ host: '127.0.0.1', port: 0, now: () => new Date(), log: () => {} },
    })
    closing.unshift(() => county.close())
    await new Promise((resolve) => setTimeout(resolve, 2000))
    for (const [name, paths] of Object.entries(platformPages)) {
      const times = await asked((i) => `${county.url}${paths[i % paths.length]}`)
      rows.push({
        ...row(`platform of ${decisions.toLocaleString('en-US')} items, ${name}`, times, 'from the standby'),
        target: '< 50',
        met: quantile(times, 0.99) < 50,
      })
    }
    rows.push({
      name: 'memory of the process: that server, the platform, whoever asks',
      value: process.memoryUsage().rss / 2 ** 20,
      unit: 'MB',
      note: `platform filled in ${filled.toFixed(0)} s`,
    })
    return rows
  } finally {
    for (const close of closing) await close()
  }
}
