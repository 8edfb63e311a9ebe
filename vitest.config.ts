import { defineConfig } from 'vitest/config'

const root = (path: string): string => new URL(path, import.meta.url).pathname

const shared = {
  resolve: {
    alias: {
      '@zhifa/domain/calendar': root('./packages/domain/src/entries/calendar.ts'),
      '@zhifa/domain/deadlines': root('./packages/domain/src/entries/deadlines.ts'),
      '@zhifa/domain/ledger': root('./packages/domain/src/entries/ledger.ts'),
      '@zhifa/domain/testing': root('./packages/domain/testing/index.ts'),
      '@zhifa/domain': root('./packages/domain/src/index.ts'),
      '@zhifa/review-rules': root('./packages/review-rules/src/index.ts'),
      '@zhifa/documents': root('./packages/documents/src/index.ts'),
      '@zhifa/integrations/testing': root('./packages/integrations/src/testing/index.ts'),
      '@zhifa/integrations': root('./packages/integrations/src/index.ts'),
    },
  },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
}

const project = (name: string, dir: string, extra: Record<string, unknown> = {}) => ({
  ...shared,
  test: { name, root: root(dir), include: ['{src,test,testing}/**/*.test.{ts,tsx}'], ...extra },
})

export default defineConfig({
  test: {
    // Half of the suites wait for processes and sockets: one worker a core keeps both busy.
    maxWorkers: '100%',
    projects: [
      project('scripts', './scripts', { include: ['lib/**/*.test.mjs'] }),
      project('domain', './packages/domain', { testTimeout: 60_000 }),
      project('review-rules', './packages/review-rules', { testTimeout: 60_000 }),
      project('documents', './packages/documents', { testTimeout: 180_000, hookTimeout: 120_000 }),
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
