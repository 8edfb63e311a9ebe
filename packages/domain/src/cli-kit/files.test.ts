import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { proceduresFrom } from './case-files'
import { filesOf, readJson } from './files'
import { layersFrom } from './law-files'
import { parseJson } from './text'

const dir = mkdtempSync(join(tmpdir(), 'zhifa-files-'))
afterAll(() => rmSync(dir, { recursive: true }))
const file = (name: string, bytes: string | Buffer): string => {
  const path = join(dir, name)
  writeFileSync(path, bytes)
  return path
}
const message = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

describe('a file that cannot be used says why, in words', () => {
  // GBK for 执法: read as UTF-8 the characters are lost without a word.
  const gbk = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xd6, 0xb4, 0xb7, 0xa8]), Buffer.from('"}')])
  it.each<[string, () => string, RegExp]>([
    ['is not there', () => join(dir, 'none.json'), /没有这个文件或者目录 \/ there is no such file or folder, ENOENT/],
    ['is a folder', () => dir, /这是目录，应为文件 \/ it is a folder/],
    ['is empty', () => file('empty.json', ' \n'), /内容是空的.*empty, not JSON: .*empty\.json/],
    ['is GBK', () => file('gbk.json', gbk), /不是 UTF-8 编码（可能是 GBK），请另存为 UTF-8/],
    ['is UTF-16', () => file('utf16.json', Buffer.from('\ufeff{"a":1}', 'utf16le')), /是 UTF-16 编码，请另存为 UTF-8/],
    ['breaks in the second line', () => file('broken.json', '{\n  "a" 1 }'), /第2行第7个字符 \/ line 2 column 7/],
    [
      'has a comma too many',
      () => file('comma.json', '[\n"0123456789",\n"abcdefghijklmnopqrstuvwxyz",\n]'),
      /第4行第1个字符/,
    ],
    ['is short and has a stranger', () => file('odd.json', '{"a": x}'), /“x”处有误 \/ at x/],
    [
      'ends too early',
      () => file('short.json', '{ "a": '),
      /not JSON: .*short\.json( \(没有写完 \/ it ends too early\))/,
    ],
  ])('%s', (_, path, words) => {
    expect(message(() => readJson(path()))).toMatch(words)
  })

  it('a byte order mark is no part of the text', () => {
    expect(readJson(file('bom.json', '\ufeff{"a":1}'))).toEqual({ a: 1 })
    expect(message(() => parseJson('', '-'))).toMatch(/^标准输入没有内容/)
  })

  it('a folder that is a file, a folder of notices without one, a module that is not there', async () => {
    expect(message(() => filesOf(file('x.json', '{}'), ['.json']))).toMatch(/这是文件，应为目录/)
    mkdirSync(join(dir, 'notices'))
    expect(message(() => layersFrom({ calendar: join(dir, 'notices') }))).toMatch(
      /没有放假通知（\.json） \/ no holiday notices/,
    )
    await expect(proceduresFrom({ procedures: join(dir, 'none.mjs') })).rejects.toThrow(
      /没有这个文件 \/ there is no such file/,
    )
  })
})
