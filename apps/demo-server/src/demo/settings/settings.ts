import { type Finding, validate } from '@zhifa/domain'
import { parseVerifierKey } from '@zhifa/domain/ledger'
import { secretBytes } from '@zhifa/integrations'
import { z } from 'zod'
import { demonstrationFindings } from './demonstration'

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
  DATA_DIR: z.string().min(1).default('.data').meta({ title: '数据目录' }),
  /** Recordings and other files of cases, by their hash. Absent: in the data directory. */
  MEDIA_DIR: z.string().min(1).optional().meta({ title: '音像和电子文件目录' }),
  MEDIA_FILE_MB: megabytes.default(4096).meta({ title: '单个文件上限（MB）' }),
  MEDIA_CASE_MB: megabytes.default(65_536).meta({ title: '一个案件全部文件上限（MB）' }),
  /** How much one nightly pass hashes again. */
  MEDIA_SCRUB_MB: megabytes.default(204_800).meta({ title: '每夜重新校验的数据量（MB）' }),
  DATABASE_URL: postgres.optional().meta({ title: '数据库地址' }),
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
  /** Program of the platform; the one that is built beside this by default. */
  PLATFORM_PROGRAM: z.string().min(1).optional().meta({ title: '县级平台程序' }),
  /** `no`: no demo accounts, no sample cases, no walk; and never on the database of a demonstration. */
  DEMONSTRATION: z.enum(['yes', 'no']).default('yes').meta({ title: '演示模式' }),
  /** `none` leaves an empty database empty. */
  FIRST_CASES: z.enum(['sample', 'none']).default('sample').meta({ title: '首次启动的样例案件' }),
})
export type Settings = z.infer<typeof Settings>

/** Reads the settings from an environment; other variables are none of ours. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly value: Settings } | { readonly ok: false; readonly findings: readonly Finding[] } {
  const own = Object.keys(Settings.shape).flatMap((key) => (env[key] === undefined ? [] : [[key, env[key]]]))
  const read = validate(Settings, Object.fromEntries(own), 'settings')
  const findings = read.ok ? demonstrationFindings(read.value) : []
  return findings.length > 0 ? { ok: false, findings } : read
}
