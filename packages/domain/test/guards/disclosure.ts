import { sampleParty } from '../../testing'
import { did, type Examples } from './example'
import { secondParty } from './violation'

const digest = 'b'.repeat(64)
const judged = (disclose: boolean) => did('disclosure-judgement', '2026-11-02', { disclose, reason: '见卷。' })
const drafted = (on: string, text = digest) => did('disclosure-draft', on, { digest: text }, ['officer-a'])
const written = (summary: string) =>
  did('disclosure-draft', '2026-11-02', { digest, content: { summary } }, ['officer-a'])
const approved = (on: string, verdict = 'approved') => did('disclosure-approval', on, { verdict, digest })
const withdrawn = (on: string) => did('disclosure-withdrawal', on)
const shownUntil = (publicUntil: string) => did('disclosure-draft', '2026-11-02', { digest, publicUntil })
const fallen = (ground: string, effectiveOn: string) => ({ ground, reason: '见卷。', effectiveOn })
const sued = (on: string) => did('remedy', on, { kind: 'reconsideration', filedOn: on })
const remedied = (result: string) => ruled('2026-11-20', result)
const ruled = (on: string, result: string) => did('remedy-result', on, { result, effectiveOn: on })
const decision = (party: object) => did('decision', '2026-10-20', { party })
const person = { kind: 'natural-person', name: '演示三', address: '示例县虚构街9号', telephone: '00000000003' }

/** A decision about two parties, and what is published of the second. */
const joint = did('decision', '2026-10-20', {
  party: sampleParty,
  others: [secondParty(sampleParty, { penalties: [{ kind: 'warning' }] })],
})
const second = 'd'.repeat(64)
const draftedOf2 = did('disclosure-draft', '2026-11-02', { digest: second, partyNo: 2 }, ['officer-a'])
const approvedOf2 = did('disclosure-approval', '2026-11-03', { verdict: 'approved', digest: second })
const suedBy = (partyNo: number) =>
  did('remedy', '2026-11-10', { kind: 'reconsideration', filedOn: '2026-11-10', partyNo })
const ruledFor = (partyNo: number) =>
  did('remedy-result', '2026-11-18', { result: 'revoked', effectiveOn: '2026-11-18', partyNo })

