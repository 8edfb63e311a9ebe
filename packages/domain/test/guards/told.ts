import { fictionalUscc, sampleParty } from '../../testing'
import { did, type Examples } from './example'
import { investigatedItem, secondParty, violationItem } from './violation'

const other = { ...sampleParty, uscc: fictionalUscc('91', 2002), name: '虚构另一公司（演示）' }
const renamed = { ...sampleParty, name: '虚构另一公司（演示）' }
const moved = { ...sampleParty, address: '示例县虚构街80号', telephone: '0000-0000009', legalRepresentative: '演示九' }
const person = { kind: 'natural-person', name: '演示三', address: '示例县虚构街9号' }
const shop = { kind: 'individual-business', operator: '演示三', address: '示例县虚构街9号' }
const id = { residentId: '990101198601010018' }
const violated = ['公共场所卫生管理条例 8']
const penaltyBasis = ['公共场所卫生管理条例实施细则 35.1']
const more = [...penaltyBasis, '公共场所卫生管理条例实施细则 36']
const review = [
  did('review-submission', '2026-11-04', {}),
  did('review-opinion', '2026-11-05', { result: 'problems' }),
  did('review-submission', '2026-11-06', {
    answers: [{ problem: 1, handling: 'corrected', text: '依据已改正。' }],
  }),
  did('review-opinion', '2026-11-09', { result: 'agree', problems: [] }),
]
const disputed = review.map((fact, i) =>
  i === 2 ? did(fact.step, fact.on, { answers: [{ problem: 1, handling: 'disputed', text: '依据无误。' }] }) : fact,
)

const corrected = { problem: 1, handling: 'corrected', text: '依据已改正。' }
const disputes = { problem: 2, handling: 'disputed', text: '事实无误。' }

const told = (party: object) => [did('prior-notice', '2026-11-02', { party })]
const reported = (party: object) => [did('investigation-end', '2026-11-02', { party, violated, penaltyBasis })]

const draft = { party: sampleParty, facts: '当事人未取得卫生许可证擅自营业。', violated, penaltyBasis }
const ended = { ...draft, facts: [{ text: draft.facts, evidence: ['证据1'] }] }
/** A submission, and the opinion that agrees with it. */
const passedOn = (submission: object, on = '2026-11-04') => [
  did('review-submission', on, submission),
  did('review-opinion', on, { result: 'agree', problems: [] }),
]

const item = violationItem
const list = (...violations: object[]) => ({ party: sampleParty, violations })
const listed = (...violations: object[]) => [did('prior-notice', '2026-11-02', list(...violations))]
const told2 = [secondParty(other, { proposal: [{ kind: 'warning' }] })]
const third = { ...sampleParty, uscc: fictionalUscc('91', 3003), name: '虚构第三公司（演示）' }
const three = (what: object) => [secondParty(other, what), { ...secondParty(third, what), no: 3 }]
const told3 = three({ proposal: [{ kind: 'warning' }] })
const decided3 = three({ penalties: [{ kind: 'warning' }] })
const decided2 = [secondParty(other, { penalties: [{ kind: 'warning' }] })]

