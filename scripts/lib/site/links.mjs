import { posix } from 'node:path'

const isElsewhere = (target) => /^[a-z][a-z0-9+.-]*:/.test(target) || target.startsWith('#') || target.startsWith('/')

const isPicture = (path) => /\.(?:png|jpe?g|svg|webp)$/.test(path)

/** Markdown outside fenced blocks is changed by `change`; a fence's own lines are not. */
export const outsideFences = (text, change) =>
  text
    .split(/^(```[\s\S]*?^```[^\S\n]*$)/m)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('')

/**
 * Links of a page of the repository as the site needs them: to another page of the site, or to the file in the repository.
 * @param {string} text
 * @param {string} from the page's path in the repository
 * @param {object} known
 * @param {ReadonlyMap<string, string>} known.pages path in the repository → path in the site
 * @param {(path: string) => boolean} known.exists whether the repository has a file or folder
 * @param {string} known.repository address under which a path of the repository can be read
 * @returns {{ text: string, faults: string[], pictures: string[] }} `pictures`: files that the site shows under /pictures/
 */
export const siteLinks = (text, from, { pages, exists, repository }) => {
  const faults = []
  const pictures = []
  const target = (link) => {
    if (isElsewhere(link)) return link
    const [path, anchor] = link.split('#')
    const aim = posix.join(posix.dirname(from), path).replace(/\/$/, '')
    const page = pages.get(aim) ?? pages.get(`${aim}/README.md`)
    if (page !== undefined) return `/${page}${anchor === undefined ? '' : `#${anchor}`}`
    if (isPicture(aim) && exists(aim)) {
      pictures.push(aim)
      return `/pictures/${aim}`
    }
    if (!exists(aim)) faults.push(`${from}: 链接指向不存在的文件 a link to a file that does not exist: ${link}`)
    return `${repository}/${aim}`
  }
  const changed = outsideFences(text, (part) =>
    part.replace(/(\]\()([^()\s]+)(\))/g, (_, open, link, close) => open + target(link) + close),
  )
  return { text: changed, faults, pictures: [...new Set(pictures)] }
}
