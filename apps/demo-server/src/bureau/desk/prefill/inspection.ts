import { latest } from '@zhifa/domain'
import { openedChecklists } from '../checklists/questions'
import { type Known, present } from './known'

/** Where the object is that was approved. */
const placeOf = ({ state }: Known): string | undefined => {
  const approval = latest(state, 'approval')?.data
  const object = approval && 'object' in approval ? approval.object : undefined
  return typeof object === 'object' ? object.address : undefined
}

/** What was approved to be looked at. */
const itemsOf = ({ state }: Known): readonly string[] => {
  const approval = latest(state, 'approval')?.data
  return approval && 'items' in approval && Array.isArray(approval.items) ? approval.items.map(String) : []
}

export const inspection: Readonly<Record<string, (known: Known) => Promise<Record<string, unknown>>>> = {
  visit: async (known) => {
    const scan = await known.scanned()
    const place = placeOf(known)
    const checklists = openedChecklists(known.bureau.law, itemsOf(known), known.bureau.today())
    return present({
      place,
      ...(checklists.length > 0 ? { checklists } : {}),
      ...(scan ? { scanned: true, scan: present({ ...scan, place }) } : {}),
    })
  },
  recheck: async (known) => present({ place: placeOf(known) }),
}
