import { weakest } from '../citation/grade'
import type { PlainDate } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { requireFen } from './amount'
import type { FineAnswer } from './fine-range'
import { groundArticles, leniencyGround } from './leniency'
import { formatYuan } from './penalty-item'

/** A ground that the case relies on, and why it holds here. */
export interface ClaimedGround {
  readonly id: string
  readonly reasons: string
  /** The other norm, for a ground that only points to one. */
  readonly cites?: readonly string[]
}

const rule = 'penalty.fine-in-range'

/**
 * Whether a fine keeps to its range. Above the maximum nothing helps; below the minimum only a ground of the law that is
 * named, in force on that day and reasoned.
 *
 * @param on the day whose law counts for the grounds
 * @example judgeFine({ fine: 40_000, range, grounds: [], on: '2026-09-28' }).outcome // 'not-met' below 500 元
 */
export function judgeFine(input: {
  readonly fine: number
  readonly range: FineAnswer
  readonly grounds: readonly ClaimedGround[]
  readonly on: PlainDate
}): Finding {
  const { range, grounds, on } = input
  const fine = requireFen('fine', input.fine)
  const read = { fine, on, grounds: grounds.map((ground) => ground.id) }
  if (range === 'gains-unknown')
    return finding(rule, {
      outcome: 'undetermined',
      zh: '罚款以违法所得的倍数计算，违法所得尚未认定',
      en: 'the fine is a multiple of the illegal gains, which are not determined',
      read,
      cure: { zh: '请认定违法所得（没有的填0）', en: 'determine the gains; 0 when there are none' },
    })
  if (range === 'no-fine')
    return finding(rule, {
      outcome: fine === 0 ? 'met' : 'not-met',
      zh: fine === 0 ? '该档次没有罚款' : '该档次没有规定罚款',
      en: fine === 0 ? 'no fine in this tier' : 'this tier allows no fine',
      read,
      cure: { zh: '请改用有罚款的档次或者取消罚款', en: 'use a tier with a fine or drop the fine' },
    })
  const words = `${formatYuan(range.min)}元至${formatYuan(range.max)}元`
  const limits = { ...read, min: range.min, max: range.max, basis: range.basis }
  if (fine > range.max)
    return finding(rule, {
      outcome: 'not-met',
      zh: `罚款${formatYuan(fine)}元高于法定上限（${words}）`,
      en: `a fine of ${formatYuan(fine)} is above the range ${formatYuan(range.min)}–${formatYuan(range.max)}`,
      read: limits,
      cure: { zh: '罚款不得高于法定上限', en: 'no fine above the maximum' },
    })
  if (fine >= range.min || (fine === 0 && range.optional))
    return finding(rule, {
      outcome: 'met',
      zh: `罚款在法定幅度内（${words}）`,
      en: 'the fine is within its range',
      read: limits,
    })
  return belowMinimum(fine, words, grounds, on, limits)
}

function belowMinimum(
  fine: number,
  words: string,
  grounds: readonly ClaimedGround[],
  on: PlainDate,
  read: Readonly<Record<string, unknown>>,
): Finding {
  const accepted = grounds.flatMap((claimed) => {
    const ground = leniencyGround(claimed.id, on)
    const suits = ground && (ground.effect === 'mitigate' || fine === 0)
    const named = !ground?.needsNorm || (claimed.cites?.length ?? 0) > 0
    return suits && named && claimed.reasons.trim() !== '' ? [{ ground, claimed }] : []
  })
  if (accepted.length === 0)
    return finding(rule, {
      outcome: 'not-met',
      zh: `罚款${formatYuan(fine)}元低于法定下限（${words}），没有有效的减轻或者不予处罚情形和理由`,
      en: `a fine of ${formatYuan(fine)} is below the minimum without a statutory ground and its reasons`,
      cites: groundArticles(on),
      read,
      cure: {
        zh: '请写明法定的减轻情形及理由，或者在幅度内确定罚款',
        en: 'name a ground of the law with reasons, or stay within the range',
      },
    })
  return finding(rule, {
    outcome: 'met',
    zh: `低于法定下限（${words}），依${accepted.map(({ ground }) => ground.title).join('、')}`,
    en: 'below the minimum on a statutory ground',
    cites: accepted.flatMap(({ ground, claimed }) => [...ground.version.cites, ...(claimed.cites ?? [])]),
    read,
    grade: weakest(...accepted.map(({ ground }) => ground.version.grade)),
  })
}
