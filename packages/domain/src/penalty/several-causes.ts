import type { PlainDate } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import type { LawBook } from '../law/law-book'
import type { FineAnswer, FineRange } from './fine-range'

/** One norm that the same act breaks, and the fine it would bring. */
export interface CauseFine {
  readonly cause: string
  readonly range: FineAnswer
}

/** The norm with the highest fine, or why it cannot be told. */
export interface HighestFine {
  readonly finding: Finding
  /** The cause to punish under and its range; absent unless the finding is met. */
  readonly chosen?: { readonly cause: string; readonly range: FineRange }
  /** Causes with exactly the same range, between which the article does not choose. */
  readonly tied: readonly string[]
}

const rule = 'penalty.highest-fine'

/**
 * One act that breaks several norms which all provide for a fine: punish under the one with the highest fine
 * (行政处罚法第二十九条; the parameter `penalty.highest-fine` says since when). Highest by maximum, then by minimum.
 *
 * @param on the day of the decision: the article chooses a procedure for punishing and binds from its first day
 */
export function highestFine(causes: readonly CauseFine[], on: PlainDate, law: LawBook): HighestFine {
  const read = { on, causes: causes.map((item) => item.cause) }
  const chooses = law.parameter('penalty.highest-fine', on)
  if (chooses?.value !== true)
    return {
      tied: [],
      finding: finding(rule, {
        outcome: 'undetermined',
        zh: `法规数据没有${on}择一重处罚的规定`,
        en: `no article of the law book chooses the highest fine on ${on}`,
        read,
        cure: { zh: '请由承办人写明适用的规定和理由', en: 'the handler chooses, with reasons' },
      }),
    }
  const open = causes.filter((item) => item.range === 'gains-unknown').map((item) => item.cause)
  if (open.length > 0)
    return {
      tied: [],
      finding: finding(rule, {
        outcome: 'undetermined',
        zh: '部分规定的罚款以违法所得计算，违法所得尚未认定，无法比较',
        en: 'a fine that depends on gains which are not determined cannot be compared',
        cites: chooses.cites,
        read: { ...read, open },
        cure: { zh: '请认定违法所得（没有的填0）', en: 'determine the gains; 0 when there are none' },
      }),
    }
  const fined = causes.flatMap(({ cause, range }) => (typeof range === 'string' ? [] : [{ cause, range }]))
  const sorted = fined.sort((a, b) => b.range.max - a.range.max || b.range.min - a.range.min)
  const chosen = sorted[0]
  if (!chosen)
    return {
      tied: [],
      finding: finding(rule, {
        outcome: 'undetermined',
        zh: '所违反的规定都没有罚款，择一重规则不适用',
        en: 'none of the norms provides for a fine: the rule does not apply',
        cites: chooses.cites,
        read,
      }),
    }
  const same = sorted.filter((item) => item.range.max === chosen.range.max && item.range.min === chosen.range.min)
  return {
    chosen,
    tied: same.length > 1 ? same.map((item) => item.cause) : [],
    finding: finding(rule, {
      outcome: 'met',
      zh: '同一违法行为违反多个规定，按罚款数额高的规定处罚',
      en: 'one act, several norms: the one with the highest fine',
      cites: chooses.cites,
      read: { ...read, chosen: chosen.cause, max: chosen.range.max },
    }),
  }
}

/**
 * No second fine for the same act (行政处罚法第二十九条; the parameter `penalty.no-second-fine` holds the article of each edition). Other kinds of penalty stay possible.
 * @param finedBefore whether any organ fined this act before; `undefined` when nobody has looked
 */
export function noSecondFine(fine: number, finedBefore: boolean | undefined, on: PlainDate, law: LawBook): Finding {
  const forbids = law.parameter('penalty.no-second-fine', on)
  const outcome =
    fine === 0 || forbids?.value === false
      ? 'met'
      : finedBefore === undefined || !forbids
        ? 'undetermined'
        : finedBefore
          ? 'not-met'
          : 'met'
  const texts = {
    met: ['同一违法行为未重复罚款', 'the act is fined once'],
    'not-met': ['同一违法行为已被罚款，不得再次罚款', 'this act was fined before: no second fine'],
    undetermined: ['尚未核查同一违法行为是否已被罚款', 'nobody has checked whether this act was fined before'],
  } as const
  return finding('penalty.no-second-fine', {
    outcome,
    zh: texts[outcome][0],
    en: texts[outcome][1],
    cites: forbids?.cites ?? [],
    grade: forbids?.grade ?? 'unverified',
    read: { fine, finedBefore: finedBefore ?? null },
    cure: {
      zh: '请核查既往处罚并在调查终结时写明结论；已被罚款的去掉罚款或者改用其他处罚种类',
      en: 'check earlier decisions and say so in the final report; drop the fine where there was one',
    },
  })
}
