// `npm run trace`: clause by clause, which tests prove it. Writes docs/traceability.md from real results.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inRoot, root } from './lib/paths.mjs'
import { fullResults, readResults } from './lib/results.mjs'
import { run } from './lib/run.mjs'
import { newestChange } from './lib/source-time.mjs'
import { proofsByClause, stateOf, tracePage, unknownIds } from './lib/trace-table.mjs'

const sources = ['packages', 'apps', 'examples', 'scripts', 'package-lock.json', 'vitest.config.ts', 'tsup.shared.ts']

const currentResults = async () => {
  const last = readResults(fullResults)
  if (last !== undefined && last.startedAt > newestChange(root, sources)) return last
  const begun = Date.now()
  await run(process.execPath, [inRoot('scripts/test.mjs')])
  const fresh = readResults(fullResults)
  // A build that broke leaves the results of an earlier state behind.
  return fresh !== undefined && fresh.startedAt >= begun ? fresh : undefined
}

const main = async () => {
  const results = await currentResults()
  if (results === undefined)
    return '没有测试结果，请先解决上述错误。There are no test results; mend the errors above first.'
  const clauses = JSON.parse(readFileSync(inRoot('docs/clauses.json'), 'utf8'))
  const proofs = proofsByClause(results)
  const unknown = unknownIds(proofs, clauses)
  if (unknown.length > 0) {
    const titles = unknown.flatMap((id) => proofs.get(id).map((proof) => `  [${id}] ${proof.file}: ${proof.title}`))
    return `测试标题中的条款编号不在 docs/clauses.json 中。Clause ids that docs/clauses.json does not know:\n${titles.join('\n')}`
  }
  writeFileSync(
    inRoot('docs/traceability.md'),
    tracePage(clauses, proofs, (path) => existsSync(inRoot(path))),
  )
  const states = clauses.groups.flatMap((group) => group.clauses.map((clause) => stateOf(proofs.get(clause.id) ?? [])))
  const count = (state) => states.filter((each) => each === state).length
  console.log(`docs/traceability.md: ${count('served')} served, ${count('failing')} failing, ${count('open')} open`)
  const unread = results.files.filter((file) => file.failed && file.tests.length === 0).map((file) => `  ${file.file}`)
  if (unread.length > 0) return `未能加载的测试文件 Test files that could not be loaded:\n${unread.join('\n')}`
  return count('failing') > 0 ? '有条款的测试未通过 Tests of a clause are failing' : undefined
}

const problem = await main()
if (problem !== undefined) {
  console.error(problem)
  process.exitCode = 1
}
