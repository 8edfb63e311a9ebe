import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Publication } from '@zhifa/domain'
import { sql } from 'kysely'
import PDFDocument from 'pdfkit'
import { request } from 'undici'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../scripts/testing/database'
import { bundle, run } from '../../../../scripts/testing/run-typescript'
import { buildEngine, eventually } from '../../test/engine-kit'
import { frontKinds, stopMariadb } from '../../test/fronts'
import {
  exchangeCollector,
  type Simulator,
  sampleAgency,
  sampleKey,
  samplePublication,
  sampleSecret,
  startSimulator,
  withAttachment,
} from '../../testing'
import { restChannel } from '../channel'
import { openapi } from '../contract'
import { profileOf } from '../profile'
import { readWorkbook } from '../spreadsheet'
import { deliveriesOf } from '../store'

let database: FreshDatabase
let platform: Simulator
let program: Awaited<ReturnType<typeof bundle>>
let directory: string
let config: string

const put = (content: unknown) => writeFile(config, typeof content === 'string' ? content : JSON.stringify(content))
const channel = (more: object = {}) => ({
  kind: 'rest',
  id: 'county',
  url: platform.url,
  keys: [sampleSecret],
  ...more,
})

beforeAll(async () => {
  database = await freshDatabase()
  platform = await startSimulator()
  program = await bundle('packages/integrations/src/cli/main.ts')
  directory = await mkdtemp(join(tmpdir(), 'zhifa-push-'))
  config = join(directory, 'push.json')
})
afterAll(async () => {
  await stopMariadb()
  await platform.close()
  await database.drop()
  await program.remove()
  await rm(directory, { recursive: true })
})
beforeEach(() => put({ databaseUrl: database.url, channels: [channel()] }))

async function push(...args: string[]) {
  const child = run(program.file, args, { DATABASE_URL: database.url ?? '' })
  const code = await child.ended
  return { code, output: child.output() }
}

async function desire(id: string): Promise<void> {
  const { engine } = buildEngine(database.db, platform.url)
  await engine.prepare()
  await database.db.transaction().execute((trx) => engine.desire(trx, samplePublication(id)))
  await engine.stop()
}

