import { TZDate, tz } from '@date-fns/tz'
import type { PlainDate } from '@zhifa/domain'
import { lightFormat } from 'date-fns/lightFormat'
import { parseISO } from 'date-fns/parseISO'

// A legal day begins and ends in China's one time zone, wherever the machine stands.
const zone = 'Asia/Shanghai'

/** The day that it is in China at an instant. */
export const dayInChina = (at: Date): PlainDate => lightFormat(new TZDate(at.getTime(), zone), 'yyyy-MM-dd')

/** The instant at which a day begins in China. */
export const startOfDayInChina = (day: PlainDate): Date => new Date(parseISO(day, { in: tz(zone) }).getTime())
