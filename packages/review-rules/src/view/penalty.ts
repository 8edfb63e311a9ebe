import {
  allPenaltiesOf,
  type DraftDecision,
  type Entry,
  fieldOf,
  foundOf,
  type Party,
  type Payloads,
  type PenaltyItem,
  type PenaltyPaper,
  type PlainDate,
  type Service,
  statedIn,
} from '@zhifa/domain'
import type { CaseView } from './case-view'
import { newestPlan } from './plan'

/** What was found at the end of the investigation: the newest, when there were several. */
export const endOf = (c: CaseView): Payloads['penalty.ordinary']['investigation-end'] | undefined =>
  c.latest('investigation-end')?.data

/** The newest decision of the case, whichever it is. */
export const decided = (c: CaseView): boolean => c.has('decision', 'no-penalty')

/** What is at stake: see {@link newestPlan}. */
export const planned = (c: CaseView): DraftDecision | undefined => c.keep(findPlan)
const findPlan = (c: CaseView): DraftDecision | undefined => newestPlan(c.state)

export const plannedKinds = (c: CaseView): readonly PenaltyItem['kind'][] | undefined => {
  const plan = planned(c)
  return plan?.penalties && allPenaltiesOf(plan).map((item) => item.kind)
}

/** The newest paper that names the party, and the others with it. */
const newestPaper = (c: CaseView) => {
  const papers = [c.latest('decision'), c.latest('prior-notice'), c.latest('investigation-end'), c.latest('filing')]
  return papers.reduce((newest, paper) => (paper && paper.seq > (newest?.seq ?? 0) ? paper : newest))?.data
}

/** The party as the newest paper names it. */
export const party = (c: CaseView): Party | undefined => newestPaper(c)?.party

/** Everybody whom the newest paper names as a party. */
export function parties(c: CaseView): readonly (Party | undefined)[] {
  const paper = newestPaper(c)
  const others = (paper && 'others' in paper && paper.others) || []
  return [paper?.party, ...others.map((one) => one.party)]
}

/** A violation of a party, judged by the law as it stood when the act ended (行政处罚法第三十七条). */
export interface ViolationAtAct {
  readonly party: Party
  /** The day when the act ended. */
  readonly ended: PlainDate
  readonly cause: string
  readonly violated: readonly string[]
  readonly penaltyBasis: readonly string[]
}

/**
 * Every violation of every party in the newest paper that applies the law to them, from the final report on: after a second
 * investigation its report counts, no longer the notice before it. None before that report.
 */
export const violationsAtAct = (c: CaseView): readonly ViolationAtAct[] => c.keep(findViolations)
function findViolations(c: CaseView): readonly ViolationAtAct[] {
  const [report, paper] = [endOf(c), c.latest('investigation-end', 'prior-notice', 'decision')?.data]
  if (!report || !paper) return []
  // Where there is a final report, the decision is one of the ordinary procedure.
  return statedIn(paper as PenaltyPaper, c.record.cause).flatMap(({ no: of, party, violations }) =>
    violations.map(({ no, cause, violated, penaltyBasis }) => ({
      ...{ party, cause, violated, penaltyBasis },
      ended: foundOf(report, of, no).span.to,
    })),
  )
}

/** The causes of a case: of its head, and of each violation that a paper applies. */
export const causesOf = (c: CaseView): readonly string[] => [
  ...new Set([c.record.cause, ...violationsAtAct(c).map(({ cause }) => cause)]),
]

/** The service of the newest notice. */
export function noticeService(c: CaseView): Entry<Service> | undefined {
  const notice = c.latest('prior-notice')
  const service = c.latest('notice-service')
  return notice && service && service.seq > notice.seq ? service : undefined
}

/** Everything on file as evidence. */
export const evidenceItems = (c: CaseView) => c.keep(allEvidence)
const allEvidence = (c: CaseView) =>
  c.all('evidence').flatMap((entry) => entry.data.items.map((item) => ({ ...item, on: entry.on, seq: entry.seq })))

/** Evidence that a fact of the final report rests on. */
export const evidenceUsed = (c: CaseView) => c.keep(usedEvidence)
function usedEvidence(c: CaseView) {
  const used = new Set(endOf(c)?.facts.flatMap((fact) => fact.evidence) ?? [])
  return evidenceItems(c).filter((item) => used.has(item.id))
}

/** Every text that somebody wrote into the papers that the party receives. */
export function textsForParty(c: CaseView): readonly string[] {
  const [notice, decision] = [c.latest('prior-notice')?.data, c.latest('decision')?.data]
  return [
    ...(notice ? [notice.facts, notice.evidence, notice.discretion] : []),
    ...(decision ? [decision.facts, decision.defence] : []),
    ...(decision && isReasoned(decision) ? [decision.discretion, ...decision.evidence] : []),
  ]
}

type Decision<P extends 'penalty.ordinary' | 'penalty.simple'> = Payloads[P]['decision']

/** A decision on the spot lists no evidence and weighs nothing in words. */
const isReasoned = (
  decision: Decision<'penalty.ordinary'> | Decision<'penalty.simple'>,
): decision is Decision<'penalty.ordinary'> => fieldOf(decision, 'evidence') !== undefined
