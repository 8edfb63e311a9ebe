import type { CaseRecord } from '@zhifa/domain'
import type { LedgerEvent, LedgerLeaf } from '@zhifa/domain/ledger'
import { difference, LedgerDifferenceError } from './difference'
import { lineHash } from './hash'

/** A leaf of a case as it is stored, with the hash of its node. */
export type StoredLeaf = readonly [seq: number, line: string, hash: string | null]

/** What the table of cases says of one. */
export interface CaseHeadRow extends Omit<CaseRecord, 'entries'> {
  /** How many entries there are. */
  readonly length: number
}

/**
 * The record of a case from its leaves, each checked against its node, without a gap, and under the head that stands in every
 * one of them. @throws LedgerDifferenceError naming the entry and the field
 */
export function recordFromLeaves({ length, ...head }: CaseHeadRow, leaves: readonly StoredLeaf[]): CaseRecord {
  const differs = (seq: number, field: string, zh: string, en: string): never => {
    throw new LedgerDifferenceError(difference(`案件${head.id}第${seq}项`, field, zh, en))
  }
  const entries = leaves.map(([seq, line, hash], i) => {
    if (seq !== i + 1) differs(i + 1, 'seq', '记录缺失或者次序不连续', 'missing, or out of sequence')
    if (lineHash(line) !== hash) differs(seq, 'line', '内容与账本的哈希不一致', 'the content is not that of its hash')
    const leaf = leafOfLine(line)
    if (leaf?.entry.seq !== seq) return differs(seq, 'seq', '位置与内容不一致', 'stands in another place')
    for (const field of ['id', 'procedure', 'agency', 'cause'] as const)
      if (leaf.case[field] !== head[field])
        differs(seq, field, `案件的"${field}"与账本不一致`, `${field} of the case differs`)
    return leaf.entry
  })
  if (entries.length !== length) differs(entries.length + 1, 'length', '记录缺失', 'entries are missing')
  return { ...head, entries }
}

/** The leaf of an entry, or nothing for a line that is none. What it says was checked when it was written, and its hash holds. */
function leafOfLine(line: string): LedgerLeaf | undefined {
  try {
    const value = JSON.parse(line) as LedgerLeaf | LedgerEvent
    return 'entry' in value ? value : undefined
  } catch {
    return undefined
  }
}
