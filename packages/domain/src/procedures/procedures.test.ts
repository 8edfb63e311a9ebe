import { describe, expect, it } from 'vitest'
import { sampleLaw, sampleLists, sampleParty, sampleRegistry } from '../../testing'
import { performByAll } from '../../testing/perform-by-all'
import { filmed as filmedOn } from '../../testing/walk'
import type { Act, CaseRecord } from '../case/record/entry'
import { deadlinesOf } from '../case-deadlines/deadlines-of'
import { openCase, type PreflightContext, replay } from '../handling/handling'

const team = ['officer-a', 'officer-b']
const head = 'agency-head'
const context: PreflightContext = {
  law: sampleLaw,
  registry: sampleRegistry,
  history: {
    inspectionsOf: () => [],
    plansOf: () => [],
    visitsOf: () => [],
    checksOfDraw: () => [],
    checksOfLead: () => [],
    docketOf: () => 'none',
    listedItems: () => sampleLists.inspectionItems,
  },
}
const onSite = (on: string) => ({
  place: '示例县虚构街8号',
  start: `${on}T09:00`,
  end: `${on}T10:00`,
  certificateShown: true,
  rightsTold: true,
  recusalAsked: false,
  signature: { kind: 'signed' },
})
const filmed = (on: string) => filmedOn(on).recordings
const closing = { summary: '办理完毕。', result: '已办结。', headOpinion: '同意。' }
const service = (on: string) => ({
  method: 'direct',
  place: '示例县虚构街8号',
  receivedOn: on,
  receiver: { name: '演示一', relation: '法定代表人' },
})
const judgements = {
  majorPublicInterest: { value: false, reason: '否' },
  complex: { value: false, reason: '否' },
  otherByLaw: { value: false, reason: '否' },
  socialImpact: { value: false, reason: '否' },
}
const archiving = (on: string): Act => ({
  step: 'archiving',
  on,
  by: ['archivist'],
  data: { fileNumber: '2026-0009', retention: '10-years' },
})

const open = (procedure: string): CaseRecord =>
  openCase(procedure, { id: 'x', agency: 'demo-bureau', cause: 'public-place.unlicensed' })

function go(record: CaseRecord, ...acts: Act[]): CaseRecord {
  return acts.reduce((before, act) => {
    const done = performByAll(before, act, context)
    if (!done.ok)
      throw new Error(`${act.step}: ${done.findings.map((item) => `${item.code} ${item.message.zh}`).join('; ')}`)
    return done.record
  }, record)
}
const codes = (record: CaseRecord, act: Act, other: Partial<PreflightContext> = {}): string[] => {
  const done = performByAll(record, act, { ...context, ...other })
  return done.ok ? [] : done.findings.map((item) => item.code)
}
const dues = (record: CaseRecord, asOf: string) =>
  Object.fromEntries(
    deadlinesOf(record, { law: sampleLaw, asOf }).map((item) => [item.rule, [item.deadline?.due, item.status]]),
  )

const raw = (record: CaseRecord, asOf: string) =>
  deadlinesOf(record, { law: sampleLaw, asOf }).find((item) => item.rule === 'coercion.seizure')?.deadline?.raw

/** Review of whatever is planned, by the reviewer who did not handle it. */
const reviewed = (on: string, outcome: string): Act[] => [
  {
    step: 'review-submission',
    on,
    by: ['officer-a'],
    data: {
      draft: { outcome, penalties: [] },
      papers: ['explanation', 'draft-decision', 'evidence'].map((paper) => ({ paper, title: paper })),
    },
  },
  { step: 'review-assignment', on, by: [head], data: { reviewers: ['reviewer-a'] } },
  {
    step: 'review-opinion',
    on,
    by: ['reviewer-a'],
    data: { number: '法审1号', result: 'agree', opinion: '同意。', problems: [] },
  },
]

