import {
  completedNodes,
  type Hash,
  openCheckpoint,
  parseHead,
  parseNote,
  parseVerifierKey,
  rootFrom,
  type StoredNode,
} from '@zhifa/domain/ledger'
import { type Kysely, sql } from 'kysely'
import { ed25519 } from '../../signing/ed25519'
import { parsedJson } from '../../web/parsed-json'
import { type Difference, difference } from './difference'
import { lineHash } from './hash'
import { type LedgerKey, ledgerKeyText, ledgerVerifierKey } from './key'
import { type KeyHistory, keyHistory, leadsTo, signersAt } from './key-history'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const page = 5000

interface LeafRow {
  readonly index: number
  readonly case_id: string | null
  readonly seq: number | null
  readonly kind: string | null
  readonly subject: string | null
  readonly line: string
  /** What the table of entries says of the step; absent where the row is missing. */
  readonly step: string | null
}

interface LedgerRow {
  readonly size: number
  readonly signing_key: string | null
  readonly witness_key: string | null
}

/**
 * Every leaf against its own hash and its place, every stored node, and the tree against every head that was signed: whoever owns
 * the database can write all of it anew, but cannot sign.
 */
export async function checkLeaves<DB>(
  db: Kysely<DB>,
  agency: { readonly id: string; readonly uscc: string },
  key: LedgerKey,
): Promise<Difference[]> {
  // Heads first: one that is signed while the rest is read would seem to be of a ledger that was cut off.
  const signed = await signedHeads(db, agency.id)
  const { rows: ledgers } = await sql<LedgerRow>`
    select size, signing_key, witness_key from zhifa.ledger where agency = ${agency.id}`.execute(db)
  const [ledger] = ledgers
  if (!ledger) return [difference('账本', 'agency', '缺失', 'missing')]
  const keyDiffers = ledger.signing_key !== ledgerKeyText(key)
  const pinned = keyDiffers ? [difference('账本', 'signing_key', '登记的签名密钥被改动', 'was changed')] : []
  const walked = await walkLeaves(db, agency.id, ledger.size, new Set(signed.map(({ size }) => size)))
  const current = ledgerVerifierKey(key)
  const history = await keyHistory(db, agency.id, current)
  const chained = leadsTo(history, current)
    ? []
    : [
        difference(
          '账本',
          'key',
          '更换签名密钥的记录不通向现用的密钥',
          'its rotations do not lead to the key that signs',
        ),
      ]
  return [...pinned, ...chained, ...walked.found, ...headDifferences(signed, walked.roots, ledger, history)]
}

interface SignedHead {
  readonly size: number
  readonly note: string
  readonly cosigned: string | null
}

async function signedHeads<DB>(db: Kysely<DB>, agency: string): Promise<SignedHead[]> {
  const { rows } = await sql<SignedHead>`
    select size, note, cosigned from zhifa.checkpoint where agency = ${agency} and size > 0 order by size`.execute(db)
  return rows
}

/** Goes through the leaves once, a page at a time; gives what differs, and the root at each of some sizes. */
async function walkLeaves<DB>(db: Kysely<DB>, agency: string, size: number, sizes: ReadonlySet<number>) {
  const found: Difference[] = []
  const roots = new Map<number, string>()
  const left = new Map<number, Hash>()
  for (let at = 0; at < size; ) {
    const { rows } = await sql<LeafRow>`select l.index, l.case_id, l.seq, l.kind, l.subject, l.line, e.step
      from zhifa.leaf l left join zhifa.entry e on e.case_id = l.case_id and e.seq = l.seq
      where l.agency = ${agency} and l.index >= ${at} and l.index < ${size} order by l.index limit ${page}`.execute(db)
    const stored = await storedNodes(db, agency, at, at + rows.length)
    if (rows.length === 0) return { roots, found: [...found, missingLeaf(at)] }
    for (const row of rows) {
      if (row.index !== at) return { roots, found: [...found, missingLeaf(at)] }
      const nodes = completedNodes(at, Uint8Array.from(Buffer.from(lineHash(row.line), 'hex')), ({ level }) =>
        known(left, level),
      )
      found.push(...leafDifferences(row, nodes, stored))
      const top = nodes.at(-1)
      if (top) left.set(top.level, top.hash)
      at += 1
      if (sizes.has(at)) roots.set(at, hex(rootFrom(at, ({ level }) => known(left, level))))
    }
  }
  return { roots, found }
}

