// `npm run site`: puts the documentation site together from the repository and builds it into site/dist. A link to nothing, in the
// repository's files or between pages, fails it.
import { join } from 'node:path'
import { ensure } from './ensure.mjs'
import { inRoot } from './lib/paths.mjs'
import { makeApi } from './lib/site/api.mjs'
import { madeDir, makePages, makeReference, publishMarkdown } from './lib/site/made.mjs'

const main = async () => {
  const problem = await ensure({ build: false })
  if (problem !== undefined) return problem
  const faults = makePages()
  if (faults.length > 0) return faults.join('\n')
  await makeReference()
  await makeApi(join(madeDir, 'api'))
  const { build } = await import('vitepress')
  await build(inRoot('site'))
  publishMarkdown(inRoot('site/dist'))
  return undefined
}

const problem = await main()
if (problem !== undefined) {
  console.error(problem)
  process.exitCode = 1
}
