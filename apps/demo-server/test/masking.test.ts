import { inflateRawSync, inflateSync } from 'node:zlib'
import { type Act, type CaseRecord, type Party, procedureOf } from '@zhifa/domain'
import { fictionalResidentId, sampleActs } from '@zhifa/domain/testing'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textOfPdf } from '../../../packages/documents/testing/pdf-text'
import { mapKinds } from '../../../packages/domain/src/input/map-kinds'
import { openNewCase } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { actByAll } from '../src/demo/sample/act-by-all'
import { answered } from '../src/demo/sample/answered'
import { publishFirstItems } from '../src/demo/sample/first-items'
import { recorded } from '../src/demo/sample/recorded'
import { initialsOf } from '../src/search'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'
import { eventually } from './eventually'

/** Everything that gives a person away, generated: no two runs put the same people into the file. */
const people = fc.sample(
  fc.record({
    given: fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸]{2}$/),
    serial: fc.integer({ min: 1, max: 999 }),
    phone: fc.stringMatching(/^1[3-9]\d{9}$/),
    house: fc.integer({ min: 10, max: 9999 }),
    card: fc.stringMatching(/^62\d{13}$/),
  }),
  4,
)
const luhn = (head: string): string => {
  const sum = [...head].reverse().reduce((total, char, i) => {
    const doubled = i % 2 === 0 ? Number(char) * 2 : Number(char)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return `${head}${(10 - (sum % 10)) % 10}`
}
const person = (n: number, role: string) => {
  const { given, serial, phone, house, card } = people[n]!
  return {
    name: `演${role}${given}`,
    residentId: fictionalResidentId(role === '童' ? '2015-06-01' : '1988-03-09', serial),
    telephone: phone,
    address: `示例县虚构家园${house}号楼`,
    card: luhn(card),
  }
}
const [party, patient, minor, witness] = [person(0, '事'), person(1, '患'), person(2, '童'), person(3, '证')] as const
const everybody = [party, patient, minor, witness]
const secrets = everybody.flatMap((one) => Object.values(one))
const storyOf = (one: (typeof everybody)[number]): string =>
  `${one.name}（${one.residentId}，电话${one.telephone}，住${one.address}，账号${one.card}）`
const story = everybody.map(storyOf).join('；')
const natural: Party = {
  kind: 'natural-person',
  name: party.name,
  residentId: party.residentId,
  telephone: party.telephone,
  address: party.address,
}

let turn = 0
const told = new Map<string, (typeof everybody)[number]>()
/** Who is named in the fields for names, act by act. */
const named: Readonly<Record<string, string>> = {
  intake: witness.name,
  'scene-inspection': minor.name,
  interview: patient.name,
}

/** The sample's act with somebody's data in every free text, everybody's in the file, and with a natural person as the party. */
function laden(record: CaseRecord, act: Act): Act {
  const schema = procedureOf(record).steps[act.step]?.data
  if (!schema || act.step === 'disclosure-draft') return act
  const data = { ...(act.data as Record<string, unknown>) }
  for (const key of ['party', 'suspect']) if (key in data) data[key] = natural
  const full = mapKinds(schema, data, (kind, text) => {
    if (kind === 'personal-name') return named[act.step] ?? party.name
    if (kind !== 'case-text') return text
    if (act.step.startsWith('disclosure')) return text
    // What was reviewed is what is decided: the same words tell of the same person.
    const one = told.get(text) ?? everybody[turn++ % everybody.length] ?? party
    told.set(text, one)
    // The shortest texts hold 200 characters.
    return `${text.slice(0, 80)}另查明${storyOf(one)}`
  })
  return {
    ...act,
    data: {
      ...(full as object),
      ...('party' in data ? { party: natural } : {}),
      ...('suspect' in data ? { suspect: natural } : {}),
    },
  }
}

let bureau: TestBureau
let stranger: Client
let caseId: string
const lines: string[] = []

beforeAll(async () => {
  bureau = await startBureau('postgres', {
    log: (error) => lines.push(error instanceof Error ? `${error.message}\n${error.stack}` : JSON.stringify(error)),
  })
  stranger = new Client(bureau.url)
  const { context } = bureau.system
  await publishFirstItems(context)
  const today = context.bureau.today()
  const opened = await openNewCase(context.db, context.bureau, { cause: 'public-place.unlicensed' }, 'officer-a')
  if (!opened.ok) throw new Error('not opened')
  caseId = opened.id
  for (const make of sampleActs(today, context.bureau.law)) {
    const record = (await readCase(context.db, caseId))!
    const act = await recorded(context, caseId, answered(context.bureau, record, laden(record, make(record))))
    const done = await actByAll(context, {
      caseId,
      expectedSeq: record.entries.length,
      act,
      user: act.by[0] ?? '',
    })
    if (!done.ok) throw new Error(`${act.step}: ${done.findings.map(({ message }) => message.zh).join('；')}`)
    if (act.step === 'disclosure-approval') break
  }
})
afterAll(() => bureau.close())

function listed(headers: Headers): string {
  const all: string[] = []
  headers.forEach((value, key) => void all.push(`${key}: ${value}`, decodeURIComponent(value)))
  return all.join('\n')
}

/** The secrets that occur in a text, however its bytes are written. */
function found(text: string): string[] {
  const bare = text.replace(/[\s\u200b]/g, '')
  return secrets.filter((secret) => bare.includes(secret) || bare.includes(encodeURIComponent(secret)))
}

/** Everything that is in a zip, spreadsheets among them: names of entries and their bytes unpacked, by the central directory. */
function insideZip(zip: Buffer): string {
  const texts: string[] = []
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size, nameLength] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    const local = zip.readUInt32LE(at + 42)
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const bytes = zip.subarray(from, from + size)
    texts.push(
      zip.toString('utf8', at + 46, at + 46 + nameLength),
      (method === 8 ? inflateRawSync(bytes) : bytes).toString('utf8'),
    )
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return texts.join('\n')
}

/** Everything that is in a PDF: its text, its streams unpacked, its metadata in any of their encodings. */
function insidePdf(pdf: Buffer): string {
  const raw = pdf.toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    const end = raw.indexOf('endstream', index)
    const bytes = Buffer.from(raw.slice(index + mark.length, end), 'latin1')
    try {
      return inflateSync(bytes)
    } catch {
      return bytes
    }
  })
  const wide = (bytes: Buffer): string =>
    Buffer.from(bytes)
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString('utf16le')
  const hex = [...raw.matchAll(/<([0-9A-Fa-f]{8,})>/g)].map(([, digits]) => wide(Buffer.from(digits ?? '', 'hex')))
  const odd = Buffer.concat([Buffer.from([0]), pdf])
  const all = [pdf, ...streams].flatMap((bytes) => [bytes.toString('utf8'), bytes.toString('latin1')])
  const pages = textOfPdf(pdf).flatMap((page) => page.map(({ text }) => text))
  return [...all, ...hex, wide(pdf), wide(odd), ...pages].join('\n')
}

