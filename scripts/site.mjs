// `npm run site`: puts the documentation site together from the repository and builds it into site/dist. A link to nothing, in the
// repository's files, between pages or to a place in a page, and a page without its twin in the other language fail it. `--base /docs/` builds it for that path, where the demo serves it.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensure } from './ensure.mjs'
import { inRoot } from './lib/paths.mjs'
import { makeApi } from './lib/site/api.mjs'
import { deadLinksIn } from './lib/site/built.mjs'
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
  const dead = deadLinksIn(inRoot('site/dist'), base)
  return dead.length > 0 ? dead.join('\n') : undefined
}

const problem = await main()
if (problem !== undefined) {
  console.error(problem)
  process.exitCode = 1
}
