import { draftsOf } from '@zhifa/documents'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { plainText } from '../../../packages/documents/testing/pdf-text'
import { readCase } from '../src/bureau/cases/read-case'
import { formOfDraft } from '../src/bureau/desk/drafts/form-of-draft'
import { actByAll } from '../src/demo/sample/act-by-all'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { sentField } from './sent-by-hand'

let bureau: TestBureau
let at: string
let recordId: string
beforeAll(async () => {
  bureau = await startBureau('embedded')
  const { context } = bureau.system
  const today = context.bureau.today()
  recordId = await openDemoCase(context, today, false)
  await walk(context, recordId, today, 'evidence')
  const before = (await readCase(context.db, recordId))!
  const ordered = await actByAll(context, {
    caseId: recordId,
    expectedSeq: before.entries.length,
    user: 'officer-a',
    act: {
      step: 'correction-order',
      on: before.entries.at(-1)!.on,
      by: ['officer-a', 'officer-b'],
      data: { content: '立即停止无证营业。', dueOn: today, basis: ['行政处罚法 28.1'] },
    },
  })
  expect(ordered.ok).toBe(true)
  at = `/desk/cases/${recordId}`
})
afterAll(() => bureau.close())

const draft = async () => {
  const { context } = bureau.system
  const drafts = draftsOf((await readCase(context.db, recordId))!, context.bureau)
  const index = drafts.findIndex(({ form }) => form === 'correction-order')
  return { ...drafts[index]!, page: `${at}/drafts/${index + 1}`, count: drafts.length }
}

/** What a person sends who added to what the page shows. */
async function filled(more: Readonly<Record<string, unknown>>) {
  const { data } = await draft()
  return sentField(formOfDraft('correction-order'), { ...(data as object), ...more }, 'data')
}

const complete = {
  number: '示卫公责改〔2026〕7号',
  facts: '当事人未取得公共场所卫生许可证，正在为顾客理发。',
  violated: ['《公共场所卫生管理条例》第八条'],
}

it('lists the documents that the record fills in part, with their act and what they lack [R2.1]', async () => {
  const { page, on, count } = await draft()
  const { text } = await (await bureau.as('officer-a')).get(at)
  expect(text).toContain('待补充的文书')
  expect(text.split('补充后生成</a>')).toHaveLength(count + 1)
  const row = text.slice(text.indexOf('责令改正通知书'), text.indexOf(`href="${page}"`))
  expect(row.replace(/<[^>]+>/g, '')).toContain(`责令改正 ${on}，尚缺3项`)
})

it('opens with what the record knows, and marks what is missing [R2.1]', async () => {
  const { page } = await draft()
  const { status, text } = await (await bureau.as('officer-b')).get(page)
  expect(status).toBe(200)
  expect(text).toContain('立即停止无证营业。')
  expect(text).toContain('《中华人民共和国行政处罚法》第二十八条第一款')
  expect(text).toContain('name="data.officers.1.certificate"')
  expect(text).toContain('不改变案件记录')
  const marked = [...text.matchAll(/<label for="f-data-([\w-]+)">[^<]*<span class="badge warn">待填写/g)]
  expect(marked.map(([, name]) => name)).toEqual(['number', 'facts', 'violated'])
  expect(text).toMatch(/尚待填写3项：<a href="#f-data-number">文号<\/a>/)
})

it('gives the completed document as PDF under its name, and stores nothing [R2.1] [R2.3]', async () => {
  const { page } = await draft()
  const person = await bureau.as('officer-a')
  const before = await readCase(bureau.system.context.db, recordId)
  const body = new URLSearchParams((await filled(complete)).map(([name, value]) => [name, value]))
  const answer = await fetch(`${bureau.url}${page}`, {
    method: 'POST',
    headers: { cookie: person.cookie, origin: bureau.url },
    body,
  })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const name = /filename\*=UTF-8''(.+)$/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? ''
  expect(decodeURIComponent(name)).toBe(`责令改正通知书（${recordId}）.pdf`)
  const pdf = new Uint8Array(await answer.arrayBuffer())
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
  const printed = plainText(pdf)
  for (const text of [complete.number, complete.facts, complete.violated[0]!, '立即停止无证营业'])
    expect(printed).toContain(text)
  expect(await readCase(bureau.system.context.db, recordId)).toEqual(before)
})

it('names every wrong or missing field beside it, in both languages, and keeps what was typed [R2.1]', async () => {
  const { page } = await draft()
  const person = await bureau.as('officer-a')
  const answer = await person.postForm(page, await filled({ number: '7号', facts: '"><script>alert(1)</script>' }))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('未能生成文书')
  expect(answer.text).toMatch(/title="must look like[^"]*" id="f-data-number-problem">应写作/)
  expect(answer.text).toMatch(/title="at least one item[^"]*" id="f-data-violated-problem">至少应有一项/)
  expect(answer.text).toContain('value="7号"')
  expect(answer.text).not.toContain('<script>alert')
})

it('refuses what the law does not allow with the article, and what no font has, never with a fault [R2.1]', async () => {
  const { page } = await draft()
  const person = await bureau.as('officer-a')
  const bare = await person.postForm(page, await filled({ ...complete, demand: undefined }))
  expect(bare.status).toBe(422)
  expect(bare.text).toContain('未载明责令改正的内容和期限')
  expect(bare.text).toContain('《中华人民共和国行政处罚法》第二十八条第一款')
  const smile = await person.postForm(page, await filled({ ...complete, facts: '无证营业😀' }))
  expect([smile.status, /id="f-data-facts-problem">字体里没有“😀”/.test(smile.text)]).toEqual([422, true])
})

it('adds and removes rows without making anything', async () => {
  const { page } = await draft()
  const answer = await (await bureau.as('officer-a')).postForm(page, [
    ...(await filled({})),
    ['_do', 'add:data.officers'],
  ])
  expect([answer.status, answer.text.includes('name="data.officers.2.name"')]).toEqual([200, true])
  expect(answer.text).not.toContain('class="problem"')
})

it('answers 404 for a draft or a case that does not exist', async () => {
  const person = await bureau.as('officer-a')
  const { count } = await draft()
  for (const path of [
    `${at}/drafts/${count + 1}`,
    `${at}/drafts/0`,
    `${at}/drafts/x`,
    '/desk/cases/1999-0001/drafts/1',
  ])
    expect([path, (await person.get(path)).status, (await person.postForm(path, [])).status]).toEqual([path, 404, 404])
})

it('is for those who are signed in, and takes no form from another site', async () => {
  const { page } = await draft()
  const open = await fetch(`${bureau.url}${page}`, { redirect: 'manual' })
  const desk = await fetch(`${bureau.url}${at}`, { redirect: 'manual' })
  expect([open.status, open.headers.get('location')?.startsWith('/sign-in')]).toEqual([
    desk.status,
    desk.headers.get('location')?.startsWith('/sign-in'),
  ])
  expect(open.status).not.toBe(200)
  const other = await (await bureau.as('officer-a')).postForm(page, await filled(complete), {
    origin: 'https://other.example',
  })
  expect(other.status).toBe(403)
})
