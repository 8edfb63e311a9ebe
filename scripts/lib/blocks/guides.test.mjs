import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inRoot } from '../paths.mjs'
import { blocksOf } from './blocks.mjs'
import { shapeOf } from './shape.mjs'

const guidesIn = (dir) => readdirSync(inRoot(dir)).filter((name) => name.endsWith('.md'))
const read = (path) => readFileSync(inRoot(path), 'utf8')
const shapesOf = (text) => blocksOf(text).map(shapeOf)
const headingsOf = (text) =>
  [...text.replace(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/^(#+) /gm)].map(([, marks]) => marks.length)

describe('the guides', () => {
  const guides = guidesIn('docs/guide')

  it('stand in Chinese and in English', () => {
    expect(guidesIn('docs/guide/en')).toEqual(guides)
  })

  it.each(guides)('%s has the same headings and the same blocks in both', (name) => {
    const [chinese, english] = ['docs/guide', 'docs/guide/en'].map((dir) => read(`${dir}/${name}`))
    expect(shapesOf(english)).toEqual(shapesOf(chinese))
    expect(headingsOf(english)).toEqual(headingsOf(chinese))
  })

  it.each(guides)('%s is written in the language of its folder', (name) => {
    const chinese = (dir) => /^# .*\p{Script=Han}/mu.test(read(`${dir}/${name}`))
    expect([chinese('docs/guide'), chinese('docs/guide/en')]).toEqual([true, false])
  })
})

describe('the READMEs', () => {
  const folders = ['.', ...readdirSync(inRoot('packages')).map((name) => `packages/${name}`)]
  const twins = folders.filter((dir) => existsSync(inRoot(`${dir}/README.zh-CN.md`)))

  it('of what is published stand in both languages', () => {
    expect(twins).toEqual(folders)
  })

  it.each(twins)('%s has the same blocks in both', (dir) => {
    const [english, chinese] = ['README.md', 'README.zh-CN.md'].map((name) => read(`${dir}/${name}`))
    expect(shapesOf(chinese)).toEqual(shapesOf(english))
  })
})

describe('the shape of a block', () => {
  const program = (code) => shapeOf({ language: 'ts', code })

  it('is that of its translation: comments, texts and the language of messages', () => {
    const chinese = `// 甲
log(\`缺 \${a}\`, b.zh, "c")`
    expect(program(chinese)).toEqual(program(`log(\`missing: \${a}\`, b.en, "d") // two`))
  })

  it('differs where the program differs', () => {
    for (const other of ['log(a, 2)', 'log(b, 1)', 'log(a)', 'log(a, "1")'])
      expect(program(other)).not.toEqual(program('log(a, 1)'))
    expect(shapeOf({ language: 'json', code: '{"a":1}' })).not.toEqual(shapeOf({ language: 'json', code: '{"a":2}' }))
    const shell = (code) => shapeOf({ language: 'sh', code })
    expect(shell('zhifa-domain data check   # 查')).toEqual(shell('zhifa-domain data check'))
    expect(shell('zhifa-domain data check')).not.toEqual(shell('zhifa-domain data stale'))
  })
})
