// Makes dist/engine.cjs and dist/library.cjs: pdfmake, pdfkit, fontkit and what they need in one file, pdf-lib in another, with the colour profile that PDF/A asks for and the
// licences of all that went in.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const inPackage = createRequire(import.meta.url)
// The builder's own esbuild: one version in the house.
const { build } = createRequire(inPackage.resolve('tsup/package.json'))('esbuild')

/** Writes the engine and what lies beside it into a folder. */
export const buildEngine = async (out) => {
  const inOneFile = (entryPoints, more = {}) =>
    build({
      absWorkingDir: root,
      entryPoints,
      outdir: out,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      minifyWhitespace: true,
      metafile: true,
      logLevel: 'warning',
      ...more,
    })
  const engine = await inOneFile({ engine: 'src/pdfmake/engine.cjs' })
  // Opens PDFs of others, and is read only where one is bound: as small as it goes.
  const library = await inOneFile({ library: 'src/foreign-pages/pdf-lib.cjs' }, { minify: true })
  // pdfkit reads it beside itself.
  const profile = 'data/sRGB_IEC61966_2_1.icc'
  const pdfkit = createRequire(inPackage.resolve('pdfmake/js/Printer.js')).resolve('pdfkit')
  mkdirSync(join(out, 'data'), { recursive: true })
  copyFileSync(join(dirname(pdfkit), profile), join(out, profile))
  writeFileSync(
    join(out, 'engine.LICENSES.txt'),
    licences([engine, library].flatMap(({ metafile }) => Object.keys(metafile.inputs))),
  )
}

/** The folder of the package that a file belongs to; nothing for our own. */
const packageOf = (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(join(root, file).replaceAll('\\', '/'))?.[0]

const licences = (inputs) =>
  [...new Set(inputs.map(packageOf))]
    .filter((folder) => folder !== undefined)
    .sort()
    .map((folder) => {
      const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      // Some packages name their licence and bring no text of it.
      const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `${license}, ${author?.name ?? author}`
      return `${name} ${version}\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await buildEngine(join(root, 'dist'))
