import {
  decidePartyAct,
  type Finding,
  mentionsOf,
  type PartyMention,
  partiesNamed,
  partyProposals,
  procedureOf,
  proposePartyAct,
  replay,
  teamOf,
} from '@zhifa/domain'
import { type User, visibleCase } from '../access'
import { type CaseContext, enterPartyEvent, type PartyFile, partyEventsOf, partyFile } from '../cases'
import { writtenBy } from '../ledger'

type Context<DB> = Pick<CaseContext<DB>, 'db' | 'bureau'>

/**
 * Proposes something of the register of parties, from the party that a case names: the other end of a pair must be one that the
 * file of this party shows.
 * @returns why it was refused, or the number of the proposal
 */
export async function proposeOfParty<DB>(
  { db, bureau }: Context<DB>,
  user: User,
  mention: PartyMention,
  act: unknown,
): Promise<{ readonly findings: readonly Finding[]; readonly no: number }> {
  let no = 0
  const findings = await enterPartyEvent(db, writing(bureau, user), async (trx, next) => {
    no = next
    const { mentions, events } = await partyFile(trx, bureau.agency.id, [mention])
    return proposePartyAct(act, next, { ...asked(bureau, user), events }, mentions)
  })
  return { findings, no }
}

/** What a head says of a proposal. */
export interface PartyDecision {
  readonly no: number
  readonly verdict: 'approved' | 'returned'
  readonly opinion: string
}

/** Decides on a proposal of the register. @returns why it was refused */
export const decideOnParty = <DB>(
  { db, bureau }: Context<DB>,
  user: User,
  said: PartyDecision,
): Promise<readonly Finding[]> =>
  enterPartyEvent(db, writing(bureau, user), async (trx) => {
    const agency = bureau.agency.id
    const own = isNumber(said.no) ? await partyEventsOf(trx, agency, said.no) : []
    const [proposal] = partyProposals(own)
    const start = []
    for (const id of proposal ? mentionsOf(proposal.act) : []) {
      const record = await visibleCase(trx, user, id.slice(0, id.lastIndexOf('.')))
      start.push(...(record ? partiesNamed(record).filter((one) => one.id === id) : []))
    }
    const file = await partyFile(trx, agency, start)
    return decidePartyAct(
      said,
      { ...asked(bureau, user), events: proposal ? file.events : [] },
      file.mentions,
      handlersIn(file),
    )
  })

const isNumber = (no: number): boolean => Number.isSafeInteger(no) && no > 0 && no < 2 ** 31

const writing = (bureau: Context<unknown>['bureau'], user: User) => ({
  now: bureau.now(),
  written: writtenBy(bureau, user.id),
})
const asked = (bureau: Context<unknown>['bureau'], user: User) => ({ officer: user.officer, on: bureau.today() })

/** Who handles a case in which one of the parties is named. */
const handlersIn = ({ records }: PartyFile): ReadonlySet<string> =>
  new Set([...records.values()].flatMap((record) => [...teamOf(replay(record), procedureOf(record)).handlers]))
