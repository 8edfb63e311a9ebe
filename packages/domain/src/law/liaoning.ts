import causes from '../../data/law/liaoning/causes.json'
import parameters from '../../data/law/liaoning/parameters.json'
import periods from '../../data/law/liaoning/periods.json'
import statutes from '../../data/law/liaoning/statutes.json'
import type { Layer } from './layer'

/** Liaoning: review time, enterprise inspections, local causes; the hearing amounts are not verified and therefore not here. */
export const liaoning = {
  id: 'liaoning',
  title: '辽宁省',
  level: 'province',
  statutes,
  periods,
  parameters,
  causes,
  reviewGrounds: [],
  holidayYears: [],
} as Layer
