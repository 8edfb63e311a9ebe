import { bytesToHex } from '@noble/hashes/utils.js'
import { canonicalJson, NotCanonicalError } from '../canonical/canonical'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { named } from '../input/named'
import { validate } from '../input/validate'
import { type Checkpoint, checkpointSigned, type VerifySignature } from './checkpoint'
import { hashLine, LedgerLeafShape } from './ledger'
import { append, emptyTree, rootOf, type TreeState } from './merkle'

/** What the verifier found: the size and root of the file, its cases, and everything that is wrong. Sound when nothing is. */
export interface Verification {
  readonly sound: boolean
  readonly size: number
  readonly root: string
  readonly cases: Readonly<Record<string, number>>
  readonly findings: readonly Finding[]
}

/**
 * Verifies an exported ledger, line by line, without any server: every line canonical, the entries of each case complete
 * and in order, and — with a checkpoint — the signature, and the very tree that was signed. Any changed, dropped, added or
 * swapped line, down to a bit, is found.
 *
 * @param lines the lines of the export, without line ends
 * @param checkpoint what was signed earlier; the ledger may have grown since
 */
export function verifyLedger(lines: Iterable<string>, checkpoint?: Checkpoint, verify?: VerifySignature): Verification {
  const findings: Finding[] = []
  const cases = named<number>()
  let tree: TreeState = emptyTree
  let signedRoot = checkpoint?.size === 0 ? bytesToHex(rootOf(tree)) : undefined
  for (const line of lines) {
    findings.push(...lineFindings(line, tree.size, cases))
    tree = append(tree, hashLine(line))
    if (tree.size === checkpoint?.size) signedRoot = bytesToHex(rootOf(tree))
  }
  if (checkpoint) findings.push(...checkpointFindings(checkpoint, signedRoot, tree.size, verify))
  return { sound: findings.length === 0, size: tree.size, root: bytesToHex(rootOf(tree)), cases, findings }
}

function lineFindings(line: string, index: number, cases: Record<string, number>): Finding[] {
  const where = { zh: `第${index + 1}行`, en: `line ${index + 1}` }
  const value = parse(line)
  if (value === undefined)
    return [broken('ledger.not-json', `${where.zh}不是有效的 JSON`, `${where.en} is not JSON`, index)]
  const shape = validate(LedgerLeafShape, value, 'ledger.leaf')
  if (!shape.ok)
    return [broken('ledger.not-an-entry', `${where.zh}不是案件记录`, `${where.en} is not an entry of a case`, index)]
  const found: Finding[] = []
  if (!isCanonical(value, line))
    found.push(
      broken(
        'ledger.not-canonical',
        `${where.zh}不是规范写法，可能被改动`,
        `${where.en} is not in canonical form`,
        index,
      ),
    )
  const { id } = shape.value.case
  const expected = (cases[id] ?? 0) + 1
  if (shape.value.entry.seq !== expected)
    found.push(
      broken(
        'ledger.sequence-broken',
        `${where.zh}：案件${id}应为第${expected}条记录，实为第${shape.value.entry.seq}条`,
        `${where.en}: case ${id} should go on with entry ${expected}, found ${shape.value.entry.seq}`,
        index,
      ),
    )
  cases[id] = Math.max(cases[id] ?? 0, shape.value.entry.seq)
  return found
}

function isCanonical(value: unknown, line: string): boolean {
  try {
    return canonicalJson(value) === line
  } catch (error) {
    if (error instanceof NotCanonicalError) return false
    throw error
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function checkpointFindings(
  checkpoint: Checkpoint,
  signedRoot: string | undefined,
  size: number,
  verify: VerifySignature | undefined,
): Finding[] {
  const found: Finding[] = []
  if (!verify || !checkpointSigned(checkpoint, verify))
    found.push(
      broken('ledger.signature-wrong', '检查点签名无效', 'the signature of the checkpoint is wrong', checkpoint.size),
    )
  if (signedRoot === undefined)
    found.push(
      broken(
        'ledger.truncated',
        `检查点记载${checkpoint.size}条，文件只有${size}条，记录被截短`,
        `the checkpoint covers ${checkpoint.size} lines, the file has ${size}`,
        size,
      ),
    )
  else if (signedRoot !== checkpoint.root)
    found.push(
      broken(
        'ledger.root-differs',
        `前${checkpoint.size}条记录与签名时不一致，记录被改动`,
        `the first ${checkpoint.size} lines are not those that were signed`,
        checkpoint.size,
      ),
    )
  return found
}

function broken(code: string, zh: string, en: string, line: number): Finding {
  return finding(code, {
    outcome: 'not-met',
    zh,
    en,
    cites: ['行政处罚法 47'],
    read: { line },
    cure: { zh: '请以检查点见证方保存的记录为准追查', en: 'compare with the copy of a witness' },
  })
}
