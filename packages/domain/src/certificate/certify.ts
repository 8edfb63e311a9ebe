import { bytesToHex } from '@noble/hashes/utils.js'
import { outcomeOfRecheck, type RecheckContext, recheckEntry } from '../case/act/recheck'
import { confirmersOf } from '../case/confirmation/confirmation-findings'
import { signatureOf } from '../case/confirmation/key-signature'
import { submittedAct } from '../case/confirmation/proposal'
import { handlersIn } from '../case/people/handled'
import type { CaseRecord, Entry } from '../case/record/entry'
import { latest } from '../case/record/state'
import type { Attempt, Procedure } from '../case/table/types'
import { deadlinesOf } from '../case-deadlines/deadlines-of'
import { compactCitation } from '../citation/citation'
import type { Outcome } from '../finding/finding'
import { confirmedAs } from '../handling/confirmed-by-all'
import { preflight, replay } from '../handling/handling'
import { procedureOf } from '../handling/procedure-of'
import { hashLine, leafLine, leafOf } from '../ledger/ledger'
import type { Hash } from '../ledger/merkle'
import { firstParty } from '../payloads/common/concerning'
import { type Registry, validCertificate } from '../people/registry'
import { determinationFor } from '../procedures/common/guards/review'
import { recordKey } from '../public-content/publication-of'
import { decidingSteps, type ProcedureCertificate } from './certificate'
import { certificateCannotProve, certificateProves } from './words'

/** Where the decision's leaf stands in the ledger, and the signed head that covers it. */
export interface LedgerPlace {
  readonly index: number
  readonly proof: readonly Hash[]
  /** The signed note, with the cosignatures that were there by then. */
  readonly checkpoint: string
}

/**
 * Makes the certificate of a case's decision by asking every check again, on the record as it stood when the decision was
 * made. Pure: the same record gives the same certificate.
 *
 * @param context with `personalKeys`, the signatures by personal keys are checked too; without, an act that bears some is left open;
 *   with `party`, under the key and the number of that party's item, where a decision names several
 * @returns `undefined` while the case has no decision.
 */
export function certify(
  record: CaseRecord,
  context: RecheckContext & { ledger?: LedgerPlace; party?: number },
): ProcedureCertificate | undefined {
  const { law, registry, ledger, party = firstParty } = context
  const agency = registry.agencies.get(record.agency)
  const read = replay(record)
  const decision = latest(read, ...decidingSteps)
  // The entry as it was written: what was confirmed, and what the ledger holds. Corrections only change how it reads.
  const written = decision && record.entries[decision.seq - 1]
  if (!agency || !decision || !written) return undefined
  const procedure = procedureOf(record)
  const step = procedure.steps[decision.step]
  if (!step) return undefined
  const before: CaseRecord = { ...record, entries: record.entries.slice(0, decision.seq - 1) }
  const until: CaseRecord = { ...record, entries: record.entries.slice(0, decision.seq) }
  const findings = preflight(before, submittedAct(step, written), { law, registry, ...confirmedAs(written) })
  const state = replay(before)
  const attempt: Attempt = {
    record: before,
    state,
    act: submittedAct(step, written),
    data: written.data,
    agency,
    step,
    procedure,
    law,
    registry,
  }
  const number = numbering()
  const determination = determinationFor(attempt)
  const passed = latest(state, 'review-opinion')
  return {
    version: 'zhifa-certificate/3',
    key: recordKey(record, agency, party),
    documentNumber: numberFor(decision.data, party),
    agencyUscc: agency.uscc,
    procedure: procedure.id,
    decidedOn: decision.on,
    lawDigest: law.digest,
    proves: certificateProves,
    cannotProve: certificateCannotProve,
    steps: until.entries.map((entry) => {
      const towardsParty = procedure.steps[entry.step]?.officers !== undefined
      return {
        step: entry.step,
        on: read.entries[entry.seq - 1]?.on ?? entry.on,
        people: new Set(entry.by.map((actor) => actor.id)).size,
        ...(towardsParty
          ? {
              certified: entry.by.every((actor) =>
                holdsCertificate(registry, actor.id, procedure.power, agency.area, entry.on),
              ),
            }
          : {}),
        recorded: (entry.recordings?.length ?? 0) > 0,
        ...whoDid(procedure, record, entry, number, context),
      }
    }),
    checks: findings.map((item) => ({
      rule: item.code,
      outcome: item.outcome,
      cites: item.citations.map(compactCitation),
      grade: item.grade ?? 'text',
    })),
    review: {
      determination: determination.outcome,
      grounds: determination.grounds.map(({ id, outcome }) => ({ id, outcome })),
      ...(passed?.data.result === 'agree' ? { passedOn: passed.on } : {}),
    },
    periods: deadlinesOf(until, { law, asOf: decision.on }).flatMap(({ deadline, endedOn }) =>
      deadline && deadline.unit !== 'hour'
        ? [
            {
              rule: deadline.rule,
              start: deadline.start,
              amount: deadline.amount,
              unit: deadline.unit,
              raw: deadline.raw,
              due: deadline.due,
              ...(endedOn ? { endedOn } : {}),
              excluded: [...deadline.excluded],
            },
          ]
        : [],
    ),
    ...(ledger
      ? {
          ledger: {
            index: ledger.index,
            leaf: bytesToHex(hashLine(leafLine(leafOf(record, written)))),
            proof: ledger.proof.map(bytesToHex),
            checkpoint: ledger.checkpoint,
          },
        }
      : {}),
  }
}

