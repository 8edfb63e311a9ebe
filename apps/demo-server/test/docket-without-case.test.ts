import { bareNumber } from '@zhifa/domain'
import { sampleRegistry } from '@zhifa/domain/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainText } from '../../../packages/documents/testing/pdf-text'
import { docketEntries } from '../src/bureau/cases/docket-entries'
import { readCase } from '../src/bureau/cases/read-case'
import { checkTables } from '../src/bureau/ledger/check-tables'
import { actByAll } from '../src/demo/sample/act-by-all'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'

const supervisor = 'officer-c'
const complainant = '虚构投诉人戊'
const contact = '0427-1234567'
let bureau: TestBureau
let caseId: string
let other: string
let clock = new Date('2026-11-28T10:00:00+08:00')
const today = () => bureau.system.context.bureau.today()

beforeAll(async () => {
  const officers = new Map(sampleRegistry.officers)
  officers.set(supervisor, { ...officers.get(supervisor)!, roles: [{ role: 'supervisor', from: '2020-01-01' }] })
  bureau = await startBureau('embedded', { now: () => clock, registry: { ...sampleRegistry, officers } })
  const { context } = bureau.system
  caseId = await openDemoCase(context, today(), false)
  await walk(context, caseId, today())
  other = await openDemoCase(context, today(), false)
  await walk(context, other, today(), 'filing')
}, 120_000)
afterAll(() => bureau?.close())

/** Signed in anew on each day: sessions end. */
const people = new Map<string, Client>()
async function person(who: string): Promise<Client> {
  const key = `${who} ${clock.getTime()}`
  const client = people.get(key) ?? new Client(bureau.url)
  if (!people.has(key)) await client.signIn(who)
  people.set(key, client)
  return client
}
type Fields = readonly (readonly [string, string])[]
async function say(who: string, fields: Record<string, string | readonly string[]>, path = '/desk/docket') {
  const sent: Fields = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  )
  const answer = await (await person(who)).postForm(path, sent)
  if (answer.status === 303) return answer.headers.get('location') ?? ''
  const rules = [...answer.text.matchAll(/规则<\/dt><dd class="mono">([^<]+)</g)].map(([, rule]) => rule)
  return rules.join(' ') || `${answer.status} ${/还没有|需要填写[^<]*/.exec(answer.text)?.[0] ?? ''}`
}
/** A file that begins as a scan does. */
const scanOf = (text: string): Buffer => Buffer.from(`%PDF-1.4 ${text}`)
async function add(who: string, at: string, part: string, name: string, bytes: Buffer) {
  const client = await person(who)
  const form = new FormData()
  form.set('part', part)
  form.set('name', name)
  form.set('file', new Blob([new Uint8Array(bytes)]), 'scan.pdf')
  const answer = await fetch(`${bureau.url}${at}/files`, {
    ...{ method: 'POST', redirect: 'manual', body: form },
    headers: { cookie: client.cookie, origin: bureau.url },
  })
  if (answer.status === 303) return answer.headers.get('location') ?? ''
  const rules = [...(await answer.text()).matchAll(/规则<\/dt><dd class="mono">([^<]+)</g)].map(([, rule]) => rule)
  return rules.join(' ') || String(answer.status)
}
/** The words of a paper as it is printed. */
async function paperOf(who: string, path: string): Promise<string> {
  const client = await person(who)
  const answer = await fetch(`${bureau.url}${path}`, { headers: { cookie: client.cookie } })
  expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'application/pdf'])
  return plainText(new Uint8Array(await answer.arrayBuffer()))
}
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const read = async (who: string, path: string) => words((await (await person(who)).get(path)).text)
const status = async (who: string, path: string) => (await (await person(who)).get(path)).status

const paper = (more: Record<string, string | readonly string[]> = {}) => ({
  ...{ kind: 'paper', type: 'notice', number: '示司监通〔2026〕30号', body: '示例县司法局', receivedOn: '2026-11-20' },
  ...{ demands: '报告三项制度落实情况。', concern: 'none', ...more },
})

