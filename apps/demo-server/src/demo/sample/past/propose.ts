import { sql } from 'kysely'
import { type CaseContext, confirmProposal, documentNumberOf, proposeAct, returnProposal } from '../../../bureau/cases'
import { readCase } from '../../../bureau/cases/read-case'
import { recorded } from '../recorded'
import { chanceOf } from './chance'
import type { NextUp } from './play'

/** How many proposals wait in the inboxes at most. */
const most = 24

const reasons = ['请补充现场照片后重新提出。', '金额与裁量理由不一致，请核对。', '请写明当事人的改正情况。']

/**
 * Proposes some of the acts that are next in open cases, at the desk and as of today, and leaves the word of others wanting: some wait
 * for everybody, some for the last one, some came back with reasons.
 *
 * @returns how many wait
 */
export async function proposeNext<DB>(context: CaseContext<DB>, next: readonly NextUp[]): Promise<number> {
  const { db } = context
  let count = 0
  for (const { caseId, act } of next) {
    if (count >= most) break
    const chance = chanceOf(`proposal ${caseId}`)
    // Numbers are taken when an act is entered: papers with one would meet the next case of the walk.
    if (documentNumberOf(act) || !chance.percent('proposed', 45)) continue
    const record = await readCase(db, caseId)
    const user = act.by[0]
    if (!record || user === undefined) continue
    const said = await recorded(context, caseId, act)
    const done = await proposeAct(context, { caseId, expectedSeq: record.entries.length, act: said, user })
    // The law of today may refuse what was planned; what names nobody else is on record at once.
    if (!done.ok || done.waitingFor.length === 0) continue
    count += 1
    const { id: proposalId, digest } = done.proposal
    const [first, ...others] = done.waitingFor
    if (first === undefined) continue
    if (chance.percent('returned', 20))
      await returnProposal(context, { proposalId, user: first, reasons: chance.of('reasons', reasons) })
    else if (others.length > 0 && chance.percent('confirmed', 60))
      await confirmProposal(context, { proposalId, digest, user: first })
  }
  return count
}

/** Says that nothing of the past is wanting any more. */
export async function finishPast<DB>({ db, examination }: CaseContext<DB>): Promise<void> {
  await sql`update zhifa.demo_past set whole = true`.execute(db)
  // What the supervision page shows is of the night before: here there was none.
  await examination.examine()
}
