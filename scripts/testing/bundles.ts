import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

/** Under the root, so that a bundle finds what is installed. */
const cache = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'node_modules', '.cache', 'zhifa', 'test')

/** A name that no other process takes. */
export const ownPlace = (): string => join(cache, `${process.pid}-${Math.random().toString(36).slice(2)}`)

/** Where the files of one run find what another of them has bundled; absent outside a run. */
const variable = 'ZHIFA_TEST_BUNDLES'

/** vitest globalSetup: a dozen files start the same program, which is bundled for the first of them. */
export default function setup(project: TestProject): (() => Promise<void>) | undefined {
  // Another project of the same run has made the place, and removes it.
  if (process.env[variable] !== undefined) return
  const place = ownPlace()
  process.env[variable] = place
  const forget = (): Promise<void> => rm(place, { recursive: true, force: true })
  // Whoever watches has changed a source.
  project.onTestsRerun(forget)
  return async () => {
    delete process.env[variable]
    await forget()
  }
}

/**
 * The directory that `make` fills, kept for the whole run under a name.
 * @returns nothing outside a run: then nobody would remove it
 */
export async function madeOnce(
  name: string,
  make: (directory: string) => Promise<unknown>,
): Promise<string | undefined> {
  const place = process.env[variable]
  if (place === undefined) return undefined
  const made = join(place, name.replaceAll(/[^\w-]/g, '_'))
  if (existsSync(made)) return made
  const draft = `${made}.${process.pid}`
  await mkdir(draft, { recursive: true })
  await make(draft)
  try {
    await rename(draft, made)
  } catch (error) {
    // Another file made the same in the meantime.
    if (!existsSync(made)) throw error
    await rm(draft, { recursive: true, force: true })
  }
  return made
}
