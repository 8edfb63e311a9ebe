import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { china } from '../src/law/china'
import { liaoning } from '../src/law/liaoning'
import { panjin } from '../src/law/panjin'

/** What product code and the data that it obeys say; tests, examples and the law book's own values do not read anything. */
function productText(): string {
  const root = new URL('../../../', import.meta.url)
  const files = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  const read = files
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(?:packages|apps)\/[^/]+\/src\/.*\.ts$/.test(name))
    // The list of all ids reads none of them.
    .filter((name) => !/\.test\.ts$|\/(?:testing|examples)\/|\/law\/ids\.ts$/.test(name))
  const data = ['disclosure/catalogue.json', 'recording/items.json', 'law/national/review-grounds.json']
  return [...read, ...data.map((name) => `packages/domain/data/${name}`)]
    .map((name) => readFileSync(new URL(name, root), 'utf8'))
    .join('\n')
}

const escaped = (text: string): string => text.replaceAll('.', '\\.')

/** Whether a text names an id: as a literal, or as a template whose fixed parts fit it. */
function reader(text: string): (id: string) => boolean {
  const templates = [...text.matchAll(/`([a-z][a-z.-]*\.[a-z.-]*)\$\{[^}]*\}([a-z.-]*)`/g)].map(
    ([, start = '', end = '']) => new RegExp(`^${escaped(start)}[a-z-]+${escaped(end)}$`),
  )
  return (id) =>
    [`'${id}'`, `"${id}"`].some((literal) => text.includes(literal)) || templates.some((one) => one.test(id))
}

// A name in the code is no proof that a changed value changes an answer; but a value that nothing names is read by nothing.
it('every period and parameter is named by the code, or says why it is there for reference only', () => {
  const isRead = reader(productText())
  const rules = [china, liaoning, panjin].flatMap(({ periods, parameters }) => [...periods, ...parameters])
  // A layer that overrides a rule need not say again what the wider one says.
  const reference = new Set(rules.filter((rule) => rule.referenceOnly !== undefined).map(({ id }) => id))
  const ids = [...new Set(rules.map(({ id }) => id))]
  expect({
    unread: ids.filter((id) => !isRead(id) && !reference.has(id)),
    read: ids.filter((id) => isRead(id) && reference.has(id)),
  }).toEqual({ unread: [], read: [] })
})

it('sees what code reads', () => {
  const hole = (name: string): string => `\${${name}}`
  const reads = reader(`law.period('a.b', on) \`c.${hole('kind')}-max\` \`text ${hole('x')}\` \`d.${hole('e')}.f\``)
  expect(['a.b', 'a.c', 'c.minor-max', 'c.minor-min', 'c.max', 'd.x.f'].map(reads)).toEqual([
    true,
    false,
    true,
    false,
    false,
    true,
  ])
})
