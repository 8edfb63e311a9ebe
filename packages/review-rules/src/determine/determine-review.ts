import {
  type CaseRecord,
  contentDigest,
  type Determination,
  type DraftDecision,
  determine,
  type Facts,
  type LawBook,
  type PlainDate,
  type Procedure,
  procedureOf,
  replay,
  reviewFacts,
} from '@zhifa/domain'
import { newestDay } from '../view/case-view'
import { newestPlan } from '../view/plan'
import { lackingIn, type ReadableState, unfitIn } from '../view/readable'
import { explainDetermination } from './explain'
import { editionsCited, parametersRead, type UsedEdition, type UsedParameter } from './trace'

/** Grows when the shape of the trace changes. */
export const determinationFormat = 'zhifa-review-determination/1'

/** Everything a determination rests on: enough to repeat it years later. */
export interface DeterminationTrace extends Determination {
  readonly format: typeof determinationFormat
  /** Digest of the catalogue in force that day: the version of the rules that answered. */
  readonly catalogue: string
  readonly parameters: readonly UsedParameter[]
  readonly editions: readonly UsedEdition[]
}

export interface DeterminedReview {
  readonly determination: Determination
  readonly trace: DeterminationTrace
  /** Chinese text for the file: the answer, each ground, what was read, by which article. */
  readonly explanation: string
}

export interface DetermineContext {
  readonly law: LawBook
  /** The day whose catalogue is asked; absent: the latest day on record. No clock is read. */
  readonly on?: PlainDate
  /** What is to be decided; absent: what the newest act of the case plans. */
  readonly draft?: DraftDecision
  readonly procedures?: readonly Procedure[]
}

/**
 * Whether the decision of a case is major and needs a legal review: the predicate of the gate (`determine` of
 * `@zhifa/domain`), asked for a record as it stands, with its explanation and a trace that can be executed again.
 *
 * @throws {ReplayError} for a record of an unknown procedure or step.
 * @example determineReview(record, { law }).determination.outcome // 'required' | 'not-required' | 'undetermined'
 */
export function determineReview(record: CaseRecord, context: DetermineContext): DeterminedReview {
  const { law } = context
  const procedure = procedureOf(record, context.procedures)
  const state = replay(record, context.procedures ? { procedures: context.procedures } : {})
  const on = context.on ?? newestDay(record, law)
  // A batch asks for the outcome of many: what does not fit is looked for only where it cannot be read.
  const facts = factsIn(state, context.draft, () => unfitIn(state.entries, procedure.steps).facts)
  return determined(facts, procedure, law, on)
}

/** The same of a case that is read already. */
export const determineIn = ({ state, unfit, procedure, law, on }: Read): DeterminedReview =>
  determined(
    factsIn(state, undefined, () => unfit),
    procedure,
    law,
    on,
  )

type Read = ReadableState & { readonly procedure: Procedure; readonly law: LawBook; readonly on: PlainDate }

function determined(facts: Facts, procedure: Procedure, law: LawBook, on: PlainDate): DeterminedReview {
  const determination = determine(facts, procedure.category, law, on)
  return {
    determination,
    // Made when read: a batch over many cases asks for the outcome alone.
    get trace() {
      return traceOf(determination, law)
    },
    get explanation() {
      return explainDetermination(determination, law)
    },
  }
}

/** What is on record of what the catalogue asks; nothing at all, which leaves it undetermined, where that cannot be read. */
function factsIn(
  state: ReadableState['state'],
  draft: DraftDecision | undefined,
  unfit: () => readonly string[],
): Facts {
  try {
    return reviewFacts(state, draft ?? newestPlan(state))
  } catch (error) {
    if (lackingIn(error, { unfit: unfit() })) return {}
    throw error
  }
}

/** The trace of a determination under the law book that it was made with. */
export function traceOf(determination: Determination, law: LawBook): DeterminationTrace {
  const { category, on, grounds } = determination
  return {
    format: determinationFormat,
    ...determination,
    catalogue: catalogueVersion(law, category, on),
    parameters: parametersRead(determination, law),
    editions: editionsCited(
      grounds.flatMap((ground) => ground.cites),
      law,
      on,
    ),
  }
}

/** Digest of the catalogue of major decisions that holds on a day for a kind of enforcement. */
export function catalogueVersion(law: LawBook, category: Determination['category'], on: PlainDate): string {
  return contentDigest(law.reviewGrounds(category, on))
}
