import { TestRunner, test } from 'vitest'

/**
 * A mutant that keeps a test file from loading (a table that is built at start, say) leaves it without tests, and Stryker
 * would count that as a survivor. Here it is a test that fails.
 */
export default class LoadingRunner extends TestRunner {
  async importFile(file, source) {
    try {
      return await super.importFile(file, source)
    } catch (error) {
      if (source !== 'collect') throw error
      test('the test file loads', () => {
        throw error
      })
    }
  }
}
