import { latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import { type EndedFor, endingGrounds } from '../../../payloads/common/ending'
import { firstParty, partyNoOf, statedIn } from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { formatYuan } from '../../../penalty/penalty-item'
import { groundFits } from '../../common/guards/ending'
import { unpaid } from '../../common/guards/payment'

const cure = {
  zh: '请逐一当事人写明终结执行的法定情形及其事实和依据；没有法定情形的，催告、申请人民法院强制执行',
  en: 'state for each party the ground of law and what shows it; without one, demand and ask the court',
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
    const no = (zh: string, en: string): Answer => ({
      ...{ holds: false, read, cure },
      message: { zh, en },
    })
    if (!ends && endings.length > 0)
      return no('不是按终结执行结案，却写明了终结执行的情形', 'grounds of an ending are stated, and nothing ends')
    if (!ends) return { holds: true, read, message: { zh: '不按终结执行结案', en: 'nothing ends' }, cure }
    const said = new Set(endings.map(partyNoOf))
    if (said.size < endings.length) return no('同一当事人写了两项', 'a party is named twice')
    for (const one of endings) {
      const named = parties.find((party) => party.no === partyNoOf(one))
      if (!named) return no(`决定没有第${partyNoOf(one)}名当事人`, `the decision names no party ${partyNoOf(one)}`)
      const fits = groundFits(one.ground, named.party)
      if (fits === undefined)
        return {
          ...no(
            `“${endingGrounds[one.ground]}”能否适用于个体工商户没有依据可以确定`,
            `whether ${one.ground} can be the ground of an individual business is settled by no source`,
          ),
          holds: undefined,
        }
      if (!fits)
        return no(
          `“${endingGrounds[one.ground]}”与当事人类别不符`,
          `the ground ${one.ground} is not that of such a party`,
        )
      // Money is owed whatever becomes of a thing.
      if (one.ground === 'object-lost' && unpaid(state, named.no) > 0)
        return no('罚款、没收款没有执行标的灭失的情形', 'money owed is no object that is lost')
    }
    const open = parties.filter(({ no: party }) => unpaid(state, party) > 0 && !said.has(party))
    if (open.length > 0) {
      const left = formatYuan(open.reduce((sum, party) => sum + unpaid(state, party.no), 0))
      const who = open.some((party) => party.no !== firstParty)
        ? `第${open.map((party) => party.no).join('、')}名当事人`
        : ''
      return no(`${who}尚有${left}元未缴纳，没有写明终结执行的情形`, `${left} is unpaid and no ground is stated`)
    }
    return endings.length > 0
      ? { holds: true, read, message: { zh: '终结情形已写明', en: 'the grounds are stated' }, cure }
      : no('没有写明终结执行的情形', 'no ground is stated')
  },
)
