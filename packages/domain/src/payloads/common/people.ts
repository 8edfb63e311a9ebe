import { z } from 'zod'
import { line, person, prose } from '../../input/field-kind'

export const RecusalRequest = z.strictObject({
  person: person('被申请回避人'),
  askedBy: z.enum(['party', 'self', 'agency']).meta({ title: '申请方', kind: 'plain' }),
  reason: prose('回避理由', 'case-text', 2000),
})

export const RecusalDecision = z.strictObject({
  person: person('被申请回避人'),
  decision: z.enum(['recused', 'rejected']).meta({ title: '决定', kind: 'plain' }),
  reason: prose('决定理由', 'case-text', 2000),
  replacement: person('接替人').optional(),
})
/** 交接: somebody leaves the case, somebody else takes it over. */
export const Handover = z.strictObject({
  from: person('移交人'),
  to: person('接收人'),
  reason: prose('交接原因', 'case-text', 1000),
  papers: z.array(line('移交材料', 'case-text')).max(500).meta({ title: '移交材料清单' }),
})
