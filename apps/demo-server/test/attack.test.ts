import { generateKeyPairSync } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { partiesNamed, proposePartyAct, type Role } from '@zhifa/domain'
import {
  completedNodes,
  type Hash,
  hashLine,
  leafLine,
  leafOf,
  parseHead,
  parseNote,
  type StoredNode,
  signCheckpoint,
} from '@zhifa/domain/ledger'
import { sampleActs } from '@zhifa/domain/testing'
import { defaultScheme } from '@zhifa/review-rules'
import { addYears } from 'date-fns'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actOnAccount } from '../src/bureau/accounts'
import { sayOfAppraisal } from '../src/bureau/appraisal'
import { packCase } from '../src/bureau/archive'
import {
  confirmProposal,
  enterPartyEvent,
  keepScan,
  type Proposal,
  proposeAct,
  returnProposal,
} from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { keepAnswer, keepReport } from '../src/bureau/disclosure'
import { addDocketFile, sayInDocket } from '../src/bureau/docket'
import { keepCopies, sayOfEvidence } from '../src/bureau/evidence'
import { sayOfFile } from '../src/bureau/file-register'
import { keepRating } from '../src/bureau/inspection-codes'
import { keepScan as keepCodeScan } from '../src/bureau/inspection-codes/scans'
import {
  appendLeaves,
  type Difference,
  leavesOfRows,
  ledgerHead,
  provedTables,
  recordFromLeaves,
  writtenBy,
} from '../src/bureau/ledger'
import { lineHash } from '../src/bureau/ledger/hash'
import { addPasskey } from '../src/bureau/passkeys/store'
import { eraseReads, sealReads } from '../src/bureau/reading'
import { endToken, makeToken } from '../src/bureau/tokens'
import { publishFirstItems } from '../src/demo/sample/first-items'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { signerOf } from '../src/signing/ed25519'
import { takenMarks } from './appraising'
import { startBureau, type TestBureau } from './bureau'
import { eventually } from './eventually'
import { batchedTables, comparedTables, ledgerTables, outsideColumns, outsideTables } from './outside-the-ledger'
import { readsKept } from './reads-kept'

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
}
/** Where a constraint allows only some words: another one. */
const instead: Readonly<Record<string, string>> = {
  'archive_package.sha256': `encode(sha256(convert_to(sha256, 'UTF8')), 'hex')`,
  'archive_package.sm3': `encode(sha256(convert_to(sm3, 'UTF8')), 'hex')`,
  'media.sha256': `encode(sha256(convert_to(sha256, 'UTF8')), 'hex')`,
  'media.sm3': `encode(sha256(convert_to(sm3, 'UTF8')), 'hex')`,
  verb: `case verb when 'publish' then 'withdraw' else 'publish' end`,
  'registry_event.kind': `case kind when 'draft' then 'approval' else 'draft' end`,
  'administration_event.kind': `case kind when 'proposal' then 'approval' else 'proposal' end`,
  'party_event.kind': `case kind when 'proposal' then 'decision' else 'proposal' end`,
  'code_scan.code_sha256': `encode(sha256(convert_to(code_sha256, 'UTF8')), 'hex')`,
  'publication_copy.sha256': `encode(sha256(convert_to(sha256, 'UTF8')), 'hex')`,
  'code_scan.scanned_at': `'2020-01-01T09:00'`,
  'code_rating.rating': `'poor'`,
  'code_rating.number': '3',
  'error_report.target': `case target when 'decision' then 'registry' else 'decision' end`,
  'error_report.id': `'zzzzzzzzzz'`,
  // Of two proposals that say the same only one can be open: not even the owner opens the other beside it.
  'proposal.state': `case when state = 'open' then 'withdrawn'
    when not exists (select from zhifa.proposal o where o.state = 'open' and o.digest = zhifa.proposal.digest) then 'open'
    when state = 'returned' then 'withdrawn' else 'returned' end`,
  'scan.sha256': `reverse(sha256)`,
  'docket_file.sha256': `reverse(sha256)`,
  'docket_file.media_type': `case media_type when 'image/png' then 'application/pdf' else 'image/png' end`,
  'scan.media_type': `case media_type when 'image/png' then 'application/pdf' else 'image/png' end`,
  'account_state.state': `case state when 'reset' then 'opened' else 'reset' end`,
  'account_state.code_hash': `encode(sha256(convert_to(code_hash, 'UTF8')), 'hex')`,
  'access_token.token_hash': `encode(sha256(convert_to(token_hash, 'UTF8')), 'hex')`,
  digest: `encode(sha256(convert_to(digest, 'UTF8')), 'hex')`,
  verdict: `case verdict when 'accepted' then 'rejected' else 'accepted' end`,
}

