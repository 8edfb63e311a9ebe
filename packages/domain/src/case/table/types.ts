import type { z } from 'zod'
import type { PlainDate } from '../../date/plain-date'
import type { GivenLength } from '../../deadline/result'
import type { Finding } from '../../finding/finding'
import type { LawBook } from '../../law/law-book'
import type { EnforcementCategory } from '../../law/review-catalogue'
import type { Party } from '../../party/party'
import type { Agency, Registry, Role } from '../../people/registry'
import type { KeptPlan } from '../../plan/plan'
import type { PlannedInspection } from '../../plan/progress'
import type { Act, CaseRecord } from '../record/entry'
import type { Added, Completed, Kept, PayloadSchema, PayloadTable, Read, StepOf } from '../record/payloads'
import type { CaseState } from '../record/state'

/** What checks may read besides the record. */
export interface Context {
  readonly law: LawBook
  readonly registry: Registry
  /** The day on which the act is entered; an act of a later day is refused. Absent: not checked. */
  readonly today?: string
  /** What other cases say; absent: whatever asks for it is undetermined. */
  readonly history?: History
  /** What the rules of the review leave to the reviewer; absent: no rules were asked, and no answers are demanded. */
  readonly questions?: QuestionsOf
}

/** A question that the rules of the legal review leave to the reviewer: no record answers it. */
export interface ReviewQuestion {
  /** Id of the rule that is open; an answer names it. */
  readonly rule: string
  /** 审核要点 that it stands under, in words. */
  readonly point: string
  /** What holds when the answer is yes. */
  readonly title: string
  /** Whether the reviewer judges it; otherwise the record lacks something, and the answer says how that was dealt with. */
  readonly judged: boolean
}

/** The questions of a case on a day: asked when an opinion is given, of the record as it stood before. */
export type QuestionsOf = (record: CaseRecord, on: PlainDate) => readonly ReviewQuestion[]

/** What a guard may need to know of other cases of the bureau. */
export interface History {
  /**
   * The inspections of an object in a year, under every name and number that the register of parties has for it, this case not
   * counted. Nothing: nobody knows.
   */
  inspectionsOf(object: Party, year: string): readonly PastInspection[] | undefined
  /** Whether checks of other levels are among them; absent: only those of this body are known. */
  readonly levels?: 'own' | 'all'
  /** The transfer of a suspected crime of an id: `none` when the bureau has no such case. Nothing, or absent: nobody knows. */
  transferOf?(id: string): PastTransfer | 'none' | undefined
  /** The yearly plan of inspections of an id: `none` when the bureau has no such plan. Nothing, or absent: nobody knows. */
  planOf?(id: string): KeptPlan | 'none' | undefined
  /** The plans of all bodies for a year, the asking one among them or not. Nothing, or absent: nobody knows. */
  plansOf?(year: number): readonly KeptPlan[] | undefined
  /** What the system that issues inspection codes says of one: `none` when it issued no such code. Nothing, or absent: nobody knows. */
  codeOf?(code: string): CodeStanding | 'none' | undefined
  /** Whether the store of the bureau holds a whole file of a SHA-256 for the case that is asked about. Nothing, or absent: nobody knows. */
  holdsFile?(sha256: string): boolean | undefined
  /** The items of the published list of inspections (行政检查事项清单) as it stood on a day. Nothing, or absent: nobody knows. */
  listedItems?(on: PlainDate): readonly ListedItem[] | undefined
  /** The inspections that were approved under a plan, by its id. Nothing, or absent: nobody knows. */
  inspectionsUnder?(plan: string): readonly PlannedInspection[] | undefined
  /** The case of an id: `none` when the bureau has no such case. Nothing, or absent: nobody knows. */
  caseOf?(id: string): KnownCase | 'none' | undefined
  /** The visits of this bureau to a party that were no checks, this case not counted. Nothing, or absent: nobody knows. */
  visitsOf?(party: Party): readonly PastVisit[] | undefined
  /** The inspections of a party that were approved on a draw, this case not counted. Nothing, or absent: nobody knows. */
  checksOfDraw?(draw: string, party: Party): readonly DrawnCheck[] | undefined
  /** The prompted checks that were approved on a lead and not called off, of a party and of others, this case not counted. Nothing, or absent: nobody knows. */
  checksOfLead?(lead: string, party: Party): readonly LeadCheck[] | undefined
  /** What of a number the docket of this body has (督办和投诉事项): `none` when it has none. Nothing, or absent: nobody knows. */
  docketOf?(number: string): DocketEntry | 'none' | undefined
  /** What the register of parties knows of one, this case not counted. Nothing, or absent: nobody knows. */
  partyKnown?(party: Party): KnownParty | undefined
}

