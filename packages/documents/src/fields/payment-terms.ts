import { formatYuan, toChineseNumber } from '@zhifa/domain'
import type { LawDay } from '../form/law-day'

/** The time to pay a fine (行政处罚法第六十七条第三款), in the words of the law of the day. */
export const payTerm = {
  zh: '自收到决定书之日起法定的缴款期限',
  en: 'the statutory days to pay from receipt',
  said: (day: LawDay) => ({
    zh: `自收到决定书之日起${day.words('penalty.payment')}的缴款期限`,
    en: `the ${day.english('penalty.payment')} to pay from receipt`,
  }),
}

/** `百分之三`, the share of the fine that is added for a day (行政处罚法第七十二条第一款第一项); `法定比例` where the book has none. */
export function dailyPercent(day: LawDay): string {
  const percent = day.number('penalty.surcharge')
  if (percent === undefined) return '法定比例'
  return Number.isInteger(percent) ? `百分之${toChineseNumber(percent)}` : `${percent}%`
}

/** A limit in 分 as a text names it; `法定限额` where the book has none. */
export const yuan = (fen: number | undefined): string => (fen === undefined ? '法定限额' : `${formatYuan(fen)}元`)
