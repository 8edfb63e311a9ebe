import { step } from '../define'
import { Archiving } from '../penalty-ordinary/data'
import type { Step } from '../types'

/** 立卷归档: the end of every case. */
export const archivingStep: Record<string, Step> = {
  archiving: step({
    title: '立卷归档',
    in: ['closed'],
    to: 'archived',
    role: 'archivist',
    data: Archiving,
    cites: ['行政处罚法 47'],
    hint: '按立卷标准整理，登记案卷号和保管期限',
  }),
}