/** One line of the published list of what may be inspected: caps, checklists and plans name an item by its title. */
export interface ListedItem {
  readonly id: string
  readonly title: string
}

/** What other cases decided about a party, as the register of parties puts them together (一户一档). */
export interface KnownParty {
  readonly decisions: readonly PastDecision[]
  /** Cases with decisions about somebody of the same name or operator of whom no one has decided whether it is this party. */
  readonly undecided: readonly string[]
  /** Decisions about whoever was taken apart from this party in the register (拆分). */
  readonly splitOff: readonly PastDecision[]
  /** Orders to correct that no decision followed: of this party, of whoever was taken apart from it, and of those not decided about. */
  readonly corrections: readonly PastCorrection[]
}

/** 责令改正 of another case: something unlawful was found, and nothing was decided on a penalty there. */
export interface PastCorrection {
  readonly caseId: string
  /** 责令改正通知书文号 */
  readonly number?: string
  readonly on: PlainDate
  /** 改正期限 */
  readonly dueOn?: PlainDate
  /** The last look after it (复查), and what it found; absent: nobody looked. */
  readonly looked?: { readonly on: PlainDate; readonly corrected: boolean }
  /** Of a check: the case that it was turned into. */
  readonly turnedInto?: string
  /** Nobody has decided in the register of parties whether it was of this party. */
  readonly undecided?: true
}

/** A decision of another case that stands. */
export interface PastDecision {
  readonly caseId: string
  /** 决定书文号 */
  readonly number?: string
  readonly on: PlainDate
  readonly outcome: 'penalty' | 'no-penalty'
  readonly violations: readonly {
    readonly cause: string
    readonly from: PlainDate
    readonly to: PlainDate
    readonly fined: boolean
  }[]
}

/** How a system of codes answers for one: of which case it is, and whether it held on the day. */
export interface CodeStanding {
  readonly caseId: string
  readonly valid: boolean
  /** When the system saw it scanned, local time to the minute, `2026-09-03T09:00`. Absent: the system does not tell. */
  readonly scans?: readonly string[]
}

/** A transfer of a suspected crime, as its own case has it. */
export interface PastTransfer {
  /** The case that it came from. */
  readonly caseId: string
  /** The day on which the police were handed it; absent: not yet. */
  readonly handedOn?: PlainDate
}

/** A case as another one that names it may know it. */
export interface KnownCase {
  readonly procedure: string
  /** Whom it is about; empty: nobody yet. */
  readonly parties: readonly Party[]
  /** Of an inspection or a visit: the day of its approval; absent: not approved. */
  readonly approvedOn?: PlainDate
}

/** A visit that was no check (不属于检查的入企活动), as its own case has it. */
export interface PastVisit {
  readonly caseId: string
  readonly on: PlainDate
  /** 事由, by its id. */
  readonly reason: string
  /** What was noticed beside it; empty: nothing. */
  readonly noticed: readonly string[]
  /** The SHA-256 of its recordings and photographs. */
  readonly files: readonly string[]
  /** The check that was approved because of it; absent: none. */
  readonly check?: string
}

/** An inspection that was approved on a draw. */
export interface DrawnCheck {
  readonly caseId: string
  /** Absent: nobody was there yet. */
  readonly visitedOn?: PlainDate
  /** The approval was taken back (不予检查). */
  readonly dropped: boolean
}

/** A check that was approved on a lead. */
export interface LeadCheck {
  readonly caseId: string
  /** Of the party that is asked about, or of one of its name. */
  readonly same: boolean
  readonly items: readonly string[]
}

/** A paper of supervision, or a complaint, as the docket of this body has it. */
export interface DocketEntry {
  readonly matter: number
  readonly on: PlainDate
  /** 来文机关; of a complaint none. */
  readonly body?: string
}

