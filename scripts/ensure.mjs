// Makes a fresh clone ready: dependencies, then build. Every npm script that needs either calls this first.
import { pathToFileURL } from 'node:url'
import { build } from './lib/build.mjs'
import { install } from './lib/install.mjs'
import { withLock } from './lib/lock.mjs'
import { isOldNode, oldestNode } from './lib/node-version.mjs'
import { inRoot } from './lib/paths.mjs'

/**
 * @param {{ build?: boolean }} [options] `build: false` installs only
 * @returns {Promise<string | undefined>} what went wrong, Chinese and English; undefined when all is ready
 */
export const ensure = async (options = {}) => {
  if (isOldNode(process.versions.node)) {
    return `需要 Node.js ${oldestNode} 或更高版本，当前为 ${process.versions.node}。Node.js ${oldestNode} or newer is needed, this is ${process.versions.node}.`
  }
  return withLock(
    inRoot('.turbo/ensure.lock'),
    async () => {
      if (!(await install()))
        return '依赖安装失败，见上方 npm 输出。Dependencies could not be installed, see npm above.'
      if (options.build === false) return undefined
      if (!(await build())) return '构建失败，见上方输出。The build failed, see above.'
      return undefined
    },
    () => console.error('另一进程正在准备，等待中 Another process is preparing, waiting …'),
  )
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problem = await ensure({ build: !process.argv.includes('--no-build') })
  if (problem !== undefined) {
    console.error(problem)
    process.exitCode = 1
  }
}
