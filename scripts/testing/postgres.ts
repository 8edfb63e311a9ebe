import type { TestProject } from 'vitest/node'
import { type RunningPostgres, startPostgres } from './start-postgres'

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser's URL of a real PostgreSQL for this run. */
    postgresUrl: string
  }
}

interface Shared {
  users: number
  server: Promise<RunningPostgres>
}

// Several projects of one run share the server: each loads this module for itself, so the handle sits on globalThis.
const place = globalThis as { zhifaTestPostgres?: Shared }

/** vitest globalSetup: the server named by ZHIFA_TEST_PG, or an embedded one for the length of the run. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.ZHIFA_TEST_PG
  if (given) {
    project.provide('postgresUrl', given)
    return undefined
  }
  place.zhifaTestPostgres ??= { users: 0, server: startPostgres() }
  const shared = place.zhifaTestPostgres
  shared.users += 1
  project.provide('postgresUrl', (await shared.server).url)
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    delete place.zhifaTestPostgres
    await (await shared.server).stop()
  }
}
