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
    guard: 'handover.successor-fit',
    cases: [
      { when: '接收人持有效证件', data: moved('officer-a', 'officer-c'), outcome: 'met' },
      { when: '接收人没有执法证件', data: moved('officer-a', 'archivist'), outcome: 'not-met' },
      { when: '接收人不在人员名录中', data: moved('officer-a', 'nobody'), outcome: 'not-met' },
      { when: '交给自己', data: moved('officer-a', 'officer-a'), outcome: 'not-met' },
      {
        when: '接收人已被决定回避',
        facts: [asked('2026-11-02', 'officer-c'), decided('2026-11-03', 'recused', 'officer-c')],
        data: moved('officer-a', 'officer-c'),
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
      'inspection.random',
      'inspection.planned',
      'inspection.prompted',
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
