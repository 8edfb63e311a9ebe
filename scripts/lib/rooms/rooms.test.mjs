import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { workspaceNames } from '../workspace-names.mjs'
import { circlesOf } from './circles.mjs'
import { importsOf } from './imports.mjs'
import { levelsOf, roomsOf } from './levels.mjs'
import { listingFaults } from './listing.mjs'
import { picture, withPicture } from './picture.mjs'
import { houses, sourcesOf } from './sources.mjs'
import { testSupportIn } from './test-support.mjs'

let dir
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zhifa-rooms-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const house = 'packages/a/src'
const write = (files, under = house) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, under, path)), { recursive: true })
    writeFileSync(join(dir, under, path), text)
  }
}
const names = new Map([
  ['@zhifa/a', 'packages/a/src/index.ts'],
  ['@zhifa/a/testing', 'packages/a/testing/index.ts'],
])
const sources = (of = house) => sourcesOf(dir, of, names)
const circles = () => levelsOf(house, sources()).flatMap((level) => circlesOf(roomsOf(level, sources())))

describe('imports', () => {
  it('are found by value, by type, re-exported, in the type position and when loaded late', () => {
    const text = `
      import a from './a'
      import type { B } from './b'
      export * from './c'
      export type { D } from './d'
      type E = import('./e').E
      const f = () => import('./f')
      const text = "import x from './no'" // import y from './no-either'
    `
    expect(importsOf(text, 'x.ts').map(({ specifier, lazy }) => specifier + (lazy ? ' lazy' : ''))).toEqual([
      './a',
      './b',
      './c',
      './d',
      './e lazy',
      './f lazy',
    ])
  })
})

describe('circles', () => {
  it('are found when both ways are types only, round a corner, with the shortest chain', () => {
    write({
      'law/law.ts': "import type { Case } from '../case'",
      'case/index.ts': "export * from './case'",
      'case/case.ts': "export type Case = import('../record/deep/record').Entry",
      'record/deep/record.ts': "import type { Law } from '../../law/law'",
      'date/date.ts': '',
    })
    expect(circles()).toEqual([
      {
        rooms: ['case', 'law', 'record'],
        chain: [
          { from: `${house}/case/case.ts`, to: `${house}/record/deep/record.ts` },
          { from: `${house}/record/deep/record.ts`, to: `${house}/law/law.ts` },
          { from: `${house}/law/law.ts`, to: `${house}/case/index.ts` },
        ],
      },
    ])
  })

  it('are found deep inside, between a file and a folder, and through the own door', () => {
    write({
      'case/a.ts': "import './lock/b'",
      'case/lock/b.ts': "import '../a'",
      'law/index.ts': "export * from './own'",
      'law/own.ts': "import type { X } from '.'",
    })
    expect(circles().map(({ rooms }) => rooms)).toEqual([
      ['a.ts', 'lock'],
      ['index.ts', 'own.ts'],
    ])
  })

  it('count the own name of the package as its door', () => {
    write({ 'index.ts': "export * from './x/y'", 'x/y.ts': "import type { Y } from '@zhifa/a'" })
    expect(circles().map(({ rooms }) => rooms)).toEqual([['index.ts', 'x']])
  })

  it('are not made by tests, by a door that only re-exports, or by a library', () => {
    write({
      'index.ts': "export * from './x'\nexport * from './y'",
      'x/index.ts': "export * from './x'",
      'x/x.ts': "import { y } from '../y'\nimport { z } from 'zod'",
      'y/index.ts': "export * from './y'",
      'y/y.ts': '',
      'y/y.test.ts': "import { x } from '../x'",
      'y/y.test-d.ts': "import { x } from '../x'",
    })
    expect(circles()).toEqual([])
  })
})

describe('test support', () => {
  const imported = (file, text, group = house) => {
    write({ [file]: text }, group)
    return testSupportIn(sources(group)).map(({ specifier }) => specifier)
  }
  beforeEach(() => write({ 'index.ts': '', 'samples/sample.ts': '' }, 'packages/a/testing'))

  it('is refused in product code under any name', () => {
    expect(imported('x.ts', "import type { S } from '@zhifa/a/testing'")).toEqual(['@zhifa/a/testing'])
    expect(imported('x.ts', "export * from '../testing'")).toEqual(['../testing'])
    expect(imported('x.ts', "import '../testing/samples/sample'")).toEqual(['../testing/samples/sample'])
    expect(imported('x.ts', "const late = () => import('@zhifa/a/testing')")).toHaveLength(1)
  })

  it('is left to tests, to itself, to the demonstration and, when called for, to a command line', () => {
    expect(imported('x.test.ts', "import '@zhifa/a/testing'")).toEqual([])
    expect(imported('y.ts', "import './samples/sample'", 'packages/a/testing')).toEqual([])
    expect(imported('demo/x.ts', "import '@zhifa/a/testing'", 'apps/demo-server/src')).toEqual([])
    expect(imported('cli/late.ts', "const late = () => import('@zhifa/a/testing')")).toEqual([])
    expect(imported('cli/early.ts', "import '@zhifa/a/testing'")).toHaveLength(1)
  })
})

describe('picture', () => {
  it('puts what is used below what uses it and draws a circle as one', () => {
    write({
      'date/date.ts': '',
      'law/law.ts': "import '../date/date'\nimport type {} from '../case/case'",
      'case/case.ts': "import '../law/law'",
      'cli/main.ts': "import '../law/law'",
    })
    expect(picture([{ house, sources: sources() }])).toBe(
      ['```', house, '  1  date', '  2  case ⇄ law', '  3  cli', '```'].join('\n'),
    )
  })

  it('stands between its markers, wherever they are, and is the same when written twice', () => {
    const page =
      'before\n<!-- rooms: begin, written by `npm run rooms -- --write` -->\nold\n<!-- rooms: end -->\nafter\n'
    const once = withPicture(page, 'new')
    expect(once).toBe(page.replace('old', 'new'))
    expect(withPicture(once, 'new')).toBe(once)
    expect(withPicture('no markers', 'new')).toBeUndefined()
  })
})

it('looks at the sources of every workspace and the test support of every package', () => {
  write({ 'index.ts': '' })
  write({ 'index.ts': '' }, 'packages/a/testing')
  write({ 'main.ts': '' }, 'apps/b/src')
  writeFileSync(
    join(dir, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { paths: { '@zhifa/a': ['./packages/a/src/index.ts'] } } }),
  )
  expect(houses(dir)).toEqual(['packages/a/src', 'packages/a/testing', 'apps/b/src'])
  expect(workspaceNames(dir).get('@zhifa/a')).toBe('packages/a/src/index.ts')
})

it('the listing has a line for every room, and none for what is not there', () => {
  write({ 'index.ts': '', 'law/a.ts': '', 'text.ts': '' })
  const faults = (...rooms) =>
    listingFaults(`### ${house}\n\n${rooms.map((room) => `| \`${room}\` | x |`).join('\n')}\n`, [
      { house, sources: sources() },
    ])
  expect(faults('law', 'text')).toEqual([])
  expect(faults('law', 'gone')).toEqual([`${house}/text: 未列出 has no line`, `${house}/gone: 无此房间 no such room`])
  expect(listingFaults('', [{ house, sources: sources() }])).toHaveLength(2)
})
