import { describe, expect, it } from 'vitest'
import { form } from './registry'

/**
 * The samples of the courses beside the penalty. Each course tells one case up to its end; a form for another end (a release beside a disposal,
 * a refusal beside a grant) tells the same case with that end.
 */
// biome-ignore lint/suspicious/noExplicitAny: samples of many shapes are read by what they say
const said = (id: string): any => form(id).sample
const day = (id: string): string => form(id).date(form(id).sample)
const allEqual = (values: readonly unknown[]): void => {
  for (const value of values) expect(value).toEqual(values[0])
}
const inOrder = (ids: readonly string[]): void => expect(ids.map(day)).toEqual(ids.map(day).sort())
const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
const party = said('penalty-decision').party

describe('the samples of a course tell one case', () => {
  it('compulsory measures: goods, period, articles and store [R2.1]', () => {
    const goods = ['goods-list', 'custody-entrustment', 'seizure-disposition-decision', 'seizure-release-decision']
    const approval = said('compulsory-measure-approval')
    const decision = said('seizure-decision')
    allEqual([approval.objects, decision.objects, ...goods.map((id) => said(id).goods)])
    const disposed = said('confiscated-goods-disposal').items as { name: string; quantity: string }[]
    const returned = said('goods-return-list').goods as string
    expect(disposed.length).toBe(decision.objects.length)
    for (const [i, { name, quantity }] of decision.objects.entries()) {
      expect(disposed[i]).toMatchObject({ name, quantity })
      expect(returned).toContain(`${name}${quantity}`)
    }
    allEqual([
      approval.period,
      decision.period,
      said('custody-entrustment').period,
      said('seal-strip').period,
      said('seizure-extension-notice').originalPeriod,
    ])
    expect(said('seizure-extension-notice').extended.from).toBe(dayAfter(decision.period.to))
    expect(said('seizure-extension-notice').approvedOn <= day('seizure-extension-notice')).toBe(true)
    expect(approval.basis).toEqual(decision.basis)
    expect(decision.place).toBe(said('custody-entrustment').place)
    expect(decision.place).toContain(said('custody-entrustment').party.address)
    // What was tested is among the goods, by the laboratory that was told of.
    const batches = decision.objects.map(
      ({ name, batch }: { name: string; batch: string }) => `${name}（批号${batch}）`,
    )
    expect(batches).toContain(said('test-result-notice').product)
    allEqual([
      said('test-result-notice').laboratory,
      said('seizure-test-period-notice').body,
      said('expert-appraisal-commission').party.name,
    ])
    for (const end of ['seizure-disposition-decision', 'seizure-release-decision', 'measure-revocation'])
      inOrder(['compulsory-measure-approval', 'seizure-decision', 'seizure-test-period-notice', end])
    inOrder(['test-result-notice', 'seizure-disposition-decision', 'confiscated-goods-disposal'])
    inOrder(['measure-revocation', 'goods-return-list', 'compensation-claim-receipt', 'compensation-decision'])
    expect(day('seizure-extension-notice') <= decision.period.to).toBe(true)
  })

  it('control of a place: what was controlled is released [R2.1]', () => {
    const [controlled, released] = [said('control-decision'), said('control-release-decision')]
    const what = (objects: readonly { name: string; quantity: string }[]) =>
      objects.map(({ name, quantity }) => ({ name, quantity }))
    expect(what(released.objects)).toEqual(what(controlled.objects))
    expect(released.releasedOn >= controlled.period.from && released.releasedOn <= controlled.period.to).toBe(true)
  })

  it('inspection: items, articles, place, finding and term [R2.1]', () => {
    const [approval, notice, record] = [
      said('inspection-approval'),
      said('inspection-notice'),
      said('inspection-scene-record'),
    ]
    allEqual([approval.items, notice.items])
    allEqual([approval.basis, notice.basis])
    allEqual([approval.place, notice.place, record.place])
    allEqual([approval.limit, notice.limit])
    expect(notice.visit).toBe(approval.visits + 1)
    for (const of of [notice.period.from, record.begin.slice(0, 10), said('double-random-record').on])
      expect(of >= approval.period.from && of <= approval.period.to).toBe(true)
    const failed = record.checks.filter(({ outcome }: { outcome: string }) => outcome === 'fail')
    const told = JSON.stringify([said('inspection-result-notice'), said('double-random-record')])
    expect(failed.length).toBeGreaterThan(0)
    for (const { remark } of failed) expect(told).toContain(remark)
    const { correction } = said('supervision-opinion')
    allEqual([correction.deadline, said('correction-order').deadline])
    const [, month, date] = correction.deadline.split('-').map(Number)
    expect(said('inspection-result-notice').requirement).toContain(`${month}月${date}日前`)
    expect(said('correction-recheck').at > correction.deadline).toBe(true)
    expect(said('double-random-result').task).toBe(said('double-random-record').task)
    inOrder([
      'inspection-approval',
      'inspection-notice',
      'inspection-scene-record',
      'correction-order',
      'inspection-result-notice',
      'correction-recheck',
    ])
  })

  it('the plan of a year: each row is accounted for [R2.1]', () => {
    const [plan, summary] = [said('inspection-plan'), said('inspection-plan-summary')]
    allEqual([plan.name, summary.name])
    const rows = plan.rows as { id: string; item: string; objects: number; share?: string }[]
    expect(summary.figures.map(({ id, item }: { id: string; item: string }) => ({ id, item }))).toEqual(
      rows.map(({ id, item }) => ({ id, item })),
    )
    for (const [i, { objects, share }] of rows.entries())
      expect(summary.figures[i].wanted).toBe(Math.ceil((objects * Number.parseInt(share ?? '100', 10)) / 100))
  })

  it('a visit that is no check: approved before, on no day of a check [R2.1]', () => {
    const [approval, record] = [said('visit-approval'), said('visit-record')]
    allEqual([approval.object, record.object])
    allEqual([approval.reason, record.reason])
    expect(record.begin.slice(0, 10)).toBe(approval.plannedOn)
    expect(approval.on < approval.plannedOn).toBe(true)
    const checks = ['scene-record', 'inspection-scene-record', 'inquest-record'].map((id) =>
      said(id).begin.slice(0, 10),
    )
    expect(checks).not.toContain(approval.plannedOn)
  })

  it('execution: a fine by instalments that was not paid goes to court [R2.1]', () => {
    const fine = said('penalty-decision').penalties.find(({ kind }: { kind: string }) => kind === 'fine').amount
    const plans = ['fine-deferral-application', 'fine-deferral-approval', 'fine-deferral-notice'].map(
      (id) => said(id).plan,
    )
    allEqual(plans)
    const surcharge = said('surcharge-decision')
    expect(surcharge.principal).toBe(fine)
    expect(surcharge.surcharge).toBe((fine * surcharge.days * surcharge.percentPerDay) / 100)
    expect(surcharge.overdueFrom).toBe(dayAfter(plans[0].at(-1).due))
    const { money } = said('demand-notice')
    const { claims } = said('enforcement-application')
    allEqual([fine, money.principal, claims.principal])
    allEqual([money.surcharge, claims.surcharge])
    // Never more than the fine itself.
    expect(money.surcharge >= surcharge.surcharge && money.surcharge <= fine).toBe(true)
    allEqual([money.to, surcharge.payTo, said('fine-deferral-notice').account])
    allEqual([said('demand-notice').servedOn, said('enforcement-application').servedOn, day('service-receipt')])
    inOrder([
      'penalty-decision',
      'fine-deferral-application',
      'fine-deferral-approval',
      'fine-deferral-notice',
      'surcharge-decision',
      'demand-notice',
      'enforcement-application',
      'execution-reconsideration',
    ])
  })

  it('licence: what was applied for, received, looked at and granted [R2.1]', () => {
    const granted = ['license-application', 'license-material-receipt', 'license-review-form', 'license-grant-decision']
    allEqual(granted.map((id) => said(id).party))
    allEqual([said('license-grant-decision').party, said('license-site-review-record').applicant, party])
    const all = [...granted, 'license-acceptance-notice', 'license-supplement-notice', 'license-refusal-decision']
    allEqual(all.map((id) => said(id).matter))
    const applied = day('license-application')
    for (const id of ['license-acceptance-notice', 'license-supplement-notice'])
      expect(said(id).appliedOn).toBe(applied)
    const accepted = day('license-acceptance-notice')
    for (const id of ['license-review-form', 'license-grant-decision']) expect(said(id).acceptedOn).toBe(accepted)
    const received = said('license-material-receipt').materials.map(({ name }: { name: string }) => name)
    expect(received).toEqual(said('license-application').materials)
    for (const { name } of said('license-supplement-notice').materials) expect(received).not.toContain(name)
    const { content } = said('result-sheet')
    const grant = said('license-grant-decision')
    expect(grant.content).toBe(`${content.scope}。`)
    allEqual([grant.licence, content.licenceNumber])
    expect(grant.period).toEqual({ from: content.validFrom, to: content.validUntil })
    allEqual([day('license-grant-decision'), content.decidedOn, grant.period.from])
    const [year, month, date] = said('license-site-review-record').begin.slice(0, 10).split('-').map(Number)
    expect(said('license-review-form').site).toContain(`${year}年${month}月${date}日现场审查`)
    inOrder([
      'license-application',
      'license-supplement-notice',
      'license-acceptance-notice',
      'license-site-review-record',
      'license-review-form',
      'license-grant-decision',
    ])
  })

  it('licence: another applicant is refused, one permit of a third ends [R2.1]', () => {
    const refused = ['license-tech-extension-notice', 'license-decision-extension-notice', 'license-refusal-decision']
    allEqual([...refused, 'license-hearing-notice'].map((id) => said(id).party))
    allEqual([said('license-decision-extension-notice').acceptedOn, said('license-refusal-decision').acceptedOn])
    inOrder(refused)
    const ends = [
      'license-cancellation-decision',
      'license-revocation-decision',
      'license-withdrawal-decision',
      'license-change-refusal-decision',
    ]
    allEqual(ends.map((id) => said(id).party))
    allEqual(ends.map((id) => said(id).licence))
    const parties = [said('license-refusal-decision'), said('license-revocation-decision'), { party }]
    expect(new Set(parties.map((each) => each.party.uscc)).size).toBe(3)
  })

  it('transfer of a crime: who, what for, and the things found with him [R2.1]', () => {
    const papers = [
      'criminal-investigation-report',
      'criminal-transfer-approval',
      'criminal-transfer-letter',
      'criminal-reconsideration-request',
      'filing-supervision-suggestion',
    ]
    allEqual(papers.map((id) => said(id).cause))
    allEqual(papers.slice(0, 2).map((id) => said(id).party))
    allEqual(papers.slice(0, 2).map((id) => said(id).crime))
    for (const id of papers.slice(0, 3)) expect(said(id).facts).toContain(said('criminal-transfer-approval').party.name)
    allEqual([said('criminal-goods-list').goods, said('criminal-evidence-handover').goods])
    const seized = said('seizure-decision').objects.map(({ name }: { name: string }) => name)
    for (const { name } of said('criminal-goods-list').goods) expect(seized).not.toContain(name)
    allEqual([said('criminal-transfer-letter').receiver, said('criminal-evidence-handover').police])
    expect(said('criminal-reconsideration-request').refusal.on <= day('criminal-reconsideration-request')).toBe(true)
    inOrder([...papers.slice(0, 3), 'criminal-reconsideration-request', 'filing-supervision-suggestion'])
  })

  it('after the decision: the sum that the reconsideration leaves, what is paid back, and recordings that are listed [R2.1]', () => {
    const fine = said('penalty-decision').penalties.find(({ kind }: { kind: string }) => kind === 'fine').amount
    const left = Number(/变更为人民币([\d,.]+)元/.exec(said('refund-approval').reason)?.[1]?.replaceAll(',', '')) * 100
    expect(said('remedy-result-sheet').text).toContain(`${(left / 100).toLocaleString('en')}.00元`)
    allEqual([said('refund-approval').amount, said('refund-notice').amount, fine - left])
    expect(said('compensation-decision').amount).toBeLessThanOrEqual(said('compensation-claim-receipt').amount)
    const listed = JSON.stringify(said('av-record-list').recordings)
    const recorded = ['scene-record', 'interview-record', 'hearing-record', 'service-receipt'].flatMap(
      (id) => said(id).audioVisual as string[],
    )
    for (const id of recorded) {
      expect(listed).toContain(id)
      expect(said('file-remark').media).toContain(id)
    }
  })
})
