// `npm run rooms [-- --write]`: the rooms (folders) of each package stand one above the other, with no circle by value or
// by type; product code uses no test support; the picture in CONTRIBUTING.md is this one; each room has its line in
// docs/README.md. Part of `npm run lint`.
import { readFileSync, writeFileSync } from 'node:fs'
import { inRoot, root } from './lib/paths.mjs'
import { circlesOf } from './lib/rooms/circles.mjs'
import { levelsOf, roomsOf } from './lib/rooms/levels.mjs'
import { listingFaults } from './lib/rooms/listing.mjs'
import { picture, withPicture } from './lib/rooms/picture.mjs'
import { houses, sourcesOf } from './lib/rooms/sources.mjs'
import { testSupportIn } from './lib/rooms/test-support.mjs'
import { workspaceNames } from './lib/workspace-names.mjs'

const names = workspaceNames(root)
const all = houses(root).map((house) => ({ house, sources: sourcesOf(root, house, names) }))

const circleText = (dir, { rooms, chain }) =>
  [
    `${dir}: 房间成环 rooms in a circle: ${rooms.join(', ')}`,
    ...chain.map(({ from, to }) => `    ${from}\n      → ${to}`),
  ].join('\n')

const faultsOf = ({ house, sources }) => [
  ...levelsOf(house, sources).flatMap((dir) =>
    circlesOf(roomsOf(dir, sources)).map((circle) => circleText(dir, circle)),
  ),
  ...testSupportIn(sources).map(
    ({ file, specifier }) => `${file}: 产品代码不得引用测试支持 product code must not use test support: ${specifier}`,
  ),
]

const faults = all.flatMap(faultsOf)

const page = inRoot('CONTRIBUTING.md')
const before = readFileSync(page, 'utf8')
const after = withPicture(before, picture(all))
if (after === undefined)
  faults.push('CONTRIBUTING.md: 缺少房间图的标记 the markers of the picture of rooms are missing')
else if (after !== before && process.argv.includes('--write')) writeFileSync(page, after)
else if (after !== before)
  faults.push('CONTRIBUTING.md: 房间图已过时，请运行 the picture of rooms is stale, run: npm run rooms -- --write')

faults.push(
  ...['docs/README.md', 'docs/README.zh-CN.md'].flatMap((page) =>
    listingFaults(readFileSync(inRoot(page), 'utf8'), all).map((fault) => `${page}: ${fault}`),
  ),
)

for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
