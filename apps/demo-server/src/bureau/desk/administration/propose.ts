import { randomBytes } from 'node:crypto'
import {
  type AdministrationAct,
  type AdministrationAnswer,
  approveChanges,
  type BureauChange,
  ChangeReason,
  type Finding,
  proposeChanges,
  returnChanges,
  validate,
  type Writer,
  withdrawChanges,
} from '@zhifa/domain'
import type { User } from '../../access'
import type { AdministrationKeeper } from '../../administration'
import type { CaseContext } from '../../cases'
import { writtenBy } from '../../ledger'
import { ensureAccounts } from '../../sign-in'

type Context<DB> = Pick<CaseContext<DB>, 'db' | 'bureau' | 'administration'>
type State = ReturnType<AdministrationKeeper['current']>

/** Enters what somebody decides, judged on what the bureau is at that moment. @returns why it was refused */
async function enter<DB>(
  { db, bureau, administration }: Context<DB>,
  user: User,
  decide: (now: State, writer: Writer) => AdministrationAnswer,
): Promise<readonly Finding[]> {
  const written = writtenBy(bureau, user.id)
  const writer = { officer: user.officer, on: bureau.today() }
  const findings = await administration.change(written, (now) => decide(now, writer))
  // The invented people of a demonstration sign in with the password that everybody reads.
  if (findings.length === 0 && bureau.demonstration)
    await ensureAccounts(db, bureau.registry, bureau.demonstration.password, written)
  return findings
}

/** Proposes changes of the bureau. @returns the number of the act, or why it was refused */
export async function proposeToBureau<DB>(
  context: Context<DB>,
  user: User,
  changes: readonly BureauChange[],
  given: string,
): Promise<{ readonly act: string } | { readonly act?: never; readonly findings: readonly Finding[] }> {
  const reason = validate(ChangeReason, given, 'administration.reason')
  if (!reason.ok) return { findings: reason.findings.map((item) => ({ ...item, path: ['reason'] })) }
  const act = randomBytes(8).toString('hex')
  const findings = await enter(context, user, (now, writer) =>
    proposeChanges(now, { act, changes, reason: reason.value }, writer),
  )
  return findings.length > 0 ? { findings } : { act }
}

/** What is said of an act that waits: by who approves it, or by who proposed it. */
export type SaidOfAct =
  | { readonly verb: 'approve'; readonly digest: string }
  | { readonly verb: 'return'; readonly digest: string; readonly opinion: string }
  | { readonly verb: 'withdraw' }

/** Approves, returns or withdraws an act of administration. @returns why it was refused */
export const sayOfBureauAct = <DB>(
  context: Context<DB>,
  user: User,
  id: AdministrationAct['id'],
  said: SaidOfAct,
): Promise<readonly Finding[]> =>
  enter(context, user, (now, writer) => {
    const act = now.acts.get(id)
    if (!act) return { ok: false, findings: [] }
    if (said.verb === 'withdraw') return withdrawChanges(act, writer)
    if (said.verb === 'return') return returnChanges(now, act, said.digest, said.opinion, writer)
    return approveChanges(now, act, said.digest, writer)
  })
