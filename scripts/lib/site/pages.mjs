import { existsSync, readdirSync } from 'node:fs'
import { inRoot } from '../paths.mjs'

/** The pages of a folder; the Chinese of one that also stands there in English (NAME.zh-CN.md) comes with it. */
const markdownIn = (dir) =>
  readdirSync(inRoot(dir))
    .filter((name) => name.endsWith('.md') && !name.endsWith('.zh-CN.md'))
    .sort()

const packages = () =>
  readdirSync(inRoot('packages'))
    .sort()
    .map((name) => [`packages/${name}/README.md`, `packages/${name}.md`])

/** The page of the repository's folder that a README stands for; the site calls it index. */
const named = (name) => (name === 'README.md' ? 'index.md' : name)

/** The pages that stand nowhere else, by their path in the site, the Chinese first. */
export const ownPages = () =>
  readdirSync(inRoot('site/pages'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .sort((a, b) => Number(a.startsWith('en/')) - Number(b.startsWith('en/')) || a.localeCompare(b))

/** Where the Chinese of a page of the repository stands, if it does. */
export const chineseOf = (from) => from.replace(/\.md$/, '.zh-CN.md')

/**
 * The pages that already stand in the repository, and where the site shows them: copied when it is built, so that there is one of
 * each; what stands there in Chinese too (NAME.zh-CN.md) has its page in both halves. docs/traceability.md is no page: it names tests of the last full run, and is read in the repository.
 * @returns {Map<string, string>} path in the repository → path in the site
 */
export const repositoryPages = () =>
  new Map(
    pairs().flatMap(([from, to]) => {
      const chinese = chineseOf(from)
      return existsSync(inRoot(chinese)) && !to.startsWith('en/')
        ? [
            [chinese, to],
            [from, `en/${to}`],
          ]
        : [[from, to]]
    }),
  )

const pairs = () => [
  ...markdownIn('docs/guide').map((name) => [`docs/guide/${name}`, `guide/${name}`]),
  ...markdownIn('docs/guide/en').map((name) => [`docs/guide/en/${name}`, `en/guide/${name}`]),
  ...markdownIn('docs/decisions').map((name) => [`docs/decisions/${name}`, `decisions/${named(name)}`]),
  ...['benchmarks', 'deprecation', 'errors', 'glossary', 'ledger', 'licences', 'open-points'].map((name) => [
    `docs/${name}.md`,
    `about/${name}.md`,
  ]),
  ['docs/README.md', 'house/index.md'],
  ['CONTRIBUTING.md', 'house/contributing.md'],
  ['README.zh-CN.md', 'about/index.md'],
  ['README.md', 'en/about/index.md'],
  ['examples/README.md', 'examples.md'],
  ...packages(),
]
