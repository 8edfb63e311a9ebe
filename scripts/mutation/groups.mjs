// What `npm run mutate` can mutate: the sources of a group, and the tests that have to notice. Only those run, so a mutant
// is killed by the tests of its own subject and not by chance, and a run takes minutes instead of hours.
const domain = 'packages/domain/src'

export const groups = {
  calendar: {
    package: 'domain',
    mutate: [`${domain}/calendar/*.ts`, `${domain}/date/*.ts`],
    tests: ['src/calendar/**/*.test.ts', 'src/date/**/*.test.ts'],
  },
  deadline: {
    package: 'domain',
    mutate: [`${domain}/deadline/*.ts`],
    tests: ['src/deadline/**/*.test.ts'],
  },
  guards: {
    package: 'domain',
    mutate: [
      `${domain}/procedure/**/guards.ts`,
      `${domain}/procedure/**/guards/*.ts`,
      `${domain}/procedure/common/*.ts`,
      `${domain}/procedure/penalty-ordinary/service.ts`,
    ],
    tests: ['src/procedure/**/*.test.ts'],
  },
  'review-rules': {
    package: 'review-rules',
    mutate: ['packages/review-rules/src/**/*.ts'],
    tests: ['{src,test}/**/*.test.ts'],
  },
}
