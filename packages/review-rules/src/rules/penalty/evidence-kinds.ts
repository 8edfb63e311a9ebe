import { defineRule, question } from '../../rule'
import type { PenaltyCase } from '../../view/cases'
import { endOf, evidenceItems, evidenceUsed } from '../../view/penalty'
import { penalty, unless } from '../shared'

const ended = (c: PenaltyCase): boolean => c.has('investigation-end')

/** How many facts rest on nothing but what the party said. */
function onWordsAlone(c: PenaltyCase): number {
  const kinds = new Map(evidenceItems(c).map((item) => [item.id, item.kind]))
  return endOf(c)!.facts.filter((fact) => fact.evidence.every((id) => kinds.get(id) === 'statement')).length
}

const repeated = (c: PenaltyCase): number => {
  const ids = evidenceItems(c).map((item) => item.id)
  return ids.length - new Set(ids).size
}

export const evidenceKindRules = [
  defineRule({
    id: 'evidence.not-words-alone',
    title: '没有仅凭当事人陈述认定的事实',
    cites: ['行政处罚法 46', '行政处罚法 40'],
    grade: 'unverified',
    ...penalty,
    arises: ended,
    facts: { alone: '仅有当事人陈述证明的事实数 investigation-end.facts' },
    reads: (c) => ({ alone: onWordsAlone(c) }),
    holds: ({ alone }) => alone === 0,
    otherwise: unless(
      '有事实仅凭当事人陈述认定',
      "a fact rests on the party's words alone",
      '请补充其他种类的证据相互印证',
      'add evidence of another kind',
    ),
    examples: { met: [{ alone: 0 }], notMet: [{ alone: 1 }], undetermined: [{}] },
  }),
  defineRule({
    id: 'evidence.numbered-once',
    title: '每件证据有各自的编号',
    cites: ['行政处罚法 46', '行政处罚法 47'],
    grade: 'unverified',
    ...penalty,
    arises: (c) => c.has('evidence'),
    facts: { repeated: '重复的证据编号数 evidence.items.id' },
    reads: (c) => ({ repeated: repeated(c) }),
    holds: ({ repeated }) => repeated === 0,
    otherwise: unless(
      '不同证据使用了同一编号',
      'two pieces of evidence carry one number',
      '请重新编号，并核对终结报告的引用',
      'number them anew and check the references',
    ),
    examples: { met: [{ repeated: 0 }], notMet: [{ repeated: 2 }], undetermined: [{}] },
  }),
  defineRule({
    id: 'evidence.electronic-fixed',
    title: '电子数据已经固定，有校验值',
    cites: ['行政处罚法 46'],
    grade: 'unverified',
    ...penalty,
    arises: (c) => evidenceItems(c).some(({ kind }) => kind === 'electronic'),
    facts: { loose: '没有校验值的电子数据件数 evidence.items.sha256' },
    reads: (c) => ({
      loose: evidenceItems(c).filter(({ kind, sha256 }) => kind === 'electronic' && sha256 === undefined).length,
    }),
    holds: ({ loose }) => loose === 0,
    otherwise: unless(
      '电子数据没有校验值，真实性、完整性难以证明',
      'electronic data without a digest',
      '请登记原始文件的校验值和提取过程',
      'record the digest of the original and how it was taken',
    ),
    examples: { met: [{ loose: 0 }], notMet: [{ loose: 1 }], undetermined: [{}] },
  }),
  defineRule({
    id: 'evidence.source-stated',
    title: '认定事实所用的书证、物证注明来源',
    cites: ['行政处罚法 46'],
    grade: 'unverified',
    ...penalty,
    arises: ended,
    facts: { unknown: '未注明来源的书证物证件数 evidence.items.from' },
    reads: (c) => ({
      unknown: evidenceUsed(c).filter(
        ({ kind, from }) => (kind === 'document' || kind === 'object') && from === undefined,
      ).length,
    }),
    holds: ({ unknown }) => unknown === 0,
    otherwise: unless(
      '有书证、物证没有注明提供人或者来源',
      'a document or object does not say where it came from',
      '请补记来源并由提供人签认',
      'record the source and have it signed',
    ),
    examples: { met: [{ unknown: 0 }], notMet: [{ unknown: 1 }], undetermined: [{}] },
  }),
  question({
    id: 'evidence.true-and-lawful',
    title: '证据经查证属实，没有以非法手段取得的证据',
    cites: ['行政处罚法 46'],
    ...penalty,
    asks: '看取证程序、签字、原件核对，有无先证后核、诱导、偷拍偷录侵害他人权益',
    otherwise: unless(
      '有证据不真实或者取得不合法',
      'evidence is untrue or unlawfully taken',
      '请排除该证据',
      'exclude it',
    ),
  }),
  question({
    id: 'evidence.sufficient',
    title: '证据之间相互印证，足以认定全部违法事实',
    cites: ['行政处罚法 40', '行政处罚法 46'],
    ...penalty,
    asks: '逐项事实看证据链是否完整，矛盾是否排除，主观过错有无反证',
    otherwise: unless(
      '证据不足以认定违法事实',
      'the evidence does not suffice',
      '请补充证据或者不予认定',
      'add evidence',
    ),
  }),
  question({
    id: 'evidence.expert-opinion-told',
    title: '检验、鉴定意见的机构有资质，结果已告知当事人',
    cites: ['行政处罚法 46', '行政处罚法 44'],
    ...penalty,
    arises: (c) => evidenceItems(c).some(({ kind }) => kind === 'expert-opinion'),
    asks: '看机构资质、采样送检时限、结果告知书和当事人对结果的意见',
    otherwise: unless(
      '检验、鉴定意见不能采用',
      'the expert opinion cannot be used',
      '请重新检验或者补办告知',
      'test again or tell the party',
    ),
  }),
]
