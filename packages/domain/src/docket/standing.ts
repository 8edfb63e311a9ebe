import type { PlainDate } from '../date/plain-date'
import { deadline } from '../deadline/deadline'
import type { Deadline } from '../deadline/result'
import type { LawBook } from '../law/law-book'
import { isReportedBack } from '../payloads/common/supervision'
import { type DocketEvent, type DocketEventOf, type DocketPart, docketEventsOf, matterOf } from './acts'

export type DocketState = 'unassigned' | 'to-take' | 'taken' | 'to-approve' | 'to-send' | 'answered' | 'referred'

/** A scan of a matter. */
export interface DocketFile {
  /** The line by which it came. */
  readonly no: number
  readonly part: DocketPart
  readonly name: string
  readonly sha256: string
  readonly by: string
  readonly at: string
  /** Added by mistake. */
  readonly withheld: boolean
}

/** One paper or complaint, from its arrival to the answer. */
export interface DocketMatter {
  readonly no: number
  readonly intake: DocketEventOf<'paper'> | DocketEventOf<'complaint'>
  readonly events: readonly DocketEvent[]
  readonly state: DocketState
  /** Who is named to answer it, and whether they said that they do. */
  readonly answerer: string | undefined
  /** Whom it complains of. */
  readonly against: ReadonlySet<string>
  /** Cases of this bureau that it concerns, those named later among them. */
  readonly cases: readonly string[]
  /** Those that were taken out of it again as well. */
  readonly everNamed: readonly string[]
  /** The last day by law, where a layer has one. */
  readonly due: Deadline | undefined
  /** The day that the paper asks for, or to which its sender moved it. */
  readonly askedBy: PlainDate | undefined
  /** The nearer of both. */
  readonly keepBy: PlainDate | undefined
  /** The newest answer that was drafted. */
  readonly answer: DocketEventOf<'answer'> | undefined
  readonly files: readonly DocketFile[]
  /** The day on which it was answered or went elsewhere. */
  readonly endedOn: PlainDate | undefined
}

/** The matters of the docket, in their order. */
export function docketMatters(events: readonly DocketEvent[], law: LawBook): DocketMatter[] {
  const begun = [...docketEventsOf(events, 'paper'), ...docketEventsOf(events, 'complaint')].sort((a, b) => a.no - b.no)
  return begun.map((intake) =>
    matterFrom(
      intake,
      events.filter(({ act }) => matterOf(act) === intake.no),
      law,
    ),
  )
}

function matterFrom(intake: DocketMatter['intake'], later: readonly DocketEvent[], law: LawBook): DocketMatter {
  const { act } = intake
  const asked = act.kind === 'paper' ? act.paper.answerBy : undefined
  const against = new Set([
    ...(act.kind === 'complaint' ? (act.complaint.against ?? []) : []),
    ...docketEventsOf(later, 'against-named').flatMap((event) => event.act.persons),
  ])
  const cases = new Set(act.cases)
  for (const event of later) {
    if (event.act.kind === 'case-named') cases.add(event.act.case)
    if (event.act.kind === 'case-unnamed') cases.delete(event.act.case)
  }
  const everNamed = [...new Set([...act.cases, ...docketEventsOf(later, 'case-named').map((event) => event.act.case)])]
  const due = dueOf(act, law)
  const askedBy = docketEventsOf(later, 'extension').at(-1)?.act.until ?? asked
  const [keepBy] = [due?.keepBy, askedBy].filter((one) => one !== undefined).sort()
  const sent = docketEventsOf(later, 'answer-sent').at(-1)
  const referral = docketEventsOf(later, 'referral').at(-1)
  return {
    ...{
      no: intake.no,
      intake,
      events: [intake, ...later],
      against,
      cases: [...cases],
      everNamed,
      due,
      askedBy,
      keepBy,
    },
    ...progress(later, against),
    ...(sent || referral ? { state: sent ? 'answered' : 'referred' } : {}),
    files: filesOf(later),
    endedOn: sent?.act.on ?? referral?.act.on,
  }
}

function filesOf(later: readonly DocketEvent[]): DocketFile[] {
  const withheld = new Set(docketEventsOf(later, 'file-withheld').map(({ act }) => act.file))
  return docketEventsOf(later, 'file').map(({ no, act: { part, name, sha256 }, by, at }) => ({
    ...{ no, part, name, sha256, by: by.id, at },
    withheld: withheld.has(no),
  }))
}

/** How far the answer is: who was complained of later answers and approves nothing any more, and what they wrote falls. */
function progress(
  later: readonly DocketEvent[],
  against: ReadonlySet<string>,
): Pick<DocketMatter, 'state' | 'answerer' | 'answer'> {
  const at = later.findLastIndex(({ act }) => act.kind === 'assignment' || act.kind === 'declined')
  const named = later[at]?.act
  const answerer = named?.kind === 'assignment' && !against.has(named.person) ? named.person : undefined
  if (answerer === undefined) return { state: 'unassigned', answerer, answer: undefined }
  const since = later.slice(at + 1)
  if (!since.some(({ act }) => act.kind === 'taken')) return { state: 'to-take', answerer, answer: undefined }
  const answer = docketEventsOf(since, 'answer').at(-1)
  const decision = docketEventsOf(since, 'answer-decision').findLast(
    (one) => one.act.answer === answer?.no && !against.has(one.by.id),
  )
  const state =
    answer === undefined || decision?.act.verdict === 'returned' ? 'taken' : decision ? 'to-send' : 'to-approve'
  return { state, answerer, answer }
}

const dueOf = (act: DocketMatter['intake']['act'], law: LawBook): Deadline | undefined => {
  const [rule, from] =
    act.kind === 'complaint'
      ? (['supervision.complaint', act.complaint.acceptedOn] as const)
      : (['supervision.report', act.paper.receivedOn] as const)
  // Some provinces have these periods; the law of the whole country has none.
  if (!law.periods.has(rule) || (act.kind === 'paper' && !isReportedBack(act.paper))) return undefined
  return deadline(law, rule, from)
}

/** Whether a matter is late: not answered though its day is over, or answered after it. */
export const isLate = ({ keepBy, endedOn }: DocketMatter, today: PlainDate): boolean =>
  keepBy !== undefined && keepBy < (endedOn ?? today)

/** What people call where a matter stands. */
export const docketStateNames = {
  unassigned: '待指定承办人',
  'to-take': '待承办人确认',
  taken: '待拟定答复',
  'to-approve': '待审批答复',
  'to-send': '待送出答复',
  answered: '已答复',
  referred: '已移送',
} as const satisfies Readonly<Record<DocketState, string>>
