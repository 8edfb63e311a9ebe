import type { Mark } from '../storage/public-items'

export const markNames: Readonly<Record<Mark, string>> = { valid: '有效', corrected: '已更正', withdrawn: '已撤回' }

/** `2026-09-28` → `2026年9月28日` */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}

const clock = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai' })
/** A moment as it was on the clock in China. */
export const chineseTime = (moment: Date): string => clock.format(moment)
