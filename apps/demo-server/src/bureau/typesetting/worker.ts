import { deserialize } from 'node:v8'
import { lawBook } from '@zhifa/domain'
import { move } from 'piscina'
import { make } from './make'
import type { Given, House, HouseData, SharedHouse } from './task'
import { type Told, told } from './told'

/** By agency, the one that was asked for last at the end; a law book takes some megabytes. */
const known = new Map<string, { readonly number: number; readonly house: House }>()
const mostKnown = 8

/** Makes one paper in a thread of its own; the law of an agency is put together once and kept until another one comes. */
export default async function answer({ task, house }: Given): Promise<Uint8Array | Told> {
  try {
    // A Buffer may be a window on a pool; only a buffer of its own can be handed over.
    const bytes = new Uint8Array(await make(task, kept(house)))
    move(bytes.buffer)
    return bytes
  } catch (error) {
    return told(error)
  }
}

function kept(shared: SharedHouse): House {
  const last = known.get(shared.of)
  const house = last?.number === shared.number ? last.house : houseOf(shared)
  known.delete(shared.of)
  known.set(shared.of, { number: shared.number, house })
  const [oldest] = known.keys()
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest)
  return house
}

// What reads it takes no shared memory: it gets a copy.
function houseOf({ data }: SharedHouse): House {
  const { layers, registry, agency } = deserialize(new Uint8Array(data).slice()) as HouseData
  return { law: lawBook(...layers), registry, agency }
}
