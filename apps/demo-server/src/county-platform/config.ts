import { parseArgs } from 'node:util'
import { type Finding, publicKinds, validate } from '@zhifa/domain'
import { isNoteName, parseVerifierKey } from '@zhifa/domain/ledger'
import { secretBytes } from '@zhifa/integrations'
import { z } from 'zod'
import type { DatabaseOptions } from '../storage'

const isSecret = (value: string): boolean => {
  try {
    return secretBytes(value).length > 0
  } catch {
    return false
  }
}

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().max(65_535))

const Sender = z
  .string()
  .regex(/^[0-9A-Z]{18}=/, { error: 'must be CODE=whsec_…, with several keys separated by commas' })
  .transform((text) => ({ agencyUscc: text.slice(0, 18), secrets: text.slice(19).split(',') }))
  .refine(({ secrets }) => secrets.every(isSecret), {
    error: 'each key must be whsec_ and the base64 of 24 to 64 bytes',
  })

const Ledger = z.string().transform((text, context) => {
  const key = parseVerifierKey(text)
  if (key?.algorithm === 1) return key
  context.addIssue({ code: 'custom', message: 'must be a verifier key NAME+HASH+BASE64 of a ledger' })
  return z.NEVER
})

const Division = z
  .string()
  .regex(/^\d{6}=[^=]{1,50}$/, { error: 'must be CODE=NAME, the code of six figures' })
  .transform((text) => ({ code: text.slice(0, 6), name: text.slice(7) }))

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, { error: `must be a whole number from ${least} to ${most}` })
    .transform(Number)
    .pipe(z.int().min(least).max(most))

const PlatformConfig = z.strictObject({
  port: port.default(8100).meta({ title: '端口' }),
  host: z.string().min(1).default('127.0.0.1').meta({ title: '监听地址' }),
  directory: z.string().min(1).default('.data/platform').meta({ title: '数据目录' }),
  databaseUrl: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .meta({ title: '数据库地址' }),
  /** A standby of that database, from which the public is read to; what is pushed is answered from the database itself. */
  readDatabaseUrl: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .meta({ title: '只读库地址' }),
  readLagSeconds: wholeNumber(1, 3600).default(5).meta({ title: '只读库落后的秒数上限' }),
  databasePool: wholeNumber(2, 500).default(10).meta({ title: '数据库连接数上限' }),
  databasePooler: z.enum(['none', 'transaction']).default('none').meta({ title: '数据库连接池' }),
  statementSeconds: wholeNumber(1, 3600).default(60).meta({ title: '一条语句的秒数上限' }),
  lockSeconds: wholeNumber(1, 3600).default(15).meta({ title: '等待锁的秒数上限' }),
  idleSeconds: wholeNumber(1, 3600).default(60).meta({ title: '事务空闲的秒数上限' }),
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ title: '公众访问地址' }),
  sender: z.array(Sender).min(1).meta({ title: '推送单位' }),
  ledger: z.array(Ledger).default([]).meta({ title: '见证的账本' }),
  certified: z.array(z.enum(publicKinds)).default([]).meta({ title: '必须附办案程序证书的类别' }),
  witnessName: z
    .string()
    .refine(isNoteName, { error: 'must hold neither spaces nor +' })
    .default('county-platform')
    .meta({ title: '见证方名称' }),
  drill: z.enum(['yes', 'no']).default('no').meta({ title: '故障演练页' }),
  division: z
    .array(Division)
    .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, { error: 'names a code twice' })
    .default([])
    .meta({ title: '行政区划名称' }),
  name: z.string().min(1).max(50).default('示例县行政执法信息公示平台（演示）').meta({ title: '平台名称' }),
})
export type PlatformConfig = z.infer<typeof PlatformConfig>

/** What there may be several of: as an argument again and again, in the environment with spaces between. */
const several = new Set(['sender', 'ledger', 'certified', 'division'])
const words = (field: string, between: string): string => field.replace(/[A-Z]/g, (letter) => `${between}${letter}`)

/** How each setting is named as an argument and in the environment. */
export const platformSettings: Readonly<Record<string, { readonly argument: string; readonly variable: string }>> =
  Object.fromEntries(
    Object.keys(PlatformConfig.shape).map((field) => [
      field,
      {
        argument: words(field, '-').toLowerCase(),
        variable: `ZHIFA_PLATFORM_${words(field, '_').toUpperCase()}`,
      },
    ]),
  )

/**
 * The county platform's settings from arguments (`--port`, `--host`, `--directory`, `--database-url`, `--read-database-url`, `--read-lag-seconds`, `--database-pool`,
 * `--database-pooler`, `--statement-seconds`, `--lock-seconds`, `--idle-seconds`, `--public-url`,
 * `--sender CODE=key[,key]`, `--ledger VKEY`, `--certified KIND`, `--witness-name`, `--drill yes`, `--division CODE=NAME`, `--name`), else from the environment (`ZHIFA_PLATFORM_PORT` …, several senders separated by
 * spaces). `""` is a value, and wrong.
 */
export function platformConfig(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly value: PlatformConfig }
  | { readonly ok: false; readonly findings: readonly Finding[] } {
  const { values, problem } = readArgs(args)
  if (problem) return { ok: false, findings: [problem] }
  const given = Object.fromEntries(
    Object.entries(platformSettings).map(([field, { argument, variable }]) => {
      const said = env[variable]
      return [field, values[argument] ?? (several.has(field) ? said?.split(' ') : said)]
    }),
  )
  return validate(PlatformConfig, given, 'platform.config')
}

/** Where the platform keeps what it received, and how its connections to a PostgreSQL server are. */
export const databaseOf = (config: PlatformConfig): DatabaseOptions =>
  config.databaseUrl === undefined
    ? { directory: config.directory }
    : {
        url: config.databaseUrl,
        maxConnections: config.databasePool,
        pooler: config.databasePooler,
        replica:
          config.readDatabaseUrl === undefined
            ? undefined
            : { url: config.readDatabaseUrl, mostLagMs: config.readLagSeconds * 1000 },
        timeOuts: {
          statementMs: config.statementSeconds * 1000,
          lockMs: config.lockSeconds * 1000,
          idleInTransactionMs: config.idleSeconds * 1000,
        },
      }

function readArgs(args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(platformSettings).map(([field, { argument }]) => [
      argument,
      { type: 'string' as const, multiple: several.has(field) },
    ]),
  )
  try {
    return { values: parseArgs({ args: [...args], options }).values }
  } catch (error) {
    return { values: {}, problem: argumentFinding((error as Error).message) }
  }
}

function argumentFinding(en: string): Finding {
  const message = { zh: '命令行参数有误', en }
  return { code: 'input.arguments', rule: 'platform.config', outcome: 'not-met', message, citations: [], read: {} }
}
