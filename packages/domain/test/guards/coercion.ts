import { sampleParty } from '../../testing'
import { did, type Examples } from './example'

const kept = { partyPresent: true, handedOver: true, viewsHeard: true }
const imposed = (on: string) => did('imposition', on, { kind: 'sealing' })
const urgent = (on: string) => did('emergency-imposition', on, { kind: 'sealing' })
const decided = (on: string, approved: boolean) => did('emergency-approval', on, { approved, opinion: '见卷。' })
const taken = (servedOn: string, amount = 300_000) => did('takeover', '2026-04-01', { servedOn, amount })
const demanded = (on: string) => did('demand', on, { servedOn: on })
const paid = (on: string, yuan: number) => did('payment', on, { amount: yuan * 100 })
const basis = ['行政强制法 18']
const approvedFor = (data: object) =>
  did('approval', '2026-11-02', { kind: 'sealing', party: sampleParty, basis, ...data })
const surcharged = (from: string) => did('surcharge', from, { from, toldOn: from })
const agreed = (on: string, waived: number) => did('agreement', on, { content: '分期缴纳。', waived })
const of = (party: object, amount = 300_000) => did('takeover', '2026-04-01', { servedOn: '2026-04-01', amount, party })
const citizen = { kind: 'natural-person', name: '演示三', address: '示例县虚构街9号' }
const stall = { kind: 'individual-business', operator: '演示三', address: '示例县虚构街9号' }
const papers = ['application', 'decision', 'views-and-demand', 'target']

