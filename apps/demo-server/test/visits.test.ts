import { type NextAct, remoteActs, visitActs } from '@zhifa/domain/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewCase } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { actByAll } from '../src/demo/sample/act-by-all'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'

let clock = new Date('2026-09-01T18:00:00+08:00')
let bureau: TestBureau
beforeAll(async () => {
  bureau = await startBureau('embedded', { now: () => clock })
}, 120_000)
afterAll(() => bureau.close())

async function opened(procedure: string): Promise<string> {
  const { db, bureau: house } = bureau.system.context
  const done = await openNewCase(db, house, { procedure, cause: 'public-place.unlicensed' }, 'officer-a')
  if (!done.ok) throw new Error(JSON.stringify(done.findings))
  return done.id
}

/** Does an act of a sample on its day, some of what it says changed; what refuses it. */
async function act(caseId: string, next: NextAct, change: object = {}): Promise<string[]> {
  const { context } = bureau.system
  const record = (await readCase(context.db, caseId))!
  const sample = typeof next === 'function' ? next(record) : next
  const said = { ...sample, data: { ...(sample.data as object), ...change } }
  clock = new Date(`${said.on}T18:00:00+08:00`)
  const done = await actByAll(context, {
    ...{ caseId, expectedSeq: record.entries.length, user: said.by[0]!, act: said },
  })
  return done.ok ? [] : done.findings.map(({ code }) => code)
}

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
async function as(account: string): Promise<Client> {
  const client = new Client(bureau.url)
  await client.signIn(account)
  return client
}
const [approval, went, closing] = visitActs as [NextAct, NextAct, NextAct]

describe('a check without a visit', () => {
  it('is made from registered sources, told of, answered and published', async () => {
    const id = await opened('inspection.remote')
    for (const [i, next] of remoteActs.entries()) {
      if (i === 1) expect(await act(id, next, { records: [] })).not.toEqual([])
      expect([i, await act(id, next)]).toEqual([i, []])
    }
    const stranger = new Client(bureau.url)
    expect(words((await stranger.get('/devices')).text)).toContain('非现场检查的信息系统')
  })
})

describe('visits that are no checks', () => {
  let first: string
  it('what was noticed becomes a check by an approval of its own, or closes nothing', async () => {
    first = await opened('visit.other')
    expect(await act(first, approval)).toEqual([])
    expect(await act(first, went, { noticed: ['消毒间没有消毒设施'] })).toEqual([])
    expect(await act(first, closing)).toContain('visit.leads-settled')
    const turn = (checkCase: string): NextAct => ({
      ...{ step: 'turn-into-check', on: '2026-09-14', by: ['officer-a'], data: { checkCase, reason: '需要检查。' } },
    })
    expect(await act(first, turn('2026-9999'))).toEqual(['visit.turned-by-approval'])
    expect(await act(first, turn(first))).toEqual(['visit.turned-by-approval'])
  })

  it('somebody who goes again says why, whatever the visit is called', async () => {
    const second = await opened('visit.other')
    expect(await act(second, approval, { reason: 'survey' })).toEqual(['visit.again-reasoned'])
    expect(await act(second, approval, { again: '企业再次申请指导。' })).toEqual([])
  })

  it('supervision sees how often, and what nobody dealt with', async () => {
    const page = words((await (await as('agency-head')).get('/desk/supervision/visits?year=2026')).text)
    expect(page).toContain('共1次')
    expect(page).toContain('1条未转为检查')
    expect((await (await as('officer-a')).get('/desk/supervision/visits')).status).toBe(403)
  })
})