describe('zhifa-push [D5.2]', () => {
  it('status, once, status: 0 when all is done, 1 while a person has to look', async () => {
    expect(await push('status')).toEqual({ code: 0, output: '尚无推送 / nothing was ever enqueued\n' })
    await desire('1')
    expect(await push('once', '--config', config)).toEqual({ code: 0, output: '已推送 / synced: 1\n' })
    platform.script({ fault: 'refuse' })
    await desire('2')
    expect((await push('once', '--config', config)).code).toBe(1)
    const { code, output } = await push('status', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(output)).toMatchObject({
      channels: [{ channel: 'county', synced: 1, rejected: 1 }],
      workList: [{ key: sampleKey('2'), error: { code: 'refused' } }],
    })
    expect((await push('status')).output).toMatch(/被拒绝 1[\s\S]*待处理：[\s\S]*公示平台不接受该信息/)
    expect(await push('replay', sampleKey('2'))).toMatchObject({ code: 0 })
    expect(await push('replay', sampleKey('2'))).toMatchObject({ code: 1 })
    expect((await push('once', '--config', config, '--json')).code).toBe(0)
  })

  it('reads a file with a byte order mark, and no command called constructor', async () => {
    const marked = join(directory, 'marked.json')
    await writeFile(marked, `\uFEFF${JSON.stringify({ databaseUrl: database.url, channels: [channel()] })}`)
    expect((await push('once', '--config', marked)).code).toBe(0)
    const { code, output } = await push('constructor')
    expect([code, output]).toEqual([
      2,
      expect.stringMatching(/^没有 constructor 这个命令 \/ unknown command constructor/),
    ])
  })

  it('pause and resume', async () => {
    expect(await push('pause', 'county', '--json')).toEqual({ code: 0, output: '{"channel":"county","paused":true}\n' })
    await desire('3')
    expect((await push('once', '--config', config)).code).toBe(1)
    expect((await push('status')).output).toContain('通道 county（已暂停）：待推送 1')
    expect((await push('resume', 'county')).code).toBe(0)
    expect((await push('once', '--config', config)).code).toBe(0)
  })

  it('run works until it is stopped', async () => {
    const worker = run(program.file, ['run', '--config', config])
    await eventually(async () => /running/.test(worker.output()))
    await desire('4')
    await eventually(async () => (await deliveriesOf(database.db, sampleKey('4')))[0]?.state === 'synced')
    worker.process.kill('SIGTERM')
    expect(await worker.ended).toBe(0)
    expect(worker.output()).toMatch(/"event":"synced","key":"[^"]+:4"/)
  })

  it('openapi prints the platform’s side of the contract, without a database [D5.1]', async () => {
    const { code, output } = await push('openapi')
    expect(code).toBe(0)
    expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(openapi())))
  })

  it('reconcile repairs what the platform lost, and says 1 while a person has to look [D4.1]', async () => {
    await put({ databaseUrl: database.url, channels: [channel()], agencies: [sampleAgency.uscc] })
    await desire('61')
    await push('once', '--config', config)
    platform.store.forget(sampleKey('61'))
    const { code, output } = await push('reconcile', '--config', config)
    expect(output).toMatch(/平台缺失 \/ missing: 1[\s\S]*nothing for a person to do/)
    expect(code).toBe(0)
    expect(platform.store.shown.has(sampleKey('61'))).toBe(true)
    await sql`delete from zhifa_push.delivery where key = ${sampleKey('61')}`.execute(database.db)
    await sql`delete from zhifa_push.publication where key = ${sampleKey('61')}`.execute(database.db)
    const again = await push('reconcile', '--config', config, '--json')
    expect(again.code).toBe(1)
    expect(JSON.parse(again.output)).toMatchObject({
      reports: [{ differences: [{ key: sampleKey('61'), class: 'unknown-here' }] }],
    })
  })

  it('status shows the last reconciliation, and says 1 while it needs a person [D4.1]', async () => {
    await put({ databaseUrl: database.url, channels: [channel()] })
    const stranger = samplePublication('62')
    await restChannel({ id: 'x', url: platform.url, keys: [sampleSecret], request, now: () => new Date() }).put(
      stranger as Extract<typeof stranger, { verb: 'publish' }>,
    )
    await desire('63')
    await push('reconcile', '--config', config)
    const { code, output } = await push('status')
    expect(output).toMatch(/最近核对：\/ last comparison:\n {2}通道 county \d{4}-[\s\S]*本系统没有 \/ unknown here: \d/)
    expect(output).toContain(`${sampleKey('62')} unknown-here`)
    expect(code).toBe(1)
    expect(JSON.parse((await push('status', '--json')).output)).toMatchObject({
      reconciliations: [{ channel: 'county', how: 'inventory', changes: { next: expect.any(Number) } }],
    })
    await sql`truncate zhifa_push.reconciliation`.execute(database.db)
  })

  for (const { name, there, open } of frontKinds.filter(({ url }) => url))
    it.skipIf(!there)(
      `pushes through a front database on ${name} and through files as well: the file of settings chooses [D5.1]`,
      async () => {
        const profile = profileOf('double-publicity-penalty-g2')
        const [front, bureau, drop] = [
          await open(profile),
          await freshDatabase(),
          await mkdtemp(join(directory, 'drop-')),
        ]
        const collector = exchangeCollector(front.db, profile, front.schema)
        const both = (frontUrl: unknown) => ({
          databaseUrl: bureau.url,
          channels: [
            {
              kind: 'exchange-database',
              id: 'front',
              databaseUrl: frontUrl,
              profile: profile.id,
              schema: front.schema,
              honoursDeletion: true,
            },
            { kind: 'spreadsheet', id: 'by-hand', directory: drop, profile: profile.id },
          ],
        })
        const lookAgain = async () => {
          await sql`update zhifa_push.delivery set next_attempt_at = now() where state = 'pending'`.execute(bureau.db)
          await sql`update zhifa_push.channel_state set open_until = now()`.execute(bureau.db)
          return push('once', '--config', config)
        }
        await put(both({ env: 'DATABASE_URL' }))
        const { engine } = buildEngine(bureau.db, platform.url, { hints: false })
        await engine.prepare()
        const desired = samplePublication('81')
        await bureau.db.transaction().execute((trx) => engine.desire(trx, desired))
        await sql`truncate zhifa_push.delivery`.execute(bureau.db)
        // The bureau's own database has no exchange table: said, not thrown.
        expect(await push('once', '--config', config)).toMatchObject({ code: 1 })
        await put(both(front.url))
        expect(await lookAgain()).toMatchObject({ code: 1 })
        expect(await lookAgain()).toMatchObject({ code: 1 })
        expect(await collector.collect()).toBe(1)
        const [file] = (await readdir(drop)).filter((each) => each.startsWith(sampleKey('81').replaceAll(':', '_')))
        await writeFile(join(drop, `${(file ?? '').replace(/\.\w+$/, '')}.result.json`), '{"result":"taken"}')
        await lookAgain()
        expect(await deliveriesOf(bureau.db, sampleKey('81'))).toMatchObject([
          { channel: 'by-hand', state: 'synced' },
          { channel: 'front', state: 'synced' },
        ])
        expect(collector.shown.has(sampleKey('81'))).toBe(true)
        await Promise.all([front.drop(), bureau.drop()])
      },
    )

  it('export writes the table from the database or from a file, and no file when a row is wrong [D5.1]', async () => {
    const profile = profileOf('double-publicity-penalty-g2')
    const [out, input] = [join(directory, 'out.xlsx'), join(directory, 'in.json')]
    const args = ['export', '--standard', 'double-publicity', '-o', out]
    await writeFile(input, JSON.stringify([samplePublication('71'), samplePublication('72')]))
    expect(await push(...args, '--input', input, '--json')).toMatchObject({ code: 0 })
    expect((await readWorkbook(profile, await readFile(out))).map(({ CF_WSH }) => CF_WSH)).toEqual([
      '示卫罚〔2026〕71号',
      '示卫罚〔2026〕72号',
    ])
    await desire('73')
    expect((await push(...args)).output).toMatch(/行 rows[\s\S]*是否必填未经核实/)
    expect((await readWorkbook(profile, await readFile(out))).map(({ CF_WSH }) => CF_WSH)).toContain(
      '示卫罚〔2026〕73号',
    )
    await rm(out)
    const { content } = samplePublication('71') as { content: object }
    await writeFile(input, JSON.stringify([{ ...samplePublication('71'), content: { ...content, facts: 'undefine' } }]))
    const refused = await push(...args, '--input', input)
    expect(refused.code).toBe(1)
    expect(refused.output).toMatch(/未写入文件[\s\S]*错误 \[0\.CF_SY\] .*占位内容/)
    await expect(readFile(out)).rejects.toThrow(/ENOENT/)
  })

  it('enqueue desires what a file says, all or nothing, and once; --bump-if-changed counts the versions', async () => {
    const file = join(directory, 'items.json')
    const enqueue = async (items: readonly unknown[], ...more: string[]) => {
      await writeFile(file, JSON.stringify(items))
      return push('enqueue', file, '--config', config, ...more)
    }
    const [first, second] = [samplePublication('91'), samplePublication('92')]
    expect(await enqueue([first, { ...second, version: 0 }])).toMatchObject({ code: 1 })
    expect(await deliveriesOf(database.db, sampleKey('91'))).toEqual([])
    expect(await enqueue([first, second])).toEqual({ code: 0, output: '已列入 / enqueued: 2，未变 / unchanged: 0\n' })
    expect(await enqueue([first, second])).toEqual({ code: 0, output: '已列入 / enqueued: 0，未变 / unchanged: 2\n' })
    const changed = { ...first, approvedOn: '2026-11-01' }
    expect((await enqueue([changed])).output).toMatch(/未列入[\s\S]*第1条.*已有版本 1/)
    expect(JSON.parse((await enqueue([changed, second], '--bump-if-changed', '--json')).output)).toEqual({
      enqueued: [sampleKey('91')],
      unchanged: 1,
    })
    expect((await push('once', '--config', config)).code).toBe(0)
    expect(platform.store.shown.get(sampleKey('91'))).toMatchObject({ version: 2 })
    // All that is wrong, in the words of whoever fills it in.
    const { partyName: _, ...nameless } = (first as { content: Record<string, unknown> }).content
    expect(
      (await enqueue([{ ...first, content: nameless }, second, { ...second, approvedOn: '2026-02-30' }])).output,
    ).toMatch(/第1条：公示内容 · 当事人名称：必填[\s\S]*第3条：审批日期：应为真实存在的日期/)
    expect((await enqueue([{ key: 'x' }])).output).toMatch(/第1条/)
    expect(await push('enqueue', join(directory, 'none.json'))).toMatchObject({ code: 2 })
  })

  it('enqueue takes a file whose pictures somebody looked at, by its digest and no other way', async () => {
    const file = join(directory, 'pictures.json')
    const bytes = await new Promise<Uint8Array>((resolve) => {
      const doc = new PDFDocument()
      const parts: Uint8Array[] = []
      doc.on('data', (part: Uint8Array) => parts.push(part))
      doc.on('end', () => resolve(Buffer.concat(parts)))
      doc.moveTo(9, 9).lineTo(9, 99).lineTo(99, 99).stroke()
      doc.end()
    })
    const publication = withAttachment(Publication.parse(samplePublication('95')), bytes)
    await writeFile(file, JSON.stringify([publication]))
    const enqueue = (...more: string[]) => push('enqueue', file, '--config', config, ...more)
    const refused = await enqueue()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    // The refusal says what to write when somebody has looked.
    expect([refused.code, refused.output]).toEqual([1, expect.stringContaining(sha256)])
    expect(await enqueue('--looked', '0'.repeat(64))).toMatchObject({ code: 1 })
    expect(await enqueue('--looked', 'yes')).toMatchObject({ code: 2 })
    expect(await deliveriesOf(database.db, sampleKey('95'))).toEqual([])
    expect(await enqueue('--looked', '0'.repeat(64), '--looked', sha256)).toMatchObject({ code: 0 })
  })

  it('export --since takes only what was approved on that day or later', async () => {
    const profile = profileOf('double-publicity-penalty-g2')
    const [out, input] = [join(directory, 'since.xlsx'), join(directory, 'since.json')]
    const old = { ...samplePublication('93'), approvedOn: '2026-01-01' }
    await writeFile(input, JSON.stringify([old, { ...samplePublication('94'), approvedOn: '2026-06-01' }]))
    const args = ['export', '--standard', 'double-publicity', '--input', input, '-o', out]
    expect((await push(...args, '--since', '2026-06-01')).code).toBe(0)
    expect((await readWorkbook(profile, await readFile(out))).map(({ CF_WSH }) => CF_WSH)).toEqual([
      '示卫罚〔2026〕94号',
    ])
    expect(await push(...args, '--since', 'June')).toMatchObject({ code: 2 })
  })

  it('a folder for files that is not there is the environment, and what waits says why', async () => {
    const drop = join(directory, 'drop')
    const settings = { kind: 'spreadsheet', id: 'by-hand', directory: drop, profile: 'double-publicity-penalty-g2' }
    await put({ channels: [settings] })
    const lost = await push('status', '--config', config)
    expect([lost.code, lost.output]).toEqual([
      4,
      expect.stringMatching(/通道 by-hand 的文件目录无法使用.*没有这个文件或者目录/),
    ])
    await mkdir(drop)
    await writeFile(join(directory, 'by-hand.json'), JSON.stringify([samplePublication('97')]))
    await push('enqueue', join(directory, 'by-hand.json'), '--config', config)
    await push('once', '--config', config)
    expect((await push('status', '--config', config)).output).toMatch(
      /尚未推送的原因：\/ why items wait:\n[\s\S]*by-hand \d+：\[not-collected\] [^/]+ \/ /,
    )
  })

  it('a database that cannot be reached is the environment, not a no: exit 4', async () => {
    await put({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none', channels: [] })
    const { code, output } = await push('status', '--config', config)
    expect([code, output]).toEqual([4, expect.stringContaining('ECONNREFUSED')])
  })

  it.each([
    [
      'a table that does not exist',
      ['export', '--standard', 'double-publicity', '--profile', 'g0', '-o', 'x'],
      /known: double-publicity/,
    ],
    ['no standard', ['export', '-o', 'x'], /--standard: double-publicity, sft-0052/],
    ['a name of another kind of file', ['export', '--standard', 'double-publicity', '-o', 'x.csv'], /应以 \.xlsx 结尾/],
    [
      'a day that is none',
      ['export', '--standard', 'double-publicity', '-o', 'x.xlsx', '--since', '2026-02-30'],
      /--since/,
    ],
    [
      'a list that is not there, before a database is asked',
      ['enqueue', '/nonexistent.json'],
      /\/nonexistent\.json \(没有这个文件/,
    ],
    ['no output', ['export', '--standard', 'double-publicity'], /-o OUT.xlsx/],
    ['an option of another command', ['status', '-o', 'x'], /用法 \/ usage:\n {2}zhifa-push status/],
    [
      'an input that is not there',
      ['export', '--standard', 'double-publicity', '-o', 'x.xlsx', '--input', '/nonexistent'],
      /无法读取/,
    ],
    ['no command', [], /^zhifa-push: 向公示平台推送/],
    ['an unknown command', ['synchronise'], /unknown command synchronise/],
    ['a missing argument', ['replay'], /zhifa-push replay KEY/],
    ['an argument too many', ['status', 'x'], /zhifa-push status/],
    ['an unknown option', ['status', '--fast'], /没有 --fast 这个选项.*unknown option --fast/],
    ['a key that is none', ['replay', 'x'], /不是记录主键.*not a record key/],
    ['an unknown channel', ['pause', 'cuonty'], /没有名为 cuonty 的通道.*known: by-hand, county/],
    ['no channels', ['run'], /--config/],
    [
      'a file that is not there',
      ['once', '--config', '/nonexistent.json'],
      /无法读取文件 \/ cannot read: \/nonexistent\.json/,
    ],
  ])('ends with 2 for %s', async (_, args, message) => {
    const { code, output } = await push(...args)
    expect(output).toMatch(message)
    expect(code).toBe(2)
  })

  it.each<[string, () => unknown, RegExp]>([
    ['broken JSON', () => '{', /不是有效的 JSON \/ not JSON: .*push\.json/],
    ['an empty address', () => ({ channels: [channel({ url: '' })] }), /平台地址.*channels\.0\.url/],
    ['an unknown field', () => ({ channels: [channel({ key: 'x' })] }), /不认识的字段.*channels\.0\.key/],
    ['a key of the wrong form', () => ({ channels: [channel({ keys: ['whsec_abc'] })] }), /签名密钥/],
    [
      'a key that is not set',
      () => ({ channels: [channel({ keys: [{ env: 'ZHIFA_NO_SUCH_KEY' }] })] }),
      /未设置环境变量 ZHIFA_NO_SUCH_KEY/,
    ],
    ['two channels of one name', () => ({ channels: [channel(), channel()] }), /same id/],
    ['a lease that is too short', () => ({ channels: [channel()], tuning: { leaseMs: 1000 } }), /leaseMs/],
    ['a kind of channel that does not exist', () => ({ channels: [channel({ kind: 'fax' })] }), /通道类型|kind/],
    [
      'a field table that does not exist',
      () => ({ channels: [{ kind: 'spreadsheet', id: 'x', directory: 'x', profile: 'g0' }] }),
      /字段表.*channels\.0\.profile/,
    ],
    [
      'a certificate that is not there',
      () => ({ channels: [channel({ caFile: '/nonexistent.pem' })] }),
      /无法读取文件 \/ cannot read: \/nonexistent\.pem/,
    ],
    ['null for a number', () => ({ channels: [channel({ timeoutMs: null })] }), /超时毫秒数/],
  ])('names what is wrong in the file: %s', async (_, content, message) => {
    await put(content())
    const { code, output } = await push('once', '--config', config)
    expect(output).toMatch(message)
    expect(code).toBe(2)
  })
})
