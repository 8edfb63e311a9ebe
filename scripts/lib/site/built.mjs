import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

const unescaped = (text) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")

/** What a page links to, and the places in it that a link can name. */
const read = (html) => ({
  links: [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href]) => unescaped(href)),
  places: new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => unescaped(id))),
})

const isElsewhere = (href) => /^[a-z][a-z0-9+.-]*:|^\/\//.test(href)

/**
 * Links of built pages that lead to no page, file or place in a page: what a reader would click, the switch of the language and the
 * sidebar included.
 * @param {ReadonlyMap<string, string>} pages path under the site's base, without a slash in front → HTML
 * @param {(path: string) => boolean} isFile whether the site has another file
 * @param {string} base under which the site is served
 * @returns {string[]} one line for each fault
 */
export const deadLinks = (pages, isFile, base) => {
  const known = new Map([...pages].map(([path, html]) => [path, read(html)]))
  const faultOf = (from, href) => {
    const [path, place] = href.split('#')
    const aim = path === '' ? from : posix.join(path.startsWith('/') ? '' : posix.dirname(from), decoded(path, base))
    const page = known.get(aim) ?? known.get(posix.join(aim, 'index.html'))
    if (page === undefined) return isFile(aim) ? undefined : '没有这一页 no such page'
    if (!place || page.places.has(decodeURIComponent(place))) return undefined
    return '页内没有这一处 no such place in the page'
  }
  return [...known].flatMap(([from, { links }]) =>
    [...new Set(links)]
      .filter((href) => !isElsewhere(href))
      .flatMap((href) => {
        const fault = faultOf(from, href)
        return fault === undefined ? [] : [`${from}: ${fault}: ${href}`]
      }),
  )
}

/** An address as a path of the site. */
const decoded = (path, base) => {
  const own = path.startsWith(base) ? path.slice(base.length) : path
  return decodeURIComponent(own)
}

/**
 * {@link deadLinks} of a built site.
 * @param {string} dist @param {string} base
 */
export const deadLinksIn = (dist, base) => {
  const files = new Set(
    readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')),
  )
  const pages = [...files].filter((path) => path.endsWith('.html') && path !== '404.html')
  return deadLinks(
    new Map(pages.map((path) => [path, readFileSync(join(dist, path), 'utf8')])),
    (path) => files.has(path),
    base,
  )
}
