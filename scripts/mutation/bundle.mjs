// Puts each test of the group with everything it imports into one file beside it. Every mutant loads the tests anew, and
// loading one file instead of three hundred modules saves most of a run. Not for tests with snapshot files of their own,
// which are found by the name of the test file.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../lib/bench-bundle.mjs'
import { inRoot } from '../lib/paths.mjs'
import { group } from './groups.mjs'

const folders = group.bundled ? group.tests : []

for (const folder of folders.map((name) => inRoot(`packages/${group.package}/${name}`)).filter(existsSync))
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.test\.tsx?$/.test(name))
      await bundle(join(folder, name), join(folder, name.replace(/\.test\.tsx?$/, '.bundled.test.mjs')))
