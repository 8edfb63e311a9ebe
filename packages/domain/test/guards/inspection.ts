import { sampleParty } from '../../testing'
import { did, type Examples } from './example'
import { lawWithParameter } from './law'

const person = { kind: 'natural-person', name: '演示三', address: '示例县虚构街9号' }
const planned = { object: sampleParty, enterprise: true, plannedOn: '2026-12-01' }
const times = (n: number | undefined) => ({
  inspectionsOf: (uscc: string, year: string) => (uscc === sampleParty.uscc && year === '2026' ? n : undefined),
})
const visited = (...problems: string[]) => did('visit', '2026-11-02', { problems, signature: { kind: 'signed' } })
const unsigned = (kind: string, ...problems: string[]) =>
  did('visit', '2026-11-02', { problems, signature: { kind, reason: '见检查情况。' } })
const told = (conclusion: string) => did('result', '2026-11-03', { conclusion })
const ordered = did('correction-order', '2026-11-04')
const checked = (on: string, corrected: boolean) => did('recheck', on, { corrected })

/** 检查 */
export const inspection: readonly Examples[] = [
  {
    guard: 'inspection.yearly-cap',
    cases: [
      { when: '本年度尚未检查', data: planned, history: times(0), outcome: 'met' },
      { when: '本年度已检查一次，上限一次', data: planned, history: times(1), outcome: 'not-met' },
      {
        when: '本机关上限两次，已检查一次',
        data: planned,
        history: times(1),
        law: lawWithParameter('inspection.yearly-cap', 2),
        outcome: 'met',
      },
      { when: '没有检查台账', data: planned, outcome: 'undetermined' },
      { when: '检查台账没有本年度数据', data: planned, history: times(undefined), outcome: 'undetermined' },
      {
        when: '企业没有统一社会信用代码',
        data: { ...planned, object: person },
        history: times(0),
        outcome: 'undetermined',
      },
      { when: '检查对象不是企业', data: { ...planned, object: person, enterprise: false }, outcome: 'met' },
      { when: '尚无上限规定的日期', on: '2015-12-31', data: planned, history: times(0), outcome: 'undetermined' },
    ],
  },
  {
    guard: 'inspection.notice-complete',
    cases: [
      { when: '载明频次和权利', data: { frequencyTold: true, rightsTold: true }, outcome: 'met' },
      { when: '没有载明频次', data: { frequencyTold: false, rightsTold: true }, outcome: 'not-met' },
      { when: '没有告知权利', data: { frequencyTold: true, rightsTold: false }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'inspection.result-fits',
    cases: [
      { when: '没有问题，结果为无问题', facts: [visited()], data: { conclusion: 'no-problem' }, outcome: 'met' },
      {
        when: '有问题，结果为无问题',
        facts: [visited('无健康证')],
        data: { conclusion: 'no-problem' },
        outcome: 'not-met',
      },
      {
        when: '有问题，结果为发现问题',
        facts: [visited('无健康证')],
        data: { conclusion: 'problem-found' },
        outcome: 'met',
      },
      {
        when: '没有问题，结果为发现问题',
        facts: [visited()],
        data: { conclusion: 'problem-found' },
        outcome: 'not-met',
      },
      {
        when: '查无此人，结果为查无此人',
        facts: [unsigned('nobody-found')],
        data: { conclusion: 'gone' },
        outcome: 'met',
      },
      { when: '当事人签了字，结果为查无此人', facts: [visited()], data: { conclusion: 'gone' }, outcome: 'not-met' },
      {
        when: '当事人拒签，结果为查无此人',
        facts: [unsigned('refused')],
        data: { conclusion: 'gone' },
        outcome: 'not-met',
      },
      {
        when: '查无此人，结果为无问题',
        facts: [unsigned('nobody-found')],
        data: { conclusion: 'no-problem' },
        outcome: 'not-met',
      },
      {
        when: '查无此人，结果为拒绝检查',
        facts: [unsigned('nobody-found')],
        data: { conclusion: 'refused' },
        outcome: 'not-met',
      },
      { when: '拒绝检查', facts: [visited('拒绝检查')], data: { conclusion: 'refused' }, outcome: 'met' },
    ],
  },
  {
    guard: 'correction.problem-on-record',
    procedures: ['inspection.random', 'inspection.planned', 'inspection.prompted'],
    cases: [
      { when: '检查发现问题', facts: [visited('无健康证')], outcome: 'met' },
      { when: '检查没有发现问题', facts: [visited()], outcome: 'not-met' },
    ],
  },
  {
    guard: 'inspection.problems-settled',
    cases: [
      { when: '没有发现问题', facts: [told('no-problem')], outcome: 'met' },
      { when: '发现问题，没有处理', facts: [told('problem-found')], outcome: 'not-met' },
      { when: '责令改正，尚未复查', facts: [told('problem-found'), ordered], outcome: 'not-met' },
      { when: '复查未改正', facts: [told('problem-found'), ordered, checked('2026-11-09', false)], outcome: 'not-met' },
      {
        when: '再次复查已改正',
        facts: [told('problem-found'), ordered, checked('2026-11-09', false), checked('2026-11-16', true)],
        outcome: 'met',
      },
      { when: '转为立案', facts: [told('problem-found'), did('turn-into-case', '2026-11-09')], outcome: 'met' },
    ],
  },
]
