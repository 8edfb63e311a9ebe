import { resolve } from 'node:path'
import { type Finding, validate } from '@zhifa/domain'
import { parseVerifierKey } from '@zhifa/domain/ledger'
import { secretBytes } from '@zhifa/integrations'
import { z } from 'zod'
import { isProxy } from '../../web/client-address'
import { bureauFindings } from './bureau-files'
import { demonstrationFindings } from './demonstration'
import { mediaFindings } from './media-options'
import { oidcFindings } from './oidc'

const port = z
  .string()
  .regex(/^\d{1,5}$/, { error: 'must be a port number from 0 to 65535' })
  .transform(Number)
  .pipe(z.int().max(65_535))

const megabytes = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, { error: 'must be a whole number of megabytes' })
  .transform(Number)
  .pipe(z.int())

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, { error: `must be a whole number from ${least} to ${most}` })
    .transform(Number)
    .pipe(z.int().min(least).max(most))

const isKey = (text: string): boolean => {
  try {
    return secretBytes(text).length > 0
  } catch {
    return false
  }
}

const http = z.url({ protocol: /^https?$/ })
const postgres = z.url({ protocol: /^postgres(ql)?$/ })

/** Everything that the environment may say. An empty value is a value, and mostly a wrong one. */
export const Settings = z.strictObject({
  PORT: port.default(3000).meta({ title: '办案系统端口' }),
  HOST: z.string().min(1).default('127.0.0.1').meta({ title: '监听地址' }),
  /** Where the public reaches the portal: permanent addresses begin with it. Absent: where this server listens. */
  PUBLIC_URL: http
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .optional()
    .meta({ title: '公示门户公开地址' }),
  /** Proxies before this server, with commas between: `X-Forwarded-For` is believed of them alone. */
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((each) => each.trim()))
    .refine((all) => all.every(isProxy), {
      error: 'must be addresses, networks such as 10.1.0.0/16, or loopback, with commas between',
    })
    .optional()
    .meta({ title: '可信的反向代理' }),
  /** What makes the program one bureau's own, with a comma between several bureaus: see `BureauFile`. */
  BUREAU_FILES: z
    .string()
    .transform((text) => text.split(',').map((each) => each.trim()))
    .refine((all) => all.every((each) => each !== ''), { error: 'must be files with a comma between' })
    .optional()
    .meta({ title: '本单位文件' }),
  DATA_DIR: z.string().min(1).default('.data').meta({ title: '数据目录' }),
  /** Recordings and other files of cases, by their hash. Absent: in the data directory. */
  MEDIA_DIR: z.string().min(1).optional().meta({ title: '音像和电子文件目录' }),
  /** A bucket of an S3-compatible store for them; all of these or none. Uploads still come in over the directory. */
  MEDIA_S3_ENDPOINT: http.optional().meta({ title: 'S3 存储地址' }),
  MEDIA_S3_BUCKET: z.string().min(1).optional().meta({ title: 'S3 存储桶' }),
  MEDIA_S3_REGION: z.string().min(1).default('us-east-1').meta({ title: 'S3 区域' }),
  MEDIA_S3_ACCESS_KEY_ID: z.string().min(1).optional().meta({ title: 'S3 访问密钥编号' }),
  MEDIA_S3_SECRET_ACCESS_KEY: z.string().min(1).optional().meta({ title: 'S3 访问密钥' }),
  MEDIA_FILE_MB: megabytes.default(4096).meta({ title: '单个文件上限（MB）' }),
  MEDIA_CASE_MB: megabytes.default(65_536).meta({ title: '一个案件全部文件上限（MB）' }),
  /** How much one nightly pass hashes again. */
  MEDIA_SCRUB_MB: megabytes.default(204_800).meta({ title: '每夜重新校验的数据量（MB）' }),
  /** How fast at most, so that people who upload and play are not held up. */
  MEDIA_SCRUB_MB_PER_SECOND: megabytes.default(50).meta({ title: '重新校验的最大速度（MB/秒）' }),
  DATABASE_URL: postgres.optional().meta({ title: '数据库地址' }),
  /** Connections of this server to the database at most: all servers together stay under what the database allows. */
  DATABASE_POOL: wholeNumber(2, 500).default(10).meta({ title: '数据库连接数上限' }),
  /** How long a request waits for one of them before it is asked to come again. */
  DATABASE_WAIT_SECONDS: wholeNumber(1, 600).default(30).meta({ title: '等待数据库连接的秒数' }),
  /** A standby of that database, from which the public is read to; it follows by streaming replication. */
  READ_DATABASE_URL: postgres.optional().meta({ title: '只读库地址' }),
  /** How old what the public reads may be; behind that the database itself is read. */
  READ_LAG_SECONDS: wholeNumber(1, 3600).default(5).meta({ title: '只读库落后的秒数上限' }),
  /** `transaction`: the address is that of a pooler in transaction mode, as pgbouncer's; it refuses connection options. */
  DATABASE_POOLER: z.enum(['none', 'transaction']).default('none').meta({ title: '数据库连接池' }),
  /** How long the server lets one statement last, wait for one lock, and a transaction stay idle. */
  DATABASE_STATEMENT_SECONDS: wholeNumber(1, 3600).default(60).meta({ title: '一条语句的秒数上限' }),
  DATABASE_LOCK_SECONDS: wholeNumber(1, 3600).default(15).meta({ title: '等待锁的秒数上限' }),
  DATABASE_IDLE_SECONDS: wholeNumber(1, 3600).default(60).meta({ title: '事务空闲的秒数上限' }),
  /** Where ledger-key.pem lies; the data directory by default. Several servers on one database sign with one key. */
  LEDGER_KEY_DIR: z.string().min(1).optional().meta({ title: '账本签名密钥目录' }),
  /** Requests that may be open at once; whoever comes beyond is asked to come again. */
  MOST_OPEN: wholeNumber(1, 100_000).default(500).meta({ title: '同时办理的请求数上限' }),
  /** Threads that typeset papers; each takes less than 300 MB. Absent: one fewer than the machine has processors, 4 at most. */
  TYPESETTING_THREADS: wholeNumber(1, 64).optional().meta({ title: '制作文书的线程数' }),
  /** How long a start waits for the creation of each embedded database, and for the first answer of the county platform. */
  START_WAIT_SECONDS: wholeNumber(1, 3600).default(180).meta({ title: '启动时等待建库和县级平台的秒数' }),
  /** How long a server that was told to end still takes requests while it says that it is not ready. */
  STOP_NOTICE_SECONDS: wholeNumber(0, 600).default(0).meta({ title: '停止前继续接收请求的秒数' }),
  /** Whoever bears it reads /metrics; absent: this machine alone. */
  METRICS_TOKEN: z.string().min(16).optional().meta({ title: '运行指标令牌' }),
  PLATFORM_PORT: port.default(3001).meta({ title: '县级平台端口' }),
  PLATFORM_DATABASE_URL: postgres.optional().meta({ title: '县级平台数据库地址' }),
  /** A platform that runs elsewhere; then none is started here. */
  PLATFORM_URL: http.optional().meta({ title: '县级平台地址' }),
  PLATFORM_KEY: z
    .string()
    .refine(isKey, { error: 'must be whsec_ and the base64 of 24 to 64 bytes' })
    .optional()
    .meta({ title: '推送签名密钥' }),
  /**
   * Public key of the witness. Absent, a demonstration keeps the one that the platform gives out first; anybody else has no
   * witness until its key is set.
   */
  WITNESS_KEY: z
    .string()
    .refine((text) => parseVerifierKey(text)?.algorithm === 4, {
      error: 'must be a verifier key NAME+HASH+BASE64 of a witness',
    })
    .optional()
    .meta({ title: '见证方公钥' }),
  /**
   * Other systems of the bureau that may say that somebody approved there: `NAME=SHA256` of the system's key, with a comma
   * between two. The key is not kept here.
   */
  APPROVAL_SYSTEMS: z
    .string()
    .regex(/^[^=,]{1,100}=[0-9a-f]{64}(,[^=,]{1,100}=[0-9a-f]{64})*$/, {
      error: 'must be NAME=SHA256 of its key in hex, several with a comma between',
    })
    .transform((text) => text.split(',').map((item) => ({ name: item.slice(0, -65), keySha256: item.slice(-64) })))
    .optional()
    .meta({ title: '其他审批系统' }),
  /** The identity provider at which people sign in; absent: with their password only. */
  OIDC_ISSUER: http.optional().meta({ title: '统一身份认证地址' }),
  OIDC_CLIENT_ID: z.string().min(1).optional().meta({ title: '统一身份认证客户端编号' }),
  OIDC_CLIENT_SECRET: z.string().min(16).optional().meta({ title: '统一身份认证客户端密钥' }),
  /** Which claim names the account of a person; only one that people cannot change themselves. */
  OIDC_CLAIM: z
    .string()
    .regex(/^[A-Za-z][\w.:/-]{0,99}$/, { error: 'must be the name of a claim' })
    .optional()
    .meta({ title: '对应账号的声明' }),
  OIDC_SCOPE: z.string().min(1).default('openid profile').meta({ title: '请求的身份信息范围' }),
  OIDC_NAME: z.string().min(1).max(30).default('统一身份认证').meta({ title: '统一身份认证名称' }),
  /** `no`: whoever is at the identity provider signs in there only. */
  PASSWORD_SIGN_IN: z.enum(['yes', 'no']).default('yes').meta({ title: '允许用密码登录' }),
  /** Accounts, with a comma between two, that sign in with their password and never at the identity provider. */
  PASSWORD_ACCOUNTS: z
    .string()
    .regex(/^[a-z0-9-]{1,40}(,[a-z0-9-]{1,40})*$/, { error: 'must be accounts with a comma between' })
    .transform((text) => text.split(','))
    .optional()
    .meta({ title: '只用密码登录的账号' }),
  /** Program of the platform; the one that is built beside this by default. */
  PLATFORM_PROGRAM: z.string().min(1).optional().meta({ title: '县级平台程序' }),
  /** `no`: no demo accounts, no sample cases, no walk; and never on the database of a demonstration. */
  DEMONSTRATION: z.enum(['yes', 'no']).default('yes').meta({ title: '演示模式' }),
  /** `bureau`: three years of invented cases, and those of `sample`, the two that are walked; `none` leaves an empty database empty. */
  FIRST_CASES: z.enum(['bureau', 'sample', 'none']).default('bureau').meta({ title: '首次启动的样例案件' }),
})
export type Settings = z.infer<typeof Settings>

/** Reads the settings from an environment; other variables are none of ours. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly value: Settings } | { readonly ok: false; readonly findings: readonly Finding[] } {
  const own = Object.keys(Settings.shape).flatMap((key) => (env[key] === undefined ? [] : [[key, env[key]]]))
  const read = validate(Settings, Object.fromEntries(own), 'settings')
  const findings = read.ok
    ? [
        ...demonstrationFindings(read.value),
        ...bureauFindings(read.value),
        ...mediaFindings(read.value),
        // A bureau's file may say where people come to it: it is looked at again with that.
        ...(read.value.BUREAU_FILES === undefined ? oidcFindings(read.value) : []),
      ]
    : []
  return findings.length > 0 ? { ok: false, findings } : read
}

/** Where the key lies with which the ledger is signed. */
export const keyDirectoryOf = ({ LEDGER_KEY_DIR, DATA_DIR }: Settings): string => resolve(LEDGER_KEY_DIR ?? DATA_DIR)
