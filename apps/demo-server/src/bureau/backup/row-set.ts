import { createHash } from 'node:crypto'

const modulus = 1n << 256n

/** A digest of rows that is the same in whatever order they come: a database gives back its rows, not their order. */
export class RowSet {
  #sum = 0n
  #rows = 0

  /** @param row as the database writes it */
  add(row: string): void {
    this.#sum = (this.#sum + BigInt(`0x${createHash('sha256').update(row).digest('hex')}`)) % modulus
    this.#rows += 1
  }

  get rows(): number {
    return this.#rows
  }

  /** In hex. */
  digest(): string {
    return this.#sum.toString(16).padStart(64, '0')
  }
}
