import { did, type Examples } from './example'

const warning = [{ kind: 'warning' }]
const order = did('correction-order', '2026-11-02', { content: '立即停止营业。', dueOn: '2026-11-20' })
const suspended = (term?: string) => [{ kind: 'licence-suspension', licence: '卫生许可证', ...(term ? { term } : {}) }]

/** 决定书应当载明的事项 */
export const papers: readonly Examples[] = [
  {
    guard: 'decision.states-all',
    cases: [
      { when: '写明责令改正', data: { penalties: warning, correction: '立即停止营业。' }, outcome: 'met' },
      { when: '已经另行责令改正', facts: [order], data: { penalties: warning }, outcome: 'met' },
      { when: '没有责令改正', data: { penalties: warning }, outcome: 'not-met' },
      {
        when: '罚款缴至机关登记的账户',
        data: { penalties: [{ kind: 'fine', amount: 100_000 }], correction: '立即停止营业。' },
        outcome: 'met',
      },
      {
        when: '罚款，决定书和机关都没有写明账户',
        agency: 'without-payee',
        data: { penalties: [{ kind: 'fine', amount: 100_000 }], correction: '立即停止营业。' },
        outcome: 'not-met',
      },
      {
        when: '罚款并警告，决定书和机关都没有写明账户，也没有责令改正',
        agency: 'without-payee',
        data: { penalties: [...warning, { kind: 'fine', amount: 100_000 }] },
        outcome: 'not-met',
      },
      {
        when: '没收违法所得，决定书和机关都没有写明账户',
        agency: 'without-payee',
        data: { penalties: [{ kind: 'confiscation-of-gains', amount: 100_000 }], correction: '立即停止营业。' },
        outcome: 'not-met',
      },
      {
        when: '罚款，决定书写明账户',
        agency: 'without-payee',
        data: {
          penalties: [{ kind: 'fine', amount: 100_000 }],
          correction: '立即停止营业。',
          payee: '示例银行虚构支行，户名：示例县财政局',
        },
        outcome: 'met',
      },
      {
        when: '只给予警告，无须账户',
        agency: 'without-payee',
        data: { penalties: warning, correction: '立即停止营业。' },
        outcome: 'met',
      },
      {
        when: '吊销许可证，没有期限可言',
        data: { penalties: [{ kind: 'licence-revocation', licence: '卫生许可证' }], correction: '立即停止营业。' },
        outcome: 'met',
      },
      {
        when: '降低资质等级，没有期限',
        data: { penalties: [{ kind: 'downgrade', licence: '虚构资质证书' }], correction: '立即改正。' },
        outcome: 'met',
      },
      {
        when: '警告并暂扣许可证，没有期限',
        data: { penalties: [...warning, ...suspended()], correction: '立即改正。' },
        outcome: 'not-met',
      },
      { when: '暂扣许可证没有期限', data: { penalties: suspended(), correction: '立即改正。' }, outcome: 'not-met' },
      { when: '暂扣许可证三个月', data: { penalties: suspended('三个月'), correction: '立即改正。' }, outcome: 'met' },
    ],
  },
  {
    guard: 'no-penalty.education-stated',
    cases: [
      { when: '轻微并及时改正，载明教育', data: { ground: 'minor-corrected', education: '已教育。' }, outcome: 'met' },
      { when: '轻微并及时改正，没有教育', data: { ground: 'minor-corrected' }, outcome: 'not-met' },
      { when: '违法事实不能成立，无须教育', data: { ground: 'facts-fail' }, outcome: 'met' },
    ],
  },
]
