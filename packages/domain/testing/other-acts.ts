import type { Act, CaseRecord } from '../src/case/record/entry'
import { addDays, type PlainDate } from '../src/date/plain-date'
import { procedureOf } from '../src/handling/procedure-of'
import { fieldReader } from '../src/input/fields'
import { sampleJoint } from './sample-plan'
import { approved, approvesNewestDraft, byOne, byTwo, filmed, type NextAct } from './walk'

const byHeadOfSection = { approvedBy: 'section-head' }
const byHead = { by: ['agency-head'] }

const prose = fieldReader(({ lines }) => lines === 'many')

/** The first prose of a case, whatever its procedure tells first, put right. */
const correctsFirstProse =
  (on: PlainDate): NextAct =>
  (record) => {
    const { steps } = procedureOf(record)
    const found = record.entries.flatMap(({ seq, step, data }) => {
      const schema = steps[step]?.data
      return schema ? prose(schema, data).map(({ path }) => ({ entry: seq, field: path.join('.') })) : []
    })
    const said = { ...(found[0] ?? { entry: 1, field: 'reason' }), becomes: '更正后的文字。', reason: '笔误。' }
    return byOne('text-correction', on, said, byHeadOfSection)
  }

/** Acts that may come up in any case, of whichever procedure has the step: on one day, by the sample's people. */
export const commonOtherActs = (on: PlainDate): readonly NextAct[] => [
  byOne(
    'recusal-request',
    on,
    { person: 'officer-a', askedBy: 'party', reason: '与当事人有亲属关系。' },
    { by: ['officer-b'] },
  ),
  byOne('supervision-paper', on, {
    kind: 'notice',
    number: '示司监通〔2026〕1号',
    body: '示例县司法局',
    receivedOn: on,
    demands: '限期说明送达情况。',
  }),
  approved(byOne('supervision-report', on, { paper: '示司监通〔2026〕1号', measures: '已说明送达情况。' })),
  byOne(
    'complaint',
    on,
    { number: '投诉2026-1', acceptedOn: on, by: '演示投诉人', subject: '反映检查时态度生硬。' },
    { by: ['office-head'] },
  ),
  approved(
    byOne(
      'complaint-answer',
      on,
      { complaint: '投诉2026-1', result: 'unfounded', text: '经调阅音像记录，情况不属实。', toldOn: on },
      { by: ['office-head'] },
    ),
  ),
  byOne('deferral-application', on, { receivedOn: on, reason: '经济困难。' }),
  approved(byOne('deferral-refusal', on, { reason: '没有证据证明确有经济困难。' })),
  byOne('recusal-decision', on, { person: 'officer-a', decision: 'rejected', reason: '经查不存在亲属关系。' }, byHead),
  byOne(
    'handover',
    on,
    { from: 'officer-a', to: 'officer-c', reason: '岗位调整。', papers: ['案卷一册'] },
    byHeadOfSection,
  ),
  byOne('team-change', on, { join: ['officer-c'], leave: [], reason: '案情需要，增加承办人员。' }, byHeadOfSection),
  byOne(
    'element-correction',
    on,
    { element: 'address', was: '示例县虚构街8号', becomes: '示例县虚构街18号', reason: '笔误。' },
    byHeadOfSection,
  ),
  correctsFirstProse(on),
  approved(byOne('clock-correction', on, { days: -365, reason: '系统时钟超前一年。' }, { by: ['office-head'] })),
  byOne(
    'collective-discussion',
    on,
    {
      subject: 'serious-case',
      attendees: ['agency-head', 'deputy-head'],
      views: [
        { person: 'agency-head', view: '同意拟处理意见。' },
        { person: 'deputy-head', view: '同意。' },
      ],
      opinions: '一致同意拟处理意见。',
      conclusion: 'proceed',
      text: '按拟处理意见办理。',
    },
    byHead,
  ),
  byOne('review-return', on, { missing: ['裁量基准'], note: '请补充。' }, { by: ['reviewer-a'] }),
  approved(byOne('review-extension', on, { reason: '案情复杂。' }, { by: ['reviewer-a'] })),
  byOne('review-coordination', on, { text: '经协调未达成一致。', result: 'unresolved' }, { by: ['section-head'] }),
  byOne('withholding', on, { reason: '法制审核未通过。' }, byHead),
  byOne('remedy', on, { kind: 'reconsideration', body: '示例县人民政府', filedOn: on }),
  byOne('remedy-result', on, {
    kind: 'reconsideration',
    result: 'revoked',
    number: '示政复〔2026〕1号',
    text: '撤销原决定。',
    effectiveOn: on,
  }),
  approved(byOne('refund', on, { amount: 300_000, reason: '决定已撤销。', receipt: '演示退库0001' })),
  byOne('compensation-claim', on, {
    claimant: '虚构丽人美发（演示）有限公司',
    receivedOn: on,
    ground: '决定被撤销，请求返还罚款并赔偿损失。',
  }),
  approved(
    byOne('compensation-decision', on, { number: '示卫赔〔2026〕1号', compensate: false, reason: '损失没有证据。' }),
  ),
  approved(byOne('reopening', on, { ground: 'error-found', reason: '结案后发现事实认定有误。' })),
  approved(byTwo('anew', on, { number: '示政复〔2026〕1号', reason: '按复议决定重新调查。' })),
  approved(byTwo('decision-revocation', on, { number: '示卫公撤〔2026〕1号', reason: '适用法律错误。' })),
  byOne(
    'disclosure-withdrawal',
    on,
    { ground: 'revoked', reason: '决定已依法撤销。', effectiveOn: on },
    { by: ['office-head'] },
  ),
]

