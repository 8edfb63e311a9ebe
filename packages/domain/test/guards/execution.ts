import { sampleParty } from '../../testing'
import { did, type Examples } from './example'

const fine = (yuan: number) => [{ kind: 'fine', amount: yuan * 100 }]
const decision = (yuan: number) => did('decision', '2026-09-15', { penalties: fine(yuan) })
const warned = did('decision', '2026-09-15', { penalties: [{ kind: 'warning' }] })
const served = (on: string) => did('decision-service', on, { method: 'direct', receivedOn: on })
const paid = (on: string, yuan: number) => did('payment', on, { amount: yuan * 100 })
const remedy = (on: string) => did('remedy', on, { kind: 'reconsideration', filedOn: on })
const settled = (on: string, result = 'upheld') => did('remedy-result', on, { result, effectiveOn: on })
const demanded = (on: string) => did('demand', on, { servedOn: on })
const deferred = (on: string, until: string) => did('deferral', on, { until })
const applied = (on: string) => did('deferral-application', on, { receivedOn: on })
const late = (amount: number, from: string, to: string) => ({ amount, from, to })
const due = [decision(3000), served('2026-09-18')]

const citizen = { kind: 'natural-person', name: '演示三', address: '示例县虚构街9号' }
const stall = { kind: 'individual-business', operator: '演示三', address: '示例县虚构街9号' }
/** A decision that fines these parties, each 3,000 yuan. */
const owedBy = (party: object, ...others: readonly object[]) => [
  did('decision', '2026-09-15', {
    ...{ party, penalties: fine(3000) },
    ...(others.length > 0
      ? {
          others: others.map((other, i) => ({
            no: i + 2,
            party: other,
            facts: '见卷。',
            tier: 'basic',
            discretion: '见卷。',
            penalties: fine(3000),
          })),
        }
      : {}),
  }),
  served('2026-09-18'),
  ...others.map((_, i) =>
    did('decision-service', '2026-09-18', { method: 'direct', receivedOn: '2026-09-18', partyNo: i + 2 }),
  ),
]
const ends = (ground: string, of: object = {}, type = 'enforcement-ended') => ({
  ...{ type, endings: [{ ...of, ground, detail: '已经查明。' }] },
})

const withGains = did('decision', '2026-09-15', {
  penalties: [...fine(3000), { kind: 'confiscation-of-gains', amount: 50_000 }],
})
const added = (amount: number) => did('surcharge', '2026-10-09', { amount, from: '2026-10-09', to: '2026-10-09' })
const changedTo = (yuan: number) =>
  did('remedy-result', '2026-11-02', {
    kind: 'reconsideration',
    result: 'changed',
    effectiveOn: '2026-11-02',
    penalties: fine(yuan),
  })
const revoked = did('decision-revocation', '2026-11-02')
const claimed = (on: string) => did('compensation-claim', on, { receivedOn: on })
const compensated = (on: string) => did('compensation-decision', on, { compensate: true, amount: 1 })
const ordered = did('remedy-result', '2026-11-02', {
  kind: 'suit',
  result: 'revoked',
  effectiveOn: '2026-11-02',
  redo: true,
})
const again = (yuan: number) => ({
  facts: '无证营业。',
  penaltyBasis: ['公共场所卫生管理条例 14'],
  penalties: fine(yuan),
})
const anewAfter = (change: object) => [
  did('decision', '2026-09-15', again(3000)),
  remedy('2026-10-14'),
  { ...ordered, data: { ...ordered.data, ...change } },
  did('anew', '2026-11-03'),
]
const judgedAnew = [
  did('decision', '2026-09-15', again(3000)),
  remedy('2026-10-14'),
  ordered,
  did('anew', '2026-11-03'),
]

