import { bundleForBrowser } from '../bench-bundle.mjs'
import { inRoot } from '../paths.mjs'

// What reads files, makes PDF or runs threads is never called in a browser: its imports go, and the build fails if a name stays.
const nothingOfNode = {
  name: 'nothing-of-node',
  setup(builder) {
    builder.onResolve({ filter: /^(?:node:|yauzl$|yazl$)/ }, ({ path }) => ({
      path,
      external: true,
      sideEffects: false,
    }))
  },
}

/**
 * The tools of the playground as one module for browsers, from the packages' sources.
 * @param {string} outfile
 * @throws {Error} when something of Node would still be imported: no browser has it
 */
export const makePlayground = async (outfile) => {
  const { metafile } = await bundleForBrowser(inRoot('site/playground/page.ts'), outfile, {
    format: 'esm',
    plugins: [nothingOfNode],
    metafile: true,
  })
  const left = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  if (left.length > 0) throw new Error(`the playground imports ${[...new Set(left)].join(', ')}`)
}
