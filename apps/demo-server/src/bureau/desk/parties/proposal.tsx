import { type PartyAct, type PartyProposal, partyActNames, partyFlagNames, partyRoles } from '@zhifa/domain'
import type { User } from '../../access'

/** What an act of the register does, in words. */
export function ActWords({ act }: { readonly act: PartyAct }) {
  return (
    <>
      {partyActNames[act.kind]}
      {(act.kind === 'flag' || act.kind === 'unflag') && `：${partyFlagNames[act.flag]}`}
      {act.kind === 'flag' && `，至${act.until}`}
    </>
  )
}

/** Whether the page offers the decision; that it may be made the domain says. */
export const mayDecide = (user: User, { by }: PartyProposal): boolean =>
  by.id !== user.id && partyRoles.decision.some((role) => user.roles.includes(role))

/** Whether the page offers to propose something. */
export const mayPropose = ({ roles }: User): boolean => partyRoles.proposal.some((role) => roles.includes(role))
