import { did, type Examples } from './example'

const fine = (yuan: number) => [{ kind: 'fine', amount: yuan * 100 }]
const violation = { from: '2026-09-01', to: '2026-10-12' }
const ended = did('investigation-end', '2026-11-02', { violation, tier: 'basic', judgements: {} })
const none = 'public-place.unknown'

/** 处罚种类和幅度：未取得公共场所卫生许可证，一般情形罚款500元至5000元 */
export const sanction: readonly Examples[] = [
  {
    guard: 'penalty.in-range',
    procedures: ['penalty.ordinary'],
    step: 'investigation-end',
    cases: [
      { when: '最低额', data: { violation, tier: 'basic', proposal: fine(500) }, outcome: 'met' },
      { when: '低于最低额一元', data: { violation, tier: 'basic', proposal: fine(499) }, outcome: 'not-met' },
      {
        when: '案由没有收录',
        cause: none,
        data: { violation, tier: 'basic', proposal: fine(500) },
        outcome: 'undetermined',
      },
      {
        when: '行为发生时该案由尚未收录',
        data: { violation: { from: '2011-01-01', to: '2011-04-30' }, tier: 'basic', proposal: fine(500) },
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'penalty.in-range',
    procedures: ['penalty.ordinary'],
    step: 'prior-notice',
    cases: [
      { when: '最高额', facts: [ended], data: { proposal: fine(5000) }, outcome: 'met' },
      { when: '超过最高额一元', facts: [ended], data: { proposal: fine(5001) }, outcome: 'not-met' },
      {
        when: '调查终结时没有写明裁量档次',
        facts: [did('investigation-end', '2026-11-02', { violation, judgements: {} })],
        data: { proposal: fine(5000) },
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'penalty.in-range',
    procedures: ['penalty.ordinary'],
    step: 'decision',
    cases: [
      { when: '在幅度内', facts: [ended], data: { penalties: fine(3000), tier: 'basic' }, outcome: 'met' },
      {
        when: '该案由没有吊销许可证件的处罚',
        facts: [ended],
        data: { penalties: [{ kind: 'licence-revocation', licence: '示卫公证字第1号' }], tier: 'basic' },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'penalty.in-range',
    procedures: ['penalty.simple'],
    cases: [
      {
        when: '在幅度内',
        data: { violationOn: '2026-11-20T09:00', tier: 'basic', penalties: fine(500) },
        outcome: 'met',
      },
      {
        when: '低于最低额一元',
        data: { violationOn: '2026-11-20T09:00', tier: 'basic', penalties: fine(499) },
        outcome: 'not-met',
      },
      {
        when: '案由没有收录',
        cause: none,
        data: { violationOn: '2026-11-20T09:00', tier: 'basic', penalties: fine(500) },
        outcome: 'undetermined',
      },
      {
        when: '行为发生时该案由尚未收录',
        data: { violationOn: '2011-04-30T23:59', tier: 'basic', penalties: fine(500) },
        outcome: 'undetermined',
      },
    ],
  },
]
