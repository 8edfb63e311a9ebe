import { type Act, type CaseRecord, type Officer, type Registry, registry } from '@zhifa/domain'
import { sampleActs, sampleRegistryData } from '@zhifa/domain/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { confirmProposal, proposeAct } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { actByAll, NotDemonstrationError } from '../src/demo/sample/act-by-all'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import type { Answer } from './client'
import { confirmedOverApi } from './confirmed-by-all'

interface Waiting {
  readonly proposal: { readonly id: string; readonly digest: string; readonly state: string }
  readonly waitingFor: readonly string[]
}

const recusal = {
  request: { person: 'officer-b', askedBy: 'self', reason: '与当事人有利害关系。' },
  decision: { person: 'officer-b', decision: 'recused', reason: '经查属实。' },
}

describe.each(['postgres', 'embedded'] as const)('proposals on %s', (home) => {
  let bureau: TestBureau
  let id: string
  beforeAll(async () => {
    bureau = await startBureau(home)
  })
  afterAll(() => bureau.close())
  beforeEach(async () => {
    const { context } = bureau.system
    id = await openDemoCase(context, context.bureau.today(), false)
  })

  const record = async (): Promise<CaseRecord> => (await readCase(bureau.system.context.db, id))!
  const sample = async (step: string, data: object = {}): Promise<Act> => {
    const now = await record()
    const act = sampleActs(bureau.system.context.bureau.today())
      .map((make) => make(now))
      .find((item) => item.step === step)!
    return { ...act, data: { ...(act.data as object), ...data } } as Act
  }
  const propose = async (who: string, act: unknown, more: object = {}): Promise<Answer> =>
    (await bureau.as(who)).postJson(`/api/cases/${id}/acts`, {
      expectedSeq: (await record()).entries.length,
      act,
      ...more,
    })
  const press = async (who: string, proposal: string, verb: string, body: object = {}): Promise<Answer> =>
    (await bureau.as(who)).postJson(`/api/proposals/${proposal}/${verb}`, body)
  const said = (answer: Answer) => [answer.status, answer.json().findings[0]?.code]
  const waits = async (step = 'intake', data: object = {}): Promise<Waiting> => {
    const answer = await propose('officer-a', await sample(step, data))
    expect([answer.status, answer.status === 202 ? '' : answer.text]).toEqual([202, ''])
    return answer.json<Waiting>()
  }
  const listed = async (who: string) =>
    (await (await bureau.as(who)).get('/api/proposals')).json<{ toConfirm: { id: string }[]; own: { id: string }[] }>()

  it('P2: one sign-in enters nothing in the names of others; the record keeps the word of each [R0.1]', async () => {
    const { proposal, waitingFor } = await waits()
    expect([...waitingFor].sort()).toEqual(['officer-b', 'section-head'])
    expect((await record()).entries).toEqual([])
    const twice = await press('officer-a', proposal.id, 'confirm', { digest: proposal.digest })
    expect(said(twice)).toEqual([409, 'proposal.confirmed-already'])
    expect((await press('officer-b', proposal.id, 'confirm', { digest: proposal.digest })).status).toBe(202)
    expect((await record()).entries).toEqual([])
    const last = await press('section-head', proposal.id, 'confirm', { digest: proposal.digest })
    expect(last.status).toBe(201)
    const [entry] = (await record()).entries
    expect(entry?.entered?.by.id).toBe('officer-a')
    expect(entry?.confirmations?.map(({ person, digest, how }) => [person, digest, how.way])).toEqual([
      ['officer-a', proposal.digest, 'session'],
      ['officer-b', proposal.digest, 'session'],
      ['section-head', proposal.digest, 'session'],
    ])
    expect(said(await press('section-head', proposal.id, 'confirm', { digest: proposal.digest }))).toEqual([
      409,
      'proposal.entered',
    ])
  })

  it('an act that names nobody else is on record with one press, its proposal and confirmation kept', async () => {
    const { context } = bureau.system
    await walk(context, id, context.bureau.today(), 'investigation-end')
    const done = await propose('officer-a', await sample('review-determination'))
    expect(done.status).toBe(201)
    const { rows } = await sql<{ state: string; person: string }>`select p.state, c.person from zhifa.proposal p
      join zhifa.confirmation c on c.proposal_id = p.id where p.case_id = ${id} and p.step = 'review-determination'`.execute(
      context.db,
    )
    expect(rows).toEqual([{ state: 'entered', person: 'officer-a' }])
  })

  it('refuses another digest, a stranger, and whoever is not told that it exists', async () => {
    const { proposal } = await waits()
    const confirm = (who: string, digest: string) => press(who, proposal.id, 'confirm', { digest })
    expect(said(await confirm('section-head', '0'.repeat(64)))).toEqual([422, 'proposal.other-text'])
    expect(said(await confirm('section-head', ''))).toEqual([422, 'proposal.other-text'])
    // The head of the agency sees what goes on, and is still not named.
    expect(said(await confirm('agency-head', proposal.digest))).toEqual([403, 'proposal.not-named'])
    // The archivist compares originals on paper, so he sees it; his own word is not asked for.
    expect(said(await confirm('archivist', proposal.digest))).toEqual([403, 'proposal.not-named'])
    for (const who of ['reviewer-a', 'office-head', 'officer-c']) {
      expect(said(await confirm(who, proposal.digest))).toEqual([404, 'http.not-found'])
      expect((await (await bureau.as(who)).get(`/desk/proposals/${proposal.id}`)).status).toBe(404)
    }
    expect((await fetch(`${bureau.url}/api/proposals/${proposal.id}`)).status).toBe(401)
    expect(said(await press('section-head', proposal.id, 'confirm', {}))[0]).toBe(422)
    expect((await record()).entries).toEqual([])
  })

  it('keeps the informant from a superior who is not named, and gives no digest to guess by [R4.2]', async () => {
    const { proposal } = await waits()
    const seen = async (who: string) => {
      const person = await bureau.as(who)
      const [page, json] = [
        await person.get(`/desk/proposals/${proposal.id}`),
        await person.get(`/api/proposals/${proposal.id}`),
      ]
      return [page.text + json.text].map((text) => [text.includes('匿名群众一'), text.includes(proposal.digest)])[0]
    }
    expect(await seen('officer-b')).toEqual([true, true])
    expect(await seen('section-head')).toEqual([true, true])
    expect(await seen('agency-head')).toEqual([false, false])
  })

  it('comes back with reasons, is changed and proposed anew; what was confirmed before counts no more', async () => {
    const { proposal } = await waits()
    await press('officer-b', proposal.id, 'confirm', { digest: proposal.digest })
    expect(said(await press('section-head', proposal.id, 'return', { reasons: ' ' }))).toEqual([
      422,
      'proposal.no-reasons',
    ])
    expect(said(await press('officer-a', proposal.id, 'return', { reasons: '不能自己退回' }))).toEqual([
      403,
      'proposal.not-named',
    ])
    expect((await press('section-head', proposal.id, 'return', { reasons: '请补充来源。' })).status).toBe(200)
    expect(said(await press('section-head', proposal.id, 'confirm', { digest: proposal.digest }))).toEqual([
      409,
      'proposal.returned',
    ])
    expect((await listed('officer-a')).own.map((item) => item.id)).toContain(proposal.id)
    const changed = await sample('intake', { summary: '补充来源后的案情。' })
    expect(said(await propose('officer-b', changed, { replaces: proposal.id }))).toEqual([403, 'proposal.not-yours'])
    const anew = await propose('officer-a', changed, { replaces: proposal.id })
    const { proposal: second, waitingFor } = anew.json<Waiting>()
    expect([...waitingFor].sort()).toEqual(['officer-b', 'section-head'])
    const other = await sample('intake', { summary: '第三种说法。' })
    expect(said(await propose('officer-a', other, { replaces: proposal.id }))).toEqual([
      409,
      'proposal.not-replaceable',
    ])
    // The page that was open before shows the old text: its digest confirms nothing of the new one.
    expect(said(await press('section-head', second.id, 'confirm', { digest: proposal.digest }))).toEqual([
      422,
      'proposal.other-text',
    ])
    expect((await listed('officer-a')).own.map((item) => item.id)).not.toContain(proposal.id)
    const done = await confirmedOverApi(bureau, anew)
    expect(done.status).toBe(201)
    expect((await record()).entries[0]?.data).toMatchObject({ summary: '补充来源后的案情。' })
  })

  it('is withdrawn by its proposer only, and confirmed by nobody afterwards', async () => {
    const { proposal } = await waits()
    expect(said(await press('section-head', proposal.id, 'withdraw'))).toEqual([403, 'proposal.not-yours'])
    expect((await press('officer-a', proposal.id, 'withdraw')).status).toBe(200)
    expect(said(await press('section-head', proposal.id, 'confirm', { digest: proposal.digest }))).toEqual([
      409,
      'proposal.withdrawn',
    ])
  })

  it('is overtaken by another act, says so, and is renewed without retyping', async () => {
    const first = await waits()
    const second = await propose('officer-b', await sample('intake', { summary: '先登记的案情。' }))
    // Only what can be done twice can be renewed: two pieces of evidence, proposed at once.
    expect((await confirmedOverApi(bureau, second)).status).toBe(201)
    expect(said(await press('section-head', first.proposal.id, 'confirm', { digest: first.proposal.digest }))).toEqual([
      409,
      'proposal.overtaken',
    ])
    const { context } = bureau.system
    await walk(context, id, context.bureau.today(), 'scene-inspection')
    const evidence = await waits('evidence')
    const more = { items: [{ id: '证据9', kind: 'statement', title: '说明', proves: '事实' }] }
    const other = await propose('officer-b', { ...(await sample('evidence')), data: more })
    expect((await confirmedOverApi(bureau, other)).status).toBe(201)
    const page = await (await bureau.as('officer-a')).get(`/desk/proposals/${evidence.proposal.id}`)
    expect(page.text).toContain('按现在的记录重新提出')
    expect(said(await press('officer-b', evidence.proposal.id, 'renew'))).toEqual([403, 'proposal.not-yours'])
    const renewed = await press('officer-a', evidence.proposal.id, 'renew')
    expect([renewed.status, renewed.status === 202 ? '' : renewed.text]).toEqual([202, ''])
    expect(renewed.json<Waiting>().waitingFor).toEqual(['officer-b'])
    expect(renewed.json<Waiting>().proposal.digest).not.toBe(evidence.proposal.digest)
    expect((await confirmedOverApi(bureau, renewed)).status).toBe(201)
    expect(said(await press('officer-a', evidence.proposal.id, 'renew'))).toEqual([409, 'proposal.not-replaceable'])
  })

  it('two confirm at once: both count, the act is on record once; one who presses twice at once is heard once', async () => {
    for (let i = 0; i < 5; i++) {
      const { context } = bureau.system
      id = await openDemoCase(context, context.bureau.today(), false)
      const { proposal } = await waits()
      const { digest } = proposal
      const answers = await Promise.all(
        ['officer-b', 'section-head', 'section-head', 'officer-b'].map((who) =>
          press(who, proposal.id, 'confirm', { digest }),
        ),
      )
      const statuses = answers.map(({ status }) => status).sort()
      expect(statuses).toEqual([201, 202, 409, 409])
      expect((await record()).entries).toHaveLength(1)
    }
  })

  it('of two approvers who approve two versions at once one wins, and the other sees that it was overtaken', async () => {
    const { context } = bureau.system
    await walk(context, id, context.bureau.today(), 'intake')
    const versions = await Promise.all(
      ['agency-head', 'deputy-head'].map(async (approvedBy, i) => {
        const act = { ...(await sample('filing', { number: `2026-${700 + i}` })), approvedBy }
        return (await propose('officer-a', act)).json<Waiting>().proposal
      }),
    )
    for (const { id: version, digest } of versions)
      expect((await press('officer-b', version, 'confirm', { digest })).status).toBe(202)
    const answers = await Promise.all(
      versions.map(({ id: version, digest }, i) =>
        press(['agency-head', 'deputy-head'][i]!, version, 'confirm', { digest }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    const lost = answers.find(({ status }) => status === 409)!
    expect(said(lost)).toEqual([409, 'proposal.overtaken'])
    expect((await record()).entries).toHaveLength(2)
  })

  it('nobody confirms who left or lost the role', async () => {
    const { proposal } = await waits()
    const { context } = bureau.system
    const changed = (person: string, change: (officer: Officer) => Officer): Registry => {
      const { officers, agencies } = registry(sampleRegistryData)
      const all = [...officers.values()].map((one) => (one.id === person ? change(one) : one))
      return registry({ agencies: [...agencies.values()], officers: all })
    }
    const today = context.bureau.today()
    const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10)
    const confirm = (people: Registry, user: string) =>
      confirmProposal(
        { ...context, bureau: { ...context.bureau, registry: people } },
        { proposalId: proposal.id, digest: proposal.digest, user },
      )
    const left = changed('section-head', (one) => ({ ...one, left: yesterday }))
    const moved = changed('section-head', (one) => ({
      ...one,
      roles: one.roles.map((role) => (role.role === 'department-head' ? { ...role, until: yesterday } : role)),
    }))
    for (const [people, code] of [
      [left, 'confirmation.not-in-service'],
      [moved, 'proposal.not-in-service'],
    ] as const) {
      const done = await confirm(people, 'section-head')
      expect(done.ok ? [] : done.findings.map((item) => item.code)).toContain(code)
    }
    // Nor does anybody confirm what somebody proposed who is gone by now and could not have done it.
    const gone = changed('officer-a', (one) => ({ ...one, left: '2020-01-01' }))
    const byGone = await confirm(gone, 'section-head')
    expect(byGone.ok ? [] : byGone.findings.map((item) => item.code)).toContain('act.entered-by-stranger')
    const late = await proposeAct(
      { ...context, bureau: { ...context.bureau, registry: gone } },
      { caseId: id, expectedSeq: 0, act: await sample('intake'), user: 'officer-a' },
    )
    expect(late.ok ? [] : late.findings.map((item) => item.code)).toContain('user.wrong-role')
    expect((await record()).entries).toEqual([])
  })

  it('nobody confirms who is recused: what waits is overtaken, and cannot be renewed with him', async () => {
    const { context } = bureau.system
    await walk(context, id, context.bureau.today(), 'scene-inspection')
    const { on } = (await record()).entries.at(-1)!
    const decide = { by: ['agency-head'], on, step: 'recusal-decision' }
    const asked = { by: ['officer-b'], on, step: 'recusal-request' }
    const evidence = await waits('evidence')
    const request = await propose('officer-b', { ...asked, data: recusal.request })
    expect([request.status, request.status === 201 ? '' : request.text]).toEqual([201, ''])
    const meanwhile = await press('officer-a', evidence.proposal.id, 'renew')
    expect(meanwhile.json().findings.map(({ code }) => code)).toContain('act.recusal-open')
    const decided = await propose('agency-head', { ...decide, data: recusal.decision })
    expect([decided.status, decided.status === 201 ? '' : decided.text]).toEqual([201, ''])
    expect(
      said(await press('officer-b', evidence.proposal.id, 'confirm', { digest: evidence.proposal.digest })),
    ).toEqual([409, 'proposal.overtaken'])
    const renewed = await press('officer-a', evidence.proposal.id, 'renew')
    expect(renewed.json().findings.map(({ code }) => code)).toContain('act.recused')
  })

  it('lists to each what waits for him, on the desk and over the interface, and no longer when he has confirmed', async () => {
    const { proposal } = await waits()
    const shows = async (who: string) => {
      const desk = (await (await bureau.as(who)).get('/desk')).text
      return [desk.includes(proposal.id), (await listed(who)).toConfirm.some((item) => item.id === proposal.id)]
    }
    expect(await shows('section-head')).toEqual([true, true])
    expect(await shows('officer-b')).toEqual([true, true])
    expect(await shows('agency-head')).toEqual([false, false])
    await press('section-head', proposal.id, 'confirm', { digest: proposal.digest })
    expect(await shows('section-head')).toEqual([false, false])
    expect(await shows('officer-b')).toEqual([true, true])
    expect((await listed('officer-a')).own.map((item) => item.id)).toContain(proposal.id)
  })

  it('finds the same words again instead of proposing them twice, and sends somebody else to them', async () => {
    const { proposal } = await waits()
    const act = await sample('intake')
    expect((await propose('officer-a', act)).json<Waiting>().proposal.id).toBe(proposal.id)
    expect(said(await propose('officer-b', act))).toEqual([409, 'proposal.exists'])
    const both = await Promise.all(
      [0, 1, 2].map(async () => propose('officer-a', await sample('intake', { summary: '同时三次。' }))),
    )
    expect(new Set(both.map((answer) => answer.json<Waiting>().proposal.id)).size).toBe(1)
  })

  it('the database changes neither the words of a proposal nor a confirmation', async () => {
    const { proposal } = await waits()
    const { db } = bureau.system.context
    for (const change of [
      sql`update zhifa.proposal set act = '{}' where id = ${proposal.id}`,
      sql`update zhifa.proposal set proposed_by = 'officer-b' where id = ${proposal.id}`,
      sql`delete from zhifa.proposal where id = ${proposal.id}`,
    ])
      await expect(change.execute(db)).rejects.toThrow(/not changed/)
    for (const change of [
      sql`update zhifa.confirmation set person = 'section-head' where proposal_id = ${proposal.id}`,
      sql`delete from zhifa.confirmation where proposal_id = ${proposal.id}`,
    ])
      await expect(change.execute(db)).rejects.toThrow(/append-only/)
  })

  it('P10: the walk enters each act by whoever does it, with the word of everybody named, and only in a demonstration', async () => {
    const { context } = bureau.system
    await walk(context, id, context.bureau.today())
    const { entries } = await record()
    const { rows } = await sql<{ expected_seq: number; proposed_by: string; people: string[] }>`
      select p.expected_seq, p.proposed_by, array_agg(c.person order by c.person) as people
      from zhifa.proposal p join zhifa.confirmation c on c.proposal_id = p.id
      where p.case_id = ${id} and p.state = 'entered' group by p.id order by p.expected_seq`.execute(context.db)
    expect(rows).toHaveLength(entries.length)
    for (const [i, entry] of entries.entries()) {
      const named = new Set([...entry.by.map((actor) => actor.id), ...(entry.approvedBy ? [entry.approvedBy.id] : [])])
      expect([...named].filter((person) => !rows[i]?.people.includes(person))).toEqual([])
      expect(entry.by.map((actor) => actor.id)).toContain(entry.entered?.by.id)
      expect(rows[i]?.proposed_by).toBe(entry.entered?.by.id)
    }
    const { demonstration, ...real } = context.bureau
    expect(demonstration).toBeDefined()
    await expect(
      actByAll({ ...context, bureau: real }, { caseId: id, expectedSeq: 0, act: {}, user: 'officer-a' }),
    ).rejects.toThrow(NotDemonstrationError)
  })
})