let bureau: TestBureau
let caseId: string
let columns: Column[]
/** A proposal that waits for officer-b and the head of the section. */
let openProposal: Proposal
beforeAll(async () => {
  bureau = await startBureau('postgres', { log: () => {} })
  const { context } = bureau.system
  const { db, bureau: house } = context
  const today = house.today()
  caseId = await openDemoCase(context, today, false)
  await walk(context, caseId, today)
  const keeper = house.registry.officers.get('archivist')!
  const archivist = { id: keeper.id, officer: keeper, roles: ['archivist' as const] }
  const kept = await packCase(context, caseId, archivist, async () => [])
  if (!kept.ok) throw new Error(kept.findings[0]?.message.en)
  await publishFirstItems(context)
  const times = { today, now: house.now(), written: writtenBy(house, 'office-head') }
  const report = await keepReport(
    db,
    { target: 'decision', targetId: caseId, targetVersion: 1, body: { text: '金额似有误' } as never },
    { address: '', ...times },
  )
  if (report.ok)
    await keepAnswer(db, report.id, { verdict: 'rejected', text: '经核对无误' }, { id: 'office-head', ...times })
  const [party] = partiesNamed((await readCase(db, caseId))!)
  const marked = { kind: 'flag', of: party!.id, flag: 'key-supervision', reason: '经研究列入。', until: '2099-12-31' }
  await enterPartyEvent(db, times, async (_, no) =>
    proposePartyAct(marked, no, { events: [], officer: house.registry.officers.get('officer-a')!, on: today }, [
      party!,
    ]),
  )
  const given = await (await bureau.as('system-keeper')).postForm('/desk/administration/new/role-given', [
    ['person', 'reviewer-a'],
    ['role', 'office'],
    ['from', today],
    ['reason', '虚构任职文件〔2026〕1号'],
  ])
  expect(given.status).toBe(303)
  const scanned = { caseId, sha256: 'c3'.repeat(32), scannedAt: `${today}T09:00` }
  await keepCodeScan(db, house, scanned)
  await keepRating(db, house, caseId, { rating: 'good', words: '演示意见' })
  // A case in which a day runs.
  await walk(context, await openDemoCase(context, today, false), today, 'filing')
  const waiting = await openDemoCase(context, today, false)
  const [make] = sampleActs(today)
  const act = make!((await readCase(db, waiting))!)
  const first = await proposeAct(context, { caseId: waiting, expectedSeq: 0, act, user: 'officer-a' })
  if (!first.ok) throw new Error(first.findings[0]?.message.en)
  const proposalId = first.proposal.id
  const scan = await keepScan(context, { proposalId, bytes: Buffer.from('%PDF-1.4 演示'), user: 'officer-b' })
  if (!scan.ok) throw new Error(scan.findings[0]?.message.en)
  await returnProposal(context, { proposalId, user: 'officer-b', reasons: '请补充线索来源' })
  openProposal = await proposedAgain(context, waiting, act, proposalId)
  await addPasskey(
    db,
    {
      credential: { id: 'demo-key', publicKey: Uint8Array.of(1, 2, 3), counter: 0, transports: ['usb'] },
      person: 'officer-b',
      relyingParty: 'localhost',
    },
    writtenBy(house, 'officer-b'),
    house.now(),
  )
  const program = { name: '统计程序', scopes: ['cases:read' as const], days: 30 }
  const { token } = await makeToken(db, 'officer-b', program, writtenBy(house, 'officer-b'), house.now())
  const forgetful = house.registry.officers.get('officer-c')!
  const reset = await actOnAccount(db, house, {
    verb: 'reset',
    officer: forgetful,
    reason: '演示',
    by: 'system-keeper',
  })
  if (!reset.ok) throw new Error(reset.findings[0]?.message.en)
  await endToken(db, 'officer-b', token.id, writtenBy(house, 'officer-b'), house.now())
  await db.transaction().execute(async (trx) => {
    const [sha256, sm3] = ['a1', 'b2'].map((pair) => pair.repeat(32))
    await sql`insert into zhifa.media
      (case_id, sha256, sm3, size, media_type, name, started, ended, device, officer, place, uploaded_by, uploaded_at)
      values (${caseId}, ${sha256}, ${sm3}, 3, 'video/mp4', '演示.mp4', ${`${today}T09:00`}, ${`${today}T09:10`},
        '演示记录仪', 'officer-a', '示例县虚构街8号', 'officer-a', ${house.now()})`.execute(trx)
    const rows = await leavesOfRows(trx, writtenBy(house, 'officer-a'), 'media', sql`case_id = ${caseId}`)
    await appendLeaves(trx, house.agency.id, rows)
  })
  await sayThings()
  await readThings()
  await context.witnessing.checkpoint()
  // A head that is signed in the background would take the place of the one that an attack has just moved away.
  await context.witnessing.stop()
  const { rows } = await sql<Column>`select table_schema || '.' || table_name as table, column_name as column,
      case data_type when 'ARRAY' then 'text[]' else data_type end as type
    from information_schema.columns where table_schema = 'zhifa' or (table_schema = 'zhifa_push' and table_name = 'publication')
    order by 1, ordinal_position`.execute(db)
  // The mark of a demonstration has one row of one value: it is there or not.
  const apart = [...outsideTables, 'zhifa.demonstration']
  columns = rows.filter(({ table, column }) => !apart.includes(table) && !outsideColumns.includes(`${table}.${column}`))
})
afterAll(() => bureau.close())

