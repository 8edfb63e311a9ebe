import type { History, PastVisit } from '../../src/case/table/types'
import { sampleParty } from '../../testing'
import { sampleFilled } from '../../testing/sample-checklist'
import { did, type Examples } from './example'

const another = { ...sampleParty, uscc: '另一家' }
const knows = (of: ReturnType<NonNullable<History['caseOf']>>): History => ({
  inspectionsOf: () => [],
  caseOf: () => of,
})
const check = (change: object = {}) =>
  ({ ...{ procedure: 'inspection.prompted', parties: [sampleParty], approvedOn: '2026-11-12' }, ...change }) as const
const file = 'a'.repeat(64)
const visit = (change: Partial<PastVisit> = {}): PastVisit => ({
  ...{ caseId: '2026-0700', on: '2026-11-10', reason: 'guidance', noticed: ['消毒间没有消毒设施'], files: [file] },
  ...change,
})
const visits = (...made: readonly PastVisit[]): History => ({ inspectionsOf: () => [], visitsOf: () => made })
const approved = did('visit-approval', '2026-11-09', { object: sampleParty, reason: 'guidance' })
const went = (...noticed: readonly string[]) => did('visit-record', '2026-11-10', { noticed })
const wanted = (reason: string, servedCase?: string) => ({
  ...{ object: sampleParty, reason },
  ...(servedCase === undefined ? {} : { servedCase }),
})
const intake = (source: string, checkCase?: string) =>
  did('intake', '2026-11-11', { source, ...(checkCase === undefined ? {} : { checkCase }) })
const filing = did('filing', '2026-11-12', { party: sampleParty })
const evidence = (sha256?: string) => ({
  items: [
    {
      ...{ id: '证据1', kind: 'audio-visual', title: '照片', proves: '未消毒。' },
      ...(sha256 === undefined ? {} : { sha256 }),
    },
  ],
})