describe('penalty.simple', () => {
  const on = '2026-09-28'
  const decision = (change: object = {}): Act => ({
    step: 'decision',
    on,
    by: team,
    recordings: filmed(on),
    data: {
      ...onSite(on),
      number: '示卫公当罚〔2026〕1号',
      party: sampleParty,
      facts: '未取得卫生许可证营业。',
      violationOn: `${on}T09:00`,
      violated: ['公共场所卫生管理条例 8'],
      penaltyBasis: ['公共场所卫生管理条例实施细则 35.1'],
      tier: 'basic',
      penalties: [{ kind: 'warning' }, { kind: 'fine', amount: 100_000 }],
      defence: '无异议。',
      defenceReviewed: true,
      handedOver: true,
      reviewFirstTold: true,
      ...change,
    },
  })

  it('on the spot, filed for record, paid, archived [R0.1]', () => {
    const decided = go(open('penalty.simple'), decision())
    expect(codes(decided, { step: 'closing', on: '2026-10-09', by: team, approvedBy: head, data: closing })).toEqual([
      'simple.settled',
    ])
    const record = go(
      decided,
      { step: 'filing-for-record', on: '2026-09-29', by: ['officer-a'], data: { number: '备1' } },
      {
        step: 'payment',
        on: '2026-10-08',
        by: ['officer-a'],
        data: { amount: 100_000, receipt: '票1', channel: 'bank' },
      },
      { step: 'closing', on: '2026-10-09', by: team, approvedBy: head, data: closing },
      archiving('2026-10-10'),
    )
    expect(replay(record).phase).toBe('archived')
    expect(dues(record, '2026-10-10')['penalty.payment']).toEqual(['2026-10-13', 'kept'])
  })

  it('refuses what is too large, of another kind, by one officer, or without the review-first notice', () => {
    const start = open('penalty.simple')
    expect(codes(start, decision({ penalties: [{ kind: 'fine', amount: 300_001 }] }))).toEqual(['simple.allowed'])
    expect(codes(start, decision({ penalties: [{ kind: 'criticism' }] }))).toContain('simple.allowed')
    expect(codes(start, { ...decision(), by: ['officer-a'] })).toEqual(['act.too-few-officers'])
    expect(codes(start, decision({ reviewFirstTold: false }))).toEqual(['simple.review-first-told'])
    expect(codes(start, decision({ handedOver: false }))).toEqual(['simple.done-on-the-spot'])
    expect(codes(start, { ...decision(), recordings: [] })).toEqual(['recording.missing'])
    const cash = (amount: number): Act => ({
      step: 'cash-collection',
      on,
      by: team,
      data: { amount, receipt: '票2', ground: 'small-fine' },
    })
    const decided = go(start, decision({ penalties: [{ kind: 'warning' }, { kind: 'fine', amount: 50_000 }] }))
    expect(codes(decided, cash(50_000))).toEqual(['payment.cash-allowed'])
  })
})