describe('a paper that concerns no case', () => {
  let at: string

  it('is entered by the office, and waits first for who is to name somebody, then for who is named', async () => {
    expect(await say('officer-a', paper())).toBe('user.wrong-role')
    expect(await say(supervisor, paper())).toBe('user.wrong-role')
    at = await say('office-head', paper())
    expect(at).toBe('/desk/docket/1')
    expect(await read('office-head', '/desk')).toMatch(
      /督办和投诉（1） 行政执法监督通知书 示司监通〔2026〕30号 待指定承办人/,
    )
    expect(await read('officer-b', '/desk')).not.toContain('示司监通〔2026〕30号')
    expect(await status('officer-b', at)).toBe(404)
    expect(await say('section-head', { kind: 'assignment', person: 'officer-b' }, at)).toBe(at)
    expect(await read('officer-b', '/desk')).toContain('待承办人确认')
    expect(await status('officer-b', at)).toBe(200)
    expect(await say('officer-b', { kind: 'taken' }, at)).toBe(at)
  })

  it('is what a check that rests on it is held to, however its number is written; of another number nothing is known', async () => {
    const { db, bureau: house } = bureau.system.context
    const numbers = ['示司监通 [2026] 30号', '示司监通〔2026〕31号']
    const found = await docketEntries(db, house.agency.id, numbers)
    expect(numbers.map((number) => found.get(bareNumber(number)))).toEqual([
      { matter: 1, on: '2026-11-20', body: '示例县司法局' },
      undefined,
    ])
  })

  it('has the scan of what came, for whoever reads the matter, and each look is in the log', async () => {
    expect(await add('officer-b', at, 'received', '监督通知书', scanOf('came'))).toContain('user.wrong-role')
    expect(await add('office-head', at, 'received', '监督通知书', Buffer.from('<script>'))).toContain('docket.scan')
    expect(await add('office-head', at, 'received', '监督通知书', scanOf('came'))).toBe(`${at}#files`)
    expect(await add('office-head', at, 'received', '监督通知书', scanOf('came'))).toContain('docket.file-there')
    // A file that is only named is none.
    const named = { kind: 'file', part: 'received', name: '监督通知书', sha256: 'a'.repeat(64) }
    expect(await say('office-head', named, at)).toContain('docket.scan')
    const [file = ''] = /\/desk\/docket\/1\/files\/\d+/.exec((await (await person('officer-b')).get(at)).text) ?? []
    for (const who of ['officer-b', supervisor, 'agency-head']) {
      const answer = await (await person(who)).get(file)
      expect([who, answer.status, answer.headers.get('content-type')]).toEqual([who, 200, 'application/pdf'])
      expect(answer.headers.get('content-security-policy')).toContain('sandbox')
      expect(answer.text).toBe(scanOf('came').toString())
    }
    expect(await status('officer-a', file)).toBe(404)
    const { rows } = await sql<{ person: string; refused: number | null }>`select person, refused from zhifa.read_log
      where kind = 'docket' and item = ${`1 文件${file.split('/').at(-1)}`} order by seq`.execute(
      bureau.system.context.db,
    )
    expect(rows.filter(({ refused }) => refused === null).map((row) => row.person)).toEqual([
      'officer-b',
      supervisor,
      'agency-head',
    ])
    expect(rows.at(-1)).toMatchObject({ person: 'officer-a', refused: 404 })
  })

  it('is shown overdue, on top, to who must answer, on the page of supervision and to the supervisor', async () => {
    const later = await say(
      'office-head',
      paper({ number: '示司监函〔2026〕1号', type: 'urging-letter', answerBy: '2026-12-30' }),
    )
    await say('section-head', { kind: 'assignment', person: 'officer-b' }, later)
    clock = new Date('2026-12-11T10:00:00+08:00')
    const inbox = await read('officer-b', '/desk')
    expect(inbox).toMatch(/督办和投诉 2 超期1/)
    expect(inbox.indexOf('示司监通〔2026〕30号')).toBeLessThan(inbox.indexOf('示司监函〔2026〕1号'))
    expect(await read('agency-head', '/desk/supervision')).toContain('逾期1件')
    for (const who of [supervisor, 'archivist', 'reviewer-a'])
      expect(await read(who, '/desk/docket')).toMatch(/逾期1件.*示司监通〔2026〕30号.*法定期限 2026-12-10/)
    expect(await say(supervisor, { kind: 'answer', text: '代为答复。' }, at)).toBe('user.wrong-role')
  })

  it('is answered with its number and its day, late as it is', async () => {
    expect(await say('officer-b', { kind: 'answer', text: '三项制度已经落实，附台账。' }, at)).toBe(at)
    expect(await read('agency-head', '/desk')).toContain('待审批答复')
    const answer = /name="answer" value="(\d+)"/.exec((await (await person('agency-head')).get(at)).text)?.[1] ?? ''
    const approve = { kind: 'answer-decision', answer, verdict: 'approved', opinion: '同意。' }
    expect(await say('section-head', approve, at)).toBe('user.wrong-role')
    expect(await status('office-head', `${at}/answer.pdf`)).toBe(404)
    expect(await say('agency-head', approve, at)).toBe(at)
    const drawn = await paperOf('office-head', `${at}/answer.pdf?number=示卫函〔2026〕31号&on=2026-12-11`)
    for (const words of [
      '示例县司法局',
      '行政执法监督通知书',
      '示司监通〔2026〕30号',
      '三项制度已经落实',
      '示卫函〔2026〕31号',
    ])
      expect(drawn).toContain(words)
    const sent = { kind: 'answer-sent', number: '示卫函〔2026〕31号', on: '2026-12-11', way: 'system' }
    expect(await say('office-head', { ...sent, on: '2026-12-12' }, at)).toBe('docket.time')
    expect(await say('office-head', sent, at)).toBe(at)
    expect(await read('agency-head', '/desk/docket')).toMatch(/已办结 .*示司监通〔2026〕30号.*2026年12月11日答复 逾期/)
    // Nobody prints an answer under another number than the one that went out.
    const printed = await paperOf('office-head', `${at}/answer.pdf?number=示卫函〔2026〕99号&on=2026-12-01`)
    expect(printed).toMatch(/示卫函〔2026〕31号/)
    expect(printed).not.toContain('99号')
    expect(await add('office-head', at, 'attachment', '补充材料', scanOf('late'))).toContain('docket.file-part')
    expect(await add('office-head', at, 'sent', '答复函', scanOf('answer'))).toBe(`${at}#files`)
    clock = new Date('2026-11-28T11:00:00+08:00')
  })
})

