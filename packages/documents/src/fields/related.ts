import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { FormNumber } from './legal'
import { paperLine } from './text'

const shape = {
  title: paperLine('文书名称', 'plain'),
  number: FormNumber.optional(),
  on: PlainDate.meta({ title: '文书日期' }).optional(),
}

/** Another document that this one refers to. */
export const related = (title: string) => z.strictObject(shape).meta({ title })
export type Related = z.infer<z.ZodObject<typeof shape, z.core.$strict>>

/** `《查封、扣押决定书》（示卫公查扣决〔2026〕12号，2026年9月28日）` */
export function relatedText(document: Related): string {
  const details = [document.number, document.on && formatChineseDate(document.on)].filter((text) => text !== undefined)
  return `《${document.title}》${details.length === 0 ? '' : `（${details.join('，')}）`}`
}

const range = {
  from: PlainDate.meta({ title: '起始日期' }),
  to: PlainDate.meta({ title: '截止日期' }),
}
/** From one day to another, both included. */
export const dateRange = (title: string) => z.strictObject(range).meta({ title })
export type DateRange = z.infer<z.ZodObject<typeof range, z.core.$strict>>

/** `2026年9月28日至2026年10月27日`; one day where it begins and ends on the same. */
export const rangeText = ({ from, to }: DateRange): string =>
  from === to ? formatChineseDate(from) : `${formatChineseDate(from)}至${formatChineseDate(to)}`
