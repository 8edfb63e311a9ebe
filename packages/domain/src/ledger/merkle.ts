import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'

/** A SHA-256 value. */
export type Hash = Uint8Array

const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

/** Hash of a leaf: SHA-256(0x00 ‖ data) (RFC 6962 §2.1), so that a leaf can never be read as a node. */
export function leafHash(data: Uint8Array): Hash {
  return sha256(concatBytes(leafPrefix, data))
}

/** Hash of a node: SHA-256(0x01 ‖ left ‖ right) (RFC 6962 §2.1). */
export function nodeHash(left: Hash, right: Hash): Hash {
  return sha256(concatBytes(nodePrefix, left, right))
}

/**
 * A Merkle tree that grows leaf by leaf and keeps only the roots of its complete subtrees: appending costs O(log n) and
 * the state is a few hashes, whatever the size. Immutable.
 */
export interface TreeState {
  readonly size: number
  /** Roots of the complete subtrees, the largest first. */
  readonly peaks: readonly Hash[]
}

/**
 * The tree without a leaf: where a ledger begins.
 * @example append(emptyTree, leafHash(line))
 */
export const emptyTree: TreeState = { size: 0, peaks: [] }

/** The tree with one more leaf, given by its hash. */
export function append(tree: TreeState, leaf: Hash): TreeState {
  const peaks = [...tree.peaks]
  let node = leaf
  // Two subtrees of the same size become one: as many times as the size ends in ones in binary.
  for (let size = tree.size; size % 2 === 1; size = Math.floor(size / 2)) node = nodeHash(peaks.pop() as Hash, node)
  peaks.push(node)
  return { size: tree.size + 1, peaks }
}

/** The root of a tree; of the empty tree, the hash of nothing. */
export function rootOf(tree: TreeState): Hash {
  return joined(tree.peaks)
}

/** The root over complete subtrees that stand side by side, the largest first; of none, the hash of nothing. */
export const joined = (peaks: readonly Hash[]): Hash =>
  peaks.length === 0 ? sha256(new Uint8Array()) : [...peaks].reduceRight((right, left) => nodeHash(left, right))

/** The tree over a list of leaf hashes. */
export function treeOf(leaves: Iterable<Hash>): TreeState {
  let tree = emptyTree
  for (const leaf of leaves) tree = append(tree, leaf)
  return tree
}

function rootOfRange(leaves: readonly Hash[], from: number, to: number): Hash {
  return rootOf(treeOf(leaves.slice(from, to)))
}

/** The largest power of two smaller than n. */
export function split(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/** Proof that the leaf at `index` is in the tree of the first `size` leaves (RFC 6962 §2.1.1). */
export function inclusionProof(leaves: readonly Hash[], index: number, size = leaves.length): Hash[] {
  const path = (from: number, to: number): Hash[] => {
    if (to - from === 1) return []
    const middle = from + split(to - from)
    return index < middle
      ? [...path(from, middle), rootOfRange(leaves, middle, to)]
      : [...path(middle, to), rootOfRange(leaves, from, middle)]
  }
  if (!(index >= 0 && index < size && size <= leaves.length))
    throw new RangeError(`No leaf ${index} in a tree of ${size}`)
  return path(0, size)
}

/** Checks an inclusion proof against a root. */
export function verifyInclusion(leaf: Hash, index: number, size: number, proof: readonly Hash[], root: Hash): boolean {
  if (!(Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size)) return false
  let node = leaf
  let at = index
  let last = size - 1
  for (const sibling of proof) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      node = nodeHash(sibling, node)
      // A last node without a partner rises until it has one.
      while (at % 2 === 0 && at !== 0) {
        at = Math.floor(at / 2)
        last = Math.floor(last / 2)
      }
    } else node = nodeHash(node, sibling)
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && equal(node, root)
}

/** Proof that the tree of the first `first` leaves is a beginning of the tree of `second` (RFC 6962 §2.1.2). */
export function consistencyProof(leaves: readonly Hash[], first: number, second = leaves.length): Hash[] {
  const path = (from: number, to: number, wanted: number, complete: boolean): Hash[] => {
    if (wanted === to - from) return complete ? [] : [rootOfRange(leaves, from, to)]
    const half = split(to - from)
    return wanted <= half
      ? [...path(from, from + half, wanted, complete), rootOfRange(leaves, from + half, to)]
      : [...path(from + half, to, wanted - half, false), rootOfRange(leaves, from, from + half)]
  }
  if (!(first > 0 && first <= second && second <= leaves.length))
    throw new RangeError(`No proof from ${first} to ${second}`)
  return path(0, second, first, true)
}

/** Checks a consistency proof between two roots: nothing of the older tree was changed or dropped. */
export function verifyConsistency(
  first: number,
  second: number,
  firstRoot: Hash,
  secondRoot: Hash,
  proof: readonly Hash[],
): boolean {
  if (!(Number.isSafeInteger(first) && Number.isSafeInteger(second) && first > 0 && first <= second)) return false
  if (first === second) return proof.length === 0 && equal(firstRoot, secondRoot)
  const nodes = isPowerOfTwo(first) ? [firstRoot, ...proof] : [...proof]
  const start = nodes.shift()
  if (!start) return false
  let at = first - 1
  let last = second - 1
  while (at % 2 === 1) {
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  let older = start
  let newer = start
  for (const node of nodes) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      older = nodeHash(node, older)
      newer = nodeHash(node, newer)
      while (at % 2 === 0 && at !== 0) {
        at = Math.floor(at / 2)
        last = Math.floor(last / 2)
      }
    } else newer = nodeHash(newer, node)
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && equal(older, firstRoot) && equal(newer, secondRoot)
}

function isPowerOfTwo(n: number): boolean {
  return Number.isInteger(Math.log2(n))
}

function equal(a: Hash, b: Hash): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
