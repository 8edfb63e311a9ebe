import { contentDigest } from '../src/canonical/digest'
import type { Act, CaseRecord } from '../src/case/record/entry'
import { latest } from '../src/case/record/state'
import { addDays, type PlainDate } from '../src/date/plain-date'
import { openCase, replay } from '../src/handling/handling'
import { china } from '../src/law/china'
import { type LawBook, lawBook } from '../src/law/law-book'
import type { Layer } from '../src/law/layer'
import { liaoning } from '../src/law/liaoning'
import type { PayloadsOf } from '../src/payloads'
import { performByAll } from './perform-by-all'
import { sampleChecklist } from './sample-checklist'
import { sampleParty, sampleRegistry } from './sample-people'

/** The county's own sum from which a penalty is sent in for the record: invented, as the whole bureau is. */
function majorPenalty(whose: 'person' | 'organisation', title: string, value: number): Layer['parameters'][number] {
  return {
    id: `supervision.major-penalty.county-${whose}`,
    title: `报送备案的重大处罚数额（${title}，演示）`,
    unit: 'fen',
    versions: [
      {
        from: '2010-02-22',
        value,
        cites: ['辽宁省行政执法监督规定 16.2'],
        grade: 'unverified',
        note: '演示县自行设定，不是任何真实县的标准',
      },
    ],
  }
}

/** How the invented bureau appraises finished files: no standard that this program ever read says it for a real one. */
const own = { from: '2026-02-01', cites: ['行政执法监督条例'], grade: 'unverified' as const, note: '演示机关自行设定' }
const appraisalPeriod = (
  id: string,
  title: string,
  event: string,
  duty: 'agency' | 'party-right',
): Layer['periods'][number] => ({
  ...{ id, title, event, duty },
  versions: [{ ...own, amount: 10, unit: 'working-day' }],
})
/**
 * The bureau's own layer: every decision outside the simple procedure is reviewed (方案三（三）3(2)), before the party is told.
 * It is the demo bureau's setting, not a rule of any real place, and says so by its grade.
 */
export const sampleBureau: Layer = {
  id: 'demo-bureau',
  title: '示例县卫生健康局（演示）',
  level: 'bureau',
  statutes: [],
  periods: [
    appraisalPeriod('appraisal.objection', '对案卷评查结果提出异议', '告知评查结果之日', 'party-right'),
    appraisalPeriod('appraisal.objection-answer', '答复案卷评查异议', '收到异议之日', 'agency'),
    {
      id: 'disclosure.error-answer',
      title: '答复公众对公示信息的纠错',
      event: '收到纠错之日',
      duty: 'agency',
      versions: [
        {
          from: '2019-05-15',
          amount: 7,
          unit: 'working-day',
          cites: ['政府信息公开条例 41'],
          grade: 'unverified',
          note: '条文没有规定天数，演示机关自行设定',
        },
      ],
    },
  ],
  causes: [],
  reviewGrounds: [],
  checklists: [sampleChecklist],
  benchmarks: [
    {
      id: 'demo.public-place.uncleaned',
      title: '顾客用品用具未清洗、消毒、保洁的裁量基准（演示）',
      new: true,
      maker: { name: '示例县卫生健康局（演示）', own: true },
      cause: 'public-place.uncleaned',
      tier: 'basic',
      factors: [
        { id: 'items', title: '未清洗消毒的用品用具件数', kind: 'number', unit: '件' },
        { id: 'corrected', title: '检查时是否当场改正', kind: 'yes-no' },
      ],
      versions: [
        {
          from: '2022-01-01',
          cites: ['行政处罚法 34'],
          grade: 'unverified',
          note: '演示机关自行设定，不是任何真实机关的基准',
          steps: [
            {
              id: 'light',
              title: '从轻',
              when: '不足10件且当场改正',
              if: { all: [{ not: { fact: 'items', atLeast: 10 } }, { fact: 'corrected', is: true }] },
              range: { fromPercent: 0, toPercent: 30 },
            },
            {
              id: 'usual',
              title: '一般',
              when: '不足10件未当场改正，或者10件以上不足30件',
              if: {
                all: [
                  { not: { fact: 'items', atLeast: 30 } },
                  {
                    any: [
                      { fact: 'items', atLeast: 10 },
                      { fact: 'corrected', is: false },
                    ],
                  },
                ],
              },
              range: { fromPercent: 30, toPercent: 70 },
            },
            {
              id: 'heavy',
              title: '从重',
              when: '30件以上',
              if: { fact: 'items', atLeast: 30 },
              range: { fromPercent: 70, toPercent: 100 },
            },
          ],
        },
      ],
    },
  ],
  holidayYears: [],
  parameters: [
    majorPenalty('person', '个人', 1_000_000),
    majorPenalty('organisation', '单位', 10_000_000),
    {
      id: 'inspection.cap-counts-remote',
      title: '非现场检查计入年度频次',
      unit: 'flag',
      versions: [
        {
          from: '2025-01-03',
          value: false,
          cites: ['国办发〔2024〕54号'],
          grade: 'unverified',
          note: '演示机关自行设定，不是任何真实机关的规定',
        },
      ],
    },
    {
      id: 'review.scope',
      title: '法制审核范围',
      unit: 'choice',
      versions: [
        {
          from: '2018-12-05',
          value: 'all-but-simple',
          cites: ['国办发〔2018〕118号'],
          grade: 'unverified',
          note: '演示机关自行设定',
        },
      ],
    },
    {
      id: 'review.point',
      title: '送审节点',
      unit: 'choice',
      versions: [
        {
          from: '2018-12-05',
          value: 'before-notice',
          cites: ['国办发〔2018〕118号'],
          grade: 'unverified',
          note: '演示机关自行设定',
        },
      ],
    },
  ],
}

