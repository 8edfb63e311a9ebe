// Beside its bundle, the package that runs this gets each of its modules as a file of its own (dist/modules): a bundler takes from
// there only what a program uses (condition `module` of the manifest's exports). Node reads the bundle: one file opens faster than
// hundreds. What can be reached from the doors of the package is built, tests and command line are not.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { build } from 'esbuild'

const home = process.cwd()
const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))

/** dist/modules/src/index.js → src/index.ts */
const doors = Object.values(exports)
  .map((target) => target.import?.module)
  .filter(Boolean)
  .map((path) => join(home, path.replace('./dist/modules/', '').replace(/\.js$/, '.ts')))

/** The file that an import of another file of the package means. */
const fileOf = (from, path) => {
  const aim = resolve(from, path)
  if (path.endsWith('.json')) return aim
  const found = [`${aim}.ts`, join(aim, 'index.ts')].find((file) => existsSync(file) && statSync(file).isFile())
  if (found === undefined) throw new Error(`${from}: 没有此文件 there is no ${path}`)
  return found
}

/** Its name from there, as Node and bundlers read it. */
const nameOf = (from, file) => {
  const path = relative(from, file)
    .replaceAll('\\', '/')
    .replace(/\.(?:ts|json)$/, '.js')
  return path.startsWith('.') ? path : `./${path}`
}

/** Builds some modules, each alone, and says which others they import. */
const oneByOne = async (files) => {
  const found = new Set()
  await build({
    entryPoints: files,
    outdir: join(home, 'dist/modules'),
    outbase: home,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    // Read by bundlers, not by people; the charset keeps Chinese words from being three times as long.
    minifyWhitespace: true,
    charset: 'utf8',
    tsconfig: join(home, 'tsconfig.build.json'),
    logLevel: 'warning',
    plugins: [
      {
        name: 'alone',
        setup({ onResolve }) {
          onResolve({ filter: /./ }, ({ path, kind, resolveDir }) => {
            if (kind === 'entry-point') return undefined
            if (!path.startsWith('.')) return { path, external: true }
            const file = fileOf(resolveDir, path)
            found.add(file)
            return { path: nameOf(resolveDir, file), external: true, sideEffects: false }
          })
        },
      },
    ],
  })
  return found
}

const built = new Set()
for (let next = doors; next.length > 0; ) {
  for (const file of next) built.add(file)
  const found = await oneByOne(next)
  next = [...found].filter((file) => !built.has(file))
}
console.log(`${built.size} modules: ${relative(home, dirname(doors[0] ?? home)) || '.'}`)
