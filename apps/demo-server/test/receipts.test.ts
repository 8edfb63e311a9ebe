import { domainQuestions, type Receipt, verifyReceipt } from '@zhifa/domain'
import { reviewQuestion } from '@zhifa/review-rules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBureau, type TestBureau } from './bureau'
import { underReview } from './reviewing'

describe('receipts of what the desk computed of a case', () => {
  let bureau: TestBureau
  let id: string
  beforeAll(async () => {
    bureau = await startBureau('embedded')
    id = await underReview(bureau)
  })
  afterAll(() => bureau.close())

  const law = () => bureau.system.context.bureau.law
  const questions = [...domainQuestions, reviewQuestion]
  const fetched = async (kind: string, by = 'reviewer-a') =>
    (await (await bureau.as(by)).get(`/desk/cases/${id}/receipts/${kind}.json`)).json<Receipt>()

  it.each(['deadlines', 'review'])('of %s: done again from the file alone with the same result', async (kind) => {
    const receipt = await fetched(kind)
    expect(verifyReceipt(receipt, law(), questions)).toMatchObject({ same: true, findings: [] })
    expect(receipt.read.length).toBeGreaterThan(3)
    const forged: Receipt = { ...receipt, result: { ...receipt.result, value: { everything: 'in order' } } }
    expect(verifyReceipt(forged, law(), questions).findings.map(({ code }) => code)).toContain('receipt.result')
  })

  it('are reached from the case, and what is unverified is said of each', async () => {
    const reviewer = await bureau.as('reviewer-a')
    expect((await reviewer.get(`/desk/cases/${id}`)).text).toContain(`href="/desk/cases/${id}/receipts"`)
    const { text } = await reviewer.get(`/desk/cases/${id}/receipts`)
    for (const kind of ['deadlines', 'review']) {
      const receipt = await fetched(kind)
      // Each by what the law book calls it: an id is for who checks the file.
      const said = /所依据的数值未经核实：([^<]*)。/g
      const named = [...text.matchAll(said)].map(([, names]) => names).join('、')
      if (kind === 'review') expect(receipt.unverified.length).toBeGreaterThan(0)
      const titles = receipt.unverified.map(
        (value) => law().parameters.get(value)?.title ?? law().periods.get(value)?.title,
      )
      for (const title of titles) if (title !== undefined) expect(named).toContain(title)
      const unnamed = titles.filter((title) => title === undefined).length
      if (unnamed > 0) expect(named).toContain(`${unnamed}项`)
      for (const value of receipt.unverified) expect(text).not.toContain(value)
      if (receipt.missing.length > 0)
        expect(text).toMatch(/法规数据没有的数值：(?:[^<]*、)?(?:其他)?\d+项。|法规数据没有的数值：[^<]+。/)
      expect(text).toContain(`href="/desk/cases/${id}/receipts/${kind}.json"`)
      if (receipt.grade === 'unverified') expect(text).toContain('未经核实')
    }
  })

  it('are for those who see the case, and of what is computed', async () => {
    const reviewer = await bureau.as('reviewer-a')
    expect((await reviewer.get(`/desk/cases/${id}/receipts/everything.json`)).status).toBe(404)
    expect((await reviewer.get(`/desk/cases/${id}/receipts/toString.json`)).status).toBe(404)
    const stranger = await bureau.as('officer-c')
    for (const path of ['', '/deadlines.json', '/review.json'])
      expect((await stranger.get(`/desk/cases/${id}/receipts${path}`)).status).toBe(404)
  })

  it('of a procedure without a review name no review', async () => {
    const officer = await bureau.as('officer-a')
    const asked = { procedure: 'inspection.prompted', cause: 'public-place.unlicensed' }
    const opened = await officer.postJson('/api/cases', asked)
    expect(opened.status).toBe(201)
    const other = opened.json<{ id: string }>().id
    expect((await officer.get(`/desk/cases/${other}/receipts`)).text).not.toContain('review.json')
    expect((await officer.get(`/desk/cases/${other}/receipts/review.json`)).status).toBe(404)
    expect((await officer.get(`/desk/cases/${other}/receipts/deadlines.json`)).status).toBe(200)
  })
})