describe('a file full of personal data', () => {
  it('holds them all, so that the test can fail [D4.3]', async () => {
    const record = JSON.stringify(await readCase(bureau.system.context.db, caseId))
    for (const secret of secrets) expect(record.includes(secret), secret).toBe(true)
    const archivist = await bureau.as('archivist')
    expect(found((await archivist.get('/desk/ledger.jsonl')).text)).toHaveLength(secrets.length)
    const file = await fetch(`${bureau.url}/desk/cases/${caseId}/documents/1.pdf`, {
      headers: { cookie: archivist.cookie },
    })
    expect(found(insidePdf(Buffer.from(await file.arrayBuffer()))).length).toBeGreaterThan(0)
  })

  it('lets none of it onto the portal: pages, feeds, certificate, errors [D4.3] [D5.1]', async () => {
    const decision = await stranger.get(`/decisions/${caseId}`)
    expect([decision.status, decision.text.includes('演某某某')]).toEqual([200, true])
    const paths = [
      '/',
      '/results?kind=penalty&q=%E6%BC%94',
      '/results.csv',
      '/results.json',
      '/figures',
      '/figures.csv',
      '/figures.json',
      '/sitemap.xml',
      `/sitemaps/${bureau.system.context.bureau.today().slice(0, 7)}-1.xml`,
      `/verify?number=${encodeURIComponent('示卫公罚〔2026〕1号')}`,
      `/verify/decisions/${caseId}/${'0'.repeat(64)}`,
      `/decisions/${caseId}`,
      `/decisions/${caseId}/certificate.json`,
      `/decisions/${caseId}/nothing`,
      `/desk/cases/${caseId}`,
      `/api/cases/${caseId}`,
      '/feed.atom',
      '/feed.json',
      '/registry',
      '/registry/officers',
      '/registry/service-guide.penalty.ordinary',
      '/officers',
      '/complaints',
      `/report?target=decision&id=${caseId}`,
    ]
    for (const path of paths) {
      const { text, headers } = await stranger.get(path)
      expect(found(`${text}${listed(headers)}`), path).toEqual([])
    }
    for (const path of ['/feed.atom', '/results', '/results.csv', '/results.json'])
      expect([path, (await stranger.get(path)).text.includes('演某某某')]).toEqual([path, true])
    // Whoever looks for a person finds nothing: neither by the name nor by its initials.
    for (const { name } of everybody)
      for (const words of [name, initialsOf(name)])
        expect((await stranger.get(`/results?q=${encodeURIComponent(words)}`)).text).toContain('没有符合条件的公示信息')
    const sheet = await fetch(`${bureau.url}/decisions/${caseId}/sheet.pdf`)
    const pdf = Buffer.from(await sheet.arrayBuffer())
    expect([sheet.status, found(insidePdf(pdf)), found(listed(sheet.headers))]).toEqual([200, [], []])
    expect(
      textOfPdf(pdf)
        .flatMap((page) => page.map(({ text }) => text))
        .join(''),
    ).toContain('演某某某')
  })

  it('lets none of it into the push, its queue, its receipts, or the names of its files [D4.3] [D5.2]', async () => {
    const { db } = bureau.system.context
    await eventually(async () => {
      const { rows } = await sql<{ state: string }>`select state from zhifa_push.delivery`.execute(db)
      return rows.length > 0 && rows.every(({ state }) => state === 'synced')
    })
    const tables = await sql<{ name: string }>`select format('%I.%I', table_schema, table_name) as name
      from information_schema.tables where table_schema in ('zhifa_push', 'pgboss') and table_type = 'BASE TABLE'`.execute(
      db,
    )
    let read = 0
    for (const { name } of tables.rows) {
      const { rows } = await sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.raw(name)} t`.execute(db)
      for (const { row } of rows) {
        read += row.length
        const decoded = [...row.matchAll(/[A-Za-z0-9+/=]{200,}/g)].map(([text]) =>
          Buffer.from(text, 'base64').toString('utf8'),
        )
        expect(found([row, ...decoded].join('\n')), name).toEqual([])
      }
    }
    expect(read).toBeGreaterThan(10_000)
  })

  it('lets none of it onto the county platform: list, page, feeds, interfaces, files [D4.3] [D5.1]', async () => {
    const get = async (path: string) => {
      const response = await fetch(`${bureau.platformUrl}${path}`)
      return {
        bytes: Buffer.from(await response.arrayBuffer()),
        headers: listed(response.headers),
        status: response.status,
      }
    }
    const list = await get('/')
    const item = /href="(\/items\/[^"]+)"/.exec(list.bytes.toString())?.[1] ?? ''
    const page = await get(item)
    const files = [...page.bytes.toString().matchAll(/href="([^"]+\/attachments\/[^"]+)"/g)].map(
      ([, path]) => path ?? '',
    )
    expect(files).toHaveLength(2)
    const { rows } = await sql<{ key: string }>`select key from zhifa_push.publication`.execute(
      bureau.system.context.db,
    )
    const paths = [
      '/',
      item,
      ...files,
      '/feed.atom',
      '/feed.json',
      '/api/changes',
      `/api/publications/${encodeURIComponent(rows[0]?.key ?? '')}`,
      '/?q=%E6%BC%94%E4%BA%8B',
      '/items.csv',
      '/items.json',
      '/openapi.json',
    ]
    for (const path of paths) {
      const { bytes, headers, status } = await get(path)
      const text = bytes.subarray(0, 5).toString() === '%PDF-' ? insidePdf(bytes) : bytes.toString('utf8')
      expect([path, status, found(`${text}${headers}`)]).toEqual([path, 200, []])
    }
    // Whoever looks for a person finds nothing: the index knows only what is public.
    for (const name of everybody.map((one) => one.name))
      expect((await get(`/?q=${encodeURIComponent(name)}`)).bytes.toString()).toContain('没有符合条件的公示信息')
  })

  // An address that stands in prose only can be recognised by nobody but the reader who approves.
  const recognised = secrets.filter((secret) => !everybody.slice(1).some(({ address }) => address === secret))
  it.each(recognised.map((secret, i) => [i, secret] as const))(
    'refuses a public text with value %i of it, without repeating it [D4.3]',
    async (_, secret) => {
      const officer = await bureau.as('officer-a')
      const record = (await readCase(bureau.system.context.db, caseId))!
      const dressed = secret.length > 12 ? `${secret.slice(0, 6)} ${secret.slice(6)}` : secret
      for (const facts of [`当事人${secret}违法。`, `当事人 ${dressed} 违法。`]) {
        const data = { facts, correction: '更正' }
        const act = { step: 'disclosure-draft', on: bureau.system.context.bureau.today(), by: ['officer-a'], data }
        const refused = await officer.postJson(`/api/cases/${caseId}/acts`, { expectedSeq: record.entries.length, act })
        expect(refused.status, facts).toBe(422)
        expect(found(refused.text)).toEqual([])
      }
    },
  )

  it('lets none of it into the spreadsheet of the double publicity, its parts, or the names of files [D4.3]', async () => {
    const head = await bureau.as('agency-head')
    const get = (path: string) => fetch(`${bureau.url}${path}`, { headers: { cookie: head.cookie } })
    // The table is of a month: of that of the decision, which is not always that of today.
    const record = await readCase(bureau.system.context.db, caseId)
    const month = record?.entries.find(({ step }) => step === 'decision')?.on.slice(0, 7)
    const sheet = await get(`/desk/supervision/double-publicity.xlsx?month=${month}`)
    const inside = insideZip(Buffer.from(await sheet.arrayBuffer()))
    expect([sheet.status, inside.includes('演某某某'), found(inside), found(listed(sheet.headers))]).toEqual([
      200,
      true,
      [],
      [],
    ])
    for (const path of [
      `/desk/cases/${caseId}/documents/1.pdf`,
      '/desk/supervision/cases.csv',
      '/desk/supervision/statistics.csv',
      '/desk/supervision/appraisal.csv',
    ]) {
      const { status, headers } = await get(path)
      expect([path, status, found(listed(headers))]).toEqual([path, 200, []])
    }
  })

  it('marks in the text what may not leave, with its kind and what could stand there [D4.3]', async () => {
    const officer = await bureau.as('officer-a')
    const record = (await readCase(bureau.system.context.db, caseId))!
    const page = await officer.postForm(`/desk/cases/${caseId}/acts/disclosure-draft`, [
      ['expectedSeq', String(record.entries.length)],
      ['on', bureau.system.context.bureau.today()],
      ['by', 'officer-a'],
      ['data.facts', `${party.name}无证营业，样品110105194912310021不合格，电话${party.telephone}。`],
      ['data.correction', '更正'],
    ])
    expect(page.status).toBe(422)
    for (const words of [party.name, '110105194912310021', party.telephone])
      expect(page.text).toContain(`<mark>${words}</mark>`)
    expect(page.text).toContain('建议写作“演某某某”')
    expect(page.text).toContain('身份证件号码，存疑')
    const commands = [...page.text.matchAll(/name="_do" value="(mask:[^"]+)"/g)].map(([, command]) => command!)
    expect(commands).toHaveLength(4)
    const typed = `${party.name}无证营业，样品110105194912310021不合格，电话${party.telephone}。`
    const accepted = async (command: string, facts: string): Promise<string> => {
      const answer = await officer.postForm(`/desk/cases/${caseId}/acts/disclosure-draft`, [
        ['expectedSeq', String(record.entries.length)],
        ['on', bureau.system.context.bureau.today()],
        ['by', 'officer-a'],
        ['data.facts', facts],
        ['data.correction', '更正'],
        ['_do', command],
      ])
      expect(answer.status).toBe(200)
      return /<textarea[^>]*name="data.facts"[^>]*>([^<]*)</.exec(answer.text)?.[1] ?? ''
    }
    // One place, and the rest stays as it was typed; all places, and the text may leave.
    expect(await accepted(commands[0]!, typed)).toBe(typed.replace(party.name, '演某某某'))
    const all = await accepted('mask:facts', typed)
    expect(all).toBe('演某某某无证营业，样品***不合格，电话***。')
    expect(await accepted('mask:facts', all)).toBe(all)
    // Nothing was proposed by it, and a place that is not there any more changes nothing.
    expect((await readCase(bureau.system.context.db, caseId))!.entries).toHaveLength(record.entries.length)
    for (const command of ['mask:facts:900:910', 'mask:nothing', 'mask:constructor', 'mask:'])
      expect(await accepted(command, typed)).toBe(typed)
  })

  it('shows the approver a doubt that the drafter let stand, with the reason; what is certain never stands [D4.3]', async () => {
    const { context } = bureau.system
    const draft = async (facts: string, kind: string, text: string) => {
      const record = (await readCase(context.db, caseId))!
      const data = { facts, correction: '更正样品编号', keptDoubts: [{ kind, text, reason: '系样品编号，校验位不符' }] }
      const act = { step: 'disclosure-draft', on: context.bureau.today(), by: ['officer-a'], data }
      return actByAll(context, { caseId, expectedSeq: record.entries.length, act, user: 'officer-a' })
    }
    expect((await draft(`电话${party.telephone}`, 'known-value', party.telephone)).ok).toBe(false)
    expect((await draft('样品110105194912310021不合格。', 'resident-id', '110105194912310021')).ok).toBe(true)
    const office = await bureau.as('office-head')
    const page = (await office.get(`/desk/cases/${caseId}/acts/disclosure-approval`)).text
    expect(page).toContain('<mark>110105194912310021</mark>（疑似身份证件号码）：系样品编号，校验位不符')
  })

  it('refuses a withdrawal whose published reason holds it, an answer and an item of the registry too [D4.3]', async () => {
    const { context } = bureau.system
    const office = await bureau.as('office-head')
    const record = (await readCase(context.db, caseId))!
    for (const secret of secrets.filter((one) => recognised.includes(one))) {
      const data = { ground: 'correction', reason: `公示写有${secret}`, effectiveOn: context.bureau.today() }
      const act = { step: 'disclosure-withdrawal', on: context.bureau.today(), by: ['office-head'], data }
      const refused = await office.postJson(`/api/cases/${caseId}/acts`, { expectedSeq: record.entries.length, act })
      expect([refused.status, refused.text.includes('disclosure.text-clean'), found(refused.text)]).toEqual([
        422,
        true,
        [],
      ])
    }
    await stranger.postForm('/report', [
      ['target', 'decision'],
      ['id', caseId],
      ['text', '名称有误'],
    ])
    const { rows } = await sql<{
      id: string
    }>`select id from zhifa.error_report order by received_at desc limit 1`.execute(context.db)
    for (const secret of [party.name, witness.name, minor.residentId, patient.telephone]) {
      const path = `/desk/disclosure/reports/${rows[0]?.id}`
      const answer = await office.postForm(path, [
        ['verdict', 'rejected'],
        ['text', `经核实，${secret}无误`],
      ])
      expect([answer.status, answer.text.includes('公开的答复含有')]).toEqual([422, true])
    }
    const officer = await bureau.as('officer-a')
    for (const secret of [minor.residentId, patient.telephone, witness.card]) {
      const item = await officer.postForm('/desk/disclosure/items/service-guide.penalty.ordinary/draft', [
        ['reason', `因${secret}更正`],
      ])
      expect([item.status, item.text.includes('公开内容含有'), found(item.text)]).toEqual([422, true, []])
    }
  })

  it('lets none of it into what is measured or told of the state of the servers [D4.3]', async () => {
    await stranger.get(`/decisions/${encodeURIComponent(party.name)}?q=${encodeURIComponent(patient.telephone)}`)
    await stranger.get(`/desk/cases/${caseId}/documents/${encodeURIComponent(minor.residentId)}.pdf`)
    const platform = new Client(bureau.platformUrl)
    for (const [client, path] of [
      [stranger, '/metrics'],
      [stranger, '/healthz'],
      [stranger, '/readyz'],
      [stranger, '/livez'],
      [platform, '/healthz'],
    ] as const) {
      const { status, text, headers } = await client.get(path)
      expect([path, status, text.length > 0, found(`${text}${listed(headers)}`)]).toEqual([path, 200, true, []])
    }
    expect((await stranger.get('/metrics')).text).toContain('zhifa_http_requests_total{')
  })

  it('writes none of it into a log line, whatever goes wrong [D4.3]', async () => {
    const officer = await bureau.as('officer-a')
    await officer.send('POST', `/api/cases/${caseId}/acts`, `{"act": "${story}`, { 'content-type': 'application/json' })
    await officer.postForm(`/desk/cases/${caseId}/acts/closing`, [['data.summary', story]])
    await stranger.postForm('/report', [
      ['target', 'decision'],
      ['id', caseId],
      ['text', story.slice(0, 900)],
    ])
    await stranger.get(`/decisions/${encodeURIComponent(party.name)}`)
    // A database that breaks in the middle of a request.
    await sql`alter table zhifa.error_report rename to error_report_away`.execute(bureau.system.context.db)
    const broken = await stranger.postForm('/report', [
      ['target', 'decision'],
      ['id', caseId],
      ['text', `${party.name}${party.residentId}`],
    ])
    await sql`alter table zhifa.error_report_away rename to error_report`.execute(bureau.system.context.db)
    expect([broken.status, found(broken.text)]).toEqual([500, []])
    // A full disk, as the database tells it: with the row that it could not keep.
    await sql`create function zhifa.full_disk() returns trigger language plpgsql as $$ begin
      raise exception 'could not extend file for %', new.body using errcode = '53100', detail = new.body, hint = new.body;
    end $$`.execute(bureau.system.context.db)
    await sql`create trigger full_disk before insert on zhifa.error_report
      for each row execute function zhifa.full_disk()`.execute(bureau.system.context.db)
    const full = await stranger.postForm('/report', [
      ['target', 'decision'],
      ['id', caseId],
      ['text', story.slice(0, 900)],
    ])
    await sql`drop trigger full_disk on zhifa.error_report`.execute(bureau.system.context.db)
    expect([full.status, found(full.text)]).toEqual([503, []])
    expect(lines.join('\n')).toContain('53100')
    expect(lines.length).toBeGreaterThan(0)
    expect(found(lines.join('\n'))).toEqual([])
  })
})