/** The law of the sample cases: national, provincial and the sample bureau's own layer. */
export const sampleLaw: LawBook = lawBook(china, liaoning, sampleBureau)

/** The agency and the cause of the sample penalty case. */
export const sampleHead = { agency: 'demo-bureau', cause: 'public-place.unlicensed' }

const team = ['officer-a', 'officer-b']
const violated = ['公共场所卫生管理条例 8', '公共场所卫生管理条例实施细则 22.2']
const basis = ['公共场所卫生管理条例 14', '公共场所卫生管理条例实施细则 35.1']
const proposal = [{ kind: 'warning' as const }, { kind: 'fine' as const, amount: 300_000 }]
const facts = '当事人未取得公共场所卫生许可证，擅自在示例县虚构街8号从事美发经营活动。'

const recording = (id: string, on: PlainDate, from: string, to: string) => ({
  id,
  sha256: contentDigest({ recording: id, on }),
  device: '演示执法记录仪01',
  start: `${on}T${from}`,
  end: `${on}T${to}`,
  custodian: '示例壬',
})

/** An act of the sample, typed by its step. */
export type SampleAct = Act<PayloadsOf<'penalty.ordinary'>>

/**
 * The sample case act by act, from intake to archive: 未取得公共场所卫生许可证擅自营业. The days are counted back in working days
 * from `end`, the day of archiving, so that every period is honoured wherever holidays fall.
 *
 * The payload of an act may depend on what the record holds by then (the approver of the public text approves its digest).
 */
