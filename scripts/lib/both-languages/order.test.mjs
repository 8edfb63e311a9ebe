import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inRoot } from '../paths.mjs'
import { englishFirst, wrongOrderIn } from './order.mjs'

describe('a text in two languages', () => {
  it.each([
    ['没有这个文件 / no such file', false],
    ['No such file / 没有这个文件', true],
    ['no such period / 没有期限 / none', true],
    ['--start 应为日期 / --start is a day', false],
    ['in English / only', false],
  ])('%s', (text, wrong) => {
    expect(englishFirst(text)).toBe(wrong)
  })

  it('is found in templates, whatever stands in them', () => {
    expect(wrongOrderIn('x.ts', ['f(`Case $', "{all(x, 'en', '; ')} is wrong / 案件$", '{id}有误`)'].join(''))).toEqual(
      [{ line: 1, text: 'Case … is wrong / 案件…有误' }],
    )
  })

  it('says Chinese first in everything that is published', () => {
    const wrong = readdirSync(inRoot('packages')).flatMap((name) => {
      const src = inRoot(`packages/${name}/src`)
      return filesIn(src)
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .flatMap((file) =>
          wrongOrderIn(file, readFileSync(`${src}/${file}`, 'utf8')).map((at) => ({ name, file, ...at })),
        )
    })
    expect(wrong).toEqual([])
  }, 120_000)
})

/** The files of a folder, at every depth; none where there is no folder. */
function filesIn(dir) {
  try {
    return readdirSync(dir, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}
