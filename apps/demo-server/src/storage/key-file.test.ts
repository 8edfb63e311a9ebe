import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWhole } from './create-whole'
import { keyFile } from './key-file'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'zhifa-keys-'))
})
afterAll(() => rmSync(root, { recursive: true }))

const read = (text: string): string => {
  if (text.length !== 8) throw new Error('no key')
  return text
}

it('makes a key once, readable by its owner alone, and leaves nothing beside it', () => {
  const path = join(root, 'deep', 'key')
  expect(keyFile(path, () => 'abcdefgh', read)).toBe('abcdefgh')
  expect(keyFile(path, () => 'ijklmnop', read)).toBe('abcdefgh')
  expect(readdirSync(join(root, 'deep'))).toEqual(['key'])
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

it('says in both languages that a half-written key is none, and never overwrites it', () => {
  const path = join(root, 'half')
  for (const half of ['', 'abcd']) {
    writeFileSync(path, half)
    expect(() => keyFile(path, () => 'abcdefgh', read)).toThrow(/half 不完整.*is not whole/s)
    expect(readFileSync(path, 'utf8')).toBe(half)
  }
})

it('takes the key of another process that was first in between', () => {
  const path = join(root, 'race')
  const key = keyFile(
    path,
    () => {
      expect(createWhole(path, 'theirs-1')).toBe(true)
      return 'mine-123'
    },
    read,
  )
  expect(key).toBe('theirs-1')
})