/** An inspection that was made: on site by the day of the visit, without one by the day of its first record. */
export interface PastInspection {
  readonly on: PlainDate
  /** The procedure that it was of: `inspection.planned`. */
  readonly procedure: string
  readonly items: readonly string[]
  /** Made by this body, and not by one of another level. */
  readonly own: boolean
  /** Its case, where this body has it. */
  readonly caseId?: string
  /** Nobody has decided in the register of parties whether it was of this object: of the same name, without a number that proves it. */
  readonly undecided?: true
  /** The published exemption that it was approved under (不计入年度频次的情形), by its id. */
  readonly exemption?: string
  /** 专项检查: who ordered it. */
  readonly orderedBy?: 'own' | 'superior'
}

/** Everything a guard sees: the case so far, the act that is asked for, and the law. */
export interface Attempt<Data = unknown, T extends PayloadTable = PayloadTable> {
  readonly record: CaseRecord
  readonly state: CaseState<T>
  readonly act: Omit<Act, 'data'>
  readonly data: Data
  readonly agency: Agency
  readonly step: StepInfo
  readonly procedure: Procedure
  readonly law: LawBook
  readonly registry: Registry
  readonly history?: History
  readonly questions?: QuestionsOf
}

/** A check that an act must pass. It answers with findings; only `met` lets the act through. */
export interface Guard<Data = unknown, T extends PayloadTable = PayloadTable> {
  readonly id: string
  readonly title: string
  readonly cites: readonly string[]
  /** Reads no payload: it can be asked before the act is filled in, for the list of next acts. */
  readonly early?: true
  /** What it asks of other cases ({@link History}): whoever hands the history in reads it for the steps whose guards ask. */
  readonly asks?: readonly (keyof History)[]
  readonly check: (attempt: Attempt<Data, T>) => Finding | readonly Finding[]
}

/** Begins, ends or stops a period. */
export interface PeriodStart<Data = unknown, T extends PayloadTable = PayloadTable> {
  readonly period: string
  /** The start day; absent: the day of the act. */
  readonly from?: (data: Data) => string
  /** Begins when another period is over that began on the day `from`, and not before (起诉期限届满之日起三个月). */
  readonly after?: {
    readonly period: string
    readonly from: (data: Data, state: CaseState<T>) => string | undefined
  }
  /** The length that the record gives, when the law leaves it to the bureau. */
  readonly length?: (data: Data, state: CaseState<T>) => GivenLength | undefined
  /** Only then; absent: always. What cannot be told (`undefined`) is listed without a last day, never left out. */
  readonly when?: (data: Data, state: CaseState<T>, law: LawBook) => boolean | undefined
  /** What each of several runs is about, where an act begins more than one or more than one may run: 被申请回避人, 文号. */
  readonly about?: (data: Data, by: readonly string[]) => readonly string[]
  /** Some layers have it and the law of the whole country does not: without a value there is no such period. */
  readonly local?: true
}

/** Stops the count of a period until a step resumes it. */
export interface SuspensionRow {
  readonly period: string
  /** Shown in the explanation: why the days do not count. */
  readonly reason: string
  /** The parameter that must say so; absent: the law itself takes the time out (行政许可法第四十五条). */
  readonly onlyIf?: string
}

/** What a row says that does not depend on its payload. */
interface RowHead {
  readonly title: string
  /** The phases in which the act may be done. */
  readonly in: readonly string[]
  /** All phases that `to` can give, when it is a function: the proof of reachability reads them. */
  readonly leadsTo?: readonly string[]
  /** Done once at most, unless true. */
  readonly repeatable?: true
  /** Beside the way of the case: it may happen in any phase, and charts leave it out. */
  readonly aside?: true
  /** Puts days right, so that it may be dated before acts that seem to lie in the future. */
  readonly setsDays?: true
  /**
   * The parameter of the law book that says how many certified officers must act together; absent: the act is not an act of
   * enforcement towards a party.
   */
  readonly officers?: string
  /** The role that those who act must have. */
  readonly role: Role
  readonly approvedBy?: Role
  readonly documents?: readonly string[]
  readonly suspends?: readonly SuspensionRow[]
  readonly resumes?: readonly string[]
  /** Adds the length of the second period to the first; the guard decides whether it may. */
  readonly extends?: readonly { readonly period: string; readonly by: string }[]
  readonly cites: readonly string[]
  /** Shown to whoever may do the step: what it is for. */
  readonly hint?: string
}

