import type { Rows } from '../../case/table/types'
import type { archivingPayloads } from '../../payloads/common/tables'
import { archivistApart } from './guards'

/** 形成案卷: where the province says how soon after the end of the case. */
export const fileFormed = { period: 'archive.file-formed', local: true } as const

/** 立卷归档: the end of every case. */
export const archivingStep: Rows<typeof archivingPayloads> = {
  archiving: {
    title: '立卷归档',
    in: ['closed'],
    to: 'archived',
    repeatable: true,
    role: 'archivist',
    guards: [archivistApart],
    stops: ['archive.file-formed'],
    cites: ['行政处罚法 47'],
    hint: '按立卷标准整理，登记案卷号和保管期限',
  },
}