/** Acts of a hearing, in the penalty and the licence procedure. */
export const hearingActs = (on: PlainDate): readonly Act[] => [
  byOne('hearing-request', on, { by: '演示一' }),
  approved(
    byOne('hearing-notice', on, {
      heldAt: `${addDays(on, 14)}T09:00`,
      place: '示例县卫生健康局听证室',
      host: 'officer-c',
      recorder: 'officer-b',
      public: true,
      servedOn: on,
    }),
  ),
  byOne(
    'hearing',
    on,
    {
      place: '示例县卫生健康局听证室',
      start: `${on}T09:00`,
      end: `${on}T10:00`,
      ended: 'held',
      present: ['演示一'],
      record: '双方陈述、质证。',
    },
    { by: ['officer-c'], ...filmed(on, '-hearing') },
  ),
  byOne('hearing-report', on, { opinion: '建议按原意见处理。' }, { by: ['officer-c'] }),
]

/** Acts of the ordinary penalty procedure that the sample case does not hold. */
/** 信用修复: told, asked for and answered. */
const creditRepairActs = (on: PlainDate): readonly Act[] => [
  byOne('credit-repair-notice', on, {
    class: 'ordinary',
    until: addDays(on, 365),
    conditions: ['履行行政处罚决定', '纠正违法行为', '作出信用承诺'],
    channel: '登录“信用中国”网站提出申请',
    telephone: '0000-0000001',
    servedOn: on,
  }),
  byOne(
    'credit-repair-request',
    on,
    {
      ...{ number: '信修2026-1', receivedOn: on, channel: 'bureau', performed: true, corrected: true, pledged: true },
      materials: '申请书、缴款凭证、整改照片、信用承诺书。',
    },
    { by: ['office-head'] },
  ),
  approved(
    byOne(
      'credit-repair-answer',
      on,
      { request: '信修2026-1', result: 'refused', reason: '最短公示期尚未届满。', toldOn: on },
      { by: ['office-head'] },
    ),
  ),
]

