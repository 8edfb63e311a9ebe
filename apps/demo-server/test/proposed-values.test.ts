import type { sampleParty } from '@zhifa/domain/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readCase } from '../src/bureau/cases/read-case'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { underReview } from './reviewing'

let bureau: TestBureau
beforeAll(async () => {
  bureau = await startBureau('embedded')
})
afterAll(() => bureau.close())

const walked = async (upTo: string, end?: string): Promise<string> => {
  const { context } = bureau.system
  const id = await openDemoCase(context, context.bureau.today(), false)
  await walk(context, id, end ?? context.bureau.today(), upTo)
  return id
}
const record = async (id: string) => (await readCase(bureau.system.context.db, id))!

/** The fields of a form as the page has them: what a browser would send if nobody touched it. */
function untouched(html: string): [string, string][] {
  const form = /<form id="act"[\s\S]*?<\/form>/.exec(html)?.[0] ?? html
  const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
  const attribute = (tag: string, name: string) => plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
  const inputs = [...form.matchAll(/<input[^>]*>/g)].flatMap(([tag]): [string, string][] => {
    const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')]
    if (name === '' || (['radio', 'checkbox'].includes(type) && !/\schecked/.test(tag))) return []
    return [[name, attribute(tag, 'value')]]
  })
  const areas = [...form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)].map(
    ([, tag = '', text = '']): [string, string] => [attribute(tag, 'name'), plain(text)],
  )
  const choices = [...form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)].map(
    ([, tag = '', options = '']): [string, string] => {
      const chosen = /<option[^>]*\sselected[^>]*>/.exec(options)?.[0] ?? ''
      return [attribute(tag, 'name'), attribute(chosen, 'value')]
    },
  )
  return [...inputs, ...areas, ...choices]
}

/** The labels of the fields that are marked as proposed. */
const marked = (html: string): string[] =>
  [...html.matchAll(/<(?:label|legend)[^>]*>((?:(?!<\/label>|<\/legend>)[\s\S])*?)<span class="badge proposed">/g)].map(
    ([, label = '']) => label.replace(/<[^>]+>|选填/g, '').trim(),
  )

