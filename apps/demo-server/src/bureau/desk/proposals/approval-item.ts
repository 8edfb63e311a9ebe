import { demandsKey, procedureOf, type StepInfo } from '@zhifa/domain'
import { type InboxProposal, type SeenProposal, seenProposal, type User } from '../../access'
import { type CaseContext, judging, type Proposal } from '../../cases'
import { type Preview, previewOf } from './preview'

/** A proposal as it is read whole: every word, what follows from it, and what differs from the one before. */
export interface ApprovalItem {
  readonly seen: SeenProposal
  readonly step: StepInfo
  readonly preview: Preview
  /** The proposal that this one stands in place of. */
  readonly before: Proposal | undefined
  /** Why it is not confirmed together with others. */
  readonly apart: string | undefined
  /** Why it is not confirmed where it is read beside other work, but on its own page. */
  readonly alone: string | undefined
}

/** Reads a proposal whole for somebody; nothing where it is none that they see. */
export async function approvalItem<DB>(
  { db, bureau }: CaseContext<DB>,
  user: User,
  id: string,
): Promise<ApprovalItem | undefined> {
  const seen = await seenProposal(db, user, id)
  if (!seen) return undefined
  const { record, proposal } = seen
  const step = procedureOf(record).steps[proposal.act.step]
  if (!step) return undefined
  const preview = previewOf(bureau, record, await judging(db, bureau, record, proposal.act), proposal)
  const before =
    proposal.replaces === undefined ? undefined : (await seenProposal(db, user, proposal.replaces))?.proposal
  const alone = demandsKey(bureau.law, step.id, proposal.act.on)
    ? '须以个人密钥签名'
    : preview.findings.some(({ outcome }) => outcome !== 'met')
      ? '尚有不符合的规则'
      : undefined
  const apart = proposal.replaces === undefined ? alone : '内容与上次提出的不同，请单独阅读'
  return { seen, step, preview, before, apart, alone }
}

/** The one of those that wait for somebody which was proposed first, whole. */
export async function firstWaiting<DB>(
  context: CaseContext<DB>,
  user: User,
  waiting: readonly InboxProposal[],
): Promise<ApprovalItem | undefined> {
  const first = waiting.reduce<Proposal | undefined>(
    (oldest, { proposal }) => (oldest === undefined || proposal.at < oldest.at ? proposal : oldest),
    undefined,
  )
  return first && approvalItem(context, user, first.id)
}
