import { sampleRegistry } from '@zhifa/domain/testing'
import { lookAtFile } from '@zhifa/integrations'
import PDFDocument from 'pdfkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evidenceOf } from '../src/bureau/evidence'
import { checkTables } from '../src/bureau/ledger/check-tables'
import { mediaOf } from '../src/bureau/media'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { eventually } from './eventually'
import { film, hashed, uploading } from './media-files'

const id = '11010519491231002X'
const gone = 'officer-c'
let bureau: TestBureau
let caseId: string
beforeAll(async () => {
  const officers = new Map(sampleRegistry.officers)
  officers.set(gone, { ...officers.get(gone)!, left: '2020-01-01' })
  bureau = await startBureau('postgres', { registry: { ...sampleRegistry, officers } })
  const { context } = bureau.system
  caseId = await openDemoCase(context, context.bureau.today(), false)
  await walk(context, caseId, context.bureau.today(), 'closing')
}, 120_000)
afterAll(() => bureau?.close())

/** A PDF as any program might write it. */
const pdf = (draw: (doc: InstanceType<typeof PDFDocument>) => void): Promise<Buffer> =>
  new Promise((resolve) => {
    const doc = new PDFDocument()
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    draw(doc)
    doc.end()
  })
async function upload(bytes: Buffer, said: Readonly<Record<string, string>>, who = 'officer-a'): Promise<string> {
  const person = uploading(await bureau.as(who))
  const announced = await person.announce(caseId, { size: bytes.length, said })
  expect(announced.status, announced.text).toBe(201)
  const done = await person.patch(announced.headers.get('location') ?? '', 0, bytes)
  expect(done.status, done.text).toBe(204)
  return hashed('sha256', bytes)
}
const page = () => `/desk/cases/${caseId}/evidence`
const text = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
/** What the page answers: nothing where it was entered, else the rules that stood against it. */
async function say(who: string, fields: readonly (readonly [string, string])[]): Promise<string> {
  const { status, text: html, headers } = await (await bureau.as(who)).postForm(page(), fields)
  if (status === 303) return headers.get('location')?.endsWith('?done') ? '' : 'elsewhere'
  const rules = [...html.matchAll(/规则<\/dt><dd class="mono">([^<]+)</g)].map(([, rule]) => rule)
  const refused = /没有登记<\/h2>(.*?)<\/section>/s.exec(html)?.[1] ?? ''
  return rules.find((rule) => refused.includes(String(rule))) ?? `${status} ${text(refused).slice(0, 200)}`
}
const events = () => evidenceOf(bureau.system.context.db, bureau.system.context.bureau.agency.id, caseId)
const today = () => bureau.system.context.bureau.today()

describe('recordings and their originals', () => {
  const films: string[] = []

  it('segments stand in order with the gap between them, on the page of who reviews', async () => {
    const times = [
      ['09:00', '09:20'],
      ['09:27', '09:40'],
    ]
    for (const [i, [started, ended]] of times.entries())
      films.push(
        await upload(film(2000), {
          ...{ filename: `第${i + 1}段.mp4`, device: 'SL-03', officer: 'officer-a' },
          ...{ started: `2020-11-02T${started}`, ended: `2020-11-02T${ended}` },
        }),
      )
    const fields = [
      ['kind', 'series'],
      ['title', '现场检查录像'],
      ...films.toReversed().map((sha256) => ['files', sha256] as const),
    ] as const
    expect(await say('officer-a', fields)).toBe('evidence.series-gap-said')
    expect(await say('officer-a', [...fields, ['gaps', '更换电池']])).toBe('')
    const shown = text((await (await bureau.as('reviewer-a')).get(page())).text)
    expect(shown).toContain('音像“现场检查录像”第1段与第2段之间间断7分钟')
    expect(shown.indexOf('第1段.mp4')).toBeLessThan(shown.indexOf('第2段.mp4'))
  })

  it('an original goes from hand to hand by the word of both, and not to who has left', async () => {
    const start = [
      ...[['kind', 'custody'] as const, ['title', '存储卡'] as const, ['label', 'SD-01'] as const],
      ...films.map((sha256) => ['of', sha256] as const),
      ...[['since', '2020-11-02T09:40'] as const, ['place', '证据室'] as const, ['state', '封存'] as const],
    ]
    expect(await say('officer-a', start)).toBe('')
    const item = String((await events()).at(-1)?.no)
    const give = (to: string) => [
      ...[['kind', 'hand-over'] as const, ['item', item] as const, ['to', to] as const],
      ...[['at', '2020-11-03T09:00'] as const, ['place', '证据室'] as const, ['state', '完好'] as const],
    ]
    expect(await say('officer-a', give(gone))).toBe('evidence.custody-receiver-in-service')
    expect(await say('officer-b', give('archivist'))).toBe('evidence.custody-holder')
    expect(await say('officer-a', give('office-head'))).toBe('')
    // Who has no leave to see the files confirms what was put into his hands, and learns nothing else of the case.
    const office = await bureau.as('office-head')
    expect((await office.get(page())).status).toBe(403)
    const held = await office.get('/desk/custody')
    expect(text(held.text)).toContain('存储卡')
    expect(held.text).not.toContain('第1段.mp4')
    const take = [
      ...[['case', caseId] as const, ['kind', 'taken'] as const],
      ...[['item', item] as const, ['state', '完好'] as const],
    ]
    const at = '/desk/custody'
    const other = await bureau.as('reviewer-a')
    expect((await other.postForm(at, [...take, ['at', '2020-11-03T09:10']])).status).toBe(422)
    expect((await events()).at(-1)?.act.kind).toBe('hand-over')
    expect((await office.postForm(at, [...take, ['at', '2020-11-03T08:00']])).status).toBe(422)
    expect((await office.postForm(at, [...take, ['at', '2020-11-03T09:10']])).status).toBe(303)
    const shown = text((await (await bureau.as('reviewer-a')).get(page())).text)
    expect(shown).toContain('间断10分钟')
    expect((await events()).at(-1)).toMatchObject({ act: { kind: 'taken' }, by: { id: 'office-head' } })
  })
})

