import { z } from 'zod'
import { choice } from '../../choice/choice'
import { line, person, prose, statement } from '../../input/field-kind'

export const RecusalRequest = z.strictObject({
  person: person('被申请回避人'),
  askedBy: choice('申请方', { party: '当事人', self: '本人', agency: '本机关' }),
  reason: prose('回避理由', 'case-text', 2000),
  /** 对驳回的决定不服，申请复核一次 (辽宁省行政执法程序规定第十五条第四款) */
  review: z.boolean().meta({ title: '是否对驳回决定申请复核', kind: 'plain' }).optional(),
})

export const RecusalDecision = z.strictObject({
  person: person('被申请回避人'),
  decision: choice('决定', { recused: '回避', rejected: '驳回申请' }),
  reason: statement('决定理由', 'case-text', 2000),
  replacement: person('接替人', { part: 'successor', confirms: true }).optional(),
})

/** 交接: somebody leaves the case, somebody else takes it over. */
export const Handover = z.strictObject({
  from: person('移交人'),
  to: person('接收人', { part: 'successor', confirms: true }),
  reason: statement('交接原因', 'case-text', 1000),
  papers: z.array(line('移交材料', 'case-text')).max(500).meta({ title: '移交材料清单' }),
})

/** 承办人员调整: who joins those who handle the case, and who leaves them without handing anything over. */
export const TeamChange = z.strictObject({
  join: z
    .array(person('增加的承办人员', { part: 'successor', confirms: true }))
    .max(10)
    .meta({ title: '增加的承办人员' }),
  leave: z.array(person('退出的承办人员')).max(10).meta({ title: '退出的承办人员' }),
  reason: statement('调整理由', 'case-text', 1000),
})

/** The acts by which people come to a case and leave it. */
export type PeoplePayloads = {
  readonly 'recusal-request'?: typeof RecusalRequest
  readonly 'recusal-decision'?: typeof RecusalDecision
  readonly handover?: typeof Handover
  readonly 'team-change'?: typeof TeamChange
}
