import { latest, type Payloads } from '@zhifa/domain'
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

/** What the newest visit found. */
const visitOf = ({ state }: Known): Payloads['inspection.planned']['visit'] | undefined => {
  const visit = latest(state, 'visit')?.data
  return visit && 'problems' in visit && 'certificateShown' in visit ? visit : undefined
}

const numbered = (problems: readonly string[]): string =>
  problems.length === 1 ? (problems[0] ?? '') : problems.map((text, i) => `${i + 1}.${text}`).join('；')

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
  result: async (known) => {
    const visit = visitOf(known)
    if (visit?.signature.kind !== 'signed') return {}
    const { problems } = visit
    if (problems.length === 0) return { conclusion: 'no-problem', text: '未发现问题。' }
    return { conclusion: 'problem-found', text: `${numbered(problems)}。` }
  },
  'correction-order': async (known) => {
    const problems = visitOf(known)?.problems ?? []
    return present({
      basis: known.step.cites,
      // What a visit found; what to do about it is for the officers to say more exactly.
      content: problems.length === 0 ? undefined : `对下列问题予以改正：${numbered(problems)}。`,
    })
  },
  recheck: async (known) => present({ place: placeOf(known) }),
}
