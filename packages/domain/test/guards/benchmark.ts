import type { History, KnownParty } from '../../src/case/table/types'
import { sampleBureau, sampleParty } from '../../testing'
import { did, type Examples } from './example'
import { lawWith } from './law'
import { investigatedItem, secondParty, violationItem } from './violation'

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
  const benchmarks = [{ ...one, factors: [...(one?.factors ?? []), { factor: 'before', value }] }]
  return { ...report(600, { party: sampleParty }), benchmarks }
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

const [county, province] = [own.maker, { name: '示例省卫生健康委员会（演示）', own: false }]
/** The part of the statutory range that a step leaves, in percent. */
const part = (fromPercent: number, toPercent: number) => ({ fromPercent, toPercent })
const edition = (light: object | undefined, days: object = {}) => ({
  ...own.versions[0]!,
  ...days,
  steps: own.versions[0]!.steps.map(({ range, ...step }) =>
    step.id === 'light' ? { ...step, ...(light ? { range: light } : {}) } : { ...step, ...(range ? { range } : {}) },
  ),
})
/** A benchmark that divides as that of the bureau does, but for its lightest step. */
const like = (id: string, maker: object, versions: readonly object[], more: object = {}) => ({
  ...{ ...own, id, maker, versions, ...more },
})
const lawOf = (...made: readonly object[]) => lawWith({ benchmarks: made as never })
const used = (id: string, step = 'light', items = '9') => ({ ...use(step, items, '是').benchmarks[0], benchmark: id })
const sideBySide = (ours: object | undefined, theirs: object | undefined, other = province) =>
  lawOf(like('demo.county', county, [edition(ours)]), like('demo.province', other, [edition(theirs)]))
const twice = { benchmarks: [used('demo.county'), used('demo.province')] }

const ofUnlicensed = { cause: 'public-place.unlicensed' }
const mitigated = { leniency: [{ id: 'harm-reduced', reasons: '案发前已主动停业并办理许可。' }] }

/** The act under the norm that has the benchmark, and another under a second norm, the same act or not. */
const underTwoNorms = (sameAct: boolean, step = 'usual') => ({
  violated: ['公共场所卫生管理条例 8'],
  penaltyBasis: ['公共场所卫生管理条例 14'],
  violation,
  proposal: fine(1000),
  violations: [
    investigatedItem(1, { cause, benchmarks: [used(own.id, step, '12')], penalties: [] }),
    investigatedItem(2, {
      cause: 'public-place.management',
      tier: 'overdue',
      ...(sameAct ? { sameActAs: 1 } : {}),
    }),
  ],
})

