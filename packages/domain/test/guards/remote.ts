import type { History } from '../../src/case/table/types'
import { sampleParty } from '../../testing'
import { did, type Examples } from './example'
import { lawWith, lawWithParameter } from './law'

const base = { kind: 'system', system: 'licence-base' }
const record = (change: object = {}) => ({
  ...{ id: 'R1', source: base, title: '健康合格证明登记', shows: '已到期。', recordedAt: '2026-11-10T08:00' },
  ...{ reviewedBy: 'officer-b', reviewedOn: '2026-11-11', fit: true },
  ...change,
})
const problem = '健康合格证明已经到期'
const found = (
  records: readonly object[] = [record()],
  problems: readonly object[] = [{ problem, records: ['R1'] }],
) => ({
  records,
  content: '比对登记。',
  problems,
})
const approved = did('approval', '2026-11-09', {
  object: sampleParty,
  sources: [base],
  recordsFrom: '2026-11-01',
  recordsUntil: '2026-11-30',
})
const looked = did('remote-record', '2026-11-11', found())
const clean = did('remote-record', '2026-11-11', found([record()], []))
const told = (on = '2026-11-11') => did('remote-notice', on, { answerUntil: '2026-11-19' })
const answered = (dropped: readonly string[] = []) => did('remote-answer', '2026-11-13', { dropped })
const ordered = did('correction-order', '2026-11-21', { dueOn: '2026-11-23' })
const result = (conclusion: string) => ({ conclusion })
const knows = (of: ReturnType<NonNullable<History['caseOf']>>): History => ({
  inspectionsOf: () => [],
  caseOf: () => of,
})
const check = (change: object = {}) =>
  ({
    ...{ procedure: 'inspection.prompted', parties: [sampleParty], approvedOn: '2026-11-12' },
    ...change,
  }) as const
const asked = { object: sampleParty, items: ['从业人员健康合格证明'], enterprise: true, plannedOn: '2026-12-01' }
const past = (...procedures: readonly string[]): History => ({
  inspectionsOf: () => procedures.map((procedure) => ({ on: '2026-03-02', procedure, items: [], own: true })),
})
const counting = lawWithParameter('inspection.cap-counts-remote', true)
const silent = lawWith({
  parameters: [{ id: 'inspection.cap-counts-remote', title: '非现场检查计入年度频次', unit: 'flag', versions: [] }],
})

