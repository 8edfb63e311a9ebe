import { DocumentNumber, Party, Penalties, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { numberLine, redHeader, title } from '../../blocks/head'
import { note, paragraph } from '../../blocks/paragraph'
import { sealAndDate } from '../../blocks/seal-and-date'
import { led } from '../../fields/led'
import { lawRefs, ruledBy } from '../../fields/legal'
import { dailyPercent, payTerm } from '../../fields/payment-terms'
import { Remedies, remediesText, rightBody, rightTerms } from '../../fields/remedies'
import {
  sampleAgency,
  sampleEvidence,
  sampleFacts,
  sampleParty,
  samplePenaltyBasis,
  sampleRemedies,
  sampleViolated,
} from '../../fields/sample-case'
import {
  benchmarkLines,
  othersBlocks,
  partyBlocks,
  penaltyBlocks,
  statedOthers,
  statedViolations,
  violationBlocks,
} from '../../fields/several'
import { actLine, actText, agencyName } from '../../fields/text'
import { defineForm } from '../../form/form'

const Payment = z
  .strictObject({
    days: z.int().min(1).max(365).meta({ title: '缴款期限（日）' }),
    to: actLine('缴款方式、银行及账户', 'plain'),
    /** 加处罚款, percent of the fine per day. */
    surchargePercentPerDay: z.number().positive().max(3).meta({ title: '每日加处罚款比例（%）' }),
  })
  .meta({ title: '罚款缴纳方式和期限' })

const Data = z.strictObject({
  agency: agencyName,
  number: DocumentNumber,
  party: Party,
  facts: actText('违法事实'),
  evidence: z.array(actLine('证据', 'case-text')).min(1).max(500).meta({ title: '证据' }),
  /** Statements, defence, hearing, and what the agency made of them. */
  defence: actText('陈述申辩听证及采纳情况', 'case-text'),
  violated: lawRefs('违反的条款'),
  penaltyBasis: lawRefs('处罚依据'),
  discretion: actText('裁量说明', 'case-text'),
  benchmarks: benchmarkLines,
  violations: statedViolations,
  others: statedOthers,
  penalties: Penalties.meta({ title: '行政处罚的种类' }),
  correction: actText('责令改正的内容和期限', 'case-text').optional(),
  payment: Payment.optional(),
  /** How and by when the penalties other than the fine are carried out. */
  performance: actText('履行方式和期限', 'case-text').optional(),
  remedies: Remedies,
  publicity: z.boolean().meta({ title: '是否依法公示' }),
  decidedOn: PlainDate.meta({ title: '决定日期' }),
})
type Decision = z.infer<typeof Data>

const needsPayment = (d: Decision): boolean =>
  everyPenalty(d).some((item) => item.kind === 'fine' || item.kind === 'confiscation-of-gains')

/** What the paper orders, for whomever. */
const everyPenalty = (d: Decision) => [d.penalties, ...(d.others ?? []).map(({ penalties }) => penalties)].flat()

/** Penalties that end at once need no term; the others state one themselves or in the sentence on performance. */
const termStated = (d: Decision): boolean =>
  d.performance !== undefined ||
  everyPenalty(d).every((item) => !('licence' in item) || item.kind === 'licence-revocation' || item.term !== undefined)

const calledBy = (d: Decision): string => (d.others ? '各当事人' : '当事人')

/** What is to be paid: 罚没款 only where a fine and gains are. */
function sumToPay(d: Decision): string {
  const kinds = everyPenalty(d).map(({ kind }) => kind)
  const [fine, gains] = [kinds.includes('fine'), kinds.includes('confiscation-of-gains')]
  return fine && gains ? '罚没款' : gains ? '没收的违法所得' : '罚款'
}

function paymentText(d: Decision, payment: NonNullable<Decision['payment']>): string {
  return (
    `当事人应当自收到本决定书之日起${payment.days}日内，将${sumToPay(d)}缴至${payment.to}。` +
    `逾期不缴纳罚款的，依据《中华人民共和国行政处罚法》第七十二条的规定，每日按罚款数额的${payment.surchargePercentPerDay}%加处罚款，加处罚款的数额不超出罚款的数额。` +
    '确有经济困难，需要延期或者分期缴纳罚款的，可以向本机关提出申请。'
  )
}

/** 行政处罚决定书: the six items of 行政处罚法第五十九条, or no document. */
export const penaltyDecision = defineForm({
  id: 'penalty-decision',
  title: '行政处罚决定书',
  audience: 'party',
  copies: ['存档', '交当事人'],
  data: Data,
  mustState: [
    {
      id: 'party',
      cites: ['行政处罚法 59.1(1)'],
      zh: '当事人的姓名或者名称、地址',
      en: "the party's name and address",
      fields: ['party', 'party.address'],
    },
    {
      id: 'facts-and-evidence',
      cites: ['行政处罚法 59.1(2)'],
      zh: '违反法律、法规、规章的事实和证据',
      en: 'the facts and the evidence',
      fields: ['facts', 'evidence', 'violated'],
    },
    {
      id: 'kind-and-basis',
      cites: ['行政处罚法 59.1(3)'],
      zh: '行政处罚的种类和依据',
      en: 'the kinds of penalty and their basis',
      fields: ['penalties', 'penaltyBasis'],
    },
    {
      id: 'performance',
      cites: ['行政处罚法 59.1(4)', '行政处罚法 67.3'],
      zh: '行政处罚的履行方式和期限',
      en: 'the way and the term of performance',
      at: 'payment',
      holds: (d) => (!needsPayment(d) || d.payment !== undefined) && termStated(d),
    },
    {
      id: 'sum-to-pay',
      cites: ['行政处罚法 59.1(3)'],
      zh: '需要缴纳的罚没款（已写明缴纳方式和期限）',
      en: 'a sum to be paid, though it says how to pay one',
      at: 'payment',
      holds: (d) => d.payment === undefined || needsPayment(d),
    },
    {
      id: 'payment-term',
      cites: ['行政处罚法 67.3'],
      ...payTerm,
      at: 'payment.days',
      holds: (d, day) => d.payment === undefined || d.payment.days === day.length('penalty.payment', 'calendar-day'),
    },
    {
      id: 'surcharge',
      cites: ['行政处罚法 72.1(1)'],
      zh: '法定的每日加处罚款比例',
      en: 'the surcharge a day that the law gives',
      at: 'payment.surchargePercentPerDay',
      holds: (d, day) =>
        d.payment === undefined || d.payment.surchargePercentPerDay === day.number('penalty.surcharge'),
      said: (day) => ({
        zh: `每日${dailyPercent(day)}的加处罚款比例`,
        en: `a surcharge of ${day.number('penalty.surcharge') ?? '?'} per cent a day`,
      }),
    },
    {
      id: 'remedies',
      cites: ['行政处罚法 59.1(5)'],
      zh: '申请行政复议、提起行政诉讼的途径和期限',
      en: 'the remedies and their terms',
      fields: ['remedies'],
    },
    {
      id: 'authority-and-date',
      cites: ['行政处罚法 59.1(6)', '行政处罚法 59.2'],
      zh: '作出决定的行政机关名称和日期',
      en: 'the authority and the date',
      fields: ['agency', 'decidedOn'],
    },
    {
      id: 'defence-heard',
      cites: ['行政处罚法 45.1', '行政处罚法 62'],
      zh: '听取陈述、申辩的情况',
      en: 'how statements and defence were heard',
      fields: ['defence'],
    },
    {
      id: 'correction',
      cites: ['行政处罚法 28.1'],
      zh: '责令改正或者限期改正的内容',
      en: 'the order to correct',
      fields: ['correction'],
    },
    ...rightBody(),
    rightTerms,
  ],
  date: (d) => d.decidedOn,
  number: (d) => d.number,
  frame: (d) => ({ page: 'letter', number: 'official', continued: { title: '行政处罚决定书', number: d.number } }),
  blocks: (d) => [
    redHeader(d.agency),
    title('行政处罚决定书'),
    numberLine(d.number),
    ...partyBlocks(d),
    paragraph(led('经查明', d.facts)),
    ...violationBlocks(d.violations, '处以'),
    ...othersBlocks(d.others, '处以'),
    paragraph('上述事实有以下证据证明：', { keepNext: true }),
    paragraph(
      d.evidence
        .map((text, i) => `${i + 1}.${text.replace(/[。；]$/, '')}${i === d.evidence.length - 1 ? '。' : '；'}`)
        .join('\n'),
    ),
    paragraph(d.defence),
    paragraph(`本机关认为，${calledBy(d)}的上述行为违反了${ruledBy(d.violated)}。${d.discretion}`),
    ...(d.benchmarks ?? []).map((text) => paragraph(text)),
    ...(d.correction
      ? [paragraph(`依据《中华人民共和国行政处罚法》第二十八条第一款的规定，责令当事人${d.correction}`)]
      : []),
    paragraph(
      `依据${ruledBy(d.penaltyBasis)}，本机关决定${d.violations ? '将上述各项合并，' : ''}对当事人作出以下行政处罚：`,
      { keepNext: true },
    ),
    ...penaltyBlocks(d, d.penalties),
    ...(d.payment ? [paragraph(paymentText(d, d.payment))] : []),
    ...(d.performance ? [paragraph(d.performance)] : []),
    paragraph(remediesText(d.remedies)),
    ...(d.publicity ? [paragraph('本决定将依法向社会公示。')] : []),
    sealAndDate(d.agency, d.decidedOn),
    note('本决定书一式两联，第一联存档，第二联交当事人。'),
  ],
  sample: {
    agency: sampleAgency,
    number: '示卫公罚〔2026〕12号',
    party: sampleParty,
    facts: sampleFacts,
    evidence: sampleEvidence.map((item) => `${item.name}，证明${item.proves}`),
    defence:
      '本机关于2026年10月8日向当事人送达《行政处罚事先告知书》（示卫公告〔2026〕12号）和《行政处罚听证告知书》（示卫公听告〔2026〕12号）。当事人于10月14日陈述、申辩，称不了解需要办理许可证，现已停业并申请许可，请求从轻处罚；10月19日，本机关应当事人要求公开举行听证。经复核，当事人主动停业属实，拟处罚幅度已经体现从轻；不了解规定不影响违法事实的认定。',
    violated: sampleViolated,
    penaltyBasis: samplePenaltyBasis,
    discretion:
      '鉴于当事人营业时间较短，此前未因同类行为受过行政处罚，检查后主动停止营业，积极配合调查，符合《中华人民共和国行政处罚法》第三十二条第一项规定的情形，本机关依法予以从轻处罚。',
    penalties: [{ kind: 'warning' }, { kind: 'fine', amount: 300_000 }],
    correction: '立即停止未取得公共场所卫生许可证的营业行为。',
    payment: {
      days: 15,
      to: '示例银行示例支行，账号0000 0000 0000 0001，户名示例市示例区财政局',
      surchargePercentPerDay: 3,
    },
    remedies: sampleRemedies,
    publicity: true,
    decidedOn: '2026-10-20',
  },
  cites: [
    '行政处罚法 59',
    '行政处罚法 61',
    '行政处罚法 66',
    '行政处罚法 67',
    '行政处罚法 72',
    '行政处罚法 73',
    '行政复议法 20',
    '行政复议法 24',
    '行政诉讼法 46',
  ],
  grade: 'secondary',
  catalogue: 'A',
  nature: '罚',
})
