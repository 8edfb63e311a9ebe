import { LocalDateTime, line, person } from '@zhifa/domain'
import { z } from 'zod'

/** What whoever uploads a file says of it; of a recording when, where, by whom and with what it was made. */
export const MediaDescription = z.strictObject({
  name: line('文件名', 'case-text'),
  started: LocalDateTime.meta({ title: '录制开始时间' }).optional(),
  ended: LocalDateTime.meta({ title: '录制结束时间' }).optional(),
  device: line('设备编号', 'plain', 64).optional(),
  officer: person('录制人员').optional(),
  place: line('录制地点', 'address').optional(),
})
export type MediaDescription = z.infer<typeof MediaDescription>
