import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import tsconfig from './tsconfig.json' with { type: 'json' }

const root = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

// Under what name one workspace imports another stands in tsconfig.json; a longer name goes before one that begins it.
const alias = Object.entries(tsconfig.compilerOptions.paths)
  .map(([find, [file = '']]) => ({ find, file }))
  .sort((a, b) => b.find.length - a.find.length)

/** The other workspaces' sources, which are never stale. */
const sources = { resolve: { alias: alias.map(({ find, file }) => ({ find, replacement: root(file) })) } }

/**
 * The other workspaces as they were built, which Node loads in a fraction of the time of a thousand sources: for what loads
 * everything anew for each file. `npm test` has just built them; whoever runs vitest alone reads the sources.
 */
const built =
  process.env.ZHIFA_TEST_BUILT === undefined
    ? sources
    : { resolve: { alias: alias.map(({ find, file }) => ({ find, replacement: root(builtFrom(file)) })) } }

/** Which file tsup makes of a door. */
function builtFrom(file: string): string {
  return file
    .replace(/\/src\/(?:entries\/)?([\w-]+)\.ts$/, '/dist/$1.js')
    .replace(/\/testing\/index\.ts$/, '/dist/testing.js')
}

const shared = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } }

// Pure packages keep nothing between two files, so their tests share the modules they have loaded: loading them anew for
// each file cost more than the tests themselves. Whatever starts servers or processes keeps a world of its own.
const pure = { isolate: false }

const project = (
  name: string,
  dir: string,
  { isolate = true, ...extra }: Record<string, unknown> & { readonly isolate?: boolean } = {},
) => ({
  ...shared,
  ...(isolate ? built : sources),
  test: {
    name,
    root: root(dir),
    include: ['{src,test,testing}/**/*.test.{ts,tsx}'],
    server: { deps: { external: [/\/packages\/[\w-]+\/dist\//] } },
    isolate,
    ...extra,
  },
})

/**
 * What starts servers and databases comes first and the many small files last, so that no core waits at the end. The files of
 * one project stand together: a worker that keeps its modules for the next file can do so only for a file of the same project.
 */
const projects = ['demo-server', 'integrations', 'service', 'zhifa', 'scripts', 'documents', 'review-rules', 'domain']

/** Files that take minutes and look small. */
const long = ['any-payload.test.ts', 'forms.test.ts', 'ofd-reader.test.ts']

const rank = ({ project, moduleId }: TestSpecification): readonly [number, number] => {
  const at = projects.indexOf(project.name)
  return [at === -1 ? projects.length : at, long.some((name) => moduleId.endsWith(`/${name}`)) ? 0 : 1]
}

/** The order of the whole suite; within a project that of Vitest: what failed or took long before, then the largest. */
class Sequencer extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(specifications)
    return sorted
      .map((specification) => ({ specification, rank: rank(specification) }))
      .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
      .map(({ specification }) => specification)
  }
}

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
        globalSetup: [root('./scripts/testing/postgres.ts'), root('./scripts/testing/bundles.ts')],
      }),
      project('demo-server', './apps/demo-server', {
        testTimeout: 600_000,
        hookTimeout: 300_000,
        globalSetup: [root('./scripts/testing/postgres.ts'), root('./scripts/testing/bundles.ts')],
      }),
    ],
  },
})
