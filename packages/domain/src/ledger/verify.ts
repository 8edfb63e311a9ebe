import { bytesToHex } from '@noble/hashes/utils.js'
import { canonicalJson, NotCanonicalError } from '../canonical/canonical'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { named } from '../input/named'
import { validate } from '../input/validate'
import { type OpenedCheckpoint, openCheckpoint, type TrustedKeys } from './checkpoint'
import { hashLine, LedgerLeafShape } from './ledger'
import { append, emptyTree, rootOf, type TreeState } from './merkle'
import type { VerifySignature } from './note'

/** A checkpoint that was good, and how much it proves. */
export interface ProvedBy {
  readonly size: number
  /** Witnesses that cosigned it. */
  readonly witnesses: readonly string[]
}

/** What the verifier found: the size and root of the file, its cases, and everything that is wrong. Sound when nothing is. */
export interface Verification {
  readonly sound: boolean
  readonly size: number
  readonly root: string
  readonly cases: Readonly<Record<string, number>>
  /** How many lines, from the first, are those that a trusted key signed; 0 when no checkpoint proves anything. */
  readonly proved: number
  readonly checkpoints: readonly ProvedBy[]
  readonly findings: readonly Finding[]
}

/** What a ledger is held against: checkpoints, and the keys and the name that they must be of. */
export interface Against {
  readonly origin: string
  readonly checkpoints: readonly string[]
  readonly trusted: TrustedKeys
  readonly verify: VerifySignature
}

/**
 * Verifies an exported ledger, line by line, without any server: every line canonical, the entries of each case complete
 * and in order, and — with checkpoints and the keys that one trusts — the signatures, and the very tree that was signed. Any
 * changed, dropped, added or swapped line, down to a bit, is found and placed between two checkpoints; so is a ledger that was cut
 * short, or that somebody else signed.
 *
 * @param lines the lines of the export, without line ends
 * @param against absent: only the inner order is checked, which proves nothing about who wrote it
 */
export function verifyLedger(lines: Iterable<string>, against?: Against): Verification {
  const findings: Finding[] = []
  const cases = named<number>()
  const opened = (against?.checkpoints ?? []).map((text) => openCheckpoint(text, against!.trusted, against!.verify))
  const sizes = new Set(opened.flatMap((checkpoint) => checkpoint?.head.size ?? []))
  const roots = new Map<number, string>()
  let tree: TreeState = emptyTree
  const note = (): void => {
    if (sizes.has(tree.size)) roots.set(tree.size, bytesToHex(rootOf(tree)))
  }
  note()
  for (const line of lines) {
    findings.push(...lineFindings(line, tree.size, cases))
    tree = append(tree, hashLine(line))
    note()
  }
  const held = against ? heldAgainst(against, opened, roots, tree.size) : { checkpoints: [], findings: [] }
  findings.push(...held.findings)
  return {
    sound: findings.length === 0,
    size: tree.size,
    root: bytesToHex(rootOf(tree)),
    cases,
    proved: Math.max(0, ...held.checkpoints.map(({ size }) => size)),
    checkpoints: held.checkpoints,
    findings,
  }
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
  if ('event' in shape.value) return found
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

/** Each checkpoint against the tree: in order of size, so that what differs lies behind the last one that agrees. */
function heldAgainst(
  { origin }: Against,
  opened: readonly (OpenedCheckpoint | undefined)[],
  roots: ReadonlyMap<number, string>,
  size: number,
): { checkpoints: ProvedBy[]; findings: Finding[] } {
  const checkpoints: ProvedBy[] = []
  const findings: Finding[] = []
  if (opened.some((checkpoint) => checkpoint === undefined))
    findings.push(broken('ledger.checkpoint-unreadable', '检查点无法读取', 'a checkpoint cannot be read', 0))
  const inOrder = opened.filter((checkpoint) => checkpoint !== undefined).sort((a, b) => a.head.size - b.head.size)
  for (const { head, signed, cosignatures } of inOrder) {
    const wrong = wrongWith({ head, signed }, origin, roots, size, checkpoints.at(-1)?.size ?? 0)
    if (wrong) findings.push(wrong)
    else checkpoints.push({ size: head.size, witnesses: [...new Set(cosignatures.map(({ name }) => name))] })
  }
  return { checkpoints, findings }
}

function wrongWith(
  { head, signed }: Pick<OpenedCheckpoint, 'head' | 'signed'>,
  origin: string,
  roots: ReadonlyMap<number, string>,
  size: number,
  agreed: number,
): Finding | undefined {
  if (head.origin !== origin)
    return broken(
      'ledger.other-origin',
      `检查点属于另一账本：${head.origin}`,
      `the checkpoint is of another ledger: ${head.origin}`,
      head.size,
    )
  if (!signed)
    return broken(
      'ledger.signature-wrong',
      '检查点没有受信任密钥的有效签名',
      'no trusted key signed the checkpoint',
      head.size,
    )
  if (head.size > size)
    return broken(
      'ledger.truncated',
      `检查点记载${head.size}条，文件只有${size}条，记录被截短`,
      `the checkpoint covers ${head.size} lines, the file has ${size}`,
      size,
    )
  if (roots.get(head.size) !== head.root)
    return broken(
      'ledger.root-differs',
      `第${agreed + 1}至第${head.size}条中有记录与签名时不一致，被改动、替换或者删除`,
      `lines ${agreed + 1} to ${head.size} are not those that were signed`,
      agreed,
    )
  return undefined
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
