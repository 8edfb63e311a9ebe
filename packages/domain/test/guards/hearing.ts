import { sampleParty } from '../../testing'
import { did, type Examples } from './example'
import { lawWithoutPeriod } from './law'
import { secondParty } from './violation'

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

const closing = { kind: 'closure', description: '责令关闭。' }
/** Two parties: the first is to be warned, the second closed. */
const two = did('prior-notice', '2026-11-02', {
  ...{ hearingOffered: true, party: sampleParty, proposal: [{ kind: 'warning' }] },
  others: [secondParty(sampleParty, { proposal: [closing] })],
})
const of = (partyNo: number, fact: ReturnType<typeof did>) => ({ ...fact, data: { ...fact.data, partyNo } })
const servedBoth = [two, of(1, served('2026-11-02')), of(2, served('2026-11-02'))]
const asked = (partyNo: number) => of(partyNo, requested('2026-11-09'))
const refusedTo = (partyNo: number) => of(partyNo, refused('2026-11-10'))

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
        when: '两个当事人，第二个按期申请，属于听证范围而不予受理',
        facts: [...servedBoth, asked(2), refusedTo(2)],
        outcome: ['met', 'not-met'],
      },
      {
        when: '两个当事人，第一个按期申请，不属于听证范围，不予受理',
        facts: [...servedBoth, asked(1), refusedTo(1)],
        outcome: ['met', 'met'],
      },
      {
        when: '申请期限跨入放假安排尚未公布的年度',
        facts: [notice('2027-03-01'), served('2027-03-01')],
        on: '2027-03-08',
        outcome: 'not-met',
      },
      {
        when: '法规数据没有申请期限的规定，不知是否届满',
        facts: [notice('2026-11-02'), served('2026-11-02')],
        law: lawWithoutPeriod('penalty.hearing-request'),
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
        when: '尚未填写，第二个当事人的申请待处理',
        facts: [...servedBoth, asked(1), asked(2), refusedTo(1)],
        data: undefined,
        outcome: 'met',
      },
      {
        when: '第一个当事人的申请已经不予受理，第二个的待处理',
        facts: [...servedBoth, asked(1), asked(2), refusedTo(1)],
        data: { partyNo: 1 },
        outcome: 'not-met',
      },
      {
        when: '第二个当事人的申请待处理',
        facts: [...servedBoth, asked(2)],
        data: { partyNo: 2 },
        outcome: 'met',
      },
      {
        when: '该当事人没有申请，申请的是另一个',
        facts: [...servedBoth, asked(2)],
        data: { partyNo: 1 },
        outcome: 'not-met',
      },
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
    cases: [
      { when: '申请已经不予受理', facts: [requested('2026-11-03'), refused('2026-11-04')], outcome: 'not-met' },
      {
        when: '尚未填写，申请已经不予受理',
        facts: [requested('2026-11-03'), refused('2026-11-04')],
        data: undefined,
        outcome: 'not-met',
      },
      {
        when: '一并听证，两个当事人的申请都待处理',
        facts: [...servedBoth, asked(1), asked(2)],
        data: { partyNos: [1, 2] },
        outcome: 'met',
      },
      {
        when: '一并听证，只有一个当事人申请',
        facts: [...servedBoth, asked(2)],
        data: { partyNos: [1, 2] },
        outcome: 'not-met',
      },
    ],
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
      {
        when: '法规数据没有通知期限的规定',
        data: { heldAt: '2026-11-20T09:00', servedOn: '2026-11-11' },
        law: lawWithoutPeriod('penalty.hearing-notice'),
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'hearing.host-apart',
    cases: [
      { when: '主持人没有参与办理', data: { host: 'reviewer-b' }, outcome: 'met' },
      { when: '主持人是承办人', data: { host: 'officer-a' }, outcome: 'not-met' },
      {
        when: '主持人是承办人，通知由其他人员办理',
        facts: [did('filing', '2026-10-20', { handlers: ['officer-a', 'officer-b'] })],
        by: ['officer-b', 'officer-c'],
        data: { host: 'officer-a' },
        outcome: 'not-met',
      },
      {
        when: '主持人自己办理听证通知',
        by: ['officer-b', 'officer-c'],
        data: { host: 'officer-c' },
        outcome: 'not-met',
      },
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
