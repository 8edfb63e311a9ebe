import { readFile } from 'node:fs/promises'
import { completedNodes, type Hash, hashLine, leafLine, leafOf, type StoredNode } from '@zhifa/domain'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCase } from '../src/bureau/cases/read-case'
import { keepAnswer, keepReport } from '../src/bureau/disclosure'
import { type Difference, provedTables, recordFromLeaves, writtenBy } from '../src/bureau/ledger'
import { lineHash } from '../src/bureau/ledger/hash'
import { publishFirstItems } from '../src/demo/sample/first-items'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'

/** Columns that the ledger does not prove; the reason of each stands in the page, by the same name. */
const outside = new Set([
  'zhifa.entry.entered_at',
  'zhifa.entry.entered_by',
  'zhifa.checkpoint.agency',
  'zhifa.checkpoint.signed_at',
  'zhifa_push.publication.digest',
  'zhifa_push.publication.approved_on',
  'zhifa_push.publication.due',
  'zhifa_push.publication.desired_at',
  'zhifa_push.publication.sequence',
])
const outsideTables = [
  'zhifa.migration',
  'zhifa.session',
  'zhifa.sign_in_failure',
  'zhifa.demo_case',
  'zhifa.error_report_sender',
]

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
}
/** Where a check constraint allows only some words: the other one. */
const instead: Readonly<Record<string, string>> = {
  verb: `case verb when 'publish' then 'withdraw' else 'publish' end`,
  'registry_event.kind': `case kind when 'draft' then 'approval' else 'draft' end`,
  'error_report.target': `case target when 'decision' then 'registry' else 'decision' end`,
  'error_report.id': `'zzzzzzzzzz'`,
  verdict: `case verdict when 'accepted' then 'rejected' else 'accepted' end`,
}

let bureau: TestBureau
let caseId: string
let columns: Column[]
beforeAll(async () => {
  bureau = await startBureau('postgres', { log: () => {} })
  const { context } = bureau.system
  const { db, bureau: house } = context
  const today = house.today()
  caseId = await openDemoCase(context, today, false)
  await walk(context, caseId, today)
  await publishFirstItems(context)
  const times = { today, now: house.now(), written: writtenBy(house, 'office-head') }
  const report = await keepReport(
    db,
    { target: 'decision', targetId: caseId, targetVersion: 1, body: { text: '金额似有误' } as never },
    { address: '', ...times },
  )
  if (report.ok)
    await keepAnswer(db, report.id, { verdict: 'rejected', text: '经核对无误' }, { id: 'office-head', ...times })
  await context.witnessing.checkpoint()
  const { rows } =
    await sql<Column>`select table_schema || '.' || table_name as table, column_name as column, data_type as type
    from information_schema.columns where table_schema = 'zhifa' or (table_schema = 'zhifa_push' and table_name = 'publication')
    order by 1, ordinal_position`.execute(db)
  columns = rows.filter(({ table, column }) => !outsideTables.includes(table) && !outside.has(`${table}.${column}`))
})
afterAll(() => bureau.close())

const check = (): Promise<readonly Difference[]> => bureau.system.context.integrity.check()

function changed({ table, column, type }: Column): string {
  const special = instead[`${table.split('.')[1]}.${column}`] ?? instead[column]
  if (special) return special
  if (type === 'bytea') return column === 'hash' ? `sha256(${column})` : `${column} || '\\x00'::bytea`
  if (type === 'text') return `${column} || 'x'`
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
  await asOwner([
    `create temp table if not exists moved (id tid) on commit drop`,
    `update ${table} set ${column} = ${changed(target)} where ctid = '${row.id}'`,
  ])
  const found = await check()
  const { rows: now } = await sql<{
    id: string
  }>`select ctid::text as id from ${sql.raw(table)} where xmin::text::bigint =
    (select max(xmin::text::bigint) from ${sql.raw(table)})`.execute(db)
  await asOwner([`update ${table} set ${column} = ${back} where ctid = '${now[0]?.id}'`])
  return found
}

/** Whether what was found names the row's table and the column; a leaf, node or head is named by its place in the ledger. */
function placed({ table, column }: Column, found: readonly Difference[]): boolean {
  const title = Object.values(provedTables).find((proved) => proved.table === table)?.title
  if (title === undefined) return found.some(({ place }) => /^(账本|案件.*第\d+项|检查点|推送 )/.test(place))
  return found.some(({ place, field }) => place.startsWith(`${title} `) && [column, '*'].includes(field))
}

describe('whoever owns the database', () => {
  it('finds a sound one, at first', async () => {
    expect(await check()).toEqual([])
    expect(columns.length).toBeGreaterThan(50)
  })

  it('changes no column that somebody sees or that decides something without being found, and where', async () => {
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
    for (const name of [...outside, ...outsideTables]) expect(text, name).toContain(`\`${name}\``)
  })

  it('waits little: a case of 200 entries is checked on read in under 5 ms', async () => {
    const record = (await readCase(bureau.system.context.db, caseId))!
    const { entries, ...head } = record
    const leaves = Array.from({ length: 200 }, (_, i) => {
      const line = leafLine(leafOf(record, { ...entries[i % entries.length]!, seq: i + 1 }))
      return [i + 1, line, lineHash(line)] as const
    })
    const median = (run: () => void): number => {
      const times = Array.from({ length: 31 }, () => {
        const began = performance.now()
        run()
        return performance.now() - began
      })
      return times.sort((x, y) => x - y)[15] ?? 0
    }
    const read = median(() => leaves.map(([, line]) => JSON.parse(line)))
    const checked = median(() => recordFromLeaves({ ...head, length: 200 }, leaves))
    console.info(`a case of 200 entries: read ${read.toFixed(2)} ms, read and checked ${checked.toFixed(2)} ms`)
    expect(checked).toBeLessThan(Math.max(5, read * 3))
  })
})
