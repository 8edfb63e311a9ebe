import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

const bits = 64n

/**
 * A uniform whole number from 0 to n − 1 out of words that are uniform over `2 ** width`: words above the largest multiple
 * of n are thrown away, so that no remainder is a little more likely than another (after RFC 3797; its modulo is biased).
 */
export function uniformBelow(n: number, word: () => bigint, width = bits): number {
  const size = 1n << width
  const limit = size - (size % BigInt(n))
  for (;;) {
    const value = word()
    if (value < limit) return Number(value % BigInt(n))
  }
}

/**
 * Numbers that anybody can recompute: the first eight bytes of SHA-256(seed ‖ length of the label ‖ label ‖ counter), for
 * the counters 0, 1, 2 … Streams with other labels are independent.
 */
export class Stream {
  readonly #prefix: Uint8Array
  #counter = 0n

  constructor(seed: Uint8Array, label: string) {
    const name = utf8ToBytes(label)
    this.#prefix = concatBytes(seed, bytesOf(BigInt(name.length)), name)
  }

  /** The next 64 bits. */
  word(): bigint {
    const hash = sha256(concatBytes(this.#prefix, bytesOf(this.#counter)))
    this.#counter += 1n
    return new DataView(hash.buffer, hash.byteOffset, 8).getBigUint64(0)
  }

  /** A uniform number from 0 to n − 1. */
  below(n: number): number {
    return uniformBelow(n, () => this.word())
  }
}

/** Eight bytes, the highest first. */
function bytesOf(n: bigint): Uint8Array {
  const out = new Uint8Array(8)
  new DataView(out.buffer).setBigUint64(0, n)
  return out
}