export const otherPenaltyActs = (on: PlainDate): readonly Act[] => [
  approved(byTwo('not-filed', on, { reason: '不属于违法行为。', basis: ['行政处罚法 54.2'] })),
  approved(byTwo('withdraw-filing', on, { reason: '违法事实不能成立。', basis: ['行政处罚法 57.1(3)'] })),
  approved(byTwo('suspension', on, { reason: '等待检验结论。', basis: '机关内部规定' })),
  approved(byTwo('resumption', on, { reason: '检验结论已出具。' })),
  approved(byTwo('time-extension', on, { reason: '案情复杂。' })),
  approved(
    byTwo('transfer-police', on, {
      crime: '非法行医罪',
      recipient: '示例县公安局',
      reason: '涉嫌犯罪。',
      materials: ['调查终结报告'],
    }),
  ),
  approved(
    byTwo('transfer-agency', on, {
      recipient: '示例邻县卫生健康局',
      reason: '违法行为发生在邻县。',
      basis: ['行政处罚法 22'],
    }),
  ),
  byTwo('transfer-return', on, { by: '示例县公安局', reason: '不予立案。' }),
  approved(
    byTwo('no-penalty', on, {
      number: '示卫公不罚〔2026〕1号',
      ground: 'minor-corrected',
      reason: '轻微并及时改正，没有造成危害后果。',
      basis: ['行政处罚法 33.1'],
      education: '已教育。',
    }),
  ),
  approved(byTwo('reinvestigation', on, { reason: '补充证据。' })),
  approved(
    byTwo(
      'preservation',
      on,
      {
        number: '示卫公先登〔2026〕1号',
        place: '示例县虚构街8号',
        reason: '证据可能灭失。',
        items: [{ name: '账册', quantity: '2本' }],
      },
      filmed(on, '-preservation'),
    ),
  ),
  approved(byTwo('preservation-disposition', on, { measure: 'released', detail: '已复制，退还当事人。' })),
  byTwo('correction-order', on, { content: '立即停止营业。', dueOn: on, basis: ['行政处罚法 28.1'] }),
  byTwo('waiver', on, { rights: ['statement', 'hearing'], by: '演示一', text: '本人放弃陈述、申辩和听证。' }),
  approved(byOne('hearing-refusal', on, { reason: '逾期提出。' })),
  approved(byTwo('demand', on, { number: '示卫催〔2026〕1号', content: '十日内缴纳罚款。', servedOn: on })),
  byOne('deferral-application', on, { receivedOn: on, reason: '经济困难。' }),
  approved(byTwo('deferral', on, { appliedOn: on, reason: '经济困难。', until: addDays(on, 90) })),
  ...creditRepairActs(on),
  approved(byOne('major-penalty-report', on, { number: '示卫备〔2026〕1号', body: '示例县人民政府' })),
  approved(
    byOne('major-penalty-change', on, {
      ...{ number: '示卫备〔2026〕2号', report: '示卫备〔2026〕1号', body: '示例县人民政府' },
      change: '该决定因适用法律错误，已由本机关撤销。',
    }),
  ),
  byOne('major-penalty-sending', on, { report: '示卫备〔2026〕1号', way: 'system' }, { by: ['office-head'] }),
  byOne(
    'major-penalty-receipt',
    on,
    { report: '示卫备〔2026〕1号', number: '备案2026-9', receivedOn: on },
    { by: ['office-head'] },
  ),
  approved(byTwo('surcharge', on, { amount: 9_000, from: on, to: on })),
  approved(byTwo('court-application', on, { court: '示例县人民法院', amount: 300_000 })),
  approved(
    byTwo('decision-correction', on, { field: '地址', before: '虚构街8号', after: '虚构街18号', reason: '笔误。' }),
  ),
  byTwo('no-penalty-service', on, {
    method: 'direct',
    place: '示例县虚构街8号',
    receivedOn: on,
    receiver: { name: '演示一', relation: '负责人' },
  }),
  byOne('court-ruling', on, { result: 'granted', number: '（2026）示01行审1号', receivedOn: on }),
]

