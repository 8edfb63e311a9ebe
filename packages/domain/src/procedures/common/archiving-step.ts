import type { Rows } from '../../case/table/types'
import type { archivingPayloads } from '../../payloads/common/tables'
import { archivistApart } from './guards'

/** 立卷归档: the end of every case. */
export const archivingStep: Rows<typeof archivingPayloads> = {
  archiving: {
    title: '立卷归档',
    in: ['closed'],
    to: 'archived',
    repeatable: true,
    role: 'archivist',
    guards: [archivistApart],
    cites: ['行政处罚法 47'],
    hint: '按立卷标准整理，登记案卷号和保管期限',
  },
}