export function sampleActs(end: PlainDate, law: LawBook = sampleLaw): readonly ((record: CaseRecord) => SampleAct)[] {
  const day = (back: number): PlainDate => (back === 0 ? end : law.calendar.addWorkingDays(end, -back).date)
  const scene = day(24)
  const year = day(5).slice(0, 4)
  const act = (value: SampleAct) => () => value
  return [
    act({
      step: 'intake',
      on: day(28),
      by: team,
      approvedBy: 'section-head',
      data: {
        source: 'report',
        receivedAt: `${day(28)}T09:20`,
        suspect: sampleParty,
        informant: { name: '匿名群众一' },
        summary: '群众反映虚构街8号一家美发店未办理公共场所卫生许可证对外营业。',
        opinion: '同意受理，请监督一科核查。',
      },
    }),
    act({
      step: 'filing',
      on: day(26),
      by: team,
      approvedBy: 'agency-head',
      data: {
        number: `${day(26).slice(0, 4)}-1`,
        party: sampleParty,
        summary: '经初步核查，当事人涉嫌未取得公共场所卫生许可证擅自从事美发经营活动。',
        violated,
        basis: ['行政处罚法 54.2'],
        jurisdiction: { ground: 'place-of-act', areaCode: '990101' },
        handlers: team,
        departmentOpinion: '建议立案调查。',
        headOpinion: '同意立案，由示例甲、示例乙承办。',
      },
    }),
    act({
      step: 'scene-inspection',
      on: scene,
      by: team,
      data: {
        place: '示例县虚构街8号',
        start: `${scene}T09:30`,
        end: `${scene}T10:40`,
        certificateShown: true,
        rightsTold: true,
        recusalAsked: false,
        companion: { name: '演示一', relation: '法定代表人' },
        content:
          '现场设理发椅4张、洗头床2张，有2名员工正在为顾客剪发；墙面悬挂营业执照，未见公共场所卫生许可证；负责人称尚未办理。',
        signature: { kind: 'signed' },
      },
      recordings: [recording('AV-001', scene, '09:28', '10:45')],
    }),
    act({
      step: 'evidence',
      on: scene,
      by: team,
      data: {
        items: [
          { id: '证据1', kind: 'inquest', title: '现场笔录', proves: '现场正在营业且未见卫生许可证', pages: 2 },
          {
            id: '证据2',
            kind: 'audio-visual',
            origin: 'officers',
            title: '现场照片及录像',
            proves: '现场经营情况',
            pages: 1,
          },
          {
            id: '证据3',
            kind: 'document',
            title: '营业执照复印件',
            proves: '当事人主体资格',
            pages: 1,
            from: '当事人提供',
          },
        ],
      },
    }),
    act({
      step: 'interview',
      on: day(22),
      by: team,
      data: {
        place: '示例县卫生健康局询问室',
        start: `${day(22)}T14:00`,
        end: `${day(22)}T14:50`,
        certificateShown: true,
        rightsTold: true,
        recusalAsked: false,
        person: {
          name: '演示一',
          sex: '女',
          employer: '虚构丽人美发（演示）有限公司法定代表人',
          relation: '当事人的法定代表人',
        },
        recorder: 'officer-b',
        questions: [
          {
            ask: '我们是示例县卫生健康局执法人员，这是我们的执法证件，请您确认。您是否申请我们回避？',
            answer: '看清楚了，不申请回避。',
          },
          {
            ask: '店铺何时开始营业？是否办理了公共场所卫生许可证？',
            answer: '大约四十天前开始营业，还没有办理卫生许可证。',
          },
          { ask: '为什么没有办理？', answer: '刚接手店面，不知道要先办证，现在已经在准备材料。' },
        ],
        signature: { kind: 'signed' },
      },
      recordings: [recording('AV-002', day(22), '13:58', '14:52')],
    }),
    act({
      step: 'evidence',
      on: day(22),
      by: team,
      data: {
        items: [
          { id: '证据4', kind: 'statement', title: '询问笔录', proves: '营业时间和未办理许可证的事实', pages: 2 },
        ],
      },
    }),
    act({
      step: 'investigation-end',
      on: day(18),
      by: team,
      data: {
        party: sampleParty,
        facts: [{ text: facts, evidence: ['证据1', '证据2', '证据3', '证据4'] }],
        violation: { from: addDays(scene, -40), to: scene },
        violated,
        penaltyBasis: basis,
        tier: 'basic',
        discretion: '首次被查处，擅自营业不足三个月，积极配合并着手办证，在法定幅度内确定罚款。',
        proposal,
        finedBefore: { value: false, reason: '经核查，未发现任何机关对该行为作过罚款处罚。' },
        correction: '立即停止违法行为，依法办理公共场所卫生许可证。',
        judgements: {
          majorPublicInterest: { value: false, reason: '单一小型经营场所，未造成健康危害。' },
          complex: { value: false, reason: '事实清楚，法律关系单一。' },
          otherByLaw: { value: false, reason: '无法律法规规定的其他情形。' },
          socialImpact: { value: false, reason: '无群体性反映，未引发社会关注。' },
        },
        suspectedCrime: { value: false, reason: '不涉及刑事立案追诉情形。' },
      },
    }),
    act({ step: 'review-determination', on: day(17), by: ['officer-a'], data: {} }),
    act({
      step: 'review-submission',
      on: day(17),
      by: ['officer-a'],
      data: {
        draft: { outcome: 'penalty', penalties: proposal },
        papers: [
          { paper: 'explanation', title: '案件情况说明' },
          { paper: 'draft-decision', title: '行政处罚决定书（拟稿）' },
          { paper: 'evidence', title: '证据材料4件' },
        ],
      },
    }),
    act({ step: 'review-assignment', on: day(17), by: ['agency-head'], data: { reviewers: ['reviewer-a'] } }),
    act({
      step: 'review-opinion',
      on: day(14),
      by: ['reviewer-a'],
      data: {
        number: `法审〔${year}〕1号`,
        result: 'agree',
        opinion: '主体适格，事实清楚，证据充分，适用法律正确，裁量适当，程序合法，文书齐备，不涉嫌犯罪。同意。',
        problems: [],
      },
    }),
    act({
      step: 'prior-notice',
      on: day(12),
      by: team,
      approvedBy: 'agency-head',
      data: {
        number: `示卫公告〔${year}〕1号`,
        party: sampleParty,
        facts,
        evidence: '现场笔录、现场照片及录像、营业执照复印件、询问笔录。',
        violated,
        penaltyBasis: basis,
        proposal,
        discretion: '首次被查处，擅自营业不足三个月，积极配合。',
        statementPeriod: { amount: 3, unit: 'working-day' },
        hearingOffered: true,
        contact: { person: '示例甲', telephone: '0000-0000001', address: '示例县虚构路1号' },
      },
    }),
    act({
      step: 'notice-service',
      on: day(12),
      by: team,
      data: {
        method: 'direct',
        place: '示例县虚构街8号',
        receivedOn: day(12),
        receivedAt: `${day(12)}T10:10`,
        receiver: { name: '演示一', relation: '法定代表人' },
      },
    }),
    act({
      step: 'statement',
      on: day(10),
      by: team,
      data: { form: 'oral', by: '演示一', content: '已经停止营业并提交办证材料，希望从轻处理。' },
    }),
    act({
      step: 'defence-review',
      on: day(8),
      by: team,
      data: {
        adopted: 'none',
        opinion: '拟处罚已考虑首次违法和积极配合的情节，幅度适当；当事人未提出新的事实和证据，不因申辩加重处罚。',
      },
    }),
    act({
      step: 'decision',
      on: day(5),
      by: team,
      approvedBy: 'agency-head',
      data: {
        number: `示卫公罚〔${year}〕1号`,
        party: sampleParty,
        facts,
        evidence: ['现场笔录', '现场照片及录像', '营业执照复印件', '询问笔录'],
        defence:
          '当事人在规定期限内提出陈述申辩，未要求听证。经复核，首次违法和积极配合的情节属实，拟处罚幅度已经体现；当事人未提出新的事实和证据，对再予从轻的意见不予采纳。',
        violated,
        penaltyBasis: basis,
        tier: 'basic',
        discretion: '首次被查处，擅自营业不足三个月，积极配合，在法定幅度内确定罚款。',
        penalties: proposal,
        correction: '立即改正违法行为，依法取得公共场所卫生许可证后方可营业。',
        payee: '示例银行虚构支行，户名：示例县财政局',
      },
    }),
    act({
      step: 'disclosure-judgement',
      on: day(5),
      by: ['officer-a'],
      data: { disclose: true, reason: '公共场所直接面向公众，公开有利于消费者知情和行业警示。' },
    }),
    act({
      step: 'disclosure-draft',
      on: day(5),
      by: ['officer-a'],
      data: { facts: '当事人未取得公共场所卫生许可证，擅自从事美发经营活动。' },
    }),
    (record) => ({
      step: 'disclosure-approval',
      on: day(5),
      by: ['office-head'],
      data: {
        digest: latest(replay(record), 'disclosure-draft')?.data.digest ?? '',
        verdict: 'approved',
        opinion: '同意公开。',
      },
    }),
    act({
      step: 'decision-service',
      on: day(4),
      by: team,
      data: {
        method: 'direct',
        place: '示例县虚构街8号',
        receivedOn: day(4),
        receivedAt: `${day(4)}T09:40`,
        receiver: { name: '演示一', relation: '法定代表人' },
      },
    }),
    act({
      step: 'payment',
      on: day(2),
      by: ['officer-a'],
      data: { amount: 300_000, receipt: '演示票据0001', channel: 'bank' },
    }),
    act({
      step: 'compliance',
      on: day(2),
      by: ['officer-b'],
      data: { content: '当事人已取得公共场所卫生许可证（演示）。', verified: true },
    }),
    act({
      step: 'closing',
      on: day(1),
      by: team,
      approvedBy: 'agency-head',
      data: {
        type: 'performed',
        summary: '当事人未取得公共场所卫生许可证擅自营业，给予警告、罚款人民币3,000.00元。',
        performance: '罚款已于期限内缴清（演示票据0001），违法行为已改正。',
        remedies: 'none',
        departmentOpinion: '建议结案。',
        headOpinion: '同意结案。',
      },
    }),
    act({
      step: 'archiving',
      on: day(0),
      by: ['archivist'],
      data: { fileNumber: `${end.slice(0, 4)}-0001`, retention: '30-years' },
    }),
  ]
}

/** Thrown when the sample case is refused: the sample and the procedure no longer agree. */
export class SampleRefusedError extends Error {
  readonly code = 'sample.refused'
}

/**
 * The sample case as a record, up to and including a step (all of it by default).
 * @throws {SampleRefusedError} when an act is refused.
 */
export function sampleRecord(options: { id?: string; end?: PlainDate; upTo?: string; law?: LawBook } = {}): CaseRecord {
  const { id = '2026-0001', end = '2026-11-20', upTo, law = sampleLaw } = options
  let record: CaseRecord = openCase('penalty.ordinary', { id, ...sampleHead })
  for (const next of sampleActs(end, law)) {
    const act = next(record)
    const done = performByAll(record, act, { law, registry: sampleRegistry })
    if (!done.ok)
      throw new SampleRefusedError(`${act.step}: ${done.findings.map((item) => item.message.zh).join('; ')}`)
    record = done.record
    if (act.step === upTo) break
  }
  return record
}