/** Acts of the other procedures that their samples do not hold. */
export const otherActs = {
  'penalty.simple': (on: PlainDate): readonly NextAct[] => [
    byTwo('turn-into-ordinary', on, { reason: '超过当场处罚的限额。' }),
    byTwo('cash-collection', on, { amount: 10_000, receipt: '演示票据0020', ground: 'small-fine' }),
    byOne('cash-hand-in', on, { amount: 10_000, receipt: '演示凭证0021' }),
    byOne('cash-to-bank', on, { amount: 10_000, receipt: '演示凭证0022' }),
    byOne('deferral-application', on, { receivedOn: on, reason: '经济困难。' }),
    approved(byOne('deferral', on, { reason: '经济困难。', until: addDays(on, 60) })),
    byOne('disclosure-judgement', on, { disclose: true, reason: '公共场所直接面向公众。' }),
    byOne('disclosure-draft', on, { facts: '当事人未取得公共场所卫生许可证营业。' }),
    approvesNewestDraft(on),
    ...creditRepairActs(on),
  ],
  'licence.ordinary': (on: PlainDate): readonly Act[] => [
    byOne('application-withdrawal', on, { by: '演示一', text: '不再申请。' }),
    byOne('hearing-offer', on, { toldOn: on, to: ['演示邻居一'] }),
    byOne('hearing-waiver', on, { by: '演示邻居一', text: '放弃听证。' }),
    approved(
      byOne('revocation-dropped', on, {
        summary: '撤销可能对公共利益造成重大损害。',
        result: '不予撤销。',
        headOpinion: '同意。',
      }),
    ),
    approved(
      byOne('recall', on, { number: '示卫公撤回〔2026〕1号', ground: '依据的法律已修改。', compensation: '无损失。' }),
    ),
    byOne('revocation-examination', on, {
      opinion: '申请材料虚假。',
      proposal: 'revoke',
      thirdParty: false,
      judgements: {},
    }),
    approved(
      byOne('revocation', on, {
        number: '示卫公撤许〔2026〕1号',
        ground: '申请材料虚假。',
        basis: ['行政许可法 69.2'],
      }),
    ),
  ],
  'coercion.measure': (on: PlainDate): readonly Act[] => [
    approved(byOne('goods-return', on, { ground: 'left', goods: '消毒柜1台。', receivedBy: '演示一' })),
    approved(byOne('not-imposed', on, { reason: '情节显著轻微。' })),
  ],
  'coercion.execution': (on: PlainDate): readonly Act[] => [
    byOne('deferral-application', on, { receivedOn: on, reason: '经济困难。' }),
    approved(byOne('deferral', on, { reason: '经济困难。', until: addDays(on, 60) })),
    approved(byOne('agreement', on, { content: '分三期缴纳。', waived: 0 })),
    approved(byOne('pause', on, { ground: 'unable-for-now', detail: '暂无履行能力。' })),
    byOne('resume', on, { summary: '已恢复履行能力。', result: '恢复执行。', headOpinion: '同意。' }),
    approved(byOne('ending', on, { ground: 'decision-revoked', detail: '原决定被撤销。' })),
  ],
  'crime.transfer': (on: PlainDate): readonly Act[] => [
    approved(
      byOne('crime-not-approved', on, { head: 'principal', reason: '核实后不涉嫌犯罪。', decidedAt: `${on}T10:00` }),
    ),
  ],
  'plan.inspection': (on: PlainDate): readonly NextAct[] => [
    (record: CaseRecord) => byOne('plan-joint', on, sampleJoint(record.id)),
  ],
  'visit.other': (on: PlainDate): readonly Act[] => [
    byOne('visit-cancelled', on, { reason: '企业另约时间。' }),
    byOne('turn-into-check', on, { checkCase: '2026-0401', reason: '发现消毒间没有消毒设施，需要检查。' }),
    byOne('lead-dropped', on, { reason: '经核实不涉及违法。' }, byHeadOfSection),
  ],
  'inspection.remote': (on: PlainDate): readonly Act[] => [
    approved(byOne('not-approved', on, { reason: '对象已停业。' })),
    byOne('to-visit', on, { checkCase: '2026-0401', reason: '记录不完整，须到现场查看。' }),
    approved(byTwo('turn-into-case', on, { caseId: '2026-0999', reason: '符合立案标准。' })),
  ],
  inspection: (on: PlainDate): readonly Act[] => [
    approved(byOne('not-approved', on, { reason: '对象已停业。' })),
    approved(byTwo('turn-into-case', on, { caseId: '2026-0999', reason: '符合立案标准。' })),
  ],
} as const
