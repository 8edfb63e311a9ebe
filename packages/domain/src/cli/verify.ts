import { ProcedureCertificate } from '../certificate/certificate'
import { verifyCertificate } from '../certificate/verify-certificate'
import { ed25519, personal } from '../cli-kit/signatures'
import { type TrustOptions, trustedKeys } from '../cli-kit/trusted'
import { signaturesAsked } from '../handling/signatures-asked'
import type { TrustedKeys } from '../ledger/checkpoint'
import { type Verification, verifyLedger } from '../ledger/verify'
import { type Answer, checkInput, findingLine, readJson, readText, UsageError } from './io'
import { lawFrom } from './law-files'

interface VerifyOptions extends TrustOptions {
  readonly origin?: string | undefined
  readonly checkpoint?: readonly string[] | undefined
  readonly certificate?: string | undefined
  readonly layer?: readonly string[] | undefined
  readonly json?: boolean | undefined
}

/** `verify`: the independent verifier, of an exported ledger or of the certificate of a published decision. */
export function verify(args: readonly string[], options: VerifyOptions): Answer {
  const trusted = trustedKeys(options)
  if (options.certificate !== undefined && args.length === 0) return certificate(options.certificate, options, trusted)
  const [file, ...rest] = args
  if (file === undefined || rest.length > 0) throw new UsageError()
  const checkpoints = (options.checkpoint ?? []).map(readText)
  const origin = options.origin ?? trusted.ledger[0]?.name
  if (checkpoints.length > 0 && (origin === undefined || trusted.ledger.length === 0))
    throw new UsageError(
      '检查点须连同受信任的公钥一起核对：请用 --key 给出账本公钥 / a checkpoint proves nothing without a key that you trust: give --key',
    )
  const lines = readText(file).split('\n')
  if (lines.at(-1) === '') lines.pop()
  const found = verifyLedger(
    lines,
    origin === undefined || checkpoints.length === 0 ? undefined : { origin, checkpoints, trusted, verify: ed25519 },
    { verify: personal, asked: signaturesAsked(lawFrom(options)) },
  )
  return {
    out: options.json ? JSON.stringify(found, null, 2) : ledgerText(found, checkpoints.length > 0),
    notes: found.findings.slice(0, 50).map(findingLine),
    yes: found.sound,
  }
}

function ledgerText(found: Verification, against: boolean): string {
  const cases = Object.keys(found.cases).length
  const witnesses = [...new Set(found.checkpoints.flatMap((checkpoint) => checkpoint.witnesses))]
  return [
    ...(against
      ? []
      : [
          '只核对了内部次序：没有检查点和受信任的公钥，任何人都能写出这样的文件，是否被截短、重写无从得知 / inner order only: without a checkpoint and a trusted key anybody could have written this file, and nobody could tell if it was cut or rewritten',
        ]),
    `${found.size}条记录，${cases}个案件 / ${found.size} entries, ${cases} cases`,
    `root ${found.root}`,
    ...(found.withheld > 0
      ? [
          `其中${found.withheld}条对导出人保密，只核对了哈希 / ${found.withheld} of them withheld from whoever exported: only their hashes were checked`,
        ]
      : []),
    ...signatureText(found),
    ...(against ? [found.sound ? provedText(found, witnesses) : '验证不通过 / NOT sound'] : []),
  ].join('\n')
}

function signatureText({ signatures }: Verification): string[] {
  const { good = 0, unknown = 0 } = signatures ?? {}
  return [
    ...(good > 0 ? [`个人密钥签名${good}个，逐一核对有效 / ${good} signatures by personal keys are good`] : []),
    ...(unknown > 0
      ? [
          `其中${unknown}条属于本程序没有的办案程序，签名未核对 / ${unknown} entries are of procedures unknown here, their signatures were not checked`,
        ]
      : []),
  ]
}

function provedText({ proved, size }: Verification, witnesses: readonly string[]): string {
  const seen =
    witnesses.length > 0
      ? `，见证方：${witnesses.join('、')} / , witnessed by ${witnesses.join(', ')}`
      : '，没有见证方联署，签名者本人仍可重写 / , without a witness: whoever signed could still rewrite it'
  const rest = proved < size ? `\n第${proved + 1}条起尚无检查点 / nothing is proved from line ${proved + 1} on` : ''
  return `前${proved}条与检查点一致，未被改动 / the first ${proved} are consistent with the checkpoint${seen}${rest}`
}

function certificate(file: string, options: VerifyOptions, trusted: TrustedKeys): Answer {
  const read = checkInput(ProcedureCertificate, readJson(file), '--certificate')
  const findings = verifyCertificate(read, lawFrom(options), {
    trusted,
    verify: ed25519,
  })
  const wrong = findings.filter((item) => item.outcome === 'not-met')
  const open = findings.filter((item) => item.outcome === 'undetermined')
  const lines = [
    `${read.documentNumber} ${read.decidedOn} ${read.key}`,
    ...findings.map((item) => `[${item.outcome}] ${findingLine(item)}`),
    wrong.length > 0
      ? '验证不通过 / NOT sound'
      : open.length > 0
        ? '没有发现问题，部分事项未能核对 / nothing wrong, some points not checked'
        : '全部核对无误 / sound',
  ]
  return {
    out: options.json ? JSON.stringify({ sound: wrong.length === 0, findings }, null, 2) : lines.join('\n'),
    yes: wrong.length > 0 ? false : open.length > 0 ? 'unknown' : true,
  }
}
