import { request } from 'node:http'
import { latest, replay } from '@zhifa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCase } from '../src/bureau/cases/read-case'
import { actByAll } from '../src/demo/sample/act-by-all'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'

interface Item {
  readonly id: string
  readonly url: string
  readonly date_published: string
  readonly date_modified: string
}

let bureau: TestBureau
let caseId: string
let later = 0

beforeAll(async () => {
  bureau = await startBureau('postgres', { now: () => new Date(Date.UTC(2026, 8, 28, 1, 2, 3) + later) })
  const { context } = bureau.system
  const today = context.bureau.today()
  caseId = await openDemoCase(context, today, false)
  await walk(context, caseId, today, 'disclosure-approval')
})
afterAll(() => bureau.close())

/** The feed as somebody gets it who reaches the server under a name. */
const feed = (file: string, host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(bureau.url)
    request({ port, host: '127.0.0.1', path: `/${file}`, headers: { host } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve(Buffer.concat(parts).toString('utf8')))
    })
      .on('error', reject)
      .end()
  })
const only = async (): Promise<Item> => JSON.parse(await feed('feed.json', '127.0.0.1')).items[0]

async function act(step: string, user: string, data: unknown, approvedBy?: string): Promise<void> {
  const { context } = bureau.system
  const record = (await readCase(context.db, caseId))!
  const done = await actByAll(context, {
    caseId,
    expectedSeq: record.entries.length,
    user,
    act: { step, on: context.bureau.today(), by: [user], ...(approvedBy ? { approvedBy } : {}), data },
  })
  if (!done.ok) throw new Error(done.findings.map(({ message }) => message.zh).join())
}

/** The public text once more, with what was wrong in it. */
async function correct(facts: string): Promise<void> {
  await act('disclosure-draft', 'officer-a', { facts, correction: '公开的违法事实有误' })
  const digest = latest(replay((await readCase(bureau.system.context.db, caseId))!), 'disclosure-draft')?.data.digest
  await act('disclosure-approval', 'office-head', { digest, verdict: 'approved', opinion: '同意更正。' })
}

describe('the feeds of the portal [D5.1]', () => {
  it('name an item the same whatever the server was called by, under the configured address', async () => {
    for (const file of ['feed.json', 'feed.atom']) {
      const [one, other, odd] = await Promise.all(
        ['portal.example', '127.0.0.1:9999', 'attacker.example'].map((host) => feed(file, host)),
      )
      const stable = (text: string | undefined) => text?.replaceAll(/<updated>[^<]*<\/updated>/g, '')
      expect([stable(other), stable(odd)]).toEqual([stable(one), stable(one)])
      expect(one).not.toContain('portal.example')
    }
    const { publicUrl } = bureau.system.context.bureau
    const item = await only()
    expect([item.id, item.url]).toEqual([`${publicUrl}decisions/${caseId}`, `${publicUrl}decisions/${caseId}`])
  })

  it('keep the first publication, and tell each change to the second', async () => {
    const first = await only()
    expect(first.date_published).toBe(first.date_modified)
    later = 3_600_000
    await correct('当事人未取得公共场所卫生许可证，从事理发店经营活动。')
    const second = await only()
    later = 3_607_000
    await correct('当事人未取得公共场所卫生许可证，从事美发店经营活动。')
    const third = await only()
    expect([second, third].map((item) => [item.id, item.date_published])).toEqual(
      [first, first].map((item) => [item.id, item.date_published]),
    )
    const at = [first, second, third].map((item) => Date.parse(item.date_modified))
    expect([at[1]! - at[0]!, at[2]! - at[1]!]).toEqual([3_600_000, 7_000])
    expect(await feed('feed.atom', 'portal.example')).toContain(`<published>${first.date_published}</published>`)
  })

  it('tell of a withdrawal at its time, under the same name', async () => {
    const before = await only()
    later = 3_700_000
    await act(
      'decision-revocation',
      'officer-a',
      { number: '示卫公撤〔2026〕1号', reason: '适用依据有误' },
      'agency-head',
    )
    await act('disclosure-withdrawal', 'office-head', {
      ground: 'revoked',
      reason: '行政处罚决定已被撤销。',
      effectiveOn: bureau.system.context.bureau.today(),
    })
    const after = await only()
    expect([after.id, after.date_published]).toEqual([before.id, before.date_published])
    expect(Date.parse(after.date_modified)).toBeGreaterThan(Date.parse(before.date_modified))
  })
})
