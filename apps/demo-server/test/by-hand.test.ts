import { type Act, penaltyOrdinary } from '@zhifa/domain'
import { sampleActs } from '@zhifa/domain/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { plainText } from '../../../packages/documents/testing/pdf-text'
import { nextNumber } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { answered } from '../src/demo/sample/answered'
import { recorded } from '../src/demo/sample/recorded'
import { startBureau, type TestBureau } from './bureau'
import { confirmedAtTheDesk } from './confirmed-by-all'
import { openedAt } from './opened-at'
import { sentByHand } from './sent-by-hand'

let bureau: TestBureau
beforeAll(async () => {
  bureau = await startBureau('embedded')
})
afterAll(() => bureau.close())

it('a person can do every act of the sample case through its form, and every form opens [R0.1] [D3.1]', async () => {
  const { db, bureau: own } = bureau.system.context
  const opened = await (await bureau.as('officer-a')).postForm('/desk/cases', [['cause', 'public-place.unlicensed']])
  const at = openedAt(opened)
  const id = at.split('/').at(-1)!
  for (const make of sampleActs(own.today())) {
    const record = (await readCase(db, id))!
    const act = await recorded(bureau.system.context, id, answered(own, record, make(record)))
    const step = penaltyOrdinary.steps[act.step]!
    const person = await bureau.as(act.by[0]!)
    const form = await person.get(`${at}/acts/${act.step}`)
    expect(form.status, act.step).toBe(200)
    expect(form.text).toContain('提出并确认')
    const fields = [...sentByHand(step, act as never), ['expectedSeq', String(record.entries.length)] as const]
    const proposed = await person.postForm(`${at}/acts/${act.step}`, fields)
    expect([act.step, proposed.status, proposed.status === 303 ? '' : proposed.text.replace(/<[^>]+>/g, ' ')]).toEqual([
      act.step,
      303,
      '',
    ])
    const written = await confirmedAtTheDesk(bureau, proposed)
    expect((await person.get(written)).text).toContain(`“${step.title}”已登记入卷`)
  }
  const record = (await readCase(db, id))!
  expect(record.entries).toHaveLength(sampleActs(own.today()).length)
  expect(await nextNumber(db, 'decision', `示卫公罚〔${own.today().slice(0, 4)}〕`)).toMatch(/〕2号$/)
})

it('gives every document of the finished case, and the bound file, as PDF [R2.3]', async () => {
  const person = await bureau.as('archivist')
  const { text } = await person.get(`/desk/cases/${bureau.system.context.bureau.today().slice(0, 4)}-0001`)
  const links = [...text.matchAll(/href="(\/desk\/cases\/[^"]+\.pdf)"/g)].map(([, link]) => link!)
  expect(links.length).toBeGreaterThan(10)
  for (const link of links) {
    const pdf = await person.get(link)
    expect([link, pdf.status, pdf.headers.get('content-type'), pdf.text.slice(0, 5)]).toEqual([
      link,
      200,
      'application/pdf',
      '%PDF-',
    ])
  }
})

it('shows a refusal beside the field and above the form, and keeps what was typed', async () => {
  const person = await bureau.as('officer-a')
  const opened = await person.postForm('/desk/cases', [['cause', 'public-place.unlicensed']])
  const at = `${openedAt(opened)}/acts/intake`
  const answer = await person.postForm(at, [
    ['expectedSeq', '0'],
    ['on', '2026-01-05'],
    ['by', 'officer-a'],
    ['data.summary', '已经写好的案情'],
    ['data.suspect.kind', 'organisation'],
    ['data.suspect.uscc', '91350100M000100Y44'],
  ])
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('已经写好的案情')
  expect(answer.text).toMatch(/<p class="problem"[^>]*>[^<]*第18位/)
  expect(answer.text).toContain('未能提出')
})

it('adds a row without writing anything, and escapes what people type', async () => {
  const person = await bureau.as('officer-a')
  const id = `${bureau.system.context.bureau.today().slice(0, 4)}-0002`
  const at = `/desk/cases/${id}/acts/evidence`
  const answer = await person.postForm(at, [
    ['expectedSeq', '0'],
    ['data.items.#', '1'],
    ['data.items.0.title', '"><script>alert(1)</script>'],
    ['_do', 'add:data.items'],
  ])
  expect(answer.status).toBe(200)
  expect(answer.text).toContain('name="data.items.1.title"')
  expect(answer.text).not.toContain('<script>alert')
  expect((await readCase(bureau.system.context.db, id))?.entries).toEqual([])
})

