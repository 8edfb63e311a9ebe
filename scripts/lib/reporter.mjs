import { relative, sep } from 'node:path'
import { DefaultReporter } from 'vitest/node'
import { root } from './paths.mjs'
import { writeResults } from './results.mjs'

const outcome = (test) => {
  const { state } = test.result()
  return { title: test.fullName, state: state === 'pending' ? 'failed' : state }
}

const fileOutcome = (module) => {
  const tests = [...module.children.allTests()].map(outcome)
  return {
    project: module.project.name,
    file: relative(root, module.moduleId).split(sep).join('/'),
    failed: module.state() === 'failed' || module.errors().length > 0,
    tests,
  }
}

/** Vitest's own reporter, which also notes the results for `npm test` and `npm run trace`. */
export default class ZhifaReporter extends DefaultReporter {
  #startedAt = Date.now()

  onTestRunEnd(modules, unhandledErrors, reason) {
    const { ZHIFA_TEST_RESULTS: file } = process.env
    writeResults(file, {
      startedAt: this.#startedAt,
      interrupted: reason === 'interrupted',
      unhandledErrors: unhandledErrors.length,
      files: modules.map(fileOutcome).sort((a, b) => (a.file < b.file ? -1 : 1)),
    })
    return super.onTestRunEnd(modules, unhandledErrors, reason)
  }

  // `npm test` prints the one closing summary, over all suites, after this process has ended.
  reportTestSummary() {}
}