describe('a paper that concerns cases', () => {
  it('of one case belongs into it, and is not taken here by leaving the case out', async () => {
    const number = (await readCase(bureau.system.context.db, caseId))!.entries.find(({ step }) => step === 'decision')!
      .data as { number: string }
    const typed = number.number.replace('〔', '[').replace('〕', ']')
    for (const demands of [`撤销${number.number}处罚决定。`, `撤销 ${typed} 处罚决定。`, `撤销${caseId}号案的决定。`])
      expect([demands, await say('office-head', paper({ number: '示司监决〔2026〕7号', demands }))]).toEqual([
        demands,
        'docket.case-mentioned',
      ])
    expect(await say('office-head', paper({ concern: 'several', cases: caseId }))).toContain('docket.concern')
  })

  it('named later, has the publication withdrawn before the bureau says that it did', async () => {
    const number = '示司监决〔2026〕8号'
    const at = await say('office-head', paper({ number, type: 'decision', demands: '全面自查并报告。' }))
    expect(await say('office-head', { kind: 'assignment', person: 'officer-b' }, at)).toBe(at)
    await say('officer-b', { kind: 'taken' }, at)
    expect(await say('section-head', { kind: 'case-named', case: caseId, reason: '司法局电话补充。' }, at)).toBe(at)
    // Who handled the case reads the paper from now on.
    expect(await read('officer-a', at)).toContain('未登记该文书')
    await say('officer-b', { kind: 'answer', text: '已经撤回公开。' }, at)
    const answer = /name="answer" value="(\d+)"/.exec((await (await person('agency-head')).get(at)).text)?.[1] ?? ''
    const approve = { kind: 'answer-decision', answer, verdict: 'approved', opinion: '同意。' }
    expect(await say('agency-head', approve, at)).toBe('docket.case-answered')
    const act = async (step: string, user: string, data: unknown, approvedBy?: string) => {
      const { context } = bureau.system
      const record = (await readCase(context.db, caseId))!
      const done = await actByAll(context, {
        ...{ caseId, expectedSeq: record.entries.length, user },
        act: { step, on: today(), by: [user], data, ...(approvedBy ? { approvedBy } : {}) },
      })
      return done.ok ? [] : done.findings.map(({ code }) => code)
    }
    const came = {
      kind: 'decision',
      number,
      body: '示例县司法局',
      receivedOn: today(),
      demands: '撤销。',
      effects: ['revoked'],
    }
    expect(await act('supervision-paper', 'officer-a', came)).toEqual([])
    expect(await say('agency-head', approve, at)).toBe('docket.case-answered')
    const report = { paper: number, measures: '已撤回。' }
    expect(await act('supervision-report', 'officer-a', report, 'agency-head')).toContain(
      'supervision.demands-answered',
    )
    const withdrawn = { ground: 'revoked', reason: '监督机关已决定撤销。', effectiveOn: today() }
    expect(await act('disclosure-withdrawal', 'office-head', withdrawn)).toEqual([])
    expect((await new Client(bureau.url).get(`/decisions/${caseId}`)).text).not.toContain('美发')
    expect(await act('supervision-report', 'officer-a', report, 'agency-head')).toEqual([])
    expect(await say('agency-head', approve, at)).toBe(at)
  })
})

