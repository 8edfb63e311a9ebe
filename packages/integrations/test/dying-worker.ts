import { Kysely, PostgresDialect } from 'kysely'
import { Client, Pool } from 'pg'
import { type Dispatcher, getGlobalDispatcher, setGlobalDispatcher } from 'undici'
import { buildEngine } from './engine-kit'

// A worker that dies between two of its steps: node dying-worker.mjs DATABASE_URL PLATFORM_URL STEPS BATCH. A step is a
// statement to the database or a request to the platform; the worker is killed when it would take the one after STEPS.
const [, , databaseUrl = '', platformUrl = '', steps = '', batch = ''] = process.argv
let left = Number.POSITIVE_INFINITY

function step(): void {
  left -= 1
  if (left < 0) process.kill(process.pid, 'SIGKILL')
}

const query = Client.prototype.query as (...args: unknown[]) => unknown
Client.prototype.query = function (this: unknown, ...args: unknown[]) {
  step()
  return query.apply(this, args)
} as typeof Client.prototype.query
setGlobalDispatcher(
  getGlobalDispatcher().compose((dispatch) => (options: Dispatcher.DispatchOptions, handler) => {
    step()
    return dispatch(options, handler)
  }),
)

const db = new Kysely<unknown>({
  dialect: new PostgresDialect({ pool: new Pool({ connectionString: databaseUrl, max: 4 }) }),
})
const { engine } = buildEngine(db, platformUrl, {
  hints: false,
  timeoutMs: 60_000,
  tuning: { leaseMs: 1500, inFlight: 4 },
  ...(batch === '' ? {} : { batch: Number(batch) }),
})
await engine.prepare()
left = Number(steps)
await engine.drain()
await engine.stop()
await db.destroy()
console.log('finished')
