import { sampleBureau } from '../../testing'
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
const bySuperior = (body: string) =>
  leaves({ kind: 'issuing-body', body, number: '示卫批〔2026〕1号', approvedOn: '2026-11-03' })

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
        facts: [
          reported,
          did('collective-discussion', '2026-11-03', { subject: 'serious-case', conclusion: 'proceed' }),
        ],
        data: decision(601, use('light', '9', '是', leaves({ kind: 'collective-discussion' }))),
        outcome: 'met',
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
]
