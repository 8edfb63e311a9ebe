import os from 'node:os'
import { inRoot } from './paths.mjs'
import { run } from './run.mjs'

/**
 * Builds every workspace in the order of its imports. What did not change comes from the cache.
 * @returns {Promise<boolean>} false when a build failed
 */
export const build = async () => {
  const args = ['run', 'build', '--output-logs=errors-only', '--log-order=grouped', '--ui=stream']
  const code = await run(
    process.execPath,
    [inRoot('node_modules/turbo/bin/turbo'), ...args, `--concurrency=${Math.min(4, os.cpus().length || 1)}`],
    {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' },
    },
  )
  return code === 0
}
