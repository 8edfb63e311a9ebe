// `npm run front-door [-- --write]`: what the packages export. The names stand in packages/*/exports.txt, so that a change of
// them is reviewed; what types promise is there at run time, in ESM and CommonJS; every exported value has its comment; the
// packed packages please publint and are-the-types-wrong.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ensure } from './ensure.mjs'
import { openDoors } from './lib/front-door/doors.mjs'
import { entries } from './lib/front-door/entries.mjs'
import { packedFaults } from './lib/front-door/packed.mjs'
import { changes, page } from './lib/front-door/page.mjs'
import { inRoot, root } from './lib/paths.mjs'

const write = process.argv.includes('--write')

/** Compares the page with the names, or writes it. */
const pageFaults = (folder, doors) => {
  const file = inRoot(`packages/${folder}/exports.txt`)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const after = page(doors)
  if (before === after) return []
  if (write) {
    writeFileSync(file, after)
    return []
  }
  return [
    '导出名称已变，请核对后运行 the exported names have changed, look at them and run: npm run front-door -- --write',
    ...changes(before, after),
  ]
}

const problem = await ensure()
if (problem !== undefined) {
  console.error(problem)
  process.exit(1)
}

const opened = await openDoors(entries(root))
const folders = [...new Set(opened.map(({ entry }) => entry.folder))]
for (const folder of folders) {
  const doors = opened.filter(({ entry }) => entry.folder === folder)
  const own = doors.flatMap(({ entry, faults, undocumented }) =>
    [...faults, ...undocumented.map((name) => `${name}: 缺少注释 exported without a comment (TSDoc)`)].map(
      (line) => `${entry.name}${entry.subpath.slice(1)} ${line}`,
    ),
  )
  const faults = [...own, ...pageFaults(folder, doors), ...(await packedFaults(inRoot(`packages/${folder}`)))]
  for (const fault of faults) console.error(`${folder}: ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}
