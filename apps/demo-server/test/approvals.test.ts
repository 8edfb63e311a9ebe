import { sampleActs } from '@zhifa/domain/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmProposal, proposeAct } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'

let bureau: TestBureau
beforeAll(async () => {
  bureau = await startBureau('embedded')
})
afterAll(() => bureau.close())

/** A case whose filing everybody but the head of the agency has confirmed. @returns its id, and the proposal's */
async function filingToApprove(number: string): Promise<{ id: string; proposal: string; digest: string }> {
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

describe('several approvals at once', () => {
  it('shows every word and the digest of each, and approves what was picked and nothing else', async () => {
    const year = bureau.system.context.bureau.today().slice(0, 4)
    const made = [await filingToApprove(`${year}-801`), await filingToApprove(`${year}-802`)]
    const head = await bureau.as('agency-head')
    expect((await head.get('/desk')).text).toContain('待我批准（2）')
    const page = await head.get('/desk/approvals')
    for (const { id, digest } of made) {
      expect(page.text).toContain(id)
      expect(page.text).toContain(`value="${digest}"`)
    }
    expect(page.text).toContain(`${year}-801`)
    const [first, second] = made
    const done = await head.postForm('/desk/approvals', [
      ['pick', first!.proposal],
      [`digest.${first!.proposal}`, first!.digest],
      [`digest.${second!.proposal}`, second!.digest],
    ])
    expect([done.status, done.text]).toEqual([200, expect.stringContaining('已批准，登记入卷')])
    const { db } = bureau.system.context
    expect((await readCase(db, first!.id))!.entries).toHaveLength(2)
    expect((await readCase(db, second!.id))!.entries).toHaveLength(1)
    expect((await head.get('/desk')).text).toContain('以您的名义批准的事项')
  })

  it('refuses the digest of another text, and is nobody else’s to approve', async () => {
    const year = bureau.system.context.bureau.today().slice(0, 4)
    const { id, proposal, digest } = await filingToApprove(`${year}-803`)
    const head = await bureau.as('agency-head')
    const wrong = await head.postForm('/desk/approvals', [
      ['pick', proposal],
      [`digest.${proposal}`, '0'.repeat(64)],
    ])
    expect(wrong.status).toBe(422)
    for (const other of ['officer-a', 'deputy-head', 'archivist']) {
      const person = await bureau.as(other)
      expect((await person.get('/desk/approvals')).text).not.toContain(digest)
      await person.postForm('/desk/approvals', [
        ['pick', proposal],
        [`digest.${proposal}`, digest],
      ])
    }
    expect((await readCase(bureau.system.context.db, id))!.entries).toHaveLength(1)
  })
})
