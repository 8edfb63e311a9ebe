// Three nights in a minute, against a platform on 127.0.0.1: DATABASE_URL names an empty PostgreSQL.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sampleSecret, startSimulator } from '@zhifa/integrations/testing'
import pg from 'pg'

const database = process.env.DATABASE_URL
if (!database)
  throw new Error('请用 DATABASE_URL 指定一个空的 PostgreSQL 数据库 / DATABASE_URL names an empty PostgreSQL')
const own = new pg.Client({ connectionString: database })
await own.connect()
await own.query(`
  drop schema if exists own_system cascade; drop schema if exists zhifa_push cascade; create schema own_system;
  create table own_system.decision (number text primary key, case_name text not null, party_name text not null,
    party_kind text not null, violation text not null, facts text not null, basis text not null, penalty_kinds text[] not null,
    penalty text not null, fine_fen int not null, decided_on date not null, approved_on date, correction text,
    revoked_on date, revoked_why text);
  insert into own_system.decision select '2026-' || n, '示例公共场所未取得卫生许可证案' || n, '示例县虚构美发店', 'individual-business',
    '未取得公共场所卫生许可证擅自营业', '2026年9月1日检查时发现该店未取得公共场所卫生许可证从事美发经营。',
    '《公共场所卫生管理条例实施细则》第三十五条第一款', array['警告', '罚款'], '警告,罚款人民币500元', 50000, '2026-09-25',
    case when n < 23 then date '2026-09-28' end
    from generate_series(21, 23) n`)

const platform = await startSimulator()
const folder = mkdtempSync(join(tmpdir(), 'nightly-rehearsal-'))
const config = join(folder, 'push.json')
const settings = JSON.parse(readFileSync(new URL('push.json', import.meta.url), 'utf8'))
settings.channels[0].url = platform.url
writeFileSync(config, JSON.stringify(settings))

async function night(name) {
  const before = platform.requests.put
  const job = spawn(process.execPath, ['nightly.js', config], {
    env: { ...process.env, OWN_DATABASE_URL: database, DATABASE_URL: database, COUNTY_KEY: sampleSecret },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(job, 'exit')
  console.log(`${name}: 退出码 exit ${code}，发送 sent ${platform.requests.put - before}`)
  for (const [key, shown] of [...platform.store.shown].sort())
    console.log(
      `  ${key.split(':')[2]} ${shown.version} ${shown.verb} ${shown.verb === 'publish' ? shown.content.caseName : shown.reason}`,
    )
}

try {
  await night('第一夜 first night')
  await night('没有变化 nothing changed')
  await own.query(`update own_system.decision set case_name = '示例公共场所未取得卫生许可证案（更正）', correction = '更正案件名称'
    where number = '2026-21'`)
  await own.query(`update own_system.decision set revoked_on = '2026-09-29', revoked_why = '该处罚决定经行政复议被依法撤销。'
    where number = '2026-22'`)
  await own.query(`update own_system.decision set approved_on = '2026-09-29' where number = '2026-23'`)
  await night('更正、撤销、新批准 corrected, revoked, newly approved')
} finally {
  await own.end()
  await platform.close()
  rmSync(folder, { recursive: true, force: true })
}
