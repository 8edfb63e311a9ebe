// A picture of growth: both axes logarithmic, one line for each program, its name at its end.
const width = 720
const height = 380
const frame = { left: 64, right: 190, top: 24, bottom: 48 }
const colours = ['#b3261e', '#1f5fa8', '#5b7f2b', '#8a5a00', '#6a4c93']
const plainText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const label = (ms) => (ms < 1 ? `${Number((ms * 1000).toPrecision(2))} µs` : ms < 1000 ? `${ms} ms` : `${ms / 1000} s`)
const count = (n) => n.toLocaleString('en-US')
const round = (value) => Math.round(value * 10) / 10

/**
 * @param {{ title: string, axis: string, lines: { name: string, points: { n: number, ms: number }[] }[] }} comparison
 * @returns {string} SVG with a light ground of its own, so that it can be read on any page
 */
export const chart = ({ title, axis, lines }) => {
  const all = lines.flatMap(({ points }) => points)
  const decades = (values) => [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))]
  const [x0, x1] = decades(all.map(({ n }) => n))
  const [y0, y1] = decades(all.map(({ ms }) => ms))
  const x = (n) =>
    round(frame.left + ((Math.log10(n) - x0) / Math.max(x1 - x0, 1)) * (width - frame.left - frame.right))
  const y = (ms) =>
    round(height - frame.bottom - ((Math.log10(ms) - y0) / Math.max(y1 - y0, 1)) * (height - frame.top - frame.bottom))
  const steps = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i))
  const grid = [
    ...steps(x0, x1).map(
      (n) =>
        `<path d="M${x(n)} ${frame.top}V${height - frame.bottom}" stroke="#ddd"/><text x="${x(n)}" y="${height - frame.bottom + 18}" text-anchor="middle">${count(n)}</text>`,
    ),
    ...steps(y0, y1).map(
      (ms) =>
        `<path d="M${frame.left} ${y(ms)}H${width - frame.right}" stroke="#ddd"/><text x="${frame.left - 8}" y="${y(ms) + 4}" text-anchor="end">${label(ms)}</text>`,
    ),
  ]
  const ends = apart(lines.map(({ points }) => y(points.at(-1).ms)))
  const curves = lines.map(({ name, points }, i) => {
    const colour = colours[i % colours.length]
    const path = points.map(({ n, ms }, j) => `${j === 0 ? 'M' : 'L'}${x(n)} ${y(ms)}`).join('')
    const dots = points.map(({ n, ms }) => `<circle cx="${x(n)}" cy="${y(ms)}" r="3.5" fill="${colour}"/>`).join('')
    const end = `<text x="${width - frame.right + 12}" y="${ends[i] + 4}" fill="${colour}">${plainText(name)}</text>`
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}${end}`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="12" fill="#333">
<title>${plainText(title)}</title><rect width="100%" height="100%" fill="#fff"/>
${grid.join('\n')}
<text x="${(frame.left + width - frame.right) / 2}" y="${height - 8}" text-anchor="middle">${plainText(axis)}</text>
${curves.join('\n')}
</svg>
`
}

/** Names one under another, each as near to the end of its line as the others let it. */
function apart(ys) {
  const places = [...ys]
  const order = ys.map((_, i) => i).sort((a, b) => ys[a] - ys[b])
  order.forEach((i, rank) => {
    if (rank > 0) places[i] = Math.max(places[i], places[order[rank - 1]] + 16)
  })
  return places
}
