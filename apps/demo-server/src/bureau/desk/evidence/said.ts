import type { Sent } from '../form'
import { readSaid } from './read-said'

/** What a form says of the evidence. */
export function saidIn({ looked, ...sent }: Sent): Record<string, unknown> & { kind: string } {
  const said = readSaid(sent, { numbers: ['item', 'redaction'], lists: { series: ['files'], custody: ['of'] } })
  return said.kind === 'redaction-decision' ? { ...said, looked: looked !== undefined } : said
}
