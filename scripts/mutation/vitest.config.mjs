// The project of the group that is being mutated, cut down to the tests of that group, as `bundle.mjs` wrote them where it did.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import shared from '../../vitest.config.ts'
import { bundleName, group } from './groups.mjs'

const project = shared.test?.projects?.find((each) => each.test?.name === group?.package)
if (!project) throw new Error('ZHIFA_MUTATE names no group: run `npm run mutate -- calendar`')

const runner = fileURLToPath(new URL('./runner.mjs', import.meta.url))

// Where no constant is mutated, the modules need not be loaded anew for each mutant.
const test = {
  ...project.test,
  include: [bundleName],
  runner,
  server: { deps: { external: [/all-tests\.bundle\.mjs$/] } },
  isolate: !process.env.ZHIFA_MUTATE_QUICK,
}

export default defineConfig({ ...project, test })
