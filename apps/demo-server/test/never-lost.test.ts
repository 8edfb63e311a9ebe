import { sampleActs } from '@zhifa/domain/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readCase } from '../src/bureau/cases/read-case'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'

let bureau: TestBureau
let at: string
let id: string
const words = '虚构的核查意见，写了很久'
const typed = (seq: number): (readonly [string, string])[] => [
  ['expectedSeq', String(seq)],
  ['data.summary', words],
  ['data.suspect.kind', 'organisation'],
  ['data.suspect.uscc', '还不完整'],
]
beforeAll(async () => {
  bureau = await startBureau('embedded')
})
afterAll(() => bureau.close())
beforeEach(async () => {
  const { context } = bureau.system
  id = await openDemoCase(context, context.bureau.today(), false)
  at = `/desk/cases/${id}/acts/intake`
})

describe('no word that somebody types is lost', () => {
  it('is kept while one types, comes back with the form, and is gone when the person begins anew', async () => {
    const person = await bureau.as('officer-a')
    expect((await person.postForm(`${at}/draft`, typed(0))).status).toBe(204)
    const again = (await person.get(at)).text
    expect(again).toContain(words)
    expect(again).toContain('value="还不完整"')
    expect(again).toMatch(/已恢复您\d{4}-\d{2}-\d{2} \d{2}:\d{2}保存的草稿/)
    expect((await person.get('/desk')).text).toContain('我的草稿（1）')
    expect((await person.postForm(`${at}/draft`, [['_do', 'discard']])).status).toBe(303)
    expect((await person.get(at)).text).not.toContain(words)
    expect((await person.get('/desk')).text).not.toContain('我的草稿')
  })

  it("is read by nobody else, and written into nobody else's", async () => {
    await (await bureau.as('officer-a')).postForm(`${at}/draft`, typed(0))
    const other = await bureau.as('section-head')
    expect((await other.get(at)).text).not.toContain(words)
    await other.postForm(`${at}/draft`, [
      ['expectedSeq', '0'],
      ['data.summary', '别人写的'],
    ])
    const own = (await (await bureau.as('officer-a')).get(at)).text
    expect(own).toContain(words)
    expect(own).not.toContain('别人写的')
  })

  it('is kept by a refusal and by an added row, without scripts', async () => {
    const person = await bureau.as('officer-a')
    expect((await person.postForm(at, typed(0))).status).toBe(422)
    expect((await person.get(at)).text).toContain(words)
    await person.postForm(at, [...typed(0), ['data.opinion', '再加一句'], ['_do', 'refresh']])
    expect((await person.get(at)).text).toContain('再加一句')
  })

  it('is kept when the record moved on: what came in between is shown, and the next press is for the record as it is', async () => {
    const { context } = bureau.system
    await walk(context, id, context.bureau.today(), 'intake')
    const person = await bureau.as('officer-a')
    const filing = `/desk/cases/${id}/acts/filing`
    const stale = await person.postForm(filing, [
      ['expectedSeq', '0'],
      ['on', context.bureau.today()],
      ['by', 'officer-a'],
      ['data.summary', words],
    ])
    expect(stale.status).toBe(409)
    expect(stale.text).toContain(words)
    expect(stale.text).toMatch(/新登记了以下事项[\s\S]*1\. 受理/)
    expect(stale.text).toContain('name="expectedSeq" value="1"')
  })

  it('is kept when the session ended: the same form goes on after signing in', async () => {
    const person = new Client(bureau.url)
    await person.signIn('officer-a')
    const { cookie } = person
    await person.postForm('/sign-out', [])
    person.cookie = cookie
    const held = await person.postForm(at, [...typed(0), ['data.opinion', '<b>"引号"</b>']])
    expect(held.status).toBe(401)
    expect(held.text).toContain(words)
    expect(held.text).not.toContain('<b>')
    expect(held.text).toContain(`action="${at}"`)
    // As the page sends it: every hidden field.
    const fields = [...held.text.matchAll(/<textarea name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)].map(
      ([, name, value]) =>
        [name!, value!.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')] as const,
    )
    expect(fields).toContainEqual(['data.opinion', '<b>"引号"</b>'])
    await person.signIn('officer-a')
    const sent = await person.postForm(at, fields)
    expect(sent.status).toBe(422)
    expect(sent.text).toContain(words)
  })

  it('makes way when the act is proposed', async () => {
    const { context } = bureau.system
    const person = await bureau.as('officer-a')
    await person.postForm(`${at}/draft`, typed(0))
    const act = sampleActs(context.bureau.today())[0]!((await readCase(context.db, id))!)
    const done = await person.postForm(`${at}?view=json`, [
      ['expectedSeq', '0'],
      ['json', JSON.stringify(act)],
    ])
    expect(done.status).toBe(303)
    expect((await person.get(at)).text).not.toContain(words)
  })

  it('is taken for a step that there is, in a case that there is', async () => {
    const person = await bureau.as('officer-a')
    expect((await person.postForm(`/desk/cases/${id}/acts/nothing/draft`, typed(0))).status).toBe(404)
    expect((await person.postForm('/desk/cases/2026-9999/acts/intake/draft', typed(0))).status).toBe(404)
  })
})
