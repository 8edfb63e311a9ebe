// Makes the fonts that the package is published with, and puts their licences beside them. Of each it takes what is printed in it:
// the 宋 of the text whole; of the 黑体, the 楷体 and the bold 宋 every character of 通用规范汉字表 and all that is no Han (anything else
// is printed in the 宋); of the cuts of other regions what the 宋 lacks. Whole, these fonts take 94 MB, so 31 MB.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fontkit from 'fontkit'
import subsetFont from 'subset-font'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const fonts = JSON.parse(readFileSync(join(root, 'data/default-fonts.json'), 'utf8'))
const out = join(root, 'fonts')

const read = ({ from }) => readFileSync(require.resolve(from))
const standard = new Set(JSON.parse(readFileSync(join(root, 'testing/standard-characters.json'), 'utf8')).join(''))
const regular = new Set(fontkit.create(read(fonts.regular)).characterSet)
const keeps = {
  standard: (char) => standard.has(char) || !/[\p{Script=Han}\p{Script=Hangul}]/u.test(char),
  'beyond-regular': (char) => !regular.has(char.codePointAt(0)),
}

/** Fonts are not hinted again and not renamed: the outlines are those of the whole font. */
async function part(font) {
  const data = read(font)
  if (font.characters === 'all') return data
  const characters = fontkit.create(data).characterSet.map((code) => String.fromCodePoint(code))
  return subsetFont(data, characters.filter(keeps[font.characters]).join(''), { targetFormat: 'truetype' })
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out)
for (const font of Object.values(fonts)) writeFileSync(join(out, font.file), await part(font))
copyFileSync(require.resolve('@expo-google-fonts/noto-serif-sc/LICENSE_FONT'), join(out, 'OFL.txt'))
for (const name of ['noto-sans-sc', 'noto-serif', 'noto-sans-symbols-2', 'noto-serif-tc', 'noto-serif-jp'])
  copyFileSync(require.resolve(`@expo-google-fonts/${name}/LICENSE_FONT`), join(out, `OFL-${name}.txt`))
copyFileSync(require.resolve('@fontsource/lxgw-wenkai/LICENSE'), join(out, 'OFL-lxgw-wenkai.txt'))
