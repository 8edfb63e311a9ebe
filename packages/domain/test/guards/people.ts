import { sampleParty } from '../../testing'
import { did, type Examples } from './example'

const asked = (on: string, person = 'officer-a') =>
  did('recusal-request', on, { person, askedBy: 'party', reason: '与当事人有亲属关系。' })
const decided = (on: string, decision: string, person = 'officer-a') =>
  did('recusal-decision', on, { person, decision, reason: '经查。' })
const other = { ...sampleParty, name: '虚构佳人美发（演示）有限公司' }
const onTheSpot = {
  place: '示例县虚构街8号',
  start: '2026-11-16T09:00',
  end: '2026-11-16T09:30',
  certificateShown: true,
  rightsTold: true,
  recusalAsked: false,
  number: '示卫公当罚〔2026〕1号',
  party: other,
  facts: '未取得卫生许可证营业。',
  violationOn: '2026-11-16T09:00',
  violated: ['公共场所卫生管理条例 8'],
  penaltyBasis: ['公共场所卫生管理条例实施细则 35.1'],
  tier: 'basic',
  penalties: [{ kind: 'warning' }],
  defence: '无异议。',
  defenceReviewed: true,
  handedOver: true,
  reviewFirstTold: true,
  signature: { kind: 'signed' },
}
const correction = (element: string, was: string, becomes: string) => ({ element, was, becomes, reason: '笔误。' })
const interview = {
  person: { name: '演示一', relation: '负责人', employer: '虚构公司' },
  questions: [{ ask: '开业多久？', answer: '开业三个月。' }],
  signature: { kind: 'signed' },
}
const asking = did('interview', '2026-11-10', interview)
const text = (entry: number, field: string, becomes = '更正后的文字。') => ({ entry, field, becomes, reason: '笔误。' })
/** With the signed paper. */
const shown = (...about: Parameters<typeof text>) => ({ ...text(...about), original: 'a1'.repeat(32) })
const corrected = did('text-correction', '2026-11-11', {
  ...text(3, 'questions.0.answer', '开业半年。'),
  path: ['questions', 0, 'answer'],
  was: '开业三个月。',
})
const change = (join: readonly string[], leave: readonly string[]) => ({ join, leave, reason: '工作调整。' })
const filing = did('filing', '2026-11-02', { handlers: ['officer-a', 'officer-b'] })
const clock = (days: number) => ({ days, reason: '服务器时钟超前一年。' })
const moved = (from: string, to: string) => ({ from, to, reason: '调离。', papers: ['案卷'] })

