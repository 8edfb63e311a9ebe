import type { CaseRecord } from '../src/case/record/entry'
import { sampleFilled } from './sample-checklist'
import { sampleParty } from './sample-people'
import {
  approved,
  approvesNewestDraft,
  byOne,
  byTwo,
  filed,
  filmed,
  handedTo,
  type NextAct,
  onSite,
  signed,
  walk,
} from './walk'

const closing = { summary: '办理完毕。', result: '已办结。', headOpinion: '同意。' }

/** What each kind of inspection rests on. */
const grounds = {
  'inspection.random': { draw: '2026年第3次抽取', drawDigest: 'b'.repeat(64) },
  'inspection.planned': { plan: '示例县卫生健康局2026年度检查计划（演示）' },
  'inspection.prompted': {
    source: 'complaint',
    receivedAt: '2026-08-31T16:20',
    lead: { number: '示卫投诉〔2026〕3号', keptIn: 'elsewhere', content: '顾客反映毛巾有异味，疑似没有消毒。' },
    urgent: false,
  },
  'inspection.special': {
    campaign: {
      title: '美容美发场所卫生专项检查（演示）',
      number: '示卫专检〔2026〕2号',
      orderedBy: 'own',
      items: ['公共用品用具清洗消毒', '从业人员健康合格证明', '公共场所卫生许可'],
      area: '示例县城区',
      from: '2026-08-24',
      until: '2026-09-25',
      filedWith: '示例县司法局',
      filedOn: '2026-08-20',
      publishedOn: '2026-08-21',
      channel: '示例县人民政府网站',
    },
    objectArea: '示例县城区',
  },
} as const

/** An inspection that finds something, orders it to be corrected and checks that it was. */
export const inspectionActs = (kind: keyof typeof grounds): NextAct[] => [
  approved(
    byTwo('approval', '2026-09-01', {
      object: sampleParty,
      enterprise: true,
      items: ['公共用品用具清洗消毒', '从业人员健康合格证明'],
      ...grounds[kind],
      basis: ['公共场所卫生管理条例 10'],
      plannedOn: '2026-09-03',
    }),
  ),
  byTwo('notice', '2026-09-02', {
    number: '示卫检通〔2026〕3号',
    servedOn: '2026-09-02',
    frequencyTold: true,
    rightsTold: true,
    onTheSpot: false,
  }),
  byTwo(
    'visit',
    '2026-09-03',
    {
      ...onSite('2026-09-03'),
      checklists: [sampleFilled],
      content: '现场查看消毒间和从业人员健康合格证明。',
      problems: ['毛巾未按规定消毒'],
      ...signed,
    },
    filmed('2026-09-03'),
  ),
  byTwo('result', '2026-09-03', {
    conclusion: 'problem-found',
    text: '毛巾未按规定消毒，责令改正。',
    service: handedTo('2026-09-03'),
  }),
  byTwo('correction-order', '2026-09-03', {
    number: '示卫责改〔2026〕3号',
    content: '按规定对毛巾清洗、消毒。',
    dueOn: '2026-09-10',
    basis: ['行政处罚法 28.1'],
  }),
  byTwo(
    'recheck',
    '2026-09-11',
    { ...onSite('2026-09-11'), corrected: true, content: '毛巾已按规定清洗、消毒并有记录。', ...signed },
    filmed('2026-09-11'),
  ),
  byOne('disclosure-draft', '2026-09-14', {
    summary: '毛巾未按规定消毒，已责令改正。',
    handling: '复查合格。',
  }),
  approvesNewestDraft('2026-09-14'),
  byOne('finish', '2026-09-14', closing),
  byOne('closing', '2026-09-14', closing, { approvedBy: 'section-head' }),
  filed('2026-09-15'),
]

const looked = (id: string, on: string, shows: string) => ({
  ...{ id, source: { kind: 'system', system: 'licence-base' }, title: '从业人员健康合格证明登记', shows },
  ...{ recordedAt: `${on}T08:00`, reviewedBy: 'officer-b', reviewedOn: on, fit: true },
})

