import { randomBytes } from 'node:crypto'
import { canonicalJson, contentDigest, type Publication } from '@zhifa/domain'
import { secretText } from '@zhifa/integrations'
import { type Kysely, sql } from 'kysely'
import { startPostgres } from '../../../scripts/testing/start-postgres'
import { startPlatform } from '../src/county-platform/server'
import { searchedBy } from '../src/county-platform/storage/searched'
import { openDatabase } from '../src/storage'
import { inventedContent } from '../test/published-items'

/** Items of so many agencies; ZHIFA_BENCH_ITEMS sets how many. */
const agencies = 100
const items = Number(process.env.ZHIFA_BENCH_ITEMS ?? 100_000)
const aSecond = 50
const seconds = 10

const quantile = (times: readonly number[], q: number): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * q) - 1] ?? 0
const ms = (times: readonly number[]): string =>
  `${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)}`

/** Ten agencies of a division. */
const uscc = (agency: number): string =>
  `119901${String(1 + Math.floor(agency / 10)).padStart(2, '0')}990${String(agency).padStart(5, '0')}0X`.slice(0, 18)

const platformPages: Readonly<Record<string, readonly string[]>> = {
  lists: ['/', '/?kind=licence', '/?year=2022', '/?state=valid', '/?kind=inspection&year=2023'],
  // Of a tenth and of a hundredth of the items.
  'lists of a division and an agency': ['/?division=990103', `/?agency=${uscc(77)}`, '/?division=990110&year=2023'],
  'search in a division': ['口腔诊所', '虚构', '演示777'].map((q) => `/?division=990103&q=${encodeURIComponent(q)}`),
  // Of many items, of some, of one, of none; and what is rare and made of what all have.
  search: ['口腔诊所', '演示777', '虚构7县', '县卫生健康局', '没有这样的词', '虚构 旅馆', '7 号'].map(
    (q) => `/?q=${encodeURIComponent(q)}`,
  ),
  'search of a kind and year': ['口腔诊所', '虚构7县', '虚构'].map(
    (q) => `/?kind=licence&year=2022&q=${encodeURIComponent(q)}`,
  ),
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

/** What the platform has after years of pushes: written straight into its table, as its own statement writes it. */
async function fillPlatform<DB>(db: Kysely<DB>): Promise<void> {
  const at = new Date('2026-11-30T00:00:00Z').toISOString()
  for (let from = 0; from < items; from += 5000) {
    const rows = Array.from({ length: Math.min(5000, items - from) }, (_, i) => {
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

/** What the public reads of a county platform, from a standby. */
export async function bench() {
  const primary = await startPostgres({ durable: true })
  try {
    const standby = await primary.standby()
    const options = {
      senders: [{ agencyUscc: uscc(0), secrets: [secretText(randomBytes(32))] }],
      ...{ name: '虚构省行政执法信息公示平台', host: '127.0.0.1', port: 0, now: () => new Date(), log: () => {} },
    }
    // Once without items: it makes the tables.
    await (await startPlatform({ ...options, database: { url: primary.url } })).close()
    const filling = await openDatabase({ url: primary.url })
    await fillPlatform(filling.db)
    const { rows: sizes } = await sql<{
      mb: number
    }>`select pg_total_relation_size('platform.item') / 1048576 as mb`.execute(filling.db)
    await filling.close()
    const replica = { url: standby.url, mostLagMs: 5000 }
    const platform = await startPlatform({ ...options, database: { url: primary.url, replica } })
    try {
      const rows = []
      for (const [name, paths] of Object.entries(platformPages)) {
        const times = await asked((i) => `${platform.url}${paths[i % paths.length]}`)
        const target = name === 'lists' ? 50 : 100
        rows.push({
          ...{
            name: `platform of ${items.toLocaleString('en-US')} items, ${name}, ${aSecond} a second, p99`,
            unit: 'ms',
          },
          ...{ value: quantile(times, 0.99), target: `< ${target}`, met: quantile(times, 0.99) < target },
          note: `median ${ms(times)}; table and indexes ${sizes[0]?.mb} MB`,
        })
      }
      return rows
    } finally {
      await platform.close()
    }
  } finally {
    await primary.stop()
  }
}
