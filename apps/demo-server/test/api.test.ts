import { replay } from '@zhifa/domain'
import { hashLine, rootOf, treeOf } from '@zhifa/domain/ledger'
import { sampleActs } from '@zhifa/domain/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCase } from '../src/bureau/cases/read-case'
import { ledgerHead } from '../src/bureau/ledger'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { confirmedOverApi } from './confirmed-by-all'

describe.each(['postgres', 'embedded'] as const)('the JSON interface on %s', (home) => {
  let bureau: TestBureau
  beforeAll(async () => {
    bureau = await startBureau(home)
  })
  afterAll(() => bureau.close())

  const written = async () => {
    const { rows } = await sql<{
      entries: number
      leaves: number
      numbers: number
      size: number
      public: number
    }>`select
      (select count(*) from zhifa.entry)::integer as entries, (select count(*) from zhifa.leaf)::integer as leaves,
      (select count(*) from zhifa.document_number)::integer as numbers, (select size from zhifa.ledger) as size,
      (select count(*) from zhifa_push.publication)::integer as public`.execute(bureau.system.context.db)
    return rows[0]
  }
  const newCase = async () => {
    const answer = await (await bureau.as('officer-a')).postJson('/api/cases', { cause: 'public-place.unlicensed' })
    expect(answer.status).toBe(201)
    return answer.json<{ id: string }>().id
  }
  const intake = () => {
    const end = bureau.system.context.bureau.today()
    return sampleActs(end)[0]!({ id: '', procedure: 'penalty.ordinary', agency: '', cause: '', entries: [] })
  }
  const submit = async (who: string, id: string, expectedSeq: unknown, act: unknown) =>
    (await bureau.as(who)).postJson(`/api/cases/${id}/acts`, { expectedSeq, act })

  it('opens a case and writes an act, once [R0.1]', async () => {
    const id = await newCase()
    expect(id).toMatch(/^\d{4}-\d{4}$/)
    const proposed = await submit('officer-a', id, 0, intake())
    expect(proposed.status).toBe(202)
    const done = await confirmedOverApi(bureau, proposed)
    expect(done.status).toBe(201)
    expect(done.json<{ seq: number }>().seq).toBe(1)
    const read = (await (await bureau.as('officer-a')).get(`/api/cases/${id}`)).json<{
      seq: number
      record: { entries: { step: string }[] }
    }>()
    expect([read.seq, read.record.entries.map(({ step }) => step)]).toEqual([1, ['intake']])
  })

  it.each([
    ['a wrong field is named in both languages', { data: { source: 'nowhere' } }, 422, 'act.', ['data', 'source']],
    ['"" is not absent', { on: '' }, 422, 'act', ['on']],
    ['null is not absent', { approvedBy: null }, 422, 'act', ['approvedBy']],
    ['false is not a list', { by: false }, 422, 'act', ['by']],
    ['an unknown key is refused', { note: '' }, 422, 'act', ['note']],
    ['a day that is none', { on: '2026-02-30' }, 422, 'act', ['on']],
    ['a future day', { on: '2099-01-04' }, 422, 'act.', undefined],
  ] as const)('422: %s, and nothing is written', async (_, change, status, rule, path) => {
    const id = await newCase()
    const before = await written()
    const act = intake()
    const changed =
      'data' in change ? { ...act, data: { ...(act.data as object), ...change.data } } : { ...act, ...change }
    const answer = await submit('officer-a', id, 0, changed)
    expect(answer.status).toBe(status)
    const { findings } = answer.json<{
      findings: { rule: string; message: { zh: string; en: string }; path?: unknown }[]
    }>()
    const found = path ? findings.find((item) => JSON.stringify(item.path) === JSON.stringify(path)) : findings[0]
    expect(found?.rule.startsWith(rule)).toBe(true)
    expect(found?.message.zh).toMatch(/\p{Script=Han}/u)
    expect(found?.message.en).toMatch(/[a-z]{2}/)
    expect(await written()).toEqual(before)
  })

  it('422 for a body that is no JSON, without expectedSeq, with "0" for it, without an act', async () => {
    const id = await newCase()
    const client = await bureau.as('officer-a')
    const path = `/api/cases/${id}/acts`
    const answers = [
      await client.send('POST', path, '{', { 'content-type': 'application/json' }),
      await client.postJson(path, { act: intake() }),
      await client.postJson(path, { expectedSeq: '0', act: intake() }),
      await client.postJson(path, { expectedSeq: 0 }),
      await client.postJson(path, null),
      await client.postJson('/api/cases', { cause: 'no-such-cause' }),
      await client.postJson('/api/cases', { cause: '' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 422, 422])
    expect(answers[2]!.json().findings[0]).toMatchObject({
      path: ['expectedSeq'],
      message: { zh: expect.stringMatching(/^所见记录项数/) },
    })
  })

  it('409 for a stale record: of two who act on the same view, one wins [R0.1]', async () => {
    const id = await newCase()
    const words = intake()
    const other = { ...words, data: { ...(words.data as object), summary: '另一人记下的案情。' } }
    const answers = await Promise.all([submit('officer-a', id, 0, words), submit('officer-b', id, 0, other)])
    expect(answers.map(({ status }) => status)).toEqual([202, 202])
    const entered = await Promise.all(answers.map((answer) => confirmedOverApi(bureau, answer)))
    expect(entered.map(({ status }) => status).sort()).toEqual([201, 409])
    const late = await submit('officer-a', id, 0, intake())
    expect([late.status, late.json().findings[0]!.code]).toEqual([409, 'case.stale'])
    expect((await readCase(bureau.system.context.db, id))?.entries).toHaveLength(1)
  })

  it('403 for a role that one does not hold and for an act of others, 404 and 401 before that', async () => {
    const id = await newCase()
    const before = await written()
    const wrong = [
      await submit('reviewer-a', id, 0, intake()),
      await submit('section-head', id, 0, intake()),
      await submit('officer-a', '1999-0001', 0, intake()),
      await (await bureau.as('archivist')).postJson('/api/cases', { cause: 'public-place.unlicensed' }),
    ]
    expect(wrong.map((answer) => [answer.status, answer.json().findings[0]!.code])).toEqual([
      [403, 'user.wrong-role'],
      [403, 'user.not-acting'],
      [404, 'case.unknown'],
      [403, 'user.wrong-role'],
    ])
    const stranger = await fetch(`${bureau.url}/api/cases/${id}`)
    expect(stranger.status).toBe(401)
    expect(await written()).toEqual(before)
  })

  it('refuses a decision without a passed review, with its articles, and writes nothing [L0.1]', async () => {
    const { context } = bureau.system
    const end = context.bureau.today()
    const id = await openDemoCase(context, end, false)
    await walk(context, id, end, 'review-determination')
    const record = (await readCase(context.db, id))!
    const decision = sampleActs(end)
      .map((make) => make(record))
      .find(({ step }) => step === 'decision')!
    const before = await written()
    const answer = await submit('officer-a', id, record.entries.length, decision)
    expect(answer.status).toBe(422)
    const { findings } = answer.json<{ findings: { code: string; articles: string[] }[] }>()
    const gate = findings.find(({ code }) => code.startsWith('review.'))
    expect(gate?.articles.join()).toContain('第五十八条')
    expect(await written()).toEqual(before)
  })

  it('refuses a document number that another case bears', async () => {
    const { context } = bureau.system
    const end = context.bureau.today()
    const ids = [await openDemoCase(context, end, false), await openDemoCase(context, end, false)] as const
    await walk(context, ids[0], end, 'filing')
    await walk(context, ids[1], end, 'intake')
    const taken = (await readCase(context.db, ids[0]))!.entries[1]!.data as { number: string }
    const record = (await readCase(context.db, ids[1]))!
    const filing = sampleActs(end)[1]!(record)
    const before = await written()
    const answer = await submit('officer-a', ids[1], 1, {
      ...filing,
      data: { ...(filing.data as object), number: taken.number },
    })
    expect([answer.status, answer.json().findings[0]]).toMatchObject([
      422,
      { code: 'document-number.taken', path: ['data', 'number'] },
    ])
    expect(await written()).toEqual(before)
  })

  it('walks the whole sample, keeps one ledger leaf for each entry, and the database refuses to change either [R0.2] [R4.1]', async () => {
    const { context } = bureau.system
    const { db } = context
    const end = context.bureau.today()
    const id = await openDemoCase(context, end, false)
    await walk(context, id, end)
    const record = (await readCase(db, id))!
    expect(replay(record).phase).toBe('archived')
    const { rows: leaves } = await sql<{ line: string }>`select line from zhifa.leaf order by index`.execute(db)
    const tree = treeOf(leaves.map(({ line }) => hashLine(line)))
    expect(await ledgerHead(db, context.bureau.agency)).toEqual({
      origin: context.bureau.agency.uscc,
      size: tree.size,
      root: Buffer.from(rootOf(tree)).toString('hex'),
    })
    await expect(sql`update zhifa.ledger set size = size - 1`.execute(db)).rejects.toThrow(/only grows/)
    const entries = leaves.map(({ line }) => JSON.parse(line)).filter((leaf) => leaf.case?.id === id)
    expect(entries.map((leaf) => leaf.entry)).toEqual(record.entries)
    for (const change of [
      sql`update zhifa.leaf set line = '{}' where case_id = ${id}`,
      sql`update zhifa.entry set entered_by = 'x' where case_id = ${id}`,
      sql`delete from zhifa.entry where case_id = ${id}`,
      sql`delete from zhifa.leaf`,
      sql`truncate zhifa.leaf`,
      sql`truncate zhifa.leaf_node`,
      sql`update zhifa.leaf_node set hash = sha256(hash)`,
    ])
      await expect(change.execute(db)).rejects.toThrow(/append-only/)
  })
})
