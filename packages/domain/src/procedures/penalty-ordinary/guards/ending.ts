import { latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import { type EndedFor, endingGrounds } from '../../../payloads/common/ending'
import { partyNoOf, statedIn } from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { groundFits } from '../../common/guards/ending'
import { unpaid } from '../../common/guards/payment'

const cure = {
  zh: '请逐一当事人写明法定情形及其事实和依据；没有的，申请人民法院强制执行',
  en: 'state for each party the ground of law and what shows it, or ask the court',
}

/** 终结执行结案的，尚未履行的每一当事人都有法定的终结情形 */
export const endingStated = guard<{ type: string; endings?: readonly EndedFor[] | undefined }, PenaltyOrdinary>(
  {
    id: 'closing.ending-grounded',
    title: '按终结执行结案的，每一未履行的当事人都有法定的终结情形',
    cites: ['行政强制法 40', '行政处罚法 66.1'],
  },
  ({ data, state, record }): Answer => {
    const { type, endings = [] } = data
    const ends = type === 'enforcement-ended'
    const decision = latest(state, 'decision')
    const parties = decision ? statedIn(decision.data, record.cause) : []
    const read = { type, endings: endings.map((one) => ({ party: partyNoOf(one), ground: one.ground })) }
    const no = (zh: string, en: string): Answer => ({ holds: false, read, cure, message: { zh, en } })
    for (const one of endings) {
      const named = parties.find((party) => party.no === partyNoOf(one))
      const fits = named ? groundFits(one.ground, named.party, unpaid(state, named.no)) : false
      if (!fits)
        return {
          ...no(
            `“${endingGrounds[one.ground]}”不适用于第${partyNoOf(one)}名当事人所欠的款项，或者不能确定`,
            `${one.ground} is no ground for what party ${partyNoOf(one)} owes, or it is not settled`,
          ),
          holds: fits,
        }
    }
    const said = new Set(endings.map(partyNoOf))
    const open = parties.some(({ no: party }) => unpaid(state, party) > 0 && !said.has(party))
    // One for each who owes, and none where nothing ends.
    if (ends ? open || said.size === 0 || said.size < endings.length : said.size > 0)
      return no(
        ends ? '未履行的当事人没有各写明一项终结情形' : '只有终结执行才写终结情形',
        ends ? 'not each party that owes has its one ground' : 'nothing ends, yet a ground is stated',
      )
    return { holds: true, read, message: { zh: '终结情形与案卷相符', en: 'the grounds fit' }, cure }
  },
)
