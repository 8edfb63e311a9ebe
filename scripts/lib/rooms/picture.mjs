import { floorsOf } from './circles.mjs'
import { roomsOf } from './levels.mjs'

const begin = '<!-- rooms: begin, written by `npm run rooms -- --write` -->'
const end = '<!-- rooms: end -->'
const width = 118

const name = (room) => room.replace(/\.tsx?$/, '')

/** Lines no longer than the page; what follows a first line is indented. */
const wrapped = (head, words) => {
  const lines = [head]
  for (const word of words) {
    const line = lines.at(-1)
    const longer = line === head ? `${line}${word}` : `${line} · ${word}`
    if (longer.length <= width || line === head) lines[lines.length - 1] = longer
    else lines.push(' '.repeat(head.length) + word)
  }
  return lines
}

const houseLines = (house, sources) => {
  const rooms = roomsOf(house, sources)
  rooms.delete('index.ts')
  const floors = floorsOf(rooms).map((knots) => knots.map((knot) => knot.map(name).join(' ⇄ ')))
  return [house, ...floors.flatMap((words, floor) => wrapped(`${String(floor + 1).padStart(3)}  `, words)), '']
}

/**
 * The rooms of each house as floors, the lowest first.
 * @param {{ house: string, sources: ReturnType<typeof import('./sources.mjs').sourcesOf> }[]} houses
 */
export const picture = (houses) =>
  ['```', ...houses.flatMap(({ house, sources }) => houseLines(house, sources)).slice(0, -1), '```'].join('\n')

/**
 * Puts the picture between its markers.
 * @param {string} page
 * @param {string} drawn see {@link picture}
 * @returns {string | undefined} undefined when the page has no markers
 */
export const withPicture = (page, drawn) => {
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from < 0 || to < from) return undefined
  return `${page.slice(0, from)}${begin}\n${drawn}\n${page.slice(to)}`
}
