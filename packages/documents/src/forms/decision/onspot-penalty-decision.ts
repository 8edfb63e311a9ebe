import { fineOf, LocalDateTime, Party, Penalties } from '@zhifa/domain'
import { z } from 'zod'
import { choice } from '../../fields/choice'
import { dateTimeText } from '../../fields/date-text'
import { lawRefs, lawRefsText, penaltyLines } from '../../fields/legal'
import { different, enough, officers, twoOfficers } from '../../fields/officer'
import { OnspotRemedies, onspotRemediesText, onspotRemedyRules } from '../../fields/onspot-remedies'
import { partyRows } from '../../fields/party-lines'
import { dailyPercent, payTerm, yuan } from '../../fields/payment-terms'
import { grid, pair, row, sealRow, signedBy, signRow } from '../../fields/rows'
import { sampleOfficers, sampleParty } from '../../fields/sample-case'
import { actLine, actText, place } from '../../fields/text'
import { stated } from '../../form/must'
import { sheetForm } from '../../form-kinds/sheet-form'

const payment = choice('缴款方式', { bank: '指定银行或者电子支付', 'on-spot': '当场收缴' })

/** 当场行政处罚决定书 */
const onTheSpot = enough('penalty.simple-officers', '执法人员', 'officers')
const citizens = 'penalty.simple-fine.person'
const organisations = 'penalty.simple-fine.organisation'

