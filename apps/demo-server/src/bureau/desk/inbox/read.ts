import type { DocketMatter } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import { casesFor, type InboxProposal, may, ownProposals, type User, waitingProposals } from '../../access'
import { type AppraisalTask, appraisalTasks } from '../../appraisal'
import type { Bureau } from '../../bureau'
import {
  type ApprovedAct,
  approvedBy,
  type CaseQuery,
  draftsOf,
  type ListedCase,
  listCases,
  type Queue,
  queueCounts,
  queueNames,
  type WaitingCase,
  waitingCases,
} from '../../cases'
import { openReports } from '../../disclosure'
import { docketWaiting, openDocket } from '../../docket'

/** One kind of what waits for a person: cases in which they are to do something. */
export interface CaseQueue {
  readonly queue: Queue
  readonly count: number
  readonly overdue: number
  readonly cases: readonly WaitingCase[]
  /** Key with which the next page begins. */
  readonly next: string | undefined
}

/** Everything that waits for a person, or that they wait for. */
export interface Inbox {
  readonly toApprove: readonly InboxProposal[]
  readonly toConfirm: readonly InboxProposal[]
  readonly own: readonly InboxProposal[]
  readonly queues: readonly CaseQueue[]
  /** Reports from the public that nobody has answered. */
  readonly toAnswer: number
  /** What of the appraisal of finished files waits for this person. */
  readonly appraisals: readonly AppraisalTask[]
  /** Papers of supervision and complaints that wait for them, the nearest day first. */
  readonly docket: readonly DocketMatter[]
  /** The days that the agency has to keep next, in all its cases. */
  readonly days: readonly ListedCase[]
  readonly approved: readonly ApprovedAct[]
  /** What they began to fill in and have not proposed. */
  readonly drafts: Awaited<ReturnType<typeof draftsOf>>
}

const allOpen: CaseQuery = {
  text: '',
  procedure: '',
  cause: '',
  phase: '',
  handler: '',
  standing: 'open',
  sort: 'due',
  after: '',
}

/** Reads an inbox: from tables that the acts keep, never from all records. @param at a later page of one queue */
export async function readInbox<DB>(
  db: Kysely<DB>,
  bureau: Bureau,
  user: User,
  at: { readonly queue?: string; readonly after?: string } = {},
): Promise<Inbox> {
  const asking = { agency: bureau.agency.id, id: user.id, roles: user.roles }
  const waiting = await waitingProposals(db, user)
  const approves = ({ proposal }: InboxProposal): boolean => proposal.act.approvedBy === user.id
  const counts = await queueCounts(db, asking, bureau.today())
  const queues: CaseQueue[] = []
  for (const queue of Object.keys(queueNames) as Queue[]) {
    if (counts[queue].count === 0) continue
    const after = at.queue === queue ? at.after : undefined
    queues.push({ queue, ...counts[queue], ...(await waitingCases(db, asking, queue, after)) })
  }
  const days = await listCases(db, bureau.agency.id, { ...allOpen, ...casesFor(user) }, bureau.today(), 20)
  return {
    toApprove: waiting.filter(approves),
    toConfirm: waiting.filter((item) => !approves(item)),
    own: await ownProposals(db, user),
    queues,
    toAnswer: may(user, 'answering-the-public') ? await openReports(db) : 0,
    appraisals: await appraisalTasks(db, bureau, user),
    docket: docketWaiting(await openDocket({ db, bureau }), user),
    days: days.cases.filter(({ due }) => due !== undefined),
    approved: await approvedBy(db, user.id, 30),
    drafts: await draftsOf(db, user.id, bureau.now()),
  }
}