/** What was said of the evidence of a case, and a copy that went out with its publication. */
async function sayThings(): Promise<void> {
  const { db, bureau: house } = bureau.system.context
  const officer = house.registry.officers.get('officer-a')!
  const user = { id: officer.id, officer, roles: ['handler'] as const }
  const record = (await readCase(db, caseId))!
  const since = `${house.today()}T00:00`
  const said = [
    { kind: 'custody', title: '存储卡', label: 'SD-01', of: [], since, place: '虚构街8号', state: '封存' },
    { kind: 'hand-over', item: 1, to: 'officer-b', at: since, place: '虚构街8号', state: '封存' },
  ]
  for (const act of said) {
    const done = await sayOfEvidence(bureau.system.context, record, user, act)
    if (!done.ok) throw new Error(done.findings[0]?.message.en)
  }
  const loan = { kind: 'loan', volume: 'main', manner: 'consult', person: 'officer-a', purpose: '办理另案' }
  const asked = await sayOfFile(bureau.system.context, record, user, { ...loan, until: house.today() })
  if (!asked.ok) throw new Error(asked.findings[0]?.message.en)
  const keeper = house.registry.officers.get('archivist')!
  const decision = { kind: 'loan-decision', loan: 1, verdict: 'approved', opinion: '同意' }
  const archivist = { id: keeper.id, officer: keeper, roles: ['archivist'] as const }
  const decided = await sayOfFile(bureau.system.context, record, archivist, decision)
  if (!decided.ok) throw new Error(decided.findings[0]?.message.en)
  await appraiseFile()
  const office = { id: 'office-head', officer: house.registry.officers.get('office-head')!, roles: ['office'] as const }
  const paper = { kind: 'opinion', number: '示司监意〔2026〕5号', body: '示例县司法局', receivedOn: house.today() }
  const came = { kind: 'paper', paper: { ...paper, demands: '报告情况。' }, concern: 'none', cases: [] }
  for (const act of [came, { kind: 'assignment', matter: 1, person: 'officer-a' }]) {
    const done = await sayInDocket(bureau.system.context, office, act)
    if (!done.ok) throw new Error(done.findings[0]?.message.en)
  }
  const scan = { matter: 1, part: 'received', name: '意见书', bytes: Buffer.from('%PDF-1.4 演示') }
  const added = await addDocketFile(bureau.system.context, office, scan)
  if (!added.ok) throw new Error(added.findings[0]?.message.en)
  const at = { caseId, item: caseId, version: 1 }
  const copy = { sha256: 'd4'.repeat(32), name: '演示.pdf', type: 'application/pdf', size: 1 }
  await db.transaction().execute(async (trx) => {
    await appendLeaves(trx, house.agency.id, await keepCopies(trx, writtenBy(house, 'officer-a'), at, [copy]))
  })
}

