import { z } from 'zod'
import { PlainDate } from '../date/plain-date'
import { line, person } from '../input/field-kind'
import { CitationText } from '../law/dated'

/**
 * 电子技术监控设备: a fixed device that records facts (行政处罚法第四十一条). It was reviewed by lawyers and by engineers, meets its
 * standard, stands where it should, is marked, and its place is public; before all that it records nothing that is evidence.
 */
export const MonitoringDevice = z.strictObject({
  id: line('设备编号', 'reference', 40),
  name: line('设备名称', 'plain', 100),
  place: line('设置地点', 'plain', 100),
  /** The statute or administrative regulation that lets it be used (依照法律、行政法规规定). */
  basis: z.array(CitationText).min(1).max(10).meta({ title: '设置依据' }),
  standard: line('符合的标准', 'plain', 100),
  marked: z.boolean().meta({ title: '标志是否明显', kind: 'plain' }),
  legalReview: z
    .strictObject({ by: person('法制审核人员'), on: PlainDate.meta({ title: '法制审核日期' }) })
    .meta({ title: '法制审核' }),
  technicalReview: z
    .strictObject({ by: line('技术审核机构', 'plain', 100), on: PlainDate.meta({ title: '技术审核日期' }) })
    .meta({ title: '技术审核' }),
  published: z
    .strictObject({ on: PlainDate.meta({ title: '公布日期' }), where: line('公布渠道', 'plain', 200) })
    .meta({ title: '设置地点公布' }),
  from: PlainDate.meta({ title: '启用日期' }),
  until: PlainDate.meta({ title: '停用日期' }).optional(),
})
export type MonitoringDevice = z.infer<typeof MonitoringDevice>
