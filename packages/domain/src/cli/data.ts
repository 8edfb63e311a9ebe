import { z } from 'zod'
import { Layer } from '../law/layer'
import { checkUsage, dataCheck } from './data-check'
import { dataStale, staleUsage } from './data-stale'
import { type Answer, UsageError } from './io'

/** `data VERB`: what can be done with the files of the law book. */
export function data(args: readonly string[], options: { json?: boolean; layer?: string[] }): Answer {
  const [verb, ...rest] = args
  if (verb === 'check') return dataCheck(rest, options)
  if (verb === 'stale') return dataStale(rest, options)
  if (verb === 'schema' && rest.length === 0)
    return { out: JSON.stringify(z.toJSONSchema(Layer, { io: 'input' }), null, 2), yes: true }
  throw new UsageError([checkUsage, staleUsage, 'zhifa-domain data schema'].join('\n  '))
}
