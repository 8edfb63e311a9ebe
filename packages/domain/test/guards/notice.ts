import { sampleParty } from '../../testing'
import { did, type Examples } from './example'
import { lawWithParameter, lawWithParameters } from './law'
import { secondParty, violationItem } from './violation'

const fine = (yuan: number) => [{ kind: 'fine', amount: yuan * 100 }]
const licence = (kind: string) => [{ kind, licence: '示卫公证字第1号' }]
const described = (kind: string) => [{ kind, description: '按决定书执行。' }]
const person = { kind: 'natural-person', name: '演示三', address: '示例县虚构街9号' }
const business = { kind: 'individual-business', operator: '演示三', address: '示例县虚构街9号' }
const bothAmounts = lawWithParameters({
  'penalty.hearing-fine.organisation': 300_000,
  'penalty.hearing-fine.person': 50_000,
})
const threeDays = { amount: 3, unit: 'working-day' }
const unoffered = (proposal: object[], party: object = sampleParty) => ({ party, proposal, hearingOffered: false })

const notice = (on: string, data: object = {}) => did('prior-notice', on, { statementPeriod: threeDays, ...data })
const served = (on: string) => did('notice-service', on, { method: 'direct', receivedOn: on })
const spoke = (on: string) => did('statement', on, { form: 'oral', by: '演示一', content: '请求从轻。' })
const reviewed = (on: string) => did('defence-review', on, { adopted: 'none', opinion: '不予采纳。' })
const waived = (on: string, ...rights: string[]) => did('waiver', on, { rights, by: '演示一', text: '放弃。' })

const second = (proposal: object[], change: object = {}) => ({
  others: [secondParty(sampleParty, { proposal, ...change })],
})
const told = (no: number, yuan: number) => violationItem(no, { penalties: fine(yuan) })
const spokeAs = (partyNo: number) =>
  did('statement', '2026-11-04', { form: 'oral', by: '演示一', content: '请求从轻。', partyNo })
const two = notice('2026-11-02', { party: sampleParty, proposal: fine(3000), ...second(fine(1000)) })
const toldTwo = notice('2026-11-02', { proposal: fine(2000), violations: [told(1, 1000), told(2, 1000)] })

