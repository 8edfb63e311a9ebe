/**
 * @typedef {object} Block
 * @property {string} language
 * @property {string} code
 * @property {number} line in the page, from 1
 * @property {string} [fragment] why it cannot run alone: ```ts fragment: a database of yours
 * @property {string} [file] the name under which the command lines of the page use it: ```json ACT.json
 * @property {string} [prints] the ```text block that follows at once: what it must print
 */

// In a list a fence is indented.
const fence = /^ {0,3}```(\w*)[^\S\n]*(.*)\n([\s\S]*?)^ {0,3}```[^\S\n]*$/gm

/** @param {string} text of a page @returns {Block[]} its fenced blocks */
export const blocksOf = (text) => {
  const found = [...text.matchAll(fence)]
  return found.map(({ 0: whole, 1: language, 2: info, 3: code, index }, i) => {
    const next = found[i + 1]
    const follows = next?.[1] === 'text' && text.slice(index + whole.length, next.index).trim() === ''
    const fragment = /^fragment: (.+)$/.exec(info.trim())?.[1]
    const file = /^[\w-]+\.\w+$/.exec(info.trim())?.[0]
    return {
      language,
      code,
      line: text.slice(0, index).split('\n').length,
      ...(fragment === undefined ? {} : { fragment }),
      ...(file === undefined ? {} : { file }),
      ...(follows ? { prints: next[3] } : {}),
    }
  })
}

/** The command lines of ours in a block of the shell, as words, and the file that the answer goes to; a comment at the end is none of them. */
export const commandsOf = (code) =>
  code
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .map((line) => /^(?:npx )?(zhifa(?:-\w+)?) (.+?)(?: > (\S+))?$/.exec(line))
    .filter(Boolean)
    .map(([, program, words, to]) => ({ program, args: words.split(/\s+/), ...(to === undefined ? {} : { to }) }))

/** The files of the repository that a page of the site takes in: `<<< @/../../PATH`. @param {string} text @returns {string[]} */
export const includesOf = (text) => [...text.matchAll(/^<<< @\/\.\.\/\.\.\/([^\s{]+)/gm)].map(([, path]) => path)