/** A standard, a round of one file, and its score. */
async function appraiseFile(): Promise<void> {
  const { context } = bureau.system
  const { bureau: house } = context
  const say = async (id: string, role: Role, act: object): Promise<void> => {
    const officer = house.registry.officers.get(id)!
    const done = await sayOfAppraisal(context, { id, officer, roles: [role] }, act)
    if (!done.ok) throw new Error(done.findings[0]?.message.en)
  }
  const agreed = { verdict: 'approved', opinion: '同意' }
  const from = house.today()
  await say('reviewer-a', 'legal-reviewer', { kind: 'standard', scheme: defaultScheme, from, basis: '试行' })
  await say('agency-head', 'agency-head', { kind: 'standard-decision', standard: 1, ...agreed })
  const appraisers = ['reviewer-b', 'officer-c', 'deputy-head']
  const selection = { by: 'chosen', files: [caseId], reason: '抽查' }
  await say('office-head', 'office', { kind: 'round', title: '评查', standard: 1, appraisers, selection })
  await say('agency-head', 'agency-head', { kind: 'round-decision', round: 3, ...agreed })
  const marks = takenMarks((await readCase(context.db, caseId))!, house)
  await say('reviewer-b', 'legal-reviewer', { kind: 'score', round: 3, file: caseId, marks })
}

/** Reads of a case, one of them refused, in a batch; an older batch was erased when its time was over. */
async function readThings(): Promise<void> {
  const { db, bureau: house } = bureau.system.context
  const officer = await bureau.as('officer-a')
  const page = `/desk/cases/${caseId}`
  const read = async (): Promise<void> => {
    await officer.send('GET', `${page}/documents/1.pdf`, undefined, { referer: `${bureau.url}${page}` })
    await officer.get(`${page}/media/${'0'.repeat(64)}`)
    await eventually(async () => {
      const { rows } = await sql`select from zhifa.read_log where batch is null and refused is not null`.execute(db)
      return rows.length > 0
    })
  }
  await read()
  const long = { ...house, now: () => addYears(house.now(), -5) }
  await sealReads(db, long, addYears(house.now(), 1))
  const chief = house.registry.officers.get('agency-head')!
  const head = { id: chief.id, officer: chief, roles: ['agency-head' as const] }
  const erased = await eraseReads(db, { ...house, law: readsKept }, head, '保管期满')
  if (!erased.ok) throw new Error(JSON.stringify(erased.findings))
  await read()
  await sealReads(db, house, addYears(house.now(), 1))
}

async function proposedAgain(
  context: TestBureau['system']['context'],
  id: string,
  act: unknown,
  replaces: string,
): Promise<Proposal> {
  const again = await proposeAct(context, { caseId: id, expectedSeq: 0, act, user: 'officer-a', replaces })
  if (!again.ok) throw new Error(again.findings[0]?.message.en)
  return again.proposal
}

const house = () => bureau.system.context.bureau
const check = (): Promise<readonly Difference[]> => bureau.system.context.integrity.check()

function changed({ table, column, type }: Column): string {
  const special = instead[`${table.split('.')[1]}.${column}`] ?? instead[column]
  if (special) return special
  if (type === 'bytea') return column === 'hash' ? `sha256(${column})` : `${column} || '\\x00'::bytea`
  if (type === 'text') return `${column} || 'x'`
  if (type === 'text[]') return `array_append(${column}, 'x')`
  if (type === 'boolean') return `not ${column}`
  if (type.startsWith('timestamp')) return `${column} + interval '1 day'`
  return `${column} + 100000`
}

