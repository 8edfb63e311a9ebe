import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Publication } from '@zhifa/domain'
import { ChangesPage, messageId, type RestChannelOptions, restChannel, signatureHeaders } from '@zhifa/integrations'
import {
  sampleAgency,
  sampleKey,
  samplePublication,
  sampleSecret,
  sampleWithdrawal,
  withAttachment,
} from '@zhifa/integrations/testing'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../scripts/testing/database'
import { type RunningPlatform, startPlatform } from './server'

const name = '示例县行政执法信息公示平台（演示）'
const now = () => new Date()
const channelTo = (url: string, more: Partial<RestChannelOptions> = {}) =>
  restChannel({ id: 'county', url, keys: [sampleSecret], request, now, ...more })

async function push(url: string, publication: Publication) {
  const channel = channelTo(url)
  const answer = publication.verb === 'publish' ? await channel.put(publication) : await channel.withdraw(publication)
  if (answer.kind !== 'receipt') throw new Error(JSON.stringify(answer))
  return answer.receipt
}

async function get(address: string) {
  const { statusCode, headers, body } = await request(address)
  return { status: statusCode, headers, text: await body.text() }
}

describe.each(['embedded', 'postgres'] as const)('the county platform (%s)', (kind) => {
  let platform: RunningPlatform
  let server: FreshDatabase | undefined

  beforeAll(async () => {
    if (kind === 'postgres') server = await freshDatabase()
    platform = await startPlatform({
      database: server?.url === undefined ? {} : { url: server.url },
      senders: [{ agencyUscc: sampleAgency.uscc, secrets: [sampleSecret] }],
      name,
      host: '127.0.0.1',
      port: 0,
      now,
      log: (error) => console.error(error),
      maxBytes: 300_000,
    })
  })
  afterAll(async () => {
    await platform.close()
    await server?.drop()
  })

  it('shows a decision at a permanent address as soon as its receipt is signed [D5.2] [D4.1]', async () => {
    const publication = samplePublication('100')
    const receipt = await push(platform.url, publication)
    expect(receipt).toMatchObject({ outcome: 'applied', level: 'published' })
    const page = await get(receipt.publicUrl ?? '')
    expect(page.status).toBe(200)
    for (const text of [
      '示例公共场所未取得卫生许可证案100',
      '示卫罚〔2026〕100号',
      '示例县虚构美发店',
      '500.00元',
      '2026年9月25日',
      '有效',
      name,
    ])
      expect(page.text).toContain(text)
    expect((await get(platform.url)).text).toContain(new URL(receipt.publicUrl ?? '').pathname)
    expect(await channelTo(platform.url).readBack(publication.key)).toMatchObject({
      observed: { version: 1, state: 'published', visible: true },
    })
  })

  it('marks a correction and tells what was corrected [D1.3]', async () => {
    await push(platform.url, samplePublication('110'))
    const { publicUrl } = await push(platform.url, samplePublication('110', 2, '更正后的案件名称'))
    const page = await get(publicUrl ?? '')
    expect(page.text).toContain('已更正')
    expect(page.text).toContain('更正文字错误')
    expect(page.text).toContain('更正后的案件名称')
    expect(page.text).not.toContain('未取得卫生许可证案110')
  })

  it('replaces a withdrawn decision by the public reason, wherever it was shown [D4.4]', async () => {
    const pdf = withAttachment(samplePublication('120', 1, '应当撤回的案件'), Buffer.from('%PDF-1.4 withdrawn'))
    const { publicUrl = '' } = await push(platform.url, pdf)
    const sha256 = pdf.verb === 'publish' ? pdf.attachments[0]?.sha256 : ''
    expect((await get(`${publicUrl}/attachments/${sha256}`)).status).toBe(200)
    expect(await push(platform.url, sampleWithdrawal('120', 2))).toMatchObject({ level: 'withdrawn' })
    const page = await get(publicUrl)
    expect(page.status).toBe(200)
    for (const text of [
      '已撤回',
      '依法撤销',
      '该处罚决定经行政复议被依法撤销。',
      '2026年9月29日',
      '示卫罚〔2026〕120号',
    ])
      expect(page.text).toContain(text)
    for (const text of ['应当撤回的案件', '虚构美发店', sha256 ?? '']) expect(page.text).not.toContain(text)
    expect((await get(`${publicUrl}/attachments/${sha256}`)).status).toBe(404)
    expect((await get(`${platform.url}/?q=${encodeURIComponent('应当撤回的案件')}`)).text).toContain('共 0 条')
    expect((await get(`${platform.url}/?q=120&state=withdrawn`)).text).toContain('共 1 条')
    // A late message of the older version brings nothing back.
    expect(await push(platform.url, pdf)).toMatchObject({ outcome: 'stale', level: 'withdrawn' })
    expect((await get(publicUrl)).text).not.toContain('应当撤回的案件')
  })

  it('gives the approved file, byte for byte', async () => {
    const bytes = Buffer.from('%PDF-1.4 示例 \u0000\u00ff', 'utf8')
    const publication = withAttachment(samplePublication('130'), bytes, '处罚决定书(示例).pdf')
    const { publicUrl } = await push(platform.url, publication)
    const page = await get(publicUrl ?? '')
    const path = /href="(\/items\/[a-z2-7]+\/attachments\/[0-9a-f]{64})"/.exec(page.text)?.[1]
    const file = await request(platform.url + path)
    expect(file.headers['content-type']).toBe('application/pdf')
    expect(file.headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent('处罚决定书(示例).pdf').replace(/[()]/g, escape)}`,
    )
    expect(file.headers['x-content-type-options']).toBe('nosniff')
    expect(Buffer.from(await file.body.arrayBuffer())).toEqual(bytes)
    expect((await get(`${publicUrl}/attachments/..%2f..%2fetc`)).status).toBe(404)
  })

  it('escapes whatever is published and lets no script run', async () => {
    const evil = '</title><script>alert(1)</script>"\'><img src=x onerror=alert(1)>&lt;'
    const { publicUrl } = await push(platform.url, samplePublication('140', 1, evil))
    for (const address of [
      publicUrl ?? '',
      platform.url,
      `${platform.url}/?q=${encodeURIComponent('"><script>alert(2)</script>')}`,
    ]) {
      const page = await get(address)
      expect(page.text).not.toContain('<script')
      expect(page.text).not.toContain('<img')
      expect(page.headers['content-security-policy']).toMatch(/default-src 'none'/)
    }
    expect((await get(publicUrl ?? '')).text).toContain('&lt;script>alert(1)&lt;/script>')
  })

  it('finds by words, year and state, and takes no wildcards from the public', async () => {
    await push(platform.url, samplePublication('150', 1, '游泳场所水质案'))
    const count = async (query: string) =>
      Number(/共 (\d+) 条/.exec((await get(`${platform.url}/?${query}`)).text)?.[1])
    expect(await count(`q=${encodeURIComponent('游泳 水质')}`)).toBe(1)
    expect(await count(`q=${encodeURIComponent('游泳 火锅')}`)).toBe(0)
    expect(await count(`q=${encodeURIComponent('示卫罚〔2026〕150')}`)).toBe(1)
    expect(await count('q=%25')).toBe(0)
    expect(await count('q=_')).toBe(0)
    expect(await count('year=2019')).toBe(0)
    expect(await count('year=2026&state=corrected')).toBe(1)
    // Words, kind, year and state stand in one index.
    const swimming = `q=${encodeURIComponent('游泳')}`
    expect(await count(`${swimming}&kind=penalty&year=2026&state=valid`)).toBe(1)
    for (const other of ['kind=licence', 'year=2025', 'state=corrected'])
      expect([other, await count(`${swimming}&${other}`)]).toEqual([other, 0])
    for (const bad of ['year=x', 'state=all', 'page=0', 'page=-1', 'q=a&q=b', `q=${'a'.repeat(101)}`, 'drop=1'])
      expect((await get(`${platform.url}/?${bad}`)).status, bad).toBe(422)
    expect((await get(`${platform.url}/items/nothing`)).status).toBe(404)
  })

  it('pages a long list', async () => {
    for (let i = 0; i < 51; i++)
      await push(platform.url, samplePublication(`2${String(i).padStart(2, '0')}`, 1, `分页示例${i}`))
    const query = `q=${encodeURIComponent('分页示例')}`
    const first = await get(`${platform.url}/?${query}`)
    expect(first.text.match(/<tr>/g)).toHaveLength(51)
    expect(first.text).toContain('共 51 条')
    const next = /rel="next" href="([^"]+)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await get(`${platform.url}${next}`)).text.match(/<tr>/g)).toHaveLength(2)
    for (const bad of ['x', '2026-09-25', '2026-09-25_%27'])
      expect((await get(`${platform.url}/?after=${bad}`)).status, bad).toBe(422)
  })

  it('gives every list as CSV and JSON with the same question, and finds by pinyin and any brackets', async () => {
    await push(platform.url, samplePublication('160', 1, '游泳场所水质超标案'))
    const rows = async (query: string) =>
      (JSON.parse((await get(`${platform.url}/items.json?${query}`)).text) as { items: { documentNumber: string }[] })
        .items
    expect(await rows(`q=${encodeURIComponent('示卫罚[2026]160号')}`)).toMatchObject([
      { documentNumber: '示卫罚〔2026〕160号' },
    ])
    expect((await rows('q=slxxgs')).length).toBe(0)
    expect((await rows('q=slxxgmfd')).length).toBeGreaterThan(0)
    const all = await rows('')
    const csv = await get(`${platform.url}/items.csv`)
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
    // A withdrawal's reason may have line ends, quoted: rows are counted by their addresses.
    expect(csv.text.match(/\/items\/[0-9A-Za-z-]+\r\n/g)).toHaveLength(all.length)
    for (const file of ['', 'items.csv', 'items.json']) {
      expect((await get(`${platform.url}/${file}?year=x`)).status).toBe(422)
      expect((await get(`${platform.url}/${file}?month=9`)).status).toBe(422)
      expect((await get(`${platform.url}/${file}?utm_source=x`)).status).toBe(200)
    }
    const feed = JSON.parse((await get(`${platform.url}/feed.json`)).text) as { items: unknown[] }
    expect(feed.items).toHaveLength(Math.min(100, all.length))
    expect(JSON.parse((await get(`${platform.url}/feed.json?before=1`)).text).items).toEqual([])
  })

  it('tells what changed, each item once at its latest change', async () => {
    const read = async (since: number, limit: number) =>
      ChangesPage.parse(JSON.parse((await get(`${platform.url}/api/changes?since=${since}&limit=${limit}`)).text))
    const latest = new Map<string, number>()
    let since = 0
    for (let more = true; more; ) {
      const page = await read(since, 5)
      for (const { key, version } of page.changes) {
        expect(latest.has(key)).toBe(false)
        latest.set(key, version)
      }
      ;({ next: since, more } = page)
    }
    expect(latest.get(sampleKey('120'))).toBe(2)
    await push(platform.url, samplePublication('100', 5))
    expect((await read(since, 5)).changes).toMatchObject([{ key: sampleKey('100'), version: 5, state: 'published' }])
    for (const bad of ['since=-1', 'since=x', 'limit=0', 'limit=1001', 'since=1&since=2'])
      expect((await get(`${platform.url}/api/changes?${bad}`)).status, bad).toBe(422)
  })

  it('refuses bad, replayed and stale messages over HTTP [D5.2]', async () => {
    const post = async (headers: Record<string, string>, body: string) => {
      const answer = await request(`${platform.url}/api/publications`, { method: 'POST', headers, body })
      const json = (await answer.body.json()) as {
        code?: string
        outcome?: string
        errors: { field: string; message: { zh: string; en: string } }[]
      }
      return { status: answer.statusCode, ...json }
    }
    const message = (publication: unknown, more: object = {}) => {
      const id = messageId(now())
      const { key, version } = publication as Publication
      const body = JSON.stringify({
        messageId: id,
        idempotencyKey: `${key}:${version}:county`,
        channel: 'county',
        sentAt: now().toISOString(),
        publication,
        ...more,
      })
      const timestamp = Math.floor(Date.now() / 1000)
      return [{ ...signatureHeaders([sampleSecret], { id, timestamp, body }) }, body] as const
    }
    const [headers, body] = message(samplePublication('160', 2))
    expect(await post({}, body)).toMatchObject({ status: 401, code: 'signature-missing' })
    expect(await post(headers, `${body} `)).toMatchObject({ status: 401, code: 'signature-invalid' })
    expect(await post({ ...headers, 'content-encoding': 'gzip' }, body)).toMatchObject({
      status: 422,
      code: 'not-json',
    })
    expect(await post(headers, body)).toMatchObject({ status: 200, outcome: 'applied' })
    expect(await post(headers, body)).toMatchObject({ status: 409, code: 'replayed' })
    expect(await post(...message(samplePublication('160', 2)))).toMatchObject({ status: 200, outcome: 'duplicate' })
    expect(await post(...message(samplePublication('160', 2, '另一案')))).toMatchObject({
      status: 409,
      outcome: 'conflict',
    })
    expect(await post(...message(samplePublication('160', 1)))).toMatchObject({ status: 200, outcome: 'stale' })
    const wrong = await post(...message({ ...samplePublication('160', 3), due: '', secret: 1 }))
    expect(wrong).toMatchObject({ status: 422, outcome: 'refused' })
    expect(wrong.errors.map(({ field }) => field).sort()).toEqual(['publication.due', 'publication.secret'])
    expect(await post(...message(samplePublication('160', 3), { secret: 1 }))).toMatchObject({
      status: 422,
      code: 'invalid',
    })
    const large = withAttachment(samplePublication('160', 3), Buffer.alloc(300_000))
    expect(await post(...message(large))).toMatchObject({ status: 413, code: 'too-large' })
    expect((await get(`${platform.url}/api/publications/nothing`)).status).toBe(422)
    expect((await get(`${platform.url}/api/publications/${encodeURIComponent(sampleKey('none'))}`)).status).toBe(404)
    expect((await get(`${platform.url}/api/other`)).status).toBe(404)
    expect(await get(`${platform.url}/healthz`)).toMatchObject({ status: 200, text: '{"status":"ok"}' })
    expect(await channelTo(platform.url).readBack(sampleKey('160'))).toMatchObject({ observed: { version: 2 } })
  })

  it('refuses a version that no database integer holds, and takes the last one that it does', async () => {
    const sample = samplePublication('109')
    if (sample.verb !== 'publish') throw new Error('The sample is a publication')
    const beyond = { ...sample, version: 2_147_483_648 }
    expect(await channelTo(platform.url).put(beyond)).toMatchObject({ status: 422, receipt: { outcome: 'refused' } })
    expect(await push(platform.url, samplePublication('109', 2_147_483_647))).toMatchObject({ outcome: 'applied' })
  })
})

it('keeps everything through a restart, in one directory that one process owns', async () => {
  const root = await mkdtemp(join(tmpdir(), 'zhifa-platform-'))
  const start = () =>
    startPlatform({
      database: { directory: join(root, 'db') },
      senders: [{ agencyUscc: sampleAgency.uscc, secrets: [sampleSecret] }],
      name,
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'https://platform.example.test/base',
      now,
      log: console.error,
    })
  const first = await start()
  const receipt = await push(first.url, samplePublication('1'))
  expect(receipt.publicUrl).toMatch(/^https:\/\/platform\.example\.test\/base\/items\/[a-z2-7]{20}$/)
  await first.close()
  const second = await start()
  const again = await push(second.url, samplePublication('1'))
  expect(again).toMatchObject({ outcome: 'duplicate', receiptId: receipt.receiptId, at: receipt.at })
  await second.close()
  await rm(root, { recursive: true })
})