/** A cause whose fine was raised on 2026-11-01, and its benchmark. */
const raised = 'demo.raised'
const lawRaised = (...versions: readonly object[]) => {
  const base = { cites: ['行政处罚法 9'], grade: 'text' as const, violated: [] }
  const tiers = (yuan: number) => [
    { id: 'basic', when: '一般', kinds: ['fine'], fine: { min: 0, max: yuan * 100 } } as never,
  ]
  return lawWith({
    causes: [
      {
        ...{ id: raised, title: '演示案由', new: true, field: '演示' },
        versions: [
          { ...base, from: '2020-01-01', until: '2026-10-31', tiers: tiers(2000) },
          { ...base, from: '2026-11-01', tiers: tiers(3000) },
        ],
      },
    ],
    benchmarks: [like(own.id, county, versions, { cause: raised })] as never,
  })
}
const stale = { cause: raised, law: lawRaised(edition(part(0, 30))) }
const onProvince = (deviation: object) =>
  report(700, { benchmarks: [used('demo.county'), { ...used('demo.province'), ...deviation }] })

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
      {
        when: '没有写明裁量档次，无从知道适用哪一基准',
        cause,
        data: { violation, proposal: fine(600), ...use('light', '9', '是') },
        outcome: [],
      },
      {
        when: '另写了一个不存在的基准',
        cause,
        data: report(600, { benchmarks: [used('demo.unknown', 'heavy', '30'), used(own.id)] }),
        outcome: ['not-met', 'met'],
      },
      {
        when: '违法行为终了时该案由尚未收录',
        cause,
        data: report(600, { ...use('light', '9', '是'), violation: { from: '2011-04-01', to: '2011-04-30' } }),
        outcome: 'undetermined',
      },
      {
        when: '行为以后才有基准',
        cause,
        law: lawOf(like(own.id, county, [edition(part(0, 30), { from: '2026-10-13' })])),
        data: report(600, use('light', '9', '是')),
        outcome: 'met',
      },
      {
        when: '行为以后才有基准，罚款超出阶次一元',
        cause,
        law: lawOf(like(own.id, county, [edition(part(0, 30), { from: '2026-10-13' })])),
        data: report(601, use('light', '9', '是')),
        outcome: 'not-met',
      },
      {
        when: '基准在行为终了当日废止',
        cause,
        law: lawOf(like(own.id, county, [edition(part(0, 30), { until: '2026-10-12' })])),
        data: report(601, use('light', '9', '是')),
        outcome: 'not-met',
      },
      {
        when: '基准在行为终了前一日废止',
        cause,
        law: lawOf(like(own.id, county, [edition(part(0, 30), { until: '2026-10-11' })])),
        data: report(601, {}),
        outcome: [],
      },
      {
        when: '行为以后基准改轻，罚款在新阶次的最高额',
        cause,
        law: lawOf(
          like(own.id, county, [
            edition(part(0, 30), { until: '2026-10-31' }),
            edition(part(0, 20), { from: '2026-11-01' }),
          ]),
        ),
        data: report(400, use('light', '9', '是')),
        outcome: 'met',
      },
      {
        when: '行为以后基准改轻，罚款超出新阶次一元',
        cause,
        law: lawOf(
          like(own.id, county, [
            edition(part(0, 30), { until: '2026-10-31' }),
            edition(part(0, 20), { from: '2026-11-01' }),
          ]),
        ),
        data: report(401, use('light', '9', '是')),
        outcome: 'not-met',
      },
      {
        when: '行为以后基准改重，仍按行为时的阶次',
        cause,
        law: lawOf(
          like('demo.province', province, [edition(part(0, 50))]),
          like('demo.county', county, [
            edition(part(0, 20), { until: '2026-10-31' }),
            edition(part(0, 30), { from: '2026-11-01' }),
          ]),
        ),
        data: report(401, twice),
        outcome: ['met', 'not-met'],
      },
      {
        when: '基准只划分另一档次，按该档次的法定幅度计算',
        ...ofUnlicensed,
        law: lawOf(like(own.id, county, [edition(part(0, 30))], { ...ofUnlicensed, tier: 'serious' })),
        data: report(12_500, { tier: 'serious', ...use('light', '9', '是') }),
        outcome: 'met',
      },
      {
        when: '基准只划分另一档次，超出其阶次一元',
        ...ofUnlicensed,
        law: lawOf(like(own.id, county, [edition(part(0, 30))], { ...ofUnlicensed, tier: 'serious' })),
        data: report(12_501, { tier: 'serious', ...use('light', '9', '是') }),
        outcome: 'not-met',
      },
      {
        when: '有减轻情形，罚款低于法定最低额，不再问阶次',
        ...ofUnlicensed,
        law: lawOf(like(own.id, county, [edition(part(0, 30))], ofUnlicensed)),
        data: report(499, { ...use('usual', '12', '是'), ...mitigated }),
        outcome: [],
      },
      {
        when: '有减轻情形，罚款正是法定最低额，仍按阶次',
        ...ofUnlicensed,
        law: lawOf(like(own.id, county, [edition(part(0, 30))], ofUnlicensed)),
        data: report(500, { ...use('usual', '12', '是'), ...mitigated }),
        outcome: 'not-met',
      },
      {
        when: '罚款低于法定最低额，没有减轻情形',
        ...ofUnlicensed,
        law: lawOf(like(own.id, county, [edition(part(0, 30))], ofUnlicensed)),
        data: report(499, { ...use('usual', '12', '是'), leniency: [] }),
        outcome: 'not-met',
      },
      { when: '同一违法行为已按另一规定罚款，本项没有罚款', cause, data: underTwoNorms(true), outcome: [] },
      { when: '不同的违法行为，本项没有罚款', cause, data: underTwoNorms(false), outcome: 'not-met' },
      {
        when: '同一违法行为已按另一规定罚款，本项的阶次与因素不符',
        cause,
        data: underTwoNorms(true, 'heavy'),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'penalty.benchmark-applied',
    procedures: ['penalty.ordinary'],
    step: 'investigation-end',
    cases: [
      {
        when: '上级和本机关都有基准，只写明一个',
        cause,
        law: sideBySide(part(0, 30), part(0, 30)),
        data: report(600, { benchmarks: [used('demo.province')] }),
        outcome: ['not-met', 'met'],
      },
      {
        when: '上级和本机关都有基准，罚款在两者之内',
        cause,
        law: sideBySide(part(0, 30), part(0, 40)),
        data: report(600, twice),
        outcome: ['met', 'met'],
      },
      {
        when: '罚款在上级的阶次之内，超出本机关的，两者并不冲突',
        cause,
        law: sideBySide(part(0, 30), part(0, 40)),
        data: report(601, twice),
        outcome: ['not-met', 'met'],
      },
      {
        when: '两者只有一个数额相同，并不冲突',
        cause,
        law: sideBySide(part(0, 30), part(30, 50)),
        data: report(601, twice),
        outcome: ['not-met', 'met'],
      },
      {
        when: '本机关的较轻，与上级的没有相同的数额，适用上级的',
        cause,
        law: sideBySide(part(0, 29), part(30, 50)),
        data: report(601, twice),
        outcome: ['met', 'met'],
      },
      {
        when: '本机关的较重，与上级的只有一个数额相同',
        cause,
        law: sideBySide(part(30, 50), part(0, 30)),
        data: report(599, twice),
        outcome: ['not-met', 'met'],
      },
      {
        when: '本机关的较重，与上级的没有相同的数额，适用上级的',
        cause,
        law: sideBySide(part(31, 50), part(0, 30)),
        data: report(599, twice),
        outcome: ['met', 'met'],
      },
      {
        when: '两者冲突，罚款也不在上级的阶次之内',
        cause,
        law: sideBySide(part(0, 29), part(30, 50)),
        data: report(1001, twice),
        outcome: ['not-met', 'not-met'],
      },
      {
        when: '两者冲突，没有写明上级的基准',
        cause,
        law: sideBySide(part(0, 29), part(30, 50)),
        data: report(601, { benchmarks: [used('demo.county')] }),
        outcome: ['not-met', 'not-met'],
      },
      {
        when: '两者冲突，按本机关的罚款',
        cause,
        law: sideBySide(part(0, 29), part(30, 50)),
        data: report(580, twice),
        outcome: ['met', 'not-met'],
      },
      {
        when: '两者都是本机关的基准，互相冲突，没有上级的可以适用',
        cause,
        law: sideBySide(part(0, 29), part(30, 50), county),
        data: report(601, twice),
        outcome: ['not-met', 'met'],
      },
      {
        when: '上级的阶次没有罚款，本机关的有罚款，适用上级的',
        cause,
        law: sideBySide(part(10, 30), undefined),
        data: { violation, tier: 'basic', proposal: [{ kind: 'warning' }], ...twice },
        outcome: ['met', 'met'],
      },
      {
        when: '本机关的阶次没有罚款，上级的有罚款，适用上级的',
        cause,
        law: sideBySide(undefined, part(10, 30)),
        data: report(600, twice),
        outcome: ['met', 'met'],
      },
      {
        when: '本机关的阶次没有罚款，上级的自0元起，并不冲突',
        cause,
        law: sideBySide(undefined, part(0, 30)),
        data: report(600, twice),
        outcome: ['not-met', 'met'],
      },
      {
        when: '拟调整适用上级的基准，没有提出调整适用本机关的',
        cause,
        law: sideBySide(part(0, 30), part(0, 30)),
        data: onProvince(leaves()),
        outcome: ['not-met', 'met'],
      },
    ],
  },
  {
    guard: 'penalty.benchmark-applied',
    procedures: ['penalty.ordinary'],
    step: 'decision',
    cases: [
      {
        when: '依据修改以后基准没有调整，没有说明',
        ...stale,
        facts: [reported],
        data: decision(600, use('light', '9', '是')),
        outcome: ['met', 'undetermined'],
      },
      {
        when: '依据修改以后基准没有调整，主要负责人批准适用',
        ...stale,
        facts: [reported],
        data: decision(600, use('light', '9', '是', leaves({ kind: 'main-leader', leader: 'agency-head' }))),
        outcome: ['met', 'met'],
      },
      {
        when: '依据修改以后基准没有调整，科长批准适用',
        ...stale,
        facts: [reported],
        data: decision(600, use('light', '9', '是', leaves({ kind: 'main-leader', leader: 'section-head' }))),
        outcome: ['met', 'not-met'],
      },
      {
        when: '依据修改以后基准没有调整，批准在阶次以外罚款',
        ...stale,
        facts: [reported],
        data: decision(601, use('light', '9', '是', leaves({ kind: 'main-leader', leader: 'agency-head' }))),
        outcome: ['met', 'met'],
      },
      {
        when: '依据修改前一日作出决定',
        ...stale,
        on: '2026-10-31',
        facts: [{ ...reported, on: '2026-10-20' }],
        data: decision(600, use('light', '9', '是')),
        outcome: 'met',
      },
      {
        when: '依据修改当日作出决定',
        ...stale,
        on: '2026-11-01',
        facts: [{ ...reported, on: '2026-10-20' }],
        data: decision(600, use('light', '9', '是')),
        outcome: ['met', 'undetermined'],
      },
      {
        when: '依据修改时基准同日调整',
        cause: raised,
        law: lawRaised(
          edition(part(0, 30), { until: '2026-10-31' }),
          edition(part(0, 30), { from: '2026-11-01', note: '按修改后的规定重新制定（演示）' }),
        ),
        facts: [reported],
        data: decision(600, use('light', '9', '是')),
        outcome: 'met',
      },
      {
        when: '依据修改前基准已经废止',
        cause: raised,
        law: lawRaised(edition(part(0, 30), { until: '2026-10-31' })),
        facts: [reported],
        data: decision(600, use('light', '9', '是')),
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
        when: '本机关基准，集体讨论在补充调查以前，其后另有调查终结报告',
        cause,
        facts: [reported, discussed([own.id]), did('reinvestigation', '2026-11-04'), { ...reported, on: '2026-11-05' }],
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
      {
        when: '不决定阶次的因素没有证据',
        cause,
        law: counting('number', { cause: 'same' }),
        facts: [filed],
        data: {
          ...report(600, {}),
          benchmarks: [
            {
              ...proved('9').benchmarks[0],
              factors: [...(proved('9').benchmarks[0]?.factors ?? []), { factor: 'before', value: '1' }],
            },
          ],
        },
        outcome: 'met',
      },
      {
        when: '只写了不决定阶次的因素',
        cause,
        law: counting('number', { cause: 'same' }),
        facts: [filed],
        data: report(600, use('light', '9', '是', { factors: [{ factor: 'before', value: '1' }] })),
        outcome: [],
      },
      {
        when: '基准不存在，没有可问的因素',
        cause,
        facts: [filed],
        data: report(600, { benchmarks: [used('demo.unknown')] }),
        outcome: [],
      },
      {
        when: '因素只在新一版基准中决定阶次，没有证据',
        cause,
        law: lawOf(
          like(own.id, county, [
            {
              ...edition(part(0, 30), { until: '2026-10-31' }),
              steps: [{ id: 'light', title: '从轻', when: '当场改正', if: { fact: 'corrected', is: true } }],
            },
            edition(part(0, 30), { from: '2026-11-01' }),
          ]),
        ),
        facts: [filed],
        data: report(600, use('light', '9', '是', { factors: [{ factor: 'items', value: '9' }] })),
        outcome: 'undetermined',
      },
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
      {
        when: '第二个当事人与报告的认定相同，报告只为第一个当事人写明证据',
        cause,
        facts: [
          filed,
          {
            ...reported,
            data: {
              ...(reported.data as object),
              ...proved('9'),
              others: [secondParty(sampleParty, { proposal: fine(500), ...use('light', '9', '是') })],
            },
          },
        ],
        data: {
          proposal: fine(600),
          ...use('light', '9', '是'),
          others: [secondParty(sampleParty, { proposal: fine(500), ...use('light', '9', '是') })],
        },
        outcome: ['met', 'undetermined'],
      },
      {
        when: '第二项违法行为与报告的认定相同，报告只为第一项写明证据',
        cause,
        facts: [
          filed,
          did('investigation-end', '2026-11-02', {
            violation,
            violations: [
              investigatedItem(1, { cause, ...proved('9') }),
              investigatedItem(2, { cause, ...use('light', '9', '是') }),
            ],
          }),
        ],
        data: {
          proposal: fine(1200),
          violations: [
            violationItem(1, { cause, ...use('light', '9', '是') }),
            violationItem(2, { cause, ...use('light', '9', '是') }),
          ],
        },
        outcome: ['met', 'undetermined'],
      },
      {
        when: '两个基准的认定都与报告相同，报告只为一个写明证据',
        cause,
        law: sideBySide(part(0, 30), part(0, 30)),
        facts: [
          filed,
          {
            ...reported,
            data: {
              ...(reported.data as object),
              benchmarks: [{ ...proved('9').benchmarks[0], benchmark: 'demo.county' }, used('demo.province')],
            },
          },
        ],
        data: { proposal: fine(600), ...twice },
        outcome: ['met', 'undetermined'],
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
      {
        when: '处罚过两次，写一次',
        cause,
        law: sameCause,
        data: before('1'),
        history: knows({ decisions: [punished('2025-03-01'), punished('2025-09-01', { caseId: '2025-0003' })] }),
        outcome: 'not-met',
      },
      {
        when: '只接入检查档案，没有接入当事人档案',
        cause,
        law: sameCause,
        data: before('0'),
        history: { inspectionsOf: () => [] },
        outcome: 'undetermined',
      },
      {
        when: '写了基准没有的因素',
        cause,
        law: sameCause,
        data: report(600, use('light', '9', '是', { factors: [{ factor: 'unknown', value: '0' }] })),
        history: knows({}),
        outcome: [],
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
  {
    guard: 'penalty.earlier-as-known',
    procedures: ['penalty.ordinary'],
    step: 'prior-notice',
    cases: [
      {
        when: '告知书重新认定没有处罚，档案中处罚过一次',
        cause,
        law: sameCause,
        facts: [reported],
        data: { party: sampleParty, proposal: fine(600), benchmarks: before('0').benchmarks },
        history: knows({ decisions: [punished('2025-03-01')] }),
        outcome: 'not-met',
      },
      {
        when: '调查终结报告没有写明违法行为的期间，无从计算',
        cause,
        law: sameCause,
        facts: [did('investigation-end', '2026-11-02', { tier: 'basic', judgements: {} })],
        data: { party: sampleParty, proposal: fine(600), benchmarks: before('0').benchmarks },
        history: knows({ decisions: [punished('2025-03-01')] }),
        outcome: [],
      },
    ],
  },
]