describe('licence.ordinary', () => {
  const application: Act = {
    step: 'application',
    on: '2026-09-01',
    by: team,
    data: {
      applicant: sampleParty,
      item: '公共场所卫生许可',
      kind: 'new',
      receivedAt: '2026-09-01T09:00',
      materials: [{ title: '申请书', copies: 1 }],
    },
  }
  const examination = (on: string, change: object = {}): Act => ({
    step: 'examination',
    on,
    by: ['officer-a'],
    data: { opinion: '符合条件。', proposal: 'grant', thirdParty: false, judgements, ...change },
  })
  const grant = (on: string): Act => ({
    step: 'grant',
    on,
    by: ['officer-a'],
    approvedBy: head,
    data: {
      number: '示卫公许〔2026〕1号',
      licenceNumber: '示卫公证1',
      holder: sampleParty,
      scope: '美发',
      from: on,
      until: '2030-09-27',
    },
  })

  it('supplement, technical review, extension, grant, delivery, cancellation [R0.1]', () => {
    const accepted = go(
      open('licence.ordinary'),
      application,
      { step: 'supplement-notice', on: '2026-09-03', by: ['officer-a'], data: { missing: ['平面图'] } },
      {
        step: 'supplement',
        on: '2026-09-07',
        by: ['officer-a'],
        data: { materials: [{ title: '平面图', copies: 1 }] },
      },
      { step: 'acceptance', on: '2026-09-08', by: ['officer-a'], data: { number: '示卫公受〔2026〕1号' } },
    )
    expect(dues(accepted, '2026-09-08')['licence.decision-period']).toEqual(['2026-10-12', 'running'])
    const tested = go(accepted, {
      step: 'technical-review',
      on: '2026-09-10',
      by: ['officer-a'],
      data: { kind: 'testing', toldOn: '2026-09-10', expectedDays: 5 },
    })
    expect(dues(tested, '2026-09-11')['licence.decision-period']?.[1]).toBe('suspended')
    const resumed = go(tested, {
      step: 'technical-review-end',
      on: '2026-09-17',
      by: ['officer-a'],
      data: { result: '合格。' },
    })
    // Five working days, 10 to 16 September, are taken out.
    expect(dues(resumed, '2026-09-17')['licence.decision-period']).toEqual(['2026-10-19', 'running'])
    const extended = go(resumed, {
      step: 'decision-extension',
      on: '2026-09-18',
      by: ['officer-a'],
      approvedBy: head,
      data: { reason: '情况复杂', toldOn: '2026-09-18' },
    })
    expect(dues(extended, '2026-09-18')['licence.decision-period']).toEqual(['2026-11-02', 'running'])
    const examined = go(extended, examination('2026-09-21'))
    expect(codes(examined, grant('2026-09-22'))).toEqual(['review.not-passed'])
    const granted = go(examined, ...reviewed('2026-09-22', 'grant'), grant('2026-09-23'), {
      step: 'delivery',
      on: '2026-09-24',
      by: ['officer-a'],
      data: service('2026-09-24'),
    })
    const record = go(
      granted,
      {
        step: 'cancellation',
        on: '2026-10-09',
        by: ['officer-a'],
        approvedBy: head,
        data: { number: '示卫公注销〔2026〕1号', ground: 'dissolved', detail: '企业终止。' },
      },
      { step: 'closing', on: '2026-10-09', by: ['officer-a'], approvedBy: 'section-head', data: closing },
      archiving('2026-10-10'),
    )
    expect(replay(record).phase).toBe('archived')
  })

  it('refusal tells the remedies; a third party is heard; a late renewal is refused; revocation needs review [L0.1]', () => {
    const accepted = go(open('licence.ordinary'), application, {
      step: 'acceptance',
      on: '2026-09-02',
      by: ['officer-a'],
      data: { number: '示卫公受〔2026〕1号' },
    })
    const refusing = go(
      accepted,
      examination('2026-09-03', { proposal: 'refuse' }),
      ...reviewed('2026-09-04', 'refuse'),
    )
    const refusal = (told: boolean): Act => ({
      step: 'refusal',
      on: '2026-09-07',
      by: ['officer-a'],
      approvedBy: head,
      data: { number: '示卫公不许〔2026〕1号', reason: '不符合条件。', basis: ['行政许可法 38.2'], remediesTold: told },
    })
    expect(codes(refusing, refusal(false))).toEqual(['licence.remedies-told'])
    expect(codes(refusing, refusal(true))).toEqual([])
    expect(codes(refusing, grant('2026-09-07'))).toContain('licence.as-examined')
    const other = go(accepted, examination('2026-09-03'), ...reviewed('2026-09-04', 'refuse'))
    expect(codes(other, grant('2026-09-07'))).toEqual(['review.covers-the-decision'])
    const third = go(accepted, examination('2026-09-03', { thirdParty: true }), ...reviewed('2026-09-04', 'grant'))
    expect(codes(third, grant('2026-09-07'))).toEqual(['licence.hearing-secured'])
    const offered = go(third, {
      step: 'hearing-offer',
      on: '2026-09-07',
      by: ['officer-a'],
      data: { toldOn: '2026-09-07', to: ['邻居一'] },
    })
    expect(codes(offered, grant('2026-09-14'))).toEqual(['licence.hearing-secured'])
    expect(codes(offered, grant('2026-09-15'))).toEqual([])
    const late = {
      ...application,
      data: { ...(application.data as object), kind: 'renewal', licence: { number: '示卫公证1', until: '2026-09-30' } },
    }
    expect(codes(open('licence.ordinary'), late)).toEqual(['licence.renewal-in-time'])
    const granted = go(accepted, examination('2026-09-03'), ...reviewed('2026-09-04', 'grant'), grant('2026-09-07'), {
      step: 'revocation-examination',
      on: '2026-09-08',
      by: ['officer-a'],
      data: { opinion: '应撤销。', proposal: 'revoke', thirdParty: false, judgements },
    })
    const revocation: Act = {
      step: 'revocation',
      on: '2026-09-10',
      by: ['officer-a'],
      approvedBy: head,
      data: { number: '示卫公撤〔2026〕1号', ground: '以欺骗手段取得', basis: ['行政许可法 69.2'] },
    }
    expect(codes(granted, revocation)).toContain('review.covers-the-file')
    expect(codes(go(granted, ...reviewed('2026-09-09', 'grant')), revocation)).toEqual(['review.covers-the-decision'])
    expect(codes(go(granted, ...reviewed('2026-09-09', 'revoke')), revocation)).toEqual([])
  })
})

