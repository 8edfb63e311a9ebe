// Copies the weights of the open fonts that the package prints with, and their licences, to where they are published from: the npm
// package that they come from brings six further weights, 90 MB.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const weights = JSON.parse(readFileSync(join(root, 'data/default-fonts.json'), 'utf8'))
const out = join(root, 'fonts')

rmSync(out, { recursive: true, force: true })
mkdirSync(out)
for (const { file, from } of Object.values(weights)) copyFileSync(require.resolve(from), join(out, file))
copyFileSync(require.resolve('@expo-google-fonts/noto-serif-sc/LICENSE_FONT'), join(out, 'OFL.txt'))
for (const name of ['noto-serif', 'noto-sans-symbols-2', 'noto-serif-tc', 'noto-serif-jp'])
  copyFileSync(require.resolve(`@expo-google-fonts/${name}/LICENSE_FONT`), join(out, `OFL-${name}.txt`))
