import type { Act, CaseRecord, Entry, Role } from '@zhifa/domain'
import { namedBy, type Proposal } from '../cases/proposals'
import { isOnTeam } from './on-case'
import { may } from './permissions'
import { type Viewer, visibleRecord } from './visible-record'

/** 科室负责人、机关负责人: what goes on in a case is theirs to see in these roles. */
const superiors: readonly Role[] = ['department-head', 'agency-head']

/** A proposal as a person may see it. */
export interface VisibleProposal {
  readonly proposal: Proposal
  /** Whether its payload is shown whole: only whoever sees the very text may confirm it. */
  readonly whole: boolean
}

/**
 * A proposal as a person may see it: the proposer and those named see all of it, who works on the case and the superiors see
 * it as they would see the entry, and so does whoever compares originals on paper. Nobody else sees that it exists.
 *
 * @param record the whole record of its case
 */
export function visibleProposal(record: CaseRecord, proposal: Proposal, viewer: Viewer): VisibleProposal | undefined {
  const named = [proposal.by, ...namedBy(record, proposal)]
  if (named.includes(viewer.id)) return { proposal, whole: true }
  if (!isAbove(viewer) && !isOnTeam(record, viewer) && !may(viewer, 'attesting-originals')) return undefined
  const entry = entryLike(record, proposal.act)
  const data = visibleRecord({ ...record, entries: [...record.entries, entry] }, viewer).entries.at(-1)?.data
  const whole = data === entry.data
  return { proposal: whole ? proposal : { ...proposal, act: { ...proposal.act, data } }, whole }
}

const isAbove = ({ roles }: Viewer): boolean => roles.some((role) => superiors.includes(role))

/** The act as an entry of nobody: who is named in it has been looked at before. */
function entryLike({ entries }: CaseRecord, { step, on, data }: Act): Entry {
  return { seq: entries.length + 1, step, on, by: [], data }
}
