import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../testing/database.ts'
import { startPostgres } from '../../testing/start-postgres.ts'
import { inRoot } from '../paths.mjs'
import { readEverything } from '../site/reference/index.mjs'
import { blocksOf, commandsOf, includesOf } from './blocks.mjs'
import { runBlock, typeFaults, writeBlock } from './run.mjs'

const pagesIn = (dir) =>
  readdirSync(inRoot(dir), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${dir}/${name.replaceAll('\\', '/')}`)

/** The READMEs of the repository, of what is published and of the examples, each with its Chinese twin where there is one. */
const readmes = [
  '.',
  ...['packages', 'examples'].flatMap((dir) => readdirSync(inRoot(dir)).map((name) => `${dir}/${name}`)),
]
  .flatMap((dir) => ['README.md', 'README.zh-CN.md'].map((name) => (dir === '.' ? name : `${dir}/${name}`)))
  .filter((path) => existsSync(inRoot(path)))

/** What a line names as a file; a mere word is none. */
const fileName = /^[A-Za-z][\w-]*\.(?:json|jsonl|csv|m?js|yaml|pdf|ofd|svg|xlsx|zip)$/
const silent = { line: () => {}, note: () => {}, stop: new AbortController().signal }

/** The files that a page shows, in its own text or taken in from an example. */
function writeShown(text, folder) {
  for (const { file, code } of blocksOf(text)) if (file !== undefined) writeFileSync(join(folder, file), code)
  for (const path of includesOf(text)) copyFileSync(inRoot(path), join(folder, basename(path)))
}

/** A folder with the files that a page shows; the people of the first example, a case of theirs, the layer and the settings of their guides. */
function folderOf(page) {
  // Inside the repository, where the modules of an example find the packages that they import.
  const cache = inRoot('node_modules/.cache/zhifa')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'lines-'))
  // An example is run in its own folder.
  if (page.startsWith('examples/')) cpSync(inRoot(dirname(page)), folder, { recursive: true })
  copyFileSync(inRoot('examples/plain-javascript/people.json'), join(folder, 'people.json'))
  copyFileSync(inRoot('packages/service/data/requests/full-record.json'), join(folder, 'CASE.json'))
  for (const from of ['docs/guide/own-layer.md', 'docs/guide/push.md', page])
    writeShown(readFileSync(inRoot(from), 'utf8'), folder)
  return folder
}

const programsOf = (made) => [
  made.domainProgram,
  made.reviewProgram,
  made.documents(made.disk),
  made.pushProgram,
  made.serveProgram,
]

const all = [...pagesIn('docs/guide'), ...pagesIn('site/pages'), ...readmes].flatMap((page) =>
  blocksOf(readFileSync(inRoot(page), 'utf8')).map((block) => ({ ...block, page, name: `${page}:${block.line}` })),
)
const code = all.filter(({ language }) => language === 'ts' || language === 'js')
const whole = code.filter(({ fragment }) => fragment === undefined)
const files = new Map(whole.map((block) => [block.name, writeBlock(block.name.replaceAll(/[/:.]/g, '-'), block)]))

describe('the code of the guides', () => {
  let server
  beforeAll(async () => {
    server = await startPostgres()
  }, 120_000)
  afterAll(() => server?.stop())

  it('says of each block that does not run what it lacks; their number only falls', () => {
    // Pages of the other language have the same blocks (guides.test.mjs).
    const one = code.filter(({ page }) => !page.includes('/en/') && !page.endsWith('.zh-CN.md'))
    const fragments = one.filter(({ fragment }) => fragment !== undefined)
    expect(fragments.map(({ name, fragment }) => `${name} ${fragment}`)).toHaveLength(10)
  })

  it('compiles', () => {
    expect(typeFaults([...files.values()])).toEqual([])
  }, 180_000)

  it.each(whole)(
    '$name runs, and prints what the page says',
    async ({ name, code: program, prints }) => {
      // Each in a database of its own: a translation does the same things under the same keys.
      const database = program.includes('DATABASE_URL') ? await freshDatabase(server.url) : undefined
      const env = database?.url === undefined ? {} : { DATABASE_URL: database.url }
      try {
        const printed = await runBlock(name.replaceAll(/[/:.]/g, '-'), files.get(name), env)
        if (prints !== undefined) expect(printed.trim()).toBe(prints.trim())
      } finally {
        await database?.drop()
      }
    },
    90_000,
  )
})

describe('the command lines of the guides', () => {
  const lines = all
    .filter(({ language }) => language === 'sh')
    .flatMap((block) =>
      commandsOf(block.code).map((command) => ({
        ...command,
        page: block.page,
        name: block.name,
        prints: block.prints,
      })),
    )
  // One folder for a page: its lines use the files that it shows, and what its lines before wrote.
  const folders = new Map([...new Set(lines.map(({ page }) => page))].map((page) => [page, folderOf(page)]))
  let made

  let server
  const env = { COUNTY_KEY: `whsec_${Buffer.alloc(32, 1).toString('base64')}` }

  beforeAll(async () => {
    made = await readEverything()
    server = await startPostgres()
    env.DATABASE_URL = (await freshDatabase(server.url)).url
  }, 120_000)
  afterAll(async () => {
    for (const folder of folders.values()) rmSync(folder, { recursive: true })
    await server?.stop()
  })

  it.each(lines)(
    '$name $program $args',
    async ({ program, args: words, page, to, prints }) => {
      const folder = folders.get(page)
      const args = words.map((word) => (fileName.test(word) ? join(folder, word) : word))
      const programs = programsOf(made)
      // One name for the five: zhifa domain … is zhifa-domain …
      const name = program === 'zhifa' ? `zhifa-${args[0]}` : program
      if (name === 'zhifa-serve') {
        // It would listen until somebody stops it: the tests of the examples do that. Here each of its options must be one.
        const help = await made.runProgram(made.serveProgram, ['serve', '--help'])
        for (const option of args.filter((each) => each.startsWith('--'))) expect(help.out).toContain(option)
        return
      }
      if (program === 'zhifa') args.shift()
      const found = programs.find((each) => each.name === name)
      expect(found, `没有 ${program} there is no ${program}`).toBeDefined()
      const { code: exit, out, bytes, err } = await made.runProgram(found, args, { ...silent, env })
      if (to !== undefined) writeFileSync(join(folder, to), bytes ?? out)
      // 1 and 3 are answers: no, and not to be told.
      expect([0, 1, 3], err).toContain(exit)
      expect(out).not.toBe('')
      if (prints !== undefined) expect(prints).toContain(out.trim())
    },
    60_000,
  )
})

describe('what a page says of a command line without running it', () => {
  const lists = all.filter(({ language, code: text }) => language === '' && /^zhifa-\w+ /m.test(text))
  let made
  beforeAll(async () => {
    made = await readEverything()
  }, 120_000)

  it.each(lists)('$name names commands and options that are', ({ code: text }) => {
    const programs = new Map(programsOf(made).map((program) => [program.name, program]))
    const named = [...text.matchAll(/^(zhifa-\w+) (.*)$/gm)].map(([, name, rest]) => ({
      program: programs.get(name),
      rest,
    }))
    expect(named.filter(({ program }) => program === undefined)).toEqual([])
    for (const { program, rest } of named) {
      const words = rest.startsWith('-') ? [] : rest.split(' | ').map((each) => each.trim().split(' ')[0])
      const known = program.commands.map(({ name }) => name.split(' ')[0])
      expect(words.filter((word) => !known.includes(word))).toEqual([])
    }
    const options = named.flatMap(({ program }) => program.commands.flatMap((command) => Object.keys(command.options)))
    const said = [...text.matchAll(/(?<![\w-])--([a-z][\w-]*)/g)].map(([, option]) => option)
    expect(said.filter((option) => !options.includes(option))).toEqual([])
  })
})

describe('a page', () => {
  it('is read for its blocks, their reasons and their output', () => {
    const text =
      '# A\n\n```ts\nconsole.log(1)\n```\n\n```text\n1\n```\n\n```ts fragment: no database\nf()\n```\n\n1. a\n\n   ```sh\n   npm start\n   ```\n'
    expect(blocksOf(text)).toMatchObject([
      { language: 'ts', line: 3, prints: '1\n' },
      { language: 'text' },
      { language: 'ts', fragment: 'no database' },
      { language: 'sh' },
    ])
    expect(commandsOf('npx zhifa-domain working-day add 2026-09-24 7   # seven\nnpm start\n')).toEqual([
      { program: 'zhifa-domain', args: ['working-day', 'add', '2026-09-24', '7'] },
    ])
    expect(commandsOf('zhifa-domain perform A.json \\\n  B.json > C.json')).toEqual([
      { program: 'zhifa-domain', args: ['perform', 'A.json', 'B.json'], to: 'C.json' },
    ])
    expect(blocksOf('```json ACT.json\n{}\n```\n')).toMatchObject([{ language: 'json', file: 'ACT.json' }])
  })
})
