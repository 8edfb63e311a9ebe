import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { startBureau } from './bureau'
import { Client } from './client'
import { publishInvented } from './published-items'

const few = 1000
const count = 12_000

const paths = [
  ...['/', '/results', '/results?kind=licence', '/results?year=2022', '/results?after=2022-06-15_1000-0001'],
  // A word of many items, of some, of one, of none.
  ...['虚构', '口腔诊所', '演示777', '没有这样的词', 'xglm', '示卫公罚[2021]7号'].map(
    (q) => `/results?q=${encodeURIComponent(q)}`,
  ),
  ...['/feed.atom', '/feed.json?before=900', '/figures', '/sitemap.xml', '/verify?number=示卫公罚〔2021〕7号'],
]

it('pages of the portal cost of 12,000 items what they cost of 1,000, and walk through indexes', async () => {
  const bureau = await startBureau('postgres')
  try {
    const stranger = new Client(bureau.url)
    const { db } = bureau.system.context
    const alone = async (): Promise<Map<string, number>> => {
      await sql`vacuum analyze zhifa.public_item`.execute(db)
      await sql`vacuum analyze zhifa.publication`.execute(db)
      await sql`vacuum analyze zhifa.leaf`.execute(db)
      const found = new Map<string, number>()
      for (const path of paths) {
        const times: number[] = []
        for (let i = 0; i < 9; i++) {
          const sent = performance.now()
          const { status, text } = await stranger.get(path)
          times.push(performance.now() - sent)
          expect([path, status]).toEqual([path, 200])
          // A feed has a hundred whole texts.
          expect(Buffer.byteLength(text), path).toBeLessThan(path.startsWith('/feed') ? 200_000 : 100_000)
        }
        found.set(path, times.sort((a, b) => a - b)[4] ?? 0)
      }
      return found
    }
    await publishInvented(bureau, 1, few + 1)
    const small = await alone()
    await publishInvented(bureau, few + 1, count + 1)
    const large = await alone()
    for (const [path, ms] of large) {
      const was = small.get(path) ?? 0
      console.info(`${decodeURIComponent(path)}: ${was.toFixed(1)} ms of ${few}, ${ms.toFixed(1)} ms of ${count}`)
      expect(ms, path).toBeLessThan(3 * was + 50)
    }

    const plan = async (statement: string): Promise<string> => {
      const { rows } = await sql.raw<{ 'QUERY PLAN': string }>(`explain ${statement}`).execute(db)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    }
    const of = `from zhifa.public_item where agency = 'demo-bureau' and not over and until >= '2026-11-29'`
    const order = 'order by day desc, item desc limit 51'
    expect(await plan(`select item ${of} ${order}`)).toContain('public_item_day')
    expect(await plan(`select item ${of} and (day, item) < ('2022-06-15', '1000-0001') ${order}`)).toContain(
      'public_item_day',
    )
    expect(await plan(`select item ${of} and kind = 'licence' ${order}`)).toContain('public_item_kind')
    expect(await plan(`select item ${of} and change < 900 order by change desc limit 100`)).toContain(
      'public_item_change',
    )
    expect(
      await plan(
        `select item ${of} and (grams || array['[kind:' || kind, '[year:' || extract(year from day)]) @> array['演示','777']`,
      ),
    ).toContain('public_item_searched')

    // A file of everything is written page by page: it has every row once.
    const response = await fetch(`${bureau.url}/results.csv`)
    const lines = (await response.text()).trimEnd().split('\r\n')
    expect(lines).toHaveLength(count + 1)
  } finally {
    await bureau.close()
  }
})
