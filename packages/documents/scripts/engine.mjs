// Makes dist/engine.cjs: pdfmake, pdfkit, fontkit and what they need in one file, with the colour profile that PDF/A asks for and the
// licences of all that went in.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const inPackage = createRequire(import.meta.url)
// The builder's own esbuild: one version in the house.
const { build } = createRequire(inPackage.resolve('tsup/package.json'))('esbuild')

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/pdfmake/engine.cjs'],
  outfile: 'dist/engine.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minifyWhitespace: true,
  metafile: true,
  logLevel: 'warning',
})

// pdfkit reads it beside itself.
const profile = 'data/sRGB_IEC61966_2_1.icc'
mkdirSync(join(root, 'dist/data'), { recursive: true })
const pdfkit = createRequire(inPackage.resolve('pdfmake/js/Printer.js')).resolve('pdfkit')
copyFileSync(join(dirname(pdfkit), profile), join(root, 'dist', profile))

/** The folder of the package that a file belongs to. */
const packageOf = (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll('\\', '/'))?.[0]
const licenceOf = (folder) => readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))

const folders = new Set(Object.keys(metafile.inputs).map((file) => packageOf(join(root, file))))
folders.delete(undefined)
const notices = [...folders].sort().map((folder) => {
  const { name, version, license, licenses, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = licenceOf(folder)
  const by = typeof author === 'string' ? author : author?.name
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : `Licence: ${license ?? licenses?.[0]?.type}. ${by ?? ''}`.trim()
  return `${name} ${version}\n\n${text}\n`
})
if (!existsSync(join(root, 'dist/engine.cjs')) || notices.length < 10) throw new Error('the engine was not made whole')
writeFileSync(join(root, 'dist/engine.LICENSES.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`))
