// The arrows of the house: domain <- review-rules, documents, integrations <- apps. Anything else fails the build.
const outside = (own, allowed) => ({
  name: `${own}-may-import-only-${allowed.join('-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^packages/${own}/(src|testing)`, pathNot: '\\.test(-d)?\\.tsx?$' },
  to: {
    path: '^(packages|apps)/',
    pathNot: [`^packages/${own}/`, ...allowed.map((name) => `^packages/${name}/`)],
  },
})

const app = '^apps/demo-server/src/'

/** A room of the app that knows nothing of others. */
const room = (own, others) => ({
  name: `${own}-knows-no-${others.join('-')}`,
  severity: 'error',
  from: { path: `${app}${own}/` },
  to: { path: `${app}(${others.join('|')})/` },
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    outside('domain', []),
    outside('review-rules', ['domain']),
    outside('documents', ['domain']),
    outside('integrations', ['domain']),
    outside('service', ['domain', 'review-rules', 'documents']),
    {
      name: 'samples-only-in-the-demonstration',
      comment: 'Only demo/, tests and benchmarks know samples.',
      severity: 'error',
      from: { path: '^apps/[^/]+/src', pathNot: ['^apps/[^/]+/src/demo/', '\\.test\\.ts$'] },
      to: { path: ['^packages/[^/]+/testing', '^packages/[^/]+/(src|dist|test)/testing'] },
    },
    room('bureau', ['county-platform', 'demo']),
    room('county-platform', ['bureau', 'demo']),
    room('(web|storage|verifier)', ['bureau', 'county-platform', 'demo']),
    {
      name: 'records-leave-through-access',
      comment: 'Whole records and ledger lines hold what not everybody may see: pages and exports ask bureau/access.',
      severity: 'error',
      from: { path: `${app}bureau/`, pathNot: [`${app}bureau/(access|cases|ledger)/`, '\\.test\\.ts$'] },
      to: { path: `${app}bureau/(cases/read-case|ledger/lines)\\.ts$` },
    },
    {
      name: 'pure-packages-stay-pure',
      comment: 'No clock, file, network or database in the pure packages; only their command lines and tests may.',
      severity: 'error',
      from: {
        path: '^packages/(domain|review-rules)/src',
        pathNot: ['/cli(-kit)?/', '/entries/cli-kit\\.ts$', '\\.test(-d)?\\.tsx?$', '/testing/', '/golden/'],
      },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
}
