import { weakest } from '../citation/grade'
import type { PlainDate } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { type CauseVersion, penaltyKindNames } from '../law/cause'
import { fineRange } from './fine-range'
import { type ClaimedGround, judgeFine } from './judge-fine'
import { fineOf, type PenaltyItem } from './penalty-item'

export interface PlannedSanction {
  readonly penalties: readonly PenaltyItem[]
  /** Id of the tier of the cause that is applied. */
  readonly tier: string
  /** Illegal gains in 分, where the fine is a multiple of them. */
  readonly gains?: number | undefined
  /** Statutory grounds for going below the minimum, each with its reasons. */
  readonly leniency?: readonly ClaimedGround[] | undefined
  /** The act breaks another norm too and is fined under that one: none here is no leniency (行政处罚法第二十九条). */
  readonly absorbed?: boolean
}

const rule = 'penalty.in-range'
const cure = {
  zh: '请在法定种类和幅度内确定处罚；减轻处罚须有法定情形并说明理由',
  en: 'stay within kind and range; mitigation below it needs a statutory ground with reasons',
}

/**
 * Whether planned penalties keep to a tier of a cause: its kinds, and the range of its fine with multiples of the gains,
 * floors, and grounds for mitigation (行政处罚法第五条第二款、第三十二条、第三十三条、第三十四条).
 *
 * @param version the cause as the law stood when the act was done
 * @param on the day whose law counts for the grounds
 */
export function judgeSanction(planned: PlannedSanction, version: CauseVersion, on: PlainDate): Finding {
  const fine = fineOf(planned.penalties)
  const tier = version.tiers.find((item) => item.id === planned.tier)
  const wrong = (zh: string, en: string): Finding =>
    finding(rule, {
      outcome: 'not-met',
      zh,
      en,
      cites: version.cites,
      read: { tier: planned.tier, fine },
      cure,
    })
  if (!tier) return wrong(`该案由没有名为"${planned.tier}"的裁量档次`, `the cause has no tier ${planned.tier}`)
  const foreign = planned.penalties.find((item) => !tier.kinds.includes(item.kind))
  if (foreign)
    return wrong(`该档次不允许处罚种类"${penaltyKindNames[foreign.kind]}"`, `the tier does not allow ${foreign.kind}`)
  if (planned.absorbed && fine === 0)
    return finding(rule, {
      outcome: 'met',
      read: { tier: planned.tier, fine },
      zh: '同一违法行为已按另一规定罚款，本项不再罚款',
      en: 'the same act is fined under another norm: no fine here',
      cites: [...version.cites, '行政处罚法 29'],
      grade: version.grade,
    })
  const judged = judgeFine({ fine, range: fineRange(tier, planned.gains), grounds: planned.leniency ?? [], on })
  const { outcome, message, read } = judged
  return finding(rule, {
    outcome,
    zh: message.zh,
    en: message.en,
    cites: version.cites,
    read: { tier: planned.tier, fine, ...read },
    cure: judged.cure ?? cure,
    grade: weakest(version.grade, judged.grade),
  })
}
