import { append, emptyTree, hashLine, type TreeState } from '@zhifa/domain/ledger'
import { sql, type Transaction } from 'kysely'

/** Thrown when a database is brought up to date whose record is not what its leaves say: the other copy would be lost with it. */
export class OldLedgerDiffersError extends Error {
  readonly code = 'ledger.old-differs'
  constructor(place: string, zh: string, en: string) {
    super(
      `升级前核对：${place}${zh}。数据库没有改动，请以备份核对后再升级 / ` +
        `Checked before the upgrade: ${place} ${en}. Nothing was changed; compare with the backup, then upgrade`,
    )
    this.name = 'OldLedgerDiffersError'
  }
}

interface OldLeaf {
  readonly index: number
  readonly case_id: string
  readonly seq: number
  readonly line: string
  readonly hash: string
  readonly body: string | null
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const page = 5000

/**
 * Every leaf as it was kept before each agency had a ledger: its own hash, its place, the entry that it is of, and the head
 * over all. After the upgrade there is one copy of an entry, so a difference between the two must be seen before.
 * @throws OldLedgerDiffersError
 */
export async function demandSoundLeaves<DB>(trx: Transaction<DB>): Promise<void> {
  let tree: TreeState = emptyTree
  for (let found = page; found === page; ) {
    const { rows } = await sql<OldLeaf>`select l.index, l.case_id, l.seq, l.line, l.hash, e.body
      from zhifa.ledger_leaf l left join zhifa.entry e on e.case_id = l.case_id and e.seq = l.seq
      where l.index >= ${tree.size} order by l.index limit ${page}`.execute(trx)
    for (const leaf of rows) tree = append(tree, soundLeaf(leaf, tree.size))
    found = rows.length
  }
  const { rows: heads } = await sql<{ size: number; peaks: string }>`select size, peaks from zhifa.ledger_head`.execute(
    trx,
  )
  const [head] = heads
  if (head?.size !== tree.size || head.peaks !== tree.peaks.map(hex).join(' '))
    throw new OldLedgerDiffersError('账本', '的记录与其头部不一致', 'does not have the head that is stored')
  const { rows: bare } = await sql<{ case_id: string; seq: number }>`select e.case_id, e.seq from zhifa.entry e
    left join zhifa.ledger_leaf l on l.case_id = e.case_id and l.seq = e.seq where l.index is null limit 1`.execute(trx)
  const [missing] = bare
  if (missing)
    throw new OldLedgerDiffersError(`案件${missing.case_id}第${missing.seq}项`, '不在账本之内', 'is not in the ledger')
}

function soundLeaf({ index, case_id, seq, line, hash, body }: OldLeaf, at: number): Uint8Array {
  const place = `案件${case_id}第${seq}项`
  const own = hashLine(line)
  if (index !== at) throw new OldLedgerDiffersError(`账本第${at + 1}项`, '缺失', 'is missing')
  if (hex(own) !== hash) throw new OldLedgerDiffersError(place, '与账本的哈希不一致', 'is not of its hash')
  // Both are canonical JSON: the entry stands in its leaf letter for letter.
  if (body === null || !line.endsWith(`,"entry":${body}}`))
    throw new OldLedgerDiffersError(place, '的两份内容不一致', 'is not what its leaf says')
  return own
}