/** As the owner of the database does it: triggers and foreign keys are his to switch off. */
const asOwner = (statements: readonly string[]): Promise<void> =>
  bureau.system.context.db.transaction().execute(async (trx) => {
    for (const statement of [`set local session_replication_role = replica`, ...statements])
      await sql.raw(statement).execute(trx)
  })

/** Changes one value of a random row, looks what is found, and puts it back. */
async function attack(target: Column): Promise<readonly Difference[] | undefined> {
  const { table, column, type } = target
  const { db } = bureau.system.context
  const literal = type === 'bytea' ? `encode(${column}, 'hex')` : `${column}::text`
  const { rows } = await sql<{
    old: string
    id: string
  }>`select ${sql.raw(literal)} as old, ctid::text as id from ${sql.raw(table)}
    where ${sql.ref(column)} is not null order by random() limit 1`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const old = `'${row.old.replaceAll("'", "''")}'`
  const back = type === 'bytea' ? `decode(${old}, 'hex')` : `${old}::${type}`
  const now = await db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx)
    const done = await sql<{ id: string }>`update ${sql.raw(table)} set ${sql.ref(column)} = ${sql.raw(changed(target))}
      where ctid = ${row.id}::tid returning ctid::text as id`.execute(trx)
    return done.rows[0]?.id
  })
  const found = await check()
  await asOwner([...remade(target, back, now), `update ${table} set ${column} = ${back} where ctid = '${now}'`])
  return found
}

/** While a head is moved away the check brings it again from the witness, who holds it: that copy makes way for the row. */
function remade({ table, column }: Column, back: string, moved: string | undefined): readonly string[] {
  const other = { agency: 'size', size: 'agency' }[column]
  if (table !== 'zhifa.checkpoint' || other === undefined) return []
  return [
    `delete from zhifa.checkpoint as made using zhifa.checkpoint as moved where moved.ctid = '${moved}'
      and made.ctid <> moved.ctid and made.${column} = ${back} and made.${other} = moved.${other}`,
  ]
}

/** What is derived is named by the case or proposal that it is of. */
const derivedTitles: Readonly<Record<string, string>> = {
  'zhifa.case_summary': '案件概要 ',
  'zhifa.case_task': '案件概要 ',
  'zhifa.case_figure': '案件概要 ',
  'zhifa.proposal_wait': '待确认 ',
  'zhifa.public_item': '公示清单 ',
  'zhifa.public_figure': '公示统计 ',
}

/** Whether what was found names the row's table and the column; a leaf, node or head is named by its place in the ledger. */
function placed({ table, column }: Column, found: readonly Difference[]): boolean {
  const title = Object.values(provedTables).find((proved) => proved.table === table)?.title
  const derived = derivedTitles[table]
  if (derived)
    return found.some(
      ({ place, field }) => place.startsWith(derived) && [column, '*', 'tasks', 'figures', 'person'].includes(field),
    )
  if (batchedTables.includes(table))
    return found.some(({ place, field }) => place.startsWith('查阅日志批次 ') && ['count', 'lines'].includes(field))
  if (title === undefined) return found.some(({ place }) => /^(账本|案件.*第\d+项|检查点|推送 )/.test(place))
  return found.some(({ place, field }) => place.startsWith(`${title} `) && [column, '*'].includes(field))
}

