import { table } from './table.mjs'

/** @typedef {import('./results.mjs').Results} Results */

const count = (file, state) => file.tests.filter((test) => test.state === state).length
const ranNothing = (file) => file.tests.every((test) => test.state === 'skipped')

const projectRow = (name, files) => {
  const sum = (state) => files.reduce((total, file) => total + count(file, state), 0)
  return { name, passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), files: files.length }
}

/** What is wrong although no single test failed: the silent ways in which a suite can prove nothing. */
const problemsOf = (results, expected) => {
  const problems = []
  for (const file of results.files) {
    if (file.failed && count(file, 'failed') === 0)
      problems.push(`${file.file}: 文件未能完成 the file failed outside its tests`)
    else if (expected.length > 0 && ranNothing(file)) problems.push(`${file.file}: 未运行任何测试 ran no test`)
  }
  for (const name of expected) {
    if (!results.files.some((file) => file.project === name))
      problems.push(`${name}: 未运行任何测试 the suite ran no test`)
  }
  if (results.unhandledErrors > 0) problems.push(`${results.unhandledErrors} 个未处理的错误 unhandled errors`)
  if (results.interrupted) problems.push('测试被中断 the run was interrupted')
  return problems
}

/**
 * @param {Results | undefined} results undefined when vitest left none
 * @param {{ expected?: string[], exitCode?: number }} [run] the projects that must have run (none for a part of the
 *   tests) and vitest's exit code
 */
export const summarise = (results, { expected = [], exitCode = 0 } = {}) => {
  const files = results?.files ?? []
  const names = [...new Set([...expected, ...files.map((file) => file.project)])]
  const rows = names.map((name) =>
    projectRow(
      name,
      files.filter((file) => file.project === name),
    ),
  )
  const problems = results === undefined ? ['测试未能运行 the tests could not be run'] : problemsOf(results, expected)
  const total = (key) => rows.reduce((sum, row) => sum + row[key], 0)
  if (exitCode !== 0 && total('failed') === 0 && problems.length === 0) {
    problems.push(`vitest 异常退出 vitest ended with code ${exitCode}`)
  }
  return {
    rows,
    problems,
    passed: total('passed'),
    failed: total('failed') + problems.length,
    skipped: total('skipped'),
  }
}

/** The closing lines of `npm test`; the last one is for machines and people alike. */
export const closing = ({ rows, problems, passed, failed, skipped }) => {
  const head = ['suite', 'passed', 'failed', 'skipped', 'files']
  const body = rows.map((row) => [row.name, row.passed, row.failed, row.skipped, row.files])
  const last = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return ['', table([head, ...body]), '', ...problems.map((problem) => `✗ ${problem}`), last].join('\n')
}
