import type { ReceiptOutcome } from '../contract'

interface Version {
  readonly version: number
  readonly digest: string
}

/**
 * What a platform does with a version, given the one that it holds. State is transferred whole, so a gap in the versions
 * applies, and a late message can never bring back what a newer one replaced or withdrew.
 */
export function decide(held: Version | undefined, incoming: Version): Exclude<ReceiptOutcome, 'refused'> {
  if (!held || incoming.version > held.version) return 'applied'
  if (incoming.version < held.version) return 'stale'
  return incoming.digest === held.digest ? 'duplicate' : 'conflict'
}
