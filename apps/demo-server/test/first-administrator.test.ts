import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase } from '../../../scripts/testing/database'
import { run } from '../../../scripts/testing/run-typescript'
import { Client } from './client'
import { ownBureauFile } from './own-bureau-file'
import { type Home, home, type Programs, programs } from './program'

let files: Programs
let at: Home
let database: Awaited<ReturnType<typeof freshDatabase>>
let bureau: string
beforeAll(async () => {
  files = await programs()
  at = await home(files)
  database = await freshDatabase()
  bureau = await ownBureauFile(at.directory)
})
afterAll(async () => {
  await at.remove()
  await files.remove()
  await database.drop()
})

const env = () => ({
  DATABASE_URL: database.url!,
  DEMONSTRATION: 'no',
  BUREAU_FILES: bureau,
  DATA_DIR: `${at.directory}/data`,
})
const told = async (...args: string[]): Promise<[number | NodeJS.Signals, string]> => {
  const program = run(files.main, args, env())
  return [await program.ended, program.output()]
}
const code = (text: string): string => /：([A-Z2-9]{5}(?:-[A-Z2-9]{5}){4})\n/.exec(text)![1]!
const password = 'Kx92-a long one of my own'
const put = (client: Client, account: string, given: string) =>
  client.postForm('/activate', [
    ['account', account],
    ['code', given],
    ['password', password],
    ['again', password],
  ])

it('a bureau begins: first administrator, the head’s account, a person’s account, each with a password of their own', async () => {
  const empty = await at.start(env())
  expect(empty.output()).toMatch(/还没有系统管理员.*first-administrator.*no administrator yet/s)
  empty.process.kill('SIGTERM')
  expect(await empty.ended).toBe(0)

  // Nobody of that name, and no facts of them.
  expect(await told('first-administrator', 'admin-1')).toEqual([4, expect.stringMatching(/名册中没有admin-1/)])
  expect(await told('first-administrator', 'officer-a')).toEqual([4, expect.stringMatching(/不得同时有其他岗位/)])
  const facts = ['--name', '示例卯', '--department', '办公室', '--post', '系统管理员']
  const [done, output] = await told('first-administrator', 'admin-1', ...facts)
  expect(done).toBe(0)
  const first = code(output)
  // Once there is one, there is no second by this way, unless it is said why.
  expect(await told('first-administrator', 'system-keeper')).toEqual([
    4,
    expect.stringMatching(/已有系统管理员：admin-1/),
  ])
  expect((await told('first-administrator', 'system-keeper', '--again'))[0]).toBe(2)
  const stored = await sql<{ all: string }>`select (select jsonb_agg(to_jsonb(l)) from zhifa.leaf l)::text
    || (select jsonb_agg(to_jsonb(s)) from zhifa.account_state s)::text as all`.execute(database.db)
  expect(stored.rows[0]!.all).not.toContain(first)
  expect(stored.rows[0]!.all).toContain('服务器命令')

  const program = await at.start(env())
  expect(program.output()).not.toContain('还没有系统管理员')
  const administrator = new Client(at.url)
  expect((await put(administrator, 'admin-1', first)).status).toBe(303)
  expect((await administrator.signIn('admin-1', password)).status).toBe(303)
  const opened = async (person: string) => {
    const answer = await administrator.postForm(`/desk/administration/people/${person}/account`, [
      ['verb', 'open'],
      ['reason', '虚构任职文件〔2026〕1号'],
    ])
    expect(answer.status).toBe(201)
    return /<code>([A-Z2-9-]{29})<\/code>/.exec(answer.text)![1]!
  }
  // Whoever approves what the administrator proposes gets no password from him: the server's owner opens that account.
  const tried = await administrator.postForm('/desk/administration/people/agency-head/account', [
    ['verb', 'open'],
    ['reason', '虚构任职文件〔2026〕1号'],
  ])
  expect(tried.status).toBe(422)
  const [given, forHead] = await told('reset-account', 'agency-head', '--reason', '虚构任职文件〔2026〕1号')
  expect(given).toBe(0)
  const head = new Client(at.url)
  expect((await put(head, 'agency-head', code(forHead))).status).toBe(303)
  expect((await head.signIn('agency-head', password)).status).toBe(303)
  expect((await put(new Client(at.url), 'officer-a', await opened('officer-a'))).status).toBe(303)
  expect((await new Client(at.url).signIn('officer-a', password)).status).toBe(303)
  const supervision = (await head.get('/desk/supervision')).text
  expect(supervision).toContain('账号办理')
  expect(supervision).toMatch(/示例卯 admin-1[\s\S]*服务器命令[\s\S]*设立首名系统管理员/)
  program.process.kill('SIGTERM')
  expect(await program.ended).toBe(0)
  expect(program.output()).not.toContain(first)

  // The account of the administrator is lost: the owner of the server says why, and everybody who supervises sees it.
  const [lost, anew] = await told('first-administrator', 'admin-1', '--again', '--reason', '原管理员账号无法使用')
  expect(lost).toBe(0)
  const [reset, ofHead] = await told('reset-account', 'agency-head', '--reason', '本人当面申请')
  expect([reset, code(ofHead) === code(anew)]).toEqual([0, false])
  const { rows } = await sql<{ line: string }>`select line from zhifa.leaf where kind = 'account-state'
    order by index desc limit 2`.execute(database.db)
  expect(rows.map(({ line }) => JSON.parse(line).event.body.reason)).toEqual(['本人当面申请', '原管理员账号无法使用'])
})

it('makes no administrator of a demonstration', async () => {
  const { BUREAU_FILES: _, ...none } = env()
  const demo = run(files.main, ['first-administrator', 'system-keeper'], { ...none, DEMONSTRATION: 'yes' })
  expect([await demo.ended, demo.output()]).toEqual([4, expect.stringMatching(/DEMONSTRATION=no/)])
})
