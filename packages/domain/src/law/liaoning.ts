import periods from '../../data/law/liaoning/periods.json'
import statutes from '../../data/law/liaoning/statutes.json'
import type { Layer } from './layer'

/** Liaoning: the time for legal review; the hearing amounts are not verified and therefore not here. */
export const liaoning = {
  id: 'liaoning',
  title: '辽宁省',
  level: 'province',
  statutes,
  periods,
  parameters: [],
  causes: [],
  reviewGrounds: [],
  holidayYears: [],
} as Layer
