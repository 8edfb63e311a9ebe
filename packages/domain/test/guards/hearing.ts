import { sampleParty } from '../../testing'
import { did, type Examples } from './example'

const notice = (on: string, hearingOffered = true) => did('prior-notice', on, { hearingOffered })
const proposing = (on: string, item: object) =>
  did('prior-notice', on, { hearingOffered: true, party: sampleParty, proposal: [item] })
const closure = (on: string) => proposing(on, { kind: 'closure', description: '责令关闭。' })
const served = (on: string) => did('notice-service', on, { method: 'direct', receivedOn: on })
const requested = (on: string) => did('hearing-request', on, { by: '演示一' })
const held = (on: string) => did('hearing', on, { ended: 'held', present: ['演示一'], record: '略。' })
const announced = (on: string) => did('hearing-notice', on, { host: 'officer-c' })
const report = (on: string) => did('hearing-report', on, { opinion: '建议维持。' })
const refused = (on: string) => did('hearing-refusal', on, { reason: '逾期。' })

/** 听证 */
export const hearing: readonly Examples[] = [
  {
    guard: 'hearing.honoured',
    step: 'decision',
    cases: [
      { when: '告知书没有送达', facts: [notice('2026-11-02')], outcome: 'not-met' },
      { when: '不属于听证范围', facts: [notice('2026-11-19', false), served('2026-11-19')], outcome: 'met' },
      { when: '五个工作日尚未届满', facts: [notice('2026-11-13'), served('2026-11-13')], outcome: 'not-met' },
      { when: '五个工作日届满次日', facts: [notice('2026-11-12'), served('2026-11-12')], outcome: 'met' },
      {
        when: '放弃听证',
        facts: [
          notice('2026-11-19'),
          served('2026-11-19'),
          did('waiver', '2026-11-19', { rights: ['statement', 'hearing'], by: '演示一', text: '放弃。' }),
        ],
        outcome: 'met',
      },
      {
        when: '放弃的只是陈述申辩',
        facts: [
          notice('2026-11-19'),
          served('2026-11-19'),
          did('waiver', '2026-11-19', { rights: ['statement'], by: '演示一', text: '放弃。' }),
        ],
        outcome: 'not-met',
      },
      {
        when: '已申请，尚未举行',
        facts: [notice('2026-11-02'), served('2026-11-02'), requested('2026-11-03')],
        outcome: 'not-met',
      },
      {
        when: '已举行，尚无听证意见',
        facts: [
          notice('2026-11-02'),
          served('2026-11-02'),
          requested('2026-11-03'),
          announced('2026-11-04'),
          held('2026-11-16'),
        ],
        outcome: 'not-met',
      },
      {
        when: '已举行并形成听证意见',
        facts: [
          notice('2026-11-02'),
          served('2026-11-02'),
          requested('2026-11-03'),
          announced('2026-11-04'),
          held('2026-11-16'),
          report('2026-11-17'),
        ],
        outcome: 'met',
      },
      {
        when: '听证意见之后又举行一次，尚无新的意见',
        facts: [
          notice('2026-11-02'),
          served('2026-11-02'),
          requested('2026-11-03'),
          announced('2026-11-04'),
          held('2026-11-16'),
          report('2026-11-17'),
          held('2026-11-18'),
        ],
        outcome: 'not-met',
      },
      {
        when: '逾期申请，不予受理',
        facts: [notice('2026-11-02'), served('2026-11-02'), requested('2026-11-16'), refused('2026-11-17')],
        outcome: 'met',
      },
      {
        when: '按期申请，属于听证范围而不予受理',
        facts: [closure('2026-11-02'), served('2026-11-02'), requested('2026-11-09'), refused('2026-11-10')],
        outcome: 'not-met',
      },
      {
        when: '按期申请，不属于听证范围，不予受理',
        facts: [
          proposing('2026-11-02', { kind: 'warning' }),
          served('2026-11-02'),
          requested('2026-11-09'),
          refused('2026-11-10'),
        ],
        outcome: 'met',
      },
      {
        when: '按期申请罚款听证，不予受理，“较大数额”没有核实',
        facts: [
          proposing('2026-11-02', { kind: 'fine', amount: 300_000 }),
          served('2026-11-02'),
          requested('2026-11-09'),
          refused('2026-11-10'),
        ],
        outcome: 'undetermined',
      },
      {
        when: '对前一份告知书的听证申请已了结，新告知书的期限另行计算',
        facts: [
          notice('2026-11-02'),
          served('2026-11-02'),
          requested('2026-11-03'),
          refused('2026-11-04'),
          notice('2026-11-19'),
          served('2026-11-19'),
        ],
        outcome: 'not-met',
      },
      {
        when: '已申请，尚未举行，又发一份告知书',
        facts: [
          notice('2026-11-02'),
          served('2026-11-02'),
          requested('2026-11-03'),
          notice('2026-11-04'),
          served('2026-11-04'),
        ],
        outcome: 'not-met',
      },
      {
        when: '已申请，尚未举行，告知书再送达一次',
        facts: [notice('2026-11-02'), served('2026-11-02'), requested('2026-11-03'), served('2026-11-04')],
        outcome: 'not-met',
      },
      {
        when: '已申请，后来撤回、放弃听证',
        facts: [
          notice('2026-11-19'),
          served('2026-11-19'),
          requested('2026-11-19'),
          did('waiver', '2026-11-19', { rights: ['hearing'], by: '演示一', text: '撤回申请。' }),
        ],
        outcome: 'met',
      },
      {
        when: '放弃以后又申请，尚未举行',
        facts: [
          notice('2026-11-02'),
          served('2026-11-02'),
          did('waiver', '2026-11-02', { rights: ['hearing'], by: '演示一', text: '放弃。' }),
          requested('2026-11-03'),
        ],
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'hearing.request-in-time',
    step: 'hearing-request',
    cases: [
      { when: '第五个工作日申请', facts: [notice('2026-11-13'), served('2026-11-13')], outcome: 'met' },
      { when: '第六个工作日申请', facts: [notice('2026-11-12'), served('2026-11-12')], outcome: 'not-met' },
      {
        when: '重新告知后尚未送达，期限没有起算',
        facts: [notice('2026-11-02'), served('2026-11-02'), notice('2026-11-19')],
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'hearing.request-pending',
    step: 'hearing-refusal',
    cases: [
      { when: '有待处理的申请', facts: [requested('2026-11-03')], outcome: 'met' },
      {
        when: '申请已经不予受理',
        facts: [requested('2026-11-03'), did('hearing-notice', '2026-11-03'), held('2026-11-16')],
        outcome: 'not-met',
      },
      {
        when: '申请已经撤回',
        facts: [
          requested('2026-11-03'),
          did('waiver', '2026-11-04', { rights: ['hearing'], by: '演示一', text: '撤回申请。' }),
        ],
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'hearing.request-pending',
    step: 'hearing-notice',
    cases: [{ when: '申请已经不予受理', facts: [requested('2026-11-03'), refused('2026-11-04')], outcome: 'not-met' }],
  },
  {
    guard: 'hearing.notice-in-time',
    step: 'hearing-notice',
    cases: [
      {
        when: '七个工作日以前送达',
        data: { heldAt: '2026-11-20T09:00', servedOn: '2026-11-11' },
        outcome: 'met',
      },
      {
        when: '差一个工作日',
        data: { heldAt: '2026-11-20T09:00', servedOn: '2026-11-12' },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'hearing.host-apart',
    cases: [
      { when: '主持人没有参与办理', data: { host: 'reviewer-b' }, outcome: 'met' },
      { when: '主持人是承办人', data: { host: 'officer-a' }, outcome: 'not-met' },
      {
        when: '主持过本案上一次听证的，仍可主持',
        facts: [
          did('hearing-notice', '2026-11-04', { host: 'officer-c' }),
          did('hearing', '2026-11-16', {}, ['officer-c']),
        ],
        data: { host: 'officer-c' },
        outcome: 'met',
      },
    ],
  },
]
