import { guard } from '../../../case/table/guard'
import type { KnownPayloads } from '../../../payloads'
import { repairedOf } from '../../../public-content/repaired'
import { partyIn } from './disclosure'
import { isReturned } from './supervision'

/** 已经予以修复的，不得再次公示：撤回以后重新起草、审核，就等于没有修复 */
export const notRepaired = guard<unknown, KnownPayloads>(
  { id: 'credit.not-repaired', title: '当事人的处罚信息没有因信用修复停止公示', cites: ['信用修复管理办法'] },
  ({ state, data }) => {
    const repaired = repairedOf(state, partyIn(state, data))
    // A text that the office sends back lets nothing out.
    const holds = repaired === undefined || isReturned(data)
    return {
      holds,
      grade: 'secondary',
      read: { repairedOn: repaired?.on ?? null },
      message: holds
        ? { zh: '没有予以信用修复', en: 'no repair was granted' }
        : {
            zh: `已于${repaired?.on ?? ''}予以信用修复，不得再次公示`,
            en: `the repair was granted on ${repaired?.on ?? ''}: it is not published again`,
          },
      cure: { zh: '请撤回仍在公开的信息，不再公示', en: 'withdraw what is still public, and publish it no more' },
    }
  },
)
