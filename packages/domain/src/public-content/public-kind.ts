import type { CaseRecord, Entry } from '../case/record/entry'
import type { StepOf } from '../case/record/payloads'
import { type CaseState, latest } from '../case/record/state'
import type { Party } from '../party/party'
import type { KnownPayloads } from '../payloads'

/** The kinds of enforcement whose results are published. */
export const publicKinds = ['penalty', 'licence', 'inspection'] as const
export type PublicKind = (typeof publicKinds)[number]

/** Of each kind: the acts whose result is published, and the period within which. */
const results: Readonly<
  Record<PublicKind, { readonly steps: readonly StepOf<KnownPayloads>[]; readonly period: string }>
> = {
  penalty: { steps: ['decision'], period: 'disclosure.penalty' },
  licence: { steps: ['grant', 'refusal'], period: 'disclosure.licence' },
  inspection: { steps: ['result'], period: 'disclosure.enforcement-result' },
}

/** The kind of a case by its procedure; nothing for kinds whose results are not published. */
export function publicKind({ procedure }: Pick<CaseRecord, 'procedure'>): PublicKind | undefined {
  return publicKinds.find((kind) => procedure.startsWith(`${kind}.`))
}

export const disclosurePeriod = (kind: PublicKind): string => results[kind].period

/** The act whose result the public sees, once it was done. */
export function publishedAct(
  record: Pick<CaseRecord, 'procedure'>,
  state: CaseState<KnownPayloads>,
): Entry | undefined {
  const kind = publicKind(record)
  return kind && latest(state, ...results[kind].steps)
}

/** Everybody whom the published results of a case are about. */
export function publicPartiesOf(state: CaseState<KnownPayloads>): Party[] {
  const decided = latest(state, 'decision')?.data
  const others = decided && 'others' in decided ? (decided.others ?? []) : []
  const first = publicPartyOf(state)
  return [...(first ? [first] : []), ...others.map(({ party }) => party)]
}

function publicPartyOf(state: CaseState<KnownPayloads>): Party | undefined {
  const approval = latest(state, 'approval')?.data
  return (
    latest(state, 'decision')?.data.party ??
    latest(state, 'grant')?.data.holder ??
    (approval && ('party' in approval ? approval.party : approval.object)) ??
    latest(state, 'application')?.data.applicant
  )
}
