import { z } from 'zod'
import { choice } from '../../choice/choice'
import { internalNumber, prose } from '../../input/field-kind'

/** 归档 */
export const Archiving = z.strictObject({
  fileNumber: internalNumber('案卷号', 60),
  retention: choice('保管期限', { permanent: '永久', '30-years': '30年', '10-years': '10年' }),
  note: prose('备考说明', 'case-text', 2000).optional(),
})
