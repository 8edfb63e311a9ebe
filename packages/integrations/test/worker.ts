import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { buildEngine } from './engine-kit'

// A worker process for the tests that kill one: node worker.mjs DATABASE_URL PLATFORM_URL
const [, , databaseUrl = '', platformUrl = ''] = process.argv
const db = new Kysely<unknown>({
  dialect: new PostgresDialect({ pool: new Pool({ connectionString: databaseUrl, max: 4 }) }),
})
const { engine } = buildEngine(db, platformUrl, { timeoutMs: 60_000, tuning: { leaseMs: 1500 } })
await engine.start()
console.log('working')
