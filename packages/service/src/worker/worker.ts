import { move, workerData } from 'piscina'
import { handle, type Reply } from '../operation/handle'
import { type WorldData, worldOf } from '../operation/world'
import { operations } from '../operations'
import type { Given } from './task'

// The law book is put together once for each thread.
const world = worldOf(workerData as WorldData)

/** Answers one request in a thread of its own. */
export default async function answer({ operation, body, address, begun }: Given): Promise<Reply> {
  const known = await world
  begun.postMessage(true)
  begun.close()
  const found = operations.get(operation)
  if (!found) throw new Error(`no operation ${operation}`)
  const reply = await handle(found, body, address, known)
  move(reply.body.buffer)
  return reply
}
