import { readSaid } from '../evidence/read-said'
import type { Sent } from '../form'

/** What a form says of a finished file. */
export const saidOfFile = (sent: Sent): Record<string, unknown> =>
  readSaid(sent, {
    numbers: ['loan', 'hold', 'disposal', 'transfer', 'package', 'pages'],
    lists: { disposal: ['appraisers'], 'disposal-done': ['witnesses'] },
  })
