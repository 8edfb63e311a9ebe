import { Kysely } from 'kysely'
import type { Pool } from './driver'
import { dialectOf, OracleQueryCompiler } from './oracle'

/** As Oracle, but each placeholder is a question mark. */
class DamengQueryCompiler extends OracleQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return '?'
  }
}

/**
 * A front database on 达梦 (DM8). The lock is that of Oracle, `lockedTable`.
 *
 * @param pool `await dmdb.createPool({ connectString: 'dm://user:password@host:5236?autoCommit=false' })`
 * @param outFormat `dmdb.OUT_FORMAT_OBJECT`
 * @example
 * kyselyExchange(openDameng(pool, dmdb.OUT_FORMAT_OBJECT), { profile, schema: 'QZK' }, lockedTable)
 */
export const openDameng = (pool: Pool, outFormat: number): Kysely<unknown> =>
  new Kysely<unknown>({ dialect: dialectOf(pool, outFormat, () => new DamengQueryCompiler()) })
