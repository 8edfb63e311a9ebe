import { createPublicKey, verify as verifyBytes } from 'node:crypto'
import { Checkpoint, type VerifySignature } from '../ledger/checkpoint'
import { verifyLedger } from '../ledger/verify'
import { type Answer, checkInput, findingLine, readJson, readText, UsageError } from './io'

/** DER head of an Ed25519 public key (RFC 8410): the 32 bytes of the key follow it. */
const keyHead = Buffer.from('302a300506032b6570032100', 'hex')

const ed25519: VerifySignature = (key, bytes, signature) =>
  verifyBytes(
    null,
    bytes,
    createPublicKey({ key: Buffer.concat([keyHead, key]), format: 'der', type: 'spki' }),
    signature,
  )

/** `verify`: the independent ledger verifier. */
export function verify(args: readonly string[], options: { checkpoint?: string; json?: boolean }): Answer {
  const [file, ...rest] = args
  if (file === undefined || rest.length > 0)
    throw new UsageError('用法 / usage: zhifa-domain verify RECORD.jsonl [--checkpoint FILE] [--json]')
  const lines = readText(file).split('\n')
  if (lines.at(-1) === '') lines.pop()
  const checkpoint =
    options.checkpoint === undefined ? undefined : checkInput(Checkpoint, readJson(options.checkpoint), '--checkpoint')
  const found = verifyLedger(lines, checkpoint, ed25519)
  const text = [
    `${found.size}条记录，${Object.keys(found.cases).length}个案件 / ${found.size} entries, ${Object.keys(found.cases).length} cases`,
    `root ${found.root}`,
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
