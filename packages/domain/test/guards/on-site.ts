import type { Recording } from '../../src/case/record/entry'
import type { Examples } from './example'

export const filmed: Recording = {
  id: '示音1',
  sha256: 'a'.repeat(64),
  device: '演示执法记录仪01',
  start: '2026-11-20T09:00',
  end: '2026-11-20T10:00',
  custodian: '示例壬',
}
const served = (method: string, receivedOn: string, publishedOn?: string) => ({
  data: { method, receivedOn, ...(publishedOn ? { publishedOn } : {}) },
})
const refused = { kind: 'refused', reason: '当事人拒绝签字。' }

/** 现场 */
export const onSite: readonly Examples[] = [
  {
    guard: 'on-site.certificate-shown',
    cases: [
      { when: '出示证件并告知权利义务', data: { certificateShown: true, rightsTold: true }, outcome: 'met' },
      { when: '没有出示证件', data: { certificateShown: false, rightsTold: true }, outcome: 'not-met' },
      { when: '没有告知权利义务', data: { certificateShown: true, rightsTold: false }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'on-site.certificate-shown',
    procedures: ['inspection.random', 'inspection.planned', 'inspection.prompted', 'inspection.special'],
    step: 'visit',
    cases: [
      {
        when: '没有找到检查对象，无人可以出示',
        data: {
          certificateShown: false,
          rightsTold: false,
          signature: { kind: 'nobody-found', reason: '门店已搬离。' },
        },
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'on-site.refusal-witnessed',
    cases: [
      { when: '当事人签字', data: { signature: { kind: 'signed' } }, outcome: 'met' },
      { when: '拒签，没有见证人也没有音像记录', data: { signature: refused }, outcome: 'not-met' },
      { when: '拒签，音像记录为空', data: { signature: refused }, recordings: [], outcome: 'not-met' },
      { when: '拒签，有见证人', data: { signature: { ...refused, witness: '演示二' } }, outcome: 'met' },
      { when: '拒签，有音像记录', data: { signature: refused }, recordings: [filmed], outcome: 'met' },
    ],
  },
]

/** 送达 */
const ways: readonly Examples[] = [
  {
    guard: 'service.electronic-consent',
    cases: [
      { when: '直接送达', data: { method: 'direct' }, outcome: 'met' },
      { when: '电子送达，当事人签订确认书', data: { method: 'electronic', electronicConsent: true }, outcome: 'met' },
      { when: '电子送达，没有确认书', data: { method: 'electronic', electronicConsent: false }, outcome: 'not-met' },
      { when: '电子送达，没有记载是否同意', data: { method: 'electronic' }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'service.leaving-witnessed',
    cases: [
      { when: '直接送达', data: { method: 'direct' }, outcome: 'met' },
      { when: '留置送达，没有见证人也没有音像记录', data: { method: 'leaving' }, outcome: 'not-met' },
      { when: '留置送达，音像记录为空', data: { method: 'leaving' }, recordings: [], outcome: 'not-met' },
      { when: '留置送达，有见证人', data: { method: 'leaving', witness: '演示二' }, outcome: 'met' },
      { when: '留置送达，有音像记录', data: { method: 'leaving' }, recordings: [filmed], outcome: 'met' },
    ],
  },
  {
    guard: 'service.same-day',
    cases: [
      { when: '直接送达，当日签收', ...served('direct', '2026-11-20'), outcome: 'met' },
      { when: '直接送达，送达日期早于办理日期', ...served('direct', '2026-11-19'), outcome: 'not-met' },
      { when: '留置送达，送达日期早于办理日期', ...served('leaving', '2026-10-23'), outcome: 'not-met' },
      { when: '电子送达，次日登记', ...served('electronic', '2026-11-19'), outcome: 'not-met' },
      { when: '邮寄送达，回执载明此前收件', ...served('postal', '2026-11-18'), outcome: 'met' },
    ],
  },
  {
    guard: 'service.public-notice',
    cases: [
      { when: '直接送达，没有公告日期', ...served('direct', '2026-11-20'), outcome: 'met' },
      { when: '直接送达，却填写公告日期', ...served('direct', '2026-11-20', '2026-10-20'), outcome: 'not-met' },
      { when: '公告送达，没有公告日期', ...served('public-notice', '2026-11-20'), outcome: 'not-met' },
      { when: '公告当日登记送达', ...served('public-notice', '2026-11-20', '2026-11-20'), outcome: 'not-met' },
      {
        when: '公告第二十九日（10月21日公告）',
        ...served('public-notice', '2026-11-19', '2026-10-21'),
        outcome: 'not-met',
      },
      {
        when: '公告期满（10月21日公告，11月20日）',
        ...served('public-notice', '2026-11-20', '2026-10-21'),
        outcome: 'met',
      },
      {
        when: '期间末日为周六，顺延到周一（10月22日公告，11月21日）',
        ...served('public-notice', '2026-11-21', '2026-10-22'),
        outcome: 'not-met',
      },
      {
        when: '旧程序六十日（2021年公告）',
        on: '2021-11-20',
        ...served('public-notice', '2021-11-20', '2021-10-21'),
        outcome: 'not-met',
      },
    ],
  },
]

const inspections = ['inspection.random', 'inspection.planned', 'inspection.prompted', 'inspection.special']
const remote = ['remote-notice', 'result'] as const
const whole = { place: '示例县虚构街8号', receivedOn: '2026-11-20' }

/** 送达: by an act of its own, and in that of telling a result. */
export const service: readonly Examples[] = ways.flatMap((group) => [
  { ...group, procedures: ['penalty.ordinary', 'licence.ordinary'] },
  {
    ...group,
    procedures: inspections,
    cases: group.cases.map((example) => ({
      ...example,
      when: `${example.when}（告知检查结果）`,
      data: { service: { ...whole, ...example.data } },
    })),
  },
  ...remote.map((step) => ({
    ...group,
    procedures: ['inspection.remote'],
    step,
    cases: group.cases.map((example) => ({
      ...example,
      when: `${example.when}（非现场检查）`,
      data: { service: { ...whole, ...example.data } },
    })),
  })),
])
