// Puts the tests of the group with everything they import into one file. Every mutant loads the tests anew, and loading
// one file instead of three hundred modules saves most of a run. Not for tests with snapshot files of their own, which are
// found by the name of the test file.
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../lib/bench-bundle.mjs'
import { inRoot } from '../lib/paths.mjs'
import { bundleName, group } from './groups.mjs'

const root = inRoot(`packages/${group.package}`)
const files = group.tests
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => /\.test\.tsx?$/.test(name) && !group.without?.test(name))

const entry = join(root, 'all-tests.ts')
writeFileSync(entry, files.map((name) => `import './${name}'\n`).join(''))
// A package without side effects would lose its tests, which are nothing else.
await bundle(entry, join(root, 'all-tests.bundle.mjs'), { ignoreAnnotations: true })
writeFileSync(join(root, bundleName), `import './all-tests.bundle.mjs'\n`)
rmSync(entry)
