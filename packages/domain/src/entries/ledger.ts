/**
 * The ledger and its independent verifier: leaves, Merkle proofs, signed checkpoints.
 * @example
 * import { verifyLedger } from '@zhifa/domain/ledger'
 */
export * from '../ledger/checkpoint'
export * from '../ledger/leaf-signatures'
export * from '../ledger/ledger'
export * from '../ledger/merkle'
export * from '../ledger/nodes'
export * from '../ledger/note'
export * from '../ledger/personal-key'
export * from '../ledger/rotation'
export * from '../ledger/verify'
export * from '../ledger/witness'
