import type { History, KnownParty } from '../../src/case/table/types'
import { sampleBureau, sampleParty } from '../../testing'
import { did, type Examples } from './example'
import { lawWith } from './law'

const cause = 'public-place.uncleaned'
const violation = { from: '2026-09-01', to: '2026-10-12' }
const fine = (yuan: number) => [{ kind: 'fine', amount: yuan * 100 }]
const use = (step: string, items: string, corrected: string, more: object = {}) => ({
  benchmarks: [
    {
      benchmark: 'demo.public-place.uncleaned',
      step,
      factors: [
        { factor: 'items', value: items },
        { factor: 'corrected', value: corrected },
      ],
      ...more,
    },
  ],
})
const report = (yuan: number, more: object) => ({ violation, tier: 'basic', proposal: fine(yuan), ...more })
const reported = did('investigation-end', '2026-11-02', { violation, tier: 'basic', judgements: {} })
const decision = (yuan: number, more: object) => ({ tier: 'basic', penalties: fine(yuan), ...more })
const leaves = (approval?: object) => ({
  deviation: { ground: 'unjust', reason: '适用该阶次明显不当。', ...(approval ? { approval } : {}) },
})
const own = sampleBureau.benchmarks![0]!
const superior = lawWith({ benchmarks: [{ ...own, maker: { name: '示例省卫生健康委员会（演示）', own: false } }] })
const paper = { sha256: 'a'.repeat(64) }
const bySuperior = (body: string, filed: object = paper) =>
  leaves({ kind: 'issuing-body', body, number: '示卫批〔2026〕1号', approvedOn: '2026-11-03', ...filed })
const discussed = (deviates: readonly string[] | undefined, conclusion = 'proceed') =>
  did('collective-discussion', '2026-11-03', {
    ...{ subject: 'serious-case', conclusion },
    ...(deviates ? { deviates } : {}),
  })

const filed = did('evidence', '2026-10-20', {
  items: [{ id: '证据1', kind: 'inquest', title: '现场笔录', proves: '件数' }],
})
/** The same use, with the evidence of each factor. */
const proved = (items: string) => {
  const [one] = use('light', items, '是').benchmarks
  return { benchmarks: [{ ...one, factors: one?.factors.map((factor) => ({ ...factor, evidence: ['证据1'] })) }] }
}

/** The same benchmark, with a step that the register decides. */
const counting = (kind: 'number' | 'yes-no', earlier: object) =>
  lawWith({
    benchmarks: [{ ...own, factors: [...own.factors, { id: 'before', title: '既往处罚', kind, earlier } as never] }],
  })
const before = (value: string) => {
  const [one] = use('light', '9', '是').benchmarks
  return report(600, {
    party: sampleParty,
    benchmarks: [{ ...one, factors: [...(one?.factors ?? []), { factor: 'before', value }] }],
  })
}
const punished = (on: string, more: object = {}, of = cause) => ({
  caseId: '2025-0002',
  number: '示卫公罚〔2025〕2号',
  on,
  outcome: 'penalty' as const,
  violations: [{ cause: of, from: on, to: on, fined: true }],
  ...more,
})
const knows = (known: Partial<KnownParty>): History => ({
  inspectionsOf: () => [],
  partyKnown: () => ({ decisions: [], undecided: [], splitOff: [], corrections: [], ...known }),
})
const sameCause = counting('number', { cause: 'same', withinMonths: 24 })
const yearsBack = (on: string) => ({ law: sameCause, history: knows({ decisions: [punished(on)] }) })

