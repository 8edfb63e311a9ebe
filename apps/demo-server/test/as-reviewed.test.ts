import { type CaseRecord, entriesOf, replay } from '@zhifa/domain'
import { sampleActs } from '@zhifa/domain/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { confirmProposal, type Proposed, proposeAct } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { openDemoCase, walk, walkOne } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'

let bureau: TestBureau
beforeAll(async () => {
  bureau = await startBureau('embedded')
})
afterAll(() => bureau.close())

const record = async (id: string): Promise<CaseRecord> => (await readCase(bureau.system.context.db, id))!
const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

/** A case before its decision, whose draft was submitted word for word with the facts of the report. */
async function beforeDecision(): Promise<string> {
  const { context } = bureau.system
  const today = context.bureau.today()
  const id = await openDemoCase(context, today, false)
  await walk(context, id, today, 'review-determination')
  const officer = await bureau.as('officer-a')
  const form = await officer.get(`/desk/cases/${id}/acts/review-submission`)
  expect(form.text).toContain('拟决定书的内容')
  const report = entriesOf(replay(await record(id)), 'investigation-end')[0]!.data as never as Record<string, unknown>
  const { party, violated, penaltyBasis, facts, discretion, proposal } = report
  const sample = sampleActs(today)[(await record(id)).entries.length]!(await record(id))
  const done = await proposeAct(context, {
    caseId: id,
    expectedSeq: (await record(id)).entries.length,
    act: {
      ...sample,
      data: {
        ...(sample.data as object),
        draft: { outcome: 'penalty', penalties: proposal },
        content: {
          party,
          facts: (facts as { text: string }[]).map(({ text }) => text).join('\n'),
          violated,
          penaltyBasis,
          discretion,
        },
      },
    },
    user: 'officer-a',
  })
  if (!done.ok) throw new Error(done.findings[0]?.message.zh)
  await walk(context, id, today, 'defence-review')
  return id
}

async function decide(id: string, change: Readonly<Record<string, unknown>>): Promise<Proposed> {
  const { context } = bureau.system
  const held = await record(id)
  const sample = sampleActs(context.bureau.today())[held.entries.length]!(held)
  const party = entriesOf(replay(held), 'investigation-end')[0]!.data.party
  const number = `示卫公罚〔${sample.on.slice(0, 4)}〕${900 + Number(id.slice(-2))}号`
  return proposeAct(context, {
    caseId: id,
    expectedSeq: held.entries.length,
    act: { ...sample, data: { ...(sample.data as object), party, number, ...change } },
    user: 'officer-a',
  })
}

it('the decision is prefilled as reviewed; another finding of facts is refused until it is reviewed anew', async () => {
  const id = await beforeDecision()
  const form = await (await bureau.as('officer-a')).get(`/desk/cases/${id}/acts/decision`)
  expect(form.text).toContain('擅自在示例县虚构街8号从事美发经营活动')
  const other = await decide(id, { facts: '当事人擅自营业三个月以上。' })
  expect(other).toMatchObject({ ok: false, status: 422 })
  expect(!other.ok && other.findings.map(({ code }) => code)).toContain('review.covers-the-text')
  const basis = await decide(id, { penaltyBasis: ['公共场所卫生管理条例 14', '公共场所卫生管理条例实施细则 36'] })
  expect(!basis.ok && basis.findings.map(({ code }) => code)).toContain('review.covers-the-text')
  expect((await decide(id, {})).ok).toBe(true)
})

it('whoever approves and whoever reviewed sees word by word what became of the draft', async () => {
  const id = await beforeDecision()
  const proposed = await decide(id, { discretion: '首次被查处，擅自营业不足两个月，积极配合，在法定幅度内确定罚款。' })
  if (!proposed.ok) throw new Error(proposed.findings.map(({ message }) => message.zh).join('；'))
  const head = await bureau.as('agency-head')
  const page = await head.get(`/desk/proposals/${proposed.proposal.id}`)
  expect(page.text).toContain('与经法制审核的拟决定比较')
  expect(textOf(page.text)).toContain('与经审核的处罚种类和幅度一致')
  expect(page.text).toMatch(/<del>[^<]*三[^<]*<\/del>/)
  expect(page.text).toMatch(/<ins>[^<]*两[^<]*<\/ins>/)
  // It stands where it is confirmed as well.
  expect((await head.get('/desk')).text).toContain('与经法制审核的拟决定比较')
  const { context } = bureau.system
  for (const user of proposed.waitingFor)
    await confirmProposal(context, { proposalId: proposed.proposal.id, digest: proposed.proposal.digest, user })
  const desk = await (await bureau.as('reviewer-a')).get(`/desk/cases/${id}/review`)
  expect(desk.text).toContain('拟决定书的内容')
  expect(desk.text).toMatch(/<ins>[^<]*两[^<]*<\/ins>/)
})

it('without a text of its own the final report is what was reviewed', async () => {
  const { context } = bureau.system
  const today = context.bureau.today()
  const id = await openDemoCase(context, today, false)
  await walk(context, id, today, 'defence-review')
  const other = await decide(id, { facts: '另一事实。' })
  expect(!other.ok && other.findings.map(({ code }) => code)).toContain('review.covers-the-text')
  expect((await walkOne(context, id, today))?.ok).toBe(true)
  const desk = await (await bureau.as('reviewer-a')).get(`/desk/cases/${id}/review`)
  expect(desk.text).toContain('送审时没有另写，以调查终结报告为准')
})
