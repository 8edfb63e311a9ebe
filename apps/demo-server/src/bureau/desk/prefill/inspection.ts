import { latest } from '@zhifa/domain'
import { type Known, present } from './known'

/** Where the object is that was approved. */
const placeOf = ({ state }: Known): string | undefined => {
  const approval = latest(state, 'approval')?.data
  const object = approval && 'object' in approval ? approval.object : undefined
  return typeof object === 'object' ? object.address : undefined
}

export const inspection: Readonly<Record<string, (known: Known) => Promise<Record<string, unknown>>>> = {
  visit: async (known) => {
    const scan = await known.scanned()
    const place = placeOf(known)
    return present({ place, ...(scan ? { scanned: true, scan: present({ ...scan, place }) } : {}) })
  },
  recheck: async (known) => present({ place: placeOf(known) }),
}
