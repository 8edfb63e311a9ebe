import { generalRules } from '../common/general'
import { reviewFlowRules } from '../common/review'
import { anyCoercion, inMeasure } from '../shared'
import { measureFileRules } from './file'
import { measurePeopleRules } from './people'
import { measureProcedureRules } from './procedure'
import { measureSubstanceRules } from './substance'

/** The ten points for coercive measures, and what holds of every coercive act. */
export const measureRules = [
  ...generalRules({
    name: 'coercion',
    title: '行政强制',
    head: anyCoercion,
    power: '行政强制法 17.1',
    approval: { cites: ['行政强制法 18(1)', '行政强制法 55'] },
    remedies: '行政强制法 8',
  }),
  ...measurePeopleRules,
  ...measureSubstanceRules,
  ...measureProcedureRules,
  ...reviewFlowRules('coercion', '行政强制措施', inMeasure.appliesTo, ['imposition']),
  ...measureFileRules,
]