/** 履行、救济、结案 */
export const execution: readonly Examples[] = [
  ...(['deferral', 'deferral-refusal'] as const).map(
    (step): Examples => ({
      guard: 'deferral.applied-for',
      step,
      cases: [
        { when: '登记了申请，尚未决定', facts: [applied('2026-09-20')], outcome: 'met' },
        { when: '没有登记申请', outcome: 'not-met' },
        {
          when: '该申请已经不批准',
          facts: [applied('2026-09-20'), did('deferral-refusal', '2026-09-21')],
          outcome: 'not-met',
        },
        {
          when: '不批准以后又提出申请',
          facts: [applied('2026-09-20'), did('deferral-refusal', '2026-09-21'), applied('2026-09-22')],
          outcome: 'met',
        },
        { when: '尚未填写，有申请待决定', facts: [applied('2026-09-20')], data: undefined, outcome: 'met' },
        { when: '尚未填写，没有申请', data: undefined, outcome: 'not-met' },
      ],
    }),
  ),
  {
    guard: 'deferral.applied-for',
    procedures: ['penalty.ordinary'],
    step: 'deferral',
    cases: [
      {
        when: '申请日期即收到日期',
        facts: [...due, applied('2026-09-20')],
        data: { appliedOn: '2026-09-20' },
        outcome: 'met',
      },
      {
        when: '申请日期晚于收到日期',
        facts: [...due, applied('2026-09-20')],
        data: { appliedOn: '2026-09-21' },
        outcome: 'not-met',
      },
      {
        when: '申请的是已被重新作出的决定代替的决定',
        facts: [
          ...[...due, applied('2026-09-20'), remedy('2026-10-14'), ordered, did('anew', '2026-11-03')],
          ...[did('decision', '2026-11-10', again(2000)), served('2026-11-12')],
        ],
        on: '2026-11-13',
        data: { appliedOn: '2026-09-20' },
        outcome: 'not-met',
      },
      {
        when: '申请的是另一当事人',
        facts: [...due, did('deferral-application', '2026-09-20', { receivedOn: '2026-09-20', partyNo: 2 })],
        data: { appliedOn: '2026-09-20' },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'payment.fits',
    cases: [
      { when: '缴清全部罚款', facts: [decision(3000)], data: { amount: 300_000 }, outcome: 'met' },
      { when: '多缴一分', facts: [decision(3000)], data: { amount: 300_001 }, outcome: 'not-met' },
      {
        when: '已缴一千元，再缴二千元',
        facts: [decision(3000), paid('2026-10-08', 1000)],
        data: { amount: 200_000 },
        outcome: 'met',
      },
      {
        when: '已缴一千元，再缴二千元零一分',
        facts: [decision(3000), paid('2026-10-08', 1000)],
        data: { amount: 200_001 },
        outcome: 'not-met',
      },
      {
        when: '此前已经多缴',
        facts: [decision(3000), paid('2026-10-08', 3500)],
        data: { amount: 1 },
        outcome: 'not-met',
      },
      { when: '没有罚款', facts: [warned], data: { amount: 1 }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'payment.fits',
    procedures: ['penalty.simple'],
    cases: [
      {
        when: '一部分已当场收缴',
        facts: [decision(100), did('cash-collection', '2026-09-15', { amount: 9000 })],
        data: { amount: 1001 },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'payment.fits',
    procedures: ['penalty.ordinary'],
    cases: [
      { when: '连同没收的违法所得', facts: [withGains], data: { amount: 350_000 }, outcome: 'met' },
      { when: '连同没收的违法所得，多缴一分', facts: [withGains], data: { amount: 350_001 }, outcome: 'not-met' },
      { when: '连同加处罚款', facts: [...due, added(9_000)], data: { amount: 309_000 }, outcome: 'met' },
      { when: '连同加处罚款，多缴一分', facts: [...due, added(9_000)], data: { amount: 309_001 }, outcome: 'not-met' },
      {
        when: '变更为二千元以后',
        facts: [...due, remedy('2026-10-14'), changedTo(2000)],
        data: { amount: 200_001 },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'compensation.claim-open',
    cases: [
      { when: '收到一件申请', facts: [claimed('2026-11-05')], outcome: 'met' },
      { when: '已经决定', facts: [claimed('2026-11-05'), compensated('2026-11-20')], outcome: 'not-met' },
    ],
  },
  {
    guard: 'compensation.claim-open',
    procedures: ['penalty.ordinary'],
    cases: [
      {
        when: '另一当事人的申请',
        facts: [did('compensation-claim', '2026-11-05', { receivedOn: '2026-11-05', partyNo: 2 })],
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'compensation.agrees',
    cases: [
      { when: '赔偿一笔', facts: [], data: { compensate: true, amount: 1 }, outcome: 'met' },
      { when: '返还财产，没有金额', facts: [], data: { compensate: true }, outcome: 'met' },
      { when: '不予赔偿', facts: [], data: { compensate: false }, outcome: 'met' },
      { when: '不予赔偿而写了一分', facts: [], data: { compensate: false, amount: 1 }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'refund.owed',
    cases: [
      {
        when: '撤销以后退还全部',
        facts: [...due, paid('2026-10-08', 3000), revoked],
        data: { amount: 300_000 },
        outcome: 'met',
      },
      {
        when: '多退一分',
        facts: [...due, paid('2026-10-08', 3000), revoked],
        data: { amount: 300_001 },
        outcome: 'not-met',
      },
      { when: '决定仍然有效', facts: [...due, paid('2026-10-08', 3000)], data: { amount: 1 }, outcome: 'not-met' },
      {
        when: '确认违法，没有撤销',
        facts: [...due, paid('2026-10-08', 3000), remedy('2026-10-14'), settled('2026-11-02', 'unlawful')],
        data: { amount: 1 },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'remedy.redo-fits',
    cases: [
      { when: '维持', data: { result: 'upheld' }, outcome: 'met' },
      { when: '撤销并责令重新作出', data: { result: 'revoked', redo: true, redoDays: 60 }, outcome: 'met' },
      { when: '确认违法并责令重新作出', data: { result: 'unlawful', redo: true }, outcome: 'met' },
      { when: '维持却责令重新作出', data: { result: 'upheld', redo: true }, outcome: 'not-met' },
      { when: '变更却写明重新作出的期限', data: { result: 'changed', redoDays: 60 }, outcome: 'not-met' },
      { when: '驳回却写明因程序违法撤销', data: { result: 'rejected', procedural: true }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'remedy.change-not-heavier',
    cases: [
      { when: '维持', facts: [decision(3000)], data: { result: 'upheld' }, outcome: 'met' },
      { when: '减轻', facts: [decision(3000)], data: { result: 'changed', penalties: fine(2000) }, outcome: 'met' },
      { when: '没有写明变更后的处罚', facts: [decision(3000)], data: { result: 'changed' }, outcome: 'not-met' },
      {
        when: '加重，可能有第三人的相反请求',
        facts: [decision(3000)],
        data: { result: 'changed', penalties: fine(3001) },
        outcome: 'undetermined',
      },
      {
        when: '维持却写明变更后的处罚',
        facts: [decision(3000)],
        data: { result: 'upheld', penalties: fine(2000) },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'revocation.decision-in-force',
    cases: [
      { when: '决定有效', facts: due, outcome: 'met' },
      {
        when: '已经撤销',
        facts: [...due, revoked, did('closing', '2026-11-03', { type: 'revoked' })],
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'redo.ordered',
    cases: [
      { when: '撤销并责令重新作出', facts: [...due, remedy('2026-10-14'), ordered], outcome: 'met' },
      { when: '只撤销', facts: [...due, remedy('2026-10-14'), settled('2026-11-02', 'revoked')], outcome: 'not-met' },
    ],
  },
  {
    guard: 'redo.not-the-same',
    cases: [
      {
        when: '第一次作出',
        data: again(3000),
        outcome: 'met',
      },
      { when: '判决责令重新作出，事实、依据和处罚都相同', facts: judgedAnew, data: again(3000), outcome: 'not-met' },
      { when: '判决责令重新作出，处罚不同', facts: judgedAnew, data: again(2000), outcome: 'met' },
      {
        when: '判决责令重新作出，只换了标点',
        facts: judgedAnew,
        data: { ...again(3000), facts: '无证，营业' },
        outcome: 'not-met',
      },
      {
        when: '复议决定责令重新作出，事实、依据和处罚都相同',
        facts: anewAfter({ kind: 'reconsideration' }),
        data: again(3000),
        outcome: 'not-met',
      },
      {
        when: '复议机关以违反法定程序为由撤销，责令重新作出',
        facts: anewAfter({ kind: 'reconsideration', procedural: true }),
        data: again(3000),
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'surcharge.capped',
    step: 'surcharge',
    cases: [
      { when: '逾期十日，每日百分之三', facts: due, data: late(90_000, '2026-10-09', '2026-10-18'), outcome: 'met' },
      { when: '多一分', facts: due, data: late(90_001, '2026-10-09', '2026-10-18'), outcome: 'not-met' },
      { when: '自缴款期限最后一日起算', facts: due, data: late(1, '2026-10-08', '2026-10-18'), outcome: 'not-met' },
      { when: '逾期八十四日，封顶', facts: due, data: late(300_000, '2026-10-09', '2026-12-31'), outcome: 'met' },
      { when: '超过罚款数额一分', facts: due, data: late(300_001, '2026-10-09', '2026-12-31'), outcome: 'not-met' },
      {
        when: '同一日已经加处',
        facts: [...due, added(9000)],
        data: late(9000, '2026-10-09', '2026-10-09'),
        outcome: 'not-met',
      },
      {
        when: '次日接续加处',
        facts: [...due, added(9000)],
        data: late(9000, '2026-10-10', '2026-10-10'),
        outcome: 'met',
      },
      {
        when: '同一日少算，补足',
        facts: [...due, added(4000)],
        data: late(5000, '2026-10-09', '2026-10-09'),
        outcome: 'met',
      },
      {
        when: '缴清以后的日子',
        facts: [...due, paid('2026-10-10', 3000)],
        data: late(18_001, '2026-10-09', '2026-10-18'),
        outcome: 'not-met',
      },
      {
        when: '至缴清之日',
        facts: [...due, paid('2026-10-10', 3000)],
        data: late(18_000, '2026-10-09', '2026-10-18'),
        outcome: 'met',
      },
      {
        when: '批准延期的期间',
        facts: [...due, deferred('2026-09-28', '2026-10-16')],
        data: late(18_001, '2026-10-09', '2026-10-18'),
        outcome: 'not-met',
      },
      {
        when: '延期届满以后',
        facts: [...due, deferred('2026-09-28', '2026-10-16')],
        data: late(18_000, '2026-10-09', '2026-10-18'),
        outcome: 'met',
      },
      {
        when: '复议期间不计，已有结果',
        facts: [...due, remedy('2026-10-14'), settled('2026-10-16')],
        data: late(63_000, '2026-10-09', '2026-10-18'),
        outcome: 'met',
      },
      {
        when: '复议期间不计，多计一日',
        facts: [...due, remedy('2026-10-14'), settled('2026-10-16')],
        data: late(63_001, '2026-10-09', '2026-10-18'),
        outcome: 'not-met',
      },
      {
        when: '复议未了结，自申请之日起不计',
        facts: [...due, remedy('2026-10-14')],
        data: late(45_000, '2026-10-09', '2026-10-18'),
        outcome: 'met',
      },
      {
        when: '复议未了结，多计一分',
        facts: [...due, remedy('2026-10-14')],
        data: late(45_001, '2026-10-09', '2026-10-18'),
        outcome: 'not-met',
      },
      {
        when: '行政处罚法施行以前送达的决定',
        facts: [decision(3000), did('decision-service', '2026-09-18', { receivedOn: '1996-09-02' })],
        data: late(1, '2026-10-09', '2026-10-09'),
        outcome: 'undetermined',
      },
      {
        when: '起算日没有加处罚款的规定',
        facts: due,
        data: late(1, '1996-09-02', '1996-09-03'),
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'deferral.owed',
    procedures: ['penalty.ordinary'],
    step: 'deferral',
    cases: [
      { when: '罚款尚未缴纳', facts: [...due, applied('2026-09-21')], outcome: 'met' },
      { when: '已经缴清', facts: [...due, paid('2026-09-21', 3000)], outcome: 'not-met' },
      {
        when: '各期之和等于未缴的罚款，没收款另缴',
        facts: [withGains, served('2026-09-18')],
        data: { until: '2026-12-31', instalments: [{ dueOn: '2026-12-31', amount: 300_000 }] },
        outcome: 'met',
      },
      {
        when: '最后一期晚于延期届满之日',
        facts: due,
        data: { until: '2026-12-30', instalments: [{ dueOn: '2026-12-31', amount: 300_000 }] },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'execution.left-undone',
    cases: [
      { when: '缴款期限最后一日', facts: due, on: '2026-10-08', outcome: 'not-met' },
      { when: '缴款期限届满次日', facts: due, on: '2026-10-09', outcome: 'met' },
      { when: '已经缴清', facts: [...due, paid('2026-09-21', 3000)], on: '2026-10-09', outcome: 'not-met' },
      {
        when: '延期届满之日',
        facts: [...due, deferred('2026-09-28', '2026-10-16')],
        on: '2026-10-16',
        outcome: 'not-met',
      },
      {
        when: '延期届满次日',
        facts: [...due, deferred('2026-09-28', '2026-10-16')],
        on: '2026-10-17',
        outcome: 'met',
      },
      { when: '只是警告', facts: [warned, served('2026-09-18')], on: '2026-10-09', outcome: 'not-met' },
      {
        when: '责令停产停业，罚款已经缴清',
        facts: [
          did('decision', '2026-09-15', {
            penalties: [...fine(3000), { kind: 'business-suspension', description: '停业三十日。' }],
          }),
          served('2026-09-18'),
          paid('2026-09-21', 3000),
        ],
        on: '2026-10-09',
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'execution.court-may-be-asked',
    step: 'court-application',
    cases: [
      { when: '没有催告', facts: [decision(3000), served('2026-03-02')], on: '2026-09-04', outcome: 'not-met' },
      {
        when: '催告后第十个工作日',
        facts: [decision(3000), served('2026-03-02'), demanded('2026-08-20')],
        on: '2026-09-03',
        outcome: 'not-met',
      },
      {
        when: '催告满十个工作日，起诉期限已过',
        facts: [decision(3000), served('2026-03-02'), demanded('2026-08-20')],
        on: '2026-09-04',
        outcome: 'met',
      },
      {
        when: '催告已满，起诉期限最后一日',
        facts: [decision(3000), served('2026-03-02'), demanded('2026-08-03')],
        on: '2026-09-02',
        outcome: 'not-met',
      },
      {
        when: '催告已满，起诉期限届满次日',
        facts: [decision(3000), served('2026-03-02'), demanded('2026-08-03')],
        on: '2026-09-03',
        outcome: 'met',
      },
      {
        when: '三个月的最后一日',
        facts: [decision(3000), served('2026-03-02'), demanded('2026-08-20')],
        on: '2026-12-02',
        outcome: 'met',
      },
      {
        when: '三个月届满次日',
        facts: [decision(3000), served('2026-03-02'), demanded('2026-08-20')],
        on: '2026-12-03',
        outcome: 'not-met',
      },
      {
        when: '批准延期缴纳的，自延期届满之日起三个月',
        facts: [decision(3000), served('2026-03-02'), deferred('2026-03-10', '2026-10-10'), demanded('2026-10-12')],
        on: '2027-01-11',
        outcome: 'met',
      },
      {
        when: '延期届满三个月之后',
        facts: [decision(3000), served('2026-03-02'), deferred('2026-03-10', '2026-10-10'), demanded('2026-10-12')],
        on: '2027-01-12',
        outcome: 'not-met',
      },
      {
        when: '延期早于起诉期限届满，不影响三个月',
        facts: [decision(3000), served('2026-03-02'), deferred('2026-03-10', '2026-09-02'), demanded('2026-08-20')],
        on: '2026-12-02',
        outcome: 'met',
      },
      {
        when: '延期远早于起诉期限届满，仍自起诉期限届满起三个月',
        facts: [decision(3000), served('2026-03-02'), deferred('2026-03-10', '2026-06-01'), demanded('2026-08-20')],
        on: '2026-12-02',
        outcome: 'met',
      },
      {
        when: '复议尚未了结',
        facts: [decision(3000), served('2026-03-02'), remedy('2026-04-10'), demanded('2026-08-20')],
        on: '2026-10-09',
        outcome: 'not-met',
      },
      {
        when: '复议申请撤回，期限照旧',
        facts: [
          ...[decision(3000), served('2026-03-02'), remedy('2026-04-10')],
          ...[settled('2026-06-01', 'withdrawn'), demanded('2026-08-20')],
        ],
        on: '2026-09-04',
        outcome: 'met',
      },
      {
        when: '复议申请撤回，起诉期限尚未届满',
        facts: [
          ...[decision(3000), served('2026-03-02'), remedy('2026-04-10')],
          ...[settled('2026-06-01', 'withdrawn'), demanded('2026-08-03')],
        ],
        on: '2026-09-02',
        outcome: 'not-met',
      },
      {
        when: '复议维持，十五日内没有起诉，三个月的最后一日',
        facts: [
          ...[decision(3000), served('2026-03-02'), remedy('2026-04-10')],
          ...[settled('2026-06-01'), demanded('2026-06-02')],
        ],
        on: '2026-09-16',
        outcome: 'met',
      },
      {
        when: '复议维持，十五日内没有起诉，三个月届满次日',
        facts: [
          ...[decision(3000), served('2026-03-02'), remedy('2026-04-10')],
          ...[settled('2026-06-01'), demanded('2026-06-02')],
        ],
        on: '2026-09-17',
        outcome: 'not-met',
      },
      {
        when: '经过诉讼，依生效裁判申请',
        facts: [
          ...[
            decision(3000),
            served('2026-03-02'),
            did('remedy', '2026-04-10', { kind: 'suit', filedOn: '2026-04-10' }),
          ],
          did('remedy-result', '2026-06-01', { kind: 'suit', result: 'upheld', effectiveOn: '2026-06-01' }),
          demanded('2026-08-20'),
        ],
        on: '2026-09-04',
        outcome: 'undetermined',
      },
      {
        when: '行政强制法施行以前的催告',
        facts: [decision(3000), served('2026-03-02'), did('demand', '2026-08-20', { servedOn: '2011-12-30' })],
        on: '2026-12-02',
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'execution.court-sum-owed',
    step: 'court-application',
    cases: [
      {
        when: '罚款和封顶的加处罚款',
        facts: [decision(3000), served('2026-03-02'), demanded('2026-08-20')],
        data: { amount: 600_000 },
        outcome: 'met',
      },
      {
        when: '超过罚款和封顶的加处罚款一分',
        facts: [decision(3000), served('2026-03-02'), demanded('2026-08-20')],
        data: { amount: 600_001 },
        outcome: 'not-met',
      },
      {
        when: '逾期四十三日中批准延期三十日，加处十三日',
        facts: [...due, deferred('2026-10-09', '2026-11-07')],
        data: { amount: 417_000 },
        outcome: 'met',
      },
      {
        when: '逾期四十三日中批准延期三十日，多一分',
        facts: [...due, deferred('2026-10-09', '2026-11-07')],
        data: { amount: 417_001 },
        outcome: 'not-met',
      },
      {
        when: '已缴一千元',
        facts: [decision(3000), served('2026-03-02'), paid('2026-03-10', 1000), demanded('2026-08-20')],
        data: { amount: 500_001 },
        outcome: 'not-met',
      },
      {
        when: '没收的违法所得一并申请',
        facts: [
          did('decision', '2026-09-15', {
            penalties: [...fine(3000), { kind: 'confiscation-of-gains', amount: 50_000 }],
          }),
          served('2026-03-02'),
        ],
        data: { amount: 650_000 },
        outcome: 'met',
      },
      {
        when: '只有警告，没有应缴数额',
        facts: [warned, served('2026-03-02')],
        data: { amount: 1 },
        outcome: 'not-met',
      },
      {
        when: '行政处罚法施行以前送达的决定',
        facts: [decision(3000), did('decision-service', '2026-09-18', { receivedOn: '1996-09-02' })],
        data: { amount: 1 },
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'remedy.open',
    cases: [
      { when: '已申请复议，尚无结果', facts: [remedy('2026-10-14')], outcome: 'met' },
      { when: '复议已有结果', facts: [remedy('2026-10-14'), settled('2026-10-16')], outcome: 'not-met' },
      {
        when: '复议之后又起诉',
        facts: [remedy('2026-10-14'), settled('2026-10-16'), remedy('2026-10-20')],
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'remedy.none-pending',
    cases: [
      { when: '没有复议诉讼', outcome: 'met' },
      { when: '复议尚未了结', facts: [remedy('2026-10-14')], outcome: 'not-met' },
      { when: '复议已经了结', facts: [remedy('2026-10-14'), settled('2026-10-16')], outcome: 'met' },
    ],
  },
  {
    guard: 'closing.fits',
    step: 'closing',
    cases: [
      {
        when: '不予立案',
        facts: [did('not-filed', '2026-11-02')],
        data: { type: 'not-filed', remedies: 'none' },
        outcome: 'met',
      },
      {
        when: '所填复议诉讼情况与案卷不符：没有申请复议',
        facts: [...due, paid('2026-10-08', 3000)],
        data: { type: 'performed', remedies: 'reconsideration' },
        outcome: 'not-met',
      },
      {
        when: '所填复议诉讼情况与案卷不符：复议撤销',
        facts: [...due, remedy('2026-10-14'), settled('2026-10-16', 'revoked')],
        data: { type: 'revoked', remedies: 'none' },
        outcome: 'not-met',
      },
      {
        when: '不予立案却按履行完毕结案',
        facts: [did('not-filed', '2026-11-02')],
        data: { type: 'performed', remedies: 'none' },
        outcome: 'not-met',
      },
      {
        when: '撤销立案',
        facts: [did('withdraw-filing', '2026-11-02')],
        data: { type: 'withdrawn', remedies: 'none' },
        outcome: 'met',
      },
      {
        when: '不予处罚',
        facts: [did('no-penalty', '2026-11-02')],
        data: { type: 'no-penalty', remedies: 'none' },
        outcome: 'met',
      },
      {
        when: '移送公安',
        facts: [did('transfer-police', '2026-11-02')],
        data: { type: 'transferred', remedies: 'none' },
        outcome: 'met',
      },
      {
        when: '决定被撤销',
        facts: [...due, remedy('2026-10-14'), settled('2026-10-16', 'revoked')],
        data: { type: 'revoked', remedies: 'reconsideration' },
        outcome: 'met',
      },
      {
        when: '罚款缴清',
        facts: [...due, paid('2026-10-08', 3000)],
        data: { type: 'performed', remedies: 'none' },
        outcome: 'met',
      },
      {
        when: '只有警告',
        facts: [warned, served('2026-09-18')],
        data: { type: 'performed', remedies: 'none' },
        outcome: 'met',
      },
      {
        when: '罚款还差一分',
        facts: [...due, did('payment', '2026-10-08', { amount: 299_999 })],
        data: { type: 'performed', remedies: 'none' },
        outcome: 'not-met',
      },
      {
        when: '缴清但复议未了结',
        facts: [...due, paid('2026-10-08', 3000), remedy('2026-10-14')],
        data: { type: 'performed', remedies: 'reconsideration' },
        outcome: 'not-met',
      },
      {
        when: '未申请法院强制执行，罚款已缴清',
        facts: [...due, paid('2026-10-08', 3000)],
        data: { type: 'court-enforcement', remedies: 'none' },
        outcome: 'not-met',
      },
      {
        when: '未申请法院强制执行，罚款未缴',
        facts: due,
        data: { type: 'court-enforcement', remedies: 'none' },
        outcome: 'not-met',
      },
      {
        when: '已申请法院强制执行',
        facts: [...due, did('court-application', '2026-11-02')],
        data: { type: 'court-enforcement', remedies: 'none' },
        outcome: 'met',
      },
      { when: '终结执行', facts: due, data: { type: 'enforcement-ended', remedies: 'none' }, outcome: 'met' },
      {
        when: '已送达的案件按不予立案结案',
        facts: due,
        data: { type: 'not-filed', remedies: 'none' },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'closing.ending-grounded',
    cases: [
      { when: '不按终结执行结案', facts: due, data: { type: 'performed' }, outcome: 'met' },
      {
        when: '不按终结执行结案，却写明终结情形',
        facts: owedBy(sampleParty),
        data: ends('other', {}, 'performed'),
        outcome: 'not-met',
      },
      {
        when: '罚款未缴，没有写明情形',
        facts: owedBy(sampleParty),
        data: { type: 'enforcement-ended' },
        outcome: 'not-met',
      },
      { when: '单位终止，无财产', facts: owedBy(sampleParty), data: ends('ended-without-assets'), outcome: 'met' },
      { when: '单位以公民死亡终结', facts: owedBy(sampleParty), data: ends('dead-without-estate'), outcome: 'not-met' },
      { when: '公民死亡，无遗产', facts: owedBy(citizen), data: ends('dead-without-estate'), outcome: 'met' },
      { when: '自然人以单位终止终结', facts: owedBy(citizen), data: ends('ended-without-assets'), outcome: 'not-met' },
      {
        when: '个体工商户以单位终止终结',
        facts: owedBy(stall),
        data: ends('ended-without-assets'),
        outcome: 'undetermined',
      },
      {
        when: '罚款未缴，以执行标的灭失终结',
        facts: owedBy(sampleParty),
        data: ends('object-lost'),
        outcome: 'not-met',
      },
      {
        when: '罚款已缴清，其余执行标的灭失',
        facts: [...owedBy(sampleParty), paid('2026-10-08', 3000)],
        data: ends('object-lost'),
        outcome: 'met',
      },
      {
        when: '罚款已缴清，没有写明情形',
        facts: [...owedBy(sampleParty), paid('2026-10-08', 3000)],
        data: { type: 'enforcement-ended' },
        outcome: 'not-met',
      },
      { when: '决定没有的当事人', facts: owedBy(sampleParty), data: ends('other', { partyNo: 2 }), outcome: 'not-met' },
      {
        when: '两名当事人都未缴，只写一名',
        facts: owedBy(sampleParty, citizen),
        data: ends('ended-without-assets'),
        outcome: 'not-met',
      },
      {
        when: '两名当事人都未缴，各写明一项',
        facts: owedBy(sampleParty, citizen),
        data: {
          type: 'enforcement-ended',
          endings: [
            { ground: 'ended-without-assets', detail: '已经注销登记。' },
            { partyNo: 2, ground: 'dead-without-estate', detail: '已经死亡。' },
          ],
        },
        outcome: 'met',
      },
      {
        when: '同一当事人写了两项',
        facts: owedBy(sampleParty),
        data: {
          type: 'enforcement-ended',
          endings: [
            { ground: 'ended-without-assets', detail: '已经注销登记。' },
            { partyNo: 1, ground: 'other', detail: '另有情形。' },
          ],
        },
        outcome: 'not-met',
      },
    ],
  },
]