const missingLeaf = (at: number): Difference => difference(`账本第${at + 1}项`, 'index', '缺失', 'missing')

function known(left: ReadonlyMap<number, Hash>, level: number): Hash {
  const hash = left.get(level)
  if (!hash) throw new Error(`No node of level ${level} / 缺少节点`)
  return hash
}

/** The stored nodes that some leaves complete, by place. */
async function storedNodes<DB>(db: Kysely<DB>, agency: string, from: number, to: number): Promise<Map<string, string>> {
  const { rows } = await sql<{ level: number; index: number; hash: string }>`
    select n.level, n.index, encode(n.hash, 'hex') as hash from generate_series(0, 52) as s (level)
    join zhifa.leaf_node n on n.agency = ${agency} and n.level = s.level
      and n.index >= (${from}::bigint >> s.level) and n.index <= (${to}::bigint >> s.level)`.execute(db)
  return new Map(rows.map(({ level, index, hash }) => [`${level}.${index}`, hash]))
}

function leafDifferences(
  row: LeafRow,
  nodes: readonly StoredNode[],
  stored: ReadonlyMap<string, string>,
): Difference[] {
  const { index, case_id, seq, kind, subject, line, step } = row
  const place = case_id === null ? `账本第${index + 1}项（${kind} ${subject}）` : `案件${case_id}第${seq}项`
  const wrong = nodes.filter(({ level, index: at, hash }) => stored.get(`${level}.${at}`) !== hex(hash))
  if (wrong[0]?.level === 0)
    return [difference(place, 'line', '内容与账本的哈希不一致', 'the content is not that of its hash')]
  const leaf = parsedJson(line) as ParsedLeaf | undefined
  const same =
    (leaf?.case?.id ?? null) === case_id &&
    (leaf?.entry?.seq ?? null) === seq &&
    (leaf?.event?.kind ?? null) === kind &&
    (leaf?.event?.subject ?? null) === subject
  const steps = leaf?.entry === undefined || leaf.entry.step === step
  return [
    ...wrong.map(({ level, index: at }) =>
      difference(`账本节点 ${level}.${at}`, 'hash', '与其下的记录不一致', 'is not that of the leaves below'),
    ),
    ...(same ? [] : [difference(place, 'place', '位置与内容不一致', 'stands in another place')]),
    ...(steps ? [] : [difference(place, 'step', '办理步骤与账本不一致', 'the step is not what the ledger proves')]),
  ]
}

interface ParsedLeaf {
  readonly case?: { readonly id: string }
  readonly entry?: { readonly seq: number; readonly step: string }
  readonly event?: { readonly kind: string; readonly subject: string }
}

/** Heads that were signed, in order of size: what differs lies behind the last one that agrees. */
function headDifferences(
  signed: readonly SignedHead[],
  roots: ReadonlyMap<number, string>,
  { size, witness_key }: LedgerRow,
  history: KeyHistory,
): Difference[] {
  const found: Difference[] = []
  const witness = witness_key === null ? undefined : parseVerifierKey(witness_key)
  const witnesses = witness ? [witness] : []
  let agreed = 0
  for (const { size: at, note, cosigned } of signed) {
    // A head is signed by the key of its time: one that was given up since signs nothing more.
    const trusted = { ledger: signersAt(history, at), witnesses }
    const opened = openCheckpoint(cosigned ?? note, trusted, ed25519)
    const head = parseHead(parseNote(note)?.text ?? '')
    if (!opened || opened.head.size !== at || head?.root !== opened.head.root || !opened.signed)
      found.push(difference(`检查点（${at}项）`, 'note', '不是本账本签署的', 'was not signed by this ledger'))
    else if (cosigned !== null && opened.cosignatures.length === 0)
      found.push(
        difference(`检查点（${at}项）`, 'witness_key', '不是登记的见证方联署的', 'was not cosigned by the witness'),
      )
    else if (roots.get(at) !== opened.head.root)
      found.push(
        difference(
          `账本第${agreed + 1}至第${at}项`,
          'line',
          at > size ? '记录被截短' : '记录与签名时不一致',
          at > size ? 'cut off' : 'not what was signed',
        ),
      )
    else agreed = at
  }
  return found
}
