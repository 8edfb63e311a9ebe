import { readSaid } from '../evidence/read-said'
import type { Sent } from '../form'

const lines = (text: unknown): string[] =>
  typeof text === 'string'
    ? text
        .split(/[\n,，、;；]/)
        .map((one) => one.trim())
        .filter((one) => one !== '')
    : []
const filled = (name: string, list: unknown): Record<string, unknown> =>
  Array.isArray(list) && list.length > 0 ? { [name]: list } : {}

/** What a form says in the docket; of which matter, the address says. */
export function saidInDocket(sent: Sent, matter?: number): Record<string, unknown> {
  const said = readSaid(sent, {
    numbers: ['answer', 'file'],
    lists: { paper: ['effects'], complaint: ['against'], 'against-named': ['persons'] },
  })
  if (matter !== undefined) return { ...said, matter }
  const { kind, type, concern, cases, elsewhere, effects, against, ...rest } = said
  const about = { concern, cases: lines(cases), ...(elsewhere === undefined ? {} : { elsewhere }) }
  if (kind === 'paper') return { kind, paper: { ...rest, kind: type, ...filled('effects', effects) }, ...about }
  return { kind, complaint: { ...rest, ...filled('against', against) }, ...about }
}
