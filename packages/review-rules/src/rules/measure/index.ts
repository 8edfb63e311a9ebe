import { generalRules } from '../common/general'
import { guidedFrom, reviewFlowRules } from '../common/review'
import { anyCoercion, inMeasure } from '../shared'
import { measureFileRules } from './file'
import { measurePeopleRules } from './people'
import { measureProcedureRules } from './procedure'
import { measurePeriodRules } from './procedure-period'
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
  ...measurePeriodRules,
  ...reviewFlowRules({
    prefix: 'coercion-',
    title: '行政强制措施',
    head: { ...inMeasure, inForce: guidedFrom },
    deciding: ['imposition'],
    confirming: ['approval', 'imposition', 'emergency-imposition', 'emergency-approval'],
  }),
  ...measureFileRules,
]
