import type {
  CaseRecord,
  CaseState,
  Entry,
  KnownParty,
  KnownPayloads,
  Party,
  PartyKeys,
  PartyMention,
  Payloads,
  StepInfo,
} from '@zhifa/domain'
import { causeOf, entriesOf, latest, partyName } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import type { FoundByCheck } from './found-by-check'

/** A recording that was uploaded to the case, with what was said of it. */
export interface UploadedRecording {
  readonly sha256: string
  readonly device?: string | undefined
  readonly started?: string | undefined
  readonly ended?: string | undefined
}

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
  /** The newest entry of this step, of any case, that this person entered: whom and what they usually name. */
  readonly usual: () => Promise<Entry | undefined>
  /** The parties of cases which this person sees and that name one with these numbers or hints, the newest first. */
  readonly named: (keys: PartyKeys) => Promise<readonly PartyMention[]>
  /** What other cases decided about a party that the case, or what is being typed, names: by the register of parties. */
  readonly decided: (data: unknown) => Promise<(party: Party) => KnownParty | undefined>
  /** What a check found, by its number; nothing where this person does not see it or it found nothing. */
  readonly check: (id: string) => Promise<FoundByCheck | undefined>
  /** How many sheets the paper of an entry has as it is printed; nothing where there is none. */
  readonly sheets: (seq: number) => Promise<number | undefined>
  /** The recordings that were uploaded to the case, oldest first. */
  readonly recordings: () => Promise<readonly UploadedRecording[]>
}

export const intakeOf = ({ state }: Known) => latest(state, 'intake')?.data
export const filingOf = ({ state }: Known) => latest(state, 'filing')?.data
export const reportOf = ({ state }: Known) => latest(state, 'investigation-end')?.data
export const decisionOf = ({ state }: Known) => latest(state, 'decision')?.data

export function partyOf(known: Known): Party | undefined {
  return decisionOf(known)?.party ?? reportOf(known)?.party ?? filingOf(known)?.party ?? intakeOf(known)?.suspect
}

/** Who speaks for the party, as the record names them: whoever meets the officers is usually this person, and it is only proposed. */
export function spokesmanOf(known: Known): { readonly name: string; readonly relation: string } | undefined {
  const party = partyOf(known)
  if (!party) return undefined
  if (party.kind === 'organisation') return { name: party.legalRepresentative, relation: '法定代表人（负责人）' }
  if (party.kind === 'individual-business') return { name: party.operator, relation: '经营者' }
  return { name: partyName(party), relation: '当事人本人' }
}

/**
 * The sex of whoever speaks for the party, as their number says it (GB 11643: odd or even before the check character). Of an organisation
 * nothing is known, and of the numbers of foreigners, which begin with 9, it was not read that they say so.
 */
export function sexOfSpokesman(known: Known): '男' | '女' | undefined {
  const party = partyOf(known)
  if (!party || party.kind === 'organisation') return undefined
  const digit = /^[1-8]\d{15}(\d)[\dX]$/.exec(party.residentId ?? '')?.[1]
  return digit === undefined ? undefined : Number(digit) % 2 === 1 ? '男' : '女'
}

export function evidenceOf({ state }: Known): Payloads['penalty.ordinary']['evidence']['items'] {
  return entriesOf(state, 'evidence').flatMap(({ data }) => data.items)
}

/** The version of the case's cause that holds today: articles and tiers. */
export function causeToday({ bureau, record }: Known) {
  return bureau.law.cause(causeOf(record), bureau.today())
}

/** What the law book calls the case's cause: 未取得公共场所卫生许可证擅自营业. */
export const causeTitle = ({ bureau, record }: Known): string | undefined =>
  bureau.law.causes.get(causeOf(record))?.title

/** A value that this person gave the last time: the bureau's practice, never a fact of the case. */
export const usualOf = (usual: Entry | undefined, field: string): unknown =>
  typeof usual?.data === 'object' && usual.data !== null ? Reflect.get(usual.data, field) : undefined

/** Keys whose value the record does not know are left out: the form shows them empty. */
export function present(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
