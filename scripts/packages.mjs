// `npm run packages [-- --write]`: are the packages ready to be published? Addresses, files, install lines and links of each; the pages of
// error classes and of licences are those of the code and of the lock file. Part of `npm run lint`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { errorPages, errorsIn, wordsMissing } from './lib/packages/errors.mjs'
import { allowed, judged, licencePages, licencesOf } from './lib/packages/licences.mjs'
import { manifestFaults } from './lib/packages/manifest.mjs'
import { published } from './lib/packages/published.mjs'
import { inRoot } from './lib/paths.mjs'

const write = process.argv.includes('--write')
const own = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
const packages = published()
const faults = packages.flatMap((item) => manifestFaults(item, own).map((fault) => `packages/${item.folder} ${fault}`))

/** The page of the repository is the one that was made now; with `--write` it becomes so. */
const page = (path, text) => {
  const file = inRoot(path)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  if (write) writeFileSync(file, text)
  else faults.push(`${path}: 已过时，请运行 stale, run: npm run packages -- --write`)
}

const exportsOf = (folder) => {
  const file = inRoot(`packages/${folder}/exports.txt`)
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split(/\W+/) : [])
}

const errors = packages
  .filter(({ folder }) => existsSync(inRoot(`packages/${folder}/src`)))
  .map(({ folder, manifest }) => ({
    name: manifest.name,
    exported: exportsOf(folder),
    errors: errorsIn(inRoot(`packages/${folder}/src`)),
  }))
for (const { name, errors: found } of errors) {
  const silent = found.filter(({ says }) => says === '')
  faults.push(...silent.map((each) => `${name} ${each.name}: 缺少说明 no comment says when it is thrown`))
}
faults.push(...wordsMissing(errors.flatMap(({ errors: found }) => found.map(({ code }) => code))))
for (const [path, text] of Object.entries(errorPages(errors))) page(path, text)

const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'))
const licences = licencesOf(
  lock.packages,
  packages.map(({ folder }) => `packages/${folder}`),
)
const strange = licences.filter(({ name, licence }) => !allowed.includes(licence) && !(licence === '?' && judged[name]))
faults.push(...strange.map(({ name, licence }) => `${name}: 许可证须人工核对 a licence to be looked at: ${licence}`))
for (const [path, text] of Object.entries(licencePages(licences))) page(path, text)

for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