/** 强制措施、强制执行 */
export const coercion: readonly Examples[] = [
  {
    guard: 'coercion.form-kept',
    cases: [
      { when: '当事人到场，听取意见并交付', data: kept, outcome: 'met' },
      { when: '当事人不到场，有见证人', data: { ...kept, partyPresent: false, witness: '演示二' }, outcome: 'met' },
      { when: '当事人不到场，没有见证人', data: { ...kept, partyPresent: false }, outcome: 'not-met' },
      { when: '没有交付决定书和清单', data: { ...kept, handedOver: false }, outcome: 'not-met' },
      { when: '没有听取陈述申辩', data: { ...kept, viewsHeard: false }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'coercion.as-approved',
    cases: [
      {
        when: '与批准的种类一致',
        facts: [approvedFor({})],
        data: { kind: 'sealing', party: sampleParty, basis },
        outcome: 'met',
      },
      {
        when: '对批准以外的当事人实施',
        facts: [approvedFor({})],
        data: { kind: 'sealing', basis, party: { kind: 'natural-person', name: '演示三', address: '示例县虚构街9号' } },
        outcome: 'not-met',
      },
      {
        when: '当事人的电话有变更，仍是批准的当事人',
        facts: [approvedFor({})],
        data: { kind: 'sealing', basis, party: { ...sampleParty, telephone: '0000-0000009' } },
        outcome: 'met',
      },
      {
        when: '依据不是批准的依据',
        facts: [approvedFor({})],
        data: { kind: 'sealing', party: sampleParty, basis: [...basis, '行政强制法 22'] },
        outcome: 'not-met',
      },
      {
        when: '批准查封，实施扣押',
        facts: [approvedFor({})],
        data: { kind: 'seizure', party: sampleParty, basis },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'execution.ending-grounded',
    cases: [
      { when: '决定被撤销', data: { ground: 'decision-revoked' }, outcome: 'met' },
      {
        when: '单位终止，无财产',
        facts: [of(sampleParty)],
        data: { ground: 'ended-without-assets' },
        outcome: 'met',
      },
      {
        when: '单位以公民死亡终结',
        facts: [of(sampleParty)],
        data: { ground: 'dead-without-estate' },
        outcome: 'not-met',
      },
      { when: '公民死亡，无遗产', facts: [of(citizen)], data: { ground: 'dead-without-estate' }, outcome: 'met' },
      {
        when: '自然人以单位终止终结',
        facts: [of(citizen)],
        data: { ground: 'ended-without-assets' },
        outcome: 'not-met',
      },
      {
        when: '个体工商户的经营者死亡',
        facts: [of(stall)],
        data: { ground: 'dead-without-estate' },
        outcome: 'met',
      },
      {
        when: '个体工商户以单位终止终结',
        facts: [of(stall)],
        data: { ground: 'ended-without-assets' },
        outcome: 'undetermined',
      },
      {
        when: '欠缴款项，以执行标的灭失终结',
        facts: [of(citizen)],
        data: { ground: 'object-lost' },
        outcome: 'not-met',
      },
      {
        when: '只有行为义务，执行标的灭失',
        facts: [of(citizen, 0)],
        data: { ground: 'object-lost' },
        outcome: 'met',
      },
      {
        when: '款项缴清以后，其余执行标的灭失',
        facts: [of(citizen), paid('2026-10-08', 3000)],
        data: { ground: 'object-lost' },
        outcome: 'met',
      },
      {
        when: '因第三人主张权利中止满三年',
        facts: [did('pause', '2023-11-02', { ground: 'third-party-claim', detail: '第三人主张权利。' })],
        data: { ground: 'three-years' },
        outcome: 'not-met',
      },
      {
        when: '因其他情形中止满三年',
        facts: [did('pause', '2023-11-02', { ground: 'other', detail: '当事人下落不明。' })],
        data: { ground: 'three-years' },
        outcome: 'met',
      },
      { when: '以满三年终结，没有中止', data: { ground: 'three-years' }, outcome: 'not-met' },
      {
        when: '以满三年终结，中止刚满三年之日',
        facts: [did('pause', '2023-11-20', { ground: 'unable-for-now', detail: '经营困难。' })],
        data: { ground: 'three-years' },
        outcome: 'not-met',
      },
      {
        when: '中止满三年的次日',
        facts: [did('pause', '2023-11-19', { ground: 'unable-for-now', detail: '经营困难。' })],
        data: { ground: 'three-years' },
        outcome: 'met',
      },
      {
        when: '中止后已经恢复',
        facts: [
          did('pause', '2023-11-02', { ground: 'unable-for-now', detail: '经营困难。' }),
          did('resume', '2024-02-01'),
        ],
        data: { ground: 'three-years' },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'coercion.release-grounded',
    cases: [
      {
        when: '以期限届满解除，期限未满',
        facts: [imposed('2026-10-22')],
        data: { ground: 'expired' },
        outcome: 'not-met',
      },
      { when: '以期限届满解除，末日', facts: [imposed('2026-10-21')], data: { ground: 'expired' }, outcome: 'met' },
      {
        when: '以期限届满解除，延长后未满',
        facts: [imposed('2026-10-20'), did('extension', '2026-11-18')],
        data: { ground: 'expired' },
        outcome: 'not-met',
      },
      {
        when: '以期限届满解除，延长后已满（六十日）',
        facts: [imposed('2026-09-21'), did('extension', '2026-10-20')],
        data: { ground: 'expired' },
        outcome: 'met',
      },
      { when: '认定没有违法行为', facts: [imposed('2026-11-18')], data: { ground: 'no-violation' }, outcome: 'met' },
      {
        when: '以不批准解除，没有该记录',
        facts: [urgent('2026-11-18')],
        data: { ground: 'not-approved' },
        outcome: 'not-met',
      },
      {
        when: '以不批准解除，负责人已批准',
        facts: [urgent('2026-11-18'), decided('2026-11-18', true)],
        data: { ground: 'not-approved' },
        outcome: 'not-met',
      },
      {
        when: '负责人不批准',
        facts: [urgent('2026-11-18'), decided('2026-11-18', false)],
        data: { ground: 'not-approved' },
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'coercion.still-running',
    cases: [
      { when: '三十日的最后一日', facts: [imposed('2026-10-21')], outcome: 'met' },
      { when: '三十日届满次日', facts: [imposed('2026-10-20')], outcome: 'not-met' },
      { when: '当场实施的，自实施之日起算', facts: [urgent('2026-10-20')], outcome: 'not-met' },
      {
        when: '检测五日（11月2日至6日）不计，顺延后的最后一日',
        facts: [imposed('2026-10-16'), did('testing-notice', '2026-11-02'), did('testing-end', '2026-11-07')],
        outcome: 'met',
      },
      {
        when: '检测五日不计，顺延后届满次日',
        facts: [imposed('2026-10-15'), did('testing-notice', '2026-11-02'), did('testing-end', '2026-11-07')],
        outcome: 'not-met',
      },
      {
        when: '检测尚未结束，期限停止计算',
        facts: [imposed('2026-10-01'), did('testing-notice', '2026-10-20')],
        outcome: 'met',
      },
      {
        when: '期限届满之后才开始的检测不能补救',
        facts: [imposed('2026-10-01'), did('testing-notice', '2026-11-02')],
        outcome: 'not-met',
      },
      { when: '行政强制法施行以前实施', facts: [imposed('2011-12-30')], on: '2011-12-31', outcome: 'undetermined' },
    ],
  },
  {
    guard: 'coercion.disposed-in-time',
    cases: [
      { when: '三十日的最后一日没收', facts: [imposed('2026-10-21')], data: { way: 'confiscated' }, outcome: 'met' },
      { when: '三十日届满次日没收', facts: [imposed('2026-10-20')], data: { way: 'confiscated' }, outcome: 'not-met' },
      {
        when: '延长以后没收',
        facts: [imposed('2026-10-20'), did('extension', '2026-11-18')],
        data: { way: 'confiscated' },
        outcome: 'met',
      },
      {
        when: '三十日届满次日随案移送',
        facts: [imposed('2026-10-20')],
        data: { way: 'transferred' },
        outcome: 'undetermined',
      },
      {
        when: '行政强制法施行以前实施',
        facts: [imposed('2011-12-30')],
        on: '2011-12-31',
        data: { way: 'destroyed' },
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'coercion.emergency-approved',
    cases: [
      { when: '事先批准实施的', facts: [imposed('2026-11-02')], outcome: 'met' },
      { when: '当场实施，尚未补办批准', facts: [urgent('2026-11-02')], outcome: 'not-met' },
      { when: '当场实施，批准', facts: [urgent('2026-11-02'), decided('2026-11-03', true)], outcome: 'met' },
      { when: '当场实施，不批准', facts: [urgent('2026-11-02'), decided('2026-11-03', false)], outcome: 'not-met' },
    ],
  },
  {
    guard: 'execution.overdue',
    cases: [
      { when: '缴款期限最后一日', on: '2026-10-08', data: { servedOn: '2026-09-18', amount: 1 }, outcome: 'not-met' },
      { when: '缴款期限届满次日', on: '2026-10-09', data: { servedOn: '2026-09-18', amount: 1 }, outcome: 'met' },
      { when: '没有给付金额', on: '2026-09-19', data: { servedOn: '2026-09-18', amount: 0 }, outcome: 'met' },
      { when: '行政处罚法施行以前送达', data: { servedOn: '1996-09-02', amount: 1 }, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'execution.surcharge-after-due',
    cases: [
      {
        when: '自缴款期限最后一日起算',
        facts: [taken('2026-03-02')],
        data: { from: '2026-03-17' },
        outcome: 'not-met',
      },
      { when: '自缴款期限届满次日起算', facts: [taken('2026-03-02')], data: { from: '2026-03-18' }, outcome: 'met' },
      {
        when: '行政处罚法施行以前送达',
        facts: [taken('1996-09-02')],
        data: { from: '2026-03-18' },
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'execution.demand-rights',
    cases: [
      { when: '已经告知', data: { rightsTold: true }, outcome: 'met' },
      { when: '没有告知', data: { rightsTold: false }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'execution.court-window',
    cases: [
      { when: '没有催告', facts: [taken('2026-03-02')], on: '2026-09-04', outcome: 'not-met' },
      {
        when: '催告后第十个工作日',
        facts: [taken('2026-03-02'), demanded('2026-08-20')],
        on: '2026-09-03',
        outcome: 'not-met',
      },
      {
        when: '催告满十个工作日',
        facts: [taken('2026-03-02'), demanded('2026-08-20')],
        on: '2026-09-04',
        outcome: 'met',
      },
      {
        when: '三个月届满次日',
        facts: [taken('2026-03-02'), demanded('2026-08-20')],
        on: '2026-12-03',
        outcome: 'not-met',
      },
      {
        when: '延期缴纳的，自延期届满起三个月',
        facts: [taken('2026-03-02'), did('deferral', '2026-04-02', { until: '2026-10-10' }), demanded('2026-08-20')],
        on: '2026-12-03',
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'execution.papers',
    cases: [
      { when: '四种材料齐全，负责人签名', data: { papers, headSigned: true }, outcome: 'met' },
      { when: '负责人没有签名', data: { papers, headSigned: false }, outcome: 'not-met' },
      {
        when: '只有申请书和其他材料',
        data: { papers: ['application', 'other'], headSigned: true },
        outcome: 'not-met',
      },
      { when: '缺少申请书', data: { papers: papers.slice(1), headSigned: true }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'execution.performed',
    cases: [
      {
        when: '缴清',
        facts: [taken('2026-03-02'), paid('2026-11-02', 1000), paid('2026-11-03', 2000)],
        outcome: 'met',
      },
      { when: '还差一元', facts: [taken('2026-03-02'), paid('2026-11-02', 2999)], outcome: 'not-met' },
      {
        when: '原数额缴清，加处十日没有缴',
        facts: [taken('2026-03-02'), surcharged('2026-11-10'), paid('2026-11-20', 3000)],
        outcome: 'not-met',
      },
      {
        when: '连同加处十日缴清',
        facts: [taken('2026-03-02'), surcharged('2026-11-10'), paid('2026-11-20', 3900)],
        outcome: 'met',
      },
      { when: '没有缴款', facts: [taken('2026-03-02')], outcome: 'not-met' },
      { when: '没有给付金额', facts: [taken('2026-03-02', 0)], outcome: 'met' },
    ],
  },
  {
    guard: 'execution.sum-owed',
    step: 'payment',
    cases: [
      { when: '缴清原数额', facts: [taken('2026-03-02')], data: { amount: 300_000 }, outcome: 'met' },
      { when: '没有加处罚款，多缴一分', facts: [taken('2026-03-02')], data: { amount: 300_001 }, outcome: 'not-met' },
      {
        when: '加处十日，每日百分之三',
        facts: [taken('2026-03-02'), surcharged('2026-11-11')],
        data: { amount: 390_000 },
        outcome: 'met',
      },
      {
        when: '加处十日，多一分',
        facts: [taken('2026-03-02'), surcharged('2026-11-11')],
        data: { amount: 390_001 },
        outcome: 'not-met',
      },
      {
        when: '加处罚款已达上限',
        facts: [taken('2026-03-02'), surcharged('2026-05-06')],
        data: { amount: 600_000 },
        outcome: 'met',
      },
      {
        when: '加处罚款超过上限一分',
        facts: [taken('2026-03-02'), surcharged('2026-05-06')],
        data: { amount: 600_001 },
        outcome: 'not-met',
      },
      {
        when: '加处罚款已全部减免',
        facts: [taken('2026-03-02'), surcharged('2026-05-06'), agreed('2026-11-02', 300_000)],
        data: { amount: 300_001 },
        outcome: 'not-met',
      },
      {
        when: '已缴二千元，再缴一千元零一分',
        facts: [taken('2026-03-02'), paid('2026-11-02', 2000)],
        data: { amount: 100_001 },
        outcome: 'not-met',
      },
      {
        when: '批准延期的十日不计加处罚款，多一日',
        facts: [
          taken('2026-03-02'),
          surcharged('2026-11-01'),
          did('deferral', '2026-11-01', { reason: '经济困难。', until: '2026-11-10' }),
        ],
        data: { amount: 399_000 },
        outcome: 'not-met',
      },
      {
        when: '加处罚款的标准没有收录的日期',
        facts: [taken('1996-09-02'), did('surcharge', '2026-04-01', { from: '1996-09-03' })],
        data: { amount: 1 },
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'execution.sum-owed',
    step: 'demand',
    cases: [
      { when: '没有写明金额', facts: [taken('2026-03-02')], outcome: 'met' },
      { when: '催告原数额', facts: [taken('2026-03-02')], data: { amount: 300_000 }, outcome: 'met' },
      {
        when: '没有加处罚款，催告金额却多一分',
        facts: [taken('2026-03-02')],
        data: { amount: 300_001 },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'execution.waives-surcharge-only',
    cases: [
      { when: '没有减免', facts: [taken('2026-03-02')], data: { waived: 0 }, outcome: 'met' },
      { when: '没有加处罚款，减免一分', facts: [taken('2026-03-02')], data: { waived: 1 }, outcome: 'not-met' },
      {
        when: '减免全部加处罚款',
        facts: [taken('2026-03-02'), surcharged('2026-05-06')],
        data: { waived: 300_000 },
        outcome: 'met',
      },
      {
        when: '减免超过加处罚款一分',
        facts: [taken('2026-03-02'), surcharged('2026-05-06')],
        data: { waived: 300_001 },
        outcome: 'not-met',
      },
      {
        when: '两次协议合计超过加处罚款',
        facts: [taken('2026-03-02'), surcharged('2026-05-06'), agreed('2026-11-02', 200_000)],
        data: { waived: 100_001 },
        outcome: 'not-met',
      },
    ],
  },
]
