import type { Party } from '../party/party'
import type { CaseRecord, Entry } from '../record/entry'
import { type CaseState, latest } from '../record/state'

/** The kinds of enforcement whose results are published. */
export const publicKinds = ['penalty', 'licence', 'inspection'] as const
export type PublicKind = (typeof publicKinds)[number]

/** Of each kind: the acts whose result is published, and the period within which. */
const results: Readonly<Record<PublicKind, { readonly steps: readonly string[]; readonly period: string }>> = {
  penalty: { steps: ['decision'], period: 'disclosure.penalty' },
  licence: { steps: ['grant', 'refusal'], period: 'disclosure.licence' },
  inspection: { steps: ['result'], period: 'disclosure.enforcement-result' },
}

/** The kind of a case by its procedure; nothing for kinds whose results are not published. */
export function publicKind({ procedure }: Pick<CaseRecord, 'procedure'>): PublicKind | undefined {
  return publicKinds.find((kind) => procedure.startsWith(`${kind}.`))
}

export const disclosurePeriod = (kind: PublicKind): string => results[kind].period
export const publishedSteps = (kind: PublicKind): readonly string[] => results[kind].steps

/** The act whose result the public sees, once it was done. */
export function publishedAct(record: Pick<CaseRecord, 'procedure'>, state: CaseState): Entry | undefined {
  const kind = publicKind(record)
  return kind && results[kind].steps.map((step) => latest(state, step)).findLast((entry) => entry !== undefined)
}

/** Whom the published result is about. */
export function publicPartyOf(state: CaseState): Party | undefined {
  for (const step of ['decision', 'grant', 'approval', 'application']) {
    const data = latest<{ party?: Party; holder?: Party; object?: Party; applicant?: Party }>(state, step)?.data
    const found = data?.party ?? data?.holder ?? data?.object ?? data?.applicant
    if (found) return found
  }
  return undefined
}