/** 公开 */
export const disclosure: readonly Examples[] = [
  {
    guard: 'disclosure.text-clean',
    cases: [
      { when: '没有任何个人信息', data: { facts: '无证营业。' }, outcome: 'met' },
      { when: '写有电话号码', data: { facts: '无证营业，电话0000-0000009。' }, outcome: 'not-met' },
      { when: '没有个人信息', facts: [decision(sampleParty)], data: { facts: '无证营业。' }, outcome: 'met' },
      {
        when: '单位名称可以公开',
        facts: [decision(sampleParty)],
        data: { facts: `${sampleParty.name}无证营业。` },
        outcome: 'met',
      },
      {
        when: '含有当事人姓名和电话，姓名出现两次',
        facts: [decision(person)],
        data: { facts: '演示三无证营业，电话0000-0000009。', correction: '演示三要求更正。' },
        outcome: 'not-met',
      },
      {
        when: '更正理由含有姓名',
        facts: [decision(person)],
        data: { facts: '无证营业。', correction: '演示三要求更正。' },
        outcome: 'not-met',
      },
      {
        when: '疑似身份证号码的样品编号，没有说明',
        data: { facts: '检验编号110105194912310021的样品不合格。' },
        outcome: 'not-met',
      },
      {
        when: '疑似身份证号码的样品编号，经核对说明理由后保留',
        data: {
          facts: '检验编号110105194912310021的样品不合格。',
          keptDoubts: [{ kind: 'resident-id', text: '110105194912310021', reason: '系样品编号，校验位不符。' }],
        },
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'disclosure.text-clean',
    step: 'disclosure-approval',
    cases: [
      {
        when: '审核时公开文本仍无个人信息',
        facts: [written('检验不合格。')],
        data: { digest, verdict: 'approved', opinion: '同意。' },
        outcome: 'met',
      },
      {
        when: '起草以后案卷方才知道的姓名',
        facts: [
          written('演示三未穿工作服。'),
          did('element-correction', '2026-11-03', {
            element: 'personal-name',
            was: '演示',
            becomes: '演示三',
            reason: '笔误',
          }),
        ],
        data: { digest, verdict: 'approved', opinion: '同意。' },
        outcome: 'not-met',
      },
      {
        when: '旧文本含有电话号码，审核的是新文本',
        facts: [
          did('disclosure-draft', '2026-11-02', { digest: second, content: { summary: '电话0000-0000009。' } }),
          written('检验不合格。'),
        ],
        data: { digest, verdict: 'approved', opinion: '同意。' },
        outcome: 'met',
      },
      {
        when: '新文本没有个人信息，审核的是含有电话号码的旧文本',
        facts: [
          did('disclosure-draft', '2026-11-02', { digest: second, content: { summary: '电话0000-0000009。' } }),
          written('检验不合格。'),
        ],
        data: { digest: second, verdict: 'approved', opinion: '同意。' },
        outcome: 'not-met',
      },
      {
        when: '退回含有电话号码的文本',
        facts: [written('电话0000-0000009。')],
        data: { digest, verdict: 'returned', opinion: '请隐去。' },
        outcome: 'met',
      },
      {
        when: '审核含有电话号码的文本',
        facts: [written('电话0000-0000009。')],
        data: { digest, verdict: 'approved', opinion: '同意。' },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'disclosure.text-clean',
    step: 'disclosure-withdrawal',
    cases: [
      {
        when: '公开说明的撤回理由没有个人信息',
        data: { ground: 'correction', reason: '文号有误。', effectiveOn: '2026-11-19' },
        outcome: 'met',
      },
      {
        when: '公开说明的撤回理由写有身份证号码',
        data: { ground: 'correction', reason: '当事人身份证99010119900101001X有误。', effectiveOn: '2026-11-19' },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'disclosure.judged-public',
    cases: [
      { when: '没有判断', outcome: 'undetermined' },
      { when: '判断应当公开', facts: [judged(true)], outcome: 'met' },
      { when: '判断不予公开', facts: [judged(false)], outcome: 'not-met' },
      {
        when: '先判断公开，后改为不公开',
        facts: [judged(true), did('disclosure-judgement', '2026-11-03', { disclose: false, reason: '见卷。' })],
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'disclosure.approves-the-draft',
    cases: [
      { when: '审核的是最新文本', facts: [drafted('2026-11-02')], data: { digest }, outcome: 'met' },
      {
        when: '审核的不是起草的文本',
        facts: [drafted('2026-11-02')],
        data: { digest: 'c'.repeat(64) },
        outcome: 'not-met',
      },
      {
        when: '审核的是旧文本',
        facts: [drafted('2026-11-02'), drafted('2026-11-03', 'c'.repeat(64))],
        data: { digest },
        outcome: 'not-met',
      },
      {
        when: '撤回以后，再次审核撤回前的文本',
        facts: [drafted('2026-11-02'), approved('2026-11-03'), withdrawn('2026-11-04')],
        data: { digest },
        outcome: 'not-met',
      },
      {
        when: '撤回以后重新起草的文本',
        facts: [drafted('2026-11-02'), approved('2026-11-03'), withdrawn('2026-11-04'), drafted('2026-11-05')],
        data: { digest },
        outcome: 'met',
      },
      {
        when: '两人起草，其中一人审核',
        facts: [did('disclosure-draft', '2026-11-02', { digest }, ['officer-a', 'office-head'])],
        by: ['office-head'],
        data: { digest },
        outcome: 'not-met',
      },
      {
        when: '起草人审核自己的文本',
        facts: [drafted('2026-11-02')],
        by: ['officer-a'],
        data: { digest },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'disclosure.decision-stands',
    cases: [
      { when: '没有复议、诉讼，也没有撤销', outcome: 'met' },
      { when: '复议维持', facts: [remedied('upheld')], outcome: 'met' },
      { when: '复议变更：撤回后按变更后的内容重新起草', facts: [remedied('changed')], outcome: 'met' },
      { when: '复议撤销', facts: [remedied('revoked')], outcome: 'not-met' },
      { when: '法院确认违法', facts: [remedied('unlawful')], outcome: 'not-met' },
      { when: '法院确认无效', facts: [remedied('void')], outcome: 'not-met' },
    ],
  },
  {
    guard: 'disclosure.approves-the-draft',
    procedures: ['penalty.ordinary'],
    cases: [
      {
        when: '两个当事人分别公开，审核第二个的文本',
        facts: [joint, draftedOf2, drafted('2026-11-02')],
        data: { digest: second },
        outcome: 'met',
      },
      {
        when: '两个当事人分别公开，第二个的已经撤回，第一个的待审核',
        facts: [
          ...[joint, drafted('2026-11-02'), draftedOf2, approvedOf2],
          did('disclosure-withdrawal', '2026-11-04', { partyNo: 2 }),
        ],
        data: { digest },
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'disclosure.decision-stands',
    procedures: ['penalty.ordinary'],
    cases: [
      { when: '本机关自行撤销', facts: [did('decision-revocation', '2026-11-20')], outcome: 'not-met' },
      {
        when: '自行撤销以后重新作出的决定',
        facts: [decision(sampleParty), did('decision-revocation', '2026-11-10'), did('decision', '2026-11-18')],
        outcome: 'met',
      },
      {
        when: '复议撤销以后重新作出的决定',
        facts: [
          decision(sampleParty),
          sued('2026-11-10'),
          ruled('2026-11-12', 'revoked'),
          did('decision', '2026-11-18'),
        ],
        outcome: 'met',
      },
      {
        when: '第二个当事人的复议撤销了对它的决定，公开的是第一个',
        facts: [joint, suedBy(2), ruledFor(2)],
        data: { partyNo: 1 },
        outcome: 'met',
      },
      {
        when: '第二个当事人的复议撤销了对它的决定，公开的是第二个',
        facts: [joint, suedBy(2), ruledFor(2)],
        data: { partyNo: 2 },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'disclosure.decision-stands',
    procedures: ['licence.ordinary'],
    cases: [
      { when: '准予许可', facts: [did('grant', '2026-10-20')], outcome: 'met' },
      { when: '许可被撤销', facts: [did('grant', '2026-10-20'), did('revocation', '2026-11-10')], outcome: 'not-met' },
      { when: '许可被撤回', facts: [did('grant', '2026-10-20'), did('recall', '2026-11-10')], outcome: 'not-met' },
      {
        when: '撤销许可的决定被复议撤销，许可恢复',
        facts: [
          ...[did('grant', '2026-10-20'), did('revocation', '2026-11-10')],
          ...[sued('2026-11-11'), ruled('2026-11-18', 'revoked')],
        ],
        outcome: 'met',
      },
      {
        when: '撤销许可的决定经复议维持',
        facts: [
          ...[did('grant', '2026-10-20'), did('revocation', '2026-11-10')],
          ...[sued('2026-11-11'), ruled('2026-11-18', 'upheld')],
        ],
        outcome: 'not-met',
      },
      {
        when: '许可被确认违法，其后撤销许可的决定被复议撤销',
        facts: [
          ...[did('grant', '2026-10-20'), sued('2026-10-21'), ruled('2026-11-02', 'unlawful')],
          ...[did('revocation', '2026-11-10'), sued('2026-11-11'), ruled('2026-11-18', 'revoked')],
        ],
        outcome: 'not-met',
      },
      {
        when: '先撤回，后撤销，两个决定都被复议撤销，许可恢复',
        facts: [
          ...[
            did('grant', '2026-10-20'),
            did('recall', '2026-10-22'),
            sued('2026-10-23'),
            ruled('2026-11-02', 'revoked'),
          ],
          ...[did('revocation', '2026-11-10'), sued('2026-11-11'), ruled('2026-11-18', 'revoked')],
        ],
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'disclosure.is-published',
    procedures: ['penalty.ordinary'],
    cases: [
      {
        when: '尚未填写，第二个当事人的信息已公开',
        facts: [joint, draftedOf2, approvedOf2],
        data: undefined,
        outcome: 'met',
      },
      {
        when: '公开的是第二个当事人的信息，撤回第一个的',
        facts: [joint, draftedOf2, approvedOf2],
        data: { partyNo: 1 },
        outcome: 'not-met',
      },
      {
        when: '尚未填写，两个当事人的信息都没有公开',
        facts: [joint, draftedOf2, did('disclosure-approval', '2026-11-03', { verdict: 'returned', digest: second })],
        data: undefined,
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'disclosure.correction-reasoned',
    cases: [
      { when: '首次公开', data: { facts: '无证营业。' }, outcome: 'met' },
      { when: '前次审核退回，尚未公开', facts: [approved('2026-11-03', 'returned')], outcome: 'met' },
      { when: '已公开，没有更正理由', facts: [approved('2026-11-03')], outcome: 'not-met' },
      {
        when: '已公开，写明更正理由',
        facts: [approved('2026-11-03')],
        data: { correction: '决定已变更。' },
        outcome: 'met',
      },
      {
        when: '曾经公开，其后一次审核退回，仍须写明理由',
        facts: [approved('2026-11-03'), approved('2026-11-04', 'returned')],
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'disclosure.is-published',
    cases: [
      { when: '审核退回，没有公开', facts: [approved('2026-11-03', 'returned')], outcome: 'not-met' },
      { when: '已公开', facts: [approved('2026-11-03')], outcome: 'met' },
      {
        when: '已公开，其后的更正被退回',
        facts: [approved('2026-11-03'), approved('2026-11-04', 'returned')],
        outcome: 'met',
      },
      { when: '已撤回', facts: [approved('2026-11-03'), withdrawn('2026-11-04')], outcome: 'not-met' },
      {
        when: '撤回后重新公开',
        facts: [approved('2026-11-03'), withdrawn('2026-11-04'), approved('2026-11-05')],
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'disclosure.withdrawal-grounded',
    cases: [
      { when: '以撤销撤回，没有任何撤销', data: fallen('revoked', '2026-11-20'), outcome: 'not-met' },
      { when: '以确认违法撤回，没有裁判', data: fallen('unlawful', '2026-11-20'), outcome: 'not-met' },
      { when: '以公示期届满撤回，没有期限', data: fallen('expired', '2026-11-20'), outcome: 'not-met' },
      { when: '以更正撤回，没有更正', data: fallen('correction', '2026-11-20'), outcome: 'not-met' },
      { when: '信用修复没有认定', data: fallen('credit-repair', '2026-11-20'), outcome: 'not-met' },
      {
        when: '要素已经更正',
        facts: [did('element-correction', '2026-11-10')],
        data: fallen('correction', '2026-11-10'),
        outcome: 'met',
      },
      {
        when: '公示期届满',
        facts: [shownUntil('2026-11-19'), approved('2026-11-03')],
        data: fallen('expired', '2026-11-20'),
        outcome: 'met',
      },
      {
        when: '公示期未满',
        facts: [shownUntil('2027-11-19'), approved('2026-11-03')],
        data: fallen('expired', '2026-11-20'),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'disclosure.withdrawal-grounded',
    procedures: ['penalty.ordinary', 'penalty.simple'],
    cases: [
      {
        when: '复议变更，日期为生效之日',
        facts: [sued('2026-11-10'), ruled('2026-11-18', 'changed')],
        data: fallen('changed', '2026-11-18'),
        outcome: 'met',
      },
      {
        when: '复议变更，日期晚于生效之日（期限由此起算）',
        facts: [sued('2026-11-10'), ruled('2026-11-18', 'changed')],
        data: fallen('changed', '2026-11-20'),
        outcome: 'not-met',
      },
      {
        when: '复议维持，却以撤销撤回',
        facts: [sued('2026-11-10'), ruled('2026-11-18', 'upheld')],
        data: fallen('revoked', '2026-11-18'),
        outcome: 'not-met',
      },
      {
        when: '判决确认违法',
        facts: [sued('2026-11-10'), ruled('2026-11-18', 'unlawful')],
        data: fallen('unlawful', '2026-11-18'),
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'disclosure.withdrawal-grounded',
    procedures: ['penalty.ordinary'],
    cases: [
      {
        when: '自行撤销决定',
        facts: [did('decision-revocation', '2026-11-18')],
        data: fallen('revoked', '2026-11-18'),
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'disclosure.withdrawal-grounded',
    procedures: ['penalty.ordinary'],
    cases: [
      {
        when: '第二个当事人的复议撤销了对它的决定，撤回第一个的',
        facts: [joint, suedBy(2), ruledFor(2)],
        data: { ...fallen('revoked', '2026-11-18'), partyNo: 1 },
        outcome: 'not-met',
      },
      {
        when: '第二个当事人的复议撤销了对它的决定，撤回第二个的',
        facts: [joint, suedBy(2), ruledFor(2)],
        data: { ...fallen('revoked', '2026-11-18'), partyNo: 2 },
        outcome: 'met',
      },
      {
        when: '判决确认无效',
        facts: [sued('2026-11-10'), ruled('2026-11-18', 'void')],
        data: fallen('void', '2026-11-18'),
        outcome: 'met',
      },
      {
        when: '判决确认无效，以确认违法撤回',
        facts: [sued('2026-11-10'), ruled('2026-11-18', 'void')],
        data: fallen('unlawful', '2026-11-18'),
        outcome: 'not-met',
      },
      {
        when: '更正决定书',
        facts: [decision(sampleParty), did('decision-correction', '2026-11-18')],
        data: fallen('correction', '2026-11-18'),
        outcome: 'met',
      },
      {
        when: '更正决定书，以复议变更撤回',
        facts: [decision(sampleParty), did('decision-correction', '2026-11-18')],
        data: fallen('changed', '2026-11-18'),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'disclosure.withdrawal-grounded',
    cases: [
      {
        when: '公开的文本公示期届满，其后退回的文本期限更长',
        facts: [
          ...[shownUntil('2026-11-19'), approved('2026-11-03')],
          did('disclosure-draft', '2026-11-04', { digest: second, publicUntil: '2027-11-19' }),
          did('disclosure-approval', '2026-11-05', { verdict: 'returned', digest: second }),
        ],
        data: fallen('expired', '2026-11-20'),
        outcome: 'met',
      },
      {
        when: '起草了公示期已经届满的文本，没有审核过',
        facts: [shownUntil('2026-11-19')],
        data: fallen('expired', '2026-11-20'),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'disclosure.withdrawal-grounded',
    procedures: ['licence.ordinary'],
    cases: [
      {
        when: '许可被撤回，以变更撤回公开',
        facts: [did('grant', '2026-10-20'), did('recall', '2026-11-10')],
        data: fallen('changed', '2026-11-10'),
        outcome: 'met',
      },
      {
        when: '许可被撤回，以撤销撤回公开',
        facts: [did('grant', '2026-10-20'), did('recall', '2026-11-10')],
        data: fallen('revoked', '2026-11-10'),
        outcome: 'met',
      },
      {
        when: '许可被撤销，以撤销撤回公开',
        facts: [did('grant', '2026-10-20'), did('revocation', '2026-11-10')],
        data: fallen('revoked', '2026-11-10'),
        outcome: 'met',
      },
      {
        when: '许可被撤销，以变更撤回公开',
        facts: [did('grant', '2026-10-20'), did('revocation', '2026-11-10')],
        data: fallen('changed', '2026-11-10'),
        outcome: 'not-met',
      },
    ],
  },
]
