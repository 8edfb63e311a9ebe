import { line } from '@zhifa/domain'
import { z } from 'zod'

export const agencyName = line('行政机关名称', 'plain', 60)
export const place = (title: string) => line(title, 'address', 200)
export const audioVisual = z
  .array(line('音像记录编号', 'plain', 64))
  .min(1)
  .max(50)
  .meta({ title: '音像记录' })
export const caseName = line('案由', 'case-text', 300)

/** The small line at the head of internal forms. */
export const formHeadText = '卫生健康行政执法文书'
