import { outsideFences } from './links.mjs'

/** A page's own place in the English half of the site. */
const en = (path) => `en/${path}`

/** The title and what comes after it. */
const afterTitle = (text, words) => text.replace(/^# .+$/m, (title) => `${title}\n\n${words}`)

/** The part of a text's letters that are Chinese, code left out. */
const chineseShare = (text) => {
  let prose = ''
  outsideFences(text, (part) => {
    prose += part.replace(/`[^`]*`|\]\([^)]*\)/g, '')
    return part
  })
  const count = (pattern) => prose.match(pattern)?.length ?? 0
  // A Chinese character says about as much as four letters.
  const han = count(/\p{Script=Han}/gu) * 4
  return han / Math.max(1, han + count(/[a-z]/gi))
}

/** Links to pages of the site go to their English twins; pictures and files are the same for both. */
export const linksToEnglish = (text) =>
  outsideFences(text, (part) =>
    part.replace(/(\]\()\/(?!en\/|pictures\/|[^)\s]*\.(?:txt|json|svg|png)\))/g, (_, open) => `${open}/en/`),
  )

/**
 * What is still to be written so that every page stands in both halves and the switch of the language leads somewhere: a page that the
 * repository has in one language only is shown in both, and says so where it is not the reader's.
 * @param {ReadonlyMap<string, string>} pages path in the site → Markdown
 * @returns {Map<string, string>} pages to write
 */
export const twins = (pages) =>
  new Map(
    [...pages].flatMap(([path, text]) => {
      if (path.startsWith('en/')) return [[path, linksToEnglish(text)]]
      // What has a page in English besides is as Chinese as it can be: names and numbers are no prose.
      if (pages.has(en(path))) return []
      const share = chineseShare(text)
      const own =
        share < 0.3
          ? [
              [
                path,
                afterTitle(
                  text,
                  '::: info 提示\n本页大部分是英文；中文说明见[指南](/guide/first-case)和[它是什么](/about/)。\n:::',
                ),
              ],
            ]
          : []
      const twin =
        share > 0.7 ? afterTitle(text, '::: info Note\nThis page is in Chinese for the most part.\n:::') : text
      return [...own, [en(path), linksToEnglish(twin)]]
    }),
  )

/**
 * Pages to which the switch of the language would lead in vain.
 * @param {readonly string[]} paths of all pages
 */
export const withoutTwin = (paths) => {
  const all = new Set(paths)
  return paths.filter((path) => !all.has(path.startsWith('en/') ? path.slice(3) : en(path)))
}
