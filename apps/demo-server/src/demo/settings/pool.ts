import type { DatabaseOptions } from '../../storage'
import type { Settings } from './settings'

/** How this server's connections to a PostgreSQL server are, as it was set. */
export const poolOf = (settings: Settings) =>
  ({
    maxConnections: settings.DATABASE_POOL,
    connectionWaitMs: settings.DATABASE_WAIT_SECONDS * 1000,
    pooler: settings.DATABASE_POOLER,
    replica:
      settings.READ_DATABASE_URL === undefined
        ? undefined
        : { url: settings.READ_DATABASE_URL, mostLagMs: settings.READ_LAG_SECONDS * 1000 },
    timeOuts: {
      statementMs: settings.DATABASE_STATEMENT_SECONDS * 1000,
      lockMs: settings.DATABASE_LOCK_SECONDS * 1000,
      idleInTransactionMs: settings.DATABASE_IDLE_SECONDS * 1000,
    },
  }) satisfies DatabaseOptions
