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
export const service: readonly Examples[] = [
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
]