describe('what is kept from others', () => {
  it('is opened by who has a part in the case, and by others with leave only; each try is noted', async () => {
    const secret = await upload(await pdf((doc) => doc.text('medical record')), { filename: '病历.pdf' })
    const file = `/desk/cases/${caseId}/media/${secret}`
    const other = await bureau.as('reviewer-b')
    expect((await other.get(file)).status).toBe(200)
    const mark = (secrecy: string) => [
      ...[['kind', 'secrecy'] as const, ['file', secret] as const, ['secrecy', secrecy] as const],
      ['reason', '含有病历'] as const,
    ]
    expect(await say('officer-a', mark('personal-privacy'))).toBe('')
    expect((await other.get(file)).status).toBe(403)
    const list = await other.get(`/desk/cases/${caseId}/media`)
    expect(list.text).not.toContain(`href="${file}"`)
    expect((await (await bureau.as('officer-b')).get(file)).status).toBe(200)
    expect((await (await bureau.as('archivist')).get(file)).status).toBe(200)
    expect(await say('officer-a', mark('open'))).toBe('evidence.secrecy-lifted-by-head')
    const leave = [
      ...[['kind', 'access'] as const, ['file', secret] as const, ['person', 'reviewer-b'] as const],
      ...[['reason', '个案监督'] as const, ['until', today()] as const],
    ]
    expect(await say('officer-a', leave)).toBe('user.wrong-role')
    expect(await say('section-head', leave)).toBe('')
    expect((await other.get(file)).status).toBe(200)
  })
})

it('the bound file has evidence in it as far as its reader may see it, and a reviewer is told of gaps', async () => {
  const first = await upload(await pdf((doc) => doc.text('OPEN PAPER')), { filename: '报告.pdf' })
  const damaged = await upload((await pdf((doc) => doc.text('x'))).subarray(0, 400), { filename: '残缺.pdf' })
  const secret = (await events()).find(({ act }) => act.kind === 'secrecy')
  const bound = async (who: string): Promise<string> => {
    const { cookie } = await bureau.as(who)
    const response = await fetch(`${bureau.url}/desk/cases/${caseId}/file.pdf`, { headers: { cookie } })
    const { texts } = await lookAtFile(new Uint8Array(await response.arrayBuffer()))
    return texts.join('')
  }
  const own = await bound('officer-a')
  for (const word of ['OPEN PAPER', 'medical record', first, damaged, 'PDF已损坏']) expect(own).toContain(word)
  const head = await bound('deputy-head')
  expect(head).toContain('OPEN PAPER')
  expect(head).not.toContain('medical record')
  expect(head).toContain('没有参与本案')
  const office = await bound('office-head')
  expect(office).not.toContain('OPEN PAPER')
  expect(office).not.toContain('报告.pdf')
  expect(secret).toBeDefined()
  const review = (await (await bureau.as('reviewer-a')).get(`/desk/cases/${caseId}/review`)).text
  expect(text(review)).toContain('间断7分钟')
}, 60_000)

