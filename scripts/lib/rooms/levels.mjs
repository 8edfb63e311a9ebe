/**
 * The rooms of one level: each folder and each file directly in `dir` is a node, each import between two of them an arrow.
 * A folder's `index.ts` is a file like any other: whoever stands in the folder and goes through its own door is in a circle.
 * @param {string} dir
 * @param {ReturnType<typeof import('./sources.mjs').sourcesOf>} sources
 * @returns {Map<string, Map<string, { from: string, to: string }>>} room → room that it uses → an import that shows it
 */
export const roomsOf = (dir, sources) => {
  const prefix = `${dir}/`
  const room = (file) => (file?.startsWith(prefix) ? file.slice(prefix.length).split('/')[0] : undefined)
  const rooms = new Map()
  for (const { file, imports } of sources) {
    const from = room(file)
    if (from === undefined) continue
    if (!rooms.has(from)) rooms.set(from, new Map())
    const uses = rooms.get(from)
    for (const { to } of imports) {
      const target = room(to)
      if (target !== undefined && target !== from && !uses.has(target)) uses.set(target, { from: file, to })
    }
  }
  return rooms
}

/** Every folder with sources, the house itself first. */
export const levelsOf = (house, sources) => {
  const dirs = new Set([house])
  for (const { file } of sources) {
    const parts = file.slice(house.length + 1).split('/')
    for (let length = 1; length < parts.length; length += 1) dirs.add(`${house}/${parts.slice(0, length).join('/')}`)
  }
  return [...dirs].sort()
}
