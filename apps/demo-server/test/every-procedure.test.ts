import { procedures, replay } from '@zhifa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { historyFor } from '../src/bureau/cases/history'
import { eachCase, readCase } from '../src/bureau/cases/read-case'
import { answered } from '../src/demo/sample/answered'
import { recorded } from '../src/demo/sample/recorded'
import { startBureau, type TestBureau } from './bureau'
import { confirmedAtTheDesk } from './confirmed-by-all'
import { gathered } from './gathered'
import { lawfulCases, ofCase } from './lawful-cases'
import { openedAt } from './opened-at'
import { sentByHand } from './sent-by-hand'

const now = new Date('2026-11-28T18:00:00+08:00')
const cases = lawfulCases('2026-11-27')
let bureau: TestBureau
beforeAll(async () => {
  bureau = await startBureau('embedded', { now: () => now })
})
afterAll(() => bureau.close())

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('every procedure is conducted through the pages, from its first act to the archive [D3.1]', () => {
  it('there is a lawful case of each', () => {
    expect(new Set(cases.map(({ procedure }) => procedure))).toEqual(new Set(procedures.keys()))
  })

  it.each(cases.map((item, i) => ({ ...item, n: i + 1 })))('$title ($procedure)', async ({ procedure, acts, n }) => {
    const { db, bureau: house } = bureau.system.context
    const steps = procedures.get(procedure)!.steps
    const opened = await (await bureau.as('officer-a')).postForm('/desk/cases', [
      ['procedure', procedure],
      ['cause', 'public-place.unlicensed'],
    ])
    expect([opened.status, opened.status === 303 ? '' : words(opened.text)]).toEqual([303, ''])
    const at = openedAt(opened)
    const id = at.split('/').at(-1)!
    for (const next of acts) {
      const record = (await readCase(db, id))!
      const said = answered(house, record, ofCase(typeof next === 'function' ? next(record) : next, n))
      const act = await recorded(bureau.system.context, id, said)
      const step = steps[act.step]!
      const person = await bureau.as(act.by[0]!)
      const page = await person.get(at)
      expect(words(page.text), act.step).toContain(step.title)
      const form = await person.get(`${at}/acts/${act.step}`)
      const fields = sentByHand(step, act as never)
      // Nothing is sent that the form does not ask for, but for rows that a person adds.
      for (const [name] of fields.filter(([name]) => !/\.\d+(\.|$)/.test(name) && !/\.(kind|ground)$/.test(name)))
        if (!name.startsWith('data.') || name.split('.').length === 2)
          expect(form.text, act.step).toContain(`name="${name}`)
      const sent = await person.postForm(`${at}/acts/${act.step}`, [
        ...fields,
        ['expectedSeq', String(record.entries.length)],
      ])
      expect([act.step, sent.status, sent.status === 303 ? '' : words(sent.text)]).toEqual([act.step, 303, ''])
      const written = await person.get(await confirmedAtTheDesk(bureau, sent))
      expect(written.text, act.step).toContain(`“${step.title}”已登记入卷`)
    }
    const record = (await readCase(db, id))!
    expect(record.entries.map(({ step }) => step)).toEqual(
      acts.map((next) => (typeof next === 'function' ? next(record) : next).step),
    )
    expect(replay(record).phase).toBe('archived')
    const archivist = await bureau.as('archivist')
    const page = await archivist.get(at)
    expect(page.text).toContain('虚构丽人美发（演示）有限公司')
    expect(page.text).toContain('<span class="badge good">')
    const links = [...page.text.matchAll(/href="(\/desk\/cases\/[^"]+\.pdf)"/g)].map(([, link]) => link!)
    for (const link of links) expect([link, (await archivist.get(link)).text.slice(0, 5)]).toEqual([link, '%PDF-'])
  })

  it('a transfer that the pages kept is known to a case that names it, and nothing but that one', async () => {
    const { db, bureau: house } = bureau.system.context
    const records = await gathered(eachCase(db))
    const [transfer, penalty] = ['crime.transfer', 'penalty.ordinary'].map(
      (procedure) => records.find((record) => record.procedure === procedure)!,
    )
    const asking = { agency: transfer!.agency, id: '2026-9999', entries: [] }
    const known = async (named: string, id = named, from = asking) =>
      (
        await historyFor(db, from, { step: 'transfer-police', on: house.today(), data: { transferCase: named } }, house)
      ).transferOf?.(id)
    const team = transfer!.entries.find(({ step }) => step === 'crime-team')!.data as { caseId: string }
    const handedOn = transfer!.entries.find(({ step }) => step === 'crime-transfer')!.on
    expect(await known(transfer!.id)).toEqual({ caseId: team.caseId, handedOn })
    expect(await known(penalty!.id)).toBe('none')
    expect(await known('2026-9998')).toBe('none')
    expect(await known(transfer!.id, transfer!.id, { ...asking, agency: 'another-bureau' })).toBe('none')
    expect(await known(transfer!.id, penalty!.id)).toBeUndefined()
  })

  it('appraisal is told what became of each transfer', async () => {
    const sheet = (await (await bureau.as('agency-head')).get('/desk/supervision/appraisal.csv?year=2026')).text
    const kept = (await gathered(eachCase(bureau.system.context.db))).filter(
      ({ procedure }) => procedure === 'crime.transfer',
    )
    const of = (step: string) => kept.filter(({ entries }) => entries.some((entry) => entry.step === step))
    expect(sheet).toContain(`已判决,1,${of('criminal-judgment')[0]!.id}`)
    expect(sheet).toContain(`退回依法处理,1,${of('transferred-back')[0]!.id}`)
    expect(sheet).toContain('不予立案,0,')
  })

  it('a plan that the pages kept is known to an inspection that names it, and to other plans of its year', async () => {
    const { db, bureau: house } = bureau.system.context
    const plan = (await gathered(eachCase(db))).find(({ procedure }) => procedure === 'plan.inspection')!
    const of = async (data: object, procedure: string, agency = plan.agency) =>
      historyFor(
        db,
        { agency, id: '2026-9999', entries: [], procedure },
        { step: 'approval', on: house.today(), data },
        house,
      )
    const named = await of({ planCase: plan.id }, 'inspection.planned')
    expect(named.planOf?.(plan.id)).toMatchObject({ id: plan.id, year: 2026, body: house.agency.name })
    expect(named.planOf?.('2026-9998')).toBeUndefined()
    expect((await of({ planCase: '2026-9998' }, 'inspection.planned')).planOf?.('2026-9998')).toBe('none')
    expect((await of({ planCase: plan.id }, 'inspection.planned', 'another-bureau')).planOf?.(plan.id)).toBe('none')
    const other = await of({}, 'plan.inspection')
    expect(other.plansOf?.(2026)?.map(({ id }) => id)).toEqual([plan.id])
    expect(other.plansOf?.(2025)).toEqual([])
    expect([other.inspectionsUnder?.('2026-9999'), other.inspectionsUnder?.(plan.id)]).toEqual([[], undefined])
    expect((await of({}, 'inspection.planned')).plansOf).toBeUndefined()
  })

  it('a second inspection of an enterprise in a year is refused with the source of the limit', async () => {
    const first = cases.findIndex(({ procedure }) => procedure === 'inspection.random')
    const person = await bureau.as('officer-a')
    const opened = await person.postForm('/desk/cases', [
      ['procedure', 'inspection.planned'],
      ['cause', 'public-place.unlicensed'],
    ])
    const planned = cases.find(({ procedure }) => procedure === 'inspection.planned')!.acts[0]!
    const act = ofCase(planned, first + 1)
    const step = procedures.get('inspection.planned')!.steps.approval!
    const at = `${openedAt(opened)}/acts/approval`
    const sent = await person.postForm(at, [...sentByHand(step, act as never), ['expectedSeq', '0']])
    expect([sent.status, words(sent.text)]).toEqual([422, expect.stringMatching(/本年度已检查1次，达到上限/)])
  })
})
