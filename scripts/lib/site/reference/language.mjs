import { readFileSync } from 'node:fs'
import { inRoot } from '../../paths.mjs'

/** Chinese terms and the one English word for each, of docs/glossary.md: only lines that give one word for one term. */
export const glossaryOf = (text) =>
  new Map(
    [...text.matchAll(/^\| *([^|]+?) *\| *([^|]+?) *\|$/gm)]
      .map(([, zh, en]) => [zh, en.replace(/\s*[(;].*$/, '').replaceAll('`', '')])
      .filter(([zh, en]) => /\p{Script=Han}/u.test(zh) && !/[、,]/.test(zh) && !/[,]/.test(en)),
  )

/** `penalty.hearing-request` as words. */
const inWords = (id) => id.replace(/[.-]/g, ' ')

const chinese = {
  root: '',
  say: (zh) => zh,
  call: (title) => title,
  message: ({ zh }) => zh,
  and: '、',
  or: '、或者',
  semicolon: '；',
}

const english = (glossary) => ({
  root: 'en/',
  say: (_, en) => en,
  call: (title, id) => {
    const word = glossary.get(title) ?? (id === undefined ? undefined : inWords(id))
    return word === undefined || word === title ? title : `${word} ${title}`
  },
  message: ({ en }) => en,
  and: ', ',
  or: ', or ',
  semicolon: '; ',
})

/**
 * The languages of the reference. `say(zh, en)` is the text of the page in its language; `call(title, id)` is a name of the law, a step or
 * a field, which has its Chinese words everywhere: an English page puts the word of the glossary, or the id as words, before them.
 */
export const languages = () => [chinese, english(glossaryOf(readFileSync(inRoot('docs/glossary.md'), 'utf8')))]

/** The address of a page of the reference in its language. */
export const address = (path, { root }) => `/${root}${path}`