describe('a copy for the public', () => {
  let original: string
  let copy: string
  const propose = (of: string, sha256: string) => [
    ...[['kind', 'redaction'] as const, ['of', of] as const, ['copy', sha256] as const],
    ['covered', '隐去身份证号码'] as const,
  ]
  const decide = (verdict: string, ...more: (readonly [string, string])[]) => [
    ...[['kind', 'redaction-decision'] as const, ['verdict', verdict] as const, ['opinion', '已核对'] as const],
    ...more,
  ]

  it('is not the original again: the same bytes, the same text under other bytes, or text that is only covered', async () => {
    const bytes = await pdf((doc) => doc.text(`No. ${id} Shop 8`))
    original = await upload(bytes, { filename: '证据.pdf' })
    const again = uploading(await bureau.as('officer-a'))
    const announced = await again.announce(caseId, { size: bytes.length, said: { filename: '副本.pdf' } })
    expect((await again.patch(announced.headers.get('location') ?? '', 0, bytes)).text).toContain('media.duplicate')
    expect(await say('officer-a', propose(original, original))).toBe('evidence.copy-original')
    const longer = await upload(Buffer.concat([bytes, Buffer.from('\n%\n')]), { filename: '副本1.pdf' })
    expect(await say('officer-a', propose(original, longer))).toBe('evidence.copy-same')
    const covered = await upload(
      await pdf((doc) => void doc.text(`No. ${id} Shop`, 72, 72).rect(60, 60, 400, 40).fill('black')),
      { filename: '副本2.pdf' },
    )
    expect(await say('officer-a', propose(original, covered))).toBe('push.personal-data')
    expect((await (await bureau.as('officer-a')).get(page())).text).not.toContain(id)
  })

  it('of a photo is no photo with other notes', async () => {
    const photo = (note: string) => {
      const body = Buffer.from(note)
      const head = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
      const comment = Buffer.from([0xff, 0xfe, 0, body.length + 2])
      return Buffer.concat([head, comment, body, Buffer.from('ffda000c03010002110311003f00aabbccddffd9', 'hex')])
    }
    const first = await upload(photo('one'), { filename: '照片.jpg' })
    const second = await upload(photo('another note'), { filename: '照片副本.jpg' })
    expect(await say('officer-a', propose(first, second))).toBe('evidence.copy-same')
  })

  it('is no page that was renamed: what the bytes are decides', async () => {
    const person = uploading(await bureau.as('officer-a'))
    const html = Buffer.from('<!doctype html><html><script>alert(1)</script></html>')
    const announced = await person.announce(caseId, { size: html.length, said: { filename: '照片.jpg' } })
    const sent = await person.patch(announced.headers.get('location') ?? '', 0, html)
    expect([sent.status, sent.text.includes('media.type')]).toEqual([422, true])
  })

  it('is approved by somebody else than made it, and goes out with the publication, the original never', async () => {
    const { context } = bureau.system
    const agency = context.bureau.agency.id
    copy = await upload(await pdf((doc) => doc.text('No. *** Shop 8')), { filename: '公开副本.pdf' })
    expect(await say('officer-a', propose(original, copy))).toBe('')
    const redaction = ['redaction', String((await events()).at(-1)?.no)] as const
    expect(await say('officer-a', decide('approved', redaction))).toBe('user.wrong-role')
    expect(await say('section-head', decide('approved', redaction))).toBe('')
    expect((await mediaOf(context.db, agency, caseId)).length).toBeGreaterThan(4)
    expect(await checkTables(context.db, agency)).toEqual([])
  })
})

it('a copy that was approved before the publication is on the portal and at the county by its digest', async () => {
  const { context } = bureau.system
  const { db } = context
  caseId = await openDemoCase(context, today(), false)
  await walk(context, caseId, today(), 'disclosure-draft')
  const original = await upload(await pdf((doc) => doc.text(`No. ${id} Shop 9`)), { filename: '证据.pdf' })
  const copy = await upload(await pdf((doc) => doc.text('No. *** Shop 9')), { filename: '公开副本.pdf' })
  const propose = [
    ...[['kind', 'redaction'] as const, ['of', original] as const, ['copy', copy] as const],
    ['covered', '隐去身份证号码'] as const,
  ]
  expect(await say('officer-a', propose)).toBe('')
  const approve = [
    ...[['kind', 'redaction-decision'] as const, ['redaction', '1'] as const, ['verdict', 'approved'] as const],
    ['opinion', '已核对'] as const,
  ]
  expect(await say('section-head', approve)).toBe('')
  await walk(context, caseId, today(), 'disclosure-approval')
  const portal = await fetch(`${bureau.url}/decisions/${caseId}`)
  expect(await portal.text()).toContain(`/decisions/${caseId}/copies/${copy}`)
  const got = await fetch(`${bureau.url}/decisions/${caseId}/copies/${copy}`)
  expect([got.status, hashed('sha256', Buffer.from(await got.arrayBuffer()))]).toEqual([200, copy])
  expect(got.headers.get('content-disposition')).not.toContain(encodeURIComponent('证据'))
  expect((await fetch(`${bureau.url}/decisions/${caseId}/copies/${original}`)).status).toBe(404)
  const item = await eventually(async () =>
    /href="(\/items\/[^"/?]+)"/.exec(await (await fetch(`${bureau.platformUrl}/`)).text())?.at(1),
  )
  const county = (sha256: string) => fetch(`${bureau.platformUrl}${item}/attachments/${sha256}`)
  expect((await county(copy)).status).toBe(200)
  expect((await county(original)).status).toBe(404)
  expect(await context.integrity.check()).toEqual([])
  expect(await checkTables(db, context.bureau.agency.id)).toEqual([])
  const recall = [['kind', 'redaction-recall'] as const, ['redaction', '1'] as const, ['reason', '有遗漏'] as const]
  expect(await say('section-head', recall)).toBe('')
  expect((await fetch(`${bureau.url}/decisions/${caseId}/copies/${copy}`)).status).toBe(404)
}, 120_000)