/** 回避、交接、更正 */
export const people: readonly Examples[] = [
  {
    guard: 'recusal.answered',
    cases: [
      { when: '没有人申请回避', outcome: 'met' },
      { when: '申请回避，尚未决定', facts: [asked('2026-11-02')], outcome: 'not-met' },
      {
        when: '申请回避，已经驳回',
        facts: [asked('2026-11-02'), decided('2026-11-03', 'rejected')],
        outcome: 'met',
      },
      {
        when: '决定的是另一人的回避',
        facts: [asked('2026-11-02'), decided('2026-11-03', 'rejected', 'officer-b')],
        outcome: 'not-met',
      },
      {
        when: '决定之后再次申请',
        facts: [asked('2026-11-02'), decided('2026-11-03', 'rejected'), asked('2026-11-04')],
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'recusal.review-once',
    cases: [
      { when: '第一次申请回避', data: { person: 'officer-a' }, outcome: 'met' },
      {
        when: '驳回后申请复核',
        facts: [asked('2026-11-02'), decided('2026-11-03', 'rejected')],
        data: { person: 'officer-a', review: true },
        outcome: 'met',
      },
      {
        when: '另一人的复核已经用过',
        facts: [
          ...[asked('2026-11-02'), decided('2026-11-03', 'rejected')],
          ...[asked('2026-11-02', 'officer-b'), decided('2026-11-03', 'rejected', 'officer-b')],
          did('recusal-request', '2026-11-04', { person: 'officer-b', review: true }),
          decided('2026-11-05', 'rejected', 'officer-b'),
        ],
        data: { person: 'officer-a', review: true },
        outcome: 'met',
      },
      {
        when: '没有决定就申请复核',
        facts: [asked('2026-11-02')],
        data: { person: 'officer-a', review: true },
        outcome: 'not-met',
      },
      {
        when: '决定回避的，没有可复核的',
        facts: [asked('2026-11-02'), decided('2026-11-03', 'recused')],
        data: { person: 'officer-a', review: true },
        outcome: 'not-met',
      },
      {
        when: '复核维持后再次申请复核',
        facts: [
          asked('2026-11-02'),
          decided('2026-11-03', 'rejected'),
          did('recusal-request', '2026-11-04', { person: 'officer-a', review: true }),
          decided('2026-11-05', 'rejected'),
        ],
        data: { person: 'officer-a', review: true },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'recusal.decidable',
    cases: [
      {
        when: '申请在案',
        facts: [asked('2026-11-02')],
        data: { person: 'officer-a', decision: 'rejected', reason: '经查。' },
        outcome: 'met',
      },
      {
        when: '没有人申请该人员回避',
        facts: [asked('2026-11-02')],
        data: { person: 'officer-b', decision: 'recused', reason: '经查。' },
        outcome: 'not-met',
      },
      {
        when: '申请已经决定，没有新的申请',
        facts: [asked('2026-11-02'), decided('2026-11-03', 'rejected')],
        data: { person: 'officer-a', decision: 'recused', reason: '经查。' },
        outcome: 'not-met',
      },
      {
        when: '负责人决定自己是否回避',
        facts: [asked('2026-11-02', 'agency-head')],
        data: { person: 'agency-head', decision: 'rejected', reason: '经查。' },
        outcome: 'not-met',
      },
      {
        when: '指定本人接替本人',
        facts: [asked('2026-11-02')],
        data: { person: 'officer-a', decision: 'recused', reason: '属实。', replacement: 'officer-a' },
        outcome: 'not-met',
      },
      {
        when: '接替人没有执法证件',
        facts: [asked('2026-11-02')],
        data: { person: 'officer-a', decision: 'recused', reason: '属实。', replacement: 'archivist' },
        outcome: 'not-met',
      },
      {
        when: '两名承办人先后回避，第二人没有接替人',
        facts: [asked('2026-11-02'), asked('2026-11-02', 'officer-b'), decided('2026-11-03', 'recused')],
        data: { person: 'officer-b', decision: 'recused', reason: '属实。' },
        outcome: 'not-met',
      },
      {
        when: '两名承办人先后回避，指定了接替人',
        facts: [asked('2026-11-02'), asked('2026-11-02', 'officer-b'), decided('2026-11-03', 'recused')],
        data: { person: 'officer-b', decision: 'recused', reason: '属实。', replacement: 'officer-c' },
        outcome: 'met',
      },
      {
        when: '负责人被申请回避，由其他负责人决定',
        facts: [asked('2026-11-02', 'agency-head')],
        by: ['deputy-head'],
        data: { person: 'agency-head', decision: 'recused', reason: '经查。' },
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'recusal.answered',
    procedures: ['penalty.ordinary'],
    step: 'decision',
    cases: [
      {
        when: '现场检查时申请在场的两名执法人员回避，只决定了一人',
        facts: [did('scene-inspection', '2026-11-02', { recusalAsked: true }), decided('2026-11-03', 'rejected')],
        outcome: 'not-met',
      },
      {
        when: '现场检查时申请回避，两人均已决定',
        facts: [
          did('scene-inspection', '2026-11-02', { recusalAsked: true }),
          decided('2026-11-03', 'rejected'),
          decided('2026-11-03', 'rejected', 'officer-b'),
        ],
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'team.joiners-fit',
    cases: [
      { when: '增加持有效证件的人员', data: change(['officer-c'], []), outcome: 'met' },
      { when: '增加的人员没有执法证件', data: change(['archivist'], []), outcome: 'not-met' },
      { when: '退出的不是承办人员', data: change(['officer-c'], ['section-head']), outcome: 'not-met' },
      { when: '既没有增加也没有退出', data: change([], []), outcome: 'not-met' },
    ],
  },
  {
    guard: 'team.joiners-fit',
    procedures: ['penalty.ordinary'],
    cases: [
      {
        when: '增加的人员已被决定回避',
        facts: [filing, asked('2026-11-03', 'officer-c'), decided('2026-11-04', 'recused', 'officer-c')],
        data: change(['officer-c'], []),
        outcome: 'not-met',
      },
      {
        when: '增加的人员是本案的审核人员',
        facts: [filing, did('review-assignment', '2026-11-04', { reviewers: ['reviewer-b'] })],
        data: change(['reviewer-b'], []),
        outcome: 'not-met',
      },
      {
        when: '两人退出，一人接办',
        facts: [filing],
        data: change(['officer-c'], ['officer-a', 'officer-b']),
        outcome: 'met',
      },
      { when: '全部退出，无人承办', facts: [filing], data: change([], ['officer-a', 'officer-b']), outcome: 'not-met' },
    ],
  },
  {
    guard: 'archiving.archivist-apart',
    cases: [
      { when: '档案员未参与办案', by: ['archivist'], outcome: 'met' },
      {
        when: '归档的是本案接办人',
        facts: [did('handover', '2026-11-02', moved('officer-a', 'officer-c'))],
        by: ['officer-c'],
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'handover.successor-fit',
    cases: [
      { when: '接收人持有效证件', data: moved('officer-a', 'officer-c'), outcome: 'met' },
      { when: '接收人没有执法证件', data: moved('officer-a', 'archivist'), outcome: 'not-met' },
      { when: '接收人不在人员名录中', data: moved('officer-a', 'nobody'), outcome: 'not-met' },
      { when: '交给自己', data: moved('officer-a', 'officer-a'), outcome: 'not-met' },
      {
        when: '移交人不是本案承办人',
        facts: [filing],
        data: moved('officer-c', 'reviewer-b'),
        outcome: 'not-met',
      },
      {
        when: '接收人是本案的审核人员',
        facts: [did('review-assignment', '2026-11-02', { reviewers: ['reviewer-b'] })],
        data: moved('officer-a', 'reviewer-b'),
        outcome: 'not-met',
      },
      {
        when: '接收人已被决定回避',
        facts: [asked('2026-11-02', 'officer-c'), decided('2026-11-03', 'recused', 'officer-c')],
        data: moved('officer-a', 'officer-c'),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'clock.correction-fits',
    cases: [
      {
        when: '时钟超前一年时办理了交接，更正后在此前的办理行为以后',
        facts: [
          did('element-correction', '2026-11-02'),
          did('handover', '2027-11-10', moved('officer-a', 'officer-c')),
        ],
        data: clock(-365),
        outcome: 'met',
      },
      {
        when: '更正后仍晚于今日',
        facts: [
          did('element-correction', '2026-11-02'),
          did('handover', '2027-11-10', moved('officer-a', 'officer-c')),
        ],
        data: clock(-300),
        outcome: 'not-met',
      },
      {
        when: '更正后早于此前的办理行为',
        facts: [
          did('element-correction', '2026-11-02'),
          did('handover', '2027-11-10', moved('officer-a', 'officer-c')),
        ],
        data: clock(-400),
        outcome: 'not-met',
      },
      {
        when: '没有记录的日期在今日以后',
        facts: [
          did('element-correction', '2026-11-02'),
          did('handover', '2026-11-10', moved('officer-a', 'officer-c')),
        ],
        data: clock(-3),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'text-correction.fits',
    cases: [
      {
        when: '交接的理由写错了字',
        facts: [did('handover', '2026-11-10', moved('officer-a', 'officer-c'))],
        data: text(2, 'reason'),
        outcome: 'met',
      },
      {
        when: '交接的理由并没有改动',
        facts: [did('handover', '2026-11-10', moved('officer-a', 'officer-c'))],
        data: text(2, 'reason', '调离。'),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'text-correction.fits',
    procedures: ['penalty.ordinary'],
    cases: [
      { when: '笔录的答写错了字，附签字的原件', facts: [asking], data: shown(3, 'questions.0.answer'), outcome: 'met' },
      {
        when: '笔录的答改写了，没有签字的原件',
        facts: [asking],
        data: text(3, 'questions.0.answer'),
        outcome: 'not-met',
      },
      { when: '字段写成表单上的名称', facts: [asking], data: shown(3, '问答 · 第1项 · 问'), outcome: 'met' },
      {
        when: '更正过的文字再更正回去',
        facts: [asking, corrected],
        data: shown(3, 'questions.0.answer', '开业三个月。'),
        outcome: 'met',
      },
      {
        when: '更正前后相同',
        facts: [asking],
        data: text(3, 'questions.0.answer', '开业三个月。'),
        outcome: 'not-met',
      },
      { when: '没有这一条记录', facts: [asking], data: text(900, 'questions.0.answer'), outcome: 'not-met' },
      { when: '没有这一个问答', facts: [asking], data: text(3, 'questions.7.answer'), outcome: 'not-met' },
      { when: '姓名是案件要素', facts: [asking], data: text(3, 'person.name'), outcome: 'not-met' },
      { when: '单位及职务不是叙述文字', facts: [asking], data: text(3, 'person.employer'), outcome: 'not-met' },
      {
        when: '更正后超过该步骤的长度',
        facts: [asking],
        data: shown(3, 'questions.0.answer', '长'.repeat(8_001)),
        outcome: 'not-met',
      },
      {
        when: '更正的是更正记录',
        facts: [asking, corrected],
        data: text(4, 'reason'),
        outcome: 'not-met',
      },
      {
        when: '更正的是经审核的公开文本',
        facts: [did('disclosure-draft', '2026-11-10', { facts: '当事人未取得许可证营业。' })],
        data: text(3, 'facts'),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'correction.fits',
    cases: [
      {
        when: '更正前后相同',
        data: correction('cause', 'public-place.unlicensed', 'public-place.unlicensed'),
        outcome: 'not-met',
      },
      {
        when: '本案不是所填的原案由',
        data: correction('cause', 'public-place.no-health-certificate', 'public-place.unlicensed'),
        outcome: 'not-met',
      },
      {
        when: '更正为没有收录的案由',
        data: correction('cause', 'public-place.unlicensed', 'public-place.unknown'),
        outcome: 'not-met',
      },
      {
        when: '案卷中没有所填的名称',
        data: correction('organisation-name', '不在案卷中的名称', '虚构丽人美发（演示）有限公司'),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'correction.fits',
    procedures: [
      'penalty.ordinary',
      'licence.ordinary',
      'coercion.measure',
      'coercion.execution',
      'crime.transfer',
      'plan.inspection',
      'inspection.random',
      'inspection.planned',
      'inspection.prompted',
      'inspection.special',
      'inspection.remote',
      'visit.other',
    ],
    cases: [
      {
        when: '案由改为另一个收录的案由',
        data: correction('cause', 'public-place.unlicensed', 'public-place.no-health-certificate'),
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'correction.fits',
    procedures: ['penalty.simple'],
    cases: [
      {
        when: '已经当场决定，案由不能作为笔误更正',
        data: correction('cause', 'public-place.unlicensed', 'public-place.no-health-certificate'),
        outcome: 'not-met',
      },
      {
        when: '当场决定书写错了名称',
        facts: [did('decision', '2026-11-16', onTheSpot)],
        data: correction('organisation-name', other.name, sampleParty.name),
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'correction.fits',
    procedures: ['penalty.ordinary'],
    cases: [
      {
        when: '调查终结后更正案由',
        facts: [did('investigation-end', '2026-11-02')],
        data: correction('cause', 'public-place.unlicensed', 'public-place.no-health-certificate'),
        outcome: 'not-met',
      },
      {
        when: '先更正过的案由再更正回来',
        facts: [
          did(
            'element-correction',
            '2026-11-02',
            correction('cause', 'public-place.unlicensed', 'public-place.no-health-certificate'),
          ),
        ],
        data: correction('cause', 'public-place.no-health-certificate', 'public-place.unlicensed'),
        outcome: 'met',
      },
      {
        when: '两条记录写错了名称',
        facts: [
          did('intake', '2026-11-02', {
            source: 'inspection',
            receivedAt: '2026-11-02T09:00',
            suspect: other,
            summary: '检查发现。',
            opinion: '同意。',
          }),
          did('filing', '2026-11-03', {
            number: '示卫立〔2026〕1号',
            party: other,
            summary: '检查发现。',
            violated: ['公共场所卫生管理条例 8'],
            basis: ['行政处罚法 54.2'],
            handlers: ['officer-a', 'officer-b'],
            departmentOpinion: '同意。',
            headOpinion: '同意。',
          }),
        ],
        data: correction('organisation-name', other.name, sampleParty.name),
        outcome: 'met',
      },
      {
        when: '更正后的统一社会信用代码校验位错误',
        facts: [
          did('intake', '2026-11-02', {
            source: 'inspection',
            receivedAt: '2026-11-02T09:00',
            suspect: sampleParty,
            summary: '检查发现。',
            opinion: '同意。',
          }),
        ],
        data: correction('organisation-code', sampleParty.uscc, `${sampleParty.uscc.slice(0, 17)}-`),
        outcome: 'not-met',
      },
    ],
  },
]
