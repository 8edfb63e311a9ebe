import type { InspectionCodes } from '@zhifa/domain'
import type { Bureau } from '../bureau'

/** The bureau with its system of codes; what changes by acts of administration is still read when it is asked for. */
export const withInspectionCodes = (bureau: Bureau, inspectionCodes: InspectionCodes): Bureau =>
  Object.defineProperties({} as Bureau, {
    ...Object.getOwnPropertyDescriptors(bureau),
    inspectionCodes: { value: inspectionCodes, enumerable: true },
  })
