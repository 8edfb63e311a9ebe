import { sampleHead, sampleLaw, sampleLists, sampleRegistry } from '@zhifa/domain/testing'
import { type Bureau, chinaDay } from '../../bureau/bureau'

/** The visibly fictional bureau of the demo. A real one brings its own registry and layers. */
export function demoBureau(now: () => Date): Bureau {
  const agency = sampleRegistry.agencies.get(sampleHead.agency)
  if (!agency) throw new Error(`The registry has no agency ${sampleHead.agency} / 机关名录缺少演示机关`)
  return { law: sampleLaw, registry: sampleRegistry, agency, lists: sampleLists, now, today: () => chinaDay(now()) }
}
