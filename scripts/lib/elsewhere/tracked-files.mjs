import { execFileSync } from 'node:child_process'
import { root } from '../paths.mjs'

/** The files of the checkout as they stand, committed or not, without what git ignores. */
export const trackedFiles = (...patterns) =>
  execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard', '--', ...patterns], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  })
    .split('\0')
    .filter((file) => file !== '')
