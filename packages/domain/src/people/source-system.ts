import { z } from 'zod'
import { PlainDate } from '../date/plain-date'
import { line } from '../input/field-kind'

/**
 * 信息系统: one that keeps records which a check without a visit may be made from (非现场检查). It is registered before anybody looks
 * something up in it: who keeps it, what it records, and by which right or agreement the bureau reads it.
 */
export const SourceSystem = z.strictObject({
  id: line('系统编号', 'reference', 40),
  name: line('系统名称', 'plain', 100),
  keeper: line('系统管理单位', 'plain', 100),
  contents: line('记录的内容', 'plain', 300),
  basis: line('使用依据（职权、数据共享协议等）', 'plain', 200),
  from: PlainDate.meta({ title: '启用日期' }),
  until: PlainDate.meta({ title: '停用日期' }).optional(),
})
export type SourceSystem = z.infer<typeof SourceSystem>
