import { expect, it } from 'vitest'
import { linksIntoParts, partsOf } from './api-parts.mjs'

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
