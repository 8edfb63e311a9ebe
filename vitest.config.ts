import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import Sequencer from './scripts/testing/sequencer'
import tsconfig from './tsconfig.json' with { type: 'json' }

const root = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

// Under what name one workspace imports another stands in tsconfig.json; a longer name goes before one that begins it.
const alias = Object.entries(tsconfig.compilerOptions.paths)
  .map(([find, [file]]) => ({ find, replacement: root(file ?? '') }))
  .sort((a, b) => b.find.length - a.find.length)

const shared = {
  resolve: { alias },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
}

// Pure packages keep nothing between two files, so their tests share the modules they have loaded: loading them anew for
// each file cost more than the tests themselves. Whatever starts servers or processes keeps a world of its own.
const pure = { isolate: false }

const project = (name: string, dir: string, extra: Record<string, unknown> = {}) => ({
  ...shared,
  test: { name, root: root(dir), include: ['{src,test,testing}/**/*.test.{ts,tsx}'], ...extra },
})

export default defineConfig({
  test: {
    // Half of the suites wait for processes and sockets: one worker a core keeps both busy.
    maxWorkers: '100%',
    sequence: { sequencer: Sequencer },
    projects: [
      project('scripts', './scripts', { include: ['lib/**/*.test.mjs'] }),
      project('domain', './packages/domain', { ...pure, testTimeout: 60_000 }),
      project('review-rules', './packages/review-rules', { ...pure, testTimeout: 60_000 }),
      project('documents', './packages/documents', {
        ...pure,
        testTimeout: 180_000,
        hookTimeout: 120_000,
      }),
      project('service', './packages/service', { testTimeout: 120_000, hookTimeout: 120_000 }),
      project('zhifa', './packages/zhifa', { testTimeout: 120_000 }),
      project('integrations', './packages/integrations', {
        testTimeout: 180_000,
        hookTimeout: 120_000,
        globalSetup: [root('./scripts/testing/postgres.ts')],
      }),
      project('demo-server', './apps/demo-server', {
        testTimeout: 600_000,
        hookTimeout: 300_000,
        globalSetup: [root('./scripts/testing/postgres.ts')],
      }),
    ],
  },
})
