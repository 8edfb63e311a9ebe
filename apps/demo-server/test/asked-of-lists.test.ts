import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewCase } from '../src/bureau/cases'
import { startBureau, type TestBureau } from './bureau'
import type { Client } from './client'

const [wanted, other] = ['public-place.uncleaned', 'public-place.unlicensed']

let bureau: TestBureau
let head: Client
let id: string
beforeAll(async () => {
  bureau = await startBureau('embedded')
  const { db, bureau: house } = bureau.system.context
  const open = async (cause: string): Promise<string> => {
    const done = await openNewCase(db, house, { procedure: 'penalty.ordinary', cause }, 'officer-a')
    if (!done.ok) throw new Error(JSON.stringify(done.findings))
    return done.id
  }
  id = await open(wanted)
  await open(other)
  head = await bureau.as('section-head')
})
afterAll(() => bureau.close())

const linked = (text: string): string[] => [...text.matchAll(/href="\/desk\/cases\/(\d{4}-\d{4})"/g)].map((m) => m[1]!)

/** Every page and file that shows a list, and an address that it cannot know. */
const lists = [
  ...['/desk', '/desk/cases', '/desk/cases.csv', '/desk/parties', '/desk/docket', '/desk/reads', '/desk/figures'],
  ...['/desk/figures.csv', '/desk/figures.xlsx', '/desk/figures/push', '/desk/supervision/docket'],
  ...['/desk/supervision/visits', '/desk/supervision/ratings', '/desk/supervision/record', '/desk/supervision/reads'],
  ...['statistics', 'statistics.csv', 'statistics.xlsx', 'appraisal', 'appraisal.csv', 'appraisal.xlsx'].map(
    (name) => `/desk/supervision/${name}`,
  ),
  '/desk/supervision/double-publicity.xlsx',
]
const administration = ['/desk/administration', '/desk/administration/people']

describe('cases by cause', () => {
  it('an address and the form list the cases of one cause, and the page says which', async () => {
    const { status, text } = await head.get(`/desk/cases?cause=${wanted}`)
    expect([status, linked(text)]).toEqual([200, [id]])
    expect(text).toContain('共1件')
    expect(text).toMatch(new RegExp(`<option value="${wanted}" selected`))
    expect((await head.get(`/desk/cases.csv?cause=${wanted}`)).text.trim().split('\n')).toHaveLength(2)
    expect(linked((await head.get(`/desk/cases?cause=${wanted}&procedure=penalty.simple`)).text)).toEqual([])
    const { cases } = (await head.get(`/api/cases?cause=${wanted}`)).json<{ cases: { id: string }[] }>()
    expect(cases.map((one) => one.id)).toEqual([id])
  })

  it('a phase in an address stands in the form too, and a search keeps it', async () => {
    const { text } = await head.get('/desk/cases?phase=archived')
    expect(linked(text)).toEqual([])
    expect(text).toContain('<option value="archived" selected')
  })
})

describe('what is asked and not understood', () => {
  it.each([...lists, ...administration])('%s says so, and lists nothing in its place', async (path) => {
    const client = administration.includes(path) ? await bureau.as('system-keeper') : head
    const { status, text } = await client.get(`${path}?whatever=${encodeURIComponent('<b>x</b>')}`)
    expect(status).toBe(422)
    expect(text).toContain('网址中的条件不能识别')
    expect(text).toContain('whatever=&lt;b>x&lt;/b>')
    expect(text).toContain(`href="${path}"`)
    expect(linked(text)).toEqual([])
    expect((await client.get(path)).status).toBe(200)
  })

  it('a value that is none of a filter is no filter less, and the rest of the question is kept', async () => {
    for (const pair of [
      'cause=x.y',
      'procedure=x',
      'handler=nobody',
      'department=无此科室',
      'standing=x',
      'sort=constructor',
      'phase=x',
      'figure=__proto__',
      'from=2026-01-01',
      'cause=a&cause=b',
    ]) {
      const { status, text } = await head.get(`/desk/cases?q=示例&${pair}`)
      expect([pair, status]).toEqual([pair, 422])
      expect(text).toContain(`href="/desk/cases?q=${encodeURIComponent('示例')}"`)
    }
  })

  it('a key of a page that never was begins no page, and never fails', async () => {
    for (const path of [
      ...['sort=due&after=2026-02-31_5', 'sort=last&after=9999-99-99_5', 'after=-5', 'after=99999999999999999999'].map(
        (asked) => `/desk/cases?${asked}`,
      ),
      ...['queue=do&after=2026-99-99_2026-0001', 'queue=zz', 'queue=do&after=-1'].map((asked) => `/desk?${asked}`),
      '/desk/supervision/ratings?after=2026-02-31T00:00:00Z~x~1',
      '/desk/supervision/visits?year=abc',
      '/desk/supervision/reads?before=-1',
      '/desk/figures?from=2026-13-45',
      '/desk/docket?after=-1',
    ])
      expect([path, (await head.get(path)).status]).toEqual([path, 422])
  })

  it('links of figures and of pages that follow are understood', async () => {
    const { text } = await head.get('/desk/figures')
    const links = [...text.matchAll(/href="(\/desk\/(?:cases|figures|supervision)[^"]*)"/g)].map((m) =>
      m[1]!.replaceAll('&amp;', '&'),
    )
    expect(links.length).toBeGreaterThan(5)
    for (const link of new Set(links)) expect([link, (await head.get(link)).status]).toEqual([link, 200])
  })
})

it('people are found by the first letters of their names, and none are said to be none', async () => {
  const keeper = await bureau.as('system-keeper')
  const found = async (q: string) => (await keeper.get(`/desk/administration/people?q=${encodeURIComponent(q)}`)).text
  expect(await found('SLJ')).toContain('示例甲')
  expect(await found('示例 科长')).toContain('示例丁')
  const none = await found('没有这个人')
  expect(none).toContain('没有符合条件的人员')
  expect((await keeper.get('/desk/administration?page=0')).status).toBe(422)
  expect((await keeper.get('/desk/administration?page=99')).text).not.toContain('page=98')
})

it('who is signed in and asks for a page that is not there stays at the desk', async () => {
  const { status, text } = await head.get('/desk/nowhere')
  expect([status, text.includes('href="/desk/cases"'), text.includes('返回待办')]).toEqual([404, true, true])
  const refused = await (await bureau.as('officer-a')).get('/desk/figures')
  expect([refused.status, refused.text.includes('返回待办')]).toEqual([403, true])
})
