import { sampleParty } from '../../testing'
import { did, type Examples } from './example'

const examined = (on: string, proposal: string, thirdParty = false) => did('examination', on, { proposal, thirdParty })
const offered = (on: string) => did('hearing-offer', on, { toldOn: on, to: ['演示四'] })
const requested = (on: string) => did('hearing-request', on, { by: '演示四' })
const held = (on: string) => did('hearing', on)
const reported = (on: string) => did('hearing-report', on, { opinion: '建议准予许可。' })
const renewal = (receivedAt: string, until: string) => ({
  kind: 'renewal',
  receivedAt,
  licence: { number: '示卫公证字第1号', until },
})
const appliedAt = (receivedAt: string) => did('application', receivedAt.slice(0, 10), { kind: 'new', receivedAt })
const renews = (until: string) =>
  did('application', '2026-10-16', { kind: 'renewal', licence: { number: '示卫公证字第1号', until } })
const concerned = examined('2026-11-02', 'grant', true)

const renamed = { ...sampleParty, name: '虚构更名有限公司' }
const stranger = { kind: 'natural-person', name: '演示三', address: '示例县虚构街9号' }
const applied = (kind: string) => did('application', '2026-11-02', { kind, applicant: sampleParty })
const granted = did('grant', '2026-11-09', { until: '2030-11-08' })
const contested = did('remedy', '2026-11-16', { kind: 'reconsideration', filedOn: '2026-11-16' })
const fallen = (redo: boolean) =>
  did('remedy-result', '2026-11-20', { kind: 'reconsideration', result: 'revoked', effectiveOn: '2026-11-20', redo })
const delivered = (on: string) => did('delivery', on, { method: 'direct', receivedOn: on })

