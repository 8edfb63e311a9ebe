import { inspectionActs, sampleActs, sampleParty } from '@zhifa/domain/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewCase } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { actByAll } from '../src/demo/sample/act-by-all'
import { answered } from '../src/demo/sample/answered'
import { recorded } from '../src/demo/sample/recorded'
import { walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'

const now = new Date('2026-11-28T18:00:00+08:00')
const today = '2026-11-28'
let bureau: TestBureau
const cases: Record<string, string> = {}

beforeAll(async () => {
  bureau = await startBureau('embedded', { now: () => now })
  for (const name of ['first', 'second', 'third']) cases[name] = await opened()
  await walk(bureau.system.context, cases.first!, today, 'decision')
})
afterAll(() => bureau.close())

async function opened(procedure = 'penalty.ordinary'): Promise<string> {
  const { db, bureau: house } = bureau.system.context
  const done = await openNewCase(db, house, { procedure, cause: 'public-place.unlicensed' }, 'officer-a')
  if (!done.ok) throw new Error('not opened')
  return done.id
}

const text = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const pageOf = async (id: string, who = 'section-head') => (await bureau.as(who)).get(`/desk/cases/${id}/parties/1`)

/** Papers of one bureau bear numbers of their own. */
const numbered = (n: number) => (json: string) =>
  json.replace(/〔(\d{4})〕(第?)\d+/g, `〔$1〕$2${n}`).replace(/"(2026-)\d{1,4}"/g, `"$1${n}"`)

/** Does acts of a sample with a change to what they say. */
async function played(id: string, acts: readonly unknown[], change: (json: string) => string): Promise<string> {
  const { context } = bureau.system
  for (const next of acts) {
    const record = (await readCase(context.db, id))!
    const made = answered(context.bureau, record, (typeof next === 'function' ? next(record) : next) as never) as {
      by: string[]
    }
    const act = await recorded(context, id, JSON.parse(change(JSON.stringify(made))) as typeof made)
    const done = await actByAll(context, {
      caseId: id,
      expectedSeq: record.entries.length,
      act: act as never,
      user: act.by[0]!,
    })
    if (!done.ok) return done.findings.map(({ code }) => code).join(' ')
  }
  return 'done'
}

describe('the page of a party', () => {
  it('shows the party of a case with its decision, and the same however its name was written', async () => {
    const page = await pageOf(cases.first!)
    expect(page.status).toBe(200)
    expect(text(page.text)).toMatch(/处罚和不予处罚决定（1）/)
    expect(text(page.text)).toContain('处罚（有罚款）')
  })

  it('shows two cases and three checks of one party', async () => {
    expect(await played(cases.second!, sampleActs(today).slice(0, 6), numbered(91))).toBe('done')
    for (const [i, kind] of (['inspection.random', 'inspection.prompted', 'inspection.prompted'] as const).entries()) {
      const id = await opened(kind)
      expect(await played(id, inspectionActs(kind), numbered(40 + i))).toBe('done')
    }
    const page = text((await pageOf(cases.first!)).text)
    expect(page).toContain('行政检查（3）')
    for (const id of [cases.first!, cases.second!]) expect(page).toContain(id)
  })

  it('is nobody’s who has no part in the case, and says no more of other cases than their decisions', async () => {
    expect((await pageOf('2026-9999')).status).toBe(404)
    expect((await (await bureau.as('section-head')).get(`/desk/cases/${cases.first!}/parties/2`)).status).toBe(404)
  })

  it('is found by name, by code and by first letters', async () => {
    const head = await bureau.as('section-head')
    for (const word of ['虚构丽人', sampleParty.uscc, 'xglr', '虚构 丽人'])
      expect((await head.get(`/desk/parties?q=${encodeURIComponent(word)}`)).text, word).toContain('/parties/1')
  })
})

describe('what the register knows', () => {
  it('nobody is fined twice for one act: what was typed is held against the other case', async () => {
    const acts = sampleActs(today)
    const record = (await readCase(bureau.system.context.db, cases.second!))!
    const rest = acts.slice(record.entries.length)
    expect(await played(cases.second!, rest, numbered(91))).toContain('penalty.fined-as-known')
  })

  it('a party without a code of the same name is a question, which one proposes and another decides', async () => {
    const person = {
      kind: 'individual-business',
      name: '虚构（丽人） 美发',
      operator: '演示九',
      address: '示例县虚构街99号',
    }
    const of = (party: object) => (json: string) => {
      const act = JSON.parse(json) as { data: Record<string, unknown> }
      for (const key of ['suspect', 'party']) if (key in act.data) act.data[key] = party
      return JSON.stringify(act)
    }
    expect(await played(cases.third!, sampleActs(today).slice(0, 1), of(person))).toBe('done')
    const other = await opened()
    const written = { ...person, name: '虚构(丽人)美发' }
    expect(await played(other, sampleActs(today).slice(0, 1), of(written))).toBe('done')
    expect(text((await pageOf(other)).text)).toContain('尚未认定')

    const officer = await bureau.as('officer-a')
    const at = `/desk/cases/${other}/parties/1`
    const merge = [
      ['kind', 'merge'],
      ['other', `${cases.third!}.1`],
      ['reason', '地址和经营者相同。'],
    ] as const
    expect((await officer.postForm(at, [...merge])).status).toBe(303)
    expect(text((await pageOf(other)).text)).toContain('尚未认定')
    const decide = [
      ['no', '1'],
      ['verdict', 'approved'],
      ['opinion', '同意。'],
    ] as const
    expect((await officer.postForm('/desk/parties', [...decide])).status).toBe(422)
    const head = await bureau.as('section-head')
    const listed = text((await head.get('/desk/parties')).text)
    expect(listed).toContain('等待审核的档案事项（1）')
    expect((await head.postForm('/desk/parties', [...decide])).status).toBe(303)
    expect((await head.postForm('/desk/parties', [...decide])).status).toBe(422)
    const merged = text((await pageOf(other)).text)
    expect(merged).toContain('同一当事人')
    expect(merged).not.toContain('尚未认定')
    expect(text((await pageOf(cases.third!)).text)).toContain('同一当事人')
  })

  it('a cap counts the checks of one party under all its names, and waits where nobody has decided who it is', async () => {
    const named = (name: string) => ({
      ...{ kind: 'individual-business', name, operator: `演示${name.length}`, address: '示例县虚构街77号' },
    })
    const of = (object: object, n: number) => (json: string) => {
      const act = JSON.parse(numbered(n)(json)) as { data: Record<string, unknown> }
      if ('object' in act.data) act.data.object = object
      return JSON.stringify(act)
    }
    const checked = await opened('inspection.planned')
    const acts = inspectionActs('inspection.planned')
    expect(await played(checked, acts.slice(0, 3), of(named('虚构（山水）客栈'), 71))).toBe('done')
    const again = (is?: 'same' | 'other') => async (id: string) =>
      played(id, acts.slice(0, 1), (json) => {
        const act = JSON.parse(of(named('虚构(山水) 客栈'), 72)(json)) as { data: object }
        const namesakes = [{ check: checked, is, why: '核对了经营者和地址。' }]
        return JSON.stringify(is ? { ...act, data: { ...act.data, namesakes } } : act)
      })
    const other = await opened('inspection.planned')
    expect(await again()(other)).toContain('inspection.yearly-cap')
    expect(await again('same')(other)).toContain('inspection.yearly-cap')
    expect(await again('other')(other)).toBe('done')
  })

  it('two codes are two parties, whatever anybody proposes', async () => {
    const officer = await bureau.as('officer-a')
    const refused = await officer.postForm(`/desk/cases/${cases.first!}/parties/1`, [
      ['kind', 'merge'],
      ['other', `${cases.third!}.1`],
      ['reason', '同名。'],
    ])
    expect(refused.status).toBe(422)
  })
})
