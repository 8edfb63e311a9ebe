import { createPublicKey, verify as verifyBytes } from 'node:crypto'
import { ProcedureCertificate } from '../certificate/certificate'
import { verifyCertificate } from '../certificate/verify-certificate'
import { lawBook } from '../law/law-book'
import { Checkpoint, type VerifySignature } from '../ledger/checkpoint'
import { verifyLedger } from '../ledger/verify'
import { type Answer, checkInput, findingLine, readJson, readText, UsageError } from './io'
import { layersFrom } from './law-files'

/** DER head of an Ed25519 public key (RFC 8410): the 32 bytes of the key follow it. */
const keyHead = Buffer.from('302a300506032b6570032100', 'hex')

const ed25519: VerifySignature = (key, bytes, signature) =>
  verifyBytes(
    null,
    bytes,
    createPublicKey({ key: Buffer.concat([keyHead, key]), format: 'der', type: 'spki' }),
    signature,
  )

/** `verify`: the independent verifier, of an exported ledger or of the certificate of a published decision. */
export function verify(
  args: readonly string[],
  options: { checkpoint?: string; certificate?: string; layer?: string[]; json?: boolean },
): Answer {
  if (options.certificate !== undefined && args.length === 0) return certificate(options.certificate, options)
  const [file, ...rest] = args
  if (file === undefined || rest.length > 0)
    throw new UsageError(
      '用法 / usage: zhifa-domain verify RECORD.jsonl [--checkpoint FILE] | verify --certificate FILE [--layer FILE] [--json]',
    )
  const lines = readText(file).split('\n')
  if (lines.at(-1) === '') lines.pop()
  const checkpoint =
    options.checkpoint === undefined ? undefined : checkInput(Checkpoint, readJson(options.checkpoint), '--checkpoint')
  const found = verifyLedger(lines, checkpoint, ed25519)
  const text = [
    `${found.size}条记录，${Object.keys(found.cases).length}个案件 / ${found.size} entries, ${Object.keys(found.cases).length} cases`,
    `root ${found.root}`,
    ...(found.withheld > 0
      ? [
          `其中${found.withheld}条对导出人保密，只核对了哈希 / ${found.withheld} of them withheld from whoever exported: only their hashes were checked`,
        ]
      : []),
    checkpoint
      ? found.sound
        ? '与检查点一致，未被改动 / consistent with the checkpoint'
        : '验证不通过 / NOT sound'
      : '未提供检查点，只核对了内部一致性 / no checkpoint: internal consistency only',
  ].join('\n')
  return {
    out: options.json ? JSON.stringify(found, null, 2) : text,
    notes: found.findings.slice(0, 50).map(findingLine),
    yes: found.sound,
  }
}

function certificate(file: string, options: { layer?: string[]; json?: boolean }): Answer {
  const read = checkInput(ProcedureCertificate, readJson(file), '--certificate')
  const findings = verifyCertificate(read, lawBook(...layersFrom({ layers: options.layer })), ed25519)
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
    yes: wrong.length === 0,
  }
}
