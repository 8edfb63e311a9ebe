import { createRequire } from 'node:module'
import { MissingPackageError, type OptionalPackage } from './missing'

/** Only the package itself may be absent: one of its own dependencies that is not there is another fault. */
const isAbsent = (name: OptionalPackage, error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND') &&
  error.message.includes(`'${name}'`)

/**
 * Loads an optional package when it is first used.
 *
 * @param load `() => import(name)`, written out so that types and bundlers see it
 * @throws MissingPackageError when it is not installed
 */
export async function loaded<T>(name: OptionalPackage, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    throw isAbsent(name, error) ? new MissingPackageError(name, error) : error
  }
}

/**
 * The same for what must answer at once: signing is synchronous, so its library cannot be awaited.
 *
 * @throws MissingPackageError when it is not installed
 */
export function required<T>(name: OptionalPackage): T {
  try {
    return createRequire(import.meta.url)(name) as T
  } catch (error) {
    throw isAbsent(name, error) ? new MissingPackageError(name, error) : error
  }
}
