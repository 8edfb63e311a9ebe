// What cron starts every night: reads what was approved in the bureau's own database, and hands it to `zhifa-push`.
//   OWN_DATABASE_URL=… DATABASE_URL=… COUNTY_KEY=… node nightly.js push.json
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { publicationOf } from './publication.js'

const config = process.argv[2] ?? 'push.json'
const own = new pg.Client({ connectionString: process.env.OWN_DATABASE_URL })
await own.connect()
const { rows } = await own.query(readFileSync(new URL('approved.sql', import.meta.url), 'utf8'))
await own.end()

const folder = mkdtempSync(join(tmpdir(), 'nightly-push-'))
const items = join(folder, 'items.json')
const program = join(
  dirname(createRequire(import.meta.url).resolve('@zhifa/integrations/package.json')),
  'bin/zhifa-push.js',
)
const push = (...args) =>
  spawnSync(process.execPath, [program, ...args, '--config', config], { stdio: ['ignore', 'inherit', 'inherit'] })
    .status ?? 4

try {
  writeFileSync(items, JSON.stringify(rows.map(publicationOf)))
  // Refused: one item is wrong and nothing was written. What stands from the nights before goes out all the same.
  const entered = push('enqueue', items, '--bump-if-changed')
  push('once')
  // 1: something waits for a person, or the last day of something has passed.
  const standing = push('status')
  process.exitCode = entered === 0 ? standing : entered
} finally {
  rmSync(folder, { recursive: true, force: true })
}
