import { type Hash, joined, nodeHash, split } from './merkle'

/** A complete subtree of 2^level leaves: the `index`-th of its level, counted from the left. */
export interface NodeId {
  readonly level: number
  readonly index: number
}

/** A node with its hash, as it is stored: written once, never changed. */
export interface StoredNode extends NodeId {
  readonly hash: Hash
}

/** Gives the hash of a stored node. */
export type ReadNode = (id: NodeId) => Hash

/**
 * The nodes that one more leaf completes: the leaf itself, and every subtree that it fills. All that a ledger stores beside its
 * leaves; a proof then reads about log₂ n of them.
 * @param size how many leaves there are before
 * @param read the nodes of {@link peaksOf} at least
 */
export function completedNodes(size: number, leaf: Hash, read: ReadNode): StoredNode[] {
  const nodes: StoredNode[] = [{ level: 0, index: size, hash: leaf }]
  let [hash, index] = [leaf, size]
  for (let level = 0; index % 2 === 1; level++) {
    hash = nodeHash(read({ level, index: index - 1 }), hash)
    index = (index - 1) / 2
    nodes.push({ level: level + 1, index, hash })
  }
  return nodes
}

/** The complete subtrees that a tree of some leaves consists of, the largest first. */
export const peaksOf = (size: number): NodeId[] => nodesOf(0, size)

/** The complete subtrees of the leaves from one (included) to another (not included), from the left. */
function nodesOf(from: number, to: number): NodeId[] {
  const ids: NodeId[] = []
  for (let at = from; at < to; ) {
    let width = 1
    let level = 0
    while (at % (width * 2) === 0 && at + width * 2 <= to) {
      width *= 2
      level += 1
    }
    ids.push({ level, index: at / width })
    at += width
  }
  return ids
}

/** A proof before its nodes are read: for each of its hashes the nodes that it is joined from. */
export type ProofPlan = readonly (readonly NodeId[])[]

/** What the proof that a leaf is in a tree is made of (RFC 6962 §2.1.1). @throws {RangeError} for a leaf that is not in the tree. */
export function inclusionPlan(index: number, size: number): ProofPlan {
  if (!(isWhole(index) && isWhole(size) && index < size)) throw new RangeError(`No leaf ${index} in a tree of ${size}`)
  const path = (from: number, to: number): NodeId[][] => {
    if (to - from === 1) return []
    const middle = from + split(to - from)
    return index < middle ? [...path(from, middle), nodesOf(middle, to)] : [...path(middle, to), nodesOf(from, middle)]
  }
  return path(0, size)
}

/** What the proof that one tree is the beginning of another is made of (RFC 6962 §2.1.2). @throws {RangeError} for sizes out of order. */
export function consistencyPlan(first: number, second: number): ProofPlan {
  if (!(isWhole(first) && isWhole(second) && first > 0 && first <= second))
    throw new RangeError(`No proof from ${first} to ${second}`)
  const path = (from: number, to: number, wanted: number, complete: boolean): NodeId[][] => {
    if (wanted === to - from) return complete ? [] : [nodesOf(from, to)]
    const half = split(to - from)
    return wanted <= half
      ? [...path(from, from + half, wanted, complete), nodesOf(from + half, to)]
      : [...path(from + half, to, wanted - half, false), nodesOf(from, from + half)]
  }
  return path(0, second, first, true)
}

/** The proof, once its nodes can be read. */
export const proofFrom = (plan: ProofPlan, read: ReadNode): Hash[] => plan.map((ids) => joined(ids.map(read)))

/** The root of a tree of some leaves, from its peaks. */
export const rootFrom = (size: number, read: ReadNode): Hash => joined(peaksOf(size).map(read))

const isWhole = (n: number): boolean => Number.isSafeInteger(n) && n >= 0
