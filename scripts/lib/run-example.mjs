// Runs a TypeScript example of this repository against the workspaces' sources: node scripts/lib/run-example.mjs examples/levy.ts

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bench-bundle.mjs'
import { inRoot } from './paths.mjs'

const [file] = process.argv.slice(2)
const outfile = join(inRoot('node_modules/.cache/zhifa/examples'), `${file.replaceAll(/[^\w-]/g, '_')}.mjs`)
await bundle(inRoot(file), outfile)
await import(pathToFileURL(outfile).href)
