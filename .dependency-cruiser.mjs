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
    {
      name: 'pure-packages-stay-pure',
      comment: 'No clock, file, network or database in the pure packages; only their command lines and tests may.',
      severity: 'error',
      from: {
        path: '^packages/(domain|review-rules)/src',
        pathNot: ['/cli/', '\\.test(-d)?\\.tsx?$', '/testing/', '/golden/'],
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