describe('whoever owns the database', () => {
  it('finds a sound one, at first', async () => {
    expect(await check()).toEqual([])
    expect(columns.length).toBeGreaterThan(50)
  })

  it('changes no column that somebody sees or that decides something without being found, and where [L: entries, heads of cases, publications, numbers, registry]', async () => {
    const missed: string[] = []
    const untried: string[] = []
    for (const column of columns) {
      const found = await attack(column)
      const name = `${column.table}.${column.column}`
      if (found === undefined) untried.push(name)
      else if (!placed(column, found)) missed.push(name)
    }
    expect([missed, untried]).toEqual([[], []])
    expect(await check()).toEqual([])
  })

  it('finds every table of the database in one list: what proves it, or that nothing does', async () => {
    const { rows } = await sql<{ name: string }>`select table_schema || '.' || table_name as name
      from information_schema.tables where table_type = 'BASE TABLE'
      and (table_schema like 'zhifa%' or table_schema = 'public') order by 1`.execute(bureau.system.context.db)
    const listed = [
      ...ledgerTables,
      ...comparedTables,
      ...batchedTables,
      ...outsideTables,
      ...Object.values(provedTables).map(({ table }) => table),
    ]
    expect(listed.toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
    expect(new Set(listed).size).toBe(listed.length)
  })

  it('changes twenty random values, each of them found and placed', async () => {
    const missed: string[] = []
    for (let i = 0; i < 20; i++) {
      const column = columns[Math.floor(Math.random() * columns.length)]!
      const found = await attack(column)
      if (found && !placed(column, found)) missed.push(`${column.table}.${column.column}`)
    }
    expect(missed).toEqual([])
  })

  it('cannot write an entry and all hashes above it anew: the signed heads stand against it', async () => {
    const { db } = bureau.system.context
    const { rows } = await sql<{
      index: number
      line: string
    }>`select index, line from zhifa.leaf order by index`.execute(db)
    const at = rows.findIndex(({ line }) => line.includes('300000'))
    const rewrite = async (line: string): Promise<void> => {
      const left = new Map<number, Hash>()
      const nodes: StoredNode[] = rows.flatMap((row, i) => {
        const made = completedNodes(i, hashLine(i === at ? line : row.line), ({ level }) => left.get(level)!)
        left.set(made.at(-1)!.level, made.at(-1)!.hash)
        return made
      })
      await asOwner([
        `update zhifa.leaf set line = '${line.replaceAll("'", "''")}' where index = ${at}`,
        ...nodes.map(
          ({ level, index, hash }) =>
            `update zhifa.leaf_node set hash = decode('${Buffer.from(hash).toString('hex')}', 'hex') where level = ${level} and index = ${index}`,
        ),
      ])
    }
    await rewrite(rows[at]!.line.replace('300000', '200000'))
    const found = await check()
    expect(found.map(({ field }) => field)).toContain('line')
    expect(found[0]?.place).toMatch(/^账本第\d+至第\d+项$/)
    await rewrite(rows[at]!.line)
    expect(await check()).toEqual([])
  })

  it('forges no word of another: a confirmation without a leaf is found before it counts, and counts for nothing', async () => {
    const { context } = bureau.system
    const { id, digest, caseId: at } = openProposal
    await asOwner([
      `insert into zhifa.confirmation values ('${id}', 'officer-b', '2026-11-20T09:00', '${digest}', '{"way":"session"}')`,
    ])
    const last = { proposalId: id, digest, user: 'section-head' }
    await expect(confirmProposal(context, last)).rejects.toMatchObject({
      code: 'ledger.differs',
      difference: { place: `确认 ${id}/officer-b`, field: '*' },
    })
    expect((await readCase(context.db, at))?.entries).toEqual([])
    const head = await bureau.as('section-head')
    const page = await head.get(`/desk/proposals/${id}`)
    expect([page.status, page.text.includes(`确认 ${id}/officer-b`)]).toEqual([409, true])
    expect((await check()).map(({ place }) => place)).toEqual([`确认 ${id}/officer-b`])
    await asOwner([`delete from zhifa.confirmation where proposal_id = '${id}' and person = 'officer-b'`])
    expect(await check()).toEqual([])
  })

  it.each([
    ['person', `'archivist'`],
    ['at', `'2026-01-01T00:00'`],
    ['digest', `encode(sha256('other'), 'hex')`],
    ['how', `'{"way":"external","system":"x","reference":"1"}'`],
  ])('changes no %s of a word that is on record', async (column, value) => {
    const { db } = bureau.system.context
    const { rows } = await sql<{ old: string; id: string }>`select ${sql.ref(column)} as old, proposal_id as id
      from zhifa.confirmation where person = 'agency-head' order by at limit 1`.execute(db)
    const { old, id } = rows[0]!
    const set = (to: string, who: string) =>
      asOwner([`update zhifa.confirmation set ${column} = ${to} where proposal_id = '${id}' and person = '${who}'`])
    await set(value, 'agency-head')
    const found = await check()
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ place }) => place.startsWith(`确认 ${id}/`))).toBe(true)
    if (column !== 'person') expect(found[0]?.field).toBe(column)
    await set(`'${old}'`, column === 'person' ? 'archivist' : 'agency-head')
    expect(await check()).toEqual([])
  })

  it('takes no mark of a demonstration away, and puts no key of his own in the place of another', async () => {
    await asOwner(['delete from zhifa.demonstration'])
    expect((await check()).map(({ place }) => place)).toEqual(['演示标记 demonstration'])
    await asOwner([
      'insert into zhifa.demonstration default values',
      `insert into zhifa.passkey select 'stranger', person, public_key, relying_party, 0, transports, registered_at
        from zhifa.passkey where id = 'demo-key'`,
    ])
    expect((await check()).map(({ place }) => place)).toEqual(['个人密钥 stranger'])
    await asOwner([`delete from zhifa.passkey where id = 'stranger'`])
    expect(await check()).toEqual([])
  })

  it('swaps no two leaves, and no two entries of a case', async () => {
    const { db } = bureau.system.context
    const { rows } = await sql<{ index: number }>`select index from zhifa.leaf
      where case_id = ${caseId} and seq in (3, 4) order by seq`.execute(db)
    const [a, b] = rows.map(({ index }) => index)
    const lines = `update zhifa.leaf l set line = o.line from zhifa.leaf o
      where l.index in (${a}, ${b}) and o.index in (${a}, ${b}) and l.index <> o.index`
    const places = `update zhifa.leaf set seq = case seq when 30 then 4 when 4 then 3 else 30 end where index in`
    await asOwner([lines])
    expect((await check()).filter(({ field }) => field === 'line').map(({ place }) => place)).toEqual(
      expect.arrayContaining([`案件${caseId}第3项`, `案件${caseId}第4项`]),
    )
    await asOwner([lines])
    await asOwner([`${places} (${a})`, `${places} (${b})`, `${places} (${a})`])
    const [first] = await check()
    expect(first).toMatchObject({ place: `案件${caseId}第4项`, field: 'place' })
    await expect(readCase(db, caseId)).rejects.toMatchObject({ code: 'ledger.differs' })
    await asOwner([`${places} (${b})`, `${places} (${a})`, `${places} (${b})`])
    expect(await check()).toEqual([])
  })

  it('stops a case at once, publication until it is put right, and shows where', async () => {
    const { context } = bureau.system
    const { db } = context
    const id = await openDemoCase(context, context.bureau.today(), false)
    await walk(context, id, context.bureau.today(), 'disclosure-draft')
    const { rows } = await sql<{
      line: string
      index: number
    }>`select line, index from zhifa.leaf where case_id = ${caseId} and seq = 7`.execute(db)
    const set = (line: string) =>
      asOwner([`update zhifa.leaf set line = '${line.replaceAll("'", "''")}' where index = ${rows[0]?.index}`])
    await set(rows[0]!.line.replace('300000', '200000'))
    await expect(readCase(db, caseId)).rejects.toMatchObject({ code: 'ledger.differs', difference: { field: 'line' } })
    const head = await bureau.as('agency-head')
    const page = await head.get(`/desk/cases/${caseId}`)
    expect([page.status, page.text.includes(`案件${caseId}第7项`)]).toEqual([409, true])
    expect(page.text).not.toContain('200000')
    const health = await fetch(`${bureau.url}/healthz`)
    expect([health.status, await health.json()]).toMatchObject([
      503,
      { ledger: [{ place: `案件${caseId}第7项`, field: 'line' }] },
    ])
    expect((await head.get('/desk/supervision')).text).toContain(`案件${caseId}第7项`)
    await expect(walk(context, id, context.bureau.today(), 'disclosure-approval')).rejects.toThrow(/已停止公开/)
    await set(rows[0]!.line)
    expect(await check()).toEqual([])
    await walk(context, id, context.bureau.today(), 'disclosure-approval')
  })

  it('has the reason of everything outside in the page', async () => {
    const text = await readFile(new URL('../../../docs/ledger.md', import.meta.url), 'utf8')
    for (const name of [...outsideColumns, ...outsideTables]) expect(text, name).toContain(`\`${name}\``)
  })

  it('waits little: a case of 200 entries is checked on read in under 5 ms', async () => {
    const record = (await readCase(bureau.system.context.db, caseId))!
    const { entries, ...head } = record
    const leaves = Array.from({ length: 200 }, (_, i) => {
      const line = leafLine(leafOf(record, { ...entries[i % entries.length]!, seq: i + 1 }))
      return [i + 1, line, lineHash(line)] as const
    })
    // The best of many: what the work takes, whatever else runs beside it.
    const best = (run: () => void): number => {
      const times = Array.from({ length: 61 }, () => {
        const began = performance.now()
        run()
        return performance.now() - began
      })
      return Math.min(...times)
    }
    const read = best(() => leaves.map(([, line]) => JSON.parse(line)))
    const checked = best(() => recordFromLeaves({ ...head, length: 200 }, leaves))
    console.info(`a case of 200 entries: read ${read.toFixed(2)} ms, read and checked ${checked.toFixed(2)} ms`)
    expect(checked).toBeLessThan(Math.max(5, read * 3))
  })

  it('signs no head with a key of his own [L: a ledger signed by a stranger]', async () => {
    const { db } = bureau.system.context
    const stranger = signerOf(house().agency.uscc, generateKeyPairSync('ed25519').privateKey)
    const { rows } = await sql<{ size: number; note: string; cosigned: string | null }>`
      select size, note, cosigned from zhifa.checkpoint order by size desc limit 1`.execute(db)
    const { size, note, cosigned } = rows[0]!
    const put = (text: string, both: string | null) =>
      sql`update zhifa.checkpoint set note = ${text}, cosigned = ${both} where size = ${size}`.execute(db)
    await put(signCheckpoint(parseHead(parseNote(note)!.text)!, stranger), null)
    expect(await check()).toMatchObject([{ place: `检查点（${size}项）`, field: 'note' }])
    await put(note, cosigned)
    expect(await check()).toEqual([])
  })

  it('cuts nothing off the end, rows, hashes, counts and heads alike: the witness holds more [L: the last entries cut, all recomputed]', async () => {
    const { context } = bureau.system
    const { db } = context
    const size = async () => (await ledgerHead(db, house().agency)).size
    const before = await size()
    const id = await openDemoCase(context, house().today(), false)
    await walk(context, id, house().today(), 'filing')
    expect((await context.witnessing.checkpoint()).cosigned).toBe(true)
    expect((await size()) - before).toBeGreaterThan(4)
    await asOwner([
      `delete from zhifa.confirmation where proposal_id in (select id from zhifa.proposal where case_id = '${id}')`,
      ...['proposal', 'document_number', 'entry'].map((table) => `delete from zhifa.${table} where case_id = '${id}'`),
      ...['case_task', 'case_figure', 'case_summary'].map(
        (table) => `delete from zhifa.${table} where case_id = '${id}'`,
      ),
      `delete from zhifa.case_record where id = '${id}'`,
      `delete from zhifa.leaf where index >= ${before}`,
      `delete from zhifa.leaf_node where (index + 1) * (1::bigint << level) > ${before}`,
      `delete from zhifa.checkpoint where size > ${before}`,
      `update zhifa.ledger set size = ${before}`,
    ])
    expect((await ledgerHead(db, house().agency)).size).toBe(before)
    expect(await check()).toMatchObject([{ place: '账本', field: 'size', zh: expect.stringContaining('见证方') }])
    expect((await fetch(`${bureau.url}/healthz`)).status).toBe(503)
    const next = await openDemoCase(context, house().today(), false)
    await expect(walk(context, next, house().today())).rejects.toThrow(/已停止公开/)
  })
})
