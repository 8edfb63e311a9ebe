import type { Options } from 'tsup'

/** What every published package builds: ESM, CommonJS and types, for the oldest Node that the project supports. */
export const library: Options = {
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'node',
  dts: true,
  clean: false,
  sourcemap: true,
  splitting: true,
  treeshake: true,
  // `import.meta.url` has no meaning in CommonJS: what looks for files or packages beside itself would find nothing.
  shims: true,
  tsconfig: 'tsconfig.build.json',
  esbuildOptions(options, { format }) {
    // Chinese words as they are: escaped, each character is six bytes instead of three.
    options.charset = 'utf8'
    // Whoever reads a bundle reads the ES module; the other carries the same without its blanks, for a smaller installation.
    options.minifyWhitespace = format === 'cjs'
  },
}

/** What a command is built as: one file for Node, which nobody reads and nobody imports. */
export const program: Options = {
  ...library,
  entry: { cli: 'src/cli/main.ts' },
  format: ['esm'],
  dts: false,
  esbuildOptions(options) {
    options.charset = 'utf8'
    options.minifyWhitespace = true
  },
}
