import type { PublicPenalty } from '@zhifa/domain'
import type { Mark } from '../storage/public-items'

export const markNames: Readonly<Record<Mark, string>> = { valid: '有效', corrected: '已更正', withdrawn: '已撤回' }

export const partyKindNames: Readonly<Record<PublicPenalty['partyKind'], string>> = {
  organisation: '法人及非法人组织',
  'natural-person': '自然人',
  'individual-business': '个体工商户',
}

/** Integer 分 as an amount in 元: 123456 → `1,234.56 元`. */
export function yuan(fen: number): string {
  const whole = Math.floor(fen / 100).toLocaleString('en-US')
  return `${whole}.${String(fen % 100).padStart(2, '0')} 元`
}

/** `2026-09-28` → `2026年9月28日` */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}

const clock = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai' })
/** A moment as it was on the clock in China. */
export const chineseTime = (moment: Date): string => clock.format(moment)