/** 告知的和决定的是同一个当事人、同样的依据 */
export const toldAndDecided: readonly Examples[] = [
  {
    guard: 'decision.party-told',
    cases: [
      { when: '同一当事人', facts: told(sampleParty), data: { party: sampleParty }, outcome: 'met' },
      {
        when: '住所、电话、法定代表人已变更，仍是同一当事人',
        facts: told(sampleParty),
        data: { party: moved },
        outcome: 'met',
      },
      { when: '另一公司', facts: told(sampleParty), data: { party: other }, outcome: 'not-met' },
      { when: '同一代码，名称不同', facts: told(sampleParty), data: { party: renamed }, outcome: 'not-met' },
      {
        when: '录入笔误，已作案件要素更正',
        facts: [
          ...told(renamed),
          did('element-correction', '2026-11-03', {
            element: 'organisation-name',
            was: renamed.name,
            becomes: sampleParty.kind === 'organisation' ? sampleParty.name : '',
            reason: '录入笔误。',
          }),
        ],
        data: { party: sampleParty },
        outcome: 'met',
      },
      {
        when: '变更当事人后已重新告知',
        facts: [...told(sampleParty), did('prior-notice', '2026-11-05', { party: other })],
        data: { party: other },
        outcome: 'met',
      },
      {
        when: '两个当事人均已告知',
        facts: [did('prior-notice', '2026-11-02', { party: sampleParty, others: told2 })],
        data: { party: sampleParty, others: decided2 },
        outcome: 'met',
      },
      {
        when: '第二个当事人没有告知',
        facts: told(sampleParty),
        data: { party: sampleParty, others: decided2 },
        outcome: 'not-met',
      },
      {
        when: '告知的第二个当事人没有决定',
        facts: [did('prior-notice', '2026-11-02', { party: sampleParty, others: told2 })],
        data: { party: sampleParty },
        outcome: 'not-met',
      },
      {
        when: '三个当事人均已告知',
        facts: [did('prior-notice', '2026-11-02', { party: sampleParty, others: told3 })],
        data: { party: sampleParty, others: decided3 },
        outcome: 'met',
      },
      {
        when: '告知三个当事人，只对前两个决定',
        facts: [did('prior-notice', '2026-11-02', { party: sampleParty, others: told3 })],
        data: { party: sampleParty, others: decided2 },
        outcome: 'not-met',
      },
      { when: '告知个人，处罚其个体工商户', facts: told(person), data: { party: shop }, outcome: 'not-met' },
      {
        when: '同名的人，决定时补充了证件号码',
        facts: told(person),
        data: { party: { ...person, ...id } },
        outcome: 'met',
      },
      {
        when: '同名的人，证件号码不同',
        facts: told({ ...person, ...id }),
        data: { party: { ...person, residentId: '990101201601010012' } },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'review.covers-the-text',
    cases: [
      { when: '按经审核的拟决定书作出决定', facts: passedOn({ content: draft }), data: draft, outcome: 'met' },
      {
        when: '只是换行和句号不同，条款写法不同',
        facts: passedOn({ content: draft }),
        data: { ...draft, facts: '当事人未取得卫生许可证\n擅自营业', violated: ['公共场所卫生管理条例 第八条'] },
        outcome: 'met',
      },
      {
        when: '依据少于经审核的',
        facts: passedOn({ content: { ...draft, penaltyBasis: more } }),
        data: draft,
        outcome: 'met',
      },
      {
        when: '违法事实与经审核的不同',
        facts: passedOn({ content: draft }),
        data: { ...draft, facts: '当事人未取得卫生许可证擅自营业三个月以上。' },
        outcome: 'not-met',
      },
      {
        when: '增加了未经审核的依据',
        facts: passedOn({ content: draft }),
        data: { ...draft, penaltyBasis: more },
        outcome: 'not-met',
      },
      {
        when: '当事人不是经审核的当事人',
        facts: passedOn({ content: draft }),
        data: { ...draft, party: other },
        outcome: 'not-met',
      },
      {
        when: '没有另写拟决定书的，以送审时的调查终结报告为准',
        facts: [did('investigation-end', '2026-11-02', ended), ...passedOn({})],
        data: { ...draft, facts: '另一事实。' },
        outcome: 'not-met',
      },
      {
        when: '修改后重新送审，审核同意',
        facts: [
          ...passedOn({ content: draft }),
          ...passedOn({ content: { ...draft, facts: '当事人擅自营业二十天。' } }, '2026-11-09'),
        ],
        data: { ...draft, facts: '当事人擅自营业二十天。' },
        outcome: 'met',
      },
      {
        when: '修改后重新送审，尚未审核',
        facts: [
          ...passedOn({ content: draft }),
          did('review-submission', '2026-11-09', { content: { ...draft, facts: '当事人擅自营业二十天。' } }),
        ],
        data: { ...draft, facts: '当事人擅自营业二十天。' },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'decision.basis-told',
    cases: [
      {
        when: '依据与告知一致',
        facts: [did('prior-notice', '2026-11-02', { violated, penaltyBasis })],
        data: { violated, penaltyBasis },
        outcome: 'met',
      },
      {
        when: '告知两项，只适用其中一项',
        facts: [did('prior-notice', '2026-11-02', { violated, penaltyBasis: more })],
        data: { violated, penaltyBasis },
        outcome: 'met',
      },
      {
        when: '适用没有告知的处罚依据',
        facts: [did('prior-notice', '2026-11-02', { violated, penaltyBasis })],
        data: { violated, penaltyBasis: more },
        outcome: 'not-met',
      },
      {
        when: '认定没有告知的违反条款',
        facts: [did('prior-notice', '2026-11-02', { violated, penaltyBasis })],
        data: { violated: ['公共场所卫生管理条例 7'], penaltyBasis },
        outcome: 'not-met',
      },
      {
        when: '依据改变后已重新告知',
        facts: [
          did('prior-notice', '2026-11-02', { violated, penaltyBasis }),
          did('prior-notice', '2026-11-05', { violated, penaltyBasis: more }),
        ],
        data: { violated, penaltyBasis: more },
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'notice.party-investigated',
    cases: [
      { when: '同一当事人', facts: reported(sampleParty), data: { party: moved }, outcome: 'met' },
      { when: '另一公司', facts: reported(sampleParty), data: { party: other }, outcome: 'not-met' },
      { when: '同一代码，名称不同', facts: reported(sampleParty), data: { party: renamed }, outcome: 'not-met' },
      {
        when: '补充调查后的报告是另一公司',
        facts: [
          ...reported(sampleParty),
          did('reinvestigation', '2026-11-03', { reason: '责任主体有误。' }),
          did('investigation-end', '2026-11-05', { party: other }),
        ],
        data: { party: other },
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'notice.basis-investigated',
    cases: [
      {
        when: '依据与报告一致',
        facts: reported(sampleParty),
        data: { violated, penaltyBasis },
        outcome: 'met',
      },
      {
        when: '报告没有的依据',
        facts: reported(sampleParty),
        data: { violated, penaltyBasis: more },
        outcome: 'not-met',
      },
      {
        when: '审核发现依据有误，已按意见改正',
        facts: [...reported(sampleParty), ...review],
        data: { violated, penaltyBasis: more },
        outcome: 'met',
      },
      {
        when: '对审核意见一部分改正，一部分有异议',
        facts: [
          ...reported(sampleParty),
          ...review.map((fact, i) => (i === 2 ? did(fact.step, fact.on, { answers: [corrected, disputes] }) : fact)),
        ],
        data: { violated, penaltyBasis: more },
        outcome: 'met',
      },
      {
        when: '改正以后补充调查，新的报告仍没有该依据，审核同意',
        facts: [
          ...reported(sampleParty),
          ...review,
          did('reinvestigation', '2026-11-10', { reason: '依据有误。' }),
          did('investigation-end', '2026-11-11', { party: sampleParty, violated, penaltyBasis }),
          ...passedOn({}, '2026-11-12'),
        ],
        data: { violated, penaltyBasis: more },
        outcome: 'not-met',
      },
      {
        when: '对审核意见有异议，没有改正',
        facts: [...reported(sampleParty), ...disputed],
        data: { violated, penaltyBasis: more },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'decision.violations-told',
    cases: [
      { when: '只有一项违法行为', facts: told(sampleParty), data: { party: sampleParty }, outcome: 'met' },
      { when: '各项均已告知', facts: listed(item(1), item(2)), data: list(item(1), item(2)), outcome: 'met' },
      { when: '申辩后其中一项不再处罚', facts: listed(item(1), item(2)), data: list(item(2)), outcome: 'met' },
      { when: '多出没有告知的一项', facts: listed(item(1)), data: list(item(1), item(2)), outcome: 'not-met' },
      {
        when: '告知为同一违法行为，决定分作两个',
        facts: listed(item(1), item(2, { sameActAs: 1 })),
        data: list(item(1), item(2)),
        outcome: 'not-met',
      },
      {
        when: '告知的另一案由',
        facts: listed(item(1), item(2)),
        data: list(item(1), item(2, { cause: 'water.unlicensed' })),
        outcome: 'not-met',
      },
      { when: '告知书没有分项，决定却分项', data: list(item(1)), outcome: 'not-met' },
    ],
  },
  {
    guard: 'notice.violations-investigated',
    cases: [
      {
        when: '各项均经调查认定',
        facts: [did('investigation-end', '2026-11-02', list(investigatedItem(1), investigatedItem(2)))],
        data: list(item(1), item(2)),
        outcome: 'met',
      },
      {
        when: '多出没有调查的一项',
        facts: [did('investigation-end', '2026-11-02', list(investigatedItem(1)))],
        data: list(item(1), item(2)),
        outcome: 'not-met',
      },
    ],
  },
]
