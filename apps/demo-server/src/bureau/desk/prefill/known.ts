import type { CaseRecord, CaseState, KnownPayloads, Party, Payloads, StepInfo } from '@zhifa/domain'
import { causeOf, entriesOf, latest } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'

/** What a form may be filled from: the record so far, the law, and the numbers that are free. */
export interface Known {
  readonly record: CaseRecord
  readonly state: CaseState<KnownPayloads>
  readonly step: StepInfo
  readonly bureau: Bureau
  readonly user: User
  /** The next free number of the step's series, `示卫公罚〔2026〕` + `号`. */
  readonly number: (series: string, tail?: string, width?: number) => Promise<string>
  /** What the link to the form says that it is about. */
  readonly about: { readonly row?: string; readonly commitment?: string }
  /** The code of an inspection with its newest scan of today, where there was one. */
  readonly scanned: () => Promise<{ readonly code: string; readonly scannedAt: string } | undefined>
}

export const year = ({ bureau }: Known): string => bureau.today().slice(0, 4)

export const intakeOf = ({ state }: Known) => latest(state, 'intake')?.data
export const filingOf = ({ state }: Known) => latest(state, 'filing')?.data
export const reportOf = ({ state }: Known) => latest(state, 'investigation-end')?.data
export const decisionOf = ({ state }: Known) => latest(state, 'decision')?.data

export function partyOf(known: Known): Party | undefined {
  return decisionOf(known)?.party ?? reportOf(known)?.party ?? filingOf(known)?.party ?? intakeOf(known)?.suspect
}

export function evidenceOf({ state }: Known): Payloads['penalty.ordinary']['evidence']['items'] {
  return entriesOf(state, 'evidence').flatMap(({ data }) => data.items)
}

/** The version of the case's cause that holds today: articles and tiers. */
export function causeToday({ bureau, record }: Known) {
  return bureau.law.cause(causeOf(record), bureau.today())
}

/** Keys whose value the record does not know are left out: the form shows them empty. */
export function present(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
