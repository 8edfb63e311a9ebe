import { z } from 'zod'
import { Layer } from '../law/layer'
import { type Answer, UsageError } from './io'

/** `data schema`: what a layer file may say. */
export function dataSchema(args: readonly string[]): Answer {
  if (args.length > 0) throw new UsageError()
  return { out: JSON.stringify(z.toJSONSchema(Layer, { io: 'input' }), null, 2), yes: true }
}