/** A check without a visit: records show a problem, the party is told and heard, corrects it, and records show that as well. */
export const remoteActs: readonly NextAct[] = [
  approved(
    byTwo('approval', '2026-09-01', {
      object: sampleParty,
      enterprise: true,
      items: ['从业人员健康合格证明'],
      sources: [{ kind: 'system', system: 'licence-base' }],
      recordsFrom: '2026-08-01',
      recordsUntil: '2026-09-30',
      offSite: '健康合格证明的有效期可以在信息系统中查明。',
      basis: ['公共场所卫生管理条例 7'],
      plannedOn: '2026-09-02',
    }),
  ),
  byTwo('remote-record', '2026-09-02', {
    records: [looked('R1', '2026-09-02', '一名从业人员的健康合格证明已于8月20日到期。')],
    content: '比对在岗人员名单和健康合格证明登记。',
    problems: [{ problem: '一名从业人员的健康合格证明已经到期', records: ['R1'] }],
  }),
  byTwo('remote-notice', '2026-09-02', {
    number: '示卫远告〔2026〕3号',
    told: '一名从业人员的健康合格证明已于8月20日到期。',
    query: '示例县卫生健康局监督一科，电话0000-0000001，或者本系统公开网站“电子技术监控设备和信息系统”',
    answerUntil: '2026-09-07',
    service: handedTo('2026-09-02'),
  }),
  byOne('remote-answer', '2026-09-04', {
    receivedOn: '2026-09-04',
    text: '已安排该员工体检。',
    dropped: [],
    review: '系统登记属实，问题成立。',
  }),
  byTwo('result', '2026-09-04', {
    number: '示卫检果〔2026〕3号',
    conclusion: 'problem-found',
    text: '一名从业人员的健康合格证明已经到期，责令改正。',
    service: handedTo('2026-09-04'),
  }),
  byTwo('correction-order', '2026-09-04', {
    number: '示卫责改〔2026〕4号',
    content: '未取得有效健康合格证明的人员不得从事直接为顾客服务的工作。',
    dueOn: '2026-09-10',
    basis: ['行政处罚法 28.1'],
  }),
  byTwo('remote-recheck', '2026-09-11', {
    records: [looked('R2', '2026-09-11', '该员工已于9月8日取得健康合格证明。')],
    corrected: true,
    content: '系统登记显示已经改正。',
  }),
  byOne('disclosure-draft', '2026-09-14', {
    summary: '一名从业人员的健康合格证明到期，已责令改正。',
    handling: '复查合格。',
  }),
  approvesNewestDraft('2026-09-14'),
  byOne('finish', '2026-09-14', closing),
  byOne('closing', '2026-09-14', closing, { approvedBy: 'section-head' }),
  filed('2026-09-15'),
]

/** A visit that is no check: advice is given, and nothing is noticed. */
export const visitActs: readonly NextAct[] = [
  byTwo(
    'visit-approval',
    '2026-09-01',
    {
      object: sampleParty,
      reason: 'guidance',
      purpose: '讲解公共用品用具清洗消毒的要求，答复企业提出的问题。',
      plannedOn: '2026-09-03',
    },
    { approvedBy: 'section-head' },
  ),
  byTwo('visit-record', '2026-09-03', {
    place: '示例县虚构街8号',
    start: '2026-09-03T09:00',
    end: '2026-09-03T10:00',
    met: '演示一',
    content: '应企业申请讲解清洗消毒的要求，答复提问。',
    advice: '建议把消毒记录放在消毒间门口，便于随用随记。',
    noticed: [],
  }),
  byOne('closing', '2026-09-14', closing, { approvedBy: 'section-head' }),
  filed('2026-09-15'),
]

/** {@link visitActs}, done. */
export const sampleVisit = (): CaseRecord => walk('visit.other', '2026-0421', visitActs)

/** {@link remoteActs}, done. */
export const sampleRemote = (): CaseRecord => walk('inspection.remote', '2026-0411', remoteActs)

/** A random inspection: {@link inspectionActs}, done. */
export const sampleInspection = (): CaseRecord =>
  walk('inspection.random', '2026-0401', inspectionActs('inspection.random'))

/** A penalty on the spot, filed for record and paid. */
export const onTheSpotActs: readonly NextAct[] = [
  byTwo(
    'decision',
    '2026-09-28',
    {
      ...onSite('2026-09-28'),
      number: '示卫公当罚〔2026〕1号',
      party: sampleParty,
      facts: '未取得公共场所卫生许可证擅自营业。',
      violationOn: '2026-09-28T09:00',
      violated: ['公共场所卫生管理条例 8'],
      penaltyBasis: ['公共场所卫生管理条例实施细则 35.1'],
      tier: 'basic',
      penalties: [{ kind: 'warning' }, { kind: 'fine', amount: 100_000 }],
      defence: '当场告知拟作出的处罚及陈述申辩权，当事人无异议。',
      defenceReviewed: true,
      handedOver: true,
      reviewFirstTold: true,
      ...signed,
    },
    filmed('2026-09-28'),
  ),
  byOne('filing-for-record', '2026-09-29', { number: '备〔2026〕1号' }),
  byOne('payment', '2026-10-08', { amount: 100_000, receipt: '演示票据0009', channel: 'bank' }),
  byTwo('closing', '2026-10-09', closing, { approvedBy: 'agency-head' }),
  filed('2026-10-10'),
]

/** {@link onTheSpotActs}, done. */
export const sampleOnTheSpot = (): CaseRecord => walk('penalty.simple', '2026-0501', onTheSpotActs)
