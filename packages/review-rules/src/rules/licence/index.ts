import { generalRules } from '../common/general'
import { guidedFrom, reviewFlowRules } from '../common/review'
import { anyLicence, inLicence } from '../shared'
import { licenceFactsRules } from './facts'
import { licenceFileRules } from './file'
import { licenceLawRules } from './law'
import { licencePeopleRules } from './people'
import { licenceProcedureRules } from './procedure'
import { licenceAfterwardsRules } from './procedure-afterwards'
import { licenceHearingRules } from './procedure-hearing'

/** The ten points for licences. */
export const licenceRules = [
  ...generalRules({
    name: 'licence',
    title: '行政许可',
    head: anyLicence,
    power: '行政许可法 22',
    approval: { cites: ['行政许可法 42.1', '国办发〔2018〕118号'], grade: 'unverified' },
    remedies: '行政许可法 38.2',
  }),
  ...licencePeopleRules,
  ...licenceFactsRules,
  ...licenceLawRules,
  ...licenceProcedureRules,
  ...licenceHearingRules,
  ...licenceAfterwardsRules,
  ...reviewFlowRules({
    prefix: 'licence-',
    title: '行政许可',
    head: { ...inLicence, inForce: guidedFrom },
    deciding: ['grant', 'refusal', 'revocation'],
  }),
  ...licenceFileRules,
]
