import { roomsOf } from './levels.mjs'

/** The rooms that the page lists under the heading of a house. */
const listedIn = (page, house) => {
  const section = page.split(/^### /m).find((part) => part.split('\n')[0].trim() === house) ?? ''
  return [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, room]) => room)
}

/**
 * Where the listing of the house and its rooms disagree: every room of every `src` has its line, and no line is without a room.
 * @param {string} page docs/README.md
 * @param {{ house: string, sources: ReturnType<typeof import('./sources.mjs').sourcesOf> }[]} houses
 * @returns {string[]} one line for each fault, Chinese and English
 */
export const listingFaults = (page, houses) =>
  houses
    .filter(({ house }) => house.endsWith('/src'))
    .flatMap(({ house, sources }) => {
      const rooms = [...roomsOf(house, sources).keys()]
        .map((room) => room.replace(/\.tsx?$/, ''))
        .filter((room) => room !== 'index')
      const listed = listedIn(page, house)
      return [
        ...rooms.filter((room) => !listed.includes(room)).map((room) => `${house}/${room}: 未列出 has no line`),
        ...listed.filter((room) => !rooms.includes(room)).map((room) => `${house}/${room}: 无此房间 no such room`),
      ]
    })