/** 非现场检查 */
export const remote: readonly Examples[] = [
  {
    guard: 'inspection.yearly-cap',
    procedures: ['inspection.remote'],
    cases: [
      {
        when: '本地规定非现场检查不计入频次，已检查一次',
        data: asked,
        history: past('inspection.planned'),
        outcome: 'met',
      },
      { when: '本地规定计入，尚未检查', data: asked, history: past(), law: counting, outcome: 'met' },
      {
        when: '本地规定计入，已检查一次，上限一次',
        data: asked,
        history: past('inspection.remote'),
        law: counting,
        outcome: 'not-met',
      },
      { when: '没有规定是否计入，尚未检查', data: asked, history: past(), law: silent, outcome: 'met' },
      {
        when: '没有规定是否计入，已检查一次',
        data: asked,
        history: past('inspection.planned'),
        law: silent,
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'inspection.yearly-cap',
    procedures: ['inspection.planned'],
    cases: [
      {
        when: '没有规定非现场检查是否计入，本年度只有一次非现场检查',
        data: asked,
        history: past('inspection.remote'),
        law: silent,
        outcome: 'undetermined',
      },
      {
        when: '非现场检查不计入，本年度只有一次非现场检查',
        data: asked,
        history: past('inspection.remote'),
        outcome: 'met',
      },
      {
        when: '没有规定非现场检查是否计入，现场检查已达上限',
        data: asked,
        history: past('inspection.planned', 'inspection.remote'),
        law: silent,
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'remote.sources-registered',
    cases: [
      { when: '登记的系统', data: { sources: [base] }, outcome: 'met' },
      { when: '登记的设备', data: { sources: [{ kind: 'device', device: 'camera-1' }] }, outcome: 'met' },
      { when: '系统没有登记', data: { sources: [{ kind: 'system', system: 'my-sheet' }] }, outcome: 'not-met' },
      { when: '系统已经停用', data: { sources: [{ kind: 'system', system: 'old-base' }] }, outcome: 'not-met' },
      {
        when: '设备没有标志、技术审核在后',
        data: { sources: [{ kind: 'device', device: 'camera-2' }] },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'remote.within-approval',
    step: 'remote-record',
    cases: [
      { when: '批准的来源和期间', facts: [approved], data: found(), outcome: 'met' },
      {
        when: '批准期间的前一日',
        facts: [approved],
        data: found([record({ recordedAt: '2026-10-31T23:59' })]),
        outcome: 'not-met',
      },
      {
        when: '没有批准的来源',
        facts: [approved],
        data: found([record({ source: { kind: 'device', device: 'camera-1' } })]),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'remote.sources-fit',
    step: 'remote-record',
    cases: [
      { when: '系统启用后的记录', facts: [approved], data: found(), outcome: 'met' },
      {
        when: '系统启用前一日的记录',
        facts: [approved],
        data: found([record({ recordedAt: '2018-05-31T10:00' })]),
        outcome: 'not-met',
      },
      {
        when: '系统停用次日的记录',
        facts: [approved],
        data: found([record({ source: { kind: 'system', system: 'old-base' }, recordedAt: '2026-01-01T00:00' })]),
        outcome: 'not-met',
      },
      {
        when: '设备启用当日的记录',
        facts: [approved],
        data: found([record({ source: { kind: 'device', device: 'camera-1' }, recordedAt: '2026-03-01T00:00' })]),
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'remote.records-reviewed',
    cases: [
      { when: '问题以审核符合要求的记录认定', facts: [approved], data: found(), outcome: 'met' },
      { when: '记录审核不符合要求', facts: [approved], data: found([record({ fit: false })]), outcome: 'not-met' },
      {
        when: '不符合要求的记录没有用来认定问题',
        facts: [approved],
        data: found([record(), record({ id: 'R2', fit: false })]),
        outcome: 'met',
      },
      {
        when: '问题所依据的记录没有调取',
        facts: [approved],
        data: found([record()], [{ problem, records: ['R9'] }]),
        outcome: 'not-met',
      },
      { when: '记录编号重复', facts: [approved], data: found([record(), record()]), outcome: 'not-met' },
    ],
  },
  {
    guard: 'remote.dropped-was-found',
    cases: [
      { when: '没有不再认定的问题', facts: [approved, looked, told()], data: { dropped: [] }, outcome: 'met' },
      { when: '采纳申辩', facts: [approved, looked, told()], data: { dropped: [problem] }, outcome: 'met' },
      {
        when: '不是核查发现的问题',
        facts: [approved, looked, told()],
        data: { dropped: ['无照'] },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'remote.visit-approved',
    cases: [
      {
        when: '另有批准的现场检查',
        facts: [approved],
        data: { checkCase: 'x' },
        history: knows(check()),
        outcome: 'met',
      },
      {
        when: '另一次非现场检查',
        facts: [approved],
        data: { checkCase: 'x' },
        history: knows(check({ procedure: 'inspection.remote' })),
        outcome: 'not-met',
      },
      {
        when: '本次审批以前批准的检查',
        facts: [approved],
        data: { checkCase: 'x' },
        history: knows(check({ approvedOn: '2026-11-08' })),
        outcome: 'not-met',
      },
      {
        when: '另一当事人的检查',
        facts: [approved],
        data: { checkCase: 'x' },
        history: knows(check({ parties: [{ ...sampleParty, uscc: '另一家' }] })),
        outcome: 'not-met',
      },
      { when: '没有这一检查', facts: [approved], data: { checkCase: 'x' }, history: knows('none'), outcome: 'not-met' },
      { when: '查不到', facts: [approved], data: { checkCase: 'x' }, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'remote.party-heard',
    cases: [
      { when: '没有发现问题', facts: [approved, clean], data: result('no-problem'), outcome: 'met' },
      { when: '发现问题没有告知', facts: [approved, looked], data: result('problem-found'), outcome: 'not-met' },
      {
        when: '已告知，陈述期最后一日，没有陈述',
        facts: [approved, looked, told()],
        on: '2026-11-19',
        data: result('problem-found'),
        outcome: 'not-met',
      },
      {
        when: '陈述期届满次日',
        facts: [approved, looked, told()],
        on: '2026-11-20',
        data: result('problem-found'),
        outcome: 'met',
      },
      {
        when: '陈述以后',
        facts: [approved, looked, told(), answered()],
        on: '2026-11-13',
        data: result('problem-found'),
        outcome: 'met',
      },
      {
        when: '告知以后又核查，没有再告知',
        facts: [approved, looked, told(), did('remote-record', '2026-11-12', found())],
        data: result('problem-found'),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'inspection.result-fits',
    procedures: ['inspection.remote'],
    cases: [
      { when: '核查没有问题', facts: [approved, clean], data: result('no-problem'), outcome: 'met' },
      { when: '核查有问题，告知无问题', facts: [approved, looked], data: result('no-problem'), outcome: 'not-met' },
      {
        when: '问题经申辩不再认定',
        facts: [approved, looked, told(), answered([problem])],
        data: result('no-problem'),
        outcome: 'met',
      },
      {
        when: '申辩后不再认定的问题，又核查发现',
        facts: [
          approved,
          looked,
          told(),
          answered([problem]),
          did('remote-record', '2026-11-14', found([record({ id: 'R2' })], [{ problem, records: ['R2'] }])),
        ],
        data: result('no-problem'),
        outcome: 'not-met',
      },
      {
        when: '再次核查没有写原来的问题',
        facts: [approved, looked, did('remote-record', '2026-11-12', found([record({ id: 'R2' })], []))],
        data: result('no-problem'),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'correction.problem-on-record',
    procedures: ['inspection.remote'],
    cases: [
      { when: '核查发现问题', facts: [approved, looked], outcome: 'met' },
      { when: '核查没有发现问题', facts: [approved, clean], outcome: 'not-met' },
    ],
  },
  {
    guard: 'remote.sources-fit',
    step: 'remote-recheck',
    cases: [{ when: '以登记系统的记录复查', facts: [approved, looked], data: { records: [record()] }, outcome: 'met' }],
  },
  {
    guard: 'inspection.problems-settled',
    procedures: ['inspection.remote'],
    cases: [
      {
        when: '核查没有问题',
        facts: [approved, clean, did('result', '2026-11-12', result('no-problem'))],
        outcome: 'met',
      },
      {
        when: '责令改正，尚未复查',
        facts: [approved, looked, did('result', '2026-11-20', result('problem-found')), ordered],
        on: '2026-11-25',
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'inspection.cap-at-record',
    cases: [
      {
        when: '批准以后没有其他检查',
        facts: [did('approval', '2026-11-10', asked)],
        history: past(),
        law: counting,
        outcome: 'met',
      },
      {
        when: '批准以后又检查过一次',
        facts: [did('approval', '2026-11-10', asked)],
        history: past('inspection.remote'),
        law: counting,
        outcome: 'not-met',
      },
      {
        when: '本次已经调取过记录，再调取',
        facts: [did('approval', '2026-11-10', asked), looked],
        history: past('inspection.remote'),
        law: counting,
        outcome: 'met',
      },
      {
        when: '没有检查台账',
        facts: [did('approval', '2026-11-10', asked)],
        law: counting,
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'recheck.owed',
    procedures: ['inspection.remote'],
    cases: [
      { when: '责令改正后首次复查', facts: [approved, looked, ordered], on: '2026-11-25', outcome: 'met' },
      {
        when: '已复查改正',
        facts: [approved, looked, ordered, did('remote-recheck', '2026-11-25', { corrected: true })],
        on: '2026-11-26',
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'remote.recheck-shown',
    cases: [
      {
        when: '责令改正以后的记录，审核符合要求',
        facts: [approved, looked, ordered],
        on: '2026-11-25',
        data: { records: [record({ recordedAt: '2026-11-24T09:00' })], corrected: true },
        outcome: 'met',
      },
      {
        when: '责令改正以前的记录',
        facts: [approved, looked, ordered],
        on: '2026-11-25',
        data: { records: [record({ recordedAt: '2026-11-20T23:59' })], corrected: true },
        outcome: 'not-met',
      },
      {
        when: '责令改正当日的记录',
        facts: [approved, looked, ordered],
        on: '2026-11-25',
        data: { records: [record({ recordedAt: '2026-11-21T23:59' })], corrected: true, early: '当日即改正。' },
        outcome: 'not-met',
      },
      {
        when: '改正期限最后一日的记录，没有写明理由',
        facts: [approved, looked, ordered],
        on: '2026-11-25',
        data: { records: [record({ recordedAt: '2026-11-23T09:00' })], corrected: true },
        outcome: 'undetermined',
      },
      {
        when: '改正期限最后一日的记录，写明已经提前改正',
        facts: [approved, looked, ordered],
        on: '2026-11-25',
        data: { records: [record({ recordedAt: '2026-11-23T09:00' })], corrected: true, early: '当事人报告已经改正。' },
        outcome: 'met',
      },
      {
        when: '改正期限尚未届满，认定没有改正',
        facts: [approved, looked, ordered],
        on: '2026-11-25',
        data: {
          records: [record({ recordedAt: '2026-11-23T09:00' })],
          corrected: false,
          early: '当事人报告已经改正。',
        },
        outcome: 'not-met',
      },
      {
        when: '记录不符合要求',
        facts: [approved, looked, ordered],
        on: '2026-11-25',
        data: { records: [record({ recordedAt: '2026-11-24T09:00', fit: false })] },
        outcome: 'not-met',
      },
      {
        when: '同一编号登记两次',
        facts: [approved, looked, ordered],
        on: '2026-11-25',
        data: {
          records: [record({ recordedAt: '2026-11-24T09:00' }), record({ recordedAt: '2026-11-24T10:00' })],
        },
        outcome: 'not-met',
      },
    ],
  },
]
