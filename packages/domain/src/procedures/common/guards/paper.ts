import { latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import type { Bilingual } from '../../../finding/finding'
import type { Payloads } from '../../../payloads'
import { allPenaltiesOf } from '../../../payloads/penalty-ordinary/sanctions'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import type { PenaltyItem } from '../../../penalty/penalty-item'

type Decided = Payloads['penalty.ordinary']['decision']
type Spared = Payloads['penalty.ordinary']['no-penalty']

/** Something that the document of an act must state, and whether the act says it. */
interface Demand extends Bilingual {
  readonly said: boolean
}

/** The document could not be made from an act that leaves out what it must state: so the act is not done without. */
function statesAll(demands: readonly Demand[]): Answer {
  const missing = demands.filter(({ said }) => !said)
  return {
    holds: missing.length === 0,
    read: { missing: missing.map(({ en }) => en) },
    message:
      missing.length === 0
        ? { zh: '决定书应当载明的事项齐全', en: 'the decision states all that it must' }
        : {
            zh: `决定书未载明${missing.map(({ zh }) => zh).join('、')}`,
            en: `the decision does not state ${missing.map(({ en }) => en).join(', ')}`,
          },
    cure: {
      zh: `请补充${missing.map(({ zh }) => zh).join('、')}`,
      en: `state ${missing.map(({ en }) => en).join(', ')}`,
    },
  }
}

const toBePaid = ({ kind }: PenaltyItem): boolean => kind === 'fine' || kind === 'confiscation-of-gains'
/** A suspension lasts for a time; a revocation does not end, and a lower class stays until another is given. */
const openEnded = (item: PenaltyItem): boolean => item.kind === 'licence-suspension' && item.term === undefined

/** 处罚决定书应当载明责令改正的内容、处罚的履行方式和期限 */
export const decisionStatesAll = guard<Decided, PenaltyOrdinary>(
  {
    id: 'decision.states-all',
    title: '决定书应当载明的事项齐全',
    cites: ['行政处罚法 28.1', '行政处罚法 59.1(4)', '行政处罚法 67.3'],
  },
  ({ data, state, agency }) => {
    const penalties = allPenaltiesOf(data)
    return statesAll([
      {
        said: data.correction !== undefined || latest(state, 'correction-order') !== undefined,
        zh: '责令改正或者限期改正的内容（《行政处罚法》第二十八条第一款）',
        en: 'the order to correct (行政处罚法 28.1)',
      },
      {
        said: !penalties.some(toBePaid) || (data.payee ?? agency.payee) !== undefined,
        zh: '罚没款缴至的银行及账户（《行政处罚法》第五十九条第一款第四项、第六十七条第三款）',
        en: 'where the sum is paid (行政处罚法 59.1(4), 67.3)',
      },
      {
        said: !penalties.some(openEnded),
        zh: '暂扣许可证件的期限（《行政处罚法》第五十九条第一款第四项）',
        en: 'how long the licence is suspended (行政处罚法 59.1(4))',
      },
    ])
  },
)

/** 不予处罚决定书应当载明对当事人的教育；违法事实不能成立的除外 */
export const educationStated = guard<Spared, PenaltyOrdinary>(
  { id: 'no-penalty.education-stated', title: '不予处罚的，对当事人进行教育并载明', cites: ['行政处罚法 33.3'] },
  ({ data }) =>
    statesAll([
      {
        said: data.ground === 'facts-fail' || data.education !== undefined,
        zh: '对当事人进行教育的内容（《行政处罚法》第三十三条第三款）',
        en: 'how the party was instructed (行政处罚法 33.3)',
      },
    ]),
)
