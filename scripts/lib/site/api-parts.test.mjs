import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { linksIntoParts, partsOf, splitPages } from './api-parts.mjs'

const page = `# @x/y

## Classes

### Book

A book of rules. It is long.

\`\`\`sh
# no heading
\`\`\`

#### rule

One [rule](#rule-2).

## Functions

### first()

#### ru.le

### rule()

\`\`\`ts
rule(): void;
\`\`\`

Makes a rule for a [Book](#book).
`

it('a large page stands in parts by kind, with a list of the names in its place', () => {
  const { index, parts, moved } = partsOf(page, 'y')
  const led = new Map([['@x/y.md', moved], ...[...parts.keys()].map((name) => [`@x/${name}.md`, moved])])
  expect(linksIntoParts(index, '@x/y.md', led)).toBe(`# @x/y

## Classes

- [Book](y.classes.md#book): A book of rules.

## Functions

- [first()](y.functions.md#first)
- [rule()](y.functions.md#rule): Makes a rule for a [Book](y.classes.md#book).
`)
  const [classes, functions] = ['y.classes', 'y.functions'].map((name) =>
    linksIntoParts(parts.get(name), `@x/${name}.md`, led),
  )
  // What TypeDoc's links count as the third `rule` of the page, the site counts as the first of its part.
  expect(classes).toContain('One [rule](y.functions.md#rule).')
  expect(classes).toMatch(/^---\ntitle: '@x\/y: Classes'\n---\n\n# @x\/y\n\n## Classes/)
  expect(functions).toContain('[Book](y.classes.md#book)')
  expect(linksIntoParts('[a](y.md#rule-2) [b](../x.md#rule)', '@x/z.md', led)).toBe(
    '[a](y.functions.md#rule) [b](../x.md#rule)',
  )
})

it('takes a page apart only when it is large, and leads the links of the others there', () => {
  const dir = mkdtempSync(join(tmpdir(), 'zhifa-api-'))
  try {
    writeFileSync(join(dir, 'y.md'), page)
    writeFileSync(join(dir, 'z.md'), 'See [rule](y.md#rule-2).\n')
    splitPages(dir)
    expect(readdirSync(dir).sort()).toEqual(['y.md', 'z.md'])
    writeFileSync(join(dir, 'y.md'), `${page}\n${'Long. '.repeat(40_000)}\n`)
    splitPages(dir)
    expect(readdirSync(dir).sort()).toEqual(['y.classes.md', 'y.functions.md', 'y.md', 'z.md'])
    expect(readFileSync(join(dir, 'z.md'), 'utf8')).toBe('See [rule](y.functions.md#rule).\n')
  } finally {
    rmSync(dir, { recursive: true })
  }
})
