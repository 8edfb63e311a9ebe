/** The rooms that a room reaches by one arrow or more, with the room before each on a shortest way. */
const reachedFrom = (start, rooms) => {
  const before = new Map()
  const queue = [start]
  for (const here of queue) {
    for (const next of rooms.get(here)?.keys() ?? []) {
      if (before.has(next)) continue
      before.set(next, here)
      queue.push(next)
    }
  }
  return before
}

/**
 * Groups of rooms of which each uses each other, directly or round a corner. A room by itself is a group of one.
 * @param {ReturnType<typeof import('./levels.mjs').roomsOf>} rooms
 * @returns {string[][]} sorted by name
 */
export const knots = (rooms) => {
  const reached = new Map([...rooms.keys()].map((room) => [room, reachedFrom(room, rooms)]))
  const seen = new Set()
  return [...rooms.keys()].sort().flatMap((room) => {
    if (seen.has(room)) return []
    const knot = [...rooms.keys()].filter(
      (other) => other === room || (reached.get(room).has(other) && reached.get(other).has(room)),
    )
    for (const each of knot) seen.add(each)
    return [knot.sort()]
  })
}

/** The shortest way from a room of the knot back to itself, as the imports that it takes. */
const shortestCircle = (knot, rooms) => {
  const ways = knot.map((start) => {
    const before = reachedFrom(start, rooms)
    const way = []
    let room = start
    do {
      way.unshift(rooms.get(before.get(room)).get(room))
      room = before.get(room)
    } while (room !== start)
    return way
  })
  return ways.reduce((best, way) => (way.length < best.length ? way : best))
}

/**
 * The circles of one level.
 * @param {ReturnType<typeof import('./levels.mjs').roomsOf>} rooms
 * @returns {{ rooms: string[], chain: { from: string, to: string }[] }[]} rooms that cannot be put one above the other,
 *   with the shortest chain of imports that leads round
 */
export const circlesOf = (rooms) =>
  knots(rooms)
    .filter((knot) => knot.length > 1)
    .map((knot) => ({ rooms: knot, chain: shortestCircle(knot, rooms) }))

/**
 * The rooms put one above the other: each uses only rooms of lower floors. Rooms in a circle share a place.
 * @param {ReturnType<typeof import('./levels.mjs').roomsOf>} rooms
 * @returns {string[][][]} floors from the bottom; a floor has knots, a knot has rooms
 */
export const floorsOf = (rooms) => {
  const all = knots(rooms)
  const knotOf = new Map(all.flatMap((knot) => knot.map((room) => [room, knot])))
  const heights = new Map()
  const height = (knot) => {
    const below = knot.flatMap((room) => [...rooms.get(room).keys()]).map((room) => knotOf.get(room))
    if (!heights.has(knot))
      heights.set(knot, Math.max(-1, ...below.filter((other) => other !== undefined && other !== knot).map(height)) + 1)
    return heights.get(knot)
  }
  const floors = []
  for (const knot of all) {
    const floor = height(knot)
    floors[floor] = [...(floors[floor] ?? []), knot]
  }
  return floors
}
