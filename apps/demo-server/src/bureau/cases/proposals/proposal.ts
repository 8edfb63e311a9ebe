import type { Act, Confirmation } from '@zhifa/domain'

/**
 * `open`: somebody has not confirmed yet; `entered`: on record; `returned`: with reasons, back at the proposer; `withdrawn` by
 * the proposer; `overtaken`: another act of the case was entered first.
 */
export type ProposalState = 'open' | 'entered' | 'returned' | 'withdrawn' | 'overtaken'

/** An act that somebody proposes for a record, with the word of those who confirmed it so far. */
export interface Proposal {
  readonly id: string
  readonly caseId: string
  /** The length of the record that it was made for. */
  readonly expectedSeq: number
  /** Its payload as the schema of the step reads it. */
  readonly act: Act
  /** What each of those named confirms: `proposalDigest`. */
  readonly digest: string
  readonly by: string
  /** `2026-11-23T09:30` */
  readonly at: string
  readonly state: ProposalState
  readonly confirmations: readonly Confirmation[]
  /** The proposal that this one stands in place of. */
  readonly replaces?: string
  /** The proposal that stands in place of this one. */
  readonly replacedBy?: string
  readonly returned?: { readonly by: string; readonly at: string; readonly reasons: string }
}

/** What is written of a new one. */
export type NewProposal = Omit<Proposal, 'confirmations' | 'replacedBy' | 'returned'>