/** 许可 */
export const licence: readonly Examples[] = [
  {
    guard: 'redo.ordered',
    procedures: ['licence.ordinary'],
    cases: [
      { when: '许可决定被撤销并责令重新作出', facts: [granted, contested, fallen(true)], outcome: 'met' },
      { when: '许可决定只被撤销', facts: [granted, contested, fallen(false)], outcome: 'not-met' },
    ],
  },
  {
    guard: 'licence.grantee-applied',
    cases: [
      { when: '发给申请人', facts: [applied('new')], data: { holder: sampleParty }, outcome: 'met' },
      { when: '发给申请人以外的人', facts: [applied('new')], data: { holder: stranger }, outcome: 'not-met' },
      { when: '新办，名称不是申请人的名称', facts: [applied('new')], data: { holder: renamed }, outcome: 'not-met' },
      {
        when: '延续，名称不是申请人的名称',
        facts: [applied('renewal')],
        data: { holder: renamed },
        outcome: 'not-met',
      },
      { when: '申请变更名称，代码相同', facts: [applied('change')], data: { holder: renamed }, outcome: 'met' },
      { when: '申请变更，却发给另一人', facts: [applied('change')], data: { holder: stranger }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'licence.delivered',
    cases: [
      { when: '准予许可，没有颁发', facts: [granted], outcome: 'not-met' },
      { when: '准予许可，已经颁发', facts: [granted, delivered('2026-11-10')], outcome: 'met' },
      { when: '不予许可，没有送达', facts: [did('refusal', '2026-11-09')], outcome: 'not-met' },
      { when: '不予许可，已经送达', facts: [did('refusal', '2026-11-09'), delivered('2026-11-10')], outcome: 'met' },
      { when: '没有受理', facts: [did('non-acceptance', '2026-11-03')], outcome: 'met' },
    ],
  },
  {
    guard: 'licence.cancellation-grounded',
    cases: [
      {
        when: '以期满注销，有效期未满',
        facts: [did('grant', '2026-11-02', { until: '2030-11-01' })],
        data: { ground: 'expired' },
        outcome: 'not-met',
      },
      {
        when: '以期满注销，当日为有效期末日',
        facts: [did('grant', '2022-11-21', { until: '2026-11-20' })],
        data: { ground: 'expired' },
        outcome: 'not-met',
      },
      {
        when: '有效期届满次日注销',
        facts: [did('grant', '2022-11-20', { until: '2026-11-19' })],
        data: { ground: 'expired' },
        outcome: 'met',
      },
      {
        when: '以撤销注销，没有撤销',
        facts: [did('grant', '2026-11-02', { until: '2030-11-01' })],
        data: { ground: 'revoked' },
        outcome: 'not-met',
      },
      {
        when: '撤销后注销',
        facts: [did('grant', '2026-11-02', { until: '2030-11-01' }), did('revocation', '2026-11-10')],
        data: { ground: 'revoked' },
        outcome: 'met',
      },
      {
        when: '撤回后注销',
        facts: [did('grant', '2026-11-02', { until: '2030-11-01' }), did('recall', '2026-11-10')],
        data: { ground: 'revoked' },
        outcome: 'met',
      },
      {
        when: '以期满注销，许可没有期限',
        facts: [did('grant', '2026-11-02')],
        data: { ground: 'expired' },
        outcome: 'not-met',
      },
      {
        when: '被许可人依法终止',
        facts: [did('grant', '2026-11-02', { until: '2030-11-01' })],
        data: { ground: 'dissolved' },
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'licence.as-examined',
    step: 'grant',
    cases: [
      { when: '审查意见是准予', facts: [examined('2026-11-02', 'grant')], outcome: 'met' },
      { when: '审查意见是不予', facts: [examined('2026-11-02', 'refuse')], outcome: 'not-met' },
      { when: '没有审查意见', outcome: 'undetermined' },
    ],
  },
  {
    guard: 'licence.as-examined',
    step: 'refusal',
    cases: [
      { when: '审查意见是不予', facts: [examined('2026-11-02', 'refuse')], outcome: 'met' },
      { when: '审查意见是准予', facts: [examined('2026-11-02', 'grant')], outcome: 'not-met' },
    ],
  },
  {
    guard: 'licence.hearing-secured',
    cases: [
      { when: '没有审查意见', outcome: 'undetermined' },
      { when: '不涉及他人', facts: [examined('2026-11-02', 'grant')], outcome: 'met' },
      { when: '涉及他人，没有告知', facts: [concerned], outcome: 'not-met' },
      { when: '五个工作日尚未届满', facts: [concerned, offered('2026-11-13')], outcome: 'not-met' },
      { when: '五个工作日届满次日', facts: [concerned, offered('2026-11-12')], outcome: 'met' },
      {
        when: '明确放弃听证',
        facts: [
          concerned,
          offered('2026-11-18'),
          did('hearing-waiver', '2026-11-18', { by: '演示四', text: '放弃。' }),
        ],
        outcome: 'met',
      },
      {
        when: '已申请，尚未举行',
        facts: [concerned, offered('2026-11-02'), requested('2026-11-03')],
        outcome: 'not-met',
      },
      {
        when: '已举行，尚无听证意见',
        facts: [concerned, offered('2026-11-02'), requested('2026-11-03'), held('2026-11-16')],
        outcome: 'not-met',
      },
      {
        when: '已举行并形成听证意见',
        facts: [concerned, offered('2026-11-02'), requested('2026-11-03'), held('2026-11-16'), reported('2026-11-17')],
        outcome: 'met',
      },
      {
        when: '已申请，尚未举行，又告知一次',
        facts: [concerned, offered('2026-11-02'), requested('2026-11-03'), offered('2026-11-04')],
        outcome: 'not-met',
      },
      {
        when: '前一次告知的听证不及于新的告知',
        facts: [
          concerned,
          offered('2026-11-02'),
          requested('2026-11-03'),
          held('2026-11-16'),
          reported('2026-11-17'),
          offered('2026-11-18'),
        ],
        outcome: 'not-met',
      },
      {
        when: '已申请，尚未举行，改称不涉及他人',
        facts: [concerned, offered('2026-11-02'), requested('2026-11-03'), examined('2026-11-04', 'grant')],
        outcome: 'not-met',
      },
      {
        when: '已申请，本人撤回',
        facts: [
          concerned,
          offered('2026-11-18'),
          requested('2026-11-18'),
          did('hearing-waiver', '2026-11-19', { by: '演示四', text: '撤回申请。' }),
        ],
        outcome: 'met',
      },
      {
        when: '已申请，他人放弃',
        facts: [
          concerned,
          offered('2026-11-02'),
          requested('2026-11-03'),
          did('hearing-waiver', '2026-11-04', { by: '演示五', text: '放弃。' }),
        ],
        outcome: 'not-met',
      },
      {
        when: '先后告知两人，后一人放弃，前一人期限未满',
        facts: [
          concerned,
          did('hearing-offer', '2026-11-17', { toldOn: '2026-11-17', to: ['演示五'] }),
          offered('2026-11-18'),
          did('hearing-waiver', '2026-11-18', { by: '演示四', text: '放弃。' }),
        ],
        outcome: 'not-met',
      },
      {
        when: '行政许可法施行以前没有期限规定',
        facts: [did('examination', '2004-06-01', { proposal: 'grant', thirdParty: true }), offered('2004-06-01')],
        on: '2004-06-30',
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'licence.hearing-request-in-time',
    cases: [
      { when: '第五个工作日申请', facts: [offered('2026-11-13')], outcome: 'met' },
      { when: '第六个工作日申请', facts: [offered('2026-11-12')], outcome: 'not-met' },
      {
        when: '行政许可法施行以前没有期限规定',
        facts: [offered('2004-06-01')],
        on: '2004-06-02',
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'licence.hearing-notice-in-time',
    cases: [
      { when: '七个工作日以前通知', data: { heldAt: '2026-11-20T09:00', servedOn: '2026-11-11' }, outcome: 'met' },
      { when: '差一个工作日', data: { heldAt: '2026-11-20T09:00', servedOn: '2026-11-12' }, outcome: 'not-met' },
      {
        when: '行政许可法施行以前没有期限规定',
        data: { heldAt: '2004-06-01T09:00', servedOn: '2004-05-01' },
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'licence.remedies-told',
    cases: [
      { when: '已经告知', data: { remediesTold: true }, outcome: 'met' },
      { when: '没有告知', data: { remediesTold: false }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'licence.supplement-in-time',
    cases: [
      { when: '第五个工作日', facts: [appliedAt('2026-11-13T09:00')], outcome: 'met' },
      { when: '第六个工作日', facts: [appliedAt('2026-11-12T09:00')], outcome: 'not-met' },
      {
        when: '行政许可法施行以前没有期限规定',
        facts: [appliedAt('2004-06-01T09:00')],
        on: '2004-06-02',
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'licence.renewal-not-deemed',
    cases: [
      { when: '新办', facts: [did('application', '2026-10-16', { kind: 'new' })], outcome: 'met' },
      { when: '有效期的最后一日', facts: [renews('2026-11-20')], outcome: 'met' },
      { when: '有效期届满次日', facts: [renews('2026-11-19')], outcome: 'not-met' },
    ],
  },
  {
    guard: 'licence.renewal-in-time',
    cases: [
      { when: '新办', data: { kind: 'new' }, outcome: 'met' },
      { when: '延续，没有写明原许可证', data: { kind: 'renewal' }, outcome: 'undetermined' },
      { when: '届满三十日前', data: renewal('2026-10-31T16:59', '2026-11-30'), outcome: 'met' },
      { when: '届满前二十九日', data: renewal('2026-11-01T09:00', '2026-11-30'), outcome: 'not-met' },
      {
        when: '行政许可法施行以前没有期限规定',
        data: renewal('2004-05-01T09:00', '2004-06-01'),
        outcome: 'undetermined',
      },
    ],
  },
]
