import type { Pool as PostgresPool } from 'pg'
import type { Connection, Pool } from '../../../examples/front-databases/driver'

/** One statement and what came back, as a driver of Oracle's shape saw them. */
export interface Exchange {
  readonly sql: string
  readonly binds: readonly unknown[]
  readonly rows?: readonly unknown[]
  readonly rowsAffected?: number
}

/**
 * A driver in the shape of node-oracledb whose other end is PostgreSQL: what the statements say to it is real, the product is not.
 * Placeholders `:1` and `?` become `$1`; everything else of a statement is left as it is.
 *
 * @param record takes every exchange
 */
export function oracleShaped(pool: PostgresPool, record: (exchange: Exchange) => void = () => {}): Pool {
  return {
    close: () => pool.end(),
    async getConnection(): Promise<Connection> {
      const client = await pool.connect()
      let began = false
      const end = async (word: 'commit' | 'rollback') => {
        if (began) await client.query(word)
        began = false
      }
      return {
        async execute(sql, binds, { autoCommit }) {
          if (!began) await client.query('begin')
          began = true
          let position = 0
          const statement = sql.replace(/:\d+|\?/g, (placeholder) =>
            placeholder === '?' ? `$${++position}` : placeholder.replace(':', '$'),
          )
          const { rows, rowCount, command } = await client.query<Record<string, unknown>>(statement, binds)
          const answer = command === 'SELECT' ? { rows } : { rowsAffected: rowCount ?? 0 }
          if (autoCommit) await end('commit')
          record({ sql, binds, ...answer })
          return answer
        },
        commit: () => end('commit'),
        rollback: () => end('rollback'),
        async close() {
          await end('rollback')
          client.release()
        },
      }
    },
  }
}
