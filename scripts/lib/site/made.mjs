import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot } from '../paths.mjs'
import { siteLinks } from './links.mjs'
import { repositoryPages } from './pages.mjs'

/** Where the site's Markdown is put together; never committed. */
export const madeDir = inRoot('site/.made')

/** @param {string} path in the site @param {string} text */
export const writePage = (path, text) => {
  const file = join(madeDir, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/**
 * The Markdown that VitePress reads: the site's own pages, and those of the repository with their links put right.
 * @returns {string[]} faults: links to what does not exist
 */
export const makePages = () => {
  rmSync(madeDir, { recursive: true, force: true })
  cpSync(inRoot('site/pages'), madeDir, { recursive: true })
  const { homepage } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  const known = {
    pages: repositoryPages(),
    exists: (path) => existsSync(inRoot(path)),
    repository: `${homepage.replace(/#.*$/, '')}/blob/main`,
  }
  return [...known.pages].flatMap(([from, to]) => {
    const { text, faults } = siteLinks(readFileSync(inRoot(from), 'utf8'), from, known)
    writePage(to, text)
    return faults
  })
}
