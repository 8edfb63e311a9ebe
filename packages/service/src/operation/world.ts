import { type LawBook, Layer, lawBook, type Procedure, type Registry, RegistryData, registry } from '@zhifa/domain'
import { proceduresFrom } from '@zhifa/domain/cli-kit'
import { ProblemError } from '../problem/problem'

/** What stands beside a request, the same for all: no case, no person of a case. */
export interface World {
  readonly law: LawBook
  readonly procedures: readonly Procedure[]
  readonly registry: Registry | undefined
}

/** The same as plain data, for the threads. */
export interface WorldData {
  readonly layers: readonly unknown[]
  readonly registry?: unknown
  /** File of a module with the bureau's own procedures. */
  readonly procedures?: string
}

/** @throws {LawBookError} for layers that do not fit together @throws {ZodError} @throws {UsageError} for the module */
export async function worldOf({ layers, registry: people, procedures }: WorldData): Promise<World> {
  return {
    law: lawBook(...layers.map((layer) => Layer.parse(layer))),
    procedures: await proceduresFrom({ procedures }),
    registry: people === undefined ? undefined : registry(RegistryData.parse(people)),
  }
}

/** The people of the request, or those with which the service was started. @throws {ProblemError} without either */
export function peopleOf(given: RegistryData | undefined, world: World): Registry {
  const people = given === undefined ? world.registry : registry(given)
  if (!people) throw new ProblemError('request.no-registry')
  return people
}
