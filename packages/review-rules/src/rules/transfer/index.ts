import { transferInTimeRules } from './in-time'
import { transferPeopleRules } from './people'
import { transferSubstanceRules } from './substance'

/** The ten points for the transfer of a suspected crime. */
export const transferRules = [...transferPeopleRules, ...transferSubstanceRules, ...transferInTimeRules]