export const onspotPenaltyDecision = sheetForm({
  id: 'onspot-penalty-decision',
  title: '当场行政处罚决定书',
  catalogue: 'A',
  audience: 'party',
  copies: ['存档（报所属行政机关备案）', '当场交当事人'],
  numbered: true,
  dated: '决定日期',
  data: {
    party: Party,
    at: LocalDateTime.meta({ title: '违法时间' }),
    place: place('违法地点'),
    violation: actText('违法行为', 'case-text'),
    violated: lawRefs('违反的条款'),
    penaltyBasis: lawRefs('处罚依据'),
    defence: actText('当场告知及陈述申辩情况', 'case-text'),
    penalties: Penalties,
    payment: payment.field.optional(),
    /** Beyond a hundred yuan a fine is collected on the spot only where it could hardly be collected later. */
    onSpotReason: actText('当场收缴的理由', 'case-text').optional(),
    payTo: actLine('缴款银行及账户', 'plain').optional(),
    payDays: z.int().min(1).max(365).meta({ title: '缴款期限（日）' }).optional(),
    correction: actText('责令改正', 'case-text').optional(),
    remedies: OnspotRemedies,
    officers: officers('执法人员'),
  },
  mustState: [
    {
      ...twoOfficers,
      holds: (d, day) => onTheSpot.holds(different(d.officers), day),
      said: onTheSpot.said,
    },
    stated('number', '行政处罚法 52', '编号', 'its number', 'number'),
    {
      id: 'act-before-decision',
      cites: ['行政处罚法 52'],
      zh: '不晚于决定日期的违法时间',
      en: 'a time of the act that is not after the decision',
      at: 'at',
      holds: (d) => d.at.slice(0, 10) <= d.on,
    },
    stated(
      'act',
      '行政处罚法 52',
      '当事人的违法行为和时间、地点',
      'the unlawful act, its time and place',
      'violation',
      'at',
      'place',
    ),
    stated(
      'kind-and-basis',
      '行政处罚法 52',
      '行政处罚的种类和依据',
      'the kinds of penalty and their basis',
      'penalties',
      'penaltyBasis',
    ),
    stated(
      'remedies',
      '行政处罚法 52',
      '申请行政复议、提起行政诉讼的途径和期限',
      'the remedies and their terms',
      'remedies',
    ),
    stated(
      'defence-heard',
      ['行政处罚法 44', '行政处罚法 45.1'],
      '当场告知和听取陈述、申辩的情况',
      'that the party was told and heard',
      'defence',
    ),
    {
      id: 'simple-procedure',
      cites: ['行政处罚法 51'],
      zh: '适用简易程序的处罚（警告；法定限额以下的罚款）',
      en: 'a penalty of the simple procedure: a warning, or a fine within its limit',
      at: 'penalties',
      holds: (d, day) => {
        const limit = day.number(d.party.kind === 'natural-person' ? citizens : organisations)
        return (
          d.penalties.every((item) => item.kind === 'warning' || item.kind === 'fine') &&
          (fineOf(d.penalties) === 0 || (limit !== undefined && fineOf(d.penalties) <= limit))
        )
      },
      said: (day) => {
        const [citizen, other] = [citizens, organisations].map((id) => yuan(day.number(id)))
        return {
          zh: `适用简易程序的处罚（警告；公民${citizen}以下、法人或者其他组织${other}以下罚款）`,
          en: `a penalty of the simple procedure: a warning, a fine of ${citizen} at most for a citizen, ${other} for an organisation`,
        }
      },
    },
    ...onspotRemedyRules,
    {
      id: 'payment',
      cites: ['行政处罚法 67'],
      zh: '罚款的缴纳方式和期限',
      en: 'how and by when the fine is paid',
      at: 'payment',
      holds: (d) =>
        fineOf(d.penalties) === 0 ||
        d.payment === 'on-spot' ||
        (d.payment === 'bank' && d.payTo !== undefined && d.payDays !== undefined),
    },
    {
      id: 'sum-to-pay',
      cites: ['行政处罚法 52'],
      zh: '需要缴纳的罚款（已写明缴款方式或者期限）',
      en: 'a fine to be paid, though it says how to pay one',
      at: 'payment',
      holds: (d) => fineOf(d.penalties) > 0 || (d.payment ?? d.payTo ?? d.payDays) === undefined,
    },
    {
      id: 'payment-term',
      cites: ['行政处罚法 67.3'],
      ...payTerm,
      at: 'payDays',
      holds: (d, day) => d.payDays === undefined || d.payDays === day.length('penalty.payment', 'calendar-day'),
    },
    {
      id: 'on-spot-collection',
      cites: ['行政处罚法 68'],
      zh: '当场收缴超过限额的罚款的理由（不当场收缴事后难以执行）',
      en: 'why a fine above the limit is collected on the spot',
      at: 'onSpotReason',
      holds: (d, day) =>
        d.payment !== 'on-spot' ||
        fineOf(d.penalties) <= (day.number('penalty.cash-fine') ?? 0) ||
        d.onSpotReason !== undefined,
      said: (day) => ({
        zh: `当场收缴超过${yuan(day.number('penalty.cash-fine'))}罚款的理由（不当场收缴事后难以执行）`,
        en: `why a fine of more than ${yuan(day.number('penalty.cash-fine'))} is collected on the spot`,
      }),
    },
  ],
  body: (d, day) => [
    grid(
      ...partyRows('当事人', d.party),
      pair('违法时间', dateTimeText(d.at), '违法地点', d.place),
      row('违法行为', d.violation, 2),
      row('违反的条款', lawRefsText(d.violated)),
      row('处罚依据', lawRefsText(d.penaltyBasis)),
      row('告知和陈述申辩情况', d.defence),
      row('处罚决定', penaltyLines(d.penalties).join('\n')),
      row('责令改正', d.correction),
      row('缴款方式', `${payment.marked(d.payment)}${d.onSpotReason ? `\n当场收缴的理由：${d.onSpotReason}` : ''}`),
      row(
        '缴款期限和账户',
        d.payDays === undefined
          ? d.payTo
          : `自收到本决定书之日起${d.payDays}日内缴至${d.payTo ?? '指定银行'}；逾期不缴纳的，每日按罚款数额的${dailyPercent(day)}加处罚款。`,
      ),
      row('救济途径', onspotRemediesText(d.remedies)),
      signRow('当事人签收'),
      signedBy('执法人员', d.officers),
      sealRow(d.agency, d.on),
    ),
  ],
  sample: {
    party: sampleParty,
    at: '2026-09-28T09:50',
    place: '示例市示例区样板路1号',
    violation: '未按照规定对顾客用品用具进行清洗、消毒、保洁。',
    violated: ['《公共场所卫生管理条例实施细则》第十四条'],
    penaltyBasis: ['《公共场所卫生管理条例实施细则》第三十六条'],
    defence: '已当场告知违法事实、处罚内容、理由、依据和陈述申辩权，当事人表示不陈述、申辩。',
    penalties: [{ kind: 'warning' }, { kind: 'fine', amount: 100_000 }],
    payment: 'bank',
    payTo: '示例银行示例支行，账号0000 0000 0000 0001',
    payDays: 15,
    correction: '立即改正。',
    remedies: {
      order: 'review-first',
      reconsideration: { bodies: ['示例市示例区人民政府'], days: 60 },
      suit: { court: '示例市示例区人民法院', days: 15 },
    },
    officers: sampleOfficers,
    on: '2026-09-28',
  },
  cites: ['行政处罚法 51', '行政处罚法 52', '行政处罚法 67', '行政处罚法 68', '行政复议法 23.1', '行政诉讼法 45'],
})
