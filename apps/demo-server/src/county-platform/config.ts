import { parseArgs } from 'node:util'
import { type Finding, validate } from '@zhifa/domain'
import { isNoteName, parseVerifierKey } from '@zhifa/domain/ledger'
import { secretBytes } from '@zhifa/integrations'
import { z } from 'zod'

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

const PlatformConfig = z.strictObject({
  port: port.default(8100).meta({ title: '端口' }),
  host: z.string().min(1).default('127.0.0.1').meta({ title: '监听地址' }),
  directory: z.string().min(1).default('.data/platform').meta({ title: '数据目录' }),
  databaseUrl: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .meta({ title: '数据库地址' }),
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ title: '公众访问地址' }),
  sender: z.array(Sender).min(1).meta({ title: '推送单位' }),
  ledger: z.array(Ledger).default([]).meta({ title: '见证的账本' }),
  witnessName: z
    .string()
    .refine(isNoteName, { error: 'must hold neither spaces nor +' })
    .default('county-platform')
    .meta({ title: '见证方名称' }),
  name: z.string().min(1).max(50).default('示例县行政执法信息公示平台（演示）').meta({ title: '平台名称' }),
})
export type PlatformConfig = z.infer<typeof PlatformConfig>

/**
 * The county platform's settings from arguments (`--port`, `--host`, `--directory`, `--database-url`, `--public-url`,
 * `--sender CODE=key[,key]`, `--ledger VKEY`, `--witness-name`, `--name`), else from the environment (`ZHIFA_PLATFORM_PORT` …, several senders separated by
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
  const given = {
    port: values.port ?? env.ZHIFA_PLATFORM_PORT,
    host: values.host ?? env.ZHIFA_PLATFORM_HOST,
    directory: values.directory ?? env.ZHIFA_PLATFORM_DIRECTORY,
    databaseUrl: values['database-url'] ?? env.ZHIFA_PLATFORM_DATABASE_URL,
    publicUrl: values['public-url'] ?? env.ZHIFA_PLATFORM_PUBLIC_URL,
    sender: values.sender ?? env.ZHIFA_PLATFORM_SENDER?.split(' '),
    ledger: values.ledger ?? env.ZHIFA_PLATFORM_LEDGER?.split(' '),
    witnessName: values['witness-name'] ?? env.ZHIFA_PLATFORM_WITNESS_NAME,
    name: values.name ?? env.ZHIFA_PLATFORM_NAME,
  }
  return validate(PlatformConfig, given, 'platform.config')
}

function readArgs(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = {
    port: text,
    host: text,
    directory: text,
    'database-url': text,
    'public-url': text,
    sender: { type: 'string', multiple: true },
    ledger: { type: 'string', multiple: true },
    'witness-name': text,
    name: text,
  } as const
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
