import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { inRoot, root } from './paths.mjs'
import { workspaceNames } from './workspace-names.mjs'

// The builder's own esbuild: one version in the house.
const { build } = createRequire(inRoot('node_modules/tsup/package.json'))('esbuild')

const alias = Object.fromEntries([...workspaceNames(root)].map(([name, file]) => [name, inRoot(file)]))

// Sources find their data beside themselves; in a bundle `import.meta.url` would point to the bundle.
const keepPlaces = (read) => ({
  name: 'keep-places',
  setup(builder) {
    builder.onLoad({ filter: /[\\/](packages|apps|scripts)[\\/].*\.tsx?$/ }, ({ path }) => ({
      contents: read(path).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }))
  },
})

const asWritten = (path) => readFileSync(path, 'utf8')

/**
 * Turns a TypeScript benchmark with the workspaces' sources into one file that Node runs; npm packages stay outside.
 * @param read gives the text of a source, by its path
 */
export const bundle = (entry, outfile, more = {}, read = asWritten) =>
  build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias,
    plugins: [keepPlaces(read)],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    ...more,
  })

/** The same as `program.mjs` in a directory, with what is read only later in files of its own. */
export const bundleInParts = (entry, outdir) =>
  bundle({ in: entry, out: 'program' }, undefined, { outdir, splitting: true, outExtension: { '.js': '.mjs' } })

/** The same for a browser: one script with everything in it. */
export const bundleForBrowser = (entry, outfile, more = {}) =>
  build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    minify: true,
    alias,
    logLevel: 'warning',
    ...more,
  })