/** The number of the paper that a party got: of its own where it got one. */
const numberFor = (
  data: {
    readonly number: string
    readonly others?: readonly { readonly no: number; readonly number?: string | undefined }[] | undefined
  },
  party: number,
): string => data.others?.find(({ no }) => no === party)?.number ?? data.number

function holdsCertificate(
  registry: Registry,
  id: string,
  category: Parameters<typeof validCertificate>[1],
  area: string,
  on: string,
): boolean {
  const officer = registry.officers.get(id)
  return officer !== undefined && validCertificate(officer, category, area, on) !== undefined
}

/** Numbers for people, in the order in which they are asked for. */
function numbering(): (id: string) => number {
  const known = new Map<string, number>()
  return (id) => {
    const number = known.get(id) ?? known.size + 1
    known.set(id, number)
    return number
  }
}

/** A signature that nobody could check proves nothing: then what would be met is left open. */
const confirmedAgain = (entry: Entry, outcome: Outcome, { personalKeys }: RecheckContext): Outcome =>
  outcome === 'met' && !personalKeys && entry.confirmations?.some((word) => signatureOf(word))
    ? 'undetermined'
    : outcome

/** Who did, approved and confirmed an entry, without a name, and what the checks say of it when they are asked again. */
function whoDid(
  procedure: Procedure,
  record: CaseRecord,
  entry: Entry,
  number: (id: string) => number,
  context: RecheckContext,
) {
  const step = procedure.steps[entry.step]
  const act = step && submittedAct(step, entry)
  const again = recheckEntry(procedure, record, entry, context)
  return {
    by: entry.by.map(({ id }) => number(id)),
    ...(entry.approvedBy ? { approvedBy: number(entry.approvedBy.id) } : {}),
    handling: step && act ? handlersIn(step, act).map(number) : [],
    wanted: step && act ? confirmersOf(step, act, act.data).map(number) : [],
    confirmed: (entry.confirmations ?? []).map(({ person, how }) => ({
      person: number(person),
      way: how.way,
      key: how.way === 'session' && how.key !== undefined,
    })),
    ...(entry.entered ? { enteredOn: entry.entered.at.slice(0, 10) } : {}),
    rechecked: {
      dates: outcomeOfRecheck(again?.dates),
      people: outcomeOfRecheck(again?.people),
      confirmations: confirmedAgain(entry, outcomeOfRecheck(again?.confirmations), context),
    },
  }
}
