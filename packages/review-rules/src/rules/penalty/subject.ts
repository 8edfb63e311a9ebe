import { defineRule, guardRule, question } from '../../rule'
import { numbered, sameParty } from '../../view/party'
import { parties } from '../../view/penalty'
import { ordinary, penalty, unless } from '../shared'

/** True when all are; nothing where one is not known and none is false. */
const all = (values: readonly (boolean | undefined)[]): boolean | undefined =>
  values.includes(false) ? false : values.includes(undefined) ? undefined : true

export const subjectRules = [
  defineRule({
    id: 'subject.lawful-body',
    title: '实施机关是行政机关或者法律、法规授权的组织',
    cites: ['行政处罚法 38'],
    ...penalty,
    facts: { kind: '执法主体类别 agency.kind' },
    reads: (c) => ({ kind: c.agency?.kind }),
    holds: ({ kind }) => kind !== 'entrusted',
    otherwise: unless(
      '以受委托组织的名义立案，处罚主体不合法',
      'the case is run in the name of an entrusted organisation',
      '请以委托机关的名义办理，并核对委托书',
      'act in the name of the entrusting agency and check the entrustment',
    ),
    examples: {
      met: [{ kind: 'statutory' }, { kind: 'authorised' }],
      notMet: [{ kind: 'entrusted' }],
      undetermined: [{}],
    },
  }),
  defineRule({
    id: 'subject.party-identified',
    title: '当事人身份已由代码或者证件号码确定',
    cites: ['行政处罚法 40', '行政处罚法 59'],
    ...penalty,
    facts: { numbered: '当事人证件或代码 party' },
    reads: (c) => ({ numbered: all(parties(c).map(numbered)) }),
    holds: ({ numbered }) => numbered,
    otherwise: unless(
      '当事人没有统一社会信用代码或者身份证件号码',
      'the party carries neither a credit code nor an identity number',
      '请核实并补充当事人身份证明',
      'verify who the party is and add the number',
    ),
    examples: { met: [{ numbered: true }], notMet: [{ numbered: false }], undetermined: [{}] },
  }),
  defineRule({
    id: 'subject.party-since-filing',
    title: '处罚的当事人就是立案的当事人',
    cites: ['行政处罚法 40', '行政处罚法 54.2'],
    ...penalty,
    arises: (c) => c.has('investigation-end'),
    facts: { same: '立案与调查终结的当事人是否同一 filing.party' },
    reads: (c) => ({ same: sameParty(c.latest('filing')?.data.party, c.latest('investigation-end')!.data.party) }),
    holds: ({ same }) => same,
    otherwise: unless(
      '调查终结报告的当事人与立案的当事人不同',
      'the final report names another party than the filing',
      '请说明变更当事人的依据，必要时重新立案',
      'give the reason of the change, or file again',
    ),
    examples: { met: [{ same: true }], notMet: [{ same: false }], undetermined: [{}] },
  }),
  guardRule({
    id: 'subject.told-is-decided',
    title: '受告知的当事人就是受处罚的当事人',
    cites: ['行政处罚法 44', '行政处罚法 62'],
    // On the spot the party is told and decided upon in one paper.
    ...ordinary,
    arises: (c) => c.has('decision'),
    guard: 'decision.party-told',
    steps: ['decision'],
    otherwise: unless(
      '受处罚的当事人没有受到事先告知',
      'the party of the decision is not the one that was told',
      '请对受处罚的当事人重新告知',
      'give the prior notice to the party of the decision',
    ),
    revision: 2,
  }),
  question({
    id: 'subject.party-responsible',
    title: '违法行为由该当事人实施，责任主体认定正确',
    cites: ['行政处罚法 40'],
    ...penalty,
    asks: '对照营业执照、经营场所权属和实际经营人，看行为人、登记主体与受处罚人是否一致；分支机构、承包、转让的看责任归属',
    otherwise: unless('责任主体认定有误', 'the wrong person is held responsible', '请更正当事人', 'correct the party'),
  }),
]
