import { sampleParty } from '../../testing'
import { did, type Examples } from './example'

const decision = did('decision', '2026-11-16', {
  ...{ number: '示卫公罚〔2026〕1号', party: sampleParty, discretion: '按较重情节处罚。' },
  penalties: [{ kind: 'fine', amount: 12_000_000 }],
})
const report = did('major-penalty-report', '2026-11-18', { number: '示卫备〔2026〕1号', body: '示例县人民政府' })
const sent = did('major-penalty-sending', '2026-11-19', { report: '示卫备〔2026〕1号', way: 'system' })
const receipt = did('major-penalty-receipt', '2026-11-20', { report: '示卫备〔2026〕1号', number: '备案2026-9' })
const revoked = did('decision-revocation', '2026-11-21', { number: '示卫公撤〔2026〕1号', reason: '适用法律错误。' })
const told = did('major-penalty-change', '2026-11-22', {
  ...{ number: '示卫备〔2026〕2号', report: '示卫备〔2026〕1号', body: '示例县人民政府', change: '决定已撤销。' },
})
const changed = [
  did('remedy', '2026-11-19', { kind: 'reconsideration', filedOn: '2026-11-19' }),
  did('remedy-result', '2026-11-19', { kind: 'reconsideration', result: 'changed', effectiveOn: '2026-11-19' }),
]
const toldOf = (day: string) => ({ ...told, on: day })
const own = { report: '示卫备〔2026〕1号' }
const on = '2026-11-23'

/** 重大行政处罚备案 */
export const majorFiling: readonly Examples[] = [
  {
    guard: 'major-filing.numbered-once',
    cases: [
      { when: '第一份报告', facts: [decision], data: { number: '示卫备〔2026〕1号' }, on, outcome: 'met' },
      {
        when: '文号已经用过',
        facts: [decision, report],
        data: { number: '示卫备〔2026〕1号' },
        on,
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'major-filing.sending-is-an-act',
    cases: [
      { when: '没有填写报送日期', facts: [decision], data: { number: '示卫备〔2026〕1号' }, on, outcome: 'met' },
      {
        when: '拟定报告时填写报送日期',
        facts: [decision],
        data: { number: '示卫备〔2026〕1号', sentOn: '2026-11-18' },
        on,
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'major-filing.numbered-once',
    step: 'major-penalty-change',
    cases: [
      {
        when: '另编文号',
        facts: [decision, report, sent, revoked],
        data: { ...own, number: '示卫备〔2026〕2号' },
        on,
        outcome: 'met',
      },
      {
        when: '用原备案报告的文号',
        facts: [decision, report, sent, revoked],
        data: { ...own, number: '示卫备〔2026〕1号' },
        on,
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'major-filing.report-to-send',
    cases: [
      { when: '报告已经批准', facts: [decision, report], data: own, on, outcome: 'met' },
      {
        when: '没有这一报告',
        facts: [decision, report],
        data: { report: '示卫备〔2026〕7号' },
        on,
        outcome: 'not-met',
      },
      { when: '已经送出', facts: [decision, report, sent], data: own, on, outcome: 'not-met' },
      {
        when: '旧的记录中随报告送出',
        facts: [decision, { ...report, data: { ...report.data, sentOn: '2026-11-18' } }],
        data: own,
        on,
        outcome: 'not-met',
      },
      {
        when: '决定撤销以后重新作出，送出的是原决定的报告',
        facts: [decision, report, revoked, { ...decision, on: '2026-11-22' }],
        data: own,
        on,
        outcome: 'not-met',
      },
      {
        when: '变更情况报告',
        facts: [decision, report, sent, revoked, told],
        data: { report: '示卫备〔2026〕2号' },
        on,
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'major-filing.receipt-awaited',
    cases: [
      { when: '已经送出', facts: [decision, report, sent], data: own, on, outcome: 'met' },
      { when: '尚未送出', facts: [decision, report], data: own, on, outcome: 'not-met' },
      { when: '已有回执', facts: [decision, report, sent, receipt], data: own, on, outcome: 'not-met' },
    ],
  },
  {
    guard: 'major-filing.change-since',
    cases: [
      { when: '备案以后撤销', facts: [decision, report, sent, revoked], data: own, on, outcome: 'met' },
      { when: '决定没有变更', facts: [decision, report, sent], data: own, on, outcome: 'not-met' },
      {
        when: '复议变更已经报告，其后又被撤销',
        facts: [decision, report, sent, ...changed, toldOf('2026-11-20'), revoked],
        data: own,
        on,
        outcome: 'met',
      },
      {
        when: '所填的是变更情况报告的文号',
        facts: [decision, report, sent, ...changed, toldOf('2026-11-20'), revoked],
        data: { report: '示卫备〔2026〕2号' },
        on,
        outcome: 'not-met',
      },
      { when: '备案报告尚未送出', facts: [decision, report, revoked], data: own, on, outcome: 'not-met' },
      { when: '已经报告', facts: [decision, report, sent, revoked, told], data: own, on, outcome: 'not-met' },
      {
        when: '原备案报告文号不符',
        facts: [decision, report, sent, revoked],
        data: { report: '示卫备〔2026〕7号' },
        on,
        outcome: 'not-met',
      },
    ],
  },
]