describe('a complaint about enforcement', () => {
  let at: string
  const complaint = (more: Record<string, string | readonly string[]> = {}) => ({
    ...{ kind: 'complaint', number: '投诉2026-5', acceptedOn: '2026-11-28', by: complainant, contact },
    ...{ subject: '投诉人反映检查人员态度生硬。', against: 'officer-a', concern: 'none', ...more },
  })

  it('is taken with nobody named in its text, and is not there for whom it is about', async () => {
    expect(await say('office-head', complaint({ subject: `${complainant}反映态度生硬。` }))).toBe(
      'complaint.complainant-unnamed',
    )
    at = await say('office-head', complaint())
    expect(await read('section-head', at)).toMatch(/投诉人反映检查人员态度生硬.*按60日计算/s)
    expect(await status('officer-a', at)).toBe(404)
    expect(await status('officer-a', `${at}/complainant`)).toBe(404)
    expect(await say('officer-a', { kind: 'taken' }, at)).toBe('404 ')
    expect(await read('officer-a', '/desk/docket')).not.toContain('投诉2026-5')
    expect(await say('section-head', { kind: 'assignment', person: 'officer-a' }, at)).toBe('docket.complained-apart')
  })

  it('shows who complained on a page of its own to few, and the log says who looked', async () => {
    expect(await say('section-head', { kind: 'assignment', person: 'officer-b' }, at)).toBe(at)
    expect(await status('officer-b', `${at}/complainant`)).toBe(404)
    await say('officer-b', { kind: 'taken' }, at)
    for (const who of ['office-head', 'archivist', 'officer-b']) {
      expect(await read(who, at)).not.toContain(complainant)
      expect(await read(who, `${at}/complainant`)).toContain(complainant)
    }
    for (const who of ['agency-head', 'section-head', 'reviewer-a', supervisor])
      expect([who, await status(who, `${at}/complainant`)]).toEqual([who, 404])
    const { rows } = await sql<{ person: string; refused: number | null }>`select person, refused from zhifa.read_log
      where kind = 'complainant' order by seq`.execute(bureau.system.context.db)
    const looked = rows.filter(({ refused }) => refused === null).map((row) => row.person)
    expect(looked).toEqual(['office-head', 'archivist', 'officer-b'])
    expect(rows.filter(({ refused }) => refused !== null).map((row) => row.person)).toContain('officer-a')
    expect(await read('agency-head', '/desk/supervision/reads')).toMatch(/举报、投诉人/)
  })

  const letter = '丁女士来信'
  it('has scans for those who may learn who complained, and for nobody else', async () => {
    expect(await add('office-head', at, 'received', `${complainant}来信`, scanOf(complainant))).toContain(
      'complaint.complainant-unnamed',
    )
    expect(await add('office-head', at, 'received', letter, scanOf('a letter'))).toBe(`${at}#files`)
    expect((await (await person('office-head')).get(at)).text).toContain(letter)
    const [file = ''] = /\/desk\/docket\/\d+\/files\/\d+/.exec((await (await person('office-head')).get(at)).text) ?? []
    for (const who of ['office-head', 'archivist', 'officer-b'])
      expect([who, await status(who, file)]).toEqual([who, 200])
    for (const who of ['agency-head', 'section-head', supervisor, 'officer-a']) {
      expect([who, await status(who, file)]).toEqual([who, 404])
      // Part of a name is no name that a guard knows: what a file is called is for those who open it.
      if (who !== 'officer-a')
        for (const hidden of [file, letter]) expect((await (await person(who)).get(at)).text).not.toContain(hidden)
    }
  })

  it('is read over the interface by the same people, and never with who complained', async () => {
    const no = at.split('/').at(-1)
    const asked = async (who: string, path: string) => (await person(who)).get(path)
    expect((await asked('officer-a', `/api/docket/${no}`)).status).toBe(404)
    const list = await asked('agency-head', '/api/docket')
    expect(list.json<{ matters: { number: string; late: boolean }[] }>().matters.map(({ number }) => number)).toContain(
      '投诉2026-5',
    )
    const one = await asked('agency-head', `/api/docket/${no}`)
    expect(one.json<{ matter: object }>().matter).toMatchObject({
      ...{ kind: 'complaint', state: 'taken', answerer: 'officer-b', against: ['officer-a'], complainant: false },
      files: [{ part: 'received', readable: false }],
      may: expect.arrayContaining(['case-named', 'referral']),
    })
    for (const { text } of [list, one]) {
      expect(text).not.toContain(complainant)
      expect(text).not.toContain(contact)
      expect(text).not.toContain(letter)
    }
    const own = await asked('officer-b', `/api/docket/${no}`)
    expect(own.json<{ matter: object }>().matter).toMatchObject({ files: [{ name: letter, readable: true }] })
    for (const who of ['agency-head', 'section-head', supervisor, 'officer-a'])
      expect([who, (await asked(who, `/api/docket/${no}/complainant`)).status]).toEqual([who, 404])
    expect((await asked('archivist', `/api/docket/${no}/complainant`)).json<object>()).toEqual({
      by: complainant,
      contact,
    })
  })

  it('names who complained nowhere else: no page, list, export, log or row that others read', async () => {
    const answer = { kind: 'answer', result: 'unfounded', text: '经查看录像，投诉人所述不实。' }
    expect(await say('officer-b', { ...answer, text: `${complainant}所述不实。` }, at)).toBe(
      'complaint.complainant-unnamed',
    )
    expect(await say('officer-b', answer, at)).toBe(at)
    const paths = [
      '/desk',
      '/desk/docket',
      at,
      '/desk/supervision',
      '/desk/supervision/docket',
      '/desk/reads',
      '/desk/cases',
    ]
    for (const who of ['officer-a', 'officer-b', 'agency-head', 'section-head', 'reviewer-a', 'archivist', supervisor])
      for (const path of [...paths, '/desk/supervision/reads', '/desk/supervision/cases.csv']) {
        const { text } = await (await person(who)).get(path)
        expect([text.includes(complainant), text.includes(contact)], `${who} ${path}`).toEqual([false, false])
      }
    for (const who of ['agency-head', 'archivist'])
      expect((await (await person(who)).get('/desk/ledger.jsonl')).text).not.toContain(complainant)
    const { db } = bureau.system.context
    const { rows } = await sql<{ name: string }>`select table_schema || '.' || table_name as name
      from information_schema.tables where table_schema in ('zhifa', 'zhifa_push')`.execute(db)
    const holding: string[] = []
    for (const { name } of rows) {
      const found = await sql<{ n: number }>`select count(*)::integer as n from ${sql.raw(name)} t
        where t::text like ${`%${complainant}%`}`.execute(db)
      if ((found.rows[0]?.n ?? 0) > 0) holding.push(name)
    }
    expect(holding).toEqual(['zhifa.docket_event'])
  })

  it('that turns out to be about who looks into it is theirs no more', async () => {
    const named = { kind: 'against-named', persons: 'officer-b', reason: '录像显示其在场。' }
    expect(await say('section-head', named, at)).toBe(at)
    expect([await status('officer-b', at), await status('officer-b', `${at}/complainant`)]).toEqual([404, 404])
    expect(await say('officer-b', { kind: 'answer', result: 'unfounded', text: '不实。' }, at)).toBe('404 ')
  })

  it('about a case is kept from who handled it', async () => {
    const about = complaint({ number: '投诉2026-6', concern: 'several', cases: `${caseId}\n${other}`, against: [] })
    const one = await say('office-head', about)
    expect(await status('officer-a', one)).toBe(404)
    expect(await say('office-head', { kind: 'assignment', person: 'officer-a' }, one)).toBe('docket.complained-apart')
  })
})

