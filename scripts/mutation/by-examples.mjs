// Mutation testing of what has examples: a change is switched on, and only the examples that come by its place are asked again, in
// this process. A test runner takes seconds for each change, this takes milliseconds. Changes of what runs while a module loads
// (tables, texts) are left out, as with --quick.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { globSync } from 'tinyglobby'
import { bundle } from '../lib/bench-bundle.mjs'
import { inRoot, root } from '../lib/paths.mjs'

const silent = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} }
const options = { plugins: null, excludedMutations: [], ignorers: [] }
/** How often one place may be passed before it counts as a loop without end. */
const most = 100_000

/** @returns what became of each mutant: `{ file, line, column, mutator, from, to, status }` */
export async function byExamples(patterns, entry) {
  const files = globSync([...patterns, '!**/*.test.ts'], { cwd: root })
  const sources = new Map(files.map((file) => [inRoot(file), readFileSync(inRoot(file), 'utf8')]))
  const written = [...sources].map(([name, content]) => ({ name, content, mutate: true }))
  const { files: changed, mutants } = await new Instrumenter(silent).instrument(written, options)
  const instrumented = new Map(changed.map(({ name, content }) => [name, content]))
  const outfile = inRoot('node_modules/.cache/zhifa/mutation/examples.mjs')
  await bundle(inRoot(entry), outfile, {}, (path) => instrumented.get(path) ?? readFileSync(path, 'utf8'))
  const { examples } = await import(pathToFileURL(outfile).href)

  globalThis.__stryker__ ??= {}
  const switches = globalThis.__stryker__
  const outcomes = examples.map((seen, i) => {
    switches.currentTestId = `${i}`
    return seen()
  })
  switches.currentTestId = undefined
  const passing = Object.entries(switches.mutantCoverage.perTest)
  const coming = new Map()
  for (const [test, places] of passing)
    for (const id of Object.keys(places)) coming.set(id, [...(coming.get(id) ?? []), Number(test)])
  // What runs while a module loads as well was decided before any example began.
  const loaded = switches.mutantCoverage.static

  const isNoticed = (id) => {
    switches.activeMutant = id
    return coming.get(id)?.some((test) => {
      Object.assign(switches, { hitCount: 0, hitLimit: most })
      try {
        return examples[test]() !== outcomes[test]
      } catch {
        return true
      }
    })
  }
  return mutants
    .filter(({ id }) => !(id in loaded))
    .map(({ id, fileName, location, mutatorName, replacement }) => {
      const source = sources.get(fileName) ?? ''
      return {
        file: relative(root, fileName),
        line: location.start.line + 1,
        column: location.start.column + 1,
        mutator: mutatorName,
        from: source.split('\n')[location.start.line]?.trim() ?? '',
        to: replacement ?? '',
        status: !coming.has(id) ? 'NoCoverage' : isNoticed(id) ? 'Killed' : 'Survived',
      }
    })
}

/** Prints what no example noticed, and what came of it by file. @returns whether at least 90 % were noticed */
export function reported(name, found) {
  const noticed = (all) => all.filter(({ status }) => status === 'Killed').length
  for (const { file, line, column, mutator, from, to, status } of found) {
    if (status !== 'Killed') console.log(`[${status}] ${mutator} ${file}:${line}:${column}\n- ${from}\n+ ${to}\n`)
  }
  for (const file of new Set(found.map((one) => one.file))) {
    const all = found.filter((one) => one.file === file)
    console.log(
      `${((100 * noticed(all)) / all.length).toFixed(1).padStart(6)} %  ${noticed(all)} / ${all.length}  ${file}`,
    )
  }
  const score = found.length === 0 ? 100 : (100 * noticed(found)) / found.length
  console.log(`${name}: ${noticed(found)} / ${found.length} 被发现 noticed, ${score.toFixed(1)} % (≥ 90 %)`)
  return score >= 90
}