/** What the rules add to a payload when the act is done: demanded where the payload says so, and nowhere else. */
type Completion<P, T extends PayloadTable> = P extends Completed
  ? { readonly complete: (attempt: Attempt<Read<P>, T>) => Added<P> }
  : { readonly complete?: never }

/**
 * One row of a procedure table: what holds for the acts of a step. `P` is its payload, `T` the payloads of all steps of the
 * procedure, which the row reads from the case so far.
 */
export type Row<P extends PayloadSchema, T extends PayloadTable> = RowHead &
  Completion<P, T> & {
    /** The phase that it leads to; absent: the phase stays. */
    readonly to?: string | ((data: Kept<P>, state: CaseState<T>) => string | undefined)
    /** Steps of which one at least must have been done before; the act is not dated before the newest of them. */
    readonly after?: readonly StepOf<T>[]
    /** Steps whose newest act it answers, where there is one: it is not dated before that either. */
    readonly answers?: readonly StepOf<T>[]
    readonly guards?: readonly Guard<Read<P>, T>[]
    /** Id of the item of the audio-visual list that demands a recording of this act. */
    readonly recording?: string | { readonly item: string; readonly when: (data: Read<P>) => boolean }
    readonly starts?: readonly PeriodStart<Kept<P>, T>[]
    readonly stops?: readonly string[] | ((data: Kept<P>, state: CaseState<T>) => readonly string[])
    /** Which of the runs that it stops: those about the same ({@link PeriodStart.about}); absent: all of them. */
    readonly stopsAbout?: (data: Kept<P>) => string
  }

/** Rows for some of the steps of a table: `G` are the payloads of these, `T` those of the whole procedure. */
export type Rows<G extends PayloadTable, T extends PayloadTable = G> = { readonly [S in keyof G]: Row<G[S], T> }

/** A function of a row as the engine calls it: the table that checked the row's types is not known there any more. */
type Of<Args extends readonly unknown[], R> = { of(...args: Args): R }['of']

/** A row as the engine reads it, whatever its procedure. */
export interface StepInfo extends RowHead {
  readonly id: string
  /** The schema of what a person says. */
  readonly data: z.ZodType
  /** The schema of what the rules add. */
  readonly adds?: z.ZodObject
  readonly to?: string | Of<[data: unknown, state: CaseState], string | undefined>
  readonly after?: readonly string[]
  readonly answers?: readonly string[]
  readonly complete?: Of<[attempt: Attempt], unknown>
  readonly guards?: readonly GuardInfo[]
  readonly recording?: string | { readonly item: string; readonly when: Of<[data: unknown], boolean> }
  readonly starts?: readonly PeriodInfo[]
  readonly stops?: readonly string[] | Of<[data: unknown, state: CaseState], readonly string[]>
  readonly stopsAbout?: Of<[data: unknown], string>
}

/** A guard as the engine calls it. */
export interface GuardInfo extends Omit<Guard, 'check'> {
  check(attempt: Attempt): Finding | readonly Finding[]
}

/** A period row as the engine calls it. */
export interface PeriodInfo {
  readonly period: string
  from?(data: unknown): string
  readonly after?: { readonly period: string; from(data: unknown, state: CaseState): string | undefined }
  length?(data: unknown, state: CaseState): GivenLength | undefined
  when?(data: unknown, state: CaseState, law: LawBook): boolean | undefined
  about?(data: unknown, by: readonly string[]): readonly string[]
  readonly local?: true
}

/** A procedure: phases and the steps that lead between them. */
export interface Procedure<T extends PayloadTable = PayloadTable> {
  readonly id: string
  readonly title: string
  /** What it is: lists, tables, rules of the review and forms go by it. */
  readonly category: EnforcementCategory
  /** What the agency must be empowered for, and the certificates be issued for, to conduct it: nearly always its category. */
  readonly power: EnforcementCategory
  readonly initial: string
  readonly phases: Readonly<Record<string, string>>
  /** Phases in which nothing more has to be done. */
  readonly final: readonly string[]
  readonly payloads: T
  readonly steps: Readonly<Record<string, StepInfo>>
}
