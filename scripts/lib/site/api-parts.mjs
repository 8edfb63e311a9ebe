import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'

/** A page of the API that has more characters is no page to read: it stands in parts. */
const largest = 200_000

/** The place of a heading as TypeDoc's links name it. */
const named = (title) => title.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The place of a heading as the site makes it: `published.on` is `#published-on`. */
const made = (title) =>
  title
    .replaceAll('\\', '')
    .toLowerCase()
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|;:"'<>,.?/]+/g, '-')
    .replace(/^-|-$/g, '')

/** Counts headings that are alike: the second `name` of a page is `#name-1`. */
const counter = (place) => {
  const counts = new Map()
  return (title) => {
    const own = place(title)
    const nth = counts.get(own) ?? 0
    counts.set(own, nth + 1)
    return nth === 0 ? own : `${own}-${nth}`
  }
}

/** Level and title of each heading; what stands in code is none. */
const headings = (text) =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^(#{1,6}) (.+)$/gm)].map(([, marks, title]) => ({
    level: marks.length,
    title,
  }))

/** What a name is for: the first sentence of its comment. */
const said = (section) => {
  const paragraphs = section
    .replace(/```[\s\S]*?```/g, '')
    .split(/^#### /m)[0]
    .split(/\n{2,}/)
    .slice(1)
  const first = paragraphs.map((each) => each.trim()).find((each) => /^[\p{L}`[]/u.test(each) && each !== '***')
  return first?.replace(/\s+/g, ' ').match(/^.*?[.。](?=\s|$)|^.*$/)?.[0]
}

/**
 * The page of a door in parts, one for each kind of name, and a list of the names in its place. Links are left as they were.
 * @param {string} text
 * @param {string} page its name without the ending
 * @returns {{ index: string, parts: Map<string, string>, moved: Map<string, string> }} `moved`: place of the page → `PART.md#PLACE`
 */
export const partsOf = (text, page) => {
  const [head = '', ...kinds] = text.split(/^(?=## )/m)
  const parts = new Map()
  const moved = new Map()
  const before = counter(named)
  for (const { title } of headings(head)) before(title)
  const lists = kinds.map((part) => {
    const [, kind] = /^## (.+)$/m.exec(part)
    const name = `${page}.${kind.toLowerCase().replace(/\s+/g, '-')}`
    const now = counter(made)
    for (const { title } of headings(head)) now(title)
    const names = headings(part).flatMap(({ level, title }) => {
      const place = before(title)
      moved.set(place, `${name}.md#${now(title)}`)
      return level === 3 ? [{ title, place }] : []
    })
    parts.set(name, `---\ntitle: '${/^# (.+)$/m.exec(head)?.[1] ?? page}: ${kind}'\n---\n\n${head}${part}`)
    const sections = part.split(/^(?=### )/m).slice(1)
    const rows = names.map(({ title, place }, i) => {
      const sentence = said(sections[i] ?? '')
      return `- [${title}](#${place})${sentence === undefined ? '' : `: ${sentence}`}`
    })
    return `## ${kind}\n\n${rows.join('\n')}\n`
  })
  return { index: `${head}${lists.join('\n')}`, parts, moved }
}

/** A page whose links lead into the parts of the pages that were taken apart. */
export const linksIntoParts = (text, from, moved) =>
  text.replace(/\]\(([^()#\s]*)#([a-z0-9-]+)\)/g, (link, path, place) => {
    const aim = path === '' ? from : posix.join(posix.dirname(from), path)
    const now = moved.get(aim)?.get(place)
    if (now === undefined) return link
    const target = posix.relative(posix.dirname(from), posix.join(posix.dirname(aim), now))
    return `](${target.startsWith(`${posix.basename(from)}#`) ? target.slice(target.indexOf('#')) : target})`
  })

/** Takes the large pages of a folder apart. @param {string} dir of Markdown */
export const splitPages = (dir) => {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'))
  const pages = new Map(files.map((file) => [file, readFileSync(join(dir, file), 'utf8')]))
  const moved = new Map()
  for (const [file, text] of [...pages]) {
    if (text.length <= largest) continue
    // The list and the parts name the places of the whole page, until their links are led to where those are now.
    const { index, parts, moved: places } = partsOf(text, basename(file, '.md'))
    moved.set(file, places)
    pages.set(file, index)
    for (const [name, part] of parts) {
      const path = posix.join(dirname(file), `${name}.md`)
      moved.set(path, places)
      pages.set(path, part)
    }
  }
  for (const [file, text] of pages) writeFileSync(join(dir, file), linksIntoParts(text, file, moved))
}