it('a business that stands in another case is filled in by its name or its number, and nobody by a namesake', async () => {
  const { context } = bureau.system
  const { suspect } = (await record(await walked('intake'))).entries[0]!.data as { suspect: typeof sampleParty }
  const id = await openDemoCase(context, context.bureau.today(), false)
  const at = `/desk/cases/${id}/acts/intake`
  const officer = await bureau.as('officer-a')
  const press = (typed: readonly (readonly [string, string])[], who = officer) =>
    who.postForm(at, [
      ...typed.map(([name, value]) => [`data.suspect.${name}`, value] as const),
      ['_do', 'suggest:known-suspect'],
    ])
  const filled = (html: string) => {
    const form = new Map(untouched(html))
    return Object.fromEntries(
      ['kind', 'name', 'uscc', 'legalRepresentative', 'address'].map((key) => [key, form.get(`data.suspect.${key}`)]),
    )
  }
  const { telephone: _, ...whole } = suspect
  const kind = ['kind', 'organisation'] as const
  const byName = await press([kind, ['name', ` ${suspect.name.replace('（', '(').replace('）', ')')}`]])
  expect([byName.status, filled(byName.text)]).toEqual([200, whole])
  expect(filled((await press([kind, ['uscc', 'uscc' in suspect ? suspect.uscc : '']])).text)).toEqual(whole)
  // Beside the button no kind is asked for, and what was typed there stays where it finds nobody.
  const asked = async (typed: string) =>
    (
      await officer.postForm(at, [
        ['_asked.known-suspect', typed],
        ['_do', 'suggest:known-suspect'],
      ])
    ).text
  expect(filled(await asked(suspect.name))).toEqual(whole)
  expect(await asked('虚构<无此店>')).toMatch(/没有填入[\s\S]*name="_asked.known-suspect" value="虚构&lt;无此店>?/)
  // A number that is another's outweighs the name; a part of a name is no name; a person's name alone says nothing.
  for (const typed of [
    [kind, ['name', suspect.name] as const, ['uscc', '91210100MA0000000X'] as const],
    [kind, ['name', suspect.name.slice(0, 4)] as const],
    [['kind', 'natural-person'] as const, ['name', suspect.legalRepresentative] as const],
    [kind],
  ]) {
    const none = await press(typed)
    expect(none.text).toContain('没有填入')
    expect(none.text).not.toContain(`value="${suspect.address}"`)
  }
  // Once the record names the party, nothing offers another; and two of one name are told apart by their numbers.
  const other = await walked('intake')
  expect((await officer.get(`/desk/cases/${other}/acts/filing`)).text).not.toContain('suggest:known-')
  expect((await press([kind, ['name', suspect.name]])).text).toContain('有2个当事人使用这一名称')
  expect(filled((await press([kind, ['uscc', 'uscc' in suspect ? suspect.uscc : '']])).text)).toEqual(whole)
})

it('a filing is proposed whole, marked field by field, and entered with nothing typed', async () => {
  // Whom this person named the last time is named again.
  await walked('filing')
  const id = await walked('intake')
  const officer = await bureau.as('officer-a')
  const page = await officer.get(`/desk/cases/${id}/acts/filing`)
  expect(marked(page.text)).toEqual(
    expect.arrayContaining(['批准人', '案情摘要', '科室意见', '负责人审批意见', '违法行为发生地行政区划代码']),
  )
  const sent = await officer.postForm(`/desk/cases/${id}/acts/filing`, untouched(page.text))
  expect([sent.status, sent.headers.get('location')]).toEqual([303, expect.stringContaining('/desk/proposals/')])
  // What was proposed is no way round a guard: another approver in its place is refused, and nothing is written.
  const other = await walked('intake')
  const form = untouched((await officer.get(`/desk/cases/${other}/acts/filing`)).text)
  const wrong = form.map(([name, value]) => [name, name === 'approvedBy' ? 'office-head' : value] as const)
  const refused = await officer.postForm(`/desk/cases/${other}/acts/filing`, wrong)
  expect(refused.status).toBe(422)
  expect(marked(refused.text)).not.toContain('批准人')
  expect((await record(other)).entries).toHaveLength(1)
})

it('a field that somebody changed is theirs and bears no mark', async () => {
  const id = await walked('intake')
  const officer = await bureau.as('officer-a')
  const form = untouched((await officer.get(`/desk/cases/${id}/acts/filing`)).text)
  const own = form.map(([name, value]) => [name, name === 'data.summary' ? '另行核查的案情。' : value] as const)
  const page = await officer.postForm(`/desk/cases/${id}/acts/filing`, [...own, ['_do', 'refresh']])
  expect(page.text).toContain('另行核查的案情。')
  expect(marked(page.text)).toContain('科室意见')
  expect(marked(page.text)).not.toContain('案情摘要')
})

it('what the law wants a person to say is never proposed', async () => {
  const id = await walked('filing')
  const officer = await bureau.as('officer-a')
  const scene = new Map(untouched((await officer.get(`/desk/cases/${id}/acts/scene-inspection`)).text))
  for (const name of ['certificateShown', 'rightsTold', 'recusalAsked', 'content', 'signature.kind'])
    expect([name, scene.get(`data.${name}`) ?? '']).toEqual([name, ''])
  expect(scene.get('data.companion.name')).not.toBe('')
  const reported = await walked('evidence')
  const end = new Map(untouched((await officer.get(`/desk/cases/${reported}/acts/investigation-end`)).text))
  for (const name of ['discretion', 'tier', 'violation.from', 'suspectedCrime.value', 'judgements.complex.value'])
    expect([name, end.get(`data.${name}`) ?? '']).toEqual([name, ''])
  // What was found is taken from the record; that it was found the paper says, once.
  expect(end.get('data.facts.0.text')).toContain('检查时')
  expect(end.get('data.facts.0.text')).not.toContain('经查')
})

it('one press takes the tier that the person finds, another says no to all that was not answered', async () => {
  const id = await walked('evidence')
  const officer = await bureau.as('officer-a')
  const at = `/desk/cases/${id}/acts/investigation-end`
  const form = untouched((await officer.get(at)).text)
  const tier = new Map(untouched((await officer.postForm(at, [...form, ['_do', 'suggest:tier-basic']])).text))
  expect([tier.get('data.tier'), tier.get('data.proposal.0.kind'), tier.get('data.proposal.1.kind')]).toEqual([
    'basic',
    'warning',
    'fine',
  ])
  expect(tier.get('data.proposal.1.amount')).toBe('')
  const typed = form
    .filter(
      ([name]) => !name.startsWith('data.judgements.complex.') && !name.startsWith('data.judgements.otherByLaw.reason'),
    )
    .concat([
      ['data.judgements.complex.value', 'true'],
      ['data.judgements.complex.reason', '涉及两个法律关系。'],
      ['data.judgements.otherByLaw.reason', '没有其他情形。'],
      ['_do', 'suggest:none-of-judgements'],
    ])
  const said = new Map(untouched((await officer.postForm(at, typed)).text))
  expect(said.get('data.judgements.complex.value')).toBe('true')
  expect(said.get('data.judgements.otherByLaw.value')).toBe('false')
  expect(said.get('data.judgements.socialImpact.value')).toBe('false')
  // A finding of its own article is not answered along with them.
  expect(said.get('data.suspectedCrime.value') ?? '').toBe('')
})

it('one press says what officers say first wherever they meet a party, and the form opens without it', async () => {
  const id = await walked('filing')
  const officer = await bureau.as('officer-a')
  const at = `/desk/cases/${id}/acts/scene-inspection`
  const form = untouched((await officer.get(at)).text)
  const said = new Map(untouched((await officer.postForm(at, [...form, ['_do', 'suggest:shown-and-told']])).text))
  expect(['certificateShown', 'rightsTold', 'recusalAsked'].map((name) => said.get(`data.${name}`))).toEqual([
    'true',
    'true',
    'false',
  ])
  expect(said.get('data.signature.kind')).toBe('')
})

it('of a review nothing is proposed: each answer, and its words, are the reviewer’s', async () => {
  const id = await underReview(bureau)
  const page = await (await bureau.as('reviewer-a')).get(`/desk/cases/${id}/review`)
  const answers = untouched(page.text).filter(([name]) => /^data\.answers\.\d+\.(holds|text)$/.test(name))
  expect(answers.length).toBeGreaterThan(1)
  expect(answers.filter(([, value]) => value !== '')).toEqual([])
  expect(page.text).not.toContain('value="suggest:')
})

it('what waits longest is read whole and confirmed on the first page, and the next follows', async () => {
  const officer = await bureau.as('officer-a')
  const propose = async (): Promise<string> => {
    const id = await walked('intake')
    const form = untouched((await officer.get(`/desk/cases/${id}/acts/filing`)).text)
    expect((await officer.postForm(`/desk/cases/${id}/acts/filing`, form)).status).toBe(303)
    return id
  }
  const other = await bureau.as('officer-b')
  const first = /name="digest" value="([0-9a-f]{64})"[\s\S]*?name="back"/
  await propose()
  await propose()
  const page = await other.get('/desk')
  expect(page.text).toContain('先办这一件')
  expect(page.text).toContain('建议立案调查。')
  const action = /action="(\/desk\/proposals\/[^"]+\/confirm)"/.exec(page.text)![1]!
  const digest = first.exec(page.text)![1]!
  const wrong = await other.postForm(action, [
    ['digest', '0'.repeat(64)],
    ['back', '/desk'],
  ])
  expect(wrong.status).toBe(422)
  const done = await other.postForm(action, [
    ['digest', digest],
    ['back', '/desk'],
  ])
  expect(done.status).toBe(303)
  const next = await other.get(done.headers.get('location')!)
  expect(next.text).toContain('已确认')
  expect(first.exec(next.text)![1]).not.toBe(digest)
  // Several are read one after the other and confirmed together, by whoever takes part as by whoever approves.
  const together = await other.get('/desk/approvals')
  expect(together.text).toContain('确认本件')
  const picks = [...together.text.matchAll(/name="pick" value="([^"]+)"/g)].map(([, id]) => id!)
  const digests = [...together.text.matchAll(/name="(digest\.[^"]+)" value="([^"]+)"/g)].map(
    ([, n, v]) => [n!, v!] as const,
  )
  const all = await other.postForm('/desk/approvals', [...picks.map((id) => ['pick', id] as const), ...digests])
  expect([all.status, all.text.includes('已确认，等待其他人员确认')]).toEqual([200, true])
  expect((await other.get('/desk')).text).not.toContain('先办这一件')
})
