import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { disagreements, openDoors } from './doors.mjs'
import { entries } from './entries.mjs'
import { packedFaults } from './packed.mjs'
import { changes, page } from './page.mjs'
import { promised } from './promised.mjs'

let dir
beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'zhifa-door-')))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const write = (files) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
}
const namesOf = (text, more = {}) => {
  write({ 'package.json': '{"type":"module"}', 'index.d.ts': text, ...more })
  return promised([join(dir, 'index.d.ts')]).get(join(dir, 'index.d.ts'))
}

describe('promised names', () => {
  it('tell what exists at run time from what exists for the compiler only', () => {
    const names = namesOf(
      `
      declare class A {}
      declare function b(): void
      declare const C: { parse(): C }
      type C = string
      interface D {}
      declare const internal: number
      export { A, b, C, D, type A as OnlyType }
      export type * as Space from './space.js'
      export * as Real from './space.js'
    `,
      { 'space.d.ts': 'export declare const x: 1' },
    )
    expect(Object.fromEntries(names.map(({ name, kind }) => [name, kind]))).toEqual({
      A: 'class',
      b: 'function',
      C: 'const, type',
      D: 'type',
      OnlyType: 'type',
      Real: 'namespace',
      Space: 'type',
    })
  })

  it('are followed through other files, with the comment at the place of the declaration', () => {
    const names = namesOf("export { a as told, b as untold, C } from './chunk.js'", {
      'chunk.d.ts': `
        /** Says what it is. */
        declare const a: 1
        declare const b: 1
        declare class C {}
        export { a, b, type C }`,
    })
    expect(names).toEqual([
      { name: 'C', kind: 'type', documented: false },
      { name: 'told', kind: 'const', documented: true },
      { name: 'untold', kind: 'const', documented: false },
    ])
  })
})

describe('doors', () => {
  it('are opened as ESM and as CommonJS, and each is compared with its own declarations', async () => {
    const door = (end) => ({ types: `./dist/index.d.${end === 'js' ? 'ts' : 'cts'}`, default: `./dist/index.${end}` })
    const exports = { '.': { import: door('js'), require: door('cjs') }, './package.json': './package.json' }
    write({
      'packages/x/package.json': JSON.stringify({ name: '@zhifa/x', type: 'module', exports }),
      'packages/x/dist/index.js': 'export const a = 1, more = 2',
      'packages/x/dist/index.cjs': 'exports.a = 1',
      'packages/x/dist/index.d.ts': '/** A. */\nexport declare const a: 1\nexport declare const gone: 1',
      'packages/x/dist/index.d.cts': 'export declare const a: 1',
    })
    const [door1, ...others] = await openDoors(entries(dir))
    expect(others).toEqual([])
    expect(door1.faults.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['ESM gone:', 'ESM more:'])
    expect(door1.undocumented).toEqual(['gone'])
  })

  it('may have types without values, never the other way round', () => {
    const names = [
      { name: 'T', kind: 'type' },
      { name: 'v', kind: 'const' },
    ]
    expect(disagreements(names, ['v'])).toEqual([])
    expect(disagreements(names, ['T', 'v'])).toHaveLength(1)
    expect(disagreements(names, [])).toHaveLength(1)
  })
})

it('pages show what came and what went, and from which door', () => {
  const door = (subpath, names) => ({
    entry: { name: '@zhifa/x', subpath },
    names: names.map((name) => ({ name, kind: 'const' })),
  })
  const before = page([door('.', ['a', 'b']), door('./testing', ['a'])])
  expect(before).toContain('# @zhifa/x/testing: 1 values, 0 types\na: const\n')
  expect(changes(before, page([door('.', ['a', 'c']), door('./testing', [])]))).toEqual([
    '- @zhifa/x: b: const',
    '- @zhifa/x/testing: a: const',
    '+ @zhifa/x: c: const',
  ])
})

it('packed packages are judged by publint and are-the-types-wrong', async () => {
  write({
    'package.json': JSON.stringify({
      name: 'zhifa-example',
      version: '1.0.0',
      license: 'MIT',
      type: 'module',
      files: ['dist'],
      exports: { '.': { import: './dist/index.js', require: './dist/index.cjs', types: './dist/index.d.ts' } },
    }),
    'dist/index.js': 'export const a = 1',
    'dist/index.cjs': 'exports.a = 1',
    'dist/index.d.ts': 'export declare const a: 1',
  })
  const faults = await packedFaults(dir)
  expect(faults.filter((line) => line.startsWith('publint: ')).join('\n')).toMatch(/types.*first/)
  expect(faults.join('\n')).toContain('are-the-types-wrong: FalseESM /node_modules/zhifa-example/dist/index.d.ts')
}, 60_000)
