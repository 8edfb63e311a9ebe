import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot } from '../paths.mjs'
import { siteLinks } from './links.mjs'
import { llmsText } from './llms.mjs'
import { chineseOf, ownPages, repositoryPages } from './pages.mjs'
import { plainMarkdown, withoutComments } from './plain.mjs'
import { readEverything, referenceGroups } from './reference/index.mjs'
import { twins, withoutTwin } from './twins.mjs'

/** Where the site's Markdown is put together; never committed. */
export const madeDir = inRoot('site/.made')

/** @param {string} path in the site @param {string} text */
export const writePage = (path, text) => {
  const file = join(madeDir, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** The sidebar of the reference, for the site's configuration. */
const sidebarOf = (groups) =>
  groups.map(({ title, pages }) => ({
    text: title,
    collapsed: pages.length > 5,
    items: pages.map(({ path, title: text }) => ({ text, link: `/${path.slice(0, -3)}` })),
  }))

/** The reference in each language, its sidebars and the list of pages for programs that read (llms.txt). */
export const makeReference = async () => {
  const languages = referenceGroups(await readEverything())
  for (const { root, groups } of languages) {
    for (const { path, text } of groups.flatMap(({ pages }) => pages)) writePage(path, text)
    writePage(`${root}reference/sidebar.json`, JSON.stringify(sidebarOf(groups)))
  }
  writePage(
    'public/llms.txt',
    llmsText(
      madeDir,
      languages.flatMap(({ groups }) => groups),
    ),
  )
}

const markdown = () =>
  readdirSync(madeDir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))

/**
 * Gives every page its twin in the other language.
 * @returns {string[]} faults: pages without one
 */
export const makeTwins = () => {
  const pages = new Map(markdown().map((path) => [path, readFileSync(join(madeDir, path), 'utf8')]))
  for (const [path, text] of twins(pages)) writePage(path, text)
  return withoutTwin(markdown()).map((path) => `${path}: 没有另一种语言的页面 no page in the other language`)
}

/**
 * The Markdown that VitePress reads: the site's own pages, and those of the repository with their links put right.
 * @returns {string[]} faults: links to what does not exist
 */
export const makePages = () => {
  rmSync(madeDir, { recursive: true, force: true })
  cpSync(inRoot('site/pages'), madeDir, { recursive: true })
  const { homepage } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  const pages = repositoryPages()
  const known = {
    // Links name the Chinese half; those of English pages are led to theirs later.
    pages: new Map([
      ...ownPages().map((path) => [`site/pages/${path}`, path]),
      ...[...pages].map(([from, to]) => [
        from,
        pages.has(chineseOf(from)) && from !== 'README.md' ? to.replace(/^en\//, '') : to,
      ]),
    ]),
    exists: (path) => existsSync(inRoot(path)),
    repository: `${homepage.replace(/#.*$/, '')}/blob/main`,
  }
  return [...pages].flatMap(([from, to]) => {
    const { text, faults, pictures } = siteLinks(readFileSync(inRoot(from), 'utf8'), from, known)
    writePage(to, withoutComments(text))
    for (const path of pictures) cpSync(inRoot(path), join(madeDir, 'public/pictures', path))
    return faults
  })
}

/**
 * Puts the Markdown beside the pages made of it: llms.txt names it.
 * @param {string} dist the built site
 */
export const publishMarkdown = (dist) => {
  for (const path of markdown()) {
    const text = readFileSync(join(madeDir, path), 'utf8')
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), plainMarkdown(text, madeDir))
  }
}
