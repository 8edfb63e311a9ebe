import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { inRoot } from './paths.mjs'

/** Results of the last run of every test, and of the last run of some. */
export const fullResults = inRoot('node_modules/.cache/zhifa/test-results.json')
export const partialResults = inRoot('node_modules/.cache/zhifa/test-results.partial.json')

/**
 * @typedef {{ title: string, state: 'passed' | 'failed' | 'skipped' }} TestOutcome
 * @typedef {{ project: string, file: string, failed: boolean, tests: TestOutcome[] }} FileOutcome
 * @typedef {{ startedAt: number, interrupted: boolean, unhandledErrors: number, files: FileOutcome[] }} Results
 */

/** @returns {Results | undefined} */
export const readResults = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {Results} results */
export const writeResults = (file, results) => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(results, undefined, 1)}\n`)
}
