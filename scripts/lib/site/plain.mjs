import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { outsideFences } from './links.mjs'

/** A page without the comments on lines of their own by which a script finds its part: a page of the site would print them. */
export const withoutComments = (text) => outsideFences(text, (part) => part.replace(/^<!--.*-->\n/gm, ''))

/**
 * A page as plain Markdown, for who reads it without VitePress: what it takes in from files stands in it, and its boxes are text.
 * @param {string} text of the page
 * @param {string} srcDir the folder that `@` means
 */
export const plainMarkdown = (text, srcDir) =>
  text
    .replace(/^<<< @\/(\S+?)(?:\{(\w+)\})?$/gm, (_, path, language) => {
      const code = readFileSync(join(srcDir, path), 'utf8').trimEnd()
      return `\`\`\`${language ?? extname(path).slice(1)}\n${code}\n\`\`\``
    })
    .replace(/^::: \w+ ?(.*)$/gm, (_, title) => (title === '' ? '' : `**${title}**\n`))
    .replace(/^:::$/gm, '')
