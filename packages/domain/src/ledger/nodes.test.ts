import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  consistencyProof,
  type Hash,
  inclusionProof,
  leafHash,
  rootOf,
  treeOf,
  verifyConsistency,
  verifyInclusion,
} from './merkle'
import { completedNodes, consistencyPlan, inclusionPlan, type NodeId, proofFrom, rootFrom } from './nodes'

const key = ({ level, index }: NodeId): string => `${level}/${index}`
const leaves = Array.from({ length: 130 }, (_, i) => leafHash(utf8ToBytes(`leaf ${i}`)))

function stored(count: number) {
  const nodes = new Map<string, Hash>()
  const read = (id: NodeId): Hash => {
    const hash = nodes.get(key(id))
    if (!hash) throw new Error(`not stored: ${key(id)}`)
    return hash
  }
  for (const [size, leaf] of leaves.slice(0, count).entries())
    for (const node of completedNodes(size, leaf, read)) {
      expect(nodes.has(key(node))).toBe(false)
      nodes.set(key(node), node.hash)
    }
  return { nodes, read }
}
const hex = (hashes: readonly Hash[]): string[] => hashes.map(bytesToHex)

describe('stored nodes of a ledger', () => {
  const { nodes, read } = stored(leaves.length)

  it('give the root of every size, as the tree itself does', () => {
    for (let size = 0; size <= leaves.length; size++)
      expect(bytesToHex(rootFrom(size, read))).toBe(bytesToHex(rootOf(treeOf(leaves.slice(0, size)))))
  })

  it('give the proofs of RFC 6962, whatever the sizes [R4.1]', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 130 }), fc.integer({ min: 0, max: 129 }), (size, at) => {
        const index = at % size
        const proof = proofFrom(inclusionPlan(index, size), read)
        expect(hex(proof)).toEqual(hex(inclusionProof(leaves, index, size)))
        const root = rootFrom(size, read)
        expect(verifyInclusion(leaves[index]!, index, size, proof, root)).toBe(true)
        const first = (at % size) + 1
        const grown = proofFrom(consistencyPlan(first, size), read)
        expect(hex(grown)).toEqual(hex(consistencyProof(leaves, first, size)))
        expect(verifyConsistency(first, size, rootFrom(first, read), root, grown)).toBe(true)
      }),
    )
  })

  it('are fewer than two for each leaf, and a proof reads few of them', () => {
    expect(nodes.size).toBeLessThan(leaves.length * 2)
    const million = inclusionPlan(123_456, 1_000_000)
    expect(million.flat().length).toBeLessThan(40)
  })

  it('refuse a leaf that is not there, and sizes that are no numbers of leaves', () => {
    expect(() => inclusionPlan(3, 3)).toThrow(RangeError)
    expect(() => inclusionPlan(0.5, 3)).toThrow(RangeError)
    expect(() => consistencyPlan(0, 3)).toThrow(RangeError)
    expect(() => consistencyPlan(4, 3)).toThrow(RangeError)
    expect(verifyConsistency(0, 0, leaves[0]!, leaves[0]!, [])).toBe(false)
    for (const [first, second] of [
      [0.5, 1],
      [1, 1.5],
      [-1, 1],
      [Number.NaN, 1],
      [2, 1],
    ] as const)
      expect(verifyConsistency(first, second, leaves[0]!, leaves[0]!, []), `${first} ${second}`).toBe(false)
    expect(verifyInclusion(leaves[0]!, 0.5, 2, [], leaves[0]!)).toBe(false)
  })
})
