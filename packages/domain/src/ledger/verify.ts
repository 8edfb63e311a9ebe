import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { canonicalJson, NotCanonicalError } from '../canonical/canonical'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { named } from '../input/named'
import { validate } from '../input/validate'
import { type Checkpoint, checkpointSigned, type VerifySignature } from './checkpoint'
import { hashLine, LedgerLeafShape, WithheldLeafShape } from './ledger'
import { append, emptyTree, type Hash, rootOf, type TreeState } from './merkle'

/**
 * What the verifier found: the size and root of the file, its cases with the number of their entries, how many entries were
 * withheld from the reader, and everything that is wrong. Sound when nothing is.
 */
export interface Verification {
  readonly sound: boolean
  readonly size: number
  readonly root: string
  readonly cases: Readonly<Record<string, number>>
  /** Entries of which the file gives only the hash: they stand unchanged in the signed tree, their words were not read. */
  readonly withheld: number
  readonly findings: readonly Finding[]
}

/**
 * Verifies an exported ledger, line by line, without any server: every line canonical, the entries of each case complete
 * and in order, and — with a checkpoint — the signature, and the very tree that was signed. Any changed, dropped, added or
 * swapped line, down to a bit, is found. Where the export withholds an entry from its reader, the hash of its leaf takes its
 * place in the tree.
 *
 * @param lines the lines of the export, without line ends
 * @param checkpoint what was signed earlier; the ledger may have grown since
 */
export function verifyLedger(lines: Iterable<string>, checkpoint?: Checkpoint, verify?: VerifySignature): Verification {
  const findings: Finding[] = []
  const cases = named<number>()
  let tree: TreeState = emptyTree
  let signedRoot = checkpoint?.size === 0 ? bytesToHex(rootOf(tree)) : undefined
  let withheld = 0
  for (const line of lines) {
    const read = readLine(line, tree.size, cases)
    findings.push(...read.findings)
    if (read.withheld) withheld += 1
    tree = append(tree, read.withheld ?? hashLine(line))
    if (tree.size === checkpoint?.size) signedRoot = bytesToHex(rootOf(tree))
  }
  if (checkpoint) findings.push(...checkpointFindings(checkpoint, signedRoot, tree.size, verify))
  return { sound: findings.length === 0, size: tree.size, root: bytesToHex(rootOf(tree)), cases, withheld, findings }
}

interface LineRead {
  readonly findings: readonly Finding[]
  /** Hash of the leaf, where the line gives nothing else of it. */
  readonly withheld?: Hash
}

function readLine(line: string, index: number, cases: Record<string, number>): LineRead {
  const where = { zh: `第${index + 1}行`, en: `line ${index + 1}` }
  const value = parse(line)
  if (value === undefined)
    return { findings: [broken('ledger.not-json', `${where.zh}不是有效的 JSON`, `${where.en} is not JSON`, index)] }
  const place = placeOf(value)
  if (!place)
    return {
      findings: [
        broken('ledger.not-an-entry', `${where.zh}不是案件记录`, `${where.en} is not an entry of a case`, index),
      ],
    }
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
  const { id, seq } = place
  const expected = (cases[id] ?? 0) + 1
  if (seq !== expected)
    found.push(
      broken(
        'ledger.sequence-broken',
        `${where.zh}：案件${id}应为第${expected}条记录，实为第${seq}条`,
        `${where.en}: case ${id} should go on with entry ${expected}, found ${seq}`,
        index,
      ),
    )
  cases[id] = Math.max(cases[id] ?? 0, seq)
  return place.withheld ? { findings: found, withheld: place.withheld } : { findings: found }
}

/** Which entry of which case a line is; nothing when it is no entry of the ledger. */
function placeOf(value: unknown): { readonly id: string; readonly seq: number; readonly withheld?: Hash } | undefined {
  const leaf = validate(LedgerLeafShape, value, 'ledger.leaf')
  if (leaf.ok) return { id: leaf.value.case.id, seq: leaf.value.entry.seq }
  const kept = WithheldLeafShape.safeParse(value)
  if (!kept.success) return undefined
  const { case: id, seq, hash } = kept.data.withheld
  return { id, seq, withheld: hexToBytes(hash) }
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
