import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { z } from 'zod'
import { canonicalJson, NotCanonicalError } from '../canonical/canonical'
import type { PersonalKey } from '../case/confirmation/key-signature'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { named } from '../input/named'
import { validate } from '../input/validate'
import { type OpenedCheckpoint, openCheckpoint, parseHead, type TrustedKeys } from './checkpoint'
import { leafSignatures, type SignatureCheck, type SignatureCount } from './leaf-signatures'
import { type EntryLeaf, hashLine, LedgerLeafShape, WithheldLeafShape } from './ledger'
import { append, emptyTree, type Hash, rootOf, type TreeState } from './merkle'
import { parseNote, type VerifySignature } from './note'
import { personalKeyOf } from './personal-key'
import { KeyRotation, keysAt, type RotationAt } from './rotation'

/** A checkpoint that was good, and how much it proves. */
export interface ProvedBy {
  readonly size: number
  /** Witnesses that cosigned it. */
  readonly witnesses: readonly string[]
}

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
  /** How many lines, from the first, are those that a trusted key signed; 0 when no checkpoint proves anything. */
  readonly proved: number
  readonly checkpoints: readonly ProvedBy[]
  /** Signatures of those who confirmed; absent when they were not asked for. */
  readonly signatures?: SignatureCount
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
 * short, or that somebody else signed. Where the export withholds an entry from its reader, the hash of its leaf takes its
 * place in the tree.
 *
 * @param lines the lines of the export, without line ends
 * @param signatures how the signatures of personal keys in the entries are checked, against the keys that earlier lines register
 * @param against absent: only the inner order is checked, which proves nothing about who wrote it
 */
export function verifyLedger(lines: Iterable<string>, against?: Against, signatures?: SignatureCheck): Verification {
  const findings: Finding[] = []
  const cases = named<number>()
  const sizes = new Set((against?.checkpoints ?? []).flatMap((text) => headOf(text)?.size ?? []))
  const roots = new Map<number, string>()
  let tree: TreeState = emptyTree
  let withheld = 0
  const rotations: RotationAt[] = []
  const keys = new Map<string, PersonalKey>()
  let [good, unknown] = [0, 0]
  const note = (): void => {
    if (sizes.has(tree.size)) roots.set(tree.size, bytesToHex(rootOf(tree)))
  }
  note()
  for (const line of lines) {
    const read = readLine(line, tree.size, cases)
    findings.push(...read.findings)
    if (read.withheld) withheld += 1
    // A key is whose it was first: nobody is given another's later.
    if (read.key && !keys.has(read.key[0])) keys.set(...read.key)
    if (read.leaf && signatures) {
      const signed = leafSignatures(read.leaf, tree.size, keys, signatures)
      good += signed.good
      if (signed.unknown) unknown += 1
      findings.push(...signed.findings)
    }
    if (read.rotation) rotations.push({ index: tree.size, rotation: read.rotation })
    tree = append(tree, read.withheld ?? hashLine(line))
    note()
  }
  const held = against ? heldAgainst(against, rotations, roots, tree.size) : { checkpoints: [], findings: [] }
  findings.push(...held.findings)
  return {
    sound: findings.length === 0,
    size: tree.size,
    root: bytesToHex(rootOf(tree)),
    cases,
    withheld,
    proved: Math.max(0, ...held.checkpoints.map(({ size }) => size)),
    checkpoints: held.checkpoints,
    ...(signatures ? { signatures: { good, unknown } } : {}),
    findings,
  }
}

interface LineRead extends Omit<LeafPlace, 'entry'> {
  readonly findings: readonly Finding[]
}

const headOf = (checkpoint: string) => {
  const note = parseNote(checkpoint)
  return note && parseHead(note.text)
}

function readLine(line: string, index: number, cases: Record<string, number>): LineRead {
  const where = { zh: `第${index + 1}行`, en: `line ${index + 1}` }
  const value = parse(line)
  if (value === undefined)
    return { findings: [broken('ledger.not-json', `${where.zh}不是有效的 JSON`, `${where.en} is not JSON`, index)] }
  const place = placeOf(value)
  if (!place)
    return {
      findings: [broken('ledger.not-an-entry', `${where.zh}不是账本记录`, `${where.en} is not a ledger leaf`, index)],
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
  if (place.entry) {
    const { id, seq } = place.entry
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
  }
  return { findings: found, ...place }
}

interface LeafPlace {
  /** Absent for an event beside the cases. */
  readonly entry?: { readonly id: string; readonly seq: number }
  /** Hash of the leaf, where the line gives nothing else of it. */
  readonly withheld?: Hash
  /** The leaf, where the line gives all of it. */
  readonly leaf?: z.infer<typeof EntryLeaf>
  readonly rotation?: KeyRotation
  /** The personal key that it registers, with its id. */
  readonly key?: [string, PersonalKey]
}

/** Which entry of which case a line is, or that it is an event; nothing when it is no leaf of the ledger. */
function placeOf(value: unknown): LeafPlace | undefined {
  const leaf = validate(LedgerLeafShape, value, 'ledger.leaf')
  if (leaf.ok && 'entry' in leaf.value)
    return { entry: { id: leaf.value.case.id, seq: leaf.value.entry.seq }, leaf: leaf.value }
  if (leaf.ok && 'event' in leaf.value) {
    const { kind, body } = leaf.value.event
    const rotation = kind === 'key' ? KeyRotation.safeParse(body) : undefined
    const key = personalKeyOf(leaf.value.event)
    return { ...(rotation?.success ? { rotation: rotation.data } : {}), ...(key ? { key } : {}) }
  }
  const kept = WithheldLeafShape.safeParse(value)
  if (!kept.success) return undefined
  const { case: id, seq, hash } = kept.data.withheld
  return { entry: { id, seq }, withheld: hexToBytes(hash) }
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
  { origin, checkpoints: texts, trusted, verify }: Against,
  rotations: readonly RotationAt[],
  roots: ReadonlyMap<number, string>,
  size: number,
): { checkpoints: ProvedBy[]; findings: Finding[] } {
  const checkpoints: ProvedBy[] = []
  const findings: Finding[] = []
  const opened = texts.map((text) => {
    const ledger = keysAt(trusted.ledger, rotations, headOf(text)?.size ?? 0, verify)
    return openCheckpoint(text, { ...trusted, ledger }, verify)
  })
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
