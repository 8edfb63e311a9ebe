import { checkInput, readJson, readText, UsageError } from '@zhifa/domain/cli-kit'
import { z } from 'zod'
import { Agency, ChannelId } from '../contract'
import { profiles } from '../profile'
import { SigningKeyError, signingKey } from '../signature'
import { defaultTuning } from '../sync'

const ms = z.int().min(1)

/** A key in the file itself, or the name of an environment variable that holds it. */
const Key = z.union([z.string().regex(/^wh(sec|sk|pk)_/), z.strictObject({ env: z.string().min(1) })])

const PostgresUrl = z.url({ protocol: /^postgres(ql)?$/ })

const FrontUrl = z.url({ protocol: /^(postgres(ql)?|mysql|mariadb)$/ })

const RestChannel = z.strictObject({
  kind: z.literal('rest').meta({ title: '通道类型' }),
  id: ChannelId,
  url: z.url({ protocol: /^https?$/ }).meta({ title: '平台地址' }),
  keys: z.array(Key).min(1).meta({ title: '签名密钥' }),
  timeoutMs: ms.default(15_000).meta({ title: '超时毫秒数' }),
  /** Items in one message, for platforms that take batches. */
  batch: z.int().min(2).max(500).optional().meta({ title: '每批条数' }),
  /** PEM file of the authority that signs the platform's certificate, when the system does not know it. */
  caFile: z.string().min(1).optional().meta({ title: '可信证书文件' }),
})

const known = profiles.map(({ id }) => id).join(', ')
const ProfileId = z
  .string()
  .refine((id) => profiles.some((each) => each.id === id), {
    error: `known: ${known}`,
    params: { message: { zh: `没有这个字段表，可用：${known}`, en: `no such table of fields, known: ${known}` } },
  })
  .meta({ title: '字段表' })

const ExchangeChannel = z.strictObject({
  kind: z.literal('exchange-database').meta({ title: '通道类型' }),
  id: ChannelId,
  /** Of the front database (前置库), on PostgreSQL, MySQL or MariaDB; the bureau's own when it lies there. */
  databaseUrl: z.union([FrontUrl, z.strictObject({ env: z.string().min(1) })]).meta({ title: '前置库地址' }),
  schema: z
    .string()
    .regex(/^[a-z_][a-z0-9_]{0,62}$/)
    .default('exchange')
    .meta({ title: '前置库模式名' }),
  profile: ProfileId,
  /** The other side takes rows with operation `d`. */
  honoursDeletion: z.boolean().meta({ title: '平台是否处理删除标志' }),
})

const SpreadsheetChannel = z.strictObject({
  kind: z.literal('spreadsheet').meta({ title: '通道类型' }),
  id: ChannelId,
  /** Where the files for the person lie, and what that person writes back. */
  directory: z.string().min(1).meta({ title: '文件目录' }),
  profile: ProfileId,
})

const ChannelConfig = z.discriminatedUnion('kind', [RestChannel, ExchangeChannel, SpreadsheetChannel])

const Tuning = z.strictObject({
  retryMs: z.array(ms).min(1).optional(),
  maxAttempts: ms.optional(),
  leaseMs: ms.optional(),
  sweepMs: ms.optional(),
  fullSweepMs: ms.optional(),
  concurrency: z.int().min(1).max(64).optional(),
  inFlight: z.int().min(1).max(256).optional(),
  circuitThreshold: ms.optional(),
  circuitOpenMs: ms.optional(),
})

/** The file that `--config` names. */
export const PushConfig = z.strictObject({
  databaseUrl: PostgresUrl.optional().meta({ title: '数据库地址' }),
  channels: z
    .array(ChannelConfig)
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, {
      error: 'two channels have the same id',
      params: { message: { zh: '有两个通道的编号相同', en: 'two channels have the same id' } },
    })
    .meta({ title: '通道' }),
  /** Compared by `reconcile` even when the database was lost. */
  agencies: z.array(Agency).default([]).meta({ title: '本机关统一社会信用代码' }),
  tuning: Tuning.default({}).meta({ title: '参数' }),
})

/** A channel with its keys and addresses at hand. */
export type ChannelSettings =
  | (Omit<z.infer<typeof RestChannel>, 'keys' | 'caFile'> & { readonly keys: readonly string[]; readonly ca?: string })
  | (Omit<z.infer<typeof ExchangeChannel>, 'databaseUrl'> & { readonly databaseUrl: string })
  | z.infer<typeof SpreadsheetChannel>
export type PushConfig = Omit<z.infer<typeof PushConfig>, 'channels' | 'databaseUrl'> & {
  readonly databaseUrl: string
  readonly channels: readonly ChannelSettings[]
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the file, or does with DATABASE_URL alone, which is enough for the commands that do not send.
 *
 * @throws UsageError with every wrong field in Chinese and English
 */
export function readConfig(path: string | undefined, env: Environment): PushConfig {
  const value = path === undefined ? PushConfig.parse({ channels: [] }) : checkInput(PushConfig, readJson(path), path)
  const databaseUrl = value.databaseUrl ?? env.DATABASE_URL
  if (databaseUrl === undefined || !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new UsageError(
      '请在配置文件中写明 databaseUrl，或设置环境变量 DATABASE_URL / Give databaseUrl in the file, or set DATABASE_URL',
    )
  const channels = value.channels.map((channel) => settingsOf(channel, env))
  for (const channel of channels)
    if (channel.kind === 'rest' && 2 * channel.timeoutMs >= (value.tuning.leaseMs ?? defaultTuning.leaseMs))
      throw new UsageError(
        '参数 leaseMs 应大于通道 timeoutMs 的两倍 / tuning.leaseMs must be more than twice a channel’s timeoutMs',
      )
  return { ...value, databaseUrl, channels }
}

function settingsOf(channel: z.infer<typeof ChannelConfig>, env: Environment): ChannelSettings {
  if (channel.kind === 'spreadsheet') return channel
  if (channel.kind === 'exchange-database') {
    const { databaseUrl } = channel
    return { ...channel, databaseUrl: typeof databaseUrl === 'string' ? databaseUrl : fromEnv(databaseUrl.env, env) }
  }
  const { caFile, ...rest } = channel
  const keys = channel.keys.map((key) => resolveKey(key, env))
  return { ...rest, keys, ...(caFile === undefined ? {} : { ca: readText(caFile) }) }
}

function fromEnv(name: string, env: Environment): string {
  const value = env[name]
  if (value === undefined) throw new UsageError(`未设置环境变量 ${name} / ${name} is not set`)
  return value
}

function resolveKey(key: z.infer<typeof Key>, env: Environment): string {
  const value = typeof key === 'string' ? key : fromEnv(key.env, env)
  const name = typeof key === 'string' ? 'keys' : key.env
  try {
    signingKey(value)
    return value
  } catch (error) {
    if (!(error instanceof SigningKeyError)) throw error
    throw new UsageError(`签名密钥 ${name} 不正确 / ${name}: ${error.message}`)
  }
}
