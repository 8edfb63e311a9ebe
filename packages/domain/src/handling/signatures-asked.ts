import { confirmersOf } from '../case/confirmation/confirmation-findings'
import { proposalDigest, submittedAct } from '../case/confirmation/proposal'
import { demandsKey } from '../case/confirmation/ways'
import { readEntry } from '../case/reading/case-record'
import type { LawBook } from '../law/law-book'
import type { SignatureCheck } from '../ledger/leaf-signatures'
import { findProcedure, type OwnProcedures } from './procedure-of'

/**
 * What the entries of a ledger must bear by way of signatures: the digest is made again from what the leaf holds, and the layers
 * say where a personal key is demanded. For `verifyLedger`.
 *
 * @example
 * verifyLedger(lines, against, { verify: verifyPersonal, asked: signaturesAsked(law) })
 */
export const signaturesAsked =
  (law: LawBook, { procedures }: OwnProcedures = {}): SignatureCheck['asked'] =>
  ({ case: head, entry: written }) => {
    const procedure = findProcedure(head.procedure, procedures)
    if (!procedure) return 'unknown'
    const entry = readEntry(written)
    const step = entry && procedure.steps[entry.step]
    if (!entry || !step) return 'unreadable'
    const { confirmations = [] } = entry
    const demanded = demandsKey(law, step.id, entry.on)
    const act = submittedAct(step, entry)
    return {
      digest: proposalDigest({ ...head, entries: { length: entry.seq - 1 } }, { ...act, data: act.data }),
      confirmations,
      wanted: demanded ? confirmersOf(step, act, act.data) : [],
      demanded,
    }
  }
