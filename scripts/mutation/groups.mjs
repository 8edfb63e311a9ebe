// What `npm run mutate` can mutate: the sources of a group, and the folders whose tests have to notice. Only those run, so
// a mutant is killed by the tests of its own subject and not by chance, and a run takes minutes instead of hours.
const domain = 'packages/domain/src'

export const groups = {
  calendar: {
    package: 'domain',
    mutate: [`${domain}/calendar/*.ts`, `${domain}/date/*.ts`],
    tests: ['src/calendar', 'src/date'],
  },
  deadline: {
    package: 'domain',
    mutate: [`${domain}/deadline/*.ts`],
    tests: ['src/deadline', 'src/law/golden'],
  },
  guards: {
    package: 'domain',
    mutate: [
      `${domain}/procedure/**/guards.ts`,
      `${domain}/procedure/**/guards/*.ts`,
      `${domain}/procedure/common/{closing,correction-guard,court-window,remedy}.ts`,
      `${domain}/procedure/penalty-ordinary/service.ts`,
    ],
    tests: ['src/procedure/examples', 'src/procedure/penalty-ordinary/guards'],
  },
  'review-rules': {
    package: 'review-rules',
    mutate: ['packages/review-rules/src/**/*.ts'],
    tests: ['src', 'test'],
  },
}

/** The group that is being mutated: vitest and the bundler run in processes of their own. */
export const group = groups[process.env.ZHIFA_MUTATE ?? '']