describe('coercion.measure', () => {
  const imposed = (on: string, step = 'imposition', change: object = {}): Act => ({
    step,
    on,
    by: team,
    recordings: filmed(on),
    data: {
      ...onSite(on),
      number: '示卫公查扣决〔2026〕1号',
      kind: 'sealing',
      party: sampleParty,
      reason: '可能危害健康。',
      basis: ['行政强制法 9(2)'],
      inventory: [{ name: '设备', quantity: '1台' }],
      partyPresent: true,
      handedOver: true,
      viewsHeard: true,
      ...change,
    },
  })
  const release = (on: string, ground: string): Act => ({
    step: 'release',
    on,
    by: team,
    approvedBy: head,
    recordings: filmed(on),
    data: { number: '示卫公解〔2026〕1号', ground, returned: '已退还。', signature: { kind: 'signed' } },
  })
  const approval: Act = {
    step: 'approval',
    on: '2026-09-01',
    by: team,
    approvedBy: head,
    data: {
      kind: 'sealing',
      party: sampleParty,
      reason: '可能危害健康。',
      basis: ['行政强制法 9(2)'],
      object: '设备1台',
      judgements,
    },
  }

  it('approved, reviewed, imposed, tested, extended once, released [R0.1]', () => {
    const proposed = go(open('coercion.measure'), approval)
    expect(codes(proposed, imposed('2026-09-02'))).toContain('review.not-passed')
    expect(codes(go(proposed, ...reviewed('2026-09-01', 'execution')), imposed('2026-09-02'))).toEqual([
      'review.covers-the-decision',
    ])
    const sealed = go(proposed, ...reviewed('2026-09-01', 'measure'), imposed('2026-09-02'))
    expect(dues(sealed, '2026-09-02')['coercion.seizure']?.[0]).toBe('2026-10-08')
    const tested = go(
      sealed,
      {
        step: 'testing-notice',
        on: '2026-09-10',
        by: team,
        data: { purpose: '检验', until: '2026-09-19', toldOn: '2026-09-10' },
      },
      { step: 'testing-end', on: '2026-09-20', by: team, data: { result: '合格' } },
    )
    expect(raw(tested, '2026-09-20')).toBe('2026-10-12')
    const extension = (on: string): Act => ({
      step: 'extension',
      on,
      by: team,
      approvedBy: head,
      data: { number: '示卫公延〔2026〕1号', reason: '复杂', toldOn: on },
    })
    expect(codes(tested, extension('2026-10-14'))).toEqual(['coercion.still-running'])
    const longer = go(tested, extension('2026-10-09'))
    expect(raw(longer, '2026-10-09')).toBe('2026-11-11')
    expect(codes(longer, extension('2026-10-10'))).toContain('act.done-already')
    const record = go(
      longer,
      release('2026-10-20', 'decided-not-needed'),
      { step: 'closing', on: '2026-10-20', by: team, approvedBy: head, data: closing },
      archiving('2026-10-21'),
    )
    expect(replay(record).phase).toBe('archived')
  })

  it('in an emergency: at once, but released when it is not approved, and never disposed of without approval', () => {
    const sealed = go(open('coercion.measure'), imposed('2026-09-02', 'emergency-imposition'))
    const disposal: Act = {
      step: 'disposal',
      on: '2026-09-03',
      by: team,
      approvedBy: head,
      data: { number: '示卫公处〔2026〕1号', way: 'destroyed', basis: ['行政强制法 27'], detail: '销毁' },
    }
    expect(codes(sealed, disposal)).toEqual(['coercion.emergency-approved'])
    const refused = go(sealed, {
      step: 'emergency-approval',
      on: '2026-09-03',
      by: team,
      approvedBy: head,
      data: { reportedAt: '2026-09-02T20:00', approved: false, opinion: '不同意' },
    })
    expect(codes(refused, disposal)).toEqual(['coercion.emergency-approved'])
    expect(replay(go(refused, release('2026-09-03', 'not-approved'))).phase).toBe('released')
    expect(
      codes(open('coercion.measure'), imposed('2026-09-02', 'emergency-imposition', { handedOver: false })),
    ).toEqual(['coercion.form-kept'])
    expect(dues(sealed, '2026-09-02')['coercion.emergency-approval']?.[0]).toBe('2026-09-03')
  })
})