it('every line is what the ledger proves', async () => {
  const { db, bureau: house } = bureau.system.context
  expect(await checkTables(db, house.agency.id)).toEqual([])
  await expect(sql`update zhifa.docket_event set body = '{}'`.execute(db)).rejects.toThrow()
})

it('over the interface a paper goes from its arrival to the answer with the same refusals, and no program says it', async () => {
  const act = async (who: string, said: object) => (await person(who)).postJson('/api/docket/acts', said)
  const codes = (answer: { json: <T>() => T }) =>
    answer.json<{ findings: { code: string }[] }>().findings.map(({ code }) => code)
  const came = {
    kind: 'paper',
    paper: {
      kind: 'opinion',
      number: '示司监意〔2026〕77号',
      body: '示例县司法局',
      receivedOn: '2026-11-27',
      demands: '报告。',
    },
    ...{ concern: 'none', cases: [] },
  }
  expect(codes(await act('officer-b', came))).toEqual(['user.wrong-role'])
  const entered = await act('office-head', came)
  expect(entered.status).toBe(201)
  const { matter } = entered.json<{ matter: number }>()
  const goOn = (who: string, said: object) => act(who, { matter, ...said })
  expect((await goOn('officer-b', { kind: 'taken' })).status).toBe(404)
  expect((await goOn('section-head', { kind: 'assignment', person: 'officer-b' })).status).toBe(201)
  expect((await goOn('officer-b', { kind: 'taken' })).status).toBe(201)
  const uploaded = await (await person('office-head')).send(
    'POST',
    `/api/docket/${matter}/files?part=received&name=意见书`,
    scanOf('opinion').toString(),
    { 'content-type': 'application/pdf' },
  )
  expect(uploaded.status).toBe(201)
  const drafted = await goOn('officer-b', {
    kind: 'answer',
    text: '已经整改。',
    disagreement: '第二项意见的依据已经修改。',
  })
  const approve = {
    kind: 'answer-decision',
    answer: drafted.json<{ no: number }>().no,
    verdict: 'approved',
    opinion: '同意。',
  }
  expect((await goOn('agency-head', approve)).status).toBe(201)
  const sent = { kind: 'answer-sent', number: '示卫函〔2026〕40号', on: today(), way: 'post' }
  expect((await goOn('office-head', sent)).status).toBe(201)
  const { text } = await (await person(supervisor)).get('/api/docket?standing=ended')
  expect(text).toContain('示司监意〔2026〕77号')
  expect(await paperOf(supervisor, `/desk/docket/${matter}/answer.pdf`)).toContain('第二项意见的依据已经修改')
  expect(codes(await goOn('officer-b', { kind: 'answer', text: '再答复。' }))).toContain('docket.state')
  // A program reads in somebody's name what they read; nobody's word comes from it.
  const made = await (await person('office-head')).postJson('/api/tokens', {
    name: '督办',
    scopes: ['docket:read'],
    days: 7,
  })
  const { secret } = made.json<{ secret: string }>()
  const program = (path: string, init: RequestInit = {}) =>
    fetch(`${bureau.url}${path}`, { ...init, headers: { ...init.headers, authorization: `Bearer ${secret}` } })
  expect((await program(`/api/docket/${matter}`)).status).toBe(200)
  const refused = await program('/api/docket/acts', { method: 'POST', body: JSON.stringify(came) })
  expect([refused.status, ((await refused.json()) as { code?: string; type?: string }).type]).toEqual([
    403,
    expect.stringContaining('token.in-person'),
  ])
})
