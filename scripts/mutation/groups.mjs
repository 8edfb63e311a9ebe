// What `npm run mutate` can mutate: the sources of a group, and the folders of the tests that have to
// notice. Only those run, so a mutant is killed by the tests of its own subject and not by chance, and a run takes minutes
// instead of hours.
const domain = 'packages/domain/src'

export const groups = {
  calendar: {
    package: 'domain',
    mutate: [`${domain}/calendar/*.ts`, `${domain}/date/*.ts`],
    // Written by a script from the data, and a test compares it with what the script writes.
    spare: [`!${domain}/calendar/announced.ts`],
    tests: ['src/calendar', 'src/date'],
  },
  deadline: {
    package: 'domain',
    mutate: [`${domain}/deadline/*.ts`],
    tests: ['src/deadline', 'test/golden'],
  },
  guards: {
    package: 'domain',
    mutate: [
      `${domain}/procedures/**/guards.ts`,
      `${domain}/procedures/**/guards/*.ts`,
      `${domain}/procedures/common/{closing,correction-guard,court-window,remedy}.ts`,
      `${domain}/procedures/penalty-ordinary/service.ts`,
    ],
    // Each guard has examples, and the package has situations: asked by themselves, without a test runner.
    examples: 'packages/domain/test/guards/mutants.ts',
  },
  'review-rules': {
    package: 'review-rules',
    mutate: ['packages/review-rules/src/**/*.ts'],
    // The process around the command line.
    spare: ['!packages/review-rules/src/cli/main.ts'],
    tests: ['src', 'test'],
    // The property tests take longer than all others together and notice nothing that those miss; the program runs when it
    // is loaded, and a bundle is loaded once.
    without: /(properties(-\w+)?|cli\/main)\.test\.ts$/,
    // What a rule says is a constant of its module, and the golden page of the rules holds every word of it: a changed word
    // is a changed page. A mutant of a constant would need every test of the package, thousands of times.
    quick: true,
  },
}

/** The group that is being mutated: vitest and the bundler run in processes of their own. */
export const group = groups[process.env.ZHIFA_MUTATE ?? '']

/** The tests of the group in one file, in the root of its package. */
export const bundleName = 'all-tests.bundled.test.mjs'