/** 不属于检查的入企活动，以及不得从中取证 */
export const visitsNoChecks: readonly Examples[] = [
  {
    guard: 'visit.case-served',
    cases: [
      { when: '指导服务不服务于案件', data: wanted('guidance'), outcome: 'met' },
      { when: '送达没有写明案件', data: wanted('delivery'), outcome: 'not-met' },
      {
        when: '送达该当事人的案件',
        data: wanted('delivery', 'x'),
        history: knows(check({ procedure: 'penalty.ordinary' })),
        outcome: 'met',
      },
      {
        when: '送达另一当事人的案件',
        data: wanted('delivery', 'x'),
        history: knows(check({ parties: [another] })),
        outcome: 'not-met',
      },
      {
        when: '许可核实写明的是处罚案件',
        data: wanted('verification', 'x'),
        history: knows(check({ procedure: 'penalty.ordinary' })),
        outcome: 'not-met',
      },
      { when: '没有这一案件', data: wanted('delivery', 'x'), history: knows('none'), outcome: 'not-met' },
      { when: '查不到案件', data: wanted('delivery', 'x'), outcome: 'undetermined' },
    ],
  },
  {
    guard: 'visit.again-reasoned',
    cases: [
      {
        when: '本年度没有去过',
        data: { ...wanted('guidance'), plannedOn: '2026-11-20' },
        history: visits(),
        outcome: 'met',
      },
      {
        when: '上年度去过',
        data: { ...wanted('guidance'), plannedOn: '2026-11-20' },
        history: visits(visit({ on: '2025-12-31' })),
        outcome: 'met',
      },
      {
        when: '本年度去过，没有写理由',
        data: { ...wanted('survey'), plannedOn: '2026-11-20' },
        history: visits(visit({ on: '2026-01-01' })),
        outcome: 'not-met',
      },
      {
        when: '本年度去过，写明理由',
        data: { ...wanted('guidance'), plannedOn: '2026-11-20', again: '企业再次申请。' },
        history: visits(visit()),
        outcome: 'met',
      },
      { when: '不知道是否去过', data: { ...wanted('guidance'), plannedOn: '2026-11-20' }, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'visit.no-checklist',
    cases: [
      { when: '没有填写检查表', facts: [approved], data: {}, outcome: 'met' },
      { when: '填写了检查表', facts: [approved], data: { checklists: [sampleFilled] }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'visit.nothing-ordered',
    cases: [
      { when: '提出建议', facts: [approved], data: { content: '讲解。', advice: '建议随用随记。' }, outcome: 'met' },
      {
        when: '以指导意见责令改正',
        facts: [approved],
        data: { content: '讲解。', advice: '责令三日内补齐消毒记录。' },
        outcome: 'not-met',
      },
      { when: '在活动情况中限期整改', facts: [approved], data: { content: '要求限期整改。' }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'visit.turned-by-approval',
    cases: [
      {
        when: '前往以后批准的检查',
        facts: [approved, went('无消毒设施')],
        data: { checkCase: 'x' },
        history: knows(check()),
        outcome: 'met',
      },
      {
        when: '前往当日批准的检查',
        facts: [approved, went('无消毒设施')],
        data: { checkCase: 'x' },
        history: knows(check({ approvedOn: '2026-11-10' })),
        outcome: 'met',
      },
      {
        when: '前往以前批准的检查',
        facts: [approved, went('无消毒设施')],
        data: { checkCase: 'x' },
        history: knows(check({ approvedOn: '2026-11-09' })),
        outcome: 'not-met',
      },
      {
        when: '检查尚未批准',
        facts: [approved, went('无消毒设施')],
        data: { checkCase: 'x' },
        history: knows({ procedure: 'inspection.prompted', parties: [sampleParty] }),
        outcome: 'not-met',
      },
      {
        when: '另一次入企活动',
        facts: [approved, went('无消毒设施')],
        data: { checkCase: 'x' },
        history: knows(check({ procedure: 'visit.other' })),
        outcome: 'not-met',
      },
      { when: '查不到检查', facts: [approved, went('无消毒设施')], data: { checkCase: 'x' }, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'visit.leads-settled',
    cases: [
      { when: '没有线索', facts: [approved, went()], outcome: 'met' },
      { when: '线索没有处理', facts: [approved, went('无消毒设施')], outcome: 'not-met' },
      {
        when: '线索转为检查',
        facts: [approved, went('无消毒设施'), did('turn-into-check', '2026-11-13')],
        outcome: 'met',
      },
      {
        when: '经批准不检查',
        facts: [approved, went('无消毒设施'), did('lead-dropped', '2026-11-13')],
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'intake.found-by-check',
    cases: [
      { when: '没有登记检查编号', data: { suspect: sampleParty }, outcome: 'met' },
      {
        when: '对该当事人的检查',
        data: { suspect: sampleParty, checkCase: 'x' },
        history: knows(check()),
        outcome: 'met',
      },
      {
        when: '编号是入企活动',
        data: { suspect: sampleParty, checkCase: 'x' },
        history: knows(check({ procedure: 'visit.other' })),
        outcome: 'not-met',
      },
      { when: '查不到检查', data: { suspect: sampleParty, checkCase: 'x' }, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'filing.no-unchecked-visit',
    cases: [
      {
        when: '检查发现，没有入企活动',
        facts: [intake('inspection')],
        data: { party: sampleParty },
        history: visits(),
        outcome: 'met',
      },
      {
        when: '入企活动记有线索，没有转为检查',
        facts: [intake('inspection')],
        data: { party: sampleParty },
        history: visits(visit()),
        outcome: 'not-met',
      },
      {
        when: '线索已转为检查',
        facts: [intake('inspection')],
        data: { party: sampleParty },
        history: visits(visit({ check: '2026-0710' })),
        outcome: 'met',
      },
      {
        when: '入企活动没有线索',
        facts: [intake('inspection')],
        data: { party: sampleParty },
        history: visits(visit({ noticed: [] })),
        outcome: 'met',
      },
      {
        when: '写明了发现线索的检查',
        facts: [intake('inspection', '2026-0710')],
        data: { party: sampleParty },
        history: visits(visit()),
        outcome: 'met',
      },
      {
        when: '举报的案件，没有入企活动线索',
        facts: [intake('report')],
        data: { party: sampleParty },
        history: visits(),
        outcome: 'met',
      },
      {
        when: '记为举报，入企活动记有线索，没有说明',
        facts: [intake('report')],
        data: { party: sampleParty },
        history: visits(visit()),
        outcome: 'not-met',
      },
      {
        when: '记为举报，逐次说明与入企活动无关',
        facts: [intake('report')],
        data: { party: sampleParty, visitsApart: [{ visit: '2026-0700', why: '举报人另行反映无证经营。' }] },
        history: visits(visit()),
        outcome: 'met',
      },
      {
        when: '记为举报，只说明其中一次入企活动',
        facts: [intake('report')],
        data: { party: sampleParty, visitsApart: [{ visit: '2026-0700', why: '举报人另行反映无证经营。' }] },
        history: visits(visit(), visit({ caseId: '2026-0701' })),
        outcome: 'not-met',
      },
      {
        when: '前往以前举报已经登记在案',
        facts: [{ ...intake('report'), entered: '2026-11-09T10:00' }],
        data: { party: sampleParty },
        history: visits(visit()),
        outcome: 'met',
      },
      {
        when: '前往当日才登记的举报',
        facts: [{ ...intake('report'), entered: '2026-11-10T18:00' }],
        data: { party: sampleParty },
        history: visits(visit()),
        outcome: 'not-met',
      },
      {
        when: '检查发现的，不能以说明代替检查',
        facts: [intake('inspection')],
        data: { party: sampleParty, visitsApart: [{ visit: '2026-0700', why: '与入企活动无关。' }] },
        history: visits(visit()),
        outcome: 'not-met',
      },
      {
        when: '记为举报，入企活动的记录不能核实',
        facts: [intake('report')],
        data: { party: sampleParty },
        history: { inspectionsOf: () => [], visitsOf: () => undefined },
        outcome: 'undetermined',
      },
      {
        when: '举报的案件，没有入企活动登记可查',
        facts: [intake('report')],
        data: { party: sampleParty },
        outcome: 'met',
      },
      {
        when: '不知道有没有入企活动',
        facts: [intake('inspection')],
        data: { party: sampleParty },
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'evidence.not-from-visit',
    cases: [
      { when: '没有登记证据文件', facts: [filing], data: evidence(), outcome: 'met' },
      {
        when: '文件不是入企活动取得',
        facts: [filing],
        data: evidence('b'.repeat(64)),
        history: visits(visit()),
        outcome: 'met',
      },
      {
        when: '入企活动的照片作为证据',
        facts: [filing],
        data: evidence(file),
        history: visits(visit()),
        outcome: 'not-met',
      },
      {
        when: '入企活动已转为检查',
        facts: [filing],
        data: evidence(file),
        history: visits(visit({ check: '2026-0710' })),
        outcome: 'met',
      },
      { when: '不知道有没有入企活动', facts: [filing], data: evidence(file), outcome: 'undetermined' },
    ],
  },
  {
    guard: 'simple.not-in-visit',
    cases: [
      { when: '当日没有入企活动', data: { party: sampleParty }, history: visits(), outcome: 'met' },
      {
        when: '前一日的入企活动',
        data: { party: sampleParty },
        history: visits(visit({ on: '2026-11-19' })),
        outcome: 'met',
      },
      {
        when: '当日以入企活动前往',
        data: { party: sampleParty },
        history: visits(visit({ on: '2026-11-20' })),
        outcome: 'not-met',
      },
      { when: '不知道当日有没有入企活动', data: { party: sampleParty }, outcome: 'undetermined' },
    ],
  },
]
