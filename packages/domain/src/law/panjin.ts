import parameters from '../../data/law/panjin/parameters.json'
import statutes from '../../data/law/panjin/statutes.json'
import type { Layer } from './layer'

/** Panjin: the little that is known of the city's own rules. When to submit for review differs by place and is not here. */
export const panjin = {
  id: 'panjin',
  title: '盘锦市',
  level: 'city',
  statutes,
  periods: [],
  parameters,
  causes: [],
  reviewGrounds: [],
  holidayYears: [],
} as Layer
