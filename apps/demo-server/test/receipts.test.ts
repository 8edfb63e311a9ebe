import { cites, domainQuestions, formatCitation, type Receipt, verifyReceipt } from '@zhifa/domain'
import { factKinds, reviewQuestion } from '@zhifa/review-rules'
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
      const grounds = new Map(
        law()
          .reviewGrounds('penalty', bureau.system.context.bureau.today())
          .map((one) => [one.id, one]),
      )
      for (const value of receipt.unverified) {
        const title = (law().parameters.get(value) ?? law().periods.get(value) ?? grounds.get(value))?.title
        const articles = receipt.read.find((one) => one.id === value)?.version?.cites ?? []
        expect(named).toContain(
          `${title}（${cites(...articles)
            .map((one) => formatCitation(one))
            .join('、')}）`,
        )
      }
      for (const value of receipt.unverified) expect(text).not.toContain(value)
      for (const fact of receipt.missing) expect(text).toContain(factKinds[fact]?.name ?? fact)
      expect(text).not.toMatch(/\d项。/)
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
