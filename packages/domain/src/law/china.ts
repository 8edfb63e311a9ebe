import reviewGrounds from '../../data/law/national/review-grounds.json'
import general from '../../data/law/national/statutes/general.json'
import health from '../../data/law/national/statutes/health.json'
import { chinaHolidayYears } from '../calendar/china'
import { chinaCauses } from './china-causes'
import { chinaParameters } from './china-parameters'
import { chinaPeriods } from './china-periods'
import type { Layer } from './layer'

/** National law for health enforcement, with the editions that old cases need. */
export const china = {
  id: 'china',
  title: '全国',
  level: 'national',
  statutes: [...general, ...health],
  periods: chinaPeriods,
  parameters: chinaParameters,
  causes: chinaCauses,
  reviewGrounds,
  holidayYears: [...chinaHolidayYears],
} as Layer
