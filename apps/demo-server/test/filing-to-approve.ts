import { sampleActs } from '@zhifa/domain/testing'
import { confirmProposal, proposeAct } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import type { TestBureau } from './bureau'

/** A case whose filing everybody but the head of the agency has confirmed. @returns its id, and the proposal's */
export async function filingToApprove(
  bureau: TestBureau,
  number: string,
): Promise<{ id: string; proposal: string; digest: string }> {
  const { context } = bureau.system
  const today = context.bureau.today()
  const id = await openDemoCase(context, today, false)
  await walk(context, id, today, 'intake')
  const act = sampleActs(today)[1]!((await readCase(context.db, id))!)
  const done = await proposeAct(context, {
    caseId: id,
    expectedSeq: 1,
    act: { ...act, data: { ...(act.data as object), number } },
    user: 'officer-a',
  })
  if (!done.ok) throw new Error(done.findings[0]?.message.zh)
  const { digest } = done.proposal
  for (const user of done.waitingFor.filter((person) => person !== 'agency-head'))
    await confirmProposal(context, { proposalId: done.proposal.id, digest, user })
  return { id, proposal: done.proposal.id, digest }
}