/** 告知、陈述申辩 */
export const notices: readonly Examples[] = [
  {
    guard: 'notice.hearing-offered',
    step: 'prior-notice',
    cases: [
      { when: '已经告知', data: { ...unoffered(licence('licence-revocation')), hearingOffered: true }, outcome: 'met' },
      { when: '只是警告', data: unoffered([{ kind: 'warning' }]), outcome: 'met' },
      { when: '吊销许可证件', data: unoffered(licence('licence-revocation')), outcome: 'not-met' },
      { when: '降低资质等级', data: unoffered(licence('downgrade')), outcome: 'not-met' },
      { when: '责令停产停业', data: unoffered(described('business-suspension')), outcome: 'not-met' },
      { when: '责令关闭', data: unoffered(described('closure')), outcome: 'not-met' },
      { when: '限制从业', data: unoffered(described('occupational-ban')), outcome: 'not-met' },
      { when: '罚款，本地较大数额标准未核实', data: unoffered(fine(3000)), outcome: 'undetermined' },
      {
        when: '暂扣许可证件，是否较重无从判断',
        data: unoffered(licence('licence-suspension')),
        outcome: 'undetermined',
      },
      {
        when: '限制开展生产经营活动，是否较重无从判断',
        data: unoffered(described('restriction')),
        outcome: 'undetermined',
      },
      {
        when: '没收违法所得，罚款恰为本地标准',
        data: unoffered([{ kind: 'confiscation-of-gains', amount: 100 }, ...fine(3000)]),
        law: lawWithParameter('penalty.hearing-fine.organisation', 300_000),
        outcome: 'not-met',
      },
      {
        when: '个体工商户罚款，个人、单位标准都达到',
        data: unoffered(fine(3000), business),
        law: bothAmounts,
        outcome: 'not-met',
      },
      {
        when: '个体工商户罚款，只达到个人标准',
        data: unoffered(fine(500), business),
        law: bothAmounts,
        outcome: 'undetermined',
      },
      {
        when: '没收违法所得，是否较大无从判断',
        data: unoffered([{ kind: 'confiscation-of-gains', amount: 100 }]),
        outcome: 'undetermined',
      },
      {
        when: '没收非法财物，价值未填写',
        data: unoffered(described('confiscation-of-property')),
        outcome: 'undetermined',
      },
      {
        when: '单位罚款恰为本地标准',
        data: unoffered(fine(3000)),
        law: lawWithParameter('penalty.hearing-fine.organisation', 300_000),
        outcome: 'not-met',
      },
      {
        when: '单位罚款低于本地标准一元',
        data: unoffered(fine(2999)),
        law: lawWithParameter('penalty.hearing-fine.organisation', 300_000),
        outcome: 'met',
      },
      {
        when: '个人罚款恰为本地个人标准',
        data: unoffered(fine(500), person),
        law: lawWithParameter('penalty.hearing-fine.person', 50_000),
        outcome: 'not-met',
      },
      {
        when: '吊销许可证件并处罚款',
        data: unoffered([...licence('licence-revocation'), ...fine(500)]),
        outcome: 'not-met',
      },
      {
        when: '警告并没收非法财物，价值未填写',
        data: unoffered([{ kind: 'warning' }, ...described('confiscation-of-property')]),
        outcome: 'undetermined',
      },
      {
        when: '罚款恰为本地标准，并没收违法所得',
        data: unoffered([...fine(3000), { kind: 'confiscation-of-gains', amount: 100 }]),
        law: lawWithParameter('penalty.hearing-fine.organisation', 300_000),
        outcome: 'not-met',
      },
      {
        when: '罚款低于本地标准一元，并没收违法所得',
        data: unoffered([...fine(2999), { kind: 'confiscation-of-gains', amount: 100 }]),
        law: lawWithParameter('penalty.hearing-fine.organisation', 300_000),
        outcome: 'undetermined',
      },
      {
        when: '两个当事人，一个警告，一个吊销许可证件',
        data: { ...unoffered([{ kind: 'warning' }]), ...second(licence('licence-revocation')) },
        outcome: 'not-met',
      },
      {
        when: '两个当事人，一个警告，一个罚款，本地标准未核实',
        data: { ...unoffered([{ kind: 'warning' }]), ...second(fine(3000)) },
        outcome: 'undetermined',
      },
      {
        when: '两个当事人，一个罚款，本地标准未核实，一个责令关闭',
        data: { ...unoffered(fine(3000)), ...second(described('closure')) },
        outcome: 'not-met',
      },
      {
        when: '两个当事人，一个警告，一个罚款恰为本地标准',
        data: { ...unoffered([{ kind: 'warning' }]), ...second(fine(3000)) },
        law: lawWithParameter('penalty.hearing-fine.organisation', 300_000),
        outcome: 'not-met',
      },
      {
        when: '两个当事人，都只是警告',
        data: { ...unoffered([{ kind: 'warning' }]), ...second([{ kind: 'warning' }]) },
        outcome: 'met',
      },
      {
        when: '只配置了个人标准，单位仍无从判断',
        data: unoffered(fine(500)),
        law: lawWithParameter('penalty.hearing-fine.person', 50_000),
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'notice.not-heavier',
    step: 'prior-notice',
    cases: [
      { when: '首次告知', data: { proposal: fine(3000) }, outcome: 'met' },
      {
        when: '陈述申辩后再次告知，罚款未增加',
        facts: [notice('2026-11-02', { proposal: fine(3000) }), spoke('2026-11-04')],
        data: { proposal: fine(3000) },
        outcome: 'met',
      },
      {
        when: '陈述申辩后再次告知，罚款增加',
        facts: [notice('2026-11-02', { proposal: fine(3000) }), spoke('2026-11-04')],
        data: { proposal: fine(3001) },
        outcome: 'not-met',
      },
      {
        when: '当事人没有陈述申辩，更正后再次告知',
        facts: [notice('2026-11-02', { proposal: fine(3000) })],
        data: { proposal: fine(3001) },
        outcome: 'met',
      },
      {
        when: '陈述申辩后补充调查，再次告知',
        facts: [
          notice('2026-11-02', { proposal: fine(3000) }),
          spoke('2026-11-04'),
          did('reinvestigation', '2026-11-05', { reason: '发现新的事实。' }),
          did('interview', '2026-11-05'),
        ],
        data: { proposal: fine(3001) },
        outcome: 'met',
      },
      {
        when: '陈述申辩后补充调查，没有新的证据，再次告知更重',
        facts: [
          notice('2026-11-02', { proposal: fine(3000) }),
          spoke('2026-11-04'),
          did('reinvestigation', '2026-11-05', { reason: '发现新的事实。' }),
        ],
        data: { proposal: fine(3001) },
        outcome: 'undetermined',
      },
      {
        when: '陈述申辩后补充调查，没有新的证据，再次告知没有加重',
        facts: [
          notice('2026-11-02', { proposal: fine(3000) }),
          spoke('2026-11-04'),
          did('reinvestigation', '2026-11-05', { reason: '核实申辩的事实。' }),
        ],
        data: { proposal: fine(2000) },
        outcome: 'met',
      },
      {
        when: '决定被撤销后重新办理，再次告知',
        facts: [
          notice('2026-11-02', { proposal: fine(3000) }),
          spoke('2026-11-04'),
          did('anew', '2026-11-19', { reason: '复议机关责令重新作出行政行为。' }),
        ],
        data: { proposal: fine(3001) },
        outcome: 'met',
      },
      {
        when: '第二个当事人陈述申辩后，再次告知对它的罚款增加',
        facts: [two, spokeAs(2)],
        data: { proposal: fine(3000), ...second(fine(1001)) },
        outcome: 'not-met',
      },
      {
        when: '第二个当事人陈述申辩后，再次告知增加的是第一个的罚款',
        facts: [two, spokeAs(2)],
        data: { proposal: fine(3001), ...second(fine(1000)) },
        outcome: 'met',
      },
      {
        when: '陈述申辩后再次告知，总额未增加，其中一项增加',
        facts: [toldTwo, spoke('2026-11-04')],
        data: { proposal: fine(2000), violations: [told(1, 999), told(2, 1001)] },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'notice.served',
    step: 'decision',
    cases: [
      { when: '已经送达', facts: [notice('2026-11-02'), served('2026-11-20')], outcome: 'met' },
      { when: '没有送达', facts: [notice('2026-11-02')], outcome: 'not-met' },
      {
        when: '送达日期晚于决定之日',
        facts: [notice('2026-11-02'), did('notice-service', '2026-11-19', { receivedOn: '2026-11-21' })],
        outcome: 'not-met',
      },
      {
        when: '送达之后又重新告知，新告知书没有送达',
        facts: [notice('2026-11-02'), served('2026-11-03'), notice('2026-11-04')],
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'notice.views-heard',
    step: 'decision',
    cases: [
      { when: '告知书没有送达', facts: [notice('2026-11-02')], outcome: 'not-met' },
      {
        when: '三个工作日尚未届满',
        facts: [notice('2026-11-09'), served('2026-11-09')],
        on: '2026-11-12',
        outcome: 'not-met',
      },
      {
        when: '三个工作日届满次日',
        facts: [notice('2026-11-09'), served('2026-11-09')],
        on: '2026-11-13',
        outcome: 'met',
      },
      {
        when: '期限跨入放假安排尚未公布的年度',
        facts: [notice('2027-03-01'), served('2027-03-01')],
        on: '2027-03-04',
        outcome: 'not-met',
      },
      {
        when: '陈述申辩尚未复核，期限届满也不得决定',
        facts: [notice('2026-11-02'), served('2026-11-02'), spoke('2026-11-04')],
        outcome: 'not-met',
      },
      {
        when: '陈述申辩已经复核',
        facts: [notice('2026-11-18'), served('2026-11-18'), spoke('2026-11-18'), reviewed('2026-11-19')],
        outcome: 'met',
      },
      {
        when: '复核之后又有新的陈述申辩',
        facts: [
          notice('2026-11-02'),
          served('2026-11-02'),
          spoke('2026-11-03'),
          reviewed('2026-11-04'),
          spoke('2026-11-05'),
        ],
        outcome: 'not-met',
      },
      {
        when: '当事人明确放弃陈述申辩',
        facts: [notice('2026-11-18'), served('2026-11-18'), waived('2026-11-18', 'statement')],
        outcome: 'met',
      },
      {
        when: '当事人放弃的是听证',
        facts: [notice('2026-11-18'), served('2026-11-18'), waived('2026-11-18', 'hearing')],
        outcome: 'not-met',
      },
      {
        when: '对前一份告知书的放弃和申辩不及于新的告知书',
        facts: [
          notice('2026-11-09'),
          served('2026-11-09'),
          spoke('2026-11-10'),
          reviewed('2026-11-10'),
          waived('2026-11-10', 'statement'),
          notice('2026-11-18'),
          served('2026-11-18'),
        ],
        outcome: 'not-met',
      },
      {
        when: '对前一份告知书的陈述申辩没有复核',
        facts: [
          notice('2026-11-02'),
          served('2026-11-02'),
          spoke('2026-11-03'),
          notice('2026-11-04'),
          served('2026-11-04'),
        ],
        outcome: 'not-met',
      },
      {
        when: '陈述申辩没有复核，告知书再送达一次',
        facts: [notice('2026-11-02'), served('2026-11-02'), spoke('2026-11-03'), served('2026-11-04')],
        outcome: 'not-met',
      },
      {
        when: '陈述申辩已经复核，告知书再送达一次',
        facts: [
          notice('2026-11-18'),
          served('2026-11-18'),
          spoke('2026-11-18'),
          reviewed('2026-11-19'),
          served('2026-11-19'),
        ],
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'decision.not-heavier',
    step: 'decision',
    cases: [
      {
        when: '与告知的处罚相同',
        facts: [notice('2026-11-02', { proposal: fine(3000) })],
        data: { penalties: fine(3000) },
        outcome: 'met',
      },
      {
        when: '罚款多于告知',
        facts: [notice('2026-11-02', { proposal: fine(3000) })],
        data: { penalties: fine(3001) },
        outcome: 'not-met',
      },
      {
        when: '两项违法行为，总额与告知相同，其中一项增加',
        facts: [toldTwo],
        data: { penalties: fine(2000), violations: [told(1, 999), told(2, 1001)] },
        outcome: 'not-met',
      },
      {
        when: '两项违法行为，采纳申辩去掉一项',
        facts: [toldTwo],
        data: { penalties: fine(1000), violations: [told(2, 1000)] },
        outcome: 'met',
      },
      {
        when: '两个当事人，第二个的罚款多于告知',
        facts: [two],
        data: { penalties: fine(3000), others: [secondParty(sampleParty, { penalties: fine(1001) })] },
        outcome: 'not-met',
      },
      {
        when: '两个当事人，都与告知相同',
        facts: [two],
        data: { penalties: fine(3000), others: [secondParty(sampleParty, { penalties: fine(1000) })] },
        outcome: 'met',
      },
    ],
  },
]
