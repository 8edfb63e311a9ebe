// `npm start`: prepares a fresh clone, then becomes the demo server. The server runs in this process, so that
// signals, exit codes and `kill -9` reach it without a go-between.
import { pathToFileURL } from 'node:url'
import { ensure } from './ensure.mjs'
import { inRoot } from './lib/paths.mjs'

const problem = await ensure()
if (problem === undefined) {
  const main = inRoot('apps/demo-server/dist/main.js')
  process.argv[1] = main
  await import(pathToFileURL(main).href)
} else {
  console.error(problem)
  process.exitCode = 1
}
