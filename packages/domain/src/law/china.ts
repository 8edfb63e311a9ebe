import causes from '../../data/law/national/causes.json'
import parameters from '../../data/law/national/parameters.json'
import periods from '../../data/law/national/periods.json'
import reviewGrounds from '../../data/law/national/review-grounds.json'
import statutes from '../../data/law/national/statutes.json'
import { chinaHolidayYears } from '../calendar/china'
import type { Layer } from './layer'

/** National law for health enforcement, with the editions that old cases need. */
export const china = {
  id: 'china',
  title: '全国',
  level: 'national',
  statutes,
  periods,
  parameters,
  causes,
  reviewGrounds,
  holidayYears: chinaHolidayYears,
} as Layer
