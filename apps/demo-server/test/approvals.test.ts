import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCase } from '../src/bureau/cases/read-case'
import { startBureau, type TestBureau } from './bureau'
import { filingToApprove } from './filing-to-approve'

let bureau: TestBureau
beforeAll(async () => {
  bureau = await startBureau('embedded')
})
afterAll(() => bureau.close())

describe('several approvals at once', () => {
  it('shows every word and the digest of each, and approves what was picked and nothing else', async () => {
    const year = bureau.system.context.bureau.today().slice(0, 4)
    const made = [await filingToApprove(bureau, `${year}-801`), await filingToApprove(bureau, `${year}-802`)]
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
    const { id, proposal, digest } = await filingToApprove(bureau, `${year}-803`)
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
