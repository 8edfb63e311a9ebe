import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: {
      main: 'src/demo/main.ts',
      platform: 'src/demo/county/child.ts',
      typeset: 'src/bureau/typesetting/worker.ts',
    },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    clean: false,
    sourcemap: true,
    splitting: true,
    // What is installed stays where it is: PGlite and pdfmake read files that lie beside them.
    skipNodeModulesBundle: true,
    tsconfig: 'tsconfig.build.json',
  },
  {
    // The verifier of procedure certificates and the uploader, whole, for browsers.
    entry: { verify: 'src/verifier/browser.ts', upload: 'src/bureau/desk/media/uploader/browser.ts' },
    format: ['iife'],
    target: 'es2022',
    platform: 'browser',
    outExtension: () => ({ js: '.js' }),
    clean: false,
    minify: true,
    noExternal: [/.*/],
    tsconfig: 'tsconfig.build.json',
  },
])
