import { penaltyOrdinary } from '@zhifa/domain'
import { sampleActs } from '@zhifa/domain/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nextNumber } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { startBureau, type TestBureau } from './bureau'
import { confirmedAtTheDesk } from './confirmed-by-all'
import { sentByHand } from './sent-by-hand'

let bureau: TestBureau
beforeAll(async () => {
  bureau = await startBureau('embedded')
})
afterAll(() => bureau.close())

it('a person can do every act of the sample case through its form, and every form opens [R0.1] [D3.1]', async () => {
  const { db, bureau: own } = bureau.system.context
  const opened = await (await bureau.as('officer-a')).postForm('/desk/cases', [['cause', 'public-place.unlicensed']])
  const at = opened.headers.get('location')!
  const id = at.split('/').at(-1)!
  for (const make of sampleActs(own.today())) {
    const record = (await readCase(db, id))!
    const act = make(record)
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
  const at = `${opened.headers.get('location')!}/acts/intake`
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
