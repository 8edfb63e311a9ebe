const support = /(^|\/)(testing|examples|samples|golden)(\/|$)/
const isDemonstration = (file) => file.startsWith('apps/demo-server/src/demo/')
const isCommandLine = (file) => /\/src\/(.*\/)?cli\//.test(file)

/**
 * Imports of test support by product code. The demonstration shows samples, so it may; a command line may load one only
 * when the command that needs it is called.
 * @param {ReturnType<typeof import('./sources.mjs').sourcesOf>} sources
 * @returns {{ file: string, specifier: string }[]}
 */
export const testSupportIn = (sources) =>
  sources
    .filter(({ file }) => file.includes('/src/') && !isDemonstration(file))
    .flatMap(({ file, imports }) =>
      imports
        .filter(({ specifier, to }) => support.test(to ?? '') || /^@zhifa\/.*\/testing$/.test(specifier))
        .filter(({ lazy }) => !(lazy && isCommandLine(file)))
        .map(({ specifier }) => ({ file, specifier })),
    )
