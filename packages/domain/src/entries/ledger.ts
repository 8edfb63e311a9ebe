/**
 * The ledger and its independent verifier: leaves, Merkle proofs, signed checkpoints.
 * @example
 * import { verifyLedger } from '@zhifa/domain/ledger'
 */
export * from '../ledger/checkpoint'
export * from '../ledger/ledger'
export * from '../ledger/merkle'
export * from '../ledger/verify'