it('shows the person who reported the case only to those who took the report [R4.2]', async () => {
  const id = `${bureau.system.context.bureau.today().slice(0, 4)}-0001`
  const secret = '匿名群众一'
  const seen = async (account: string) => {
    const person = await bureau.as(account)
    const page = await person.get(`/desk/cases/${id}`)
    const api = await person.get(`/api/cases/${id}`)
    return [page.text.includes(secret), api.text.includes(secret)]
  }
  expect(await seen('officer-a')).toEqual([true, true])
  expect(await seen('section-head')).toEqual([true, true])
  expect(await seen('reviewer-a')).toEqual([false, false])
  expect(await seen('office-head')).toEqual([false, false])
})

it('a text on record is corrected through its form, approved by another person, and papers print the new one', async () => {
  const { db, bureau: own } = bureau.system.context
  const person = await bureau.as('officer-a')
  const opened = await person.postForm('/desk/cases', [['cause', 'public-place.unlicensed']])
  const at = openedAt(opened)
  const id = at.split('/').at(-1)!
  const today = own.today()
  const byHand = async (act: Act): Promise<void> => {
    const who = await bureau.as(act.by[0]!)
    const { length } = (await readCase(db, id))!.entries
    const fields = [
      ...sentByHand(penaltyOrdinary.steps[act.step]!, act as never),
      ['expectedSeq', String(length)] as const,
    ]
    const proposed = await who.postForm(`${at}/acts/${act.step}`, fields)
    expect([act.step, proposed.status]).toEqual([act.step, 303])
    await confirmedAtTheDesk(bureau, proposed)
  }
  const [intake] = sampleActs(today)
  await byHand(intake!((await readCase(db, id))!))
  const before = (await readCase(db, id))!
  const form = await person.get(`${at}/acts/text-correction`)
  expect(form.status).toBe(200)
  for (const label of ['更正的记录（序号）', '更正的字段（名称或者路径）', '更正为', '更正理由'])
    expect(form.text).toContain(label)
  await byHand({
    step: 'text-correction',
    on: today,
    by: ['officer-a'],
    approvedBy: 'section-head',
    data: { entry: 1, field: 'summary', becomes: '更正后的案情摘要。', reason: '录入笔误。' },
  })
  const after = (await readCase(db, id))!
  expect(after.entries.slice(0, 1)).toEqual(before.entries)
  const { summary } = before.entries[0]!.data as { summary: string }
  expect(after.entries.at(-1)!.data).toMatchObject({ was: summary, path: ['summary'] })
  const page = await person.get(at)
  const [paper] = [...page.text.matchAll(/href="(\/desk\/cases\/[^"]+\.pdf)"/g)].map(([, link]) => link!)
  const pdf = await fetch(`${bureau.url}${paper}`, { headers: { cookie: person.cookie } })
  const printed = plainText(new Uint8Array(await pdf.arrayBuffer())).replaceAll(/\s/g, '')
  expect(printed).toContain('更正后的案情摘要。')
  expect(printed).not.toContain(summary)
})

it('tells whoever types a character that no font draws which one and what font would serve, and takes it when it is right', async () => {
  const { db, bureau: own } = bureau.system.context
  const person = await bureau.as('officer-a')
  const opened = await person.postForm('/desk/cases', [['cause', 'public-place.unlicensed']])
  const at = openedAt(opened)
  const id = at.split('/').at(-1)!
  const [intake] = sampleActs(own.today())
  const act = intake!((await readCase(db, id))!)
  const data = { ...(act.data as object), summary: '当事人王𬎆无证营业。' }
  const fields = [
    ...sentByHand(penaltyOrdinary.steps.intake!, { ...act, data } as never),
    ['expectedSeq', '0'] as const,
  ]
  const told = await person.postForm(`${at}/acts/intake`, fields)
  expect(told.status).toBe(422)
  for (const words of ['U+2C386', '花园明朝', '再次提出即可', '当事人王𬎆无证营业。'])
    expect(told.text).toContain(words)
  const [, codes] = /name="told" value="([^"]+)"/.exec(told.text)!
  expect(codes).toBe('2c386')
  // Another character than the one that was looked at is told anew.
  expect((await person.postForm(`${at}/acts/intake`, [...fields, ['told', '20bb7']])).status).toBe(422)
  expect((await person.postForm(`${at}/acts/intake`, [...fields, ['told', codes!]])).status).toBe(303)
})
