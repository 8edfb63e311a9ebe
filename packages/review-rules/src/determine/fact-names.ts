import { PenaltyKind } from '@zhifa/domain'

/** What the catalogue can ask about a case, with the values that each fact can take. */
export interface FactKind {
  readonly name: string
  readonly values: 'flag' | 'amount' | readonly string[] | { readonly listOf: readonly string[] }
}

/** The facts that `reviewFacts` of `@zhifa/domain` gives; a ground on any other fact can never be met. */
export const factKinds: Readonly<Record<string, FactKind>> = {
  'hearing.held': { name: '是否经过听证', values: 'flag' },
  'decision.outcome': {
    name: '拟决定类型',
    values: ['penalty', 'no-penalty', 'grant', 'refuse', 'revoke', 'measure', 'execution'],
  },
  'judgement.majorPublicInterest': { name: '是否涉及重大公共利益', values: 'flag' },
  'judgement.complex': { name: '是否疑难复杂、涉及多个法律关系', values: 'flag' },
  'judgement.otherByLaw': { name: '是否属于法律法规规定的其他情形', values: 'flag' },
  'judgement.socialImpact': { name: '是否可能造成重大社会影响', values: 'flag' },
  'case.suspectedCrime': { name: '是否涉嫌犯罪', values: 'flag' },
  'party.kind': { name: '当事人类别', values: ['organisation', 'individual-business', 'natural-person'] },
  'penalty.kinds': { name: '拟处罚种类', values: { listOf: PenaltyKind.options } },
  'penalty.fine': { name: '拟罚款数额（分）', values: 'amount' },
  'penalty.confiscated': { name: '拟没收数额（分）', values: 'amount' },
}
