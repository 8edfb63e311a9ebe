import { LocalDateTime, Party } from '@zhifa/domain'
import type { z } from 'zod'
import type { FieldCell } from '../blocks/fields'
import { dateTimeText } from './date-text'
import { partyRows } from './party-lines'
import { pair, row } from './rows'
import { actLine, place } from './text'

/** Of whom, where, when, how and what for samples were taken: the same for products and for what is none. */
export const samplingFields = {
  party: Party.meta({ title: '被采样人' }),
  place: place('采样地点'),
  at: LocalDateTime.meta({ title: '采样时间' }),
  method: actLine('采样方法'),
  purpose: actLine('采样目的', 'case-text'),
}

export const samplingRows = (d: z.output<z.ZodObject<typeof samplingFields>>): FieldCell[][] => [
  ...partyRows('被采样人', d.party),
  row('采样地点', d.place),
  pair('采样时间', dateTimeText(d.at), '采样方法', d.method),
  row('采样目的', d.purpose),
]