describe('coercion.execution', () => {
  const takeover: Act = {
    step: 'takeover',
    on: '2026-03-20',
    by: team,
    approvedBy: 'section-head',
    data: {
      party: sampleParty,
      decisionNumber: '示卫公罚〔2026〕1号',
      decidedOn: '2026-03-01',
      servedOn: '2026-03-02',
      amount: 300_000,
      obligation: '缴纳罚款',
    },
  }
  const demand: Act = {
    step: 'demand',
    on: '2026-08-20',
    by: team,
    approvedBy: head,
    data: {
      number: '示卫催〔2026〕1号',
      servedOn: '2026-08-20',
      term: '十日内缴纳',
      amount: 300_000,
      rightsTold: true,
    },
  }
  const court = (on: string, papers = ['application', 'decision', 'views-and-demand', 'target']): Act => ({
    step: 'court-application',
    on,
    by: ['officer-a'],
    approvedBy: head,
    data: { court: '示例县人民法院', papers, headSigned: true },
  })

  it('demand, court window of three months after six, papers, ruling, performance [R0.1]', () => {
    const demanded = go(open('coercion.execution'), takeover, demand)
    expect(codes(demanded, court('2026-09-02'))).toEqual(['execution.court-window'])
    expect(codes(demanded, court('2026-09-04', ['application']))).toEqual(['execution.papers'])
    expect(codes(demanded, court('2026-12-03'))).toEqual(['execution.court-window'])
    const applied = go(
      demanded,
      court('2026-09-04'),
      {
        step: 'ruling',
        on: '2026-09-15',
        by: ['officer-a'],
        data: { result: 'granted', number: '行审1号', receivedOn: '2026-09-15' },
      },
      { step: 'payment', on: '2026-09-20', by: ['officer-a'], data: { amount: 300_000, receipt: '票' } },
    )
    const record = go(
      applied,
      { step: 'performed', on: '2026-09-20', by: ['officer-a'], data: closing },
      { step: 'closing', on: '2026-09-21', by: ['officer-a'], approvedBy: head, data: closing },
      archiving('2026-09-22'),
    )
    expect(replay(record).phase).toBe('archived')
  })

  it('not before the party is late; an unpaid sum is not performed; a pause can end', () => {
    expect(codes(open('coercion.execution'), { ...takeover, on: '2026-03-17' })).toEqual(['execution.overdue'])
    const record = go(open('coercion.execution'), takeover)
    expect(codes(record, { step: 'performed', on: '2026-04-01', by: ['officer-a'], data: closing })).toEqual([
      'execution.performed',
    ])
    const paused = go(record, {
      step: 'pause',
      on: '2026-04-01',
      by: ['officer-a'],
      approvedBy: head,
      data: { ground: 'unable-for-now', detail: '经营困难' },
    })
    expect(dues(paused, '2026-04-01')['execution.discontinued']?.[0]).toBe('2029-04-02')
    expect(
      replay(
        go(paused, {
          step: 'ending',
          on: '2026-05-01',
          by: ['officer-a'],
          approvedBy: head,
          data: { ground: 'decision-revoked', detail: '撤销' },
        }),
      ).phase,
    ).toBe('ended')
  })
})

