import { z } from 'zod'
import { line, prose } from '../../input/field-kind'

/** 归档 */
export const Archiving = z.strictObject({
  fileNumber: line('案卷号', 'reference', 60),
  retention: z.enum(['permanent', '30-years', '10-years']).meta({ title: '保管期限', kind: 'plain' }),
  note: prose('备考说明', 'case-text', 2000).optional(),
})
