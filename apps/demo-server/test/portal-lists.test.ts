import { contentDigest, latest, replay } from '@zhifa/domain'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPublicItems, endPublicity, publicVersion, rebuildPublicItems } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { actByAll } from '../src/demo/sample/act-by-all'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'
import { inventedContent, publishInvented } from './published-items'

const invented = 120

/** Everything personal in the sample: people of the party and the reporter, telephone, addresses. */
const personal = ['演示一', '匿名群众', '00000000002', '虚构街8号', '询问笔录', '法定代表人']

describe.each(['postgres', 'embedded'] as const)('the lists of the portal, on %s', (home) => {
  let bureau: TestBureau
  let stranger: Client
  let caseId: string
  let today: string
  beforeAll(async () => {
    bureau = await startBureau(home)
    stranger = new Client(bureau.url)
    const { context } = bureau.system
    today = context.bureau.today()
    caseId = await openDemoCase(context, today, false)
    await walk(context, caseId, today, 'disclosure-approval')
    // The seventh is over since yesterday, the eighth goes on until today.
    await publishInvented(bureau, 1, invented + 1, (content, n) => {
      if (n === 7) return { ...content, publicUntil: '2025-12-31' }
      return n === 8 ? { ...content, publicUntil: today } : content
    })
  })
  afterAll(() => bureau.close())

  const db = () => bureau.system.context.db
  const house = () => bureau.system.context.bureau
  const text = async (path: string): Promise<string> => (await stranger.get(path)).text
  const items = async (path: string): Promise<string[]> =>
    [...(await text(path)).matchAll(/href="\/decisions\/([^"/]+)"/g)].map(([, item]) => item ?? '')
  const asJson = async (path: string) => JSON.parse(await text(path)) as { items: Record<string, unknown>[] }

  it('have fifty on a page, in order of the decision, each item once, none that is over', async () => {
    const read: string[] = []
    let pages = 0
    for (let path: string | undefined = '/results'; path !== undefined; pages++) {
      const page = await text(path)
      expect(Buffer.byteLength(page)).toBeLessThan(100_000)
      read.push(...(await items(path)))
      path = /rel="next" href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
    }
    expect([pages, read.length, new Set(read).size]).toEqual([3, invented, invented])
    expect(read[0]).toBe(caseId)
    expect(read).not.toContain('1000-0007')
    expect(read).toContain('1000-0008')
    const days = (await asJson('/results.json')).items.map(({ decidedOn }) => String(decidedOn))
    expect(days).toEqual([...days].sort().reverse())
  })

  it.each([
    ['two characters', '丽人', true],
    ['pinyin initials', 'xglr', true],
    ['a number with round brackets', '示卫公罚（{year}）', true],
    ['a number with square brackets of full width', '示卫公罚［{year}］', true],
    ['several words', '丽人 美发', true],
    ['the matter', '未取得', true],
    ['nothing that there is', '没有这样的词', false],
    // The record knows them, the public does not.
    ...personal.map((word): [string, string, boolean] => ['what only the record says', word, false]),
  ] as [string, string, boolean][])('are searched by %s: %s', async (_, words, found) => {
    const path = `/results?q=${encodeURIComponent(words.replace('{year}', today.slice(0, 4)))}`
    expect((await items(path)).includes(caseId)).toBe(found)
    expect((await text(`/results.csv${path.slice(8)}`)).includes(`/decisions/${caseId}`)).toBe(found)
  })

  it('are filtered by kind and year, and say how many of each there are', async () => {
    const counted = async (path: string) =>
      [...(await text(path)).matchAll(/class="count"> (\d+(?:以上)?)</g)].map(([, count]) => Number(count))
    const of = (kind: string): number =>
      Array.from({ length: invented }, (_, i) => inventedContent(i + 1, house().agency)).filter(
        (one) => one.kind === kind,
      ).length
    expect(await counted('/results')).toEqual([of('penalty'), of('licence'), of('inspection')])
    expect((await text('/results?kind=licence')).includes(`共${of('licence')}条`)).toBe(true)
    const found = (await asJson('/results.json?kind=inspection&year=2021')).items
    expect(found.length).toBe(of('inspection'))
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['行政检查']))
    // With words the index answers, facets and all: what it says is what the rows say.
    const words = encodeURIComponent('虚构')
    expect((await asJson(`/results.json?kind=inspection&year=2021&q=${words}`)).items).toEqual(found)
    expect(await counted(`/results?q=${words}`)).toEqual([of('penalty'), of('licence'), of('inspection')])
    expect((await asJson(`/results.json?kind=inspection&year=1999&q=${words}`)).items).toEqual([])
    expect((await asJson('/results.json?year=1999')).items).toEqual([])
    expect(await items(`/results?after=${encodeURIComponent("2021-01-01_x' or true")}`)).toHaveLength(50)
    expect((await stranger.get('/results?after=2021-02-31_1000-0008')).status).toBe(200)
  })

  it.each([
    ...['/results', '/officers', '/figures', '/registry', '/registry/catalogue'].flatMap((path) =>
      ['', '.csv', '.json'].map((file) => `${path}${file}`),
    ),
    '/draws',
    '/devices',
  ])('%s says what it does not understand, and lists nothing in its place', async (path) => {
    const asked = await stranger.get(`${path}?utm_source=x&month=${encodeURIComponent('<b>9</b>')}`)
    expect([asked.status, asked.headers.get('content-type')]).toEqual([422, 'text/html; charset=utf-8'])
    expect(asked.text).toContain('month=&lt;b>9&lt;/b>')
    expect(asked.text).toContain(`href="${path}"`)
    expect(asked.text).not.toContain('utm_source')
    expect(asked.text).not.toContain('href="/desk/cases"')
    // What newsletters and other sites add to a link asks nothing.
    expect((await stranger.get(`${path}?utm_source=x&utm_medium=feed`)).text).toBe((await stranger.get(path)).text)
  })

  it('take a value that is none for no filter less, and a space for none of the word', async () => {
    for (const asked of ['results?kind=x', 'results.csv?year=x', 'results?year=2021&year=2020', 'figures.json?year=21'])
      expect([asked, (await stranger.get(`/${asked}`)).status]).toEqual([asked, 422])
    expect((await stranger.get('/registry?section=nothing')).status).toBe(422)
    expect((await stranger.get('/results?q=x&kind=x')).text).toContain('href="/results?q=x"')
    const found = (await asJson('/results.json?kind=inspection&year=2021')).items
    expect((await asJson('/results.json?kind=%20inspection&year=2021%20')).items).toEqual(found)
    // A feed is read by programs, which see no page.
    expect((await stranger.get('/feed.json?t=1')).status).toBe(200)
  })

  it('keep old addresses of a question, and lead from one front page to every section', async () => {
    const old = await stranger.get('/?q=%E4%B8%BD%E4%BA%BA&kind=penalty')
    expect([old.status, old.headers.get('location')]).toEqual([301, '/results?q=%E4%B8%BD%E4%BA%BA&kind=penalty'])
    const front = await text('/')
    expect(Buffer.byteLength(front)).toBeLessThan(100_000)
    const links = [...new Set([...front.matchAll(/href="(\/[^"]*)"/g)].map(([, path]) => path ?? ''))]
    expect(links.length).toBeGreaterThan(20)
    for (const path of links.filter((each) => !/^\/(desk|assets|sign-in)/.test(each)))
      expect([path, (await stranger.get(path.replaceAll('&amp;', '&'))).status]).toEqual([path, 200])
  })

  it.each(['/results', '/officers', '/figures', '/registry', '/registry/catalogue'])(
    '%s is there as a page, as CSV and as JSON with as many rows',
    async (path) => {
      const [csv, json] = [await stranger.get(`${path}.csv`), await stranger.get(`${path}.json`)]
      expect([csv.headers.get('content-type'), json.headers.get('content-type')]).toEqual([
        'text/csv; charset=utf-8',
        'application/json; charset=utf-8',
      ])
      const { items: rows, fields } = json.json<{ items: object[]; fields: Record<string, string> }>()
      expect(csv.text.split('\r\n')[0]).toBe(Object.values(fields).join(','))
      // No cell of these lists has a line end.
      if (path !== '/registry/catalogue') expect(csv.text.trimEnd().split('\r\n')).toHaveLength(rows.length + 1)
      expect((await stranger.get(path)).status).toBe(200)
    },
  )

  it('count in their figures what was published, and nothing else', async () => {
    const { items: rows } = await asJson('/figures.json')
    // What is over was published too.
    expect(rows.reduce((sum, row) => sum + Number(row.items), 0)).toBe(invented + 1)
    const { rows: sums } = await sql<{
      fine: number
    }>`select sum((body::jsonb -> 'content' ->> 'fine')::bigint)::bigint as fine
      from zhifa.publication`.execute(db())
    const yuan = rows.reduce((sum, row) => sum + Number(String(row.fineYuan).replaceAll(',', '')), 0)
    expect(yuan * 100).toBe(sums[0]?.fine)
    expect(await text('/figures?year=2021')).toContain('<svg')
  })

  it('are fed page by page in the order of publication, back to the first', async () => {
    const read: string[] = []
    let path: string | undefined = '/feed.json'
    let pages = 0
    for (; path !== undefined; pages++) {
      const feed = JSON.parse(await text(path)) as { items: { id: string }[]; next_url?: string }
      read.push(...feed.items.map(({ id }) => id.split('/').at(-1) ?? ''))
      path = feed.next_url === undefined ? undefined : feed.next_url.slice(feed.next_url.indexOf('/feed.json'))
    }
    expect([pages, new Set(read).size]).toEqual([2, invented])
    // The case came first of all: it is on the last page, whatever days the invented items say.
    expect(read.slice(100)).toContain(caseId)
    const atom = await text('/feed.atom')
    const next = /<link rel="next" href="[^"]*(\/feed\.atom\?before=\d+)"/.exec(atom)?.[1] ?? ''
    expect(await text(next)).toMatch(/rel="first"/)
    expect((await stranger.get('/feed.atom?before=x')).status).toBe(200)
  })

  it('are in the map of the site by month, what is over or withdrawn in none; robots are kept from the desk', async () => {
    const robots = await text('/robots.txt')
    expect(robots).toContain('Disallow: /desk')
    expect(robots).toContain(`Sitemap: ${house().publicUrl}sitemap.xml`)
    const files = [...(await text('/sitemap.xml')).matchAll(/<loc>[^<]*(\/sitemaps\/[^<]+)<\/loc>/g)].map(
      ([, file]) => file ?? '',
    )
    const found = new Set<string>()
    for (const file of files)
      for (const [, item] of (await text(file)).matchAll(/\/decisions\/([^<]+)</g)) found.add(item ?? '')
    expect([found.size, found.has('1000-0007'), found.has(caseId)]).toEqual([invented, false, true])
    expect(await text('/sitemaps/sections.xml')).toContain('/registry/catalogue<')
    for (const name of ['x.xml', '2026-13-1.xml', '2026-11-0.xml', 'sections'])
      expect((await stranger.get(`/sitemaps/${name}`)).status).toBe(404)
  })

  it('say nothing that only the record knows, wherever it is asked [D4.3]', async () => {
    const paths = [
      '/',
      '/results',
      '/results.csv',
      '/results.json',
      '/feed.atom',
      '/feed.json',
      '/sitemap.xml',
      '/figures',
      '/figures.csv',
    ]
    const month = (await publicVersion(db(), caseId))!.publication
    const decided = month.verb === 'publish' ? month.content.decidedOn.slice(0, 7) : ''
    const number = month.verb === 'publish' ? month.content.documentNumber : ''
    const more = [
      `/sitemaps/${decided}-1.xml`,
      `/verify?number=${encodeURIComponent(number)}`,
      '/officers.csv',
      '/officers.json',
    ]
    for (const path of [...paths, ...more])
      for (const value of personal) expect([path, (await text(path)).includes(value)]).toEqual([path, false])
    const { rows } = await sql<{ row: string }>`select to_jsonb(i)::text as row from zhifa.public_item i`.execute(db())
    for (const { row } of rows) for (const value of personal) expect(row).not.toContain(value)
  })

  it('tell of a paper whether it is the one that is published', async () => {
    const newest = (await publicVersion(db(), caseId))!
    if (newest.publication.verb !== 'publish') throw new Error('not published')
    const { content } = newest.publication
    const verdict = async (path: string) => /<h1>([^<]+)<\/h1>/.exec(await text(path))?.[1]
    const good = `/verify/decisions/${caseId}/${contentDigest(content)}`
    expect(await verdict(good)).toBe('是现行公示的内容')
    expect(await text(good)).toContain('可以被抄到别的纸上')
    expect(await verdict(`/verify/decisions/${caseId}/${'0'.repeat(64)}`)).toBe('不是本机关公示的内容')
    expect((await stranger.get(`/verify/decisions/2099-0001/${'0'.repeat(64)}`)).status).toBe(404)
    expect((await stranger.get(`/verify/decisions/${caseId}/x`)).status).toBe(404)
    const over = inventedContent(7, house().agency)
    expect(await verdict(`/verify/decisions/1000-0007/${contentDigest({ ...over, publicUntil: '2025-12-31' })}`)).toBe(
      '公示期已届满',
    )
    expect(await text(`/verify/decisions/1000-0007/${'0'.repeat(64)}`)).not.toContain(over.caseName)
    // The same by its number, with any brackets, and by the bytes of the paper.
    const number = content.documentNumber.replace('〔', '[').replace('〕', ']')
    expect(await items(`/verify?number=${encodeURIComponent(number)}`)).toEqual([caseId])
    expect(await items(`/verify?number=${encodeURIComponent(number.slice(0, -2))}`)).toEqual([])
    const { rows } = await sql<{ sha256: string }>`select encode(sha256(sheet), 'hex') as sha256 from zhifa.publication
      where case_id = ${caseId}`.execute(db())
    expect(await items(`/verify?sha256=${rows[0]?.sha256}`)).toEqual([caseId])
    expect(await text(`/verify?sha256=${'0'.repeat(64)}`)).toContain('没有现行公示的文书与该文件相同')
  })

  it.each([
    ['a word', `update zhifa.public_item set words = words || 'x' where item = '{id}'`],
    ['a row', `delete from zhifa.public_item where item = '{id}'`],
    ['what is over before its end', `update zhifa.public_item set over = true where item = '{id}'`],
    [
      'a figure',
      `update zhifa.public_figure set items = items + 1 where month = (select min(month) from zhifa.public_figure)`,
    ],
    [
      'a row of nothing',
      `insert into zhifa.public_item select agency, 'x', case_id, kind, withdrawn, version, number, day, until, over,
      result, fine, confiscated, change, first_at, changed_at, sheet, certificate, words, grams from zhifa.public_item where item = '{id}'`,
    ],
  ])('are found changed when %s was, and are made anew from the versions', async (_, change) => {
    expect(await checkPublicItems(db(), house())).toEqual([])
    await sql.raw(change.replaceAll('{id}', caseId)).execute(db())
    expect((await checkPublicItems(db(), house())).length).toBeGreaterThan(0)
    await rebuildPublicItems(db(), house())
    expect(await checkPublicItems(db(), house())).toEqual([])
  })

  it('show no version that is not what the ledger proves, whatever their row says', async () => {
    await db()
      .transaction()
      .execute(async (trx) => {
        await sql`set local session_replication_role = replica`.execute(trx)
        await sql`update zhifa.publication set body = replace(body, '丽人', '假名') where case_id = ${caseId}`.execute(
          trx,
        )
      })
    for (const path of ['/', '/results', '/results.csv', '/feed.json'])
      expect([path, (await text(path)).includes('假名')]).toEqual([path, false])
    await db()
      .transaction()
      .execute(async (trx) => {
        await sql`set local session_replication_role = replica`.execute(trx)
        await sql`update zhifa.publication set body = replace(body, '假名', '丽人') where case_id = ${caseId}`.execute(
          trx,
        )
      })
    expect(await items('/results')).toContain(caseId)
  })

  it('leave the lists when their last day is past, sweep or no sweep', async () => {
    const tomorrow = { ...house(), today: () => '2099-01-01' }
    expect(await endPublicity(db(), tomorrow)).toBe(1)
    expect(await checkPublicItems(db(), tomorrow)).toEqual([])
    expect(await items('/results?kind=penalty&after=2021-01-09_z')).not.toContain('1000-0008')
    await rebuildPublicItems(db(), house())
    expect(await checkPublicItems(db(), house())).toEqual([])
  })

  it('keep a corrected and then withdrawn item at its address, with the reason, found by its number alone', async () => {
    const act = async (step: string, user: string, data: unknown, approvedBy?: string) => {
      const record = (await readCase(db(), caseId))!
      const done = await actByAll(bureau.system.context, {
        ...{ caseId, expectedSeq: record.entries.length, user },
        act: { step, on: today, by: [user], data, ...(approvedBy ? { approvedBy } : {}) },
      })
      expect(done.ok ? [] : done.findings.map(({ message }) => message.zh)).toEqual([])
    }
    const first = (await publicVersion(db(), caseId))!.publication
    if (first.verb !== 'publish') throw new Error('not published')
    await act('disclosure-draft', 'officer-a', {
      facts: '当事人未取得许可证，从事美发经营。',
      correction: '公开的违法事实有误',
    })
    const digest = latest(replay((await readCase(db(), caseId))!), 'disclosure-draft')?.data.digest
    await act('disclosure-approval', 'office-head', { digest, verdict: 'approved', opinion: '同意更正。' })
    const old = `/verify/decisions/${caseId}/${contentDigest(first.content)}`
    expect(await text(old)).toContain('<h1>已经更正</h1>')
    expect((await asJson('/results.json')).items.find(({ url }) => String(url).endsWith(caseId))).toMatchObject({
      state: '公示中（已更正）',
      correction: '公开的违法事实有误',
    })
    await act(
      'decision-revocation',
      'officer-a',
      { number: '示卫公撤〔2026〕1号', reason: '适用依据有误' },
      'agency-head',
    )
    await act('disclosure-withdrawal', 'office-head', {
      ground: 'revoked',
      reason: '该决定已依法自行撤销。',
      effectiveOn: today,
    })
    expect(await text(`/decisions/${caseId}`)).toContain('该决定已依法自行撤销。')
    expect(await text(old)).toContain('<h1>已经撤回</h1>')
    const number = first.content.documentNumber
    expect(await items(`/results?q=${encodeURIComponent(number)}`)).toEqual([caseId])
    expect(await items(`/results?q=${encodeURIComponent('丽人')}`)).toEqual([])
    expect((await asJson(`/results.json?q=${encodeURIComponent(number)}`)).items).toMatchObject([
      { state: '已撤回', withdrawalReason: '该决定已依法自行撤销。' },
    ])
    expect(await text(`/sitemaps/${today.slice(0, 7)}-1.xml`)).not.toContain(`/decisions/${caseId}`)
    expect(await checkPublicItems(db(), house())).toEqual([])
  })
})
