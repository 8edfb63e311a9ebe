import type { Kysely } from 'kysely'
import { type CaseContext, confirmProposal, type Proposed, type Proposing, proposeAct } from '../../bureau/cases'
import { closeSession, openSession, sessionOf } from '../../bureau/sign-in'

/** Thrown where somebody is to act for others outside a demonstration, whose people are invented. */
export class NotDemonstrationError extends Error {
  readonly code = 'demo.not-demonstration'
  constructor() {
    super('Only the people of a demonstration are acted for / 只有演示人员可以由程序代为登录')
    this.name = 'NotDemonstrationError'
  }
}

/**
 * An act of the demonstration: proposed by one of its people and confirmed by everybody whom it names, each in a session of
 * his own and through the same doors as at the desk.
 *
 * @throws NotDemonstrationError where the people are not invented
 */
export async function actByAll<DB>(context: CaseContext<DB>, proposing: Proposing): Promise<Proposed> {
  if (!context.bureau.demonstration) throw new NotDemonstrationError()
  const { db, bureau } = context
  let done = await inSession(db, bureau.now(), proposing.user, (user) => proposeAct(context, { ...proposing, user }))
  // A proposal that waited already, because its walk was interrupted, may be confirmed by some.
  while (done.ok && !done.acted) {
    const { id: proposalId, digest } = done.proposal
    const [next] = done.waitingFor
    if (next === undefined) return done
    done = await inSession(db, bureau.now(), next, (user) => confirmProposal(context, { proposalId, digest, user }))
  }
  return done
}

/** Signs an invented person in, lets them do one thing, and signs them out. */
async function inSession<DB, T>(
  db: Kysely<DB>,
  now: Date,
  person: string,
  act: (user: string) => Promise<T>,
): Promise<T> {
  const opened = await openSession(db, { account: person, way: 'password' }, now)
  if (typeof opened === 'string') throw new NotDemonstrationError()
  const { token } = opened
  try {
    const session = await sessionOf(db, token, now)
    if (session === undefined) throw new NotDemonstrationError()
    return await act(session.account)
  } finally {
    await closeSession(db, token)
  }
}
