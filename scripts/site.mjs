// `npm run site`: puts the documentation site together from the repository and builds it into site/dist. A link to nothing, in the
// repository's files or between pages, fails it. `--base /docs/` builds it for that path, where the demo serves it.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensure } from './ensure.mjs'
import { inRoot } from './lib/paths.mjs'
import { makeApi } from './lib/site/api.mjs'
import { madeDir, makePages, makeReference, makeTwins, publishMarkdown } from './lib/site/made.mjs'
import { makePlayground } from './lib/site/playground.mjs'

const main = async () => {
  const { base } = parseArgs({ options: { base: { type: 'string', default: '/' } } }).values
  const problem = await ensure({ build: false })
  if (problem !== undefined) return problem
  const faults = makePages()
  if (faults.length > 0) return faults.join('\n')
  await makeReference()
  await makeApi(join(madeDir, 'api'))
  const alone = makeTwins()
  if (alone.length > 0) return alone.join('\n')
  await makePlayground(join(madeDir, 'public/playground.js'))
  const { build } = await import('vitepress')
  await build(inRoot('site'), { base })
  publishMarkdown(inRoot('site/dist'))
  return undefined
}

const problem = await main()
if (problem !== undefined) {
  console.error(problem)
  process.exitCode = 1
}
