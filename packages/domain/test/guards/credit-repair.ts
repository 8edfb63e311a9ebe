import { did, type Examples } from './example'

const decided = did('decision', '2026-11-02')
const ordered = did('decision', '2026-11-02', { penalties: [{ kind: 'fine', amount: 300_000 }] })
const paid = did('payment', '2026-11-10', { amount: 300_000 })
const served = did('decision-service', '2026-11-03', { method: 'direct', receivedOn: '2026-11-03' })
const told = (level: string) => did('credit-repair-notice', '2026-11-03', { class: level, servedOn: '2026-11-03' })
const asked = (change: object = {}) =>
  did('credit-repair-request', '2026-11-20', {
    ...{ number: '信修2026-1', receivedOn: '2026-11-20', performed: true, corrected: true, pledged: true },
    ...change,
  })
const refused = did('credit-repair-answer', '2026-11-21', { request: '信修2026-1', result: 'refused' })
const repaired = { request: '信修2026-1', result: 'repaired' }
const only = ['penalty.ordinary'] as const

/** 信用修复 */
export const creditRepair: readonly Examples[] = [
  {
    guard: 'credit.notice-with-decision',
    procedures: only,
    cases: [
      { when: '与决定书同日送达', facts: [decided, served], data: { servedOn: '2026-11-03' }, outcome: 'met' },
      { when: '次日补送', facts: [decided, served], data: { servedOn: '2026-11-04' }, outcome: 'not-met' },
      {
        when: '写明理由，送达日期却早于决定书',
        facts: [decided, served],
        data: { servedOn: '2026-11-02', apart: '送达时漏带告知书。' },
        outcome: 'not-met',
      },
      {
        when: '已告知另一当事人，与决定书同日送达本当事人',
        facts: [decided, served, did('credit-repair-notice', '2026-11-03', { servedOn: '2026-11-03', partyNo: 2 })],
        data: { servedOn: '2026-11-03' },
        outcome: 'met',
      },
      {
        when: '已经告知，同日写明理由更正',
        facts: [decided, served, told('serious')],
        data: { servedOn: '2026-11-03', class: 'ordinary', apart: '原告知的失信程度认定有误。' },
        outcome: 'met',
      },
      {
        when: '次日补送，写明理由',
        facts: [decided, served],
        data: { servedOn: '2026-11-04', apart: '送达时漏带告知书。' },
        outcome: 'met',
      },
      {
        when: '已经告知，以决定书送达之日再告知另一失信程度',
        facts: [decided, served, told('serious')],
        data: { servedOn: '2026-11-03', class: 'minor' },
        outcome: 'not-met',
      },
      {
        when: '已经告知，写明理由更正',
        facts: [decided, served, told('serious')],
        data: { servedOn: '2026-11-20', class: 'ordinary', apart: '原告知的失信程度认定有误。' },
        outcome: 'met',
      },
      {
        when: '已经告知，写明理由，送达日期早于原告知',
        facts: [decided, served, did('credit-repair-notice', '2026-11-05', { servedOn: '2026-11-03' })],
        data: { servedOn: '2026-11-03', apart: '更正。' },
        outcome: 'not-met',
      },
      { when: '决定书的送达没有登记', facts: [decided], data: { servedOn: '2026-11-03' }, outcome: 'undetermined' },
      {
        when: '决定书送达的是另一当事人',
        facts: [decided, served],
        data: { servedOn: '2026-11-03', partyNo: 2 },
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'credit.notice-with-decision',
    procedures: ['penalty.simple'],
    cases: [
      {
        when: '当场处罚，当场送达',
        facts: [did('decision', '2026-11-02', { handedOver: true })],
        data: { servedOn: '2026-11-02' },
        outcome: 'met',
      },
      {
        when: '当场处罚，次日送达',
        facts: [did('decision', '2026-11-02', { handedOver: true })],
        data: { servedOn: '2026-11-03' },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'credit.last-day',
    cases: [
      { when: '一般失信，一年', facts: [decided], data: { class: 'ordinary', until: '2027-11-02' }, outcome: 'met' },
      {
        when: '一般失信，少一日',
        facts: [decided],
        data: { class: 'ordinary', until: '2027-11-01' },
        outcome: 'not-met',
      },
      { when: '轻微失信写成一年', facts: [decided], data: { class: 'minor', until: '2027-11-02' }, outcome: 'not-met' },
      { when: '轻微失信，三个月', facts: [decided], data: { class: 'minor', until: '2027-02-02' }, outcome: 'met' },
      { when: '严重失信，三年', facts: [decided], data: { class: 'serious', until: '2029-11-02' }, outcome: 'met' },
    ],
  },
  {
    guard: 'credit.class-as-told',
    cases: [
      {
        when: '没有告知过',
        facts: [decided],
        data: { credit: { class: 'ordinary', reason: '认定。' } },
        outcome: 'met',
      },
      {
        when: '与告知的一致',
        facts: [decided, told('ordinary')],
        data: { credit: { class: 'ordinary', reason: '认定。' } },
        outcome: 'met',
      },
      {
        when: '告知一般，公示严重',
        facts: [decided, told('ordinary')],
        data: { credit: { class: 'serious', reason: '认定。' } },
        outcome: 'not-met',
      },
      {
        when: '告知的是另一当事人',
        facts: [decided, did('credit-repair-notice', '2026-11-03', { class: 'ordinary', partyNo: 2 })],
        data: {},
        outcome: 'met',
      },
      { when: '告知以后不写', facts: [decided, told('ordinary')], data: {}, outcome: 'not-met' },
    ],
  },
  {
    guard: 'credit.request-open',
    cases: [
      { when: '申请在案', facts: [decided, asked()], data: repaired, outcome: 'met' },
      { when: '没有该申请', facts: [decided], data: repaired, outcome: 'not-met' },
      { when: '已经答复', facts: [decided, asked(), refused], data: repaired, outcome: 'not-met' },
      {
        when: '申请的是另一当事人',
        facts: [decided, asked({ partyNo: 2 })],
        data: repaired,
        outcome: 'not-met',
      },
      {
        when: '答复的是同一文号的另一当事人',
        facts: [decided, asked(), asked({ partyNo: 2 }), { ...refused, data: { ...refused.data, partyNo: 2 } }],
        data: repaired,
        outcome: 'met',
      },
      {
        when: '答复的是另一申请',
        facts: [
          ...[decided, asked(), asked({ number: '信修2026-2' })],
          { ...refused, data: { ...refused.data, request: '信修2026-2' } },
        ],
        data: repaired,
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'credit.repair-earned',
    cases: [
      {
        when: '信用主管部门已认定修复',
        facts: [decided, told('serious'), asked()],
        data: { ...repaired, authority: { body: '示例县发展和改革局', number: '示发改信〔2026〕1号' } },
        outcome: 'met',
      },
      {
        when: '认定机关写的是本机关',
        facts: [decided, told('serious'), asked()],
        data: { ...repaired, authority: { body: '示例县卫生健康局', number: '示卫信〔2026〕1号' } },
        outcome: 'not-met',
      },
      { when: '不予修复', facts: [decided, asked()], data: { ...repaired, result: 'refused' }, outcome: 'met' },
      { when: '没有该申请', facts: [decided], data: repaired, outcome: 'undetermined' },
      {
        when: '没有纠正',
        facts: [decided, told('minor'), asked({ corrected: false })],
        data: repaired,
        outcome: 'not-met',
      },
      {
        when: '没有履行',
        facts: [decided, told('minor'), asked({ performed: false })],
        data: repaired,
        outcome: 'not-met',
      },
      {
        when: '申请称已履行，案卷记载罚款没有缴清',
        facts: [ordered, did('payment', '2026-11-10', { amount: 299_999 }), told('minor'), asked()],
        data: repaired,
        outcome: 'not-met',
      },
      {
        when: '没有认定失信程度',
        facts: [ordered, paid, asked()],
        on: '2027-02-03',
        data: repaired,
        outcome: 'undetermined',
      },
      {
        when: '轻微失信',
        facts: [ordered, paid, told('minor'), asked()],
        on: '2026-11-21',
        data: repaired,
        outcome: 'met',
      },
      {
        when: '另一当事人的申请没有纠正',
        facts: [ordered, paid, told('minor'), asked(), asked({ partyNo: 2, corrected: false })],
        on: '2026-11-21',
        data: repaired,
        outcome: 'met',
      },
      {
        when: '另一申请没有纠正',
        facts: [ordered, paid, told('minor'), asked(), asked({ number: '信修2026-2', corrected: false })],
        on: '2026-11-21',
        data: repaired,
        outcome: 'met',
      },
      {
        when: '一般失信，第三个月的最后一日',
        facts: [ordered, paid, told('ordinary'), asked()],
        on: '2027-02-02',
        data: repaired,
        outcome: 'not-met',
      },
      {
        when: '一般失信，满三个月的次日',
        facts: [ordered, paid, told('ordinary'), asked()],
        on: '2027-02-03',
        data: repaired,
        outcome: 'met',
      },
      {
        when: '严重失信，满三个月的次日',
        facts: [ordered, paid, told('serious'), asked()],
        on: '2027-02-03',
        data: repaired,
        outcome: 'not-met',
      },
      {
        when: '严重失信，满一年的次日',
        facts: [ordered, paid, told('serious'), asked()],
        on: '2027-11-03',
        data: repaired,
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'credit.not-repaired',
    cases: [
      { when: '没有予以修复', facts: [decided, asked(), refused], data: { facts: '再次公示。' }, outcome: 'met' },
      {
        when: '已经予以修复，再起草',
        facts: [decided, asked(), did('credit-repair-answer', '2026-11-21', repaired)],
        data: { facts: '再次公示。' },
        outcome: 'not-met',
      },
      {
        when: '予以修复的是另一当事人',
        facts: [decided, asked(), did('credit-repair-answer', '2026-11-21', { ...repaired, partyNo: 2 })],
        data: { facts: '再次公示。' },
        outcome: 'met',
      },
    ],
  },
]