/** 裁量基准的适用：示例基准在法定0元至2000元内分为从轻0至600元、一般600元至1400元、从重1400元至2000元 */
export const benchmarks: readonly Examples[] = [
  {
    guard: 'penalty.benchmark-applied',
    procedures: ['penalty.ordinary'],
    step: 'investigation-end',
    cases: [
      { when: '没有裁量基准的案由', data: report(500, {}), outcome: [] },
      { when: '阶次由因素得出', cause, data: report(600, use('light', '9', '是')), outcome: 'met' },
      { when: '罚款超出阶次一元', cause, data: report(601, use('light', '9', '是')), outcome: 'not-met' },
      { when: '没有写明适用情况', cause, data: report(600, {}), outcome: 'not-met' },
      { when: '阶次与因素不符', cause, data: report(600, use('light', '10', '是')), outcome: 'not-met' },
      {
        when: '选了阶次，没有认定因素',
        cause,
        data: report(600, use('light', '9', '是', { factors: [] })),
        outcome: 'undetermined',
      },
      {
        when: '拟调整适用，尚待批准',
        cause,
        data: report(601, use('light', '9', '是', leaves())),
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'penalty.benchmark-applied',
    procedures: ['penalty.ordinary'],
    step: 'prior-notice',
    cases: [
      {
        when: '告知书写明阶次和因素',
        cause,
        facts: [reported],
        data: { proposal: fine(600), ...use('light', '9', '是') },
        outcome: 'met',
      },
      { when: '告知书没有写明', cause, facts: [reported], data: { proposal: fine(600) }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'penalty.benchmark-applied',
    procedures: ['penalty.ordinary'],
    step: 'decision',
    cases: [
      { when: '在阶次内', cause, facts: [reported], data: decision(600, use('light', '9', '是')), outcome: 'met' },
      {
        when: '本机关基准，主要负责人批准调整',
        cause,
        facts: [reported],
        data: decision(601, use('light', '9', '是', leaves({ kind: 'main-leader', leader: 'agency-head' }))),
        outcome: 'met',
      },
      {
        when: '本机关基准，科长批准调整',
        cause,
        facts: [reported],
        data: decision(601, use('light', '9', '是', leaves({ kind: 'main-leader', leader: 'section-head' }))),
        outcome: 'not-met',
      },
      {
        when: '本机关基准，副职批准调整',
        cause,
        facts: [reported],
        data: decision(601, use('light', '9', '是', leaves({ kind: 'main-leader', leader: 'deputy-head' }))),
        outcome: 'not-met',
      },
      {
        when: '本机关基准，主持工作的副职批准调整',
        cause,
        facts: [reported],
        data: decision(
          601,
          use('light', '9', '是', leaves({ kind: 'main-leader', leader: 'deputy-head', head: 'presiding' })),
        ),
        outcome: 'met',
      },
      {
        when: '本机关基准，没有批准',
        cause,
        facts: [reported],
        data: decision(601, use('light', '9', '是', leaves())),
        outcome: 'not-met',
      },
      {
        when: '本机关基准，称集体讨论而没有讨论',
        cause,
        facts: [reported],
        data: decision(601, use('light', '9', '是', leaves({ kind: 'collective-discussion' }))),
        outcome: 'not-met',
      },
      {
        when: '本机关基准，集体讨论通过',
        cause,
        facts: [reported, discussed([own.id])],
        data: decision(601, use('light', '9', '是', leaves({ kind: 'collective-discussion' }))),
        outcome: 'met',
      },
      {
        when: '本机关基准，集体讨论没有涉及该基准',
        cause,
        facts: [reported, discussed(undefined)],
        data: decision(601, use('light', '9', '是', leaves({ kind: 'collective-discussion' }))),
        outcome: 'not-met',
      },
      {
        when: '本机关基准，集体讨论后来决定不再办理',
        cause,
        facts: [reported, discussed([own.id]), discussed([own.id], 'stop')],
        data: decision(601, use('light', '9', '是', leaves({ kind: 'collective-discussion' }))),
        outcome: 'not-met',
      },
      {
        when: '上级基准，批准文件没有入卷',
        cause,
        law: superior,
        facts: [reported],
        data: decision(601, use('light', '9', '是', bySuperior('示例省卫生健康委员会（演示）', {}))),
        outcome: 'undetermined',
      },
      {
        when: '上级基准，本机关主要负责人批准',
        cause,
        law: superior,
        facts: [reported],
        data: decision(601, use('light', '9', '是', leaves({ kind: 'main-leader', leader: 'agency-head' }))),
        outcome: 'not-met',
      },
      {
        when: '上级基准，制定机关批准',
        cause,
        law: superior,
        facts: [reported],
        data: decision(601, use('light', '9', '是', bySuperior('示例省卫生健康委员会（演示）'))),
        outcome: 'met',
      },
      {
        when: '上级基准，其他机关批准',
        cause,
        law: superior,
        facts: [reported],
        data: decision(601, use('light', '9', '是', bySuperior('示例市卫生健康委员会（演示）'))),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'penalty.factors-proved',
    procedures: ['penalty.ordinary'],
    step: 'investigation-end',
    cases: [
      { when: '没有裁量基准', data: report(500, {}), outcome: [] },
      { when: '每项因素有在卷证据', cause, facts: [filed], data: report(600, proved('9')), outcome: 'met' },
      {
        when: '没有写明证据',
        cause,
        facts: [filed],
        data: report(600, use('light', '9', '是')),
        outcome: 'undetermined',
      },
      { when: '证据编号不在卷', cause, data: report(600, proved('9')), outcome: 'not-met' },
    ],
  },
  {
    guard: 'penalty.factors-proved',
    procedures: ['penalty.ordinary'],
    step: 'prior-notice',
    cases: [
      {
        when: '与调查终结报告的认定相同',
        cause,
        facts: [filed, { ...reported, data: { ...(reported.data as object), ...proved('9') } }],
        data: { proposal: fine(600), ...use('light', '9', '是') },
        outcome: 'met',
      },
      {
        when: '与调查终结报告的认定不同，没有证据',
        cause,
        facts: [filed, { ...reported, data: { ...(reported.data as object), ...proved('9') } }],
        data: { proposal: fine(600), ...use('light', '8', '是') },
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'penalty.factors-proved',
    procedures: ['penalty.ordinary'],
    step: 'decision',
    cases: [
      {
        when: '决定另行认定，写明在卷证据',
        cause,
        facts: [filed, reported],
        data: decision(600, proved('8')),
        outcome: 'met',
      },
      {
        when: '决定另行认定，证据编号不在卷',
        cause,
        facts: [reported],
        data: decision(600, proved('8')),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'penalty.earlier-as-known',
    procedures: ['penalty.ordinary'],
    step: 'investigation-end',
    cases: [
      { when: '基准不问既往处罚', cause, data: report(600, use('light', '9', '是')), history: knows({}), outcome: [] },
      { when: '没有接入当事人档案', cause, law: sameCause, data: before('0'), outcome: 'undetermined' },
      { when: '档案中没有处罚', cause, law: sameCause, data: before('0'), history: knows({}), outcome: 'met' },
      { when: '两年前的当日处罚过，写没有', cause, data: before('0'), ...yearsBack('2024-10-12'), outcome: 'not-met' },
      { when: '两年前的前一日处罚过，写没有', cause, data: before('0'), ...yearsBack('2024-10-11'), outcome: 'met' },
      {
        when: '违法行为终了当日处罚，写没有',
        cause,
        data: before('0'),
        ...yearsBack('2026-10-12'),
        outcome: 'not-met',
      },
      { when: '违法行为终了次日才处罚', cause, data: before('0'), ...yearsBack('2026-10-13'), outcome: 'met' },
      { when: '处罚过一次，写一次', cause, data: before('1'), ...yearsBack('2025-03-01'), outcome: 'met' },
      {
        when: '处罚过一次，写两次（他机关的，另有证据）',
        cause,
        data: before('2'),
        ...yearsBack('2025-03-01'),
        outcome: 'met',
      },
      { when: '写的不是次数', cause, data: before('是'), ...yearsBack('2025-03-01'), outcome: [] },
      {
        when: '另一案由的处罚不计',
        cause,
        law: sameCause,
        data: before('0'),
        history: knows({ decisions: [punished('2025-03-01', {}, 'public-place.untested')] }),
        outcome: 'met',
      },
      {
        when: '基准计全部案由，不问多久',
        cause,
        law: counting('yes-no', { cause: 'any' }),
        data: before('否'),
        history: knows({ decisions: [punished('2019-03-01', {}, 'public-place.untested')] }),
        outcome: 'not-met',
      },
      {
        when: '有两次，只问有无，写有',
        cause,
        law: counting('yes-no', { cause: 'any' }),
        data: before('是'),
        history: knows({ decisions: [punished('2019-03-01'), punished('2020-03-01')] }),
        outcome: 'met',
      },
      {
        when: '不予处罚的决定不是处罚',
        cause,
        law: sameCause,
        data: before('0'),
        history: knows({ decisions: [punished('2025-03-01', { outcome: 'no-penalty' })] }),
        outcome: 'met',
      },
      {
        when: '同名当事人未认定',
        cause,
        law: sameCause,
        data: before('0'),
        history: knows({ undecided: ['2025-0002'] }),
        outcome: 'undetermined',
      },
    ],
  },
]