describe('inspections', () => {
  const approval = (extra: object): Act => ({
    step: 'approval',
    on: '2026-09-01',
    by: team,
    approvedBy: head,
    data: {
      object: sampleParty,
      enterprise: true,
      items: ['公共场所卫生许可'],
      basis: ['公共场所卫生管理条例 10'],
      plannedOn: '2026-09-02',
      ...extra,
    },
  })
  const random = approval({ draw: '2026-第1次', drawDigest: 'b'.repeat(64) })
  const planned = approval({ plan: '2026年度检查计划' })
  const prompted = approval({
    ...{ source: 'complaint', receivedAt: '2026-08-31T09:00', urgent: false },
    lead: { number: '示卫投诉〔2026〕1号', keptIn: 'elsewhere', content: '反映毛巾没有消毒。' },
  })
  const notice: Act = {
    step: 'notice',
    on: '2026-09-02',
    by: team,
    data: {
      number: '示卫检通〔2026〕1号',
      servedOn: '2026-09-02',
      frequencyTold: true,
      rightsTold: true,
      onTheSpot: true,
    },
  }
  const visit = (problems: string[]): Act => ({
    step: 'visit',
    on: '2026-09-02',
    by: team,
    recordings: filmed('2026-09-02'),
    data: { ...onSite('2026-09-02'), content: '检查情况。', problems },
  })
  const result = (conclusion: string): Act => ({
    step: 'result',
    on: '2026-09-03',
    by: team,
    data: { conclusion, text: '结果。', service: service('2026-09-03') },
  })
  const end: Act[] = [
    { step: 'finish', on: '2026-09-10', by: ['officer-a'], data: closing },
    { step: 'closing', on: '2026-09-10', by: ['officer-a'], approvedBy: 'section-head', data: closing },
    archiving('2026-09-11'),
  ]

  it.each([
    ['inspection.random', random],
    ['inspection.planned', planned],
    ['inspection.prompted', prompted],
  ] as const)('%s: approval, notice, visit, result, archive [R0.1]', (id, first) => {
    expect(replay(go(open(id), first, notice, visit([]), result('no-problem'), ...end)).phase).toBe('archived')
  })

  it('problems are corrected and checked again, or become a case', () => {
    const told = go(open('inspection.planned'), planned, notice, visit(['无健康证']), result('problem-found'))
    expect(codes(told, end[0]!)).toEqual(['inspection.problems-settled'])
    const order: Act = {
      step: 'correction-order',
      on: '2026-09-03',
      by: team,
      data: { number: '示卫责改〔2026〕1号', content: '办理健康证', dueOn: '2026-09-09', basis: ['行政处罚法 28.1'] },
    }
    const recheck = (corrected: boolean): Act => ({
      step: 'recheck',
      on: '2026-09-10',
      by: team,
      recordings: filmed('2026-09-10'),
      data: { ...onSite('2026-09-10'), corrected, content: '复查。' },
    })
    expect(codes(go(told, order, recheck(false)), end[0]!)).toEqual(['inspection.problems-settled'])
    expect(codes(go(told, order, recheck(true)), end[0]!)).toEqual([])
    expect(
      codes(
        go(told, {
          step: 'turn-into-case',
          on: '2026-09-10',
          by: team,
          approvedBy: head,
          data: { caseId: '2026-0010', reason: '立案' },
        }),
        end[0]!,
      ),
    ).toEqual([])
    expect(codes(go(open('inspection.planned'), planned, notice, visit(['x'])), result('no-problem'))).toEqual([
      'inspection.result-fits',
    ])
  })

  it('the yearly cap stops planned and random ones, not one on a complaint; without the history nothing is assumed', () => {
    const once = { on: '2026-03-02', procedure: 'inspection.planned', items: [], own: true }
    const often = { history: { ...context.history, inspectionsOf: () => [once] } }
    expect(codes(open('inspection.random'), random, often)).toEqual(['inspection.yearly-cap'])
    expect(codes(open('inspection.prompted'), prompted, often)).toEqual([])
    expect(codes(open('inspection.planned'), planned, { history: { inspectionsOf: () => undefined } })).toEqual([
      'inspection.items-listed',
      'inspection.yearly-cap',
    ])
  })
})
