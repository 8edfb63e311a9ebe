import { spawn } from 'node:child_process'
import os from 'node:os'
import { inRoot, root } from './paths.mjs'

const turbo = (args) =>
  spawn(process.execPath, [inRoot('node_modules/turbo/bin/turbo'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' },
  })

/**
 * Builds every workspace in the order of its imports; what did not change comes from the cache. Quiet unless it fails.
 * @returns {Promise<boolean>} false when a build failed
 */
export const build = () =>
  new Promise((done) => {
    console.error('正在构建 Building …')
    const workers = Math.min(4, os.cpus().length || 1)
    const child = turbo(['run', 'build', '--output-logs=errors-only', '--ui=stream', `--concurrency=${workers}`])
    const output = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk))
    child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)))
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(output))
      done(code === 0)
    })
  })
